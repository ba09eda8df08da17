"""What a report says in whole sentences, in Turkish and English, from plain numbers.

A number is never followed by a Turkish case ending, which would have to follow how the number is spoken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..analysis.gap.classes import GapClass
from ..domain.catalogue import GOAL_COUNT, goal
from ..domain.choices import Status
from ..domain.freshness import Freshness
from ..domain.language import LANGUAGES, Text
from ..domain.numbers import number
from ..domain.text import lower
from ..domain.turkish_suffix import in_
from .analyses import SimilarPair
from .dates import written
from .facts import MapFacts
from .findings import DistrictFindings

#: How many goals, audiences and similar projects a sentence names.
MOST = 3
#: Up to this many goals are named; more are listed by number.
NAMED_GOALS = 4

_STATUS = {
    Status.RUNNING: Text("uygulanan {n}", "{n} running"),
    Status.CLOSING: Text("kapanışta olan {n}", "{n} closing"),
    Status.COMPLETED: Text("tamamlanan {n}", "{n} completed"),
    Status.IDEA: Text("fikir ya da hazırlık aşamasında {n}", "{n} in preparation"),
    Status.SUSPENDED: Text("askıda {n}", "{n} suspended"),
    Status.CANCELLED: Text("iptal edilen {n}", "{n} cancelled"),
    Status.UNKNOWN: Text("durumu bilinmeyen {n}", "{n} of unknown status"),
}
_CONFIRMED = {
    Freshness.FRESH: Text("{n} tanesi son bir yıl içinde", "{n} within the last year"),
    Freshness.AGEING: Text("{n} tanesi bir ile iki yıl önce", "{n} one to two years ago"),
    Freshness.OLD: Text("{n} tanesi iki yıldan uzun süre önce", "{n} more than two years ago"),
}
_NOT_ZERO = Text(
    "Kaydın olmaması, çalışma olmadığı anlamına gelmez.", "No record does not mean that nothing is being done."
)


def listed(words: Sequence[Text]) -> Text:
    """«a, b ve c», “a, b and c”."""
    return Text(*(_listed([word.of(language) for word in words], language) for language in LANGUAGES))


def in_place(names: Sequence[str]) -> Text:
    """Where something is: «Bornova'da», «Bornova ve Buca'da», «Bornova ve 3 ilçede daha»."""
    if len(names) > 2:
        more = len(names) - 1
        return Text(f"{names[0]} ve {more} ilçede daha", f"in {names[0]} and {more} more districts")
    turkish = in_(names[-1])
    return Text(" ve ".join([*names[:-1], turkish]), f"in {' and '.join(names)}")


def status_words(counts: Mapping[Status, int]) -> Text:
    """«uygulanan 7, tamamlanan 2 ve …», in the order of life."""
    return listed([text.format(n=counts[status]) for status, text in _STATUS.items() if counts.get(status)])


def projects_text(found: DistrictFindings) -> list[Text]:
    """How many projects there are and how far they are; never a zero for what was not reported."""
    n, name = len(found.projects), found.district.name
    if not found.is_known:
        said = [
            Text(
                f"{name} için bildirim yok. Bu, proje olmadığı anlamına gelmez.",
                f"{name} has not reported. This does not mean that there are no projects.",
            )
        ]
    elif n == 0:
        said = [Text(f"{in_(name)} kayıtlı proje yok.", f"No project is recorded in {name}.")]
    else:
        states = status_words(found.by_status)
        said = [
            Text(
                f"{in_(name)} {n} proje kayıtlı: {states.tr}.",
                f"{n} {projects_word(n)} {'is' if n == 1 else 'are'} recorded in {name}: {states.en}.",
            )
        ]
        if found.counted and found.rate is not None and found.city_rate is not None:
            said.append(
                Text(
                    "Uygulanan, kapanışta ya da tamamlanan {n} proje, 10.000 kişiye {rate} proje demektir "
                    "(İzmir: {all} proje, {city}).",
                    "Counted are {n} running, closing or completed: {rate} per 10,000 residents "
                    "(İzmir: {all}, {city}).",
                ).format(
                    n=number(found.counted, 1),
                    rate=number(found.rate, 2),
                    all=number(found.city_counted),
                    city=number(found.city_rate, 2),
                )
            )
    if found.wide:
        said.append(
            Text(
                f"Kentin tamamına yönelik {found.wide} proje ilçe sayısına katılmaz.",
                f"The {found.wide} {projects_word(found.wide)} for the whole city {'is' if found.wide == 1 else 'are'} "
                "not counted here.",
            )
        )
    return said


def goals_text(found: DistrictFindings) -> list[Text]:
    """The goals with the most projects, and how many of the 17 have one."""
    if not found.is_known:
        return []
    present = sorted((row for row in found.goals if row.n > 0), key=lambda row: (-row.n, row.goal))
    if not present:
        return [
            Text(
                "Amaçlara göre sayılan (uygulanan, kapanışta ya da tamamlanan) proje yok.",
                "No project is counted by goal (running, closing or completed).",
            )
        ]
    named = listed([goal_words(row.goal, number(row.n, 1)) for row in present[:MOST]])
    several = len(present) > 1
    return [
        Text(
            f"En çok proje {named.tr} {'amaçlarında' if several else 'amacında'}.",
            f"Most projects serve {'goals' if several else 'goal'} {named.en}.",
        ),
        Text(
            f"{GOAL_COUNT} küresel amaçtan {len(present)} tanesi için en az bir proje var.",
            f"{len(present)} of the {GOAL_COUNT} global goals have at least one project.",
        ),
    ]


def audiences_text(found: DistrictFindings, facts: MapFacts) -> list[Text]:
    """Whom the projects are for."""
    said = []
    top = [
        Text(*(f"{_small(_label(facts, code).of(language))} ({count})" for language in LANGUAGES))
        for code, count in found.audiences[:MOST]
    ]
    if top:
        most = len(found.audiences) > MOST
        names = listed(top)
        said.append(
            Text(
                f"{'En çok seslenilen kitleler' if most else 'Seslenilen kitleler'}: {names.tr}.",
                f"{'Reached most' if most else 'Reached'}: {names.en}.",
            )
        )
    if found.without_audience:
        n = found.without_audience
        said.append(
            Text(
                f"{n} projede hedef kitle yazılmamış.",
                f"{n} {projects_word(n)} {'names' if n == 1 else 'name'} no audience.",
            )
        )
    return said


def gaps_text(found: DistrictFindings) -> list[Text]:
    """What is missing, with the number of goals judged; nothing is called missing before the district reported."""
    if GapClass.NOT_REPORTED in {row.kind for row in found.goals}:
        return [
            Text(
                f"{found.district.name} bildirimini tamamlamadığı için eksik alan söylenemez.",
                f"{found.district.name} has not closed its reporting, so no gap can be named.",
            )
        ]
    none, weak = found.goals_of(GapClass.NONE), found.goals_of(GapClass.WEAK)
    recorded = {each for project in found.projects for each in project.goals}
    judged = sum(row.kind.is_judged for row in found.goals)
    absent = [each for each in none if each not in recorded]
    planned = [each for each in none if each in recorded]
    said = []
    if absent and len(absent) <= NAMED_GOALS:
        names = listed([goal_words(each) for each in absent])
        said.append(Text(f"{names.tr} için kayıtlı proje yok.", f"No project is recorded for {names.en}."))
    elif len(absent) == judged:
        said.append(
            Text(
                f"Değerlendirilen {judged} amaçtan hiçbiri için kayıtlı proje yok.",
                f"No project is recorded for any of the {judged} goals judged.",
            )
        )
    elif absent:
        numbers = listed([_number(each) for each in absent])
        said.append(
            Text(
                f"Değerlendirilen {judged} amaçtan {len(absent)} tanesi için kayıtlı proje yok: {numbers.tr}.",
                f"No project is recorded for {len(absent)} of the {judged} goals judged: {numbers.en}.",
            )
        )
    if planned:
        names = listed([_number(each) for each in planned])
        said.append(
            Text(
                f"Yalnızca hazırlıkta, askıda ya da durumu bilinmeyen proje olanlar: {names.tr}.",
                f"Only projects in preparation, suspended or of unknown status: {names.en}.",
            )
        )
    if weak:
        names = listed([goal_words(each) if len(weak) <= MOST else _number(each) for each in weak])
        said.append(Text(f"Zayıf: {names.tr}.", f"Weak: {names.en}."))
    if not said:
        return [Text("Değerlendirilen her amaçta proje var.", "There are projects for every goal judged.")]
    return [*said, _NOT_ZERO]


def similar_text(found: DistrictFindings, facts: MapFacts, most: int = MOST) -> list[Text]:
    """Projects like the district's own elsewhere, each with the reason."""
    if found.similar is None:
        return [
            Text(
                "Benzer projeler aranamadı: bu QGIS kurulumunda Python'un shapely 2 paketi yok.",
                "Similar projects were not looked for: this QGIS has no Python package shapely 2.",
            )
        ]
    if not found.similar:
        return [
            Text(
                "Başka ilçelerde yeterince benzer bir proje bulunmadı.",
                "No project elsewhere is similar enough.",
            )
        ]
    return [_pair(pair, facts) for pair in found.similar[:most]]


