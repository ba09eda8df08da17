"""Time by the clock, and of the processor, which other work on the machine disturbs less."""

from __future__ import annotations

import time


def now() -> tuple[float, float]:
    """The clock and this process's processor time, in seconds."""
    return time.perf_counter(), time.process_time()


def since(start: tuple[float, float]) -> tuple[float, float]:
    """Seconds since then, of both."""
    clock, processor = now()
    return clock - start[0], processor - start[1]
