"""The lists of choices: complete, in both languages, and found however someone wrote them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from izsa_plugin.domain import facts
from izsa_plugin.domain.choices import Approval, Choice, DatePrecision, Scope, Status, Visibility
from izsa_plugin.domain.code_lists import CodeList, code_list, code_lists
from izsa_plugin.domain.errors import IzsaError

WITH_UNKNOWN = {
    "status", "contribution", "audience", "funding_source", "finance_state", "theme", "project_type",
    "organisation_type", "organisation_role", "location_precision", "location_class", "location_reach", "result_type",
}  # fmt: skip
every_list = pytest.mark.parametrize("codes", code_lists(), ids=lambda codes: codes.name)
every_choice = pytest.mark.parametrize("choice", Choice.__subclasses__(), ids=lambda choice: choice.__name__)


def test_every_code_belongs_to_a_list() -> None:
    assert {row["list"] for row in facts.rows("codes.csv")} == {each.name for each in code_lists()}


@every_list
def test_codes_are_stable_english_names_given_once(codes: CodeList) -> None:
    names = [each.code for each in codes]
    assert names
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in names)
    assert [each.order for each in codes] == list(range(len(names)))


@every_list
@pytest.mark.parametrize("language", ["tr", "en"])
def test_texts_are_there_and_tell_codes_apart(codes: CodeList, language: str) -> None:
    labels = [each.label.of(language) for each in codes]
    assert codes.label.of(language)
    assert all(label and label == label.strip() for label in labels)
    assert len(set(labels)) == len(labels)


@every_list
def test_whatever_names_a_code_names_only_that_one(codes: CodeList) -> None:
    for each in codes:
        for written in (each.code, each.label.tr, each.label.en, *each.aliases):
            assert codes.match(written) is each, written


def test_lists_have_an_unknown_where_life_has_one() -> None:
    assert {each.name for each in code_lists() if each.unknown is not None} == WITH_UNKNOWN


def test_status_carries_the_iati_numbers() -> None:
    assert [(each.code, each.iati) for each in code_list("status")] == [
        ("unknown", None), ("idea", "1"), ("running", "2"), ("closing", "3"), ("completed", "4"), ("cancelled", "5"),
        ("suspended", "6"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "written", "code"),
    [
        ("audience", "TÜM HALK", "everyone"),
        ("audience", "tum_halk", "everyone"),
        ("audience", " Çiftçi ", "farmers"),
        ("audience", "ÇİFTÇİLER VE ÜRETİCİLER", "farmers"),
        ("audience", "nature and ecosystems", "nature"),
        ("status", "Uygulaniyor", "running"),
        ("status", "İPTAL", "cancelled"),
        ("status", "4", "completed"),
        ("scope", "kent geneli", "city"),
    ],
)
def test_a_choice_is_found_however_it_is_written(name: str, written: str, code: str) -> None:
    found = code_list(name).match(written)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", ["", "  ", "–", "uzaylılar"])
def test_what_is_no_choice_is_not_guessed(written: str) -> None:
    assert code_list("audience").match(written) is None


def test_an_unknown_code_is_refused_with_the_valid_ones() -> None:
    with pytest.raises(LookupError) as refusal:
        code_list("scope").code("village")
    assert isinstance(refusal.value, IzsaError)
    assert "«village»" in refusal.value.text.tr
    assert "site, neighbourhood, district, city" in refusal.value.text.en
    with pytest.raises(LookupError, match="villages"):
        code_list("villages")


@every_choice
def test_a_choice_the_program_branches_on_is_exactly_its_list(choice: type[Choice]) -> None:
    assert [each.value for each in choice] == [each.code for each in code_list(choice.list_name())]
    assert not code_list(choice.list_name()).editable
    assert [each.label for each in choice] == [each.label for each in code_list(choice.list_name())]


def test_a_choice_is_written_as_its_code() -> None:
    assert [f"{Status.RUNNING}", str(Status.RUNNING)] == ["running"] * 2
    assert {"running": 1}[Status.RUNNING] == 1


def test_analyses_count_what_is_under_way_or_done_and_never_what_was_cancelled() -> None:
    assert {each.code for each in code_list("status") if Status(each.code).counts_as_active} == {
        "running", "closing", "completed",
    }  # fmt: skip
    assert [each for each in Status if not each.may_count] == [Status.CANCELLED]


def test_every_approval_but_the_last_waits_for_one_side() -> None:
    for each in Approval:
        waits = each.awaits_municipality + each.awaits_coordinator
        assert waits == (0 if each is Approval.APPROVED else 1), each
    assert [each for each in Approval if each.is_draft] == [Approval.DRAFT]


def test_a_wide_project_is_the_whole_district_or_city() -> None:
    assert [each for each in Scope if each.is_wide] == [Scope.DISTRICT, Scope.CITY]


def test_only_what_the_network_may_see_leaves_the_district() -> None:
    assert [each for each in Visibility if each.leaves_district] == [Visibility.NETWORK, Visibility.PUBLIC]
    assert [each for each in Visibility if each.is_public] == [Visibility.PUBLIC]


@pytest.mark.parametrize(
    ("precision", "first", "last", "written"),
    [
        (DatePrecision.DAY, date(2024, 2, 10), date(2024, 2, 10), "2024-02-10"),
        (DatePrecision.MONTH, date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        (DatePrecision.YEAR, date(2024, 1, 1), date(2024, 12, 31), "2024"),
    ],
)
def test_a_date_means_all_the_days_its_precision_allows(
    precision: DatePrecision, first: date, last: date, written: str
) -> None:
    assert precision.span(date(2024, 2, 10)) == (first, last)
    assert precision.write(date(2024, 2, 10)) == written
