"""The layers of a map: opened, named, grouped, marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer

from ..domain.language import Text
from ..domain.schema import Kind, Schema, Table
from . import anchors, theming
from .find import BADGES, DRAWN, EDITED, FAR, NEAR, TITLES, mark
from .sources import FLAT_VIEW, Sources

#: System tables are the store's own business; this one people want to read.
_SHOWN_SYSTEM = ("audit",)

PROJECTS = Text("Projeler", "Projects")
GROUND = Text("Altlık", "Base map")
_TABLES = Text("Tablolar", "Tables")
_DETAILS = Text("Proje ayrıntıları", "Project details")
_NETWORK = Text("Ağ", "Network")
_LISTS = Text("Listeler", "Lists")
_READING = Text("Okumak için", "For reading")

_POINTS_NAME = Text("Projeler", "Projects")
_NEAR_NAME = Text("Projeler, tek tek (1:75.000 ve daha yakında)", "Projects, one by one (at 1:75,000 and closer)")
_FAR_NAME = Text("Projeler, uzaktan", "Projects, from far away")
_TITLES_NAME = Text("Proje adları (1:30.000 ve daha yakında)", "Project titles (at 1:30,000 and closer)")
_BADGES_NAME = Text("İlçe ve kent geneli", "District- and city-wide")
_FLAT_NAME = Text("Projeler, düz tablo", "Projects, flat table")


@dataclass
class Opener:
    """Opens the layers of one map into a project, with names in one language."""

    project: QgsProject
    sources: Sources
    schema: Schema
    language: str

    def open_all(self) -> None:
        """Add every layer, from the top of the legend to its bottom; raises :class:`IzsaError` for one that fails."""
        root = self.project.layerTreeRoot()
        drawn = root.addGroup(PROJECTS.of(self.language))
        ground = root.addGroup(GROUND.of(self.language))
        tables = root.addGroup(_TABLES.of(self.language))
        district, surroundings = self._ground(ground)
        self._tables(tables)
        self._drawn(drawn, district, surroundings)

    def _drawn(self, group: QgsLayerTreeGroup, district: QgsVectorLayer, surroundings: QgsVectorLayer) -> None:
        self._add(group, "project", _POINTS_NAME)
        for role, name in ((TITLES, _TITLES_NAME), (NEAR, _NEAR_NAME), (FAR, _FAR_NAME)):
            layer = self._add(group, "project", name, role=role, source=self.sources.table(FLAT_VIEW))
            if role != FAR:
                # A click on the map asks the layer that is edited; these lie at the same places.
                layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Identifiable & ~QgsMapLayer.LayerFlag.Searchable)
        for table in self.schema.children():
            if table.geometry and table.has("location_precision"):
                source = self.sources.places(table.name)
                self._add(group, table.name, table.label, role=DRAWN, source=source)
        places = {**anchors.district_anchors(district), **anchors.edge_anchors(district, surroundings)}
        areas = anchors.areas(district)
        source = self.sources.badges(places, areas, theming.default_theme().key)
        theming.remember_places(self._add(group, "project", _BADGES_NAME, role=BADGES, source=source), places, areas)

    def _ground(self, group: QgsLayerTreeGroup) -> tuple[QgsVectorLayer, QgsVectorLayer]:
        district, surroundings = (
            self._add(group, name, self.schema.table(name).label, read_only=True)
            for name in ("district", "surroundings")
        )
        return district, surroundings

    def _tables(self, group: QgsLayerTreeGroup) -> None:
        kinds = (
            (_DETAILS, self.schema.children(), False),
            (_NETWORK, self.schema.of_kind(Kind.NETWORK), False),
            (_LISTS, self._lists(), True),
            (_READING, [self.schema.table(name) for name in _SHOWN_SYSTEM], True),
        )
        for title, tables, read_only in kinds:
            part = group.addGroup(title.of(self.language))
            for table in tables:
                self._add(part, table.name, table.label, read_only=read_only)
            if title is _READING:
                self._add(part, FLAT_VIEW, _FLAT_NAME, read_only=True)
            part.setExpanded(False)
        group.setExpanded(False)
        group.setItemVisibilityChecked(False)

    def _lists(self) -> Iterable[Table]:
        return [table for table in self.schema.of_kind(Kind.LIST) if table.name not in ("district", "surroundings")]

    def _add(
        self,
        group: QgsLayerTreeGroup,
        table: str,
        name: Text,
        *,
        role: str = EDITED,
        source: str = "",
        read_only: bool = False,
    ) -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions(self.project.transformContext(), loadDefaultStyle=False)
        source = source or self.sources.table(table)
        layer = QgsVectorLayer(source, name.of(self.language), self.sources.provider, options)
        if not layer.isValid():
            raise self.sources.not_opened(table)
        mark(layer, table, role)
        layer.setReadOnly(read_only or role != EDITED)
        self.project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
        return layer
