"""The coaching stages and their criteria."""

from __future__ import annotations

import pytest

from izsa_plugin.domain.coaching import criteria, criterion, stages
from izsa_plugin.domain.errors import IzsaError


def test_nine_stages_are_numbered_from_the_starting_point_on() -> None:
    assert [each.number for each in stages()] == list(range(9))


def test_every_stage_has_criteria_and_every_criterion_a_stage() -> None:
    assert all(each.criteria for each in stages())
    assert tuple(one for each in stages() for one in each.criteria) == criteria()


def test_codes_are_given_once() -> None:
    codes = [each.code for each in criteria()]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("language", ["tr", "en"])
def test_all_texts_exist_in_both_languages(language: str) -> None:
    texts = [each.of(language) for stage in stages() for each in (stage.name, stage.aim)]
    texts += [each.of(language) for one in criteria() for each in (one.label, one.evidence)]
    assert all(text and text == text.strip() for text in texts)


def test_what_the_map_knows_is_computed_and_says_as_what() -> None:
    computed = [each for each in criteria() if each.is_computed]
    assert {4, 6, 7} <= {each.stage for each in computed}
    assert {each.unit for each in computed} == {"count", "percent", "yes_no"}
    assert len({each.measure for each in computed}) == len(computed)
    assert all(each.unit is None for each in criteria() if not each.is_computed)


def test_an_unknown_criterion_is_refused() -> None:
    with pytest.raises(LookupError, match="no_such_thing") as refusal:
        criterion("no_such_thing")
    assert isinstance(refusal.value, IzsaError)
