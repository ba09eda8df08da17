"""The words and figures of the gap matrix: title, what was counted and how, legend, method."""

from __future__ import annotations

import numpy as np

from ..analysis.gap.analyse import Gaps
from ..analysis.gap.classes import GapClass
from ..analysis.gap.columns import Dimension
from ..domain.choices import Status
from ..domain.language import Text
from ..domain.numbers import number, percent
from ..domain.text import lower, sort_key

_TITLE = Text("İlçelere ve {columns} göre projeler, eksik alanlar", "Projects and gaps by district and {columns}")
_MISSING = Text("Eksik ya da zayıf {column}", "{column} lacking or weak")
#: What the columns are, as the title, the heading of the last figures and the spread of a district say it.
_TO = {
    Dimension.GOAL: Text("küresel amaçlara", "global goal"),
    Dimension.TARGET: Text("hedeflere", "target"),
    Dimension.AUDIENCE: Text("hedef kitlelere", "audience"),
    Dimension.THEME: Text("temalara", "theme"),
}
ONE = {
    Dimension.GOAL: Text("amaç", "Goals"),
    Dimension.TARGET: Text("hedef", "Targets"),
    Dimension.AUDIENCE: Text("hedef kitle", "Audiences"),
    Dimension.THEME: Text("tema", "Themes"),
}
_COUNTED = Text(
    "{n} proje ({districts} ilçede {placed}, kent geneli {wide}{outside}); dönem: {period}; durum: {status}.",
    "{n} projects ({placed} in {districts} districts, {wide} city-wide{outside}); period: {period}; status: {status}.",
)
_OUTSIDE = Text(", ilçeler dışında {n}", ", {n} outside all districts")
_ALL_TIME = Text("tümü", "all")
_NO_STATUS = Text("katmanda durum bilgisi yok, hepsi sayıldı", "the layer has none, all counted")
_GAPS = Text(
    "Bildirim yapan {reported} ilçenin değerlendirilen {judged} hücresinden {none} tanesinde proje yok ({none_share}), "
    "{weak} tanesi zayıf ({weak_share}).",
    "Of {judged} cells judged in the {reported} districts that have reported, {none} have no project ({none_share}) "
    "and {weak} are weak ({weak_share}).",
)
_WEAK = Text(
    "Zayıf: {no_primary}süren proje yok ya da sayı beklenenin {weak} katından az "
    "(ihtiyaç yüksekse beklenenden az). Yoğun: en az {least} proje ve beklenenin en az {dense} katı. "
    "Sayıya dayanan yargı, {fdr} yanlış bulgu oranıyla sınanır.",
    "Weak: {no_primary}none is still running, or fewer than {weak} times the expected "
    "number (than expected, where need is high). Dense: at least {least} projects and {dense} times the expected "
    "number. Judgements by number pass a false discovery rate of {fdr}.",
)
_NO_PRIMARY = Text("birincil amacı bu olan proje yok, ", "no project has it as its primary goal, ")
_BY_POPULATION = Text(
    "Beklenen: bildirim yapan ilçelerin ortak oranı × nüfus.",
    "Expected: the reporting districts' common rate times the population.",
)
_BY_MIX = Text(
    "Beklenen: nüfus bilinmediği için kentin amaç dağılımı × ilçenin proje sayısı.",
    "Expected: for want of population, the city's mix of goals times the district's projects.",
)
_COAST = Text(
    "Amaç 14 kıyısı olmayan ilçelerde, projesi yoksa, aranmaz ve beklenene girmez.",
    "Goal 14 is not asked of districts without a coast, unless they have projects, and they do not enter its "
    "expected numbers.",
)
_NOT_PERFORMANCE = Text(
    "Proje sayısı, amaçlara ne kadar ulaşıldığını göstermez. Taralı hücre sıfır demek değildir.",
    "Numbers of projects do not show how far the goals are reached. A hatched cell does not mean zero.",
)


