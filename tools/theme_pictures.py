"""Draws the demo map of ``make screenshots`` by each theme, and one as a deuteranope and a grey printer give it."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402 - found by the path above
    QgsApplication,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage  # noqa: E402

from izsa_plugin.mapfile.theming import apply_theme  # noqa: E402
from tests.colour_vision import Vision, deuteranope, encoded, grey, linear  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
THEMES = ("goal", "focus:11", "audience:women", "status", "freshness", "density")


def draw(project: QgsProject) -> QImage:
    """The whole map as it stands."""
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(760, 640))
    settings.setExtent(project.viewSettings().defaultViewExtent())
    settings.setBackgroundColor(project.backgroundColor())
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def seen(image: QImage, vision: Vision) -> QImage:
    """The picture in one kind of vision."""
    other = image.convertToFormat(QImage.Format.Format_RGB32)
    known: dict[int, int] = {}
    for y in range(other.height()):
        for x in range(other.width()):
            pixel = other.pixel(x, y)
            if pixel not in known:
                known[pixel] = QColor(*encoded(vision(linear(QColor(pixel).name())))).rgb()
            other.setPixel(x, y, known[pixel])
    return other


def main() -> None:
    """Draw them all into ``docs/pictures``."""
    application = QgsApplication([], True)
    QgsApplication.initQgis()
    project = QgsProject.instance()
    if not project.read(str(ROOT / "build" / "demo-tr" / "izmir.qgz")):
        raise SystemExit(project.error())
    for theme in THEMES:
        apply_theme(project, theme, "tr")
        image = draw(project)
        image.save(str(PICTURES / f"theme-{theme.partition(':')[0]}.png"))
        if theme == "goal":
            seen(image, deuteranope).save(str(PICTURES / "theme-goal-deuteranope.png"))
            seen(image, grey).save(str(PICTURES / "theme-goal-grey.png"))
    project.clear()
    del application


if __name__ == "__main__":
    main()
