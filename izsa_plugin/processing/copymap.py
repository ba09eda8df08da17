"""``izsa:copymap``: a map from a file to a server, or back, whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import schema
from ..mapfile import project_path, write_project
from .algorithm import IzsaAlgorithm
from .server_connection import add_parameters, asked_map

_ONE_WAY = Text(
    "Ya kaynak dosyayı verin (sunucuya kopyalanır) ya da hedef dosyayı (sunucudan kopyalanır).",
    "Give either the file to copy from, which goes to the server, or the file to copy to, which comes from it.",
)
_EXISTS = Text(
    "«{name}» zaten var. Haritalar üzerine yazılmaz; başka bir ad verin.",
    "“{name}” exists already. Maps are never overwritten; choose another name.",
)
_NO_FILE = Text("«{name}» dosyası yok.", "The file “{name}” does not exist.")
_COPIED = Text("{count} kayıt kopyalandı.", "{count} records were copied.")
_ABSENT = Text(
    "Haritanın klasöründe bulunmayan {count} dosya kopyalanamadı: {names}. Onları klasöre koyup projelerine yeniden "
    "ekleyebilirsiniz.",
    "{count} files that are not in the map's folder could not be copied: {names}. You can put them into the folder and "
    "add them to their projects again.",
)


class CopyMapAlgorithm(IzsaAlgorithm):
    """Moves all records with their versions, history and deleted records; the source stays as it is."""

    ID = "copymap"
    TITLE = Text("Haritayı sunucuya ya da dosyaya kopyala", "Copy a map to a server or a file")
    GROUP_ID = "map"
    GROUP = Text("Harita", "Map")
    TAGS = ("postgis", "geopackage", "server", "sunucu", "kopya")
    NEEDS = ("psycopg2",)
    HELP = Text(
        "Bir haritayı bir GeoPackage'dan PostGIS'te yeni bir şemaya ya da oradan yeni bir GeoPackage'a, sürümleri, "
        "değişiklik geçmişi ve silinen kayıtlarıyla birlikte olduğu gibi kopyalar. Kaynak değişmez, hedef önceden var "
        "olamaz. Sunucuda şema ve rol oluşturma hakkı, oradan kopyalamak için haritanın yöneticiliği gerekir. "
        "Projelerin fotoğraf ve belgeleri de kopyalanır: sunucuda veritabanına, dosyada haritanın klasörüne. "
        "Sunucudaki üyelikler dosyaya girmez.",
        "Copies a map from a GeoPackage to a new schema in PostGIS, or from there to a new GeoPackage, as it is: with "
        "its versions, history of changes and deleted records. The source stays unchanged, and the target must not "
        "exist. On the server it takes the right to make schemas and roles; to copy from there, the map's "
        "administrator. The photos and documents of projects are copied too: into the database on a server, into the "
        "map's folder beside a file. The server's memberships do not enter a file.",
    )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                "FROM", self.say(Text("Bu dosyadan sunucuya", "From this file to the server")),
                fileFilter="GeoPackage (*.gpkg)", optional=True,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "TO", self.say(Text("Sunucudan bu dosyaya", "From the server to this file")), "GeoPackage (*.gpkg)",
                optional=True, createByDefault=False,
            )
        )  # fmt: skip
        add_parameters(self)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsString(parameters, "FROM", context)
        target = self.parameterAsFileOutput(parameters, "TO", context)
        try:
            if bool(source) == bool(target):
                raise IzsaError(_ONE_WAY)
            server, names = asked_map(self, parameters, context)
            if source:
                counted = _to_server(Path(source), server, names, self.language, feedback)
            else:
                counted = _to_file(server, names, Path(target), self.language, feedback)
        except _Cancelled:
            return {}
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        feedback.pushInfo(self.say(_COPIED.format(count=counted)))
        return {"COUNT": counted, **({"FILE": target, "PROJECT": str(project_path(Path(target)))} if target else {})}


class _Cancelled(Exception):
    """The user stopped the copy; what was made of it goes with the transaction."""


class _Counted:
    """The rows of a map, counted as they pass, until the user cancels."""

    def __init__(self, rows: Any, feedback: QgsProcessingFeedback) -> None:
        self.count = 0
        self._rows = rows
        self._feedback = feedback

    def __iter__(self) -> Any:
        for row in self._rows:
            if self._feedback.isCanceled():
                raise _Cancelled
            self.count += 1
            yield row


def _to_server(source: Path, server: str, names: Any, language: str, feedback: QgsProcessingFeedback) -> int:
    from ..store.gpkg import GeoPackageStore
    from ..store.gpkg.whole import absent_files, read_whole
    from ..store.postgis import create_map
    from ..store.protocol import User

    if not source.is_file():
        raise IzsaError(_NO_FILE.format(name=source.name))
    GeoPackageStore.open(source, User("")).close()
    rows = _Counted(read_whole(source, schema()), feedback)
    create_map(server, names, content=rows)
    absent = absent_files(source)
    if absent:
        feedback.pushWarning(_ABSENT.format(count=len(absent), names=", ".join(absent)).of(language))
    return rows.count


def _to_file(server: str, names: Any, target: Path, language: str, feedback: QgsProcessingFeedback) -> int:
    from ..store.gpkg import create_map
    from ..store.postgis import PostgisStore
    from ..store.postgis.whole import read_whole

    for path in (target, project_path(target)):
        if path.exists():
            raise IzsaError(_EXISTS.format(name=path.name))
    PostgisStore.open(server, names).close()
    rows = _Counted(read_whole(server, names, schema()), feedback)
    create_map(target, content=rows)
    try:
        write_project(target, language)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return rows.count
