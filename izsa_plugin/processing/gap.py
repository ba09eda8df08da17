"""``izsa:gap``: where more work is needed, by district and goal."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
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
from .gap_input import OWN_TABLES, GapInput, GapRun, make_fields
from .shapes import outward
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
DIMENSIONS = ("goal", "target", "audience", "theme")
NEED_SHARES = ("population", "area", "group")
SUPPLY_SHARES = ("projects", "budget", "people")
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
        self._add_choice("DIMENSIONS", DIMENSIONS, [DIMENSIONS[0]], many=True, advanced=True)
        self._add_choice("NEED_SHARE", NEED_SHARES, NEED_SHARES[0], advanced=True)
        self._add_choice("SUPPLY_SHARE", SUPPLY_SHARES, SUPPLY_SHARES[0], advanced=True)
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        for name, number, default, least in (("NEXT_COUNT", whole, 5, 1), ("GRID_SIZE", real, 2000.0, 100)):
            self._add(
                QgsProcessingParameterNumber(name, self.say(PARAMETERS[name]), number, default, False, least),
                advanced=True,
            )
        for name in ("CELLS", "AREAS", "DETAIL", "TRANSFERS", "NEXT", "GRID"):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name,
                    self.say(PARAMETERS[name]),
                    QgsProcessing.SourceType.TypeVector,
                    optional=True,
                    createByDefault=name in ("CELLS", "AREAS"),
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
        areas = self.write_summaries("AREAS", parameters, run, context, feedback, by_goal=True)
        if areas is not None:
            results["AREAS"] = areas
            if run.districts.has_shapes:
                self._style(areas, run, context, labelled=True)
        results.update(self._write_more(parameters, run, context, feedback))
        figure = self.parameterAsFileOutput(parameters, "FIGURE", context)
        if figure and not feedback.isCanceled():
            demo = _has_demo(self.project_source(parameters, context))
            results["FIGURE"] = self._draw(run, Path(figure), demo)
        return results

    def _style(self, destination: str, run: GapRun, context: QgsProcessingContext, labelled: bool) -> None:
        """Style an output of areas once it is loaded; a thousand squares stay without labels."""
        from ..symbology.gap_areas import describe_gap_layer, style_gap_areas
        from ..symbology.gap_goals import add_goal_styles
        from ..symbology.gap_matrix_text import MatrixText
        from ..symbology.gap_squares import style_gap_squares

        language, text = self.language, MatrixText(run.gaps, self.language)

        def style(layer: QgsVectorLayer) -> None:
            (style_gap_areas if labelled else style_gap_squares)(layer, language)
            describe_gap_layer(layer, text)
            add_goal_styles(layer, language, labelled)

        StyleOnLoad.ask(context, destination, style)

    def needless(self, parameters: dict[str, Any]) -> frozenset[str]:
        def asked(*names: str) -> bool:
            return any(parameters.get(name) not in (None, "") for name in names)

        fields: set[str] = set()
        if not asked("TRANSFERS", "NEXT"):
            fields |= {"TITLE_FIELD", "TEXT_FIELDS", "type", "good_practice"}
        if not asked("TRANSFERS", "NEXT", "DETAIL"):
            fields |= {"AUDIENCES_FIELD", "theme", "THEME_FIELD"}
        if not asked("TRANSFERS", "NEXT", "DETAIL", "AREAS"):
            fields |= {"TARGETS_FIELD", "BUDGET_FIELD", "currency", "people_reached"}
        return frozenset(fields)

    def _write_cells(
        self, parameters: dict[str, Any], run: GapRun, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Optional[str]:
        sink, destination = self._sink("CELLS", CELL_COLUMNS, parameters, context)
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

    def _write_more(
        self, parameters: dict[str, Any], run: GapRun, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, str]:
        """The outputs that are made only when asked for."""
        from ..analysis.gap.columns import Dimension
        from ..analysis.gap.need_share import NeedBy, Supply
        from ..analysis.gap.transfer import Transfers
        from . import gap_outputs as out

        made: dict[str, str] = {}
        gaps = run.gaps

        def opened(name: str, columns: dict[str, FieldType]) -> Optional[out.Write]:
            sink, destination = self._sink(name, columns, parameters, context)
            if sink is None or feedback.isCanceled():
                return None
            made[name] = str(destination)
            return lambda feature: self.write(sink, feature, parameters, name)

        write = opened("DETAIL", out.DETAIL_COLUMNS)
        if write is not None:
            dimensions = [Dimension(each) for each in self.parameterAsEnumStrings(parameters, "DIMENSIONS", context)]
            need_by = NeedBy(self.parameterAsEnumString(parameters, "NEED_SHARE", context))
            supply = Supply(self.parameterAsEnumString(parameters, "SUPPLY_SHARE", context))
            out.write_details(gaps, dimensions, need_by, supply, run.again, self.language, write, feedback)
        write_transfer, write_next = opened("TRANSFERS", out.TRANSFER_COLUMNS), opened("NEXT", out.NEXT_COLUMNS)
        if write_transfer is not None or write_next is not None:
            transfers = Transfers(gaps, out.similar_pairs(gaps, feedback))
            if write_transfer is not None:
                out.write_transfers(gaps, transfers, self.language, write_transfer)
            if write_next is not None:
                most = self.parameterAsInt(parameters, "NEXT_COUNT", context)
                feedback.pushInfo(self.say(out.write_next_steps(gaps, transfers, most, write_next)))
        if run.districts.has_shapes:
            self._write_grid(parameters, run, context, feedback, made)
        return made

    def _write_grid(
        self,
        parameters: dict[str, Any],
        run: GapRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        made: dict[str, str],
    ) -> None:
        from . import gap_outputs as out

        sink, destination = self._sink("GRID", out.GRID_COLUMNS, parameters, context, run.districts.crs)
        if sink is None:
            return
        from ..analysis.gap.grid import analyse_grid, make_grid

        places, districts = run.districts.places, run.districts
        try:
            grid = make_grid(places, self.parameterAsDouble(parameters, "GRID_SIZE", context))
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        squares = analyse_grid(run.known, grid, run.gaps.options)
        back = QgsCoordinateTransform(districts.metric, districts.crs, context.transformContext())
        out.write_grid(
            squares,
            grid,
            places,
            self.language,
            lambda feature: self.write(sink, feature, parameters, "GRID"),
            lambda shape: outward(shape, back),
            feedback,
        )
        made["GRID"] = str(destination)
        self._style(str(destination), run, context, labelled=False)

    def _sink(
        self,
        name: str,
        columns: dict[str, FieldType],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        crs: Optional[QgsCoordinateReferenceSystem] = None,
    ) -> tuple[Any, Any]:
        """A sink without shapes, or of areas in ``crs``; None when it was not asked for."""
        kind = QgsWkbTypes.Type.NoGeometry if crs is None else QgsWkbTypes.Type.MultiPolygon
        reference = crs or QgsCoordinateReferenceSystem()
        return self.parameterAsSink(parameters, name, context, make_fields(columns), kind, reference)

    def _draw(self, run: GapRun, path: Path, demo: bool) -> str:
        from ..report.terms import DEMO, DEMO_NOTE, UN_DISCLAIMER
        from ..symbology.gap_matrix import draw_gap_matrix

        notes: tuple[Text, ...] = (_APPROVAL_NOTES[run.approval],) if run.has_approval else ()
        if run.from_map:
            notes = (*notes, OWN_TABLES.format(tables=", ".join(run.from_map)))
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
