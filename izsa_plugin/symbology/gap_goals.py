"""One map a goal, and need against supply: named styles of the districts' layer, each with its legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayerStyle,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..analysis.gap.classes import GapClass, Thresholds
from ..domain import catalogue
from ..domain.language import Text
from . import palette
from .gap_matrix_drawing import FILLS
from .labels import text_format

_GOAL_STYLE = Text("Amaç {goal}: {name}", "Goal {goal}: {name}")
_NEED_STYLE = Text("Amaç {goal}: ihtiyaç ve projeler", "Goal {goal}: need and projects")
#: Number of projects under the district's name; a dash where it has not reported, a cross where it does not apply.
_LABEL = """ "district" || '\\n' || CASE WHEN "class_{goal}" = 'not_reported' THEN '–'
 WHEN "class_{goal}" = 'not_applicable' THEN '×' ELSE format_number("n_{goal}", if("n_{goal}" % 1 > 0, 1, 0)) END """

_NEEDS = (Text("ihtiyaç düşük", "low need"), Text("ihtiyaç orta", "medium need"), Text("ihtiyaç yüksek", "high need"))
_SUPPLY = (
    Text("proje yok ya da zayıf", "no projects or weak"),
    Text("proje var", "present"),
    Text("yoğun", "dense"),
)
#: Need from left to right in the rows, supply darkens: the lightness of the nine falls along both, so that grey keeps
#: the order, and hatching marks the corner that matters, high need and few projects.
_NINE = (
    ("#f3f0ea", "#cfdbe3", "#9dbdd3"),
    ("#ecd9c3", "#bfb9b4", "#8599ab"),
    ("#e0b892", "#a58c7f", "#5b6f86"),
)
_KINDS = ((GapClass.NONE, GapClass.WEAK), (GapClass.PRESENT,), (GapClass.DENSE,))
_Cell = tuple[GapClass, Optional[float]]
EDGE, THIN = 0.2, 0.1
_NO_NEED = Text("ihtiyaç bilinmiyor", "need not known")


def add_goal_styles(layer: QgsVectorLayer, language: str, labelled: bool = True) -> list[str]:
    """Add a style of classes for each goal, and one of need against supply where need is known; their names.

    Legends tell how many districts (or squares) are of each kind; what is not ``labelled`` has thin edges. The layer's
    current style stays the current one.
    """
    manager = layer.styleManager()
    # Drawn up on a copy: switching styles of the layer itself back and forth has crashed QGIS 3.22.
    copy = layer.clone()
    names = []
    for goal, cells in _cells(layer).items():
        styles = [(goal_style_name(goal, language), _class_rules)]
        if any(need is not None for _, need in cells):
            styles.append((_NEED_STYLE.format(goal=f"{goal:>2}").of(language), _need_rules))
        for name, rules in styles:
            copy.setRenderer(QgsRuleBasedRenderer(rules(goal, cells, language, not labelled)))
            if labelled:
                _label(copy, goal)
            style = QgsMapLayerStyle()
            style.readFromLayer(copy)
            if name in manager.styles():
                manager.removeStyle(name)
            manager.addStyle(name, style)
            names.append(name)
    return names


def _cells(layer: QgsVectorLayer) -> dict[int, list[_Cell]]:
    """Class and need of each goal in each row, None for a need that is not known."""
    goals = [goal.number for goal in catalogue.goals()]
    fields = layer.fields()
    places = [(fields.lookupField(f"class_{goal}"), fields.lookupField(f"need_{goal}")) for goal in goals]
    found: dict[int, list[_Cell]] = {goal: [] for goal in goals}
    for feature in layer.getFeatures():
        values = feature.attributes()
        for goal, (kind, need) in zip(goals, places):
            level = values[need] if need >= 0 else None
            found[goal].append((GapClass(values[kind]), level if isinstance(level, (int, float)) else None))
    return found


def goal_style_name(goal: int, language: str) -> str:
    """The name of a goal's style, and of its map theme."""
    # Numbers of equal width, for lists of styles and themes are sorted as text.
    return _GOAL_STYLE.format(goal=f"{goal:>2}", name=catalogue.goal(goal).short).of(language)


