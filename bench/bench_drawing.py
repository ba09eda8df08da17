"""Opening and drawing a map of many projects: ours beside the same points under QGIS's own categorised renderer."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from izsa_plugin.domain.catalogue import GOAL_COUNT
from izsa_plugin.mapfile import layer_of, write_project
from izsa_plugin.mapfile.find import BADGES, FAR, NEAR

from .generate import generate

SIZES = (5_000, 100_000)
SCREEN = QSize(1366, 768)


def run() -> list[dict[str, object]]:
    """Opening the map, then drawing it whole and at street level, at both sizes."""
    rows: list[dict[str, object]] = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder) / "map.gpkg"
            generate(data, size)
            path = write_project(data, "tr")
            runs = 3 if size > 10_000 else 5
            rows.append({"what": "opening the map's project", "size": size, **_timed(lambda: _open(path), runs)})  # noqa: B023 - timed at once
            project = _open(path)
            rows += _drawings(project, size, runs)
            project.clear()
    return rows


def _drawings(project: QgsProject, size: int, runs: int) -> list[dict[str, object]]:
    near, far, badges = (layer_of(project, "project", role) for role in (NEAR, FAR, BADGES))
    assert near is not None and far is not None and badges is not None
    peer = near.clone()
    peer.setScaleBasedVisibility(False)
    peer.setRenderer(_own_categories())
    peer.setLabelsEnabled(False)
    whole = project.viewSettings().defaultViewExtent()
    # About the middle of Konak, where points lie close.
    street = QgsRectangle(510_000, 4_251_000, 514_000, 4_253_200)
    everything = project.layerTreeRoot().checkedLayers()
    return [
        {"what": what, "size": size, **_timed(lambda: _draw(project, layers, extent), runs)}  # noqa: B023 - timed at once
        for what, layers, extent in (
            ("whole map: points, ours (near ones as one)", [far], whole),
            ("whole map: peer, QGIS's categorised renderer", [peer], whole),
            ("whole map: badges", [badges], whole),
            ("whole map: all layers", everything, whole),
            ("street level: points, ours (near ones moved apart)", [near], street),
            ("street level: peer", [peer], street),
            ("street level: all layers", everything, street),
        )
    ]


def _own_categories() -> QgsCategorizedSymbolRenderer:
    """What QGIS makes by itself: one plain marker of its own a goal, without number or outline of ours."""
    return QgsCategorizedSymbolRenderer(
        "primary_goal",
        [QgsRendererCategory(goal, QgsMarkerSymbol.createSimple({"size": "4.3"}), str(goal))
         for goal in range(1, GOAL_COUNT + 1)],
    )  # fmt: skip


def _open(path: Path) -> QgsProject:
    project = QgsProject()
    project.read(str(path))
    return project


def _draw(project: QgsProject, layers: list[QgsVectorLayer], extent: QgsRectangle) -> None:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(SCREEN)
    settings.setOutputDpi(96)
    settings.setExtent(extent)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()


def _timed(action: Callable[[], object], runs: int) -> dict[str, float]:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return {"median_ms": times[len(times) // 2], "p95_ms": times[-1]}
