"""``izsa:createmap``: a new map in a file or on a server, and the QGIS project that opens it."""

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
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..mapfile import project_path, write_project, write_server_project
from ..settings import Settings
from ..store.gpkg import DistrictShape, create_map
from ..store.place import ServerPlace
from .algorithm import IzsaAlgorithm, require_packages
from .own_districts import missing_districts, read_districts
from .server_connection import add_parameters, add_script_parameter, asked_map, write_script

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
_ONE_PLACE = Text(
    "Haritanın yerini verin: ya bir dosya (FILE), ya bir PostgreSQL bağlantısı (CONNECTION), ya da betiğin dosyası "
    "(SQL_ONLY).",
    "Give one place for the map: a file (FILE), a PostgreSQL connection (CONNECTION), or the file of the script "
    "(SQL_ONLY).",
)
_NO_DEMO_IN_SCRIPT = Text(
    "Betik tanıtım projelerini kurmaz; onlar için CONNECTION ile kurun.",
    "The script installs no demo projects; install by CONNECTION to have them.",
)
_SCRIPT_MADE = Text(
    "Kurulum betiği hazır: {script}. Veritabanı yöneticiniz okuyup psql ile çalıştırsın.",
    "The installation script is ready: {script}. Let your database administrator read it and run it with psql.",
)
_MADE = Text("Harita hazır: {project} (veriler: {data})", "The map is ready: {project} (data: {data})")
_NO_PROJECT = Text(
    "Harita sunucuda hazır, ama QGIS projesi yazılamadı: {why}",
    "The map on the server is ready, but its QGIS project could not be written: {why}",
)


class CreateMapAlgorithm(IzsaAlgorithm):
    """Makes the data with districts, lists and goals, and the QGIS project that opens them."""

    ID = "createmap"
    TITLE = Text("Yeni harita oluştur", "Create a map")
    GROUP_ID = "map"
    GROUP = Text("Harita", "Map")
    TAGS = ("new", "geopackage", "postgis", "yeni", "harita")
    HELP = Text(
        "Boş bir sürdürülebilirlik haritası yapar: ilçeleri, küresel amaçları ve listeleri içeren bir GeoPackage ile"
        " yanında aynı adlı QGIS projesi (.qgz). İsterseniz kendi ilçe sınırlarınızı verin; katmanın ilçe adını ya "
        "da kodunu taşıyan bir alanı olmalıdır. Alanlar km², uzaklıklar metredir (EPSG:5253). Var olan bir haritanın"
        " üzerine yazılmaz. Dosya yerine QGIS'te kayıtlı bir PostgreSQL bağlantısı (CONNECTION) verirseniz ortak "
        "harita o veritabanında yeni bir şemada kurulur; şema ve rol oluşturma hakkı gerekir, parola hiçbir yere "
        "yazılmaz. SQL_ONLY ise aynısını kuran tek bir betik yazar; onu veritabanı yöneticisi okuyup çalıştırır.",
        "Makes an empty sustainability map: a GeoPackage with the districts, the global goals and the lists, and a "
        "QGIS project (.qgz) of the same name beside it. Give your own district boundaries if you like; the layer "
        "needs a field with the district's name, or name and code. Areas are in km², distances in metres "
        "(EPSG:5253). An existing map is never overwritten. Give one of QGIS's stored PostgreSQL connections "
        "(CONNECTION) instead of a file, and the shared map is installed in a new schema of that database; this "
        "takes the right to make schemas and roles, and no password is written anywhere. SQL_ONLY writes one script "
        "that installs the same; the database's administrator reads and runs it.",
    )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "FILE",
                self.say(Text("Haritanın dosyası", "File of the map")),
                "GeoPackage (*.gpkg)",
                optional=True,
                createByDefault=False,
            )
        )
        add_parameters(self, optional=True)
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
        add_script_parameter(
            self, Text("Yalnızca PostGIS için kurulum betiği", "Only an installation script for PostGIS")
        )

    #: The map on a server that this run has made.
    _made: Optional[ServerPlace] = None

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        file = self.parameterAsFileOutput(parameters, "FILE", context)
        script = self.parameterAsFileOutput(parameters, "SQL_ONLY", context)
        connection = self.parameterAsConnectionName(parameters, "CONNECTION", context)
        demo = self.parameterAsBool(parameters, "WITH_DEMO", context)
        try:
            if bool(file) + bool(connection) + bool(script) != 1:
                raise IzsaError(_ONE_PLACE)
            if script and demo:
                raise IzsaError(_NO_DEMO_IN_SCRIPT)
            districts = self._districts(parameters, context, feedback, demo)
            if file:
                return self._make_file(Path(file), demo, districts, feedback)
            require_packages(("psycopg2",))
            if script:
                schema_name = self.parameterAsString(parameters, "SCHEMA", context)
                return self._write_script(Path(script), schema_name, districts, feedback)
            server, names = asked_map(self, parameters, context)
            return self._make_shared(server, ServerPlace(connection, names.schema), demo, districts, feedback)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error

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

    def _make_shared(
        self,
        server: str,
        place: ServerPlace,
        demo: bool,
        districts: Optional[list[DistrictShape]],
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ..store.postgis import MapNames
        from ..store.postgis import create_map as create_shared

        if feedback.isCanceled():
            return {}
        feedback.setProgress(5)
        create_shared(server, MapNames(place.schema), demo=demo, districts=districts)
        feedback.setProgress(80)
        self._made = place
        return {}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Write the project of a map on a server, in the window's thread, where its layers share one connection."""
        if self._made is None:
            return {}
        try:
            project = str(write_server_project(self._made, self.language))
        except IzsaError as error:
            feedback.pushWarning(self.say(_NO_PROJECT.format(why=error.text)))
            return {}
        feedback.setProgress(100)
        feedback.pushInfo(self.say(_MADE.format(project=project, data=self._made.told)))
        return {"PROJECT": project}

    def _write_script(
        self, path: Path, schema_name: str, districts: Optional[list[DistrictShape]], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..store.postgis.access import MapNames
        from ..store.postgis.script import install_script

        write_script(path, install_script(MapNames(schema_name), districts=districts))
        feedback.pushInfo(self.say(_SCRIPT_MADE.format(script=str(path))))
        return {"SQL_ONLY": str(path)}

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
