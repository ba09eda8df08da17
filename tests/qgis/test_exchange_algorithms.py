"""``izsa:checkout`` and ``izsa:checkin`` as QGIS runs them."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings

from izsa_plugin.processing.checkin import CheckinAlgorithm
from izsa_plugin.processing.checkout import CheckoutAlgorithm
from izsa_plugin.settings import Settings
from izsa_plugin.store.protocol import User
from tests.offices import COORDINATOR, KONAK, Office, office
from tests.projects import BORNOVA

pytestmark = pytest.mark.usefixtures("qgis_app")
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run() -> Iterator[Run]:
    """Run an algorithm as somebody; what it said is under ``said``."""

    def run(algorithm: type, user: User, **parameters: Any) -> dict[str, Any]:
        settings = Settings()
        settings.user_name, settings.municipality = user.name, user.municipality
        settings.coordinator = user.coordinator
        feedback = QgsProcessingFeedback(False)
        made = algorithm()
        made.initAlgorithm({})
        results, successful = made.run(parameters, QgsProcessingContext(), feedback)
        if not successful:
            raise QgsProcessingException(feedback.textLog())
        return {**results, "said": feedback.textLog()}

    yield run
    QgsSettings().remove("izsa")


@pytest.fixture
def hub(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "izsa", COORDINATOR)


@pytest.fixture
def districts(empty_map: Path, tmp_path: Path) -> list[Office]:
    return [
        office(empty_map, tmp_path, name, User(name, code)) for name, code in (("bornova", BORNOVA), ("konak", KONAK))
    ]


def folder(tmp_path: Path, name: str) -> Path:
    made = tmp_path / name
    made.mkdir()
    return made


def test_packages_of_a_folder_go_in_and_answers_with_letters_come_out(
    run: Run, hub: Office, districts: list[Office], tmp_path: Path
) -> None:
    inbox, outbox = folder(tmp_path, "gelen kutusu"), folder(tmp_path, "giden")
    for one in districts:
        one.add(title=f"Proje {one.user.name}", approval="sent")
        sent = run(CheckoutAlgorithm, one.user, MAP=str(one.path), KIND="exchange", FOLDER=str(inbox))
        assert Path(sent["PACKAGES"]).stat().st_size == sent["SIZE"]
    (inbox / "bozuk.zip").write_bytes(b"PK")
    report = tmp_path / "rapor.csv"
    taken = run(CheckinAlgorithm, hub.user, PACKAGE=str(inbox), MAP=str(hub.path), REPORT=str(report))
    assert (taken["TAKEN"], taken["FAILED"], taken["NEW"]) == (2, 1, 10)
    assert "bozuk.zip" in report.read_text(encoding="utf-8-sig")
    answered = run(CheckoutAlgorithm, hub.user, MAP=str(hub.path), KIND="answer", FOLDER=str(outbox))
    answers = answered["PACKAGES"].split(";")
    assert [Path(each).name for each in answers] == ["yanit-bornova-0001.zip", "yanit-konak-0001.zip"]
    letter = zipfile.ZipFile(answers[0]).read("mektup.pdf")
    assert letter.startswith(b"%PDF")
    bornova = districts[0]
    run(CheckinAlgorithm, bornova.user, PACKAGE=answers[0], MAP=str(bornova.path))
    titles = {title for (title,) in bornova.sql("SELECT title FROM project")}
    assert titles == {"Proje bornova", "Proje konak"}


@pytest.mark.parametrize(
    "on_conflict, title, left", [("report", "Hub", 1), ("package", "Bornova", 0), ("map", "Hub", 0)]
)
def test_conflicts_are_settled_as_asked_and_told_in_the_report(
    run: Run, hub: Office, districts: list[Office], tmp_path: Path, on_conflict: str, title: str, left: int
) -> None:
    bornova = districts[0]
    uid = bornova.add(title="Başta", approval="sent").uid
    hub.take(bornova.send(tmp_path).path)
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    bornova.change(uid, title="Bornova")
    hub.change(uid, title="Hub")
    sent, report = bornova.send(tmp_path), tmp_path / "rapor.csv"
    taken = run(
        CheckinAlgorithm, hub.user, PACKAGE=str(sent.path), MAP=str(hub.path), ON_CONFLICT=on_conflict,
        REPORT=str(report),
    )  # fmt: skip
    assert taken["CONFLICTS"] == left
    assert hub.row(uid)["title"] == title
    with report.open(encoding="utf-8-sig", newline="") as file:
        (row,) = list(csv.reader(file, delimiter=";"))[1:]
    assert row[6:] == ["Başta", "Bornova", "Hub"]


@pytest.mark.parametrize(
    "parameters, words",
    [
        ({"KIND": "field"}, "KIND=exchange"),
        ({"KIND": "exchange", "DISTRICTS": "Bornova;Yok"}, "Yok"),
        ({"KIND": "answer"}, "DISTRICTS"),
        ({"KIND": "exchange", "DISTRICTS": "Bornova", "MAP": "yok.gpkg"}, "yok.gpkg"),
        ({"KIND": "exchange", "DISTRICTS": "Bornova", "FOLDER": "/yok/boyle"}, "/yok/boyle"),
    ],
)
def test_what_cannot_be_packed_is_told_in_a_sentence(
    run: Run, hub: Office, tmp_path: Path, parameters: dict[str, str], words: str
) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        run(CheckoutAlgorithm, hub.user, **{"MAP": str(hub.path), "FOLDER": str(tmp_path), **parameters})


def test_when_no_package_is_found_or_none_can_be_taken_in_the_run_fails_with_a_sentence(
    run: Run, hub: Office, tmp_path: Path
) -> None:
    empty = folder(tmp_path, "bos")
    with pytest.raises(QgsProcessingException, match=r"\.zip"):
        run(CheckinAlgorithm, hub.user, PACKAGE=str(empty), MAP=str(hub.path))
    (empty / "bozuk.zip").write_bytes(b"x")
    with pytest.raises(QgsProcessingException, match=r"bozuk\.zip"):
        run(CheckinAlgorithm, hub.user, PACKAGE=str(empty), MAP=str(hub.path))
