"""A connection that was cut, or a server that was restarted, costs nobody what was confirmed or typed."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.postgis import PostgisStore
from izsa_plugin.store.postgis.connection import connect
from izsa_plugin.store.protocol import ListQuery, StaleRow
from tests.postgis.conftest import SharedMap
from tests.projects import complete


@pytest.fixture
def store(shared_map: SharedMap) -> Iterator[PostgisStore]:
    """Ayşe's store, which knows how to connect again."""
    parameters = shared_map.server.parameters(shared_map.database, "ayşe")
    made = PostgisStore.connected_by(lambda: connect(parameters, shared_map.names), shared_map.names, "")
    yield made
    made.close()


def cut(shared_map: SharedMap) -> None:
    """End what Ayşe's connections do, as a network that fails."""
    end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'ayşe'"
    assert shared_map.server.run(shared_map.database, end)


def test_after_a_cut_the_next_read_and_the_next_save_go_through(shared_map: SharedMap, store: PostgisStore) -> None:
    saved = store.save(complete())
    cut(shared_map)
    assert store.count(ListQuery()) == 1
    cut(shared_map)
    saved.row["title"] = "Kopukluktan sonra"
    assert store.save(saved).row["title"] == "Kopukluktan sonra"


def test_while_the_server_is_away_a_save_says_so_and_changes_nothing(
    shared_map: SharedMap, store: PostgisStore
) -> None:
    def away() -> None:
        raise IzsaError(store.schema.table("project").label)

    saved = store.save(complete())
    again, store._connect_again = store._connect_again, away  # nobody answers
    cut(shared_map)
    saved.row["title"] = "Yarım kalan"
    for _ in range(2):
        with pytest.raises(IzsaError):
            store.save(saved)
    store._connect_again = again
    assert store.save(saved).row["title"] == "Yarım kalan"


def test_a_server_restarted_in_the_middle_of_saves_loses_nothing(shared_map: SharedMap, store: PostgisStore) -> None:
    stop = threading.Event()

    def restarts() -> int:
        number = 0
        while not stop.is_set():
            time.sleep(0.3)
            shared_map.server.restart()
            number += 1
        return number

    def saves() -> tuple[dict[str, str], int]:
        """What was confirmed last of each project; a record whose save failed is saved again as it was typed."""
        confirmed: dict[str, str] = {}
        refused = 0
        until = time.monotonic() + 3
        while time.monotonic() < until or not refused:
            record = complete(approval="sent")
            for number in range(8):
                record.row["title"] = f"{number}"
                while True:
                    try:
                        record = store.save(record)
                        break
                    except StaleRow as stale:
                        # The save had been taken when the connection broke, and the answer was lost.
                        assert stale.current is not None and stale.current.row["title"] == f"{number}"
                        record = stale.current
                        break
                    except IzsaError as error:
                        refused += 1
                        time.sleep(0.05)
                        assert refused < 2000, error.text.en
                confirmed[record.uid] = f"{number}"
        return confirmed, refused

    with ThreadPoolExecutor(2) as pool:
        restarting, saving = pool.submit(restarts), pool.submit(saves)
        try:
            confirmed, refused = saving.result()
        finally:
            stop.set()
        assert restarting.result() > 1 and refused
    kept = {row.uid: row.title for row in store.projects(ListQuery(), limit=-1)}
    assert kept == confirmed
    for uid in kept:
        record = store.read(uid)
        assert record is not None and record.goals == (11, 13) and len(record.of("project_audience")) == 2
