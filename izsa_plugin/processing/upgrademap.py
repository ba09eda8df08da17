"""``izsa:upgrademap``: a map that an older release made, brought to this release's schema."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..store.gpkg.upgrade import upgrade_map, version_to_upgrade
from ..store.location import copy_map
from .algorithm import IzsaAlgorithm, require_packages
from .server_connection import add_parameters, add_script_parameter, asked_map, write_script

_ONE_PLACE = Text(
    "Yükseltilecek haritayı verin: ya dosyası (FILE), ya PostgreSQL bağlantısı ile şeması (CONNECTION, SCHEMA), ya da "
    "betiğin dosyası ile şema (SQL_ONLY, SCHEMA).",
    "Give one map to upgrade: its file (FILE), its PostgreSQL connection and schema (CONNECTION, SCHEMA), or the "
    "script's file and the schema (SQL_ONLY, SCHEMA).",
)
_NO_FILE = Text("«{name}» dosyası yok.", "The file “{name}” does not exist.")
_CURRENT = Text(
    "Harita zaten bu sürümde; hiçbir şey değişmedi.", "The map is of this release already; nothing was changed."
)
_UPGRADED = Text(
    "Harita yükseltildi; içindekiler olduğu gibi duruyor.", "The map was upgraded; all in it is as it was."
)
_KEPT = Text("Eski sürümdeki yedeği: {backup}", "Its backup in the old version: {backup}")
_SCRIPT_MADE = Text(
    "Yükseltme betiği hazır: {script}. Veritabanı yöneticiniz okuyup psql ile çalıştırsın.",
    "The upgrade's script is ready: {script}. Let your database administrator read it and run it with psql.",
)


class UpgradeMapAlgorithm(IzsaAlgorithm):
    """Changes tables by numbered steps and makes triggers and rights anew; what people entered stays as it is."""

    ID = "upgrademap"
    TITLE = Text("Haritayı yükselt", "Upgrade a map")
    GROUP_ID = "map"
    GROUP = Text("Harita", "Map")
    TAGS = ("postgis", "geopackage", "version", "migrate", "sürüm", "yükselt")
    HELP = Text(
        "Eklentinin eski bir sürümüyle yapılmış haritayı bu sürüme getirir: ya bütünüyle ya da hiç. Projeler, "
        "sürümleri ve geçmişleri olduğu gibi kalır. Dosyanın önce aynı klasöre yedeği alınır. Sunucudaki haritayı "
        "onu kuran kişi ya da veritabanı yöneticisi yükseltir; o sırada haritada kimse çalışmamalıdır. SQL_ONLY, "
        "aynısını yapan tek bir betik yazar; onu veritabanı yöneticisi okuyup çalıştırır. Ağdaki herkes aynı sürümü "
        "kullanmalıdır: eski eklenti, yükseltilmiş haritayı açmaz.",
        "Brings a map that an older release of the plugin made to this release: whole, or not at all. Projects, "
        "their versions and their history stay as they are. A file is backed up in its folder first. A map on a "
        "server is upgraded by whoever installed it or by the database's administrator, while nobody works on it. "
        "SQL_ONLY writes one script that does the same; the database's administrator reads and runs it. Everybody in"
        " the network needs the same release: an older plugin does not open an upgraded map.",
    )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                "FILE", self.say(Text("Haritanın dosyası", "File of the map")), extension="gpkg", optional=True
            )
        )
        add_parameters(self, optional=True)
        add_script_parameter(self, Text("Yalnızca PostGIS için yükseltme betiği", "Only an upgrade script for PostGIS"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        file = self.parameterAsFile(parameters, "FILE", context)
        script = self.parameterAsFileOutput(parameters, "SQL_ONLY", context)
        connection = self.parameterAsConnectionName(parameters, "CONNECTION", context)
        try:
            if bool(file) + bool(connection) + bool(script) != 1:
                raise IzsaError(_ONE_PLACE)
            if file:
                return self._upgrade_file(Path(file), feedback)
            require_packages(("psycopg2",))
            if script:
                return self._write_script(Path(script), self.parameterAsString(parameters, "SCHEMA", context), feedback)
            from ..store.postgis.upgrade import upgrade_map as upgrade_shared

            return self._tell(upgrade_shared(*asked_map(self, parameters, context)), feedback)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error

    def _upgrade_file(self, path: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        if not path.is_file():
            raise IzsaError(_NO_FILE.format(name=path.name))
        since = version_to_upgrade(path)
        if since is None:
            return self._tell(False, feedback)
        backup = _backup_path(path, since)
        copy_map(path, backup)
        feedback.setProgress(30)
        try:
            if feedback.isCanceled():
                backup.unlink()
                return {}
            upgrade_map(path)
        except BaseException:
            # The map is as it was, so its copy is of no use.
            backup.unlink(missing_ok=True)
            raise
        feedback.pushInfo(self.say(_KEPT.format(backup=str(backup))))
        return {**self._tell(True, feedback), "BACKUP": str(backup)}

    def _tell(self, upgraded: bool, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        feedback.setProgress(100)
        feedback.pushInfo(self.say(_UPGRADED if upgraded else _CURRENT))
        return {"UPGRADED": upgraded}

    def _write_script(self, path: Path, schema_name: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from ..store.postgis.access import MapNames
        from ..store.postgis.script import upgrade_script

        write_script(path, upgrade_script(MapNames(schema_name)))
        feedback.pushInfo(self.say(_SCRIPT_MADE.format(script=str(path))))
        return {"SQL_ONLY": str(path)}


def _backup_path(path: Path, version: str) -> Path:
    """A free name beside the map."""
    names = (f"{path.stem}.v{version}{again}.gpkg" for again in chain([""], (f"-{number}" for number in count(2))))
    return next(backup for backup in map(path.with_name, names) if not backup.exists())
