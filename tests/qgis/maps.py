"""Maps for tests: one of each language is made, tests take copies."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter

from izsa_plugin.mapfile import layer_of, write_project
from izsa_plugin.store.gpkg import create_map
from tests.canvases import shared_canvas_rests


@cache
def _made(language: str) -> Path:
    data = Path(mkdtemp(prefix="izsa-maps-")) / "harita.gpkg"
    create_map(data, demo=True)
    write_project(data, language)
    return data


def map_copy(folder: Path, language: str = "tr", stem: str = "harita") -> Path:
    """A fresh demo map in a folder: the path of its project."""
    data = _made(language)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(data, folder / "harita.gpkg")
    return Path(shutil.copy(data.with_suffix(".qgz"), folder / f"{stem}.qgz"))


@contextmanager
def opened(path: Path) -> Iterator[QgsProject]:
    """The project as a user has it open, without a canvas."""
    with shared_canvas_rests():
        project = QgsProject.instance()
        assert project.read(str(path))
        try:
            yield project
        finally:
            project.clear()


def layer(project: QgsProject, table: str, role: str = "") -> QgsMapLayer:
    found = layer_of(project, table, role)
    assert found is not None, (table, role)
    return found


def render(
    project: QgsProject,
    layers: list[QgsMapLayer],
    extent: QgsRectangle,
    size: tuple[int, int] = (400, 400),
    configure: object = None,
) -> QImage:
    """What the map window draws of these layers."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setOutputSize(QSize(*size))
    settings.setOutputDpi(96)
    settings.setExtent(extent)
    settings.setBackgroundColor(project.backgroundColor())
    if callable(configure):
        configure(settings)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    image = QImage(QSize(*size), QImage.Format.Format_ARGB32)
    image.fill(project.backgroundColor())
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    assert not job.errors(), [error.message for error in job.errors()]
    return image
