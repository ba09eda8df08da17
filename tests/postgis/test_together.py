"""Many at a time: nobody is overwritten, nothing is half saved, and each step costs few statements."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.protocol import ListQuery, StaleRow
from tests.postgis.conftest import SharedMap
from tests.projects import complete, draft

_SECONDS = 2.5


def test_of_many_saves_of_one_project_none_is_lost_and_none_ends_in_a_deadlock(shared_map: SharedMap) -> None:
    uid = shared_map.open("ayşe").save(complete()).uid
    until = time.monotonic() + _SECONDS

    def keeps_saving(number: int) -> tuple[list[str], int]:
        """The titles that were saved, and how often somebody else was quicker."""
        saved, stale = [], 0
        with closing(shared_map.connect("barış")) as store:
            while time.monotonic() < until:
                record = store.read(uid)
                assert record is not None
                record.row["title"] = f"{number}-{len(saved)}"
                # The same ticks in another order each time, so that rows are locked in every order.
                record.choose("project_audience", "audience", (("youth", "women"), ("women", "youth"))[number % 2])
                try:
                    store.save(record)
                    saved.append(str(record.row["title"]))
                except StaleRow:
                    stale += 1
        return saved, stale

    with ThreadPoolExecutor(6) as pool:
        ended = list(pool.map(keeps_saving, range(6)))
    store = shared_map.open("ayşe")
    record = store.read(uid)
    assert record is not None
    all_saved = [title for saved, _ in ended for title in saved]
    told = [row["new"] for row in store.history(uid) if row["column_name"] == "title"]
    assert sorted(told) == sorted(all_saved), "each save that was confirmed stands in the history, and no other"
    assert record.row["title"] == told[0] and record.version >= len(all_saved)
    assert len(all_saved) > 6 and sum(stale for _, stale in ended) > 0, "they have to collide for this to show anything"


def test_a_connection_cut_in_the_middle_of_saves_leaves_none_half_done(shared_map: SharedMap) -> None:
    stop = threading.Event()

    def cuts() -> int:
        """Cut whoever is in a transaction, as a restart of the server does; how many were."""
        cut = 0
        while not stop.is_set():
            time.sleep(random.uniform(0.1, 0.4))
            cut += len(
                shared_map.server.run(
                    shared_map.database,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE usename = 'ayşe' AND state <> 'idle' AND xact_start IS NOT NULL",
                )
            )
        return cut

    def saves() -> tuple[list[str], int]:
        confirmed, refused = [], 0
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            try:
                with closing(shared_map.connect("ayşe")) as store:
                    while time.monotonic() < until:
                        confirmed.append(store.save(complete(approval="sent")).uid)
            except IzsaError as error:
                assert "still here" in error.text.en
                refused += 1
        return confirmed, refused

    with ThreadPoolExecutor(2) as pool:
        cutting, saving = pool.submit(cuts), pool.submit(saves)
        try:
            confirmed, refused = saving.result()
        finally:
            stop.set()
        assert cutting.result() and refused
    store = shared_map.open("barış")
    rows = store.projects(ListQuery(), limit=10_000)
    assert {row.uid for row in rows} >= set(confirmed) and confirmed
    for row in rows:
        record = store.read(row.uid)
        assert record is not None
        assert record.row["approval"] == "sent" and len(record.of("project_audience")) == 2 and row.goals == (11, 13)


def test_a_store_whose_connection_was_cut_says_so(shared_map: SharedMap) -> None:
    store = shared_map.open("ayşe")
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ayşe'"
    shared_map.server.run(shared_map.database, end)
    for _ in range(2):
        with pytest.raises(IzsaError, match="connection was lost"):
            store.count(ListQuery())
    with pytest.raises(IzsaError, match="connection was lost"):
        store.save(draft())
