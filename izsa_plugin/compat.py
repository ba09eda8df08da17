"""The differences between QGIS releases, each with the release that ends it."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis import core
from qgis.PyQt import QtCore


def drag_and_drop_layout() -> Any:
    """The layout of an attribute form made by us: ``QgsEditFormConfig.EditorLayout.TabLayout`` before QGIS 3.32."""
    newer = getattr(core.Qgis, "AttributeFormLayout", None)
    return newer.DragAndDrop if newer else core.QgsEditFormConfig.EditorLayout.TabLayout


def years() -> Any:
    """The unit of a step of the temporal controller: ``QgsUnitTypes.TemporalUnit.TemporalYears`` before QGIS 3.30."""
    newer = getattr(core.Qgis, "TemporalUnit", None)
    return newer.Years if newer else core.QgsUnitTypes.TemporalUnit.TemporalYears


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
