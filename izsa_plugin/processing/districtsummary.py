"""``izsa:districtsummary``: one row a district."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
)

from .gap_help import PARAMETERS, SUMMARY_HELP, SUMMARY_TITLE
from .gap_input import GapInput
from .style_on_load import StyleOnLoad


class DistrictSummaryAlgorithm(GapInput):
    """Sums up what each district does: how much, of what, how well spread, and what is missing."""

    ID = "districtsummary"
    TITLE = SUMMARY_TITLE
    HELP = SUMMARY_HELP
    TAGS = ("ilçe", "özet", "district", "summary", "profile", "hhi")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_gap_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.say(PARAMETERS["OUTPUT"]), QgsProcessing.SourceType.TypeVector
            )
        )

    def needless(self, parameters: dict[str, Any]) -> frozenset[str]:
        return frozenset({"TITLE_FIELD", "TEXT_FIELDS", "AUDIENCES_FIELD", "theme", "THEME_FIELD", "type"})

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..symbology.gap_areas import style_gap_areas

        run = self.run_gaps(parameters, context, feedback)
        if feedback.isCanceled():
            return {}
        output = self.write_summaries("OUTPUT", parameters, run, context, feedback)
        if run.districts.has_shapes:
            language = self.language

            def style(layer: QgsVectorLayer) -> None:
                style_gap_areas(layer, language)

            StyleOnLoad.ask(context, output, style)
        return {"OUTPUT": output}