def _class_rules(goal: int, cells: list[_Cell], language: str, thin: bool) -> QgsRuleBasedRenderer.Rule:
    root = QgsRuleBasedRenderer.Rule(None)
    times = Counter(kind for kind, _ in cells)
    for kind in GapClass:
        add_rule(
            root, class_symbol(kind, thin), f"\"class_{goal}\" = '{kind.value}'", kind.label.of(language), times[kind]
        )
    return root


def _need_rules(goal: int, cells: list[_Cell], language: str, thin: bool) -> QgsRuleBasedRenderer.Rule:
    limits = Thresholds()
    need = f'"need_{goal}"'
    needs = _between(need, limits.low_need, limits.high_need)
    supplies = [f'"class_{goal}" IN ({", ".join(repr(kind.value) for kind in kinds)})' for kinds in _KINDS]
    root = QgsRuleBasedRenderer.Rule(None)
    judged = f"\"class_{goal}\" NOT IN ('not_reported', 'not_applicable')"
    known = Counter((_level(value, limits), _supply(kind)) for kind, value in cells if kind.is_judged)
    for row in (2, 1, 0):
        for column in range(3):
            symbol = plain(_NINE[row][column], THIN if thin else EDGE)
            if (row, column) == (2, 0):
                symbol.appendSymbolLayer(_hatch(1.6, 0.35, -45))
            label = f"{_NEEDS[row].of(language)}, {_SUPPLY[column].of(language)}"
            add_rule(root, symbol, f"{judged} AND {needs[row]} AND {supplies[column]}", label, known[row, column])
    for kind in (GapClass.NOT_REPORTED, GapClass.NOT_APPLICABLE):
        times = sum(each is kind for each, _ in cells)
        add_rule(root, class_symbol(kind, thin), f"\"class_{goal}\" = '{kind.value}'", kind.label.of(language), times)
    unknown = sum(times for (level, _), times in known.items() if level is None)
    add_rule(root, plain(palette.PAPER), f"{judged} AND {need} IS NULL", _NO_NEED.of(language), unknown)
    return root


def _level(need: Optional[float], limits: Thresholds) -> Optional[int]:
    """The row of a need: 0 low, 1 medium, 2 high."""
    if need is None:
        return None
    return 0 if need <= limits.low_need else 2 if need >= limits.high_need else 1


def _supply(kind: GapClass) -> int:
    """The column of a class that was judged."""
    return next(column for column, kinds in enumerate(_KINDS) if kind in kinds)


def _between(value: str, low: float, high: float) -> Sequence[str]:
    return (f"{value} <= {low}", f"{value} > {low} AND {value} < {high}", f"{value} >= {high}")


def class_symbol(kind: GapClass, thin: bool = False) -> QgsFillSymbol:
    """How a class is drawn as an area; ``thin`` for areas so small that a broad edge would fill them."""
    symbol = plain(FILLS[kind], THIN if thin else EDGE)
    if kind is GapClass.NOT_REPORTED:
        symbol.appendSymbolLayer(_hatch(2.0, 0.2, 45))
    if kind is GapClass.NONE and not thin:
        symbol.symbolLayer(0).setStrokeWidth(0.7)
    if kind is GapClass.WEAK:
        symbol.appendSymbolLayer(_hatch(3.0, 0.15, 90))
    return symbol


def plain(fill: str, edge: float = EDGE) -> QgsFillSymbol:
    """A filled area with a quiet edge, in millimetres."""
    layer = QgsSimpleFillSymbolLayer(palette.colour(fill))
    layer.setStrokeColor(palette.colour(palette.NEUTRAL))
    layer.setStrokeWidth(edge)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol


def _hatch(distance: float, width: float, angle: float) -> QgsLinePatternFillSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(angle)
    hatch.setDistance(distance)
    hatch.setLineWidth(width)
    hatch.setColor(palette.colour(palette.NEUTRAL))
    return hatch


def add_rule(root: QgsRuleBasedRenderer.Rule, symbol: QgsFillSymbol, test: str, label: str, times: int) -> None:
    """Add a rule whose legend tells how many features it draws."""
    rule = QgsRuleBasedRenderer.Rule(symbol)
    rule.setFilterExpression(test)
    rule.setLabel(f"{label} ({times})")
    root.appendChild(rule)


def _label(layer: QgsVectorLayer, goal: int) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = _LABEL.replace("{goal}", str(goal))
    settings.isExpression = True
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
