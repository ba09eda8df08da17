"""What the gap analysis and the district summary share: parameters, reading, the run, and the summary rows."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from .. import compat
from ..compat import FieldType, new_field
from ..domain.choices import Approval, Status
from ..domain.errors import IzsaError
from ..domain.language import Text
from .district_input import DistrictInput
from .gap_help import PARAMETERS
from .map_tables import map_of, own_table
from .project_input import INPUT, no_such_field

if TYPE_CHECKING:
    from ..analysis.gap.analyse import GapOptions, Gaps
    from ..analysis.gap.prepare import Prepared
    from ..analysis.projects import Projects
    from .district_rows import DistrictLayer

APPROVALS = ("all_but_drafts", "approved", "all")
STATUSES = tuple(each.value for each in Status if each.may_count)
COUNTINGS = ("once_each", "once_touched", "shared")
GOAL_COUNTINGS = ("full", "fractional")

_LEFT_OUT = {
    "approval": Text("Onay durumu nedeniyle sayılmayan: {n}.", "Left out by approval: {n}."),
    "other_status": Text("Durumu nedeniyle sayılmayan: {n}.", "Left out by status: {n}."),
    "unread_status": Text(
        "Durumu boş ya da tanınmadığı için sayılmayan: {n}. Saymak için STATUS'a «unknown» ekleyin.",
        "Left out because the status is empty or not known: {n}. Add “unknown” to STATUS to count them.",
    ),
    "outside_period": Text("Dönemin dışında olduğu için sayılmayan: {n}.", "Left out as outside the period: {n}."),
    "undated": Text(
        "Başlangıcı bilinmediği için döneme yerleştirilemeyen: {n}.",
        "Left out because the start is not known and a period was asked for: {n}.",
    ),
}
_WITHOUT_GOAL = Text(
    "{n} projenin amacı yok; yalnızca toplamlarda sayıldı.", "{n} projects have no goal and count in totals only."
)
_OUTSIDE = Text(
    "{n} proje hiçbir ilçenin içinde değil; yalnızca kent toplamında.",
    "{n} projects lie in none of the districts and count in the city's total only.",
)
_UNKNOWN_NAME = Text(
    "«{name}» ilçelerden biri değil ({n} proje); projeler varsa konumlarına göre, yoksa kent geneli sayıldı.",
    "“{name}” is none of the districts ({n} projects); they count by their place if they have one, else as city-wide.",
)
#: Told in the log and under the figure.
OWN_TABLES = Text("Haritanın kendi tabloları kullanıldı: {tables}.", "The map's own tables were used: {tables}.")
#: Fields that only this analysis reads, with the map's own columns as default.
_MORE_FIELDS = {"THEME_FIELD": "theme", "PEOPLE_FIELD": "people_reached", "CURRENCY_FIELD": "currency"}
_DONE = Text(
    "Sayılan proje: {n} (kent geneli {wide}). Bildirim yapan ilçe: {reported} / {districts}. {rule}",
    "Projects counted: {n} ({wide} city-wide). Districts reported: {reported} of {districts}. {rule}",
)


@dataclass
class GapRun:
    """The outcome and the districts it was counted in."""

    gaps: Gaps
    districts: DistrictLayer
    #: One of :data:`APPROVALS`, and whether the layer says anything of approval.
    approval: str
    has_approval: bool
    #: The map's own tables that were taken without being given.
    from_map: tuple[str, ...]
    #: What went in, for a further analysis of the same.
    projects: Projects
    needs: list[Any]
    reports: Optional[list[Any]]
    #: Allocated and selected, for judgements by other dimensions.
    known: Prepared

    def again(self, options: GapOptions) -> Gaps:
        """The same by another dimension or other thresholds."""
        from ..analysis.gap.analyse import judge

        return judge(self.known, options)


class GapInput(DistrictInput):
    """Base of the algorithms that count by district and goal."""

    NEEDS = ("shapely",)

    def add_gap_parameters(self) -> None:
        """Add every input; call it in ``initAlgorithm`` before the outputs."""
        self.add_project_parameters()
        self.add_district_parameters()
        for name in ("NEED", "REPORTING", "RELEVANCE"):
            table = QgsProcessingParameterFeatureSource(
                name, self.say(PARAMETERS[name]), [QgsProcessing.SourceType.TypeVector], optional=True
            )
            self._add(table, advanced=name == "RELEVANCE")
        self._add_choice("APPROVAL", APPROVALS, APPROVALS[0])
        defaults = [each.value for each in Status if each.counts_as_active]
        self._add_choice("STATUS", STATUSES, defaults, many=True)
        self._add(QgsProcessingParameterString("PERIOD", self.say(PARAMETERS["PERIOD"]), optional=True))
        self._add_choice("COUNTING", COUNTINGS, COUNTINGS[0])
        self._add_choice("GOAL_COUNTING", GOAL_COUNTINGS, GOAL_COUNTINGS[0], advanced=True)
        weight = QgsProcessingParameterNumber(
            "SECONDARY_WEIGHT",
            self.say(PARAMETERS["SECONDARY_WEIGHT"]),
            QgsProcessingParameterNumber.Type.Double,
            1.0,
            False,
            0.0,
            1.0,
        )
        self._add(weight, advanced=True)
        for name, default in _MORE_FIELDS.items():
            field = QgsProcessingParameterField(
                name, self.say(PARAMETERS[name]), default, parentLayerParameterName=INPUT, optional=True
            )
            self._add(field, advanced=True)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Here and not in the run, which has no right to the project's layers.
        self._map = map_of(parameters.get(INPUT), context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def _columns(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource
    ) -> dict[str, tuple[str, ...]]:
        columns = super()._columns(parameters, context, source)
        there = {name.lower(): name for name in source.fields().names()}
        columns["currency"] = (there["currency"],) if "currency" in there else ()
        for parameter, default in _MORE_FIELDS.items():
            for name in compat.field_names(self, parameters, parameter, context):
                if name and name != default:
                    if name.lower() not in there:
                        raise QgsProcessingException(self.say(no_such_field(parameter, name, source)))
                    columns[default if parameter != "THEME_FIELD" else parameter] = (there[name.lower()],)
        return {name: () if name in self.needless(parameters) else own for name, own in columns.items()}

    def needless(self, parameters: dict[str, Any]) -> frozenset[str]:
        """The fields that no output asked for draws on, so that they are not read; none unless an heir knows better."""
        return frozenset()

    def _add_choice(
        self, name: str, options: tuple[str, ...], default: Any, many: bool = False, advanced: bool = False
    ) -> None:
        choice = QgsProcessingParameterEnum(name, self.say(PARAMETERS[name]), list(options), many, default, False, True)
        self._add(choice, advanced)

    def _add(self, parameter: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def run_gaps(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        fdr: Optional[float] = None,
    ) -> GapRun:
        """Read everything, analyse, and tell the log what was left out and why."""
        import numpy as np

        from ..analysis.gap.analyse import judge
        from ..analysis.gap.prepare import prepare

        districts = self.read_districts(parameters, context, feedback)
        projects = self.read_projects(parameters, context, feedback, districts.metric, know_districts=False)
        approval = self.parameterAsEnumString(parameters, "APPROVAL", context)
        approved = _by_approval(projects, approval)
        left_out = {"approval": int((~approved).sum())}
        needs, reports, relevant = self._tables(parameters, context, feedback, districts)
        try:
            options = self._options(parameters, context, relevant, fdr)
            chosen = projects if approved.all() else projects.take(np.flatnonzero(approved).tolist())
            known = prepare(chosen, districts.places, options, needs, reports)
            gaps = judge(known, options)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        left_out.update({name: getattr(gaps.selection, name) for name in _LEFT_OUT if name != "approval"})
        self._tell(gaps, left_out, feedback)
        return GapRun(
            gaps, districts, approval, bool(projects.approval), tuple(self._from_map), chosen, needs, reports, known
        )

    def _options(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        relevant: Optional[frozenset[str]],
        fdr: Optional[float],
    ) -> GapOptions:
        from ..analysis.gap.allocation import Counting
        from ..analysis.gap.analyse import GapOptions
        from ..analysis.gap.classes import Thresholds
        from ..analysis.gap.counts import GoalCounting
        from ..analysis.gap.selection import Period

        return GapOptions(
            counting=Counting(self.parameterAsEnumString(parameters, "COUNTING", context)),
            goal_counting=GoalCounting(self.parameterAsEnumString(parameters, "GOAL_COUNTING", context)),
            statuses=frozenset(Status(each) for each in self.parameterAsEnumStrings(parameters, "STATUS", context)),
            period=Period.read(self.parameterAsString(parameters, "PERIOD", context)),
            thresholds=Thresholds() if fdr is None else Thresholds(fdr=fdr),
            relevant_targets=relevant,
            secondary_weight=self.parameterAsDouble(parameters, "SECONDARY_WEIGHT", context),
        )

    def _tables(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        districts: DistrictLayer,
    ) -> tuple[list[Any], Optional[list[Any]], Optional[frozenset[str]]]:
        from .gap_tables import GapTables

        tables = GapTables(districts.places, self.language, lambda text: feedback.pushWarning(self.say(text)))
        self._from_map: list[str] = []
        need, reporting, relevance = (
            self._table(parameters, name, context) for name in ("NEED", "REPORTING", "RELEVANCE")
        )
        if self._from_map:
            feedback.pushInfo(self.say(OWN_TABLES.format(tables=", ".join(self._from_map))))
        return (
            [] if need is None else tables.needs(need),
            None if reporting is None else tables.reports(reporting),
            None if relevance is None else tables.relevant_targets(relevance),
        )

    def _table(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        if parameters.get(name) in (None, ""):
            own = own_table(self._map, name) if self._map is not None else None
            if own is not None:
                self._from_map.append(own.name())
            return own
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source

    def _tell(self, gaps: Gaps, left_out: dict[str, int], feedback: QgsProcessingFeedback) -> None:
        counts = gaps.counts
        for reason, n in left_out.items():
            if n:
                feedback.pushWarning(self.say(_LEFT_OUT[reason].format(n=n)))
        for name, n in sorted(gaps.allocation.unknown.items()):
            feedback.pushWarning(self.say(_UNKNOWN_NAME.format(name=name, n=n)))
        if gaps.money.note is not None:
            feedback.pushWarning(self.say(gaps.money.note))
        if counts.without_goal:
            feedback.pushWarning(self.say(_WITHOUT_GOAL.format(n=counts.without_goal)))
        if counts.outside_projects:
            feedback.pushWarning(self.say(_OUTSIDE.format(n=counts.outside_projects)))
        done = _DONE.format(
            n=counts.city_projects,
            wide=counts.wide_projects,
            reported=int(gaps.evidence.reported.sum()),
            districts=len(gaps.places),
            rule=gaps.options.counting.label,
        )
        feedback.pushInfo(self.say(done))

    def write_summaries(
        self,
        name: str,
        parameters: dict[str, Any],
        run: GapRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        by_goal: bool = False,
    ) -> Optional[str]:
        """Write the districts with their summary, and on request class, number, ratio and need of each goal.

        The sink's id, or None when it was not asked for.
        """
        from ..analysis.gap.summary import summarise
        from .gap_outputs import AREA_COLUMNS, area_values

        columns = summary_columns()
        columns.update(AREA_COLUMNS if by_goal else {})
        kind = QgsWkbTypes.Type.MultiPolygon if run.districts.has_shapes else QgsWkbTypes.Type.NoGeometry
        sink, destination = self.parameterAsSink(
            parameters, name, context, make_fields(columns), kind, run.districts.crs
        )
        if sink is None:
            return None
        for row, summary in enumerate(summarise(run.gaps)):
            if feedback.isCanceled():
                break
            feature = QgsFeature()
            own = area_values(run.gaps, row) if by_goal else []
            feature.setAttributes([*dataclasses.astuple(summary), *own])
            if run.districts.has_shapes and not run.districts.boundaries[row].isEmpty():
                feature.setGeometry(run.districts.boundaries[row])
            self.write(sink, feature, parameters, name)
        return str(destination)

    def write(self, sink: QgsFeatureSink, feature: QgsFeature, parameters: dict[str, Any], name: str) -> None:
        """Write one feature; a refused one ends the run rather than vanish."""
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))


_TYPES = {
    "str": FieldType.TEXT,
    "Optional[str]": FieldType.TEXT,
    "bool": FieldType.TRUTH,
    "int": FieldType.INTEGER,
    "Optional[int]": FieldType.INTEGER,
    "float": FieldType.REAL,
    "Optional[float]": FieldType.REAL,
}


def summary_columns() -> dict[str, FieldType]:
    """The columns of a district's summary."""
    from ..analysis.gap.summary import DistrictSummary

    return {field.name: _TYPES[str(field.type)] for field in dataclasses.fields(DistrictSummary)}


def make_fields(columns: dict[str, FieldType]) -> QgsFields:
    """Fields by name and type."""
    made = QgsFields()
    for name, kind in columns.items():
        made.append(new_field(name, kind))
    return made


def _by_approval(projects: Projects, wanted: str) -> Any:
    """Which projects count; all of a layer that knows no approval."""
    import numpy as np

    if not projects.approval or wanted == "all":
        return np.ones(len(projects), bool)
    from ..analysis.factors import factorised

    states, which = factorised(projects.approval)
    if wanted == "approved":
        return np.array([each == Approval.APPROVED.value for each in states], bool)[which]
    return np.array([each != Approval.DRAFT.value for each in states], bool)[which]
