"""What the district × goal figure says, and that its classes stay apart without colour."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QImage

from izsa_plugin.analysis.gap.analyse import GapOptions, Gaps, analyse
from izsa_plugin.analysis.gap.classes import GapClass
from izsa_plugin.analysis.gap.columns import Dimension
from izsa_plugin.analysis.gap.places import Places
from izsa_plugin.analysis.gap.selection import Period
from izsa_plugin.analysis.projects import Projects
from izsa_plugin.domain.language import Text
from izsa_plugin.symbology.gap_matrix import draw_gap_matrix, matrix_image
from izsa_plugin.symbology.gap_matrix_drawing import MatrixDrawing
from izsa_plugin.symbology.gap_matrix_text import MatrixText


def _gaps(districts: list[str], named: list[tuple[str, ...]], dimension: Dimension = Dimension.GOAL) -> Gaps:
    count = len(named)
    projects = Projects(
        key=[str(each) for each in range(count)],
        title=[""] * count,
        text=[""] * count,
        goals=[(4, 6)] * count,
        targets=[()] * count,
        audiences=[()] * count,
        start=np.full(count, "2025-02-01", "datetime64[D]"),
        end=np.full(count, "NaT", "datetime64[D]"),
        districts=named,
        status=["running"] * count,
        budget=np.full(count, np.nan),
        geometry=np.full(count, None, object),
    )
    places = Places([""] * len(districts), districts, np.full(len(districts), 1e4), np.full(len(districts), None))
    return analyse(projects, places, GapOptions(period=Period.read("2025"), dimension=dimension))


def test_the_figure_states_n_period_rule_and_denominators_in_both_languages():
    gaps = _gaps(["Urla", "Foça", "Çeşme"], [("Urla",), ("Urla", "Çeşme"), ()])
    turkish = MatrixText(gaps, "tr", (Text("Taslaklar sayılmadı.", "Drafts are not counted."),))
    assert (
        turkish.lines[0]
        == "3 proje (2 ilçede 2, kent geneli 1); dönem: 2025; durum: uygulanıyor, kapanışta, tamamlandı."
    )
    assert turkish.lines[2] == (
        "Bildirim yapan 2 ilçenin değerlendirilen 34 hücresinden 30 tanesinde proje yok (%88), 2 tanesi zayıf (%6)."
    )
    assert turkish.lines[3] == "Taslaklar sayılmadı."
    english = MatrixText(gaps, "en", ())
    assert english.lines[0].startswith("3 projects (2 in 2 districts, 1 city-wide); period: 2025; status: running")
    assert "do not show how far the goals are reached" in english.method[-1]


def test_the_figure_of_audiences_is_about_audiences():
    gaps = _gaps(["Urla", "Foça"], [("Urla",)], Dimension.AUDIENCE)
    text = MatrixText(gaps, "tr")
    assert text.title == "İlçelere ve hedef kitlelere göre projeler, eksik alanlar"
    assert text.missing == "Eksik ya da zayıf hedef kitle"
    assert text.columns == [each.label.tr for each in gaps.columns.columns] != []
    assert "birincil" not in text.method[0]
    by_goal = MatrixDrawing(_gaps(["Urla", "Foça"], [("Urla",)]), MatrixText(_gaps(["Urla"], []), "tr"))
    more = len(text.columns) - 17
    assert MatrixDrawing(gaps, text).size().width() - by_goal.size().width() == pytest.approx(44 * more)


def test_districts_stand_in_alphabetical_order_never_ranked():
    gaps = _gaps(["Urla", "Foça", "Çeşme", "Iğdır", "İzmir"], [("Urla",)])
    assert [gaps.places.name[row] for row in MatrixText(gaps, "tr", ()).order()] == [
        "Çeşme",
        "Foça",
        "Iğdır",
        "İzmir",
        "Urla",
    ]


def test_the_legend_counts_every_cell_once():
    gaps = _gaps(["Urla", "Foça"], [("Urla",)])
    counts = [int(label.rpartition("(")[2].rstrip(")")) for _, label in MatrixText(gaps, "en", ()).legend()]
    assert sum(counts) == 2 * 17


@pytest.fixture
def cells(qgis_app: object) -> dict[GapClass, QImage]:
    """One drawn cell of each class, in grey, without its number."""
    from qgis.PyQt.QtCore import QRectF
    from qgis.PyQt.QtGui import QPainter

    gaps = _gaps(["Urla"], [("Urla",)])
    drawing = MatrixDrawing(gaps, MatrixText(gaps, "en", ()))
    drawn = {}
    for kind in GapClass:
        image = QImage(88, 46, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.scale(2, 2)
        drawing.paint_cell(painter, QRectF(0, 0, 44, 23), kind, None, need=False)
        painter.end()
        drawn[kind] = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return drawn


def test_no_two_classes_look_alike_in_grey(cells: dict[GapClass, QImage]):
    def greys(image: QImage) -> np.ndarray:
        return np.array([[QColor(image.pixel(x, y)).red() for x in range(88)] for y in range(46)], float)

    seen = {kind: greys(image) for kind, image in cells.items()}
    for one, other in itertools.combinations(GapClass, 2):
        assert np.abs(seen[one] - seen[other]).mean() > 8, (one, other)


def test_hatching_stays_inside_its_cell_also_where_nothing_clips(qgis_app: object, tmp_path: Path):
    path = tmp_path / "hatched.svg"
    draw_gap_matrix(_gaps(["Urla", "Foça"], [("Urla",)]), path, "en")
    width = float(re.search(r'viewBox="0 0 (\d+)', path.read_text(encoding="utf-8")).group(1))
    lines = re.findall(r'<polyline[^>]*points="([^"]+)"', path.read_text(encoding="utf-8"))
    xs = [float(pair.split(",")[0]) for line in lines for pair in line.split()]
    assert len(xs) > 200
    assert 32 <= min(xs) <= max(xs) < width - 32


def test_a_thousand_districts_still_make_one_image(qgis_app: object):
    image = matrix_image(_gaps([f"D{number}" for number in range(973)], [("D5",)]), "en")
    assert 10_000 < image.height() <= 30_000
    assert not image.isNull()
