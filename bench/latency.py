"""A small TCP proxy that lets everything arrive later, as over a long line."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_CHUNK = 65_536


@contextmanager
def late(host: str, port: int, seconds: float) -> Iterator[int]:
    """The port of a proxy to a server; each way takes ``seconds``, so that a round trip takes twice that."""
    listening: list[int] = []
    ready = threading.Event()
    ends: list[Callable[[], object]] = []

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(host, port)
        await asyncio.gather(_pass_on(reader, back, seconds), _pass_on(there, writer, seconds))

    async def serve() -> None:
        loop, over = asyncio.get_running_loop(), asyncio.Event()
        proxy = await asyncio.start_server(accept, "127.0.0.1", 0)
        listening.append(proxy.sockets[0].getsockname()[1])
        ends.append(lambda: loop.call_soon_threadsafe(over.set))
        ready.set()
        await over.wait()
        proxy.close()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    ready.wait()
    try:
        yield listening[0]
    finally:
        ends[0]()
        thread.join()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
    """Each piece is sent that much later than it came, however many come meanwhile."""
    loop = asyncio.get_running_loop()
    waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def send() -> None:
        while True:
            due, piece = await waiting.get()
            await asyncio.sleep(max(0.0, due - loop.time()))
            if not piece:
                writer.close()
                return
            writer.write(piece)
            await writer.drain()

    sending = asyncio.ensure_future(send())
    with suppress(OSError):
        while piece := await reader.read(_CHUNK):
            waiting.put_nowait((loop.time() + seconds, piece))
    waiting.put_nowait((loop.time() + seconds, b""))
    with suppress(OSError):
        await sending
