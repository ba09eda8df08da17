"""The differences between QGIS releases, each with the release that ends it."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis import core
from qgis.PyQt import QtCore, QtGui


def drag_and_drop_layout() -> Any:
    """The layout of an attribute form made by us: ``QgsEditFormConfig.EditorLayout.TabLayout`` before QGIS 3.32."""
    newer = getattr(core.Qgis, "AttributeFormLayout", None)
    return newer.DragAndDrop if newer else core.QgsEditFormConfig.EditorLayout.TabLayout


class FieldType(Enum):
    """The types of the columns that algorithms write, under the names that both generations of types share."""

    TEXT = "QString"
    REAL = "Double"
    INTEGER = "Int"
    TRUTH = "Bool"


def new_field(name: str, kind: FieldType) -> Any:
    """A field of a layer: made by ``QVariant.Type`` before QGIS 3.38, by ``QMetaType.Type`` since."""
    if core.Qgis.QGIS_VERSION_INT >= 33800:
        return core.QgsField(name, getattr(QtCore.QMetaType.Type, kind.value))
    return core.QgsField(name, getattr(QtCore.QVariant, "String" if kind is FieldType.TEXT else kind.value))


def millimetres() -> Any:
    """The unit of a layout: ``QgsUnitTypes.LayoutUnit.LayoutMillimeters`` before QGIS 3.30."""
    newer = getattr(core.Qgis, "LayoutUnit", None)
    return newer.Millimeters if newer else core.QgsUnitTypes.LayoutUnit.LayoutMillimeters


def kilometres() -> Any:
    """A unit of a scale bar: ``QgsUnitTypes.DistanceUnit.DistanceKilometers`` before QGIS 3.30."""
    newer = getattr(core.Qgis, "DistanceUnit", None)
    return newer.Kilometers if newer else core.QgsUnitTypes.DistanceUnit.DistanceKilometers


def metres() -> Any:
    """A unit of a scale bar: ``QgsUnitTypes.DistanceUnit.DistanceMeters`` before QGIS 3.30."""
    newer = getattr(core.Qgis, "DistanceUnit", None)
    return newer.Meters if newer else core.QgsUnitTypes.DistanceUnit.DistanceMeters


def shape_container(container: Any, *, box: bool) -> None:
    """Show a part of an attribute form as a box, or else as a tab: ``setIsGroupBox`` before QGIS 3.32."""
    kinds = getattr(core.Qgis, "AttributeEditorContainerType", None)
    if kinds:
        container.setType(kinds.GroupBox if box else kinds.Tab)
    else:
        container.setIsGroupBox(box)


def trust_stored_statistics(project: Any) -> None:
    """Let layers believe the counts and extents kept with the data: ``setTrustLayerMetadata`` before QGIS 3.26."""
    flags = getattr(core.Qgis, "ProjectFlag", None)
    if flags:
        project.setFlag(flags.TrustStoredLayerStatistics)
    else:
        project.setTrustLayerMetadata(True)


def place_at_centre(markers: Any) -> None:
    """Put one marker half way along a line: ``setPlacement`` before QGIS 3.24."""
    newer = getattr(core.Qgis, "MarkerLinePlacement", None)
    if newer:
        markers.setPlacements(newer.CentralPoint)
    else:
        markers.setPlacement(core.QgsTemplatedLineSymbolLayerBase.Placement.CentralPoint)


def style_label(label: Any, style: Any) -> None:
    """Give a layout's label a ``QgsTextFormat``; before QGIS 3.24 labels took font and colour apart."""
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(style)
        return
    font = style.font()
    font.setPointSizeF(style.size())
    label.setFont(font)
    colour = style.color()
    colour.setAlphaF(style.opacity())
    label.setFontColor(colour)


def font_families() -> list[str]:
    """The installed fonts: Qt 5 asks an object for them, Qt 6 the class."""
    database = QtGui.QFontDatabase
    return list(database.families() if QtCore.qVersion().startswith("6") else database().families())


def field_names(algorithm: Any, parameters: dict[str, Any], name: str, context: Any) -> list[str]:
    """The fields chosen by a parameter: ``parameterAsFields`` before QGIS 3.40."""
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return list(read(parameters, name, context))
