"""What a report says of the city as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..analysis.gap.analyse import RATE_PER
from ..domain.choices import ReportingState
from ..domain.language import Text
from ..domain.numbers import number
from ..domain.text import fold
from .facts import DistrictFact, MapFacts
from .findings import DistrictFindings
from .sentences import MOST, goal_words, listed, projects_word, status_words
from .subject import Subject

#: The districts round the gulf, which an inset shows larger because they lie close together.
_CENTRAL = frozenset(
    fold(name)
    for name in (
        "Konak", "Karşıyaka", "Bornova", "Buca", "Bayraklı", "Karabağlar", "Balçova", "Narlıdere", "Gaziemir", "Çiğli",
    )
)  # fmt: skip


def central_districts(facts: MapFacts) -> tuple[DistrictFact, ...]:
    """The map's central districts."""
    return tuple(each for each in facts.districts if fold(each.name) in _CENTRAL)


def city_text(subject: Subject, districts: Sequence[DistrictFindings]) -> list[Text]:
    """How many projects, how far they are, the commonest goals, and how many districts have reported."""
    facts, counts = subject.facts, subject.gaps.counts
    n = len(facts.projects)
    said = []
    if n:
        states = status_words(Counter(project.status for project in facts.projects))
        said.append(
            Text(
                f"İzmir'de {n} proje kayıtlı: {states.tr}.",
                f"{n} {projects_word(n)} {'is' if n == 1 else 'are'} recorded in İzmir: {states.en}.",
            )
        )
    else:
        said.append(Text("Haritada kayıtlı proje yok.", "No project is recorded in the map."))
    order = sorted((goal for goal in range(1, 18) if counts.city[goal - 1] > 0),
                   key=lambda goal: (-counts.city[goal - 1], goal))  # fmt: skip
    if order:
        named = listed([goal_words(goal, number(counts.city[goal - 1])) for goal in order[:MOST]])
        missing = 17 - len(order)
        said.append(
            Text(
                f"En çok proje {named.tr} {'amaçlarında' if len(order) > 1 else 'amacında'}"
                + (f"; {missing} amaç için sayılan proje yok." if missing else "; her amaç için proje var."),
                f"Most projects serve {named.en}"
                + (f"; {missing} goals have no project counted." if missing else "; every goal has a project."),
            )
        )
    closed = sum(each.reporting is ReportingState.CLOSED for each in districts)
    said.append(
        Text(
            f"{len(districts)} ilçeden {closed} tanesi bildirimini tamamladı. Bildirmeyen ilçe, projesi olmayan ilçe "
            "demek değildir.",
            f"{closed} of {len(districts)} districts have closed their reporting. A district that has not reported is "
            "not one without projects.",
        )
    )
    return said


def city_total(subject: Subject) -> tuple[Text, ...]:
    """The city's line below its districts: each project counted once."""
    facts, counts = subject.facts, subject.gaps.counts
    population, unknown = facts.population, Text("–", "–")
    return (
        Text("İzmir (her proje bir kez)", "İzmir (each once)"),
        number(population) if population else unknown,
        number(len(facts.projects)),
        number(counts.city_projects),
        number(counts.city_projects / population * RATE_PER, 2) if population else unknown,
        number(int((counts.city > 0).sum())),
        unknown,
    )
