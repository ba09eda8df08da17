"""A desk of one's own for each test of the interface, with settings that are forgotten afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import QApplication

import izsa_plugin.settings
from izsa_plugin.paths import translation
from izsa_plugin.settings import Settings


@pytest.fixture
def settings(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """Empty settings, of this process alone: test processes share one file of QGIS's."""
    prefix = f"izsa-test-{os.getpid()}"
    monkeypatch.setattr(izsa_plugin.settings, "PREFIX", prefix)
    yield Settings()
    QgsSettings().remove(prefix)


@pytest.fixture
def desk(settings: Settings) -> Iterator[Any]:
    """The plugin loaded in a window, no map open."""
    from tests.canvases import shared_canvas_rests
    from tests.gui.desk import Desk

    with shared_canvas_rests():
        QgsProject.instance().clear()
        made = Desk()
        yield made
        made.close()


@pytest.fixture
def turkish(qgis_app: Any, tmp_path: Path) -> Iterator[None]:
    """The interface in Turkish, from the translations as they stand."""
    compiled = tmp_path / "izsa_tr.qm"
    source = translation("tr").with_suffix(".ts")
    lrelease = shutil.which("lrelease") or "lrelease"
    subprocess.run([lrelease, "-silent", str(source), "-qm", str(compiled)], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QApplication.installTranslator(translator)
    yield
    QApplication.removeTranslator(translator)
