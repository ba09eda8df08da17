"""``izsa:createmap``: a new map, data and QGIS project beside one another."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..mapfile import project_path, write_project
from ..settings import Settings
from ..store.gpkg import DistrictShape, create_map
from .algorithm import IzsaAlgorithm, missing_packages
from .own_districts import missing_districts, read_districts

_EXISTS = Text(
    "«{name}» zaten var. Haritalar üzerine yazılmaz; başka bir ad verin ya da önce o dosyayı taşıyın.",
    "“{name}” exists already. Maps are never overwritten; choose another name or move that file first.",
)
_MISSING = Text(
    "Sınır katmanında bulunmayan ilçeler: {names}. Bunlar haritada olmayacak.",
    "Districts that the boundaries do not have: {names}. They will not be on the map.",
)
_DEMO_NEEDS_ALL = Text(
    "Tanıtım projeleri bütün ilçelere dağılmıştır; sınır katmanında bulunmayanlar: {names}. Katmanı tamamlayın ya da "
    "tanıtım projelerini istemeyin.",
    "The demo projects lie in all districts, and the boundaries lack: {names}. Complete the layer or leave out the "
    "demo projects.",
)
_NOTHING_ASKED = Text(
    "Haritanın dosyasını ya da SQL betiğinin dosyasını verin.", "Give the file of the map, or that of the SQL script."
)
_SCRIPT_MADE = Text(
    "Kurulum betiği hazır: {script}. Veritabanı yöneticiniz okuyup psql ile çalıştırsın.",
    "The installation script is ready: {script}. Let your database administrator read it and run it with psql.",
)
_NOT_WRITTEN = Text("«{name}» yazılamadı: {why}.", "“{name}” could not be written: {why}.")
_MADE = Text("Harita hazır: {project} (veriler: {data})", "The map is ready: {project} (data: {data})")


class CreateMapAlgorithm(IzsaAlgorithm):
    """Makes the GeoPackage with districts, lists and goals, and the QGIS project that opens it."""

    ID = "createmap"
    TITLE = Text("Yeni harita oluştur", "Create a map")
    GROUP_ID = "map"
    GROUP = Text("Harita", "Map")
    TAGS = ("new", "geopackage", "yeni", "harita")
    HELP = Text(
        "Boş bir sürdürülebilirlik haritası yapar: ilçeleri, küresel amaçları ve listeleri içeren bir GeoPackage ile "
        "yanında aynı adlı QGIS projesi (.qgz). İsterseniz kendi ilçe sınırlarınızı verin; katmanın ilçe "
        "adını ya da kodunu taşıyan bir alanı olmalıdır. Alanlar km², uzaklıklar metredir (EPSG:5253). Var olan bir "
        "haritanın üzerine yazılmaz. SQL_ONLY, aynı haritayı bir PostGIS veritabanında kuran tek bir betik yazar; onu "
        "veritabanı yöneticisi çalıştırır.",
        "Makes an empty sustainability map: a GeoPackage with the districts, the global goals and the lists, and a "
        "QGIS project (.qgz) of the same name beside it. Give your own district boundaries if you like; the layer "
        "needs a field with the district's name, or name and code. Areas are in km², distances in metres "
        "(EPSG:5253). An existing map is never overwritten. SQL_ONLY writes one script that installs the same map in a "
        "PostGIS database; the database's administrator runs it.",
    )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "FILE",
                self.say(Text("Haritanın dosyası", "File of the map")),
                "GeoPackage (*.gpkg)",
                optional=True,
                createByDefault=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "DISTRICTS",
                self.say(Text("Kendi ilçe sınırlarınız", "Your own district boundaries")),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        for name, label, default in (
            ("CODE_FIELD", Text("İlçe kodu alanı", "Field with the district's code"), "code"),
            ("NAME_FIELD", Text("İlçe adı alanı", "Field with the district's name"), "name"),
        ):
            self.addParameter(
                QgsProcessingParameterField(
                    name, self.say(label), default, parentLayerParameterName="DISTRICTS", optional=True
                )
            )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "WITH_DEMO", self.say(Text("Tanıtım projeleriyle", "With the demo projects")), False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "SQL_ONLY",
                self.say(Text("PostGIS için kurulum betiği", "Installation script for PostGIS")),
                "SQL (*.sql)",
                optional=True,
                createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "SCHEMA", self.say(Text("Betikteki şema", "Schema in the script")), "izsa", optional=True
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        file = self.parameterAsFileOutput(parameters, "FILE", context)
        script = self.parameterAsFileOutput(parameters, "SQL_ONLY", context)
        try:
            if not file and not script:
                raise IzsaError(_NOTHING_ASKED)
            demo = self.parameterAsBool(parameters, "WITH_DEMO", context) and bool(file)
            districts = self._districts(parameters, context, feedback, demo)
            results: dict[str, Any] = {}
            if script:
                self._write_script(Path(script), self.parameterAsString(parameters, "SCHEMA", context), districts)
                results["SQL_ONLY"] = script
                feedback.pushInfo(self.say(_SCRIPT_MADE.format(script=script)))
            if file:
                results.update(self._make_file(Path(file), demo, districts, feedback))
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        return results

    def _make_file(
        self, data: Path, demo: bool, districts: Optional[list[DistrictShape]], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if data.suffix.lower() != ".gpkg":
            data = data.with_name(f"{data.name}.gpkg")
        for path in (data, project_path(data)):
            if path.exists():
                raise IzsaError(_EXISTS.format(name=path.name))
        project = self._make(data, demo, districts, feedback)
        if project is None:
            return {}
        feedback.pushInfo(self.say(_MADE.format(project=str(project), data=str(data))))
        return {"FILE": str(data), "PROJECT": str(project)}

    def _write_script(self, path: Path, schema_name: str, districts: Optional[list[DistrictShape]]) -> None:
        missing = missing_packages(("psycopg2",))
        if missing is not None:
            raise IzsaError(missing)
        from ..store.postgis.access import MapNames
        from ..store.postgis.script import install_script

        try:
            path.write_text("".join(install_script(MapNames(schema_name), districts=districts)), encoding="utf-8")
        except OSError as error:
            raise IzsaError(_NOT_WRITTEN.format(name=path.name, why=str(error))) from error

    def _districts(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, demo: bool
    ) -> Optional[list[DistrictShape]]:
        """The user's own boundaries, ``None`` for the packaged ones."""
        source = self.parameterAsSource(parameters, "DISTRICTS", context)
        if source is None:
            return None
        code_field, name_field = (
            self.parameterAsString(parameters, name, context) for name in ("CODE_FIELD", "NAME_FIELD")
        )
        found = read_districts(source, code_field, name_field, context.transformContext())
        missing = ", ".join(missing_districts(found))
        if missing and demo:
            raise IzsaError(_DEMO_NEEDS_ALL.format(names=missing))
        if missing:
            feedback.pushWarning(self.say(_MISSING.format(names=missing)))
        return found

    def _make(
        self, data: Path, demo: bool, districts: Optional[list[DistrictShape]], feedback: QgsProcessingFeedback
    ) -> Optional[Path]:
        """Data, then project; when cancelled or when the project fails, neither is left behind."""
        if feedback.isCanceled():
            return None
        feedback.setProgress(5)
        create_map(data, user=Settings().user_name, demo=demo, districts=districts)
        feedback.setProgress(60)
        project = None
        try:
            if not feedback.isCanceled():
                project = write_project(data, self.language)
        finally:
            if project is None:
                data.unlink(missing_ok=True)
        feedback.setProgress(100)
        return project
