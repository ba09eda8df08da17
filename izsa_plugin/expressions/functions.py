"""The expression functions of the group İZSA, for styles, labels and layouts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.core import QgsApplication, QgsExpression, QgsExpressionContext, QgsExpressionFunction

from ..domain import catalogue
from ..domain.errors import IzsaError
from ..domain.language import Text, language_of
from .map_facts import FACTS

GROUP = "İZSA"


class Function(QgsExpressionFunction):
    """One function: named parameters, help in the user's language, and a plain Python function that answers.

    Null in gives null out; an :class:`IzsaError` becomes the expression's error.
    """

    def __init__(self, name: str, parameters: Sequence[str], text: Text, answer: Callable[..., Any]) -> None:
        listed = [QgsExpressionFunction.Parameter(parameter) for parameter in parameters]
        super().__init__(name, listed, GROUP, _help(name, parameters, text))
        self._answer = answer

    def func(self, values: Sequence[Any], context: QgsExpressionContext, parent: QgsExpression, node: Any) -> Any:
        """Answer for one feature."""
        try:
            return self._answer(*values)
        except (IzsaError, ValueError) as error:
            parent.setEvalErrorString(_say(error.text) if isinstance(error, IzsaError) else str(error))
            return None

    def usesGeometry(self, node: Any) -> bool:
        """No geometry has to be fetched for these functions."""
        return False

    def referencedColumns(self, node: Any) -> set[str]:
        """No column beside the ones given as parameters."""
        return set()


def make_functions() -> list[Function]:
    """New instances of all functions, for registering; keep them as long as they are registered."""
    return [
        Function(
            "sdg_name", ["goal"],
            Text("Küresel amacın adını verir: sdg_name(11).", "The name of a global goal: sdg_name(11)."),
            lambda goal: _say(catalogue.goal(int(goal)).name),
        ),
        Function(
            "sdg_color", ["goal"],
            Text("Küresel amacın rengini «#RRGGBB» olarak verir: sdg_color(11).",
                 "The colour of a global goal as #RRGGBB: sdg_color(11)."),
            lambda goal: catalogue.goal(int(goal)).colour,
        ),
        Function(
            "project_goals", ["uid"],
            Text("Açık haritadaki bir projenin küresel amaçlarını dizi olarak verir, önce birincil amaç: "
                 "project_goals(\"uid\"). Proje yoksa boş değer verir.",
                 "The global goals of a project of the open map as an array, the primary one first: "
                 "project_goals(\"uid\"). Null when there is no such project."),
            _project_goals,
        ),
        Function(
            "district_total", ["code", "goal"],
            Text("Açık haritada bir ilçede bu küresel amaca hizmet eden proje sayısını verir; taslaklar ve iptal "
                 "edilenler sayılmaz: district_total('TUR035001', 11).",
                 "How many projects of the open map serve this global goal in a district, drafts and cancelled ones "
                 "left out: district_total('TUR035001', 11)."),
            lambda code, goal: FACTS.total(str(code), int(goal)),
        ),
    ]  # fmt: skip


def _project_goals(uid: object) -> Any:
    goals = FACTS.goals(str(uid))
    return None if goals is None else list(goals)


def _say(text: Text) -> str:
    return text.of(language_of(QgsApplication.locale()))


def _help(name: str, parameters: Sequence[str], text: Text) -> str:
    return f"<h3>{name}({', '.join(parameters)})</h3><p>{_say(text)}</p>"
