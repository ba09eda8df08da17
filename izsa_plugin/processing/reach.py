"""``izsa:reach``: the places too far from any project of a goal or audience, and how many live there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..compat import FieldType, field_names
from ..domain.code_lists import code_list
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.numbers import number, percent
from ..domain.parsing import goal_numbers, list_values
from .gap_input import GapInput, make_fields
from .reach_help import LABELS, REACH_HELP, REACH_TITLE
from .shapes import outward
from .style_on_load import StyleOnLoad

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..analysis.gap.reach import Population, Reach
    from ..analysis.projects import Projects
    from .district_rows import DistrictLayer

OUTPUT_COLUMNS = {
    "district": FieldType.TEXT,
    "district_code": FieldType.TEXT,
    "distance_m": FieldType.REAL,
    "far": FieldType.REAL,
    "total": FieldType.REAL,
    "unit": FieldType.TEXT,
    "share": FieldType.REAL,
    "projects": FieldType.INTEGER,
    "reported": FieldType.TRUTH,
}
SITE_COLUMNS = {"step": FieldType.INTEGER, "reaches": FieldType.REAL, "unit": FieldType.TEXT, "share": FieldType.REAL}

_DONE = Text(
    "Her projeye {distance} m'den uzak: {far} / {total} {unit} ({share}); yeri bilinen proje: {projects}.",
    "Farther than {distance} m from any project: {far} of {total} {unit} ({share}); projects with a place: {projects}.",
)
_SITES = Text(
    "{steps} yer, uzakta kalanların {part} kadarına ulaşır; bu, aynı sayıda yerle ulaşılabilecek en çoğun en az "
    "{quality} kadarıdır (her durumda en az {bound}).",
    "{steps} sites reach {part} of what is far; that is at least {quality} of the most that as many sites could reach "
    "(never less than {bound}).",
)
_WITHOUT_PLACE = Text(
    "Yeri olmayan {n} proje uzaklık ölçümüne giremedi.", "{n} projects have no place and cannot be measured to."
)
_SILENT = Text(
    "{districts} ilçeden {n} tanesi bildirim yapmadı; oradaki uzaklıklar bilinmiyor sayıldı ve toplamlara girmedi.",
    "{n} of {districts} districts have not reported; distances there count as not known and are in no total.",
)
_UNIT = {True: Text("km²", "km²"), False: Text("kişi", "residents")}
_NO_SHAPES = Text(
    "DISTRICTS katmanında sınır yok; uzaklık ölçülemez. Poligon katmanı seçin.",
    "DISTRICTS has no boundaries, so no distance can be measured. Choose a polygon layer.",
)
_UNREAD = Text("GOALS: «{value}» bir amaç değil; 1–17 yazın.", "GOALS: “{value}” is no goal; write 1 to 17.")


class ReachAlgorithm(GapInput):
    """Measures who is too far from any project, and proposes where the next would reach most of them."""

    ID = "reach"
    TITLE = REACH_TITLE
    HELP = REACH_HELP
    TAGS = ("erişim", "uzaklık", "reach", "distance", "buffer", "access")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_gap_parameters()
        source = QgsProcessing.SourceType.TypeVector
        for parameter in (
            QgsProcessingParameterString("GOALS", self.say(LABELS["GOALS"]), optional=True),
            QgsProcessingParameterString("AUDIENCES", self.say(LABELS["AUDIENCES"]), optional=True),
            QgsProcessingParameterDistance("DISTANCE", self.say(LABELS["DISTANCE"]), 1000.0, "", False, 1.0),
            QgsProcessingParameterFeatureSource("POPULATION", self.say(LABELS["POPULATION"]), [source], optional=True),
            QgsProcessingParameterField(
                "PEOPLE", self.say(LABELS["PEOPLE"]), parentLayerParameterName="POPULATION", optional=True
            ),
            QgsProcessingParameterRasterLayer(
                "POPULATION_RASTER", self.say(LABELS["POPULATION_RASTER"]), optional=True
            ),
            QgsProcessingParameterNumber(
                "SITE_COUNT",
                self.say(LABELS["SITE_COUNT"]),
                QgsProcessingParameterNumber.Type.Integer,
                5,
                False,
                1,
                100,
            ),
            QgsProcessingParameterFeatureSink("OUTPUT", self.say(LABELS["OUTPUT"])),
            QgsProcessingParameterFeatureSink("SITES", self.say(LABELS["SITES"]), optional=True, createByDefault=False),
        ):
            self.addParameter(parameter)
        for name in ("FAR", "TOTAL", "SHARE"):
            self.addOutput(QgsProcessingOutputNumber(name, self.say(LABELS[name])))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..analysis.gap.reach import next_sites, reach
        from ..symbology.gap_reach import style_far_places
        from .gap_outputs import bound_sentence, feature_of

        run = self.run_gaps(parameters, context, feedback)
        if not run.districts.has_shapes:
            raise QgsProcessingException(self.say(_NO_SHAPES))
        projects = self._wanted(parameters, run.gaps.projects, context)
        placed = [shape for shape in projects.geometry if shape is not None and not shape.is_empty]
        if len(placed) < len(projects):
            feedback.pushWarning(self.say(_WITHOUT_PLACE.format(n=len(projects) - len(placed))))
        distance = self.parameterAsDouble(parameters, "DISTANCE", context)
        people = self._population(parameters, run.districts, context, feedback)
        # Without a reporting table the places themselves say where nothing is.
        known = np.ones(len(run.gaps.places), bool) if run.reports is None else run.gaps.evidence.reported
        if not known.all():
            feedback.pushWarning(self.say(_SILENT.format(n=int((~known).sum()), districts=len(known))))
        found = reach(run.districts.places, projects.geometry, distance, people).among(known)
        if feedback.isCanceled():
            return {}
        results = self._write_places(parameters, run.districts, found, known, distance, len(placed), context)
        language = self.language
        StyleOnLoad.ask(context, results["OUTPUT"], lambda layer: style_far_places(layer, language))
        far, total = float(np.nansum(found.far)), float(np.nansum(found.people))
        share = far / total if total > 0 else math.nan
        unit = _UNIT[found.by_area]
        values = {"projects": number(len(placed)), "distance": number(distance), "share": percent(share)}
        said = {"far": number(far, 1), "total": number(total, 1), "unit": unit}
        feedback.pushInfo(self.say(_DONE.format(**values, **said) if total > 0 else Text("–", "–")))
        sink, sites_id = self.parameterAsSink(
            parameters, "SITES", context, make_fields(SITE_COLUMNS), QgsWkbTypes.Type.Point, run.districts.crs
        )
        if sink is not None and not feedback.isCanceled():
            sites = next_sites(found, distance, self.parameterAsInt(parameters, "SITE_COUNT", context), people)
            back = self._back(run.districts, context)
            for step, (point, gain) in enumerate(zip(sites.points, sites.cover.gains), start=1):
                feature = feature_of([step, gain, self.say(unit), gain / sites.cover.total])
                feature.setGeometry(point_outward(point, back))
                self.write(sink, feature, parameters, "SITES")
            results["SITES"] = str(sites_id)
            cover = sites.cover
            part = cover.covered / cover.total if cover.total > 0 else 0.0
            feedback.pushInfo(self.say(bound_sentence(len(cover.chosen), part, cover.quality, _SITES)))
        return {**results, "FAR": far, "TOTAL": total, "SHARE": share}

    def _wanted(self, parameters: dict[str, Any], projects: Projects, context: QgsProcessingContext) -> Projects:
        """The counted projects of the goals and audiences asked for; all when none is."""
        written = self.parameterAsString(parameters, "GOALS", context)
        goals, refused = goal_numbers(written) if written else ((), [])
        if refused:
            raise QgsProcessingException(self.say(_UNREAD.format(value=str(refused[0]))))
        audiences = set()
        for each in list_values(self.parameterAsString(parameters, "AUDIENCES", context)):
            choice = code_list("audience").match(each)
            audiences.add(each if choice is None else choice.code)
        rows = [
            row
            for row in range(len(projects))
            if (not goals or set(goals) & set(projects.goals[row]))
            and (not audiences or audiences & set(projects.audiences[row]))
        ]
        return projects.take(rows)

    def _population(
        self,
        parameters: dict[str, Any],
        districts: DistrictLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Optional[Population]:
        from .population_input import raster_population, vector_population

        if parameters.get("POPULATION") not in (None, ""):
            source = self.parameterAsSource(parameters, "POPULATION", context)
            if source is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, "POPULATION"))
            field = next(iter(field_names(self, parameters, "PEOPLE", context)), "")
            transform = QgsCoordinateTransform(source.sourceCrs(), districts.metric, context.transformContext())
            return vector_population(source, field, transform, lambda text: feedback.pushWarning(self.say(text)))
        raster = self._raster
        if raster is None:
            return None
        transform = QgsCoordinateTransform(raster.crs(), districts.metric, context.transformContext())
        try:
            return raster_population(raster, transform)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layer = self.parameterAsRasterLayer(parameters, "POPULATION_RASTER", context)
        self._raster = None if layer is None else layer.clone()
        return super().prepareAlgorithm(parameters, context, feedback)

    def _write_places(
        self,
        parameters: dict[str, Any],
        districts: DistrictLayer,
        found: Reach,
        known: NDArray[Any],
        distance: float,
        projects: int,
        context: QgsProcessingContext,
    ) -> dict[str, Any]:
        from .gap_outputs import feature_of

        sink, destination = self.parameterAsSink(
            parameters,
            "OUTPUT",
            context,
            make_fields(OUTPUT_COLUMNS),
            QgsWkbTypes.Type.MultiPolygon,
            districts.crs or QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        back = self._back(districts, context)
        for row, name in enumerate(districts.places.name):
            far, total, share = (
                None if not math.isfinite(value) else float(value)
                for value in (found.far[row], found.people[row], found.share[row])
            )
            unit = self.say(_UNIT[found.by_area])
            reported = bool(known[row])
            code = districts.places.code[row]
            feature = feature_of([name, code, distance, far, total, unit, share, projects, reported])
            if not reported and not districts.boundaries[row].isEmpty():
                feature.setGeometry(districts.boundaries[row])
            shape = found.places[row]
            if shape is not None and not shape.is_empty:
                feature.setGeometry(outward(shape, back))
            self.write(sink, feature, parameters, "OUTPUT")
        return {"OUTPUT": str(destination)}

    def _back(self, districts: DistrictLayer, context: QgsProcessingContext) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(districts.metric, districts.crs, context.transformContext())


def point_outward(point: Any, transform: QgsCoordinateTransform) -> Any:
    """A shapely point in the layer's system."""
    from qgis.core import QgsGeometry, QgsPointXY

    geometry = QgsGeometry.fromPointXY(QgsPointXY(point.x, point.y))
    geometry.transform(transform)
    return geometry
