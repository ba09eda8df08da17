"""``izsa:checkin``: takes packages into a map, each whole or not at all; a bad one never stops the others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..domain.districts import municipality
from ..domain.errors import IzsaError
from ..domain.language import Text
from .algorithm import IzsaAlgorithm
from .checkout import current_user
from .map_input import add_file_parameter, asked_file

if TYPE_CHECKING:
    from ..store.gpkg.exchange import Decision, Package, Preview

#: The values of the exchange's ``Decision``, here in words, as loading the plugin needs no exchange.
ON_CONFLICT = ("report", "package", "map")

_NOTHING = Text(
    "PACKAGE: «{written}» içinde paket (.zip) bulunamadı. Bir dosya, noktalı virgülle ayrılmış dosyalar ya da bir "
    "klasör verin.",
    "PACKAGE: no package (.zip) was found in “{written}”. Give a file, several files separated by semicolons, or a "
    "folder.",
)
_TAKEN = Text(
    "{name} ({owner}): {standing}. Yeni {new}, değişen {changed}, silinen {deleted}, karar bekleyen {open}, "
    "alınmayan {refused}.",
    "{name} ({owner}): {standing}. New {new}, changed {changed}, deleted {deleted}, to be decided {open}, not taken "
    "{refused}.",
)
_FAILED = Text("{name}: {why}", "{name}: {why}")
_NONE_TAKEN = Text(
    "Hiçbir paket alınamadı; nedenleri yukarıda ve raporda.",
    "No package could be taken in; the reasons stand above and in the report.",
)


class CheckinAlgorithm(IzsaAlgorithm):
    """Merges packages into a map and reports each conflict and refusal with its place."""

    ID = "checkin"
    TITLE = Text("Paket al", "Take in packages")
    GROUP_ID = "exchange"
    GROUP = Text("Değişim", "Exchange")
    TAGS = ("package", "merge", "paket", "birleştir", "al", "sync")
    HELP = Text(
        "Bir ya da daha çok paketi haritaya alır. PACKAGE: bir .zip, noktalı virgülle ayrılmış birkaç .zip ya da bir "
        "klasör. Farklı alanlardaki değişiklikler birleşir; iki tarafta farklı değişen alan, silme ile değişikliğin "
        "karşılaşması, bu arada verilen onay, sahip değişikliği ve bozulan kural çakışmadır. ON_CONFLICT: «report» "
        "haritadaki kalır, karar sonraya bırakılır; «package» paketteki alınır; «map» haritadaki geçerli olur. Her "
        "paket tek işlemde, ya bütün ya hiç alınır; bozuk bir paket öbürlerini durdurmaz; aynı paketin ikinci kez "
        "alınması bir şey değiştirmez. REPORT: çakışmaların ve alınmayanların çizelgesi (CSV).",
        "Takes one or more packages into a map. PACKAGE: a .zip, several separated by semicolons, or a folder. "
        "Changes of different fields go together; a field changed differently on both sides, a deletion against a "
        "change, an approval that happened meanwhile, a change of owner and a broken rule are conflicts. ON_CONFLICT: "
        "“report” keeps the map's side and leaves the decision for later; “package” takes the package's side; “map” "
        "settles on the map's. Each package is taken in whole or not at all; a bad one does not stop the others; the "
        "same package twice changes nothing. REPORT: a table of conflicts and refusals (CSV).",
    )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                "PACKAGE", self.say(Text("Paket, paketler ya da klasör", "Package, packages or folder"))
            )
        )
        add_file_parameter(self)
        self.add_choice("ON_CONFLICT", Text("Çakışmada", "On conflict"), ON_CONFLICT, ON_CONFLICT[0])
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT", self.say(Text("Rapor", "Report")), "CSV (*.csv)", optional=True, createByDefault=False
            )
        )
        for name, label in (
            ("TAKEN", Text("Alınan paketler", "Packages taken in")), ("FAILED", Text("Alınamayanlar", "Failed")),
            ("NEW", Text("Yeni", "New")), ("CHANGED", Text("Değişen", "Changed")),
            ("DELETED", Text("Silinen", "Deleted")), ("CONFLICTS", Text("Karar bekleyen", "To be decided")),
            ("REFUSED", Text("Alınmayan değişiklikler", "Changes not taken")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, self.say(label)))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..store.gpkg.exchange import Decision
        from ..sync import table

        decision = Decision(self.parameterAsEnumString(parameters, "ON_CONFLICT", context))
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        try:
            data = asked_file(self, parameters, context)
            _check_map(data)
            packages = found_packages(self.parameterAsString(parameters, "PACKAGE", context))
            done, failed, rows = self._take(packages, data, decision, feedback)
            if report:
                table.write_table(Path(report), rows, self.language)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        if packages and not done and not feedback.isCanceled():
            raise QgsProcessingException(self.say(_NONE_TAKEN))
        return {
            "REPORT": report, "TAKEN": len(done), "FAILED": failed,
            "NEW": sum(each.new for each in done), "CHANGED": sum(each.changed for each in done),
            "DELETED": sum(each.deleted for each in done), "CONFLICTS": sum(len(each.open) for each in done),
            "REFUSED": sum(len(each.refusals) for each in done),
        }  # fmt: skip

    def _take(
        self, packages: list[Path], data: Path, decision: Decision, feedback: QgsProcessingFeedback
    ) -> tuple[list[Preview], int, list[list[Text]]]:
        from ..store.gpkg.exchange import Package, read_package, take_in
        from ..sync import table

        done: list[Preview] = []
        rows: list[list[Text]] = []
        failed = 0
        for number, package in enumerate(in_order(packages)):
            if feedback.isCanceled():
                break
            try:
                read = package if isinstance(package, Package) else read_package(package)
                taken = take_in(data, current_user(), read, decision)
            except IzsaError as error:
                failed += 1
                name = package.path.name if isinstance(package, Package) else package.name
                feedback.reportError(self.say(_FAILED.format(name=name, why=error.text)))
                empty = Text("", "")
                rows.append([Text(name, name), empty, table.FAILED, empty, empty, error.text, empty, empty, empty])
            else:
                done.append(taken)
                rows += report_rows(read, taken)
                feedback.pushInfo(self.say(_summary(read, taken)))
            feedback.setProgress(100 * (number + 1) / len(packages))
        return done, failed, rows


def found_packages(written: str) -> list[Path]:
    """The packages that a text names: files, several of them, or a folder's; raises :class:`IzsaError` for none."""
    whole = Path(written.strip())
    parts = [whole] if whole.exists() else [Path(part.strip()) for part in written.split(";") if part.strip()]
    found = []
    for part in parts:
        found += sorted(part.glob("*.zip")) if part.is_dir() else [part]
    if not found:
        raise IzsaError(_NOTHING.format(written=written))
    return found


