"""Writing a map's QGIS project, beside its data where they are a file."""

from __future__ import annotations

from pathlib import Path
from typing import Optional
from zlib import crc32

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsReferencedRectangle,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from .. import compat, symbology
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import MAP_EPSG, Schema, schema
from ..store.connections import layer_server
from ..store.place import ServerPlace
from ..symbology.themes import GOAL
from . import temporal, theming
from .anchors import district_anchors
from .fields import configure_fields
from .find import BADGES, DRAWN, EDITED, FAR, NEAR, ROLE, TABLE, TITLES, layer_of, layers_of
from .fonts import forget_fonts
from .forms import configure_form, keep_relations
from .layers import Opener
from .place import remember_connection
from .rules import relation_id
from .sources import FileSources, Sources, sources_of

TITLE = Text("İzmir Sürdürülebilirlik Haritası", "İzmir Sustainability Map")
#: How much wider than the districts the map opens.
_ROOM_AROUND = 1.04

_EXISTS = Text(
    "«{name}» zaten var. Üzerine yazılmadı; onu silin ya da haritaya başka bir ad verin.",
    "“{name}” exists already and was not overwritten. Delete it, or give the map another name.",
)
_NOT_WRITTEN = Text(
    "«{name}» yazılamadı: {why}. Diskte yer olduğunu ve klasöre yazabildiğinizi denetleyin.",
    "“{name}” could not be written: {why}. Check that the disk has room and that you may write to the folder.",
)


def project_path(data: Path) -> Path:
    """The QGIS project of a map: beside its data, with the same stem."""
    return data.with_suffix(".qgz")


def write_project(data: Path, language: str, declared: Optional[Schema] = None, *, overwrite: bool = False) -> Path:
    """Write the QGIS project of the map at ``data`` (a GeoPackage) and return its path.

    ``language`` is ``tr`` or ``en``. Raises :class:`IzsaError` when the project exists and is not to be overwritten,
    when a layer cannot be opened, or when the folder cannot be written.
    """
    path = project_path(data)
    if path.exists() and not overwrite:
        raise IzsaError(_EXISTS.format(name=path.name))
    return _write(path, FileSources(data), language, declared)


def server_project_path(place: ServerPlace) -> Path:
    """Where this user's QGIS project of a map on a server lies unless it is saved elsewhere: by QGIS's settings."""
    # Another server under the same name is another map.
    server = crc32(layer_server(place.connection).encode())
    return Path(QgsApplication.qgisSettingsDirPath()) / "izsa" / f"{_as_file_name(place.name)} {server:08x}.qgz"


def write_server_project(place: ServerPlace, language: str, path: Optional[Path] = None) -> Path:
    """Write the QGIS project of a map on a server, over an older one, and return its path.

    Raises :class:`IzsaError` as :func:`write_project`. To be called in the window's thread, where alone QGIS's layers
    share one connection: elsewhere each would open its own.
    """
    path = path or server_project_path(place)
    path.parent.mkdir(parents=True, exist_ok=True)
    return _write(path, sources_of(place), language, connection=place.connection)


def _write(
    path: Path, sources: Sources, language: str, declared: Optional[Schema] = None, connection: str = ""
) -> Path:
    project = QgsProject()
    try:
        build_project(project, sources, language, declared or schema())
        if connection:
            remember_connection(project, connection)
        project.setFileName(str(path))
        project.writeMapLayer.connect(keep_relations)
        project.writeMapLayer.connect(forget_fonts)
        if not project.write():
            raise IzsaError(_NOT_WRITTEN.format(name=path.name, why=project.error()))
    finally:
        # The layers let go of the file now, not whenever Python collects the project.
        project.clear()
    return path


def build_project(project: QgsProject, sources: Sources, language: str, declared: Schema) -> None:
    """Fill an empty project with the map: layers, relations, forms, styles, time."""
    project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{MAP_EPSG}"))
    project.setTitle(TITLE.of(language))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setBackgroundColor(symbology.palette.colour(symbology.palette.SEA))
    if isinstance(sources, FileSources):
        # Statistics kept with the data spare a scan of every table each time the map is opened. Those of a server
        # count rows that the reader may not see.
        compat.trust_stored_statistics(project)
    QgsExpressionContextUtils.setProjectVariable(project, "izsa_language", language)
    Opener(project, sources, declared, language).open_all()
    _relate(project, declared, language)
    for table in declared:
        layer = layer_of(project, table.name)
        if layer is not None:
            configure_fields(layer, project, declared, table, language)
            configure_form(layer, project, declared, table, language)
    _draw(project, language)
    _look(project)


def _as_file_name(name: str) -> str:
    """A name in which every system's files may be called, and no two names alike."""
    return "".join(each if each.isalnum() or each in " -–_" else f"%{ord(each):x}" for each in name)


def _relate(project: QgsProject, declared: Schema, language: str) -> None:
    parent = layer_of(project, "project")
    for table in declared.children():
        child = layer_of(project, table.name)
        if parent is None or child is None:
            continue
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(relation_id(table.name))
        relation.setName(table.label.of(language))
        relation.setReferencedLayer(parent.id())
        relation.setReferencingLayer(child.id())
        relation.addFieldPair("project_uid", "uid")
        relation.setStrength(QgsRelation.RelationStrength.Composition)
        project.relationManager().addRelation(relation)


def _draw(project: QgsProject, language: str) -> None:
    points = _layer(project, "project")
    symbology.apply_edited_style(points)
    symbology.apply_title_style(_layer(project, "project", TITLES))
    theming.apply_theme(project, GOAL, language)
    _show_at_their_scales(points, _layer(project, "project", NEAR), _layer(project, "project", FAR))
    for layer in layers_of(project):
        role = layer.customProperty(ROLE, EDITED)
        if role in (DRAWN, BADGES):
            temporal.play_drawn(layer)
        elif layer.customProperty(TABLE) == "project":
            temporal.play_projects(layer)
    badges = _layer(project, "project", BADGES)
    _show_legend(project, badges, symbology.badge_legend_rows(badges))
    _show_legend(project, points, [])
    district = _layer(project, "district")
    symbology.apply_district_style(district, district_anchors(district))
    symbology.apply_surroundings_style(_layer(project, "surroundings"))
    temporal.keep_years(project, points)


def _show_at_their_scales(points: QgsVectorLayer, near: QgsVectorLayer, far: QgsVectorLayer) -> None:
    for layer in (points, near):
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(symbology.NEAR_SCALE)
    far.setScaleBasedVisibility(True)
    far.setMaximumScale(symbology.NEAR_SCALE)


def _look(project: QgsProject) -> None:
    extent = _layer(project, "district").extent()
    extent.scale(_ROOM_AROUND)
    view = QgsReferencedRectangle(extent, project.crs())
    project.viewSettings().setDefaultViewExtent(view)
    project.viewSettings().setPresetFullExtent(view)
    points = project.layerTreeRoot().findLayer(_layer(project, "project", NEAR).id())
    points.setExpanded(True)


def _show_legend(project: QgsProject, layer: QgsVectorLayer, rows: list[int]) -> None:
    node = project.layerTreeRoot().findLayer(layer.id())
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, rows)
    node.setExpanded(True)


def _layer(project: QgsProject, table: str, role: str = "") -> QgsVectorLayer:
    layer = layer_of(project, table, role)
    if layer is None:
        raise LookupError(table)
    return layer
