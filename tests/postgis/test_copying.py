"""A map moves from a file to a server and back whole, with its history, and nothing of it changes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from izsa_plugin.domain.choices import SimilarityDecision
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.language import Text
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.attached import ATTACHMENT
from izsa_plugin.store.gpkg import create_map
from izsa_plugin.store.gpkg import whole as of_file
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.postgis import MapNames, PostgisStore
from izsa_plugin.store.postgis import create_map as create_shared
from izsa_plugin.store.postgis import whole as of_server
from izsa_plugin.store.protocol import ListQuery
from tests.postgis.conftest import SharedMap
from tests.postgis.server import Server
from tests.projects import complete, draft, opened

MOVED = MapNames("tasinan")
#: The third is not there, the last leads out of the map's folder.
FILES = ("files/rapor 1.pdf", "belgeler/ek.pdf", "files/yok.pdf", "../dışarıda.txt")
_AREA = (
    "MULTIPOLYGON (((515000 4256000, 515100 4256000, 515100 4256100, 515000 4256000)), "
    "((516000 4256000, 516100 4256000, 516100 4256100, 516000 4256000)))"
)


@pytest.fixture(scope="module")
def lived_in(_made_maps: dict[bool, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A map with demo projects, changes, deletions, places, decisions and Turkish letters in all of them."""
    demo_map = Path(shutil.copyfile(_made_maps[True], tmp_path_factory.mktemp("lived_in") / "harita.gpkg"))
    from osgeo import ogr

    store = opened(demo_map)
    # The part comes before the larger project that it belongs to.
    part, whole = store.save(draft(title="Parçası 'ğ' \" \\ ")), store.save(draft(title="Bütünü"))
    part.row["parent_uid"] = whole.uid
    store.save(part)
    record = complete(approval="sent", budget=0.1 + 0.2, contact_name="Şule")
    area = bytes(ogr.CreateGeometryFromWkt(_AREA).ExportToWkb(ogr.wkbNDR))
    record.children["project_area"] = [{"name": "Alan", "geom": area}]
    record.children["project_update"] = [
        {"happened_on": "2026-04-01", "note": 'geom: "geom":"AB" ç', "geom": None, "photo": "files/ağaç.jpg"}
    ]
    record.children["project_file"] = [{"path": path} for path in FILES]
    for path in ("files/ağaç.jpg", *FILES[:2]):
        file = demo_map.parent / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(path.encode() + bytes(range(256)) * 100)
    (demo_map.parent.parent / "dışarıda.txt").write_bytes(b"private")
    record = store.save(record)
    record.row["geom"] = point_wkb(515000.123456789, 4256000.5)
    record.children["project_area"] = []
    record.row["description"] = 'Satır\nsonu\tve "geom":"00"'
    store.save(record)
    store.decide(record.uid, whole.uid, SimilarityDecision.DIFFERENT, "Ayrı.")
    gone = store.save(complete(title="Silinecek"))
    store.delete(gone.uid, gone.version)
    store.close()
    return demo_map


@pytest.fixture(scope="module")
def place(server: Server) -> Iterator[str]:
    """A database for copies."""
    server.create_database("moved")
    yield server.parameters("moved")
    server.drop_database("moved")


@pytest.fixture(scope="module")
def moved(lived_in: Path, place: str) -> str:
    """The map, copied to a server."""
    create_shared(place, MOVED, content=of_file.read_whole(lived_in, schema()))
    return place


def lists(store: Any) -> list[Any]:
    """The joined texts that each store makes anew, but for what is only searched in."""
    rows = store.rows("project_list")
    return sorted(tuple(value for key, value in row.items() if key != "search_text") for row in rows)


