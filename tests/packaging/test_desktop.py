"""QGIS Desktop starts with the installed zip, and the plugin leaves nothing behind when it is switched off."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).with_name("desktop_script.py")


@pytest.fixture(scope="module")
def notes(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("desktop")
    written = folder / "notes.json"
    done = subprocess.run(
        ["qgis", "--nologo", "--noversioncheck", "--code", str(SCRIPT)],
        cwd=folder,
        env={**environment, "IZSA_NOTES": str(written)},
        check=False,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert written.exists(), f"{done.stdout}\n{done.stderr}"
    return json.loads(written.read_text(encoding="utf-8"))


def test_the_plugin_is_loaded_with_its_provider_functions_and_dock(notes: dict[str, Any]) -> None:
    assert notes["active"]
    assert notes["loaded"]["providers"] == ["izsa"]
    assert notes["loaded"]["functions"]
    assert notes["loaded"]["docks"]
    assert notes["loaded"]["actions"]


def test_switching_it_off_leaves_nothing_behind(notes: dict[str, Any]) -> None:
    assert notes["unload"]
    assert {kind: left for kind, left in notes["unloaded"].items() if left} == {}


def test_switching_it_on_again_brings_all_back_once(notes: dict[str, Any]) -> None:
    assert notes["start"]
    assert notes["reloaded"] == notes["loaded"]
