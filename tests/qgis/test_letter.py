"""The letter that goes with an answer."""

from __future__ import annotations

import datetime
import subprocess
from pathlib import Path

import pytest

from izsa_plugin.domain.language import Text
from izsa_plugin.report.letter import Letters
from izsa_plugin.store.gpkg import GeoPackageStore
from izsa_plugin.store.gpkg.exchange import AnswerFacts
from tests.offices import COORDINATOR
from tests.projects import BORNOVA

pytestmark = pytest.mark.usefixtures("qgis_app")
ANSWER = AnswerFacts(
    BORNOVA,
    3,
    (("Bisiklet yolu", "approved"), ("Yağmur bahçesi", "changes_asked")),
    4,
    (("Güneş evi", Text("", "")),),
)


def letters(path: Path, language: str = "tr") -> Letters:
    store = GeoPackageStore.open(path, COORDINATOR)
    try:
        return Letters(store, path.name, language, datetime.date(2026, 11, 24))
    finally:
        store.close()


def texts(made: Letters, answer: AnswerFacts = ANSWER) -> str:
    return "\n".join(placed.text for placed in made.sheet(answer).placed)


def test_a_letter_is_one_page_of_pdf(demo_map: Path, tmp_path: Path) -> None:
    letters(demo_map).write(tmp_path / "mektup.pdf", ANSWER)
    told = subprocess.run(["pdfinfo", str(tmp_path / "mektup.pdf")], capture_output=True, text=True, check=True).stdout
    assert "Pages:" in told
    assert told.split("Pages:")[1].split()[0] == "1"


def test_a_letter_tells_partners_gaps_changes_and_the_next_step(demo_map: Path) -> None:
    said = texts(letters(demo_map))
    for heading in (
        "Neler değişti",
        "Projelerinize ortak olabilecek projeler",
        "Eksik alanlarınız ve başka ilçelerde yürüyen örnekler",
        "Sıradaki adımınız",
    ):
        assert heading in said
    assert "«Bisiklet yolu»: Onaylandı." in said
    assert "«Güneş evi»" in said
    assert "«Doğanlar kent bostanı» ile Buca'daki" in said
    assert "Amaç 6, Temiz Su ve Sanitasyon:" in said


def test_nothing_is_drawn_outside_the_page_or_over_the_foot(demo_map: Path) -> None:
    many = AnswerFacts(BORNOVA, 3, tuple((f"Proje {n} " * 12, "approved") for n in range(30)), 30, ())
    sheet = letters(demo_map).sheet(many)
    foot = min(placed.top for placed in sheet.placed if placed.text.startswith("Beklenen:"))
    body = [placed for placed in sheet.placed if placed.top < foot]
    assert all(placed.left >= 0 and placed.right <= sheet.width for placed in sheet.placed)
    assert max(placed.bottom for placed in body) <= foot


def test_a_project_kept_within_its_municipality_is_not_named_to_another(demo_map: Path) -> None:
    store = GeoPackageStore.open(demo_map, COORDINATOR)
    for row in store.rows("project"):
        record = store.read(row["uid"])
        assert record is not None
        if record.row["municipality"] != BORNOVA:
            record.row["visibility"] = "district"
            store.save(record)
    store.close()
    said = texts(letters(demo_map))
    assert "Mustafa Kemal mahalle bostanı" not in said
    assert "ağda henüz örnek yok" in said


def test_an_empty_map_and_a_municipality_without_a_district_get_a_letter_too(empty_map: Path) -> None:
    made = letters(empty_map, "en")
    assert "Your package was taken in; İZSA changed nothing in your records." in texts(
        made, AnswerFacts("TUR035", 1, (), 0, ())
    )
    assert "Your next step" in texts(made, AnswerFacts(BORNOVA, 1, (), 0, ()))
