"""However a list is narrowed and ordered, it holds the projects that reading all of them one by one finds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

from izsa_plugin.domain.record import Record
from izsa_plugin.store.gpkg import GeoPackageStore
from izsa_plugin.store.protocol import ListQuery, Order
from tests.projects import AYSE

#: Each with what it asks of a record.
_FILTERS: dict[str, tuple[Any, Callable[[Record], bool]]] = {
    "status": ("running", lambda record: record.row["status"] == "running"),
    "goal": (11, lambda record: 11 in record.goals),
    "audience": ("women", lambda record: "women" in record.choices("project_audience", "audience")),
    "district": ("TUR035008", lambda record: "TUR035008" in record.choices("project_district", "district")),
}
_ALONE = {name: value for name, (value, _) in _FILTERS.items()}
#: Filters together; «ve» is too short for the full-text index.
_TOGETHER: list[dict[str, Any]] = [
    {"text": "Belediyesi", "status": "running"},
    {"text": "Belediyesi ve"},
    {"text": "Belediyesi ve", "goal": 11},
    {"text": "ve", "status": "running"},
    {"status": "running", "goal": 11},
]


@pytest.fixture
def store(demo_map: Path) -> Iterator[GeoPackageStore]:
    opened = GeoPackageStore.open(demo_map, AYSE)
    yield opened
    opened.close()


def uids(store: GeoPackageStore, **asked: Any) -> list[str]:
    return [row.uid for row in store.projects(ListQuery(**asked), limit=-1)]


@pytest.mark.parametrize("name", _FILTERS)
def test_a_filter_leaves_what_reading_all_finds(store: GeoPackageStore, name: str) -> None:
    matches = [uid for uid in uids(store) if _FILTERS[name][1](_read(store, uid))]
    assert uids(store, **{name: _ALONE[name]}) == matches != []


@pytest.mark.parametrize("asked", _TOGETHER, ids=str)
def test_filters_together_leave_what_each_leaves(store: GeoPackageStore, asked: dict[str, Any]) -> None:
    alone = [{name: value} for name, value in asked.items() if name != "text"]
    alone += [{"text": word} for word in asked.get("text", "").split()]
    sets = [set(uids(store, **each)) for each in alone]
    assert uids(store, **asked) == [uid for uid in uids(store) if uid in set.intersection(*sets)]
    assert set.intersection(*sets)


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("asked", [{}, {"goal": 11}, {"text": "ve"}, _TOGETHER[0], _TOGETHER[3]], ids=str)
def test_a_narrowed_list_keeps_its_order_pages_and_number(
    store: GeoPackageStore, asked: dict[str, Any], order: Order
) -> None:
    found = uids(store, **asked, order=order)
    assert found == [uid for uid in uids(store, order=order) if uid in found]
    query = ListQuery(**asked, order=order)
    pages = [store.projects(query, 7, at) for at in range(0, len(found), 7)]
    assert [row.uid for page in pages for row in page] == found
    assert store.count(query) == len(found)


def _read(store: GeoPackageStore, uid: str) -> Record:
    record = store.read(uid)
    assert record is not None
    return record
