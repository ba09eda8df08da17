"""``izsa:checkout``: packages for İZSA, and İZSA's answers with a letter each."""

from __future__ import annotations

import datetime
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..settings import Settings
from ..store.protocol import User
from .algorithm import IzsaAlgorithm
from .map_input import add_file_parameter, asked_file
from .municipality_input import chosen_municipalities

if TYPE_CHECKING:
    from ..store.gpkg import GeoPackageStore
    from ..store.gpkg.exchange import AnswerFacts, Sent

KINDS = ("field", "exchange", "answer")
_NO_FIELD = Text(
    "Saha paketi bu sürümde yapılamıyor. Sahaya çıkmak için haritanın bir kopyasını kullanın; değişiklikleri "
    "KIND=exchange ile gönderin.",
    "Packages for the field cannot be made in this release. Take a copy of the map into the field, and send what "
    "changed with KIND=exchange.",
)
_NOBODY = Text(
    "Önce ayarlardan belediyenizi seçin ya da DISTRICTS ile bir ilçe verin.",
    "Choose your municipality in the settings first, or name a district in DISTRICTS.",
)
_NOBODY_TIED = Text(
    "Bu haritayla henüz hiçbir ilçe paket değişmedi. Önce paketlerini alın ya da DISTRICTS ile ilçe adı verin.",
    "No district has exchanged packages with this map yet. Take their packages in first, or name districts in "
    "DISTRICTS.",
)
_MADE = Text(
    "{name}: {changes} değişiklik, {photos} fotoğraf, {size} kB",
    "{name}: {changes} changes, {photos} photos, {size} kB",
)


def current_user() -> User:
    """Who the settings say is at work."""
    settings = Settings()
    return User(settings.user_name, settings.municipality, settings.coordinator)


class CheckoutAlgorithm(IzsaAlgorithm):
    """Makes numbered packages that carry what changed since the other side last acknowledged."""

    ID = "checkout"
    TITLE = Text("Paket hazırla (İZSA'ya gönder / yanıtla)", "Make a package (send to İZSA / answer)")
    GROUP_ID = "exchange"
    GROUP = Text("Değişim", "Exchange")
    TAGS = ("package", "send", "paket", "gönder", "yanıt", "answer", "sync")
    HELP = Text(
        "Haritadan tek bir zip paketi yapar. KIND: «exchange» belediyenizin son onaylanan değişimden bu yana değişen "
        "kayıtlarını İZSA'ya hazırlar; «answer» İZSA'nın ilçelere yanıtıdır: alındı bilgisi, kararlar, kod listeleri, "
        "öbür belediyelerin görünür kayıtları ve bir sayfalık mektup (PDF). DISTRICTS: noktalı virgülle ayrılmış ilçe "
        "adları ya da kodları; boşsa kendi belediyeniz, yanıtta paket alınmış bütün ilçeler. İletişim kişileri ve "
        "«yalnız belediyemiz» görünürlüğündeki kayıtlar pakete girmez. PHOTOS fotoğrafları da ekler; boyut kB olarak "
        "yazılır.",
        "Makes one zip package from a map. KIND: “exchange” prepares your municipality's records that changed since "
        "the last acknowledged exchange, for İZSA; “answer” is İZSA's answer to districts: acknowledgement, "
        "decisions, code lists, the visible records of others, and a letter of one page (PDF). DISTRICTS: names or "
        "codes separated by semicolons; empty means your own municipality, for answers all districts whose packages "
        "were taken in. Contact persons and records visible to the municipality only never enter a package. PHOTOS "
        "adds photos; sizes are in kB.",
    )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # The letter is a layout, and QGIS's layouts may live in the main thread only.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        add_file_parameter(self)
        self.add_choice("KIND", Text("Ne için", "What for"), KINDS, "exchange")
        self.addParameter(
            QgsProcessingParameterString(
                "DISTRICTS", self.say(Text("İlçeler (boş: ilgili olanlar)", "Districts (empty: those concerned)")),
                optional=True,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterFile(
                "FOLDER", self.say(Text("Paketin klasörü", "Folder for the package")),
                QgsProcessingParameterFile.Behavior.Folder,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterBoolean("PHOTOS", self.say(Text("Fotoğraflarla", "With photos")), False)
        )
        self.addOutput(QgsProcessingOutputString("PACKAGES", self.say(Text("Paketler", "Packages"))))
        self.addOutput(QgsProcessingOutputNumber("SIZE", self.say(Text("Toplam boyut (bayt)", "Size in all (bytes)"))))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            made = self._make(parameters, context, feedback)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        return {"PACKAGES": ";".join(str(each.path) for each in made), "SIZE": sum(each.size for each in made)}

    def _make(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[Sent]:
        from ..store.gpkg import GeoPackageStore
        from ..store.gpkg.exchange import send_answer, send_to_hub

        data = asked_file(self, parameters, context)
        kind = self.parameterAsEnumString(parameters, "KIND", context)
        folder = Path(self.parameterAsFile(parameters, "FOLDER", context))
        photos = self.parameterAsBool(parameters, "PHOTOS", context)
        if kind == "field":
            raise IzsaError(_NO_FIELD)
        user = current_user()
        codes = [one.code for one in chosen_municipalities(self.parameterAsString(parameters, "DISTRICTS", context))]
        store = GeoPackageStore.open(data, user)
        try:
            codes = codes or self._default(data, kind, user)
            letters = self._letters(store, data) if kind == "answer" else None
        finally:
            store.close()
        made = []
        for number, code in enumerate(codes):
            if feedback.isCanceled():
                break
            if kind == "answer":
                sent = send_answer(data, user, code, folder, photos=photos, letter=letters)
            else:
                sent = send_to_hub(data, user, code, folder, photos=photos)
            made.append(sent)
            feedback.pushInfo(
                self.say(_MADE.format(name=sent.path.name, changes=sent.changes, photos=sent.photos,
                                      size=max(1, round(sent.size / 1000))))
            )  # fmt: skip
            feedback.setProgress(100 * (number + 1) / len(codes))
        return made

    def _default(self, data: Path, kind: str, user: User) -> list[str]:
        if kind == "exchange":
            if user.municipality is None:
                raise IzsaError(_NOBODY)
            return [user.municipality]
        from ..store.gpkg.connection import connect
        from ..store.gpkg.exchange.memory import tied_municipalities

        with closing(connect(data, read_only=True)) as connection:
            tied = tied_municipalities(connection)
        if not tied:
            raise IzsaError(_NOBODY_TIED)
        return tied

    def _letters(self, store: GeoPackageStore, data: Path) -> Any:
        """What writes the letters, begun when the first one is; the map is read once for all of them."""
        from ..report.letter import Letters

        letters = Letters(store, data.name, self.language, datetime.date.today())

        def write(path: Path, answer: AnswerFacts) -> None:
            letters.write(path, answer)

        return write
