"""A save is whole or absent, also when the process is killed in the middle of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

KILLS = 200


def test_200_kills_at_random_moments_leave_no_project_half_saved(empty_map):
    answered = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("killed_process.py")), str(empty_map), str(KILLS), "35"],
        check=True, capture_output=True, text=True, encoding="utf-8", cwd=Path(__file__).parents[2],
    )  # fmt: skip
    outcome = json.loads(answered.stdout)
    assert outcome["kills"] == KILLS
    assert outcome["partial"] == 0
    assert outcome["integrity"] == "ok" and outcome["foreign_keys"] == 0
    assert outcome["projects"] > 0
    # The kills have to fall into writes for this to show anything; a journal left behind is the sign of one.
    assert outcome["during_a_write"] > KILLS / 20
