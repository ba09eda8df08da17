"""``izsa:overlap``: similar projects as scored pairs and clusters."""

from __future__ import annotations

from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsUnitTypes,
)

from ..analysis.similarity.weights import Weights
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..settings import Settings
from .decision_input import decisions_parameter, read_decisions
from .near_in_database import IN_DATABASE, near_in_database
from .overlap_help import HELP, PARAMETERS, TITLE
from .project_input import ProjectInput

if TYPE_CHECKING:
    from ..analysis.projects import Projects
    from ..analysis.similarity.overlap import Overlaps

_MANY = Text(
    "{n} proje: bütün çiftler yerine yakın olanlar ve nadir hedef ya da sözcük paylaşanlar tarandı; "
    "uzaktaki benzerlerin bulunması yaklaşıktır.",
    "{n} projects: instead of every pair, those near each other and those sharing rare targets or words were "
    "looked at; the search for far twins is approximate.",
)
_DROPPED = Text(
    "En az {score} puanlı {n} çift, iki projenin de daha benzer {best} eşi olduğu için yazılmadı.",
    "{n} pairs with a score of at least {score} were not written, because both projects have {best} better ones.",
)
_FOUND = Text(
    "{n} projede {pairs} benzer çift, {clusters} küme bulundu.",
    "Found {pairs} similar pairs and {clusters} clusters among {n} projects.",
)


class _CanceledError(Exception):
    """The user stopped the run."""


class OverlapAlgorithm(ProjectInput):
    """Scores pairs of projects of any vector layer and groups them."""

    ID = "overlap"
    TITLE = TITLE
    HELP = HELP
    TAGS = ("benzer", "ortak", "similar", "duplicate", "cluster", "overlap")
    NEEDS = ("shapely",)

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_project_parameters()
        distance = QgsProcessingParameterDistance(
            "MAX_DISTANCE", self.say(PARAMETERS["MAX_DISTANCE"]), defaultValue=2000.0, minValue=0.0
        )
        distance.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
        self.addParameter(distance)
        self._add_number("MIN_SCORE", 0.3, 1.0)
        for name, weight in asdict(Weights().with_own(Settings().similarity_weights)).items():
            self._add_number(f"WEIGHT_{name.upper()}", weight, None, advanced=True)
        self.addParameter(decisions_parameter(self))
        in_database = QgsProcessingParameterBoolean(IN_DATABASE, self.say(PARAMETERS[IN_DATABASE]), False)
        in_database.setFlags(in_database.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(in_database)
        line, any_vector = QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVector
        for name, kind in (("PAIRS", line), ("CLUSTERS", any_vector), ("TABLE", any_vector)):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, self.say(PARAMETERS[name]), kind, optional=True, createByDefault=name != "TABLE"
                )
            )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "FIGURE",
                self.say(PARAMETERS["FIGURE"]),
                "SVG (*.svg);;PDF (*.pdf);;PNG (*.png)",
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("PAIR_COUNT", self.say(PARAMETERS["PAIR_COUNT"])))
        self.addOutput(QgsProcessingOutputNumber("CLUSTER_COUNT", self.say(PARAMETERS["CLUSTER_COUNT"])))

    def _add_number(self, name: str, default: float, most: Optional[float], advanced: bool = False) -> None:
        parameter = QgsProcessingParameterNumber(
            name, self.say(PARAMETERS[name]), QgsProcessingParameterNumber.Type.Double, default, minValue=0.0
        )
        if most is not None:
            parameter.setMaximum(most)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Late: the toolbox has to list the algorithm also where shapely is missing.
        from ..analysis.similarity.overlap import BEST, find_overlaps
        from ..analysis.similarity.text import KEPT
        from .overlap_outputs import Writer

        steps = QgsProcessingMultiStepFeedback(3, feedback)
        many = self.project_source(parameters, context).featureCount() > KEPT
        projects = self.read_parts(parameters, context, steps, packed=many)
        steps.setCurrentStep(1)

        def progress(part: float) -> None:
            if feedback.isCanceled():
                raise _CanceledError
            steps.setProgress(100 * part)

        decided = read_decisions(self, parameters, context)
        least = self.parameterAsDouble(parameters, "MIN_SCORE", context)
        distance = self.parameterAsDouble(parameters, "MAX_DISTANCE", context)
        try:
            progress(0)
            found = find_overlaps(
                projects,
                self._weights(parameters, context),
                distance,
                least,
                progress,
                decided,
                near_in_database(self, parameters, context, distance),
            )
        except _CanceledError:
            return {}
        self._tell(len(projects), found, least, BEST, feedback)
        steps.setCurrentStep(2)
        figure = self.parameterAsFileOutput(parameters, "FIGURE", context)
        return {
            **Writer(self, parameters, context, steps).write(projects, found),
            **({"FIGURE": self._draw(projects, found, least, Path(figure))} if figure else {}),
            "PAIR_COUNT": len(found.pairs),
            "CLUSTER_COUNT": int(found.cluster.max(initial=0)),
        }

    def _draw(self, projects: Projects, found: Overlaps, least: float, path: Path) -> str:
        from ..analysis.similarity.partners import Partners
        from ..symbology.partner_matrix import draw_partner_matrix

        try:
            draw_partner_matrix(Partners.of(projects, found), least, path, self.language)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        return str(path)

    def _weights(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Weights:
        names = [field.name for field in fields(Weights)]
        try:
            return Weights(*(self.parameterAsDouble(parameters, f"WEIGHT_{name.upper()}", context) for name in names))
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error

    def _tell(self, n: int, found: Overlaps, least: float, best: int, feedback: QgsProcessingFeedback) -> None:
        clusters = int(found.cluster.max(initial=0))
        feedback.pushInfo(self.say(_FOUND.format(n=n, pairs=len(found.pairs), clusters=clusters)))
        if found.approximate:
            feedback.pushWarning(self.say(_MANY.format(n=n)))
        if found.dropped:
            feedback.pushWarning(self.say(_DROPPED.format(n=found.dropped, score=least, best=best)))
