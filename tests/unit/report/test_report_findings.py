"""The numbers behind a report: of what, out of how many, and what may be named."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from izsa_plugin import analysis
from izsa_plugin.analysis.gap.classes import GapClass
from izsa_plugin.domain.choices import ReportingState, Status
from izsa_plugin.domain.freshness import Freshness
from izsa_plugin.domain.language import Text
from izsa_plugin.report.analyses import SimilarPair, gaps_of, pairs_of, similar_pairs
from izsa_plugin.report.city import city_text, city_total
from izsa_plugin.report.dates import written
from izsa_plugin.report.facts import read_facts
from izsa_plugin.report.subject import Subject
from izsa_plugin.store.gpkg import create_map
from tests.projects import BORNOVA, complete, draft, opened

from .cases import BUCA, KINIK, KONAK, TODAY, facts, findings, project, said


def test_a_project_of_two_districts_counts_in_each_and_once_in_the_city() -> None:
    about = facts(project("a", KONAK, BUCA), project("b", KONAK))
    konak, buca = findings(about, KONAK), findings(about, BUCA)
    assert (konak.counted, buca.counted, konak.city_counted) == (2, 1, 2)
    assert konak.goals[10].n == 2
    assert konak.goals[10].city == 2


def test_only_what_runs_or_is_done_counts_by_goal() -> None:
    states = (Status.RUNNING, Status.CLOSING, Status.COMPLETED, Status.IDEA, Status.SUSPENDED, Status.UNKNOWN)
    found = findings(facts(*(project(state.value, KONAK, status=state) for state in states)))
    assert len(found.projects) == 6
    assert found.counted == 3
    assert found.goals[10].n == 3


def test_primary_and_secondary_add_up() -> None:
    row = findings(facts(project("a", KONAK, goals=(11, 13)), project("b", KONAK, goals=(13, 11)))).goals[12]
    assert (row.n, row.primary, row.secondary) == (2, 1, 1)


def test_a_district_that_has_not_closed_its_reporting_is_not_judged() -> None:
    found = findings(facts(project("a", KONAK), reported=(BUCA,)))
    assert {row.kind for row in found.goals} == {GapClass.NOT_REPORTED}
    assert found.reporting is ReportingState.NOT_REPORTED


def test_projects_kept_within_the_district_are_counted_but_not_named() -> None:
    found = findings(facts(project("a", KONAK), project("b", KONAK, within_district=True)))
    assert [each.uid for each in found.named] == ["a"]
    assert (len(found.projects), found.unnamed) == (2, 1)


def test_the_newest_start_comes_first_and_an_unknown_one_last() -> None:
    starts = {"old": "2019", "unknown": None, "new": "2026-02", "between": "2025-11-27"}
    found = findings(facts(*(project(uid, KONAK, start=start) for uid, start in starts.items())))
    assert [each.uid for each in found.named] == ["new", "between", "old", "unknown"]


def test_similar_projects_share_no_district_and_each_is_named_once() -> None:
    a, b, c = project("a", KONAK), project("b", BUCA), project("c", KINIK)
    why = Text("", "")
    pairs = [SimilarPair(b, a, 0.9, why), SimilarPair(a, c, 0.8, why), SimilarPair(b, c, 0.7, why)]
    assert [(each.own.uid, each.other.uid) for each in pairs_of(pairs, KONAK.code)] == [("a", "b")]


def test_alike_projects_of_two_districts_are_found_unless_one_may_not_be_named() -> None:
    words = {"title": "Mahalle kompost tesisi", "purpose": "Mutfak atığını komposta çevirmek", "goals": (12,)}
    assert len(similar_pairs(facts(project("a", KONAK, **words), project("b", BUCA, **words))) or []) == 1
    hidden = project("b", BUCA, within_district=True, **words)
    assert similar_pairs(facts(project("a", KONAK, **words), hidden)) == []


def test_without_shapely_the_gaps_are_told_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    # Importing the package anew also hangs it below its parent anew; both have to be as before for the next test.
    if hasattr(analysis, "similarity"):
        monkeypatch.setattr(analysis, "similarity", analysis.similarity)
    for module in [name for name in sys.modules if name.startswith("izsa_plugin.analysis.similarity")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "shapely", None)
    monkeypatch.setitem(sys.modules, "pandas", None)
    about = facts(project("a", KONAK), project("b", BUCA))
    assert similar_pairs(about) is None
    assert gaps_of(about).counts.city_projects == 2


def test_the_city_counts_each_project_once() -> None:
    about = facts(project("a", KONAK, BUCA), project("b"))
    subject = Subject(about, gaps_of(about), [], "m", TODAY)
    assert [each.tr for each in city_total(subject)[1:5]] == ["830.000", "2", "2", "0,02"]
    rows = [findings(about, each) for each in (BUCA, KINIK, KONAK)]
    assert said(city_text(subject, rows)).startswith("İzmir'de 2 proje kayıtlı: uygulanan 2.")
    assert "3 ilçeden 3 tanesi bildirimini tamamladı" in said(city_text(subject, rows))


def test_a_map_is_read_without_drafts_and_without_contacts(tmp_path: Path) -> None:
    path = tmp_path / "harita.gpkg"
    create_map(path)
    store = opened(path)
    store.save(draft(contact_email="ayse@example.org"))
    store.save(complete(contact_email="ayse@example.org", contact_name="Ayşe", approval="sent", title_en="Cycle lane"))
    about = read_facts(store)
    store.close()
    assert len(about.projects) == 1
    assert about.drafts == 1
    (only,) = about.projects
    assert only.title == Text("Işıklı bisiklet yolu", "Cycle lane")
    assert (only.goals, only.districts, only.audiences) == ((11, 13), (BORNOVA,), ("youth", "students"))
    assert only.start == "2026-03"
    assert (only.x, only.y) == (515000.0, 4256000.0)
    assert "ayse" not in repr(about)
    assert "Ayşe" not in repr(about)


@pytest.mark.parametrize(
    ("confirmed", "expected"),
    [("2025-11-24", Freshness.FRESH), ("2025-11-23", Freshness.AGEING), ("2024-11-24", Freshness.AGEING),
     ("2024-11-23", Freshness.OLD), (None, Freshness.NEVER)],
)  # fmt: skip
def test_freshness_turns_after_one_and_two_years(confirmed: str | None, expected: Freshness) -> None:
    assert Freshness.of(confirmed, datetime.date(2026, 11, 24)) is expected


@pytest.mark.parametrize(
    ("day", "tr", "en"),
    [
        ("2026", "2026", "2026"),
        ("2026-08", "Ağustos 2026", "August 2026"),
        ("2026-01-09", "9 Ocak 2026", "9 January 2026"),
    ],
)
def test_dates_are_written_as_precisely_as_they_are_known(day: str, tr: str, en: str) -> None:
    assert written(day) == Text(tr, en)