def test_a_map_goes_to_the_server_and_back_with_every_row_as_it_was(lived_in: Path, moved: str, tmp_path: Path) -> None:
    before = list(of_file.read_whole(lived_in, schema()))
    there = list(of_server.read_whole(moved, MOVED, schema()))
    back = tmp_path / "geri.gpkg"
    create_map(back, content=of_server.read_whole(moved, MOVED, schema()))
    after = list(of_file.read_whole(back, schema()))
    assert len(before) > 2000
    assert {row["table_name"] for table, row in before if table.name == "tombstone"} >= {"project", "project_area"}
    for one, other, again in zip(before, there, after):
        assert one == other == again
    assert len(before) == len(there) == len(after)
    copied = {row["path"]: row["content"] for table, row in after if table is ATTACHMENT}
    assert set(copied) == {"files/ağaç.jpg", *FILES[:2]}
    for path, content in copied.items():
        assert (tmp_path / path).read_bytes() == (lived_in.parent / path).read_bytes() == content
    assert sorted(of_file.absent_files(lived_in)) == sorted(FILES[2:])
    stores = [opened(lived_in), opened(back), PostgisStore.open(moved, MOVED)]
    assert lists(stores[0]) == lists(stores[1]) == lists(stores[2])
    assert {store.count(ListQuery()) for store in stores} == {157}
    assert {store.count(ListQuery(text="öğrenci ışıklı")) for store in stores} == {1}
    for store in stores:
        store.close()


def test_the_history_of_a_copied_map_is_hidden_as_its_projects_are(moved: str, server: Server) -> None:
    for table in ("tombstone", "audit"):
        unknown = f"SELECT count(*) FROM tasinan.{table} WHERE municipality IS NULL AND table_name LIKE 'project%'"
        assert server.run("moved", unknown) == [(0,)]


def test_a_copied_map_works_on(moved: str) -> None:
    with closing(PostgisStore.open(moved, MOVED)) as store:
        (found,) = store.projects(ListQuery(text="bütünü"))
        record = store.read(found.uid)
        assert record is not None
        record.row["title"] = "Değişti"
        assert store.save(record).version == record.version + 1
        assert [row["by"] for row in store.history(found.uid)] == ["postgres", "ayşe"]


def test_only_who_sees_everything_copies_it(shared_map: SharedMap, tmp_path: Path) -> None:
    for login in ("ayşe", "derya"):
        parameters = shared_map.server.parameters(shared_map.database, login)
        rows = of_server.read_whole(parameters, shared_map.names, schema())
        with pytest.raises(IzsaError, match="Only the map's administrator"):
            create_map(tmp_path / "kopya.gpkg", content=rows)
    assert list(tmp_path.iterdir()) == []
    of_admin = shared_map.server.parameters(shared_map.database, "yönetici")
    create_map(tmp_path / "kopya.gpkg", content=of_server.read_whole(of_admin, shared_map.names, schema()))


def test_a_copy_that_breaks_off_leaves_nothing(lived_in: Path, place: str, server: Server) -> None:
    def broken() -> Iterator[Any]:
        for number, row in enumerate(of_file.read_whole(lived_in, schema())):
            if number == 1500:
                raise IzsaError(Text("Durdu.", "Stopped."))
            yield row

    with pytest.raises(IzsaError, match="Stopped"):
        create_shared(place, MapNames("yarim"), content=broken())
    assert server.run("moved", "SELECT FROM pg_namespace WHERE nspname = 'yarim'") == []


def test_a_copy_writes_over_no_file_and_takes_back_what_it_wrote(moved: str, tmp_path: Path) -> None:
    mine = tmp_path / FILES[1]
    mine.parent.mkdir()
    mine.write_bytes(b"mine")
    with pytest.raises(IzsaError, match=r"ek\.pdf"):
        create_map(tmp_path / "kopya.gpkg", content=of_server.read_whole(moved, MOVED, schema()))
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [mine]
    assert mine.read_bytes() == b"mine"


def test_a_path_that_leads_out_of_the_folder_is_not_written(moved: str, server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "harita"
    folder.mkdir()
    bad = "INSERT INTO tasinan.attachment (project_uid, path, content)"
    server.run("moved", f"{bad} SELECT uid, '../kötü.txt', 'x' FROM tasinan.project LIMIT 1")
    create_map(folder / "kopya.gpkg", content=of_server.read_whole(moved, MOVED, schema()))
    server.run("moved", "DELETE FROM tasinan.attachment WHERE path LIKE '../%'")
    assert [path.name for path in tmp_path.iterdir()] == ["harita"]
    assert (folder / FILES[0]).is_file()
