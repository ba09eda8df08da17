"""Printing a district's report from the dock: the window goes on living, says how far it is, and may stop it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QProgressDialog, QPushButton

from izsa_plugin.gui.progress_window import ProgressWindow
from izsa_plugin.gui.project_actions import ProjectActions
from izsa_plugin.report import job
from tests.gui.form_desk import BORNOVA, BUCA


def until(condition: Callable[[], Any], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to be"
        QTest.qWait(10)


@pytest.fixture
def actions(desk: Any, demo_map: Path) -> Iterator[ProjectActions]:
    desk.open(demo_map)
    bench = desk.plugin._workbench
    yield ProjectActions(desk.current, bench.messages, bench._project_window, desk.window.main, desk.panel)


def test_the_report_is_read_beside_the_window_and_its_pages_are_counted(
    desk: Any, actions: ProjectActions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[float] = []
    step = ProgressWindow.step
    monkeypatch.setattr(
        ProgressWindow, "step", lambda shown, percent, *text: (steps.append(percent), step(shown, percent, *text))[1]
    )
    output = tmp_path / "rapor.pdf"
    actions.report([BUCA, BORNOVA], output)
    assert not output.exists()
    until(desk.window.messages)
    assert str(output) in desk.window.messages()[0]
    assert output.read_bytes().startswith(b"%PDF")
    assert steps == [0, 50, 100]


def test_cancelling_between_two_pages_leaves_no_file(desk: Any, actions: ProjectActions, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    clicked: list[bool] = []

    def click() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QProgressDialog) and dialog.isVisible() and not clicked:
                clicked.append(True)
                QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    timer = QTimer(desk.window.main)
    timer.timeout.connect(click)
    timer.start(0)
    actions.report([BUCA, BORNOVA], tmp_path / "rapor.pdf")
    until(lambda: clicked)
    timer.stop()
    assert set(tmp_path.iterdir()) == before
    assert desk.window.messages() == []


def test_what_cannot_be_read_is_told(desk: Any, actions: ProjectActions, tmp_path: Path) -> None:
    actions.report(["Atlantis"], tmp_path / "rapor.pdf")
    until(desk.window.messages)
    assert "Atlantis" in desk.window.messages()[0]


def test_cancelling_the_task_stops_the_reading(desk: Any, demo_map: Path, tmp_path: Path) -> None:
    def stop(_part: float) -> None:
        raise job.Cancelled

    desk.open(demo_map)
    asked = job.Job(desk.current.place, job.Kind.DISTRICT, [BUCA], job.Paper.A4, tmp_path / "rapor.pdf", "tr")
    with pytest.raises(job.Cancelled):
        job.prepared(asked, stop)
