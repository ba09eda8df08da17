"""What the dock says of a cell and of a district, as short rich text in the user's language."""

from __future__ import annotations

from html import escape
from typing import Any, Optional

from ...analysis.gap.analyse import Gaps
from ...analysis.gap.detail import Details
from ...analysis.gap.profile import profile
from ...domain.language import Text
from ...domain.numbers import number, percent
from ...symbology.gap_matrix_text import ONE
from .work import Answer

_LINES: tuple[tuple[Text, str, int], ...] = (
    (Text("Birincil", "Primary"), "n_primary", 1),
    (Text("Süren", "Running"), "n_running", 1),
    (Text("Kent toplamı (N)", "City (N)"), "column_n", 1),
    (Text("10.000 kişide", "Per 10,000 residents"), "rate", 2),
    (Text("%95 aralığın altı", "95% interval from"), "low", 2),
    (Text("%95 aralığın üstü", "95% interval to"), "high", 2),
    (Text("Beklenen", "Expected"), "expected", 1),
    (Text("Gözlenen / beklenen (büzülmüş)", "Observed / expected (shrunk)"), "ratio", 2),
    (Text("Rastlantı olasılığı (p)", "Chance (p)"), "p", 3),
    (Text("Yanlış bulgu denetimli (q)", "After false-discovery control (q)"), "q", 3),
    (Text("Benzer nüfuslu ilçelerde ortalama", "Mean of districts of similar population"), "similar_mean", 1),
    (Text("İhtiyaç (0–1)", "Need (0 to 1)"), "need", 2),
    (Text("Karışımda öne çıkma (LQ, büzülmüş)", "Location quotient (shrunk)"), "quotient", 2),
    (Text("Aynısı, −1…1", "The same, −1 to 1"), "quotient_symmetric", 2),
    (Text("Bütçe{currency}", "Budget{currency}"), "budget", 0),
    (Text("Bütçesi bilinen proje", "Projects with a budget"), "budget_n", 1),
    (Text("Ulaşılan kişi", "People reached"), "people", 0),
    (Text("Kişi sayısı bilinen proje", "Projects with people reached"), "people_n", 1),
)
_SHARES = Text("Nüfus payı {need}, proje payı {supply}: fark {gap} puan",
               "Share of residents {need}, of projects {supply}: gap {gap} points")  # fmt: skip
_SMALL = Text("Sayılar küçük; fark rastlantı olabilir.", "Small numbers; the difference may be chance.")
_NOT_KNOWN = Text("bilinmiyor", "not known")
_SIMILAR = Text("Benzer ilçeler (nüfus, kıyı, kırsal pay): {names}",
                "Similar districts (population, coast, rural share): {names}")  # fmt: skip
_MIX = Text(
    "Dağılım: HHI {hhi}, etkin {column} sayısı {effective}",
    "Spread: HHI {hhi}, effective number of {column} {effective}",
)
_TARGETS = Text(
    "Belediye görevi hedeflerden projesi olan: {met} / {all}", "Municipal targets with a project: {met} of {all}"
)
_STEP = Text(
    "{step}. {district}: {columns}. Örnek: «{title}». Eksiğin {share} kadarını kapatır, toplamda {together}.",
    "{step}. {district}: {columns}. Like “{title}”. Closes {share} of the gap, {together} together.",
)
_NO_TARGETS = Text("Projelerde hedef yazılmamış; hedef kapsamı bilinmiyor.",
                   "No project states a target, so their coverage is not known.")  # fmt: skip
_HEAD = (Text("", ""), Text("Sınıf", "Class"), Text("N", "N"), Text("Benzer", "Similar"))


def cell_sentence(gaps: Gaps, row: int, column: int, language: str) -> str:
    """Class, number and one sentence: what is read first."""
    kind = gaps.classes[row, column]
    n = number(float(gaps.counts.n[row, column]), 1).of(language)
    return f"<b>{kind.label.of(language)}</b>, N = {n}. {escape(gaps.reasons[row][column].of(language))}."