def freshness_text(found: DistrictFindings) -> list[Text]:
    """How many of the projects not yet over were confirmed lately, and when the records last changed."""
    living = sum(found.freshness.values())
    said = []
    if living:
        parts = [text.format(n=found.freshness[state]) for state, text in _CONFIRMED.items() if found.freshness[state]]
        never = found.freshness[Freshness.NEVER]
        if not parts and living == 1:
            said.append(
                Text(
                    "Tamamlanmamış 1 proje henüz teyit edilmedi.",
                    "The 1 project not yet completed has not been confirmed.",
                )
            )
        elif not parts:
            said.append(
                Text(
                    f"Tamamlanmamış {living} projeden hiçbiri henüz teyit edilmedi.",
                    f"None of the {living} {projects_word(living)} not yet completed has been confirmed.",
                )
            )
        else:
            when = listed(parts)
            rest = Text(f"; {never} tanesi hiç teyit edilmedi", f", {never} never") if never else Text("", "")
            said.append(
                Text(
                    f"Tamamlanmamış {living} projeden {when.tr} teyit edildi{rest.tr}.",
                    f"Of the {living} {projects_word(living)} not yet completed, last confirmed: {when.en}{rest.en}.",
                )
            )
    if found.period:
        state = found.reporting.label
        said.append(Text(f"{found.period} dönemi: {_small(state.tr)}.", f"Period {found.period}: {_small(state.en)}."))
    if found.newest_change:
        day = written(found.newest_change)
        said.append(Text(f"Kayıtlardaki son değişiklik: {day.tr}.", f"Records last changed: {day.en}."))
    return said


