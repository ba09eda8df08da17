"""``izsa:gapchange``: what changed between two days, by district and goal."""

from __future__ import annotations

import datetime
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..compat import FieldType
from ..domain.language import Text
from ..domain.parsing import day_range
from .gap_input import GapInput, make_fields
from .reach_help import CHANGE_HELP, CHANGE_TITLE, LABELS

COLUMNS = {
    "district": FieldType.TEXT,
    "district_code": FieldType.TEXT,
    "goal": FieldType.INTEGER,
    "class_before": FieldType.TEXT,
    "class_after": FieldType.TEXT,
    "n_before": FieldType.REAL,
    "n_after": FieldType.REAL,
    "running_before": FieldType.REAL,
    "running_after": FieldType.REAL,
    "closed": FieldType.TRUTH,
    "opened": FieldType.TRUTH,
    "chance": FieldType.REAL,
    "sentence": FieldType.TEXT,
}
_NO_DAY = Text(
    "{name}: «{value}» bir gün olarak okunamadı. «2024-12-31» biçiminde yazın.",
    "{name}: “{value}” cannot be read as a day. Write it like “2024-12-31”.",
)
_ORDER = Text("İlk gün ikinci günden önce olmalıdır.", "The first day must be before the second.")
_UNDATED = Text(
    "Başlangıcı bilinmediği için iki günde de sayılmayan: {n}.", "On neither day, as their start is not known: {n}."
)
_DONE = Text(
    "{first} – {second}: kapanan eksik {closed}, oluşan eksik {opened}, proje {before} → {after}.",
    "{first} to {second}: gaps closed {closed}, gaps opened {opened}, projects {before} → {after}.",
)


class GapChangeAlgorithm(GapInput):
    """Compares the gaps of two days."""

    ID = "gapchange"
    TITLE = CHANGE_TITLE
    HELP = CHANGE_HELP
    TAGS = ("değişim", "fark", "change", "trend", "difference")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_gap_parameters()
        today = datetime.date.today()
        for name, day in (("FIRST", today.replace(year=today.year - 1, month=12, day=31)), ("SECOND", today)):
            self.addParameter(QgsProcessingParameterString(name, self.say(LABELS[name]), day.isoformat()))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.say(LABELS["CHANGES"]), QgsProcessing.SourceType.TypeVector
            )
        )
        for name, label in (
            ("CLOSED", Text("Kapanan eksik", "Gaps closed")),
            ("OPENED", Text("Oluşan eksik", "Gaps opened")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, self.say(label)))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.gap.change import change
        from .gap_outputs import feature_of

        first, second = (self._day(parameters, name, context) for name in ("FIRST", "SECOND"))
        if first >= second:
            raise QgsProcessingException(self.say(_ORDER))
        run = self.run_gaps(parameters, context, feedback)
        if feedback.isCanceled():
            return {}
        found = change(
            run.projects, run.districts.places, first, second, run.gaps.options, run.needs, run.reports
        )  # fmt: skip
        if found.undated:
            feedback.pushWarning(self.say(_UNDATED.format(n=found.undated)))
        sink, destination = self.parameterAsSink(
            parameters,
            "OUTPUT",
            context,
            make_fields(COLUMNS),
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        cells = list(found.cells())
        for cell in cells:
            values = [
                run.gaps.places.name[cell.place],
                run.gaps.places.code[cell.place],
                cell.column + 1,
                cell.before.value,
                cell.after.value,
                cell.n_before,
                cell.n_after,
                cell.running_before,
                cell.running_after,
                cell.closed,
                cell.opened,
                cell.surprise,
                self.say(cell.sentence) + ".",
            ]
            self.write(sink, feature_of(values), parameters, "OUTPUT")
        closed, opened = sum(cell.closed for cell in cells), sum(cell.opened for cell in cells)
        said = _DONE.format(
            first=first.isoformat(),
            second=second.isoformat(),
            closed=closed,
            opened=opened,
            before=found.before.counts.city_projects,
            after=found.after.counts.city_projects,
        )
        feedback.pushInfo(self.say(said))
        return {"OUTPUT": str(destination), "CLOSED": closed, "OPENED": opened}

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> datetime.date:
        written = self.parameterAsString(parameters, name, context)
        try:
            days = day_range(written)
        except ValueError:
            days = None
        if days is None:
            raise QgsProcessingException(self.say(_NO_DAY.format(name=name, value=written)))
        return days[1]
