"""Does the main job on real projects, without a window, and names each file it made in ``build/demo``.

IZSA_DEMO names another folder than ``demo``; the language is that of the locale.

The map with its 30 districts and 154 projects, similar projects (overlap), the gaps, a district report and a city map.
When nothing has changed since the last run, only the names are printed.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / os.environ.get("IZSA_DEMO", "demo")
MAP = FOLDER / "izmir.gpkg"
PROJECT = FOLDER / "izmir.qgz"
DISTRICT_REPORT = FOLDER / "bornova-report.pdf"
CITY_MAP = FOLDER / "izmir-map.pdf"
MADE = {
    MAP: "the map: 30 districts, 154 projects",
    PROJECT: "the QGIS project to open it with",
    FOLDER / "similar-projects.csv": "similar projects, scored, with reasons",
    FOLDER / "similar-projects.gpkg": "the same as lines on the map",
    FOLDER / "gaps.csv": "gaps: every district with every goal",
    DISTRICT_REPORT: "a district's one-page report",
    DISTRICT_REPORT.with_suffix(".png"): "the same as a picture",
    CITY_MAP: "the city's map",
    CITY_MAP.with_suffix(".png"): "the same as a picture",
}


def is_fresh() -> bool:
    """Whether every file is there and newer than all it was made from."""
    if not all(file.exists() for file in MADE):
        return False
    sources = [ROOT / "tools" / "demo.py", *(ROOT / "izsa_plugin").rglob("*.py"), *(ROOT / "resources").rglob("*.*")]
    # The map itself changes when somebody edits it in QGIS, which is no reason to throw the edits away.
    oldest = min(file.stat().st_mtime for file in MADE if file not in {MAP, PROJECT})
    return oldest > max(source.stat().st_mtime for source in sources)


def steps() -> Iterator[tuple[str, dict[str, object]]]:
    """Each algorithm of the main job with its parameters, in order."""
    projects = f"{MAP}|layername=project_flat"
    yield "izsa:createmap", {"FILE": str(MAP), "WITH_DEMO": True}
    yield (
        "izsa:overlap",
        {
            "INPUT": projects,
            "TABLE": str(FOLDER / "similar-projects.csv"),
            "PAIRS": str(FOLDER / "similar-projects.gpkg"),
        },
    )
    yield "izsa:gap", {"INPUT": projects, "CELLS": str(FOLDER / "gaps.csv")}
    yield "izsa:report", {"MAP": str(MAP), "KIND": "district", "DISTRICTS": "Bornova", "OUTPUT": str(DISTRICT_REPORT)}
    yield "izsa:report", {"MAP": str(MAP), "KIND": "city", "OUTPUT": str(CITY_MAP)}


def run_steps() -> None:
    """Run the main job in a QGIS without a window; it needs a screen all the same, for the desktop's fonts."""
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    QgsApplication.initQgis()
    import processing
    from processing.core.Processing import Processing

    from izsa_plugin.processing.provider import IzsaProvider

    Processing.initialize()
    provider = IzsaProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for algorithm, parameters in steps():
        start = time.monotonic()
        processing.run(algorithm, parameters)
        print(f"{algorithm:<16} {time.monotonic() - start:5.1f} s", flush=True)
    QgsApplication.processingRegistry().removeProvider(provider)
    del application


def main() -> None:
    """Make what is missing or out of date, then name it."""
    if not is_fresh():
        if FOLDER.exists():
            # Somebody may have tried things out on that map.
            before = FOLDER.with_name(f"{FOLDER.name}-before")
            shutil.rmtree(before, ignore_errors=True)
            FOLDER.rename(before)
            print(f"what was made before is kept in {before.relative_to(ROOT)}")
        FOLDER.mkdir(parents=True)
        run_steps()
    for file, what in MADE.items():
        print(f"{file.relative_to(ROOT)}  {what}")


if __name__ == "__main__":
    main()
