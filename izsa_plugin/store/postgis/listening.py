"""Hearing what others save: one connection a window, which the server tells of each change, in a thread of its own.

Nothing here knows Qt; whoever listens is called in the thread and passes on what it hears.
"""

from __future__ import annotations

import queue
import selectors
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Optional

from ...domain.errors import IzsaError
from .store import PostgisStore

#: Seconds before the next attempt to connect, and what they grow to.
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 15.0
#: After so many seconds of silence the server is asked for a sign of life: a dead network says nothing.
_SILENCE = 20.0

#: Gets the projects that changed, by uid; the empty one stands for what belongs to no project.
Heard = Callable[[frozenset[str]], None]
#: Gets whether the server answers.
Told = Callable[[bool], None]
#: A question to the store of the listening thread, and who gets its answer there.
Question = tuple[Callable[[PostgisStore], Any], Callable[[Any], None]]


class Listening:
    """Listens until it is stopped; after a break it tells what changed meanwhile.

    Questions are answered between two messages by the same connection, so that a window needs no third one.
    """

    def __init__(
        self, open_store: Callable[[], PostgisStore], heard: Heard, told: Told, ours: Callable[[], int] = lambda: 0
    ) -> None:
        """``ours`` is the number of a connection whose changes are known already; zero for none."""
        self._open_store = open_store
        self._heard = self._unless_stopping(heard)
        self._told = self._unless_stopping(told)
        self._ours = ours
        self._questions: queue.SimpleQueue[Question] = queue.SimpleQueue()
        self._stopping = False
        #: The first transaction that may have written what was not yet read.
        self._mark: Optional[str] = None
        # Windows waits for sockets only.
        self._bell, self._ear = socket.socketpair()
        self._bell.setblocking(False)
        self._thread = threading.Thread(target=self._run, name="izsa-listening", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float = 1.0) -> None:
        """End; a thread that waits for a dead network is left to itself after some seconds."""
        self._stopping = True
        self._ring()
        self._thread.join(seconds)

    def ask(self, question: Callable[[PostgisStore], Any], answered: Callable[[Any], None]) -> None:
        """Ask the store in the thread; what cannot be answered now is dropped, for what changed is told again."""
        self._questions.put((question, answered))
        self._ring()

    def _unless_stopping(self, tell: Callable[[Any], None]) -> Callable[[Any], None]:
        """Whoever stopped listening may be gone by now."""
        return lambda news: None if self._stopping else tell(news)

    def _ring(self) -> None:
        # A bell that nobody answers yet need not ring again.
        with suppress(BlockingIOError):
            self._bell.send(b"\0")

    def _run(self) -> None:
        wait = _FIRST_WAIT
        while not self._stopping:
            try:
                store = self._open_store()
            except IzsaError:
                self._told(False)
                self._rest(wait)
                wait = min(2 * wait, _LONGEST_WAIT)
                continue
            wait = _FIRST_WAIT
            try:
                self._listen(store)
            except IzsaError:
                self._told(False)
            finally:
                store.close()
        self._bell.close()
        self._ear.close()

    def _listen(self, store: PostgisStore) -> None:
        store.listen()
        was_away = self._mark is not None
        missed = store.changes_since(self._mark)
        self._mark = missed.mark
        self._told(True)
        if was_away:
            # Of what was deleted some hear nothing: they look at everything anew.
            self._heard(missed.uids | {""})
        with selectors.DefaultSelector() as waiting:
            for source in (store, self._ear):
                waiting.register(source, selectors.EVENT_READ)
            while not self._stopping:
                silent = not waiting.select(_SILENCE)
                self._drain()
                changed = store.heard(self._ours(), silent)
                if changed:
                    self._mark = store.changes_since(None).mark
                    self._heard(changed)
                self._answer(store)

    def _answer(self, store: PostgisStore) -> None:
        while not self._stopping:
            try:
                question, answered = self._questions.get_nowait()
            except queue.Empty:
                return
            self._unless_stopping(answered)(question(store))

    def _rest(self, seconds: float) -> None:
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._ear, selectors.EVENT_READ)
            if waiting.select(seconds):
                self._drain()

    def _drain(self) -> None:
        self._ear.setblocking(False)
        with suppress(BlockingIOError):
            while self._ear.recv(4096):
                continue