def more_text(count: int) -> Text:
    """What stands under a list that had to be cut."""
    return Text(f"… ve {count} proje daha", f"… and {count} more {projects_word(count)}")


def _pair(pair: SimilarPair, facts: MapFacts) -> Text:
    names = {each.code: each.name for each in facts.districts}
    where = in_place([names.get(code, code) for code in pair.other.districts])
    many = len(pair.other.districts) > 2
    own, other, why = pair.own.title, pair.other.title, pair.reason
    return Text(
        f"«{own.tr}» ile {where.tr}{' yürütülen' if many else 'ki'} «{other.tr}»: {_small(why.tr)}.",
        f"“{own.en}” and “{other.en}” {where.en}: {_small(why.en)}.",
    )


def goal_words(number_of_goal: int, count: Text | None = None) -> Text:
    """A goal by number and name, with a count in brackets."""
    name = goal(number_of_goal).name
    behind = Text("", "") if count is None else Text(f" ({count.tr})", f" ({count.en})")
    return Text(f"{number_of_goal} {name.tr}{behind.tr}", f"{number_of_goal} {name.en}{behind.en}")


def _number(number_of_goal: int) -> Text:
    return Text(str(number_of_goal), str(number_of_goal))


def _label(facts: MapFacts, audience: str) -> Text:
    label = facts.audiences.get(audience, Text(audience, audience))
    return Text(label.tr.split(" (")[0], label.en.split(" (")[0])


def _small(words: str) -> str:
    """The words with a small first letter, unless a name, a number or an abbreviation begins them."""
    return words if words[1:2].isupper() else lower(words[:1]) + words[1:]


def projects_word(count: float) -> str:
    """The English noun for so many."""
    return "project" if count == 1 else "projects"


def _listed(words: list[str], language: str) -> str:
    conjunction = "ve" if language == "tr" else "and"
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {conjunction} {words[-1]}" if words else ""
