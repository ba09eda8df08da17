"""``izsa:report``: a district's report or the map of the city, as PDF and picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.parsing import list_values
from .algorithm import IzsaAlgorithm, missing_packages
from .map_input import add_map_parameters, asked_place

if TYPE_CHECKING:
    from ..report.make import PageDone

#: The values of the report's ``Kind`` and the names of its ``Paper``, as loading the plugin needs no report.
KINDS, PAPERS = ("district", "city"), ("A4", "A3")

#: How much of the whole reading and analysing take before the first page.
_ANALYSED = 25.0
_WITHOUT_SIMILAR = Text("Benzer projeler rapora konamadı. {why}", "The report goes without similar projects. {why}")
_PAGE = Text("Sayfa {page} / {pages}", "Page {page} of {pages}")
_MADE = Text("Yazıldı: {path}", "Written: {path}")


class ReportAlgorithm(IzsaAlgorithm):
    """Prints what the map holds; contact persons never enter a print."""

    ID = "report"
    TITLE = Text("İlçe raporu ya da kent haritası bas", "Print a district report or the city map")
    GROUP_ID = "map"
    GROUP = Text("Harita", "Map")
    TAGS = ("report", "rapor", "pdf", "print", "baskı", "atlas")
    HELP = Text(
        "Haritadan baskıya hazır PDF yapar, her sayfanın yanına aynı adla PNG (200 dpi) koyar. KIND: «district» her "
        "ilçe için bir sayfa (harita, cümleler, 17 amaç, benzer ve en yeni projeler), «city» bütün ilçelerin haritası "
        "ve çizelgesi. DISTRICTS: noktalı virgülle ayrılmış ilçe adları ya da kodları; boşsa bütün ilçeler. PAPER: "
        "A4 ya da A3; boşsa ilçe A4, kent A3. OUTPUT bir PDF dosyasıdır; var olan bir klasörse her ilçe ayrı dosyaya "
        "yazılır. Taslaklar ve iletişim kişileri basılmaz; tanıtım kayıtları varsa sayfaya filigran konur. "
        "Uzaklıklar kilometre, oranlar 10.000 kişi içindir.",
        "Makes a PDF ready to print from a map, with a PNG (200 dpi) of each page beside it. KIND: “district” is a "
        "page for each district (map, sentences, 17 goals, similar and newest projects), “city” the map of all "
        "districts with a table. DISTRICTS: names or codes separated by semicolons; empty means all. PAPER: A4 or "
        "A3; empty means A4 for districts and A3 for the city. OUTPUT is a PDF file; if it is an existing folder, "
        "each district gets a file of its own. Drafts and contact persons are not printed; demo records put a "
        "watermark on the page. Distances are in kilometres, rates per 10,000 residents.",
    )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # QGIS's layouts are graphics scenes, which may live in the main thread only.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        add_map_parameters(self)
        self.add_choice("KIND", Text("Ne basılacak", "What to print"), KINDS, KINDS[0])
        self.addParameter(
            QgsProcessingParameterString(
                "DISTRICTS", self.say(Text("İlçeler (boş: hepsi)", "Districts (empty: all)")), optional=True
            )
        )
        self.add_choice("PAPER", Text("Kâğıt (boş: ilçe A4, kent A3)", "Paper (empty: district A4, city A3)"), PAPERS)
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", self.say(Text("PDF dosyası", "PDF file")), "PDF (*.pdf)")
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..report.job import Cancelled

        try:
            made = self._print(parameters, context, feedback)
        except Cancelled:
            return {}
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        for path in made:
            feedback.pushInfo(self.say(_MADE.format(path=str(path))))
        return {"OUTPUT": str(made[0])}

    def _print(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[Path]:
        from ..report.job import Job, prepared
        from ..report.make import Kind
        from ..report.sheet import Paper

        place = asked_place(self, parameters, context)
        kind = Kind(self.parameterAsEnumString(parameters, "KIND", context))
        named_paper = self.parameterAsEnumString(parameters, "PAPER", context)
        paper = Paper[named_paper] if named_paper else kind.paper
        output = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        names = list_values(self.parameterAsString(parameters, "DISTRICTS", context))
        ready = prepared(Job(place, kind, names, paper, output, self.language), self._analysing(feedback))
        why = missing_packages(("shapely",))
        if ready.subject.similar is None and why is not None:
            feedback.pushWarning(self.say(_WITHOUT_SIMILAR.format(why=why)))
        return ready.print(self._page_done(feedback))

    def _analysing(self, feedback: QgsProcessingFeedback) -> Callable[[float], None]:
        from ..report.job import Cancelled

        def progress(part: float) -> None:
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(_ANALYSED * part)

        return progress

    def _page_done(self, feedback: QgsProcessingFeedback) -> PageDone:
        from ..report.job import Cancelled

        def done(page: int, pages: int) -> None:
            feedback.setProgress(_ANALYSED + (100 - _ANALYSED) * page / pages)
            feedback.setProgressText(self.say(_PAGE.format(page=page, pages=pages)))
            if feedback.isCanceled():
                raise Cancelled

        return done
