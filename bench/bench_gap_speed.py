"""The whole gap matrix beside QGIS's own recipe, goal by goal, and beside merely reading the features; memory too."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Callable

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)

from izsa_plugin import paths
from izsa_plugin.domain.catalogue import GOAL_COUNT, targets
from izsa_plugin.domain.code_lists import code_list
from izsa_plugin.processing.gap import GapAlgorithm

SIZES = (10_000, 100_000)
VERTICES = 50_000
FIELDS = (
    "field=uid:string&field=title:string&field=goals:string&field=targets:string&field=audiences:string"
    "&field=budget:double&field=status:string&field=goal:int"
)


def run() -> list[dict[str, object]]:
    """Rows for both sizes, and for 973 districts."""
    _provide_native()
    districts = detailed_districts(VERTICES)
    rows = [row for size in SIZES for row in compared(projects(size), districts, size)]
    many = split_districts(973)
    layer = projects(SIZES[0])
    grown = measured(lambda: ours(layer, many, whole=False), 3)
    label = f"{SIZES[0]:,} projects, {many.featureCount()} districts"
    return [*rows, {"what": "izsa:gap, goals alone", "size": label, "median_ms": grown.clock}]


def compared(layer: QgsVectorLayer, districts: QgsVectorLayer, size: int) -> list[dict[str, object]]:
    """Ours, the native recipe and mere reading, on the same layers in one run."""
    goals = measured(lambda: ours(layer, districts, whole=False), 3)
    whole = measured(lambda: ours(layer, districts, whole=True), 3)
    native = measured(lambda: recipe(layer, districts))
    read = measured(lambda: sum(len(each.attributes()) + each.geometry().isNull() for each in layer.getFeatures()), 3)
    label = f"{size:,} projects, 30 districts of {VERTICES:,} vertices"
    return [
        {
            "what": "izsa:gap, goals alone",
            "size": label,
            "median_ms": goals.clock,
            "aim": f"15 × quicker than native; here {native.clock / goals.clock:.1f} × by the clock, "
            f"{native.processor / goals.processor:.1f} × by processor time",
        },
        {
            "what": "izsa:gap, goals + targets + audiences + budget + quotient + HHI",
            "size": f"{label}, {whole.memory:.0f} MB more at the peak",
            "median_ms": whole.clock,
            "aim": f"near reading; here {whole.processor / read.processor:.1f} × its processor time",
        },
        {
            "what": "native: extract + join by location summary, 17 goals",
            "size": f"{label}, {native.memory:.0f} MB more at the peak",
            "median_ms": native.clock,
        },
        {
            "what": "reading the features' values and places in Python, nothing else",
            "size": label,
            "median_ms": read.clock,
        },
    ]


def ours(layer: QgsVectorLayer, districts: QgsVectorLayer, whole: bool) -> None:
    """The gap analysis as a user runs it."""
    asked: dict[str, Any] = {"INPUT": layer, "DISTRICTS": districts, "CELLS": "memory:"}
    if whole:
        asked.update(AREAS="memory:", DETAIL="memory:", DIMENSIONS=["goal", "target", "audience"])
    _, done = GapAlgorithm().create().run(asked, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert done


def recipe(layer: QgsVectorLayer, districts: QgsVectorLayer) -> None:
    """What a user does without us: filter a goal, join by location summary, seventeen times."""
    import processing

    # QGIS moved it from its Python algorithms to its native ones after 3.22.
    registry = QgsApplication.processingRegistry()
    names = ("native:joinbylocationsummary", "qgis:joinbylocationsummary")
    summary = next(name for name in names if registry.algorithmById(name) is not None)
    for goal in range(1, GOAL_COUNT + 1):
        asked = {"INPUT": layer, "EXPRESSION": f"\"goals\" ~ '(^|;){goal}(;|$)'", "OUTPUT": "memory:"}
        some = processing.run("native:extractbyexpression", asked)["OUTPUT"]
        joined = {"INPUT": districts, "JOIN": some, "PREDICATE": [0], "JOIN_FIELDS": ["budget"], "SUMMARIES": [0, 5]}
        processing.run(summary, {**joined, "OUTPUT": "memory:"})


@dataclass
class Cost:
    """Milliseconds by the clock and of the processor, medians, and how far the memory rose at most, in MB."""

    clock: float
    processor: float
    memory: float


def measured(work: Callable[[], object], times: int = 1) -> Cost:
    """What ``work`` costs; the processor's time tells more on a machine that others use too."""
    clock, processor, memory = [], [], 0.0
    for _ in range(times):
        Path("/proc/self/clear_refs").write_text("5")
        before = _memory("VmRSS")
        start, busy = time.perf_counter(), time.process_time()
        work()
        clock.append((time.perf_counter() - start) * 1000)
        processor.append((time.process_time() - busy) * 1000)
        memory = max(memory, (_memory("VmHWM") - before) / 1024)
    return Cost(median(clock), median(processor), memory)


