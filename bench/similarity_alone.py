"""One measurement of similarity in a process of its own, so that its memory can be told: seconds, MB, pairs.

``python -m bench.similarity_alone WAY FILE.gpkg DISTANCE`` prints them as JSON; the ways are the functions below.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsSpatialIndex,
    QgsVectorLayer,
)

Pairs = tuple[NDArray[np.int64], NDArray[np.int64]]
#: What a way needs of Python, loaded before the clock starts: QGIS loads it once, too.
_OURS = ("izsa_plugin.processing.overlap", "izsa_plugin.processing.project_rows", "izsa_plugin.analysis.packed",
         "izsa_plugin.analysis.similarity.overlap")  # fmt: skip
NEEDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("ours", "pipeline", "near_pipeline"), _OURS),
    "geopandas": ("geopandas",),
    "shapely_tree": ("shapely",),
}


def read(layer: QgsVectorLayer, _distance: float) -> int:
    """Merely reading the features with attributes and places: nothing can be faster that takes a layer."""
    return sum(1 for feature in layer.getFeatures() if feature.attributes() and feature.geometry())


def ours(layer: QgsVectorLayer, distance: float) -> Pairs:
    """The plugin's near pairs."""
    from izsa_plugin.analysis.similarity.near import near_pairs

    return _joined((i, j) for i, j, _ in near_pairs(_shapes(layer), distance))


def loop(layer: QgsVectorLayer, distance: float) -> Pairs:
    """PyQGIS: a spatial index, and QGIS's own distance for what it finds."""
    places = {feature.id(): feature.geometry() for feature in layer.getFeatures(_places_only())}
    index = QgsSpatialIndex(layer.getFeatures(_places_only()))
    pairs = []
    for own, place in places.items():
        box = place.boundingBox()
        box.grow(distance)
        for other in index.intersects(box):
            if own < other and place.distance(places[other]) <= distance:
                pairs.append((own - 1, other - 1))
    both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def native(layer: QgsVectorLayer, distance: float) -> int:
    """QGIS's own algorithms: buffer, then join by location; a buffer lies inside the true circle."""
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    request = {"INPUT": layer, "DISTANCE": distance, "SEGMENTS": 16, "OUTPUT": "TEMPORARY_OUTPUT"}
    buffered = processing.run("native:buffer", request)["OUTPUT"]
    request = {"INPUT": buffered, "JOIN": layer, "PREDICATE": [0], "METHOD": 0, "OUTPUT": "TEMPORARY_OUTPUT"}
    joined = processing.run("native:joinattributesbylocation", request)["OUTPUT"]
    return sum(1 for feature in joined.getFeatures() if feature["uid"] < feature["uid_2"])


def shapely_tree(layer: QgsVectorLayer, distance: float) -> Pairs:
    """shapely 2: STRtree with the predicate dwithin."""
    import shapely

    shapes = _shapes(layer)
    i, j = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=distance)
    return i[i < j], j[i < j]


def geopandas(layer: QgsVectorLayer, distance: float) -> Pairs:
    """geopandas: sjoin with the predicate dwithin."""
    gp = import_module("geopandas")

    frame = gp.GeoDataFrame(geometry=_shapes(layer))
    joined = gp.sjoin(frame, frame, predicate="dwithin", distance=distance)
    i, j = joined.index.to_numpy(), joined["index_right"].to_numpy()
    return i[i < j], j[i < j]


def pipeline(layer: QgsVectorLayer, distance: float) -> int:
    """Everything: reading, near pairs and far twins, all components, the best of each project, clusters."""
    from izsa_plugin.analysis.similarity.overlap import find_overlaps

    return len(find_overlaps(_projects(layer), max_distance=distance, progress=PAUSES.look).pairs)


def near_pipeline(layer: QgsVectorLayer, distance: float) -> int:
    """As :func:`pipeline` for near pairs alone, which is what the peers do: the exact ten best of each project."""
    from izsa_plugin.analysis.similarity import overlap

    overlap.BEST = 10
    setattr(overlap, "far_twins", lambda words, targets: iter(()))  # noqa: B010 - only for this process
    found = overlap.find_overlaps(_projects(layer), max_distance=distance, min_score=0.0, progress=PAUSES.look)
    return len(found.pairs)


class _Pauses(QgsProcessingFeedback):
    """How long a user who cancels has to wait at most."""

    def __init__(self) -> None:
        super().__init__(False)
        self.longest = 0.0
        self._last = time.perf_counter()

    def look(self, _part: float = 0.0) -> None:
        """Called whenever a run could be stopped."""
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def setProgress(self, part: float) -> None:  # noqa: N802 - QGIS's name
        self.look(part)


PAUSES = _Pauses()


def _projects(layer: QgsVectorLayer) -> Any:
    from izsa_plugin.analysis.similarity.text import KEPT
    from izsa_plugin.processing.overlap import OverlapAlgorithm

    algorithm = OverlapAlgorithm()
    algorithm.initAlgorithm()
    many = layer.featureCount() > KEPT
    return algorithm.read_parts({"INPUT": layer}, QgsProcessingContext(), PAUSES, packed=many)


def _shapes(layer: QgsVectorLayer) -> NDArray[Any]:
    import shapely

    wkb = [bytes(feature.geometry().asWkb()) for feature in layer.getFeatures(_places_only())]
    return np.asarray(shapely.from_wkb(wkb))


def _places_only() -> QgsFeatureRequest:
    request = QgsFeatureRequest()
    request.setNoAttributes()
    return request


def _joined(parts: Iterable[Pairs]) -> Pairs:
    i, j = zip(*parts)
    return np.concatenate(i), np.concatenate(j)


def main(way: str, file: str, distance: str) -> None:
    """Run one way and print its figures."""
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer(f"{file}|layername=projects", "projects", "ogr")
    for module in NEEDS.get(way, ()):
        import_module(module)
    PAUSES.look()
    PAUSES.longest = 0.0
    processor, start = time.process_time(), time.perf_counter()
    result = globals()[way](layer, float(distance))
    told: dict[str, Any] = {"seconds": time.perf_counter() - start, "processor": time.process_time() - processor}
    PAUSES.look()
    if way.endswith("pipeline"):
        told["pause"] = PAUSES.longest
    told["MB"] = _peak_mb()
    if isinstance(result, tuple):
        told["pairs"] = len(result[0])
        told["same"] = checksum(result[0], result[1], layer.featureCount())
    else:
        told["pairs"] = result
    print(json.dumps(told))
    sys.stdout.flush()


def _peak_mb() -> float:
    """The most memory this process has held; getrusage would count what its parent held before."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def checksum(i: NDArray[np.int64], j: NDArray[np.int64], n: int) -> str:
    """A number that tells whether two sets of pairs are the same, whatever their order."""
    codes = np.sort(np.minimum(i, j).astype(np.int64) * n + np.maximum(i, j))
    return str(int(np.bitwise_xor.reduce(codes * np.int64(2654435761) ^ (codes >> 7)))) if len(codes) else "0"


if __name__ == "__main__":
    main(*sys.argv[1:])
