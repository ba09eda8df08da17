"""What one saves, another hears at once; what was saved while nobody could hear is told when the line is back."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from typing import Any

import pytest

from izsa_plugin.store.postgis import PostgisStore
from izsa_plugin.store.postgis.listening import Listening
from izsa_plugin.store.protocol import ListQuery
from tests.postgis.conftest import SharedMap
from tests.projects import complete

_SECONDS = 20


class Ears:
    """A listener of Veli's, and what it told."""

    def __init__(self, shared_map: SharedMap) -> None:
        self.news: queue.Queue[Any] = queue.Queue()
        self._map = shared_map
        self.away = False
        self.listening = Listening(self._open, self.news.put, self.news.put)
        self.listening.start()

    def _open(self) -> PostgisStore:
        return PostgisStore.open("host=localhost port=1" if self.away else self._parameters(), self._map.names)

    def _parameters(self) -> str:
        return self._map.server.parameters(self._map.database, "veli")

    def next(self) -> Any:
        return self.news.get(timeout=_SECONDS)

    def hear(self, uid: str) -> None:
        """Wait until this project is told of; a save may be told in several words."""
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            told = self.next()
            if not isinstance(told, bool) and uid in told:
                return
        raise AssertionError(uid)


@pytest.fixture
def ears(shared_map: SharedMap) -> Iterator[Ears]:
    made = Ears(shared_map)
    assert made.next() is True
    yield made
    made.listening.stop()


def cut(shared_map: SharedMap) -> None:
    end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'veli'"
    assert shared_map.server.run(shared_map.database, end)


def test_a_save_and_a_deletion_are_heard_with_the_projects_uid(shared_map: SharedMap, ears: Ears) -> None:
    store = shared_map.open("ayşe")
    saved = store.save(complete(approval="sent"))
    assert ears.next() == {saved.uid}
    store.delete(saved.uid, saved.version)
    assert ears.next() == {saved.uid}


def test_many_rows_of_one_save_are_one_message(shared_map: SharedMap, ears: Ears) -> None:
    store = shared_map.open("ayşe")
    saved = store.save_all([complete(title=f"{number}") for number in range(20)])
    assert ears.next() == {record.uid for record in saved}
    assert ears.news.empty()


def test_a_plain_edit_by_another_program_is_heard_too(shared_map: SharedMap, ears: Ears) -> None:
    uid = shared_map.open("ayşe").save(complete(approval="sent")).uid
    ears.hear(uid)
    shared_map.outside("UPDATE project SET title = 'Elle' WHERE uid = ?", (uid,))
    ears.hear(uid)


def test_a_cut_line_is_told_and_what_was_missed_comes_when_it_is_back(shared_map: SharedMap, ears: Ears) -> None:
    store = shared_map.open("ayşe")
    ears.hear(store.save(complete(approval="sent")).uid)
    ears.away = True
    cut(shared_map)
    assert ears.next() is False
    missed = store.save(complete(title="Kaçan", approval="sent"))
    ears.away = False
    while ears.next() is False:
        continue
    ears.hear(missed.uid)


def test_what_began_before_the_cut_and_ended_after_it_is_not_missed(shared_map: SharedMap, ears: Ears) -> None:
    store, slow = shared_map.open("ayşe"), shared_map.connect("barış")
    early = store.save(complete(title="Yavaş", approval="sent"))
    ears.hear(early.uid)
    with slow._connection as transaction, transaction.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("UPDATE project SET title = 'Yavaş kaydedilen' WHERE uid = %s", (early.uid,))
        later = store.save(complete(title="Hızlı", approval="sent"))
        ears.hear(later.uid)
        ears.away = True
        cut(shared_map)
        assert ears.next() is False
        cursor.execute("COMMIT")
    slow.close()
    ears.away = False
    ears.hear(early.uid)


def test_a_restart_of_the_server_is_survived(shared_map: SharedMap, ears: Ears) -> None:
    shared_map.server.restart()
    assert ears.next() is False
    while ears.next() is not True:
        continue
    ears.hear(shared_map.open("ayşe").save(complete(approval="sent")).uid)


def test_questions_are_answered_by_the_same_connection(shared_map: SharedMap, ears: Ears) -> None:
    saved = shared_map.open("ayşe").save(complete(approval="sent"))
    ears.hear(saved.uid)
    ears.listening.ask(lambda store: [row.uid for row in store.projects(ListQuery())], ears.news.put)
    assert ears.next() == [saved.uid]
    count = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'veli'"
    assert shared_map.server.run(shared_map.database, count) == [(1,)]


def test_nobody_hears_more_than_a_uid(shared_map: SharedMap, ears: Ears) -> None:
    draft = shared_map.open("ayşe").save(complete(title="Gizli taslak"))
    ears.hear(draft.uid)
    ears.listening.ask(lambda store: store.read(draft.uid), ears.news.put)
    assert ears.next() is None
