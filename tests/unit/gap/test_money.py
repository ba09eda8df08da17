"""Budgets of several currencies are never added to one another."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from izsa_plugin.analysis.gap.analyse import analyse
from izsa_plugin.analysis.gap.money import in_one_currency
from izsa_plugin.analysis.gap.summary import summarise
from izsa_plugin.analysis.projects import Projects

from .samples import some_projects, squares


def _paid(*sums: tuple[float, object]) -> Projects:
    projects = some_projects(*({"districts": ("A",), "goals": (6,), "budget": amount} for amount, _ in sums))
    return dataclasses.replace(projects, currency=[currency for _, currency in sums])


def test_only_the_currency_of_most_budgets_is_added_and_the_others_are_told_apart():
    projects = _paid((100.0, "TRY"), (50.0, "TL"), (7.0, "EUR"), (2.5, "€"), (9.0, None), (np.nan, "USD"))
    gaps = analyse(projects, squares(1, [1e4]))
    assert gaps.counts.budget[0] == 150.0 and gaps.counts.budgeted[0] == 2
    assert gaps.counts.budget_cells[0, 5] == 150.0
    row = summarise(gaps)[0]
    assert (row.budget, row.budget_n, row.currency) == (150.0, 2.0, "TRY")
    assert gaps.money.apart == {"EUR": (2, 9.5), "": (1, 9.0)}
    assert gaps.money.note is not None
    assert gaps.money.note.tr == (
        "Bütçe toplamları TRY cinsindendir; başka para birimindeki bütçeler toplanmadı: "
        "para birimi yazılmamış: 9 (N = 1), EUR: 9,5 (N = 2)."
    )


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_currencies_alike_in_number_the_lira_is_added_whatever_comes_first(order):
    sums = ((100.0, "TRY"), (7.0, "USD"))
    assert in_one_currency(_paid(*(sums[each] for each in order))).currency == "TRY"


def test_a_layer_without_currency_is_added_as_a_whole_and_nothing_is_told():
    money = in_one_currency(some_projects({"budget": 3.0}, {"budget": 4.0}))
    assert money.budget.sum() == 7.0 and money.currency is None and money.note is None
