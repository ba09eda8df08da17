"""Drawing a map by a theme: every layer that shows projects gets its style here and nowhere else."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsDataProvider,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsVectorLayer,
)

from .. import symbology
from ..domain.schema import Geometry, schema
from ..symbology import density, legend
from ..symbology.base import Anchor
from ..symbology.icons import icon_pictures
from ..symbology.themes import DENSITY, GOAL, Theme, theme_named
from .find import BADGES, DRAWN, FAR, NEAR, ROLE, TABLE, layer_of, layers_of
from .place import place_of_project
from .sources import sources_of

#: The project's entries with the name of its theme, and the folder of the icons that it is drawn with.
_SCOPE, _THEME, _ICONS = "izsa", "theme", "icons"
#: Custom properties of the badge layer: where each place's badges stand, and by which key they are counted.
_PLACES, _KEY = "izsa/places", "izsa/key"


def remember_places(badges: QgsVectorLayer, anchors: Mapping[str, Anchor], areas: Mapping[str, float]) -> None:
    """Write into the badge layer what its source was made of, so that another theme can count them anew."""
    places = {code: [round(x), round(y), areas.get(code)] for code, (x, y) in anchors.items()}
    badges.setCustomProperty(_PLACES, json.dumps(places))
    badges.setCustomProperty(_KEY, default_theme().key)


def default_theme() -> Theme:
    """The theme of a new map."""
    return theme_named(GOAL, datetime.date.today())


def theme_of(project: QgsProject) -> str:
    """The name of the theme by which a project is drawn."""
    name, _found = project.readEntry(_SCOPE, _THEME, GOAL)
    return str(name)


def icons_of(project: QgsProject) -> str:
    """The folder of the icons that a project is drawn with; empty for our own marks."""
    folder, _found = project.readEntry(_SCOPE, _ICONS, "")
    return str(folder)


def can_be_themed(project: QgsProject) -> bool:
    """Whether a project has the layers that themes draw."""
    return all(layer_of(project, "project", role) is not None for role in (NEAR, FAR, BADGES))


def apply_theme(project: QgsProject, name: str, language: str, icons: Optional[Path] = None) -> None:
    """Draw the projects of a map by the theme of this name; a layer that the user removed is passed over.

    ``icons`` is the folder of the UN's icons, if the user has them. A project without unsaved changes stays without: a
    theme is how one looks at a map, and is kept when that is saved.
    """
    was_dirty = project.isDirty()
    project.writeEntry(_SCOPE, _THEME, name)
    project.writeEntry(_SCOPE, _ICONS, str(icons or ""))
    if name == DENSITY:
        _draw_density(project)
    else:
        theme = theme_named(name, datetime.date.today(), icon_pictures(icons))
        _show_legend(project, theme)
        _draw(project, theme, language)
    project.setDirty(was_dirty)


def add_to_legend(project: QgsProject, uid: str) -> None:
    """Let the legend name what a project that was just saved has, too."""
    name, layer = theme_of(project), layer_of(project, "project", NEAR)
    node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    if layer is None or node is None or name == DENSITY:
        return
    theme = theme_named(name, datetime.date.today())
    shown = QgsMapLayerLegendUtils.legendNodeOrder(node)
    wanted = sorted({*shown, *legend.rows(theme, legend.facts_of_project(layer, theme, uid))})
    if wanted != shown:
        was_dirty = project.isDirty()
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, wanted)
        layer.legendChanged.emit()
        project.setDirty(was_dirty)


def _draw(project: QgsProject, theme: Theme, language: str) -> None:
    for role, style in ((NEAR, symbology.apply_near_style), (FAR, symbology.apply_far_style)):
        layer = layer_of(project, "project", role)
        if layer is not None:
            style(layer, theme, language)
    for layer in _places(project):
        symbology.apply_place_style(layer, _geometry(layer), theme, language)
    badges = layer_of(project, "project", BADGES)
    if badges is not None:
        _count_by(project, badges, theme.key)
        symbology.apply_badge_style(badges, theme, language)
    _repaint(project)


def _draw_density(project: QgsProject) -> None:
    for layer in layers_of(project):
        role = layer.customProperty(ROLE)
        if role in (NEAR, FAR):
            density.apply_density_style(layer)
        elif role in (DRAWN, BADGES):
            density.draw_nothing(layer)
    _repaint(project)


def _repaint(project: QgsProject) -> None:
    for layer in layers_of(project):
        if layer.customProperty(ROLE) in (NEAR, FAR, DRAWN, BADGES):
            layer.triggerRepaint()


def _count_by(project: QgsProject, badges: QgsVectorLayer, key: str) -> None:
    """Have the badge layer read one row a badge of this key."""
    place = place_of_project(project)
    kept = badges.customProperty(_PLACES)
    if place is None or not kept or badges.customProperty(_KEY) == key:
        return
    places = json.loads(str(kept))
    source = sources_of(place).badges(
        {code: (x, y) for code, (x, y, _area) in places.items()},
        {code: area for code, (_x, _y, area) in places.items() if area is not None},
        key,
    )
    badges.setDataSource(source, badges.name(), badges.providerType(), QgsDataProvider.ProviderOptions())
    badges.setCustomProperty(_KEY, key)


def _show_legend(project: QgsProject, theme: Theme) -> None:
    """Let the legend of the points name the marks and outlines that occur; badges do not repeat them."""
    near = layer_of(project, "project", NEAR)
    node = project.layerTreeRoot().findLayer(near.id()) if near is not None else None
    if near is None or node is None:
        return
    # QGIS folds a legend that loses its rows for a while, as it does for the heat map.
    node.setExpanded(True)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, legend.rows(theme, legend.facts_of_map(near, theme)))


def _places(project: QgsProject) -> list[QgsVectorLayer]:
    return [layer for layer in layers_of(project) if layer.customProperty(ROLE) == DRAWN]


def _geometry(layer: QgsVectorLayer) -> Geometry:
    geometry: Optional[Geometry] = schema().table(str(layer.customProperty(TABLE))).geometry
    return geometry or Geometry.POINT
