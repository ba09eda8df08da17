"""Which projects count, which districts have reported, and where the need is."""

from __future__ import annotations

import numpy as np
import pytest

from izsa_plugin.analysis.gap.need import NeedValue, need_scores
from izsa_plugin.analysis.gap.reporting import Report, reported
from izsa_plugin.analysis.gap.selection import Period, select
from izsa_plugin.domain.choices import Status
from izsa_plugin.domain.errors import IzsaError

from .samples import some_projects


def test_running_closing_and_completed_count_and_a_cancelled_project_never_does():
    projects = some_projects(*({"status": each.value} for each in Status))
    counted = select(projects).counted
    names = [each for each, yes in zip(Status, counted) if yes]
    assert names == [Status.RUNNING, Status.CLOSING, Status.COMPLETED]
    everything = select(projects, frozenset(Status)).counted
    assert [each for each, yes in zip(Status, everything) if not yes] == [Status.CANCELLED]


def test_a_layer_without_readable_status_counts_all_as_running():
    selection = select(some_projects({}, {"status": "phase II"}))
    assert selection.counted.all()
    assert selection.running.all()
    assert not selection.has_status


def test_left_out_projects_are_counted_by_reason():
    selection = select(
        some_projects(
            {"status": "running", "start": "2025-05-01"},
            {"status": "running", "start": "2020-01-01", "end": "2020-12-31"},
            {"status": "running", "start": "2027-01-01"},
            {"status": "running"},
            {"status": "cancelled"},
            {"status": "phase II"},
        ),
        period=Period.read("2025"),
    )
    assert selection.counted.tolist() == [True, False, False, False, False, False]
    assert (selection.outside_period, selection.undated) == (2, 1)
    assert (selection.other_status, selection.unread_status) == (1, 1)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2025", "2025"),
        ("2024/2026", "2024–2026"),
        ("2024–2026", "2024–2026"),
        ("2025-03/2025-09-30", "2025-03-01–2025-09-30"),
    ],
)
def test_a_period_is_read_as_written_and_shown_short(written, shown):
    assert str(Period.read(written)) == shown


@pytest.mark.parametrize("written", ["", "  "])
def test_no_period_is_all_time(written):
    assert Period.read(written) is None


@pytest.mark.parametrize("written", ["soon", "2026/2024", "2024/2025/2026", "2025/", "2025-13"])
def test_a_period_that_cannot_be_is_refused_with_an_example(written):
    with pytest.raises(IzsaError, match="2024/2026"):
        Period.read(written)


def test_only_a_closed_report_that_meets_the_period_counts():
    reports = [
        Report(0, True, Period.read("2025")),
        Report(1, True, Period.read("2024")),
        Report(2, False, Period.read("2025")),
        Report(3, True),
    ]
    assert reported(reports, 5, Period.read("2025")).tolist() == [True, False, False, True, False]
    assert reported(reports, 5, None).tolist() == [True, True, False, True, False]


def test_need_is_the_rank_of_the_newest_value_turned_by_its_direction():
    scores = need_scores(
        [
            NeedValue(0, 6, 90.0, 2020),
            NeedValue(0, 6, 10.0, 2024),
            NeedValue(1, 6, 30.0, 2024),
            NeedValue(2, 6, 20.0, 2023),
            NeedValue(0, 4, 10.0, high_is_need=False),
            NeedValue(1, 4, 30.0, high_is_need=False),
        ],
        4,
    )
    np.testing.assert_allclose(scores[:, 5], [0, 1, 0.5, np.nan])
    np.testing.assert_allclose(scores[:, 3], [1, 0, np.nan, np.nan])
    assert np.isnan(scores[:, 0]).all()


def test_equal_values_share_their_rank_and_indicators_of_any_unit_are_averaged():
    values = [NeedValue(place, 1, value, indicator="people") for place, value in enumerate([5, 5, 1000])]
    values += [NeedValue(place, 1, value, indicator="share") for place, value in enumerate([0.3, 0.1, 0.2])]
    np.testing.assert_allclose(need_scores(values, 3)[:, 0], [(0.25 + 1) / 2, (0.25 + 0) / 2, (1 + 0.5) / 2])