def in_order(packages: list[Path]) -> list[Any]:
    """Packages by sender and number, so that one that came late is not passed by; those unreadable come last."""
    from ..store.gpkg.exchange import read_package

    read: list[Any] = []
    unreadable: list[Any] = []
    for path in packages:
        try:
            read.append(read_package(path))
        except IzsaError:
            unreadable.append(path)
    return sorted(read, key=lambda each: (each.manifest.municipality, each.manifest.number)) + unreadable


def report_rows(package: Package, taken: Preview) -> list[list[Text]]:
    """A package's conflicts and refusals as rows of the report."""
    from ..domain.schema import schema
    from ..sync import table
    from ..sync.wording import Wording

    owner = municipality(taken.manifest.municipality).name
    words = Wording(schema(), taken.here)
    rows = [
        table.conflict_row(
            package.path.name, owner, table.OPEN if conflict in taken.open else table.DECIDED, conflict, words)
        for conflict in taken.conflicts
    ]  # fmt: skip
    return rows + [table.refusal_row(package.path.name, owner, refusal, words) for refusal in taken.refusals]


def _summary(package: Package, taken: Preview) -> Text:
    return _TAKEN.format(
        name=package.path.name, owner=municipality(taken.manifest.municipality).name, standing=taken.standing.text,
        new=taken.new, changed=taken.changed, deleted=taken.deleted, open=len(taken.open),
        refused=len(taken.refusals),
    )  # fmt: skip


def _check_map(data: Path) -> None:
    from ..store.gpkg import GeoPackageStore

    GeoPackageStore.open(data, current_user()).close()
