"""Photos and files that are added on a map on a server: everybody who sees the project sees them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.record import Record
from izsa_plugin.store.postgis.attaching import LARGEST
from izsa_plugin.store.protocol import StaleRow
from tests.gui.form_desk import FormDesk
from tests.postgis.conftest import SharedMap
from tests.projects import complete

PICTURE = b"\xff\xd8" + bytes(range(256)) * 50
_COUNT = "SELECT count(*) FROM izsa.attachment"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Ayşe'nin bilgisayarı" / "açılış günü.jpg"
    path.parent.mkdir()
    path.write_bytes(PICTURE)
    return path


def with_files(photo: Path, **values: Any) -> Record:
    record = complete(approval="sent", **values)
    record.children["project_file"] = [{"path": str(photo)}]
    record.children["project_update"] = [{"happened_on": "2026-04-01", "note": "Açıldı", "photo": str(photo)}]
    return record


def kept(shared_map: SharedMap) -> int:
    return int(shared_map.server.run(shared_map.database, _COUNT)[0][0])


def test_what_one_adds_another_reads_byte_for_byte(shared_map: SharedMap, photo: Path, tmp_path: Path) -> None:
    saved = shared_map.open("ayşe").save_with_files(with_files(photo))
    photo.unlink()
    (file,), (update,) = saved.of("project_file"), saved.of("project_update")
    assert file["path"] == update["photo"]
    assert file["path"].startswith("files/açılış günü-") and file["path"].endswith(".jpg")
    assert kept(shared_map) == 1
    for login in ("barış", "kemal", "veli"):
        found = shared_map.open(login).attached(saved.uid, file["path"], tmp_path / login)
        assert found is not None and found.read_bytes() == PICTURE


def test_saving_again_keeps_the_file_and_adds_none(shared_map: SharedMap, photo: Path, tmp_path: Path) -> None:
    store = shared_map.open("ayşe")
    saved = store.save_with_files(with_files(photo))
    saved.row["title"] = "Başka ad"
    again = store.save_with_files(saved)
    assert again.of("project_file")[0]["path"] == saved.of("project_file")[0]["path"]
    assert kept(shared_map) == 1


def test_who_may_not_see_the_project_gets_no_file(shared_map: SharedMap, photo: Path, tmp_path: Path) -> None:
    saved = shared_map.open("ayşe").save_with_files(with_files(photo, visibility="district"))
    assert shared_map.open("kemal").attached(saved.uid, saved.of("project_file")[0]["path"], tmp_path) is None


def test_an_editor_of_another_municipality_adds_no_file(shared_map: SharedMap, photo: Path) -> None:
    saved = shared_map.open("ayşe").save_with_files(complete(approval="sent"))
    saved.children["project_file"] = [{"path": str(photo)}]
    with pytest.raises(IzsaError):
        shared_map.open("kemal").save_with_files(saved)
    insert = "INSERT INTO attachment (project_uid, path, content) VALUES (?, 'files/x.jpg', 'x')"
    with pytest.raises(Exception, match="Only the municipality that owns"):
        shared_map.outside(insert, (saved.uid,), "kemal")
    assert kept(shared_map) == 0


def test_too_large_a_file_is_told_and_nothing_is_saved(shared_map: SharedMap, photo: Path) -> None:
    with photo.open("r+b") as file:
        file.truncate(LARGEST + 1)
    store = shared_map.open("ayşe")
    record = with_files(photo)
    with pytest.raises(IzsaError, match=r"günü\.jpg” has 21 MB; a shared map takes files of at most 20 MB"):
        store.save_with_files(record)
    assert store.read(record.uid) is None
    assert record.of("project_file")[0]["path"] == str(photo)


def test_no_file_stays_when_the_save_fails(shared_map: SharedMap, photo: Path) -> None:
    store = shared_map.open("ayşe")
    saved = store.save(complete())
    newer = store.read(saved.uid)
    assert newer is not None
    newer.row["title"] = "Barış'ın adı"
    shared_map.open("barış").save(newer)
    saved.children["project_file"] = [{"path": str(photo)}]
    with pytest.raises(StaleRow):
        store.save_with_files(saved)
    assert kept(shared_map) == 0


@pytest.mark.parametrize("deleted", [False, True])
def test_a_path_that_another_entered_takes_nothing_from_my_computer(
    shared_map: SharedMap, photo: Path, deleted: bool
) -> None:
    """Barış's project names where a file of Ayşe's lies; she saves it, or copies it into a project of her own."""
    trap = shared_map.open("barış").save(with_files(photo))
    store = shared_map.open("ayşe")
    read = store.read(trap.uid)
    assert read is not None
    if deleted:
        shared_map.open("barış").delete(trap.uid, trap.version)
    else:
        read.row["title"] = "Başka ad"
        store.save_with_files(read)
    store.save_with_files(with_files(photo))
    assert kept(shared_map) == 0


def test_a_path_that_leads_out_of_the_folder_is_not_fetched(shared_map: SharedMap, tmp_path: Path) -> None:
    saved = shared_map.open("ayşe").save(complete(approval="sent"))
    insert = "INSERT INTO attachment (project_uid, path, content) VALUES (?, '../../dışarı.txt', 'x')"
    shared_map.outside(insert, (saved.uid,), "ayşe")
    fetched = tmp_path / "a" / "b"
    assert shared_map.open("veli").attached(saved.uid, "../../dışarı.txt", fetched) is None
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    asked: list[Path] = []

    def open_url(url: QUrl) -> bool:
        asked.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


@pytest.fixture
def reader(qgis_app: Any, shared_map: SharedMap) -> Iterator[FormDesk]:
    """The form of an editor of another municipality."""
    made = FormDesk(shared_map.open("kemal"))
    yield made
    made.close()


def test_a_photo_is_shown_from_the_form_of_a_reader(
    shared_map: SharedMap, photo: Path, reader: FormDesk, shown: list[Path]
) -> None:
    desk = FormDesk(shared_map.open("ayşe"))
    desk.fill()
    files = desk.editor("project_file")
    desk.click(files.add)
    files.row(0).editors["path"].set_value(str(photo))
    assert desk.form.save(send=True)
    uid = desk.form.stored.uid
    desk.close()
    photo.unlink()
    assert reader.form.open(uid)
    row = reader.editor("project_file").row(0)
    assert not reader.editor("project_file").add.isEnabled()
    reader.click(row.editors["path"].show_button)
    (found,) = shown
    assert found.read_bytes() == PICTURE


def test_a_program_is_not_started_and_a_lost_file_is_told(
    shared_map: SharedMap, photo: Path, reader: FormDesk, shown: list[Path]
) -> None:
    program = photo.rename(photo.with_suffix(".bat"))
    record = with_files(program)
    record.children["project_file"].append({"path": "files/kayıp.pdf"})
    saved = shared_map.open("ayşe").save_with_files(record)
    assert reader.form.open(saved.uid)
    rows = reader.editor("project_file")
    for row in (rows.row(0), rows.row(1)):
        reader.click(row.editors["path"].show_button)
    (found,) = shown
    assert found.is_dir() and [each.suffix for each in found.iterdir()] == [".bat"]
    assert "kayıp.pdf" in reader.form.message_bar.currentItem().text()
