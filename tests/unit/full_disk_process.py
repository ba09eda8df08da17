"""Saves projects until the operating system lets the map grow no more, then says what the store said."""

from __future__ import annotations

import json
import resource
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from izsa_plugin.domain.errors import IzsaError
from tests.projects import complete, opened

path = Path(sys.argv[1])
limit = path.stat().st_size + 300_000
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
store = opened(path)
saved = 0
try:
    for _ in range(10_000):
        store.save(complete(description="uzun metin " * 200))
        saved += 1
except IzsaError as error:
    sys.stdout.write(json.dumps({"saved": saved, "tr": error.text.tr, "en": error.text.en}))
