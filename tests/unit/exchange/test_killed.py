"""A merge that is killed at any moment leaves the map as it was, and can be run again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.offices import Office


def test_a_merge_killed_a_hundred_times_is_whole_or_not_at_all(bornova: Office, hub: Office, tmp_path: Path) -> None:
    for number in range(40):
        bornova.add(title=f"Proje {number}", approval="sent")
    sent = bornova.send(tmp_path)
    script = Path(__file__).parent / "killed_merge.py"
    command = [sys.executable, str(script), str(hub.path), str(sent.path), "100", "7"]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert told["kills"] == 100
    assert told["during_a_write"] > 5
    assert told["before"] > 20
    assert told["partial"] == 0
    assert told["integrity"] == "ok"
    assert told["package_untouched"]
