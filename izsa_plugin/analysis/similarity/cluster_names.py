"""What a cluster is called: the words and the target or goal that its projects share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

import numpy as np

from ...domain.language import Text
from ...domain.text import fold, lower
from ..projects import Projects
from .reasons import audience_words
from .sparse import rarity
from .words import stems

#: A goal, target or audience names a cluster when this part of its projects has it.
_SHARED = 2 / 3
#: A word names a cluster when this part of the titles holds it.
_IN_TITLES = 0.5
_WORDS = 3
_WORD = re.compile(r"[^\W_]+")

_TARGET = Text("hedef {code}", "target {code}")
_GOAL = Text("amaç {number}", "goal {number}")
_UNNAMED = Text("ortak sözcüğü olmayan küme", "cluster without a word in common")


class ClusterNames:
    """Names clusters by what is common in them and rare outside: ``found`` tells in how many titles a stem occurs."""

    def __init__(self, projects: Projects, found: Mapping[str, int]) -> None:
        self._projects = projects
        self._found = found

    def name(self, members: Sequence[int]) -> Text:
        """The name of the cluster of these rows, for example «Kent bostanı – hedef 11.7»."""
        words = " ".join(self._words(members))
        goal = self._goal(members)
        if not words:
            return goal or self._audience(members) or _UNNAMED
        capital = words[:1].replace("i", "İ").upper() + words[1:]
        if goal is None:
            return Text(capital, capital)
        return Text(f"{capital} – {goal.tr}", f"{capital} – {goal.en}")

    def _words(self, members: Sequence[int]) -> list[str]:
        """The written form of the stems that name the cluster, in the order in which the titles have them."""
        titles = [self._projects.title[row] for row in members]
        counts = Counter(stem for title in titles for stem in set(stems(title)))
        common = [stem for stem, count in counts.items() if count >= max(2, _IN_TITLES * len(members))]
        total = len(self._projects)

        def worth(stem: str) -> tuple[float, str]:
            return -counts[stem] * float(rarity(np.array([self._found[stem]]), total)[0]), stem

        chosen = set(sorted(common, key=worth)[:_WORDS])
        forms: dict[str, Counter[str]] = {stem: Counter() for stem in chosen}
        place: dict[str, list[int]] = {stem: [] for stem in chosen}
        for title in titles:
            for at, word in enumerate(_WORD.findall(title)):
                for stem in stems(word):
                    if stem in chosen:
                        forms[stem][lower(word)] += 1
                        place[stem].append(at)
        order = sorted(chosen, key=lambda stem: (sum(place[stem]) / len(place[stem]), stem))
        return [min(forms[stem], key=lambda form: (-forms[stem][form], len(form), form)) for stem in order]

    def _goal(self, members: Sequence[int]) -> Optional[Text]:
        target = _most(self._projects.targets[row] for row in members)
        if target is not None:
            return _TARGET.format(code=target)
        goal = _most(self._projects.goals[row] for row in members)
        return None if goal is None else _GOAL.format(number=goal)

    def _audience(self, members: Sequence[int]) -> Optional[Text]:
        code = _most(self._projects.audiences[row] for row in members)
        return None if code is None or fold(str(code)) == "unknown" else audience_words(str(code))


def _most(own: Iterable[tuple[Any, ...]]) -> Any:
    """The value that most rows have, of equals the one they name first; None when too few have it."""
    rows = list(own)
    counts = Counter(value for values in rows for value in set(values))
    if not counts:
        return None
    place = Counter[Any]()
    for values in rows:
        place.update({value: at for at, value in enumerate(values)})
    best = min(counts, key=lambda value: (-counts[value], place[value], str(value)))
    return best if counts[best] >= _SHARED * len(rows) else None
