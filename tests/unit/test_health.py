"""Each check of the records finds what it looks for, explains it, and fixes only what is safe."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from izsa_plugin.domain.freshness import Freshness
from izsa_plugin.domain.health import Check, Issue, MapRecords, check, fixed
from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from tests.projects import BORNOVA, complete, draft

TODAY = datetime.date(2026, 11, 24)
BUCA = "TUR035008"


def sound(**values: Any) -> Record:
    """A project in which nothing is to be found."""
    record = complete(**{"confirmed_on": "2026-06-01", "created_at": "2026-06-01T08:00:00Z", **values})
    record.children["project_target"] = [{"target": "11.2"}, {"target": "13.1"}]
    return record


def found(*records: Record, **about: Any) -> list[Issue]:
    """What is found in these projects, whose points lie in Bornova."""
    points = {record.uid: (1.0, 2.0) for record in records if record.row.get("geom")}
    known = {"points": points, "districts_at": lambda _x, _y: (BORNOVA,), **about}
    return check(MapRecords(schema(), list(records), **known), TODAY)


def test_a_sound_project_has_nothing() -> None:
    assert found(sound()) == []


def test_every_check_says_its_name_and_why_in_both_languages() -> None:
    for each in Check:
        assert all((each.label.tr, each.label.en, each.explained.tr, each.explained.en))


def test_missing_mandatory_fields_are_named() -> None:
    (issue,) = found(sound(title=None, purpose=""))
    assert issue.check is Check.MISSING and issue.fix is None
    assert "Project title" in issue.detail.en and "Projenin amacı" in issue.detail.tr


def test_a_point_outside_its_district_is_told_with_both_and_not_moved() -> None:
    (issue,) = found(sound(), districts_at=lambda _x, _y: (BUCA,))
    assert issue.check is Check.OUTSIDE and issue.fix is None
    assert "Buca" in issue.detail.tr and "Bornova" in issue.detail.tr
    (nowhere,) = found(sound(), districts_at=lambda _x, _y: ())
    assert "outside İzmir" in nowhere.detail.en


def test_a_project_without_any_district_may_be_given_that_of_its_point() -> None:
    record = sound()
    record.choose("project_district", "district", ())
    (issue,) = found(record)
    assert issue.check is Check.OUTSIDE and issue.fix is not None
    assert fixed(record, issue, (BORNOVA,)).choices("project_district", "district") == (BORNOVA,)


@pytest.mark.parametrize(
    ("values", "fixable"),
    [({"end_actual": "2026-11-23"}, True), ({"end_actual": "2025-01-01", "end_actual_precision": "year"}, True),
     ({"end_planned": "2026-11-23"}, False)],
)  # fmt: skip
def test_what_has_ended_is_not_running_and_only_a_real_end_completes_it(values: dict[str, Any], fixable: bool) -> None:
    record = sound(approval="approved", **{"start_planned": "2024-01-01", **values})
    (issue,) = found(record)
    assert issue.check is Check.ENDED and (issue.fix is not None) == fixable
    if fixable:
        mended = fixed(record, issue)
        assert (mended.row["status"], mended.row["approval"]) == ("completed", "sent")
        assert issue.fix and "onaya gider" in issue.fix.tr
        assert found(mended) == []


@pytest.mark.parametrize(
    "values",
    [{"end_actual": "2026-01-01", "end_actual_precision": "year"}, {"end_planned": "2026-11-24"},
     {"end_planned": "2026-11-01", "end_planned_precision": "month"},
     {"end_planned": "2026-05-01", "continuous": True}, {"end_actual": "2026-05-01", "status": "completed"}],
)  # fmt: skip
def test_what_may_still_run_or_is_said_to_be_over_is_no_finding(values: dict[str, Any]) -> None:
    assert found(sound(**values)) == []


def test_a_start_after_the_end_is_found_across_planned_and_actual_dates() -> None:
    (issue,) = found(sound(start_actual="2026-09-01", end_planned="2026-08-01", status="completed"))
    assert issue.check is Check.BACKWARDS and "01.09.2026" in issue.detail.tr
    within = {"start_planned": "2026-01-01", "start_actual": "2026-09-01", "end_planned": "2026-01-01"}
    assert found(sound(end_planned_precision="year", **within)) == []


def test_goals_without_a_target_are_named() -> None:
    record = sound()
    record.children["project_target"] = [{"target": "1.1"}, {"target": "13.1"}]
    (issue,) = found(record)
    assert issue.check is Check.NO_TARGET and issue.detail.en.endswith(": 11.")


def test_the_same_title_twice_is_found_however_it_is_written() -> None:
    issues = found(sound(title="İZMİR Işıl"), sound(title="izmir  ışıl"), sound(title="Başka"))
    assert [each.check for each in issues] == [Check.SAME_TITLE] * 2
    assert "Bornova" in issues[0].detail.tr


@pytest.mark.parametrize(
    ("confirmed", "created", "status", "stale"),
    [("2025-11-23", "2020-01-01", "running", True), ("2025-11-24", "2020-01-01", "running", False),
     (None, "2025-01-01T08:00:00Z", "running", True), (None, "2026-05-01T08:00:00Z", "running", False),
     ("2020-01-01", "2020-01-01", "completed", False)],
)  # fmt: skip
def test_stale_records_are_found_but_never_confirmed_by_a_machine(
    confirmed: str | None, created: str, status: str, stale: bool
) -> None:
    issues = found(sound(confirmed_on=confirmed, created_at=created, status=status))
    assert [(each.check, each.fix) for each in issues] == ([(Check.STALE, None)] if stale else [])
    assert Freshness.of("2025-11-23", TODAY) is Freshness.AGEING


def test_lost_files_are_told_and_stray_ones_may_be_set_aside() -> None:
    record = sound()
    record.children["project_file"] = [{"path": "files/plan.pdf"}]
    record.children["project_update"] = [{"happened_on": "2026-05-01", "note": "x", "photo": "files/foto.jpg"}]
    issues = found(record, files=("files/foto.jpg", "files/eski.jpg"), exists=lambda path: path == "files/foto.jpg")
    assert [(each.check, each.uid, each.file) for each in issues] == [
        (Check.FILES, record.uid, None), (Check.FILES, None, "files/eski.jpg"),
    ]  # fmt: skip
    assert issues[0].fix is None and issues[1].fix is not None


def test_findings_come_by_kind_and_a_cancelled_check_ends_early() -> None:
    records = [sound(title=None), draft(title="x", confirmed_on="2020-01-01")]
    kinds = [each.check for each in found(*records)]
    assert kinds == sorted(kinds, key=list(Check).index)
    assert check(MapRecords(schema(), records), TODAY, lambda: True) == []
