"""Closing, seeing and locking a period."""

from __future__ import annotations

from pathlib import Path

import pytest

from izsa_plugin.domain.choices import ReportingState
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.language import Text
from izsa_plugin.domain.reminder import reminder
from izsa_plugin.store.gpkg.reporting import lock, reporting_states, set_state
from izsa_plugin.store.protocol import User
from izsa_plugin.sync.conflict import RefusalKind
from tests.offices import Office
from tests.projects import BORNOVA


def state_of(office: Office, code: str = BORNOVA, period: str = "2026") -> ReportingState:
    return next(each.state for each in reporting_states(office.path, period) if each.code == code)


def test_a_district_closes_a_period_with_no_project_at_all(bornova: Office) -> None:
    set_state(bornova.path, bornova.user, "2026", ReportingState.CLOSED)
    states = reporting_states(bornova.path, "2026")
    assert len(states) == 30
    assert [(each.code, each.projects) for each in states if each.state is ReportingState.CLOSED] == [(BORNOVA, 0)]
    assert state_of(bornova, period="2025") is ReportingState.NOT_REPORTED


def test_the_state_travels_and_a_lock_comes_back(bornova: Office, hub: Office, tmp_path: Path) -> None:
    set_state(bornova.path, bornova.user, "2026", ReportingState.CLOSED)
    hub.take(bornova.send(tmp_path).path)
    assert state_of(hub) is ReportingState.CLOSED
    lock(hub.path, hub.user, "2026", True)
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    with pytest.raises(IzsaError) as error:
        set_state(bornova.path, bornova.user, "2026", ReportingState.IN_PROGRESS)
    assert "locked" in error.value.text.en
    bornova.sql("UPDATE reporting SET state = 'in_progress'")
    done = hub.take(bornova.send(tmp_path).path)
    assert [refusal.kind for refusal in done.refusals] == [RefusalKind.APPROVAL]
    assert state_of(hub) is ReportingState.CLOSED


def test_a_lock_can_be_lifted(bornova: Office, hub: Office, tmp_path: Path) -> None:
    lock(hub.path, hub.user, "2026", True)
    lock(hub.path, hub.user, "2026", False)
    hub.take(bornova.send(tmp_path).path)
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    set_state(bornova.path, bornova.user, "2026", ReportingState.CLOSED)
    assert hub.take(bornova.send(tmp_path).path).open == ()
    assert state_of(hub) is ReportingState.CLOSED


@pytest.mark.parametrize("user", [User("x"), User("x", "TUR035")])
def test_only_a_district_closes_a_period(bornova: Office, user: User) -> None:
    with pytest.raises(IzsaError):
        set_state(bornova.path, user, "2026", ReportingState.CLOSED)


def test_only_the_coordinator_locks(bornova: Office) -> None:
    with pytest.raises(IzsaError):
        lock(bornova.path, bornova.user, "2026", True)


@pytest.mark.parametrize("period", ["", "26", "ocak", "20266"])
def test_a_period_is_a_year(bornova: Office, period: str) -> None:
    with pytest.raises(IzsaError):
        set_state(bornova.path, bornova.user, period, ReportingState.CLOSED)


def test_reminders_name_each_district_its_state_and_that_nothing_to_report_is_an_answer() -> None:
    written = reminder("2026", [("Buca", Text("Bildirmedi", "Not reported")), ("Çiğli", Text("x", "y"))], "tr")
    assert written.count("———") == 1
    assert written.startswith("Buca\n")
    assert "2026 dönemi" in written
    assert "(Bildirmedi)" in written
    assert "projeniz yoksa" in written
