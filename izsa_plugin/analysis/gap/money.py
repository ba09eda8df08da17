"""Budgets that may be added up: those of one currency; the others are told apart and never summed with them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from ...domain.numbers import number
from ..factors import factorised
from ..projects import Projects

_SIGNS = {"TL": "TRY", "₺": "TRY", "€": "EUR", "$": "USD", "£": "GBP"}
_OWN = "TRY"
_APART = Text(
    "Bütçe toplamları {currency} cinsindendir; başka para birimindeki bütçeler toplanmadı: {others}.",
    "Budgets are totals in {currency}; budgets in another currency are not added: {others}.",
)
_OTHER = Text("{currency}: {sum} (N = {n})", "{currency}: {sum} (N = {n})")
_NOT_STATED = Text("para birimi yazılmamış", "no currency stated")


@dataclass(frozen=True)
class Money:
    """Budgets in ``currency``, NaN where not known or of another one; ``apart`` says how many are, and their sum.

    ``currency`` is None where the layer does not say: all budgets then count as alike.
    """

    budget: NDArray[Any]
    currency: Optional[str] = None
    apart: dict[str, tuple[int, float]] = field(default_factory=dict)

    @property
    def note(self) -> Optional[Text]:
        """What was not added; None where all was."""
        if not self.apart:
            return None
        others = [
            _OTHER.format(currency=currency or _NOT_STATED, n=number(n), sum=number(total, 2))
            for currency, (n, total) in sorted(self.apart.items())
        ]
        listed = Text(", ".join(each.tr for each in others), ", ".join(each.en for each in others))
        return _APART.format(currency=self.currency or _NOT_STATED, others=listed)


def in_one_currency(projects: Projects) -> Money:
    """The budgets of the currency that most of the projects use; of two alike the Turkish lira."""
    if not projects.currency:
        return Money(projects.budget)
    written, which = factorised(projects.currency)
    code = np.array([_code(each) for each in written], object)[which]
    stated = np.isfinite(projects.budget)
    times = Counter(code[stated].tolist())
    if not times:
        return Money(projects.budget)
    main = max(times, key=lambda each: (times[each], each == _OWN, each))
    apart = {
        each: (count, float(projects.budget[stated & (code == each)].sum()))
        for each, count in times.items()
        if each != main
    }
    return Money(np.where(code == main, projects.budget, np.nan), main or None, apart)


def _code(written: Optional[str]) -> str:
    word = (written or "").strip().upper()
    return _SIGNS.get(word, word)
