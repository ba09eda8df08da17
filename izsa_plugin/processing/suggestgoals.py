"""``izsa:suggestgoals``: goals and targets from a text, with the words that led to them."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from .. import compat
from ..domain.catalogue import goal
from ..domain.language import Text
from .algorithm import IzsaAlgorithm

COLUMNS = (
    ("goals", compat.FieldType.TEXT),
    ("targets", compat.FieldType.TEXT),
    ("confidence", compat.FieldType.REAL),
    ("why", compat.FieldType.TEXT),
)
_DEFAULT_FIELDS = ("title", "purpose", "description")

_HELP = Text(
    "Her satırın metnine bakıp projenin katkı verdiği küresel amaçları ve hedefleri önerir. Öneriler eklentinin "
    "sözlüğünden gelir (resources/data/paste_vocabulary.csv); internet gerekmez ve katman değiştirilmez.\n\n"
    "TEXT_FIELDS: okunacak metin alanları; önce proje adı gelsin.\n"
    "OUTPUT: girdi ve şu sütunlar: goals (birincil amaç önce, «;» ile ayrılır), targets, confidence (birincil amacın "
    "güveni, 0 ile 1 arasında), why (hangi sözcüklerin hangi amaca götürdüğü). Girdide bu adda bir sütun varsa "
    "önerilen, sonuna «_suggested» eklenerek yazılır. Metni bir şey söylemeyen satırların önerisi boş kalır.\n\n"
    "Öneri bir karar değildir: kaydetmeden önce gözden geçirin.",
    "Reads each row's text and suggests the global goals and targets that the project serves. The suggestions come "
    "from the plugin's vocabulary (resources/data/paste_vocabulary.csv); no network is needed and the layer is not "
    "changed.\n\n"
    "TEXT_FIELDS: the text fields to read; put the title first.\n"
    "OUTPUT: the input and these columns: goals (the primary one first, separated by “;”), targets, confidence (of "
    "the primary goal, 0 to 1), why (which words led to which goal). Where the input has a column of that name, the "
    "suggested one gets “_suggested” behind its name. Rows whose text says nothing keep an empty suggestion.\n\n"
    "A suggestion is no decision: look it over before you save.",
)
_NO_FIELDS = Text(
    "Okunacak metin alanı yok. TEXT_FIELDS için katmandaki metin alanlarını seçin: {fields}.",
    "There is no text field to read. Choose the layer's text fields for TEXT_FIELDS: {fields}.",
)
_DONE = Text("{rows} satırdan {found} tanesi için amaç önerildi.", "Goals were suggested for {found} of {rows} rows.")


class SuggestGoalsAlgorithm(IzsaAlgorithm):
    """Suggests goals and targets for every row of a layer or table."""

    ID = "suggestgoals"
    TITLE = Text("Metinden amaç öner", "Suggest goals from text")
    HELP = _HELP
    TAGS = ("amaç", "hedef", "öneri", "sdg", "goals", "targets", "text")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT", self.say(Text("Projeler", "Projects")), [QgsProcessing.SourceType.TypeVector]
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                "TEXT_FIELDS",
                self.say(Text("Metin alanları", "Text fields")),
                defaultValue=list(_DEFAULT_FIELDS),
                parentLayerParameterName="INPUT",
                allowMultiple=True,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.say(Text("Önerilerle projeler", "Projects with suggestions"))
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.paste import suggest_goals

        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        columns = self._text_columns(parameters, context, source.fields())
        fields = source.fields()
        for name, kind in COLUMNS:
            free = name if fields.lookupField(name) < 0 else f"{name}_suggested"
            fields.append(compat.new_field(free, kind))
        sink, output = self.parameterAsSink(parameters, "OUTPUT", context, fields, source.wkbType(), source.sourceCrs())
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        total, found = source.featureCount(), 0
        for number, feature in enumerate(source.getFeatures(), start=1):
            if feedback.isCanceled():
                return {}
            texts = (_text(feature.attribute(column)) for column in columns)
            suggestions = suggest_goals("\n".join(text for text in texts if text))
            found += bool(suggestions.goals)
            primary = suggestions.primary
            suggested = [
                ";".join(str(each.goal) for each in suggestions.goals) or None,
                ";".join(suggestions.targets) or None,
                None if primary is None else primary.confidence,
                "; ".join(self._why(each.goal, each.words) for each in suggestions.goals) or None,
            ]
            written = QgsFeature(fields)
            written.setGeometry(feature.geometry())
            written.setAttributes([*feature.attributes(), *suggested])
            if not sink.addFeature(written, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
            if total > 0:
                feedback.setProgress(100 * number / total)
        feedback.pushInfo(self.say(_DONE.format(rows=max(total, 0), found=found)))
        return {"OUTPUT": output}

    def _text_columns(self, parameters: dict[str, Any], context: QgsProcessingContext, fields: Any) -> list[str]:
        """The chosen fields; of the map's own default ones those that the layer has."""
        chosen = compat.field_names(self, parameters, "TEXT_FIELDS", context)
        there = [name for name in chosen if fields.lookupField(name) >= 0]
        if not there or (set(chosen) - set(there) and tuple(chosen) != _DEFAULT_FIELDS):
            raise QgsProcessingException(self.say(_NO_FIELDS.format(fields=", ".join(fields.names()))))
        return there

    def _why(self, number: int, words: tuple[str, ...]) -> str:
        quoted = ", ".join(f"«{word}»" if self.language == "tr" else f"“{word}”" for word in words[:4])
        return f"{number} {self.say(goal(number).short)}: {quoted}"


def _text(value: object) -> str:
    """A cell's text; QGIS's NULL and numbers included."""
    written = "" if value is None else str(value).strip()
    return "" if written == "NULL" else written
