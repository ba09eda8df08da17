"""What a user waits for: loading the plugin, opening a map and the dock, searching and scrolling the list, saving."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject

from izsa_plugin.domain.freshness import Freshness
from izsa_plugin.gui.dock.list_model import PAGE, ProjectListModel
from izsa_plugin.gui.dock.list_view import ProjectListView
from izsa_plugin.mapfile import project_path, write_project
from izsa_plugin.store.gpkg import GeoPackageStore
from izsa_plugin.store.protocol import ListQuery, User

from .generate import generate

FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
SIZES = (5_000, 100_000)
NO_PAUSE = "≤ 100 ms"
USER = User("bench", "TUR035007")

#: Loads the plugin in a QGIS of its own, as the first load pays for the imports.
_LOAD = """
import sys, time
from qgis.core import QgsApplication
application = QgsApplication([], True)
QgsApplication.initQgis()
from tests.gui.window import Window
window = Window()
start = time.perf_counter()
from izsa_plugin.plugin import IzsaPlugin
IzsaPlugin(window).initGui()
print((time.perf_counter() - start) * 1000)
sys.stdout.flush()
import os
os._exit(0)
"""


def run() -> list[dict[str, object]]:
    """One row a thing waited for, and a size where it matters."""
    rows = [{"what": "load the plugin", **_figures([_loaded() for _ in range(5)])}]
    for size in SIZES:
        rows += _with_map(_map_of(size), size)
    return rows


def _with_map(data: Path, size: int) -> Iterator[dict[str, object]]:
    project = QgsProject.instance()
    reading = _time(lambda: project.read(str(project_path(data))), 3)
    yield {"what": "open the map's QGIS project", "size": size, **reading}
    panel, window = _dock_on_map()
    yield {"what": "open the dock on the map", "size": size, **_figures([panel]), "aim": NO_PAUSE}
    yield from _list(data, size)
    yield from _saving(data, size, window)
    project.clear()


def _list(data: Path, size: int) -> Iterator[dict[str, object]]:
    store = GeoPackageStore.open(data, USER)
    model = ProjectListModel()
    yield {
        "what": "search the list for two words",
        "size": size,
        **_time(lambda: model.show(store, ListQuery(text="belediye kadın")), 20),
        "aim": NO_PAUSE,
    }
    yield {
        "what": "filter the list by a freshness that few or none have",
        "size": size,
        **_time(lambda: model.show(store, ListQuery(freshness=Freshness.OLD)), 20),
        "aim": NO_PAUSE,
    }
    model.show(store, ListQuery())
    pages = []
    while model.canFetchMore():
        start = time.perf_counter()
        model.fetchMore(model.index(-1))
        pages.append((time.perf_counter() - start) * 1000)
    yield {"what": f"read the list to its end, a page of {PAGE}", "size": size, **_figures(pages), "aim": NO_PAUSE}
    steps = _scrolled(model, store)
    yield {"what": "scroll the list to its end, a step", "size": size, **_figures(steps), "aim": NO_PAUSE}
    yield {"what": "scroll the list to its end, the longest step", "size": size, "median_ms": max(steps),
           "aim": NO_PAUSE}  # fmt: skip
    store.close()


def _scrolled(model: ProjectListModel, store: GeoPackageStore) -> list[float]:
    """Milliseconds of each step of fifteen screens from the top to the end, reading, layout and painting together."""
    view = ProjectListView(model)
    view.resize(360, 600)
    model.show(store, ListQuery())
    view.show()
    QgsApplication.processEvents()
    bar, spent = view.verticalScrollBar(), []
    while model.canFetchMore() or bar.value() < bar.maximum():
        start = time.perf_counter()
        bar.setValue(bar.value() + 9000)
        QgsApplication.processEvents()
        spent.append((time.perf_counter() - start) * 1000)
    view.close()
    return spent


def _saving(data: Path, size: int, window: Any) -> Iterator[dict[str, object]]:
    store = GeoPackageStore.open(data, USER)
    records = [store.read(row.uid) for row in store.projects(ListQuery(), limit=30)]
    pending = iter(records)

    def save() -> None:
        record = next(pending)
        assert record is not None
        record.row["purpose"] = f"{record.row['purpose']} +"
        store.save(record)

    yield {"what": "save one project", "size": size, **_time(save, len(records)), "aim": NO_PAUSE}
    uid = str(records[0].uid if records[0] else "")
    news = _time(lambda: window.current.saved.emit(uid), 5)
    yield {"what": "reload layers and list after a save", "size": size, **news, "aim": NO_PAUSE}
    store.close()


def _dock_on_map() -> tuple[float, Any]:
    """How long the dock's content takes, its list filled; and the workbench behind it."""
    from izsa_plugin.gui.workbench import Workbench
    from izsa_plugin.settings import Settings
    from tests.gui.window import Window

    window = Window()
    workbench = Workbench(window, Settings())
    workbench._on_project()
    start = time.perf_counter()
    window.panel = workbench.make_panel()  # type: ignore[attr-defined] # kept alive with the window
    window.panel.resize(360, 600)  # type: ignore[attr-defined]
    window.panel.show()  # type: ignore[attr-defined]
    QgsApplication.processEvents()
    workbench.setProperty("window", window)
    return (time.perf_counter() - start) * 1000, workbench


def _map_of(size: int) -> Path:
    """The map with its QGIS project, made once."""
    data = FOLDER / f"projects-{size}.gpkg"
    if not project_path(data).exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        data.unlink(missing_ok=True)
        generate(data, size)
        write_project(data, "en")
    return data


def _loaded() -> float:
    done = subprocess.run([sys.executable, "-c", _LOAD], check=True, stdout=subprocess.PIPE, text=True)
    return float(done.stdout.split()[-1])


def _time(act: Callable[[], object], times: int) -> dict[str, object]:
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        spent.append((time.perf_counter() - start) * 1000)
    return _figures(spent)


def _figures(milliseconds: list[float]) -> dict[str, object]:
    ordered = sorted(milliseconds)
    return {"median_ms": statistics.median(ordered), "p95_ms": ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]}
