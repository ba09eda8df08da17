"""What the legend of the points names: the marks and outlines that the map's projects have, and no others."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from ..domain.choices import Status
from ..domain.language import Text
from . import outlines
from .themes.theme import Theme

_RING, _JOINT, _EXACT, _ABOUT = "ring", "joint", "exact", "about"


@dataclass(frozen=True)
class Key:
    """An entry that explains what stands about a disc, shown where a project has the ``fact``."""

    label: Text
    fact: str
    status: str = Status.RUNNING
    around: int = 0

    @property
    def goals(self) -> tuple[int, ...]:
        """The goals that a ring in the legend shows as an example."""
        return (3, 9) if self.fact == _RING else ()


#: In the order of the legend.
KEYS = (
    Key(Text("İkincil amaçlar (renkli halka)", "Secondary goals (coloured ring)"), _RING),
    Key(Text("Yeri kesin", "Exact place"), _EXACT),
    Key(Text("Yeri yaklaşık (dışta kesik çizgi)", "Approximate place (dashes around)"), _ABOUT,
        around=outlines.APPROXIMATE),
    Key(Text("Fikir ya da hazırlık (kesik çerçeve)", "Idea or preparation (broken edge)"), Status.IDEA, Status.IDEA),
    Key(Text("Kapanışta (yarım koyu çerçeve)", "Closing (half dark edge)"), Status.CLOSING, Status.CLOSING),
    Key(Text("Tamamlandı (koyu çerçeve)", "Completed (dark edge)"), Status.COMPLETED, Status.COMPLETED),
    Key(Text("Askıda (soluk)", "Suspended (faded)"), Status.SUSPENDED, Status.SUSPENDED),
    Key(Text("İptal edildi (soluk, üstü çizili)", "Cancelled (faded, struck out)"), Status.CANCELLED,
        Status.CANCELLED),
    Key(Text("Ortak proje (kare çerçeve)", "Joint project (square frame)"), _JOINT, around=outlines.JOINT),
)  # fmt: skip


def facts_of_map(layer: QgsVectorLayer, theme: Theme) -> set[str]:
    """What the projects of ``project_flat`` have that the legend may have to explain: marks by their places too.

    Asked column by column, of which the database knows the few values that differ.
    """
    places, _read = QgsVectorLayerUtils.getValues(layer, theme.key)
    facts = {str(place) for place in places}
    if theme.is_detailed:
        facts |= {str(status) for status in _values(layer, "status")}
        facts |= {_precision(value) for value in _values(layer, "location_precision")}
        facts |= {_JOINT for value in _values(layer, "joint") if value is True or value == 1}
        facts |= {_RING for value in _values(layer, "goals") if ";" in str(value)}
    return facts


def facts_of_project(layer: QgsVectorLayer, theme: Theme, uid: str) -> set[str]:
    """The same of one project."""
    key = QgsExpression(theme.key)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    facts: set[str] = set()
    for row in layer.getFeatures(QgsFeatureRequest().setFilterExpression(f'"uid" = {QgsExpression.quotedValue(uid)}')):
        context.setFeature(row)
        facts |= {str(key.evaluate(context)), str(row["status"]), _precision(row["location_precision"])}
        facts |= {_JOINT} if row["joint"] is True or row["joint"] == 1 else set()
        facts |= {_RING} if ";" in str(row["goals"]) else set()
    return facts


def rows(theme: Theme, facts: Collection[str]) -> list[int]:
    """The rows of the legend of ``points.single_renderer`` that the facts call for."""
    shown = [place for place in range(len(theme.marks)) if str(place) in facts]
    keys = [*KEYS] if theme.is_detailed else []
    shown += [len(theme.marks) + place for place, key in enumerate(keys) if key.fact in facts]
    # The last row explains what stands for several points.
    return [*shown, len(theme.marks) + len(keys)] if facts else []


def _values(layer: QgsVectorLayer, column: str) -> set[object]:
    return set(layer.uniqueValues(layer.fields().lookupField(column)))


def _precision(value: object) -> str:
    return _EXACT if value == _EXACT else _ABOUT
