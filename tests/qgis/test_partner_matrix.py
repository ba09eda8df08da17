"""The figure of which districts could work together."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from izsa_plugin.analysis.similarity.overlap import find_overlaps
from izsa_plugin.analysis.similarity.partners import Partners
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.symbology.partner_matrix import draw_partner_matrix
from tests.unit.similarity.samples import BORNOVA, BUCA, KONAK, project, projects


def _partners() -> Partners:
    garden = {"title": "Kent bostanı", "text": "Sebze", "goals": (2,)}
    sample = projects(
        project("a", **garden, districts=(BORNOVA,)),
        project("b", **garden, districts=(BUCA, KONAK)),
        project("c", **garden, districts=(BUCA,)),
        project("d", "Güneş santrali", "Elektrik", goals=(7,), districts=(KONAK,)),
    )
    return Partners.of(sample, find_overlaps(sample))


def test_chances_are_counted_between_each_two_districts_and_pairs_once() -> None:
    found = _partners()
    assert found.names[:2] == ["Bornova", "Buca"] and len(found.names) == 3
    assert found.counts[:2, :2].tolist() == [[0, 2], [2, 0]]
    assert found.counts[0, 2] == 1 and found.pairs == 2


@pytest.mark.parametrize("language", ["tr", "en"])
def test_the_svg_holds_vectors_and_text_not_a_picture(qgis_app: Any, tmp_path: Path, language: str) -> None:
    path = tmp_path / "ilçeler ığ.svg"
    draw_partner_matrix(_partners(), 0.3, path, language)
    drawn = ElementTree.parse(path)
    tags = {element.tag.rpartition("}")[2] for element in drawn.iter()}
    assert "image" not in tags and tags & {"circle", "ellipse", "path"}
    text = " ".join(drawn.getroot().itertext())
    assert "Bornova" in text and ("Birlikte" in text if language == "tr" else "together" in text)


def test_without_any_chance_the_figure_says_so(qgis_app: Any, tmp_path: Path) -> None:
    sample = projects(project("a", "Bir"))
    path = tmp_path / "boş.svg"
    draw_partner_matrix(Partners.of(sample, find_overlaps(sample)), 0.3, path, "tr")
    assert "bulunamadı" in path.read_text(encoding="utf-8")


def test_a_name_that_says_no_format_is_refused(qgis_app: Any, tmp_path: Path) -> None:
    with pytest.raises(IzsaError):
        draw_partner_matrix(_partners(), 0.3, tmp_path / "şekil.bmp", "tr")
