"""Takes packages into a map in a process of its own; prints the seconds and the most memory, in MB."""

from __future__ import annotations

import resource
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
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
