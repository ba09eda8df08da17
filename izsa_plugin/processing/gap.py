"""``izsa:gap``: where more work is needed, by district and goal."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..compat import FieldType
from ..domain.errors import IzsaError
from ..domain.language import Text
from .gap_help import GAP_HELP, GAP_TITLE, PARAMETERS
from .gap_input import GapInput, GapRun, make_fields
from .style_on_load import StyleOnLoad

CELL_COLUMNS = {
    "district": FieldType.TEXT,
    "district_code": FieldType.TEXT,
    "goal": FieldType.INTEGER,
    "class": FieldType.TEXT,
    "n": FieldType.REAL,
    "n_primary": FieldType.REAL,
    "rate": FieldType.REAL,
    "expected": FieldType.REAL,
    "low": FieldType.REAL,
    "high": FieldType.REAL,
    "need": FieldType.REAL,
    "reason": FieldType.TEXT,
}
_APPROVAL_NOTES = {
    "all_but_drafts": Text("Taslaklar sayılmadı.", "Drafts are not counted."),
    "approved": Text("Yalnızca onaylanmış kayıtlar sayıldı.", "Only approved records are counted."),
    "all": Text("Taslaklar da sayıldı.", "Drafts are counted too."),
}


class GapAlgorithm(GapInput):
    """Classes every district × goal, with the districts' summary and a figure."""

    ID = "gap"
    TITLE = GAP_TITLE
    HELP = GAP_HELP
    TAGS = ("boşluk", "eksik", "ihtiyaç", "gap", "need", "matrix", "sdg", "ska")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_gap_parameters()
        rate = QgsProcessingParameterNumber(
            "FDR", self.say(PARAMETERS["FDR"]), QgsProcessingParameterNumber.Type.Double, 0.1, False, 0.0, 1.0
        )
        rate.setFlags(rate.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(rate)
        for name, kind in (
            ("CELLS", QgsProcessing.SourceType.TypeVector),
            ("AREAS", QgsProcessing.SourceType.TypeVector),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, self.say(PARAMETERS[name]), kind, optional=True, createByDefault=True
                )
            )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "FIGURE",
                self.say(PARAMETERS["FIGURE"]),
                "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)",
                optional=True,
                createByDefault=False,
            )
        )
        for name, label in (
            ("PROJECTS", Text("Sayılan proje", "Projects counted")),
            ("GAPS", Text("Projesi olmayan ya da zayıf hücre", "Cells without project or weak")),
            ("JUDGED", Text("Değerlendirilen hücre", "Cells judged")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, self.say(label)))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..symbology.gap_areas import style_gap_areas

        run = self.run_gaps(parameters, context, feedback, self.parameterAsDouble(parameters, "FDR", context))
        if feedback.isCanceled():
            return {}
        kinds = list(run.gaps.classes.ravel())
        results: dict[str, Any] = {
            "PROJECTS": run.gaps.counts.city_projects,
            "GAPS": sum(kind.is_gap for kind in kinds),
            "JUDGED": sum(kind.is_judged for kind in kinds),
        }
        cells = self._write_cells(parameters, run, context, feedback)
        if cells is not None:
            results["CELLS"] = cells
        areas = self.write_summaries("AREAS", parameters, run, context, feedback)
        if areas is not None:
            results["AREAS"] = areas
            if run.districts.has_shapes:
                language = self.language

                def style(layer: QgsVectorLayer) -> None:
                    style_gap_areas(layer, language)

                StyleOnLoad.ask(context, areas, style)
        figure = self.parameterAsFileOutput(parameters, "FIGURE", context)
        if figure and not feedback.isCanceled():
            demo = _has_demo(self.project_source(parameters, context))
            results["FIGURE"] = self._draw(run, Path(figure), demo)
        return results

    def _write_cells(
        self, parameters: dict[str, Any], run: GapRun, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Optional[str]:
        sink, destination = self.parameterAsSink(
            parameters,
            "CELLS",
            context,
            make_fields(CELL_COLUMNS),
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            return None
        gaps = run.gaps
        for place, name in enumerate(gaps.places.name):
            if feedback.isCanceled():
                break
            for column in range(gaps.classes.shape[1]):
                cell = (place, column)
                feature = QgsFeature()
                feature.setAttributes(
                    [
                        name,
                        gaps.places.code[place],
                        column + 1,
                        gaps.classes[cell].value,
                        float(gaps.counts.n[cell]),
                        float(gaps.counts.primary[cell]),
                        _known(gaps.rate[cell]),
                        _known(gaps.expected[cell]),
                        _known(gaps.low[cell]),
                        _known(gaps.high[cell]),
                        _known(gaps.evidence.need[cell]),
                        self.say(gaps.reasons[place][column]) + ".",
                    ]
                )
                self.write(sink, feature, parameters, "CELLS")
        return str(destination)

    def _draw(self, run: GapRun, path: Path, demo: bool) -> str:
        from ..report.terms import DEMO, DEMO_NOTE, UN_DISCLAIMER
        from ..symbology.gap_matrix import draw_gap_matrix

        notes = (_APPROVAL_NOTES[run.approval],) if run.has_approval else ()
        feet = (Text(*UN_DISCLAIMER), *((DEMO_NOTE,) if demo else ()))
        try:
            draw_gap_matrix(run.gaps, path, self.language, notes, feet, DEMO if demo else None)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        return str(path)


def _has_demo(source: QgsFeatureSource) -> bool:
    """Whether any row is marked as a demo record, so that no print of it passes for a real one."""
    if source.fields().lookupField("demo") < 0:
        return False
    request = QgsFeatureRequest().setFilterExpression('"demo"').setLimit(1)
    return any(True for _ in source.getFeatures(request))


def _known(value: float) -> Optional[float]:
    return float(value) if math.isfinite(value) else None
