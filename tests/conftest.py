"""Rules of every test run: a skipped test is a failure, and ``--without-qgis`` proves that a test needs no QGIS."""

from __future__ import annotations

import locale
import shutil
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

pytest.register_assert_rewrite("tests.store_behaviour")

if TYPE_CHECKING:
    from izsa_plugin.store.protocol import Store, User

_BARRED = {"qgis", "PyQt5", "PyQt6", "processing"}
_SKIPPED = pytest.StashKey[list[str]]()


class _QgisBarrier(MetaPathFinder):
    """Refuses to import QGIS or Qt."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in _BARRED:
            raise ImportError(f"{fullname} is imported by what has to work without QGIS")
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--without-qgis", action="store_true", help="let no module import QGIS or Qt")


def pytest_configure(config: pytest.Config) -> None:
    locale.setlocale(locale.LC_ALL, "")  # as Qt does at start: numbers from C code follow the user's locale
    config.stash[_SKIPPED] = []
    config.pluginmanager.register(_NoSkips(config.stash[_SKIPPED]), "izsa-no-skips")
    if config.getoption("--without-qgis"):
        loaded = _BARRED & set(sys.modules)
        if loaded:
            raise pytest.UsageError(f"already imported before the first test: {', '.join(sorted(loaded))}")
        sys.meta_path.insert(0, _QgisBarrier())


class _NoSkips:
    """Fails a run in which a test was skipped or expected to fail: either would hide what does not work."""

    def __init__(self, skipped: list[str]) -> None:
        self._skipped = skipped

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped or hasattr(report, "wasxfail"):
            self._skipped.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self._skipped.append(report.nodeid)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for nodeid in self._skipped:
            terminalreporter.write_line(f"SKIPPED, which counts as failed here: {nodeid}", red=True)


@pytest.fixture(scope="session")
def _made_maps(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """One empty and one demo map a run; tests get copies of the closed files."""
    from izsa_plugin.store.gpkg import create_map

    folder = tmp_path_factory.mktemp("maps")
    made = {demo: folder / f"{'demo' if demo else 'empty'}.gpkg" for demo in (False, True)}
    for demo, path in made.items():
        create_map(path, user="kurucu", demo=demo)
    return made


@pytest.fixture
def empty_map(_made_maps: dict[bool, Path], tmp_path: Path) -> Path:
    """A map without projects."""
    return Path(shutil.copyfile(_made_maps[False], tmp_path / "harita.gpkg"))


@pytest.fixture
def demo_map(_made_maps: dict[bool, Path], tmp_path: Path) -> Path:
    """A map with the 154 demo projects."""
    return Path(shutil.copyfile(_made_maps[True], tmp_path / "tanitim.gpkg"))


@dataclass(frozen=True)
class _FileMap:
    """A map as :class:`tests.store_behaviour.StoreBehaviour` uses it."""

    path: Path

    def open(self, user: User | None = None) -> Store:
        """A store on the map, for Ayşe unless somebody else is named."""
        from tests.projects import AYSE, opened

        return opened(self.path, user or AYSE)

    def outside(self, statement: str, values: tuple[object, ...] = ()) -> None:
        """Plain SQL by another program."""
        from izsa_plugin.store.gpkg.connection import connect

        with closing(connect(self.path)) as connection:
            connection.execute(statement, values)


@pytest.fixture
def shared_map(empty_map: Path) -> _FileMap:
    """A map without projects, of the store under test; another folder's conftest gives another store."""
    return _FileMap(empty_map)


@pytest.fixture
def shared_demo_map(demo_map: Path) -> _FileMap:
    """As ``shared_map``, with the demo projects."""
    return _FileMap(demo_map)
