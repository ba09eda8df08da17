"""Takes packages into a map in a process of its own; prints the seconds and the most memory, in MB."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from izsa_plugin.store.gpkg.exchange import read_package, take_in
from izsa_plugin.store.protocol import User

if __name__ == "__main__":
    start = time.perf_counter()
    for package in sys.argv[2:]:
        take_in(Path(sys.argv[1]), User("bench", "TUR035", True), read_package(Path(package)))
    print(time.perf_counter() - start)
    # Not what getrusage tells: that remembers the bench from which this process was started.
    (peak,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    print(int(peak.split()[1]) / 1000)