def _memory(line: str) -> float:
    """A line of the process's own status, in kB."""
    status = Path("/proc/self/status").read_text().splitlines()
    return float(next(each for each in status if each.startswith(line)).split()[1])


def projects(count: int) -> QgsVectorLayer:
    """Points all over the city, with one to four goals, targets, audiences and a budget."""
    chance = random.Random(count)
    layer = QgsVectorLayer(f"Point?crs=EPSG:5253&{FIELDS}", "projects", "memory")
    box = detailed_districts(0).extent()
    codes = [each.code for each in targets()][:52]
    audiences = [each.code for each in code_list("audience")]
    features = []
    for row in range(count):
        feature = QgsFeature(layer.fields())
        goals = chance.sample(range(1, GOAL_COUNT + 1), chance.choice((1, 1, 2, 2, 3, 4)))
        feature.setAttributes(
            [
                f"p{row}",
                f"Project {row}",
                ";".join(map(str, goals)),
                ";".join(chance.sample(codes, 2)),
                ";".join(chance.sample(audiences, 2)),
                float(chance.randrange(10_000, 5_000_000)),
                "running",
                goals[0],
            ]
        )
        x, y = (
            chance.uniform(*limits) for limits in ((box.xMinimum(), box.xMaximum()), (box.yMinimum(), box.yMaximum()))
        )
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def detailed_districts(vertices: int) -> QgsVectorLayer:
    """The packaged districts, with that many vertices at least in all."""
    packaged = QgsVectorLayer(str(paths.resource("data", "districts.geojson")), "districts", "ogr")
    there = sum(feature.geometry().constGet().nCoordinates() for feature in packaged.getFeatures())
    extra = max(0, -(-vertices // there) - 1)
    rows = ((f["name"], f["code"], f["population"], _denser(f.geometry(), extra)) for f in packaged.getFeatures())
    return _districts(rows)


def split_districts(count: int) -> QgsVectorLayer:
    """As many districts as Türkiye has, as rectangles over the same place."""
    box = detailed_districts(0).extent()
    across = 30
    width, height = box.width() / across, box.height() / (count / across)
    boxes = (
        QgsRectangle(
            box.xMinimum() + width * (number % across),
            box.yMinimum() + height * (number // across),
            box.xMinimum() + width * (number % across + 1),
            box.yMinimum() + height * (number // across + 1),
        )
        for number in range(count)
    )
    return _districts((f"D{n}", f"D{n}", 90_000.0, QgsGeometry.fromRect(each)) for n, each in enumerate(boxes))


def _denser(geometry: QgsGeometry, extra: int) -> QgsGeometry:
    return geometry.densifyByCount(extra) if extra else geometry


def _districts(rows: Iterator[tuple[str, str, float, QgsGeometry]]) -> QgsVectorLayer:
    fields = "field=name:string&field=code:string&field=population:double"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:5253&{fields}", "districts", "memory")
    features = []
    for name, code, population, geometry in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, code, population])
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def _provide_native() -> None:
    from processing.core.Processing import Processing

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
