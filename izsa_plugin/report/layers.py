"""The layers that a report's maps show, in the map's own symbology, without what may not be printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.core import (
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QFont

from .. import symbology
from ..domain.choices import Approval, Status
from ..domain.schema import Schema
from ..mapfile import anchors
from ..mapfile.sources import FLAT_VIEW, Sources
from ..symbology import palette
from ..symbology.badges import CITY
from ..symbology.base import Anchor
from ..symbology.labels import text_format
from ..symbology.themes.by_goal import by_goal
from .fonts import family

_PRINTED = f"approval <> '{Approval.DRAFT}' AND status <> '{Status.CANCELLED}'"
_OF_DISTRICT = " AND uid IN (SELECT project_uid FROM @project_district@ WHERE district = '{code}')"
_SUBJECT_EDGE = "#6b645a"


class PrintedLayers:
    """Opens the layers of one map for printing; they live as long as ``project``."""

    def __init__(self, project: QgsProject, sources: Sources, schema: Schema, language: str) -> None:
        self._project, self._sources, self._schema, self._language = project, sources, schema, language
        self._of_page: list[str] = []
        self._districts = self._open("district", "district")
        self._anchors = anchors.district_anchors(self._districts)
        self._areas = anchors.areas(self._districts)
        symbology.apply_district_style(self._districts, self._anchors)
        in_report_font(self._districts)
        self._surroundings = self._open("surroundings", "surroundings")
        symbology.apply_surroundings_style(self._surroundings)
        self._of_page.clear()

    def end_page(self) -> None:
        """Close what was opened for the page just printed."""
        self._project.removeMapLayers(self._of_page)
        self._of_page.clear()

    @property
    def city_extent(self) -> QgsRectangle:
        """The extent of all districts."""
        return self._districts.extent()

    def extent(self, *codes: str) -> QgsRectangle:
        """The extent of some districts."""
        box = QgsRectangle()
        for feature in self._districts.getFeatures():
            if feature["code"] in codes:
                box.combineExtentWith(feature.geometry().boundingBox())
        return box

    def of_city(self, wide: Optional[Anchor]) -> list[QgsVectorLayer]:
        """All districts and projects; ``wide`` is where the badges of the whole city's projects begin."""
        places = {**self._anchors, **({CITY: wide} if wide else {})}
        return [*self._projects(_PRINTED, places), self._districts, self._surroundings]

    def of_district(self, code: str) -> list[QgsVectorLayer]:
        """One district and its projects, among neighbours that are pale and empty."""
        shown = {code: self._anchors[code]} if code in self._anchors else {}
        subject = self._open("district", "subject", self._sources.table("district", f"\"code\" = '{_quoted(code)}'"))
        subject.setRenderer(_plain(palette.LAND, _SUBJECT_EDGE, 0.5))
        around = self._open("district", "around", self._sources.table("district", f"\"code\" <> '{_quoted(code)}'"))
        around.setRenderer(_plain(palette.SURROUNDINGS, palette.BOUNDARY, 0.2))
        around.setLabeling(QgsVectorLayerSimpleLabeling(_neighbour_names()))
        around.setLabelsEnabled(True)
        in_report_font(around)
        chosen = _PRINTED + _OF_DISTRICT.format(code=_quoted(code))
        return [*self._projects(chosen, shown), subject, around, self._surroundings]

    def _projects(self, chosen: str, places: Mapping[str, Anchor]) -> list[QgsVectorLayer]:
        theme = by_goal()
        points = self._open("project", "project", self._sources.table(FLAT_VIEW, chosen))
        symbology.apply_printed_style(points, theme, self._language)
        badges = self._open("project", "badges", self._sources.badges(places, self._areas, theme.key, chosen))
        symbology.apply_badge_style(badges, theme, self._language)
        in_report_font(badges)
        layers = [points]
        for table in self._schema.children():
            if table.geometry and table.has("location_precision"):
                source = self._sources.places(table.name, chosen)
                layer = self._open(table.name, table.name, source)
                symbology.apply_place_style(layer, table.geometry, theme, self._language)
                layers.append(layer)
        return [*layers, badges]

    def _open(self, table: str, name: str, source: str = "") -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions(self._project.transformContext(), loadDefaultStyle=False)
        layer = QgsVectorLayer(source or self._sources.table(table), name, self._sources.provider, options)
        if not layer.isValid():
            raise self._sources.not_opened(table)
        self._project.addMapLayer(layer, False)
        self._of_page.append(layer.id())
        return layer


def in_report_font(layer: QgsVectorLayer) -> None:
    """Write a layer's names in the font of the report."""
    settings = layer.labeling().settings()
    written = settings.format()
    written.setFont(QFont(family()))
    settings.setFormat(written)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def _plain(fill: str, edge: str, width: float) -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple({"color": fill, "outline_color": edge, "outline_width": str(width)})
    )


def _neighbour_names() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(text_format(6.5, "#8d8577"))
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    # a name across the subject's border would seem to belong to it
    settings.fitInPolygonOnly = True
    return settings


def _quoted(text: str) -> str:
    return text.replace("'", "''")
