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
    record.children["project_update"] = [{"happened_on": "2026-04-01", "note": 'geom: "geom":"AB" ç', "geom": None}]
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
