"""The zip as a user gets it, installed into a QGIS profile that has nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build_zip(folder: Path) -> Path:
    """The zip, built into a folder of its own."""
    command = [sys.executable, str(ROOT / "tools" / "stage.py"), "--zip", "--build", str(folder)]
    subprocess.run(command, check=True)
    (archive,) = folder.glob("*.zip")
    return archive


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_zip(tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="session")
def profile(tmp_path_factory: pytest.TempPathFactory, plugin_zip: Path) -> Path:
    """A profiles folder whose one profile has the zip unpacked into it and the plugin switched on."""
    folder = tmp_path_factory.mktemp("profiles")
    default = folder / "profiles" / "default"
    with zipfile.ZipFile(plugin_zip) as packed:
        packed.extractall(default / "python" / "plugins")
    (default / "QGIS").mkdir()
    (default / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nizsa_plugin=true\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def environment(profile: Path) -> dict[str, str]:
    """The environment of a QGIS that knows that profile and nothing of this checkout."""
    inherited = {
        name: value for name, value in os.environ.items() if name not in {"QGIS_PLUGINPATH", "QGIS_OPTIONS_PATH"}
    }
    # What the analyses need comes from where the tests' own Python has it; the checkout itself stays out.
    packages = [path for path in sys.path if "-packages" in path]
    return {**inherited, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "PYTHONPATH": os.pathsep.join(packages)}


@pytest.fixture(scope="session")
def qgis_process(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Runs ``qgis_process`` with the installed plugin and gives what it prints; a failure raises with that text."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")

    def run(*arguments: str) -> str:
        done = subprocess.run(
            ["qgis_process.bin", *arguments],
            cwd=elsewhere,
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
            check=False,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, f"{arguments}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    return run