def cell_detail(answer: Answer, row: int, column: int, language: str) -> str:
    """All figures of a cell with their denominators."""
    detail = Details(answer.gaps).of(row, column)
    currency = f" ({detail.currency})" if detail.currency else ""
    rows = [
        (label.of(language).format(currency=currency), _figure(getattr(detail, name), decimals, language))
        for label, name, decimals in _LINES
        if getattr(detail, name) is not None
    ]
    text = _table(rows)
    if answer.gaps.money.note is not None:
        text += f"<p>{escape(answer.gaps.money.note.of(language))}</p>"
    if detail.share_gap is not None and detail.need_share is not None and detail.supply_share is not None:
        said = _SHARES.format(
            need=percent(detail.need_share), supply=percent(detail.supply_share), gap=number(100 * detail.share_gap)
        )
        text += f"<p>{said.of(language)}</p>"
    if detail.small_number:
        text += f"<p>{_SMALL.of(language)}</p>"
    if answer.changes:
        text += f"<p>{escape(answer.changes[row, column].of(language))}</p>"
    return text


def step_words(answer: Answer, number_of_step: int, language: str) -> str:
    """A next step: where, for what, like which project, and how much of the weighted gap it closes."""
    gaps, step = answer.gaps, answer.steps[number_of_step]
    columns = [gaps.columns.columns[column] for column in step.columns]
    said = _STEP.format(
        step=number_of_step + 1,
        district=gaps.places.name[step.place],
        columns=Text(", ".join(each.said.tr for each in columns), ", ".join(each.said.en for each in columns)),
        title=gaps.projects.title[step.project],
        share=percent(step.share),
        together=percent(step.together),
    )
    return said.of(language)


def district_profile(gaps: Gaps, row: int, language: str) -> str:
    """A district's page: one sentence, similar districts, spread, and each goal beside the similar ones."""
    page = profile(gaps, row)
    summary = page.summary
    parts = [f"<p><b>{escape(page.sentence.of(language))}</b></p>"]
    if page.similar:
        names = ", ".join(gaps.places.name[each] for each in page.similar)
        parts.append(f"<p>{escape(_SIMILAR.format(names=names).of(language))}</p>")
    if summary.hhi is not None and summary.effective_goals is not None:
        counted = ONE[gaps.columns.dimension]
        mix = _MIX.format(
            hhi=number(summary.hhi, 2),
            effective=number(summary.effective_goals, 1),
            column=Text(counted.tr, counted.en.lower()),
        )
        parts.append(f"<p>{mix.of(language)}</p>")
    if summary.targets_covered is None:
        parts.append(f"<p>{_NO_TARGETS.of(language)}</p>" if summary.reported else "")
    else:
        said = _TARGETS.format(met=summary.targets_covered, all=summary.targets_relevant)
        parts.append(f"<p>{said.of(language)}</p>")
    head = "".join(f"<th align='left'>{text.of(language)}</th>" for text in _HEAD)
    lines = []
    for each in page.rows:
        column = gaps.columns.columns[each.column]
        similar = "–" if each.similar_mean is None else number(each.similar_mean, 1).of(language)
        name = f"{column.code} {column.label.of(language)}" if column.goal else column.label.of(language)
        cells = (name, each.kind.label.of(language), number(each.n, 1).of(language), similar)
        lines.append("<tr>" + "".join(f"<td>{escape(text)}&nbsp;&nbsp;</td>" for text in cells) + "</tr>")
    return "".join(parts) + f"<table><tr>{head}</tr>{''.join(lines)}</table>"


def _figure(value: Any, decimals: int, language: str) -> str:
    found: Optional[float] = None if value is None else float(value)
    return (_NOT_KNOWN if found is None else number(found, decimals)).of(language)


def _table(rows: list[tuple[str, str]]) -> str:
    cells = (
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td align='right'>{escape(value)}</td></tr>" for name, value in rows
    )
    return f"<table>{''.join(cells)}</table>"