class MatrixText:
    """All texts in one language, ready to draw."""

    def __init__(self, gaps: Gaps, language: str, notes: tuple[Text, ...] = (), feet: tuple[Text, ...] = ()) -> None:
        self._gaps = gaps
        self._language = language
        dimension = gaps.columns.dimension
        self.title = self._say(_TITLE.format(columns=_TO[dimension]))
        self.lines = [self._counted(), self._say(gaps.options.counting.label), self._share()]
        self.lines += [self._say(note) for note in notes]
        self.method = [self._method(), self._say(_BY_POPULATION if gaps.by_population else _BY_MIX)]
        if gaps.places.inland.any() and any(column.needs_coast for column in gaps.columns.columns):
            self.method.append(self._say(_COAST))
        self.method.append(self._say(_NOT_PERFORMANCE))
        self.method += [self._say(foot) for foot in feet]
        self.total = self._say(Text("Proje (N)", "Projects (N)"))
        self.rate = self._say(Text("10.000 kişide", "Per 10,000"))
        self.missing = self._say(_MISSING.format(column=ONE[dimension]))
        self.city = self._say(Text("Kent toplamı (her proje bir kez)", "City (each project once)"))
        self.wide = self._say(Text("Kent geneli projeler", "City-wide projects"))
        self.high_need = self._say(Text("ihtiyaç yüksek", "need is high"))
        by_code = dimension is Dimension.TARGET
        self.columns = [each.code if by_code else self._say(each.label) for each in gaps.columns.columns]

    def order(self) -> list[int]:
        """The districts' rows by the Turkish alphabet: no ranking."""
        names = self._gaps.places.name
        return sorted(range(len(names)), key=lambda row: sort_key(names[row]))

    def figure(self, value: float, decimals: int = 1) -> str:
        """A number as the language writes it."""
        return self._say(number(value, decimals))

    def total_of(self, row: int) -> str:
        """A district's number of projects; in brackets what is known of one that has not reported."""
        n = float(self._gaps.counts.projects[row])
        if self._gaps.evidence.reported[row]:
            return self.figure(n)
        return f"({self.figure(n)})" if n else "–"

    def legend(self) -> list[tuple[GapClass, str]]:
        """Each class with its name and how many cells have it."""
        counts = {kind: int((self._gaps.classes == kind).sum()) for kind in GapClass}
        return [(kind, f"{self._say(kind.label)} ({counts[kind]})") for kind in GapClass]

    def _say(self, text: Text) -> str:
        return text.of(self._language)

    def _counted(self) -> str:
        gaps, counts = self._gaps, self._gaps.counts
        statuses = [each for each in Status if each in gaps.options.statuses and each.may_count]
        outside = _OUTSIDE.format(n=number(counts.outside_projects)) if counts.outside_projects else ""
        placed = counts.city_projects - counts.wide_projects - counts.outside_projects
        return self._say(
            _COUNTED.format(
                n=number(counts.city_projects),
                placed=number(placed),
                districts=number(int((counts.projects > 0).sum())),
                wide=number(counts.wide_projects),
                outside=outside,
                period=str(gaps.options.period) if gaps.options.period else _ALL_TIME,
                status=_listed(statuses) if gaps.selection.has_status else _NO_STATUS,
            )
        )

    def _share(self) -> str:
        classes, has_reported = self._gaps.classes, self._gaps.evidence.reported
        judged = int(np.vectorize(lambda kind: kind.is_judged, otypes=[bool])(classes).sum()) if classes.size else 0
        none, weak = (int((classes == kind).sum()) for kind in (GapClass.NONE, GapClass.WEAK))
        return self._say(
            _GAPS.format(
                reported=number(int(has_reported.sum())),
                judged=number(judged),
                none=number(none),
                weak=number(weak),
                none_share=percent(none / max(judged, 1)),
                weak_share=percent(weak / max(judged, 1)),
            )
        )

    def _method(self) -> str:
        limits = self._gaps.options.thresholds
        return self._say(
            _WEAK.format(
                no_primary=_NO_PRIMARY if self._gaps.columns.has_primary else "",
                weak=number(limits.weak_ratio, 2),
                dense=number(limits.dense_ratio, 2),
                least=number(limits.dense_least),
                fdr=percent(limits.fdr),
            )
        )


def _listed(statuses: list[Status]) -> Text:
    labels = [each.label for each in statuses]
    return Text(", ".join(lower(each.tr) for each in labels), ", ".join(each.en.lower() for each in labels))
