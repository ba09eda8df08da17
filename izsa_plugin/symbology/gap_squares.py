"""Squares by how many projects lie in them; a square without any is no judgement, for nobody may live there."""

from __future__ import annotations

from math import inf

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ..analysis.gap.classes import GapClass
from ..domain.language import Text
from .gap_goals import THIN, add_rule, class_symbol, plain

#: The most projects of a step, its fill and its name: lightness falls evenly, so that grey keeps the order. A project
#: that is shared among places counts a part in each.
STEPS = (
    (0.0, "#ffffff", Text("Karede proje yok", "No project in the square")),
    (1.0, "#dbe6ee", Text("1 proje ya da payı", "1 project or a part")),
    (4.0, "#8fb4cf", Text("2–4 proje", "2 to 4 projects")),
    (inf, "#1d5684", Text("4 projeden çok", "More than 4 projects")),
)


def style_gap_squares(layer: QgsVectorLayer, language: str) -> None:
    """Style the output ``GRID`` of ``izsa:gap``; the legend tells how many squares are of each kind."""
    there = [float(feature["n"]) if feature["reported"] else None for feature in layer.getFeatures()]
    root = QgsRuleBasedRenderer.Rule(None)
    unknown = GapClass.NOT_REPORTED.label.of(language)
    add_rule(root, class_symbol(GapClass.NOT_REPORTED, thin=True), '"reported" IS NOT TRUE', unknown, there.count(None))
    floor = -1.0
    for most, fill, label in STEPS:
        times = sum(n is not None and floor < n <= most for n in there)
        upper = "" if most == inf else f' AND "n" <= {most}'
        add_rule(root, plain(fill, THIN), f'"reported" AND "n" > {floor}{upper}', label.of(language), times)
        floor = most
    layer.setRenderer(QgsRuleBasedRenderer(root))
