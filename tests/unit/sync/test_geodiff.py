"""Our merge beside ``pygeodiff``'s rebase on the same histories: equal where both decide, each difference explained.

===========================================  ==============================  ==========================================
what happened                                geodiff                         here
===========================================  ==============================  ==========================================
a cell with two values                       keeps the package's value,      keeps the map's, asks; never decides
                                             writes a conflict file
changed in the package, deleted in the map   stays deleted, lists the cells  asks about the row, with all its columns
deleted in the package, changed in the map   is deleted, says nothing        asks: a deletion must not eat a change
both added a row under the same number       the package's gets another one  keys are UUIDs; the same key is one row
===========================================  ==============================  ==========================================
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from izsa_plugin.sync.cells import merge_row
from izsa_plugin.sync.changes import applied
from izsa_plugin.sync.conflict import ConflictKind
from tests.unit.sync.geodiff_table import COLUMNS, Rows, history, rebased

MANY = settings(max_examples=100, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
TABLE = "project"


def ours(base: Rows, package: Rows, here: Rows) -> tuple[Rows, dict[tuple[str, str], ConflictKind]]:
    result, conflicts = {TABLE: here}, {}
    for key in sorted({*base, *package, *here}):
        change, found = merge_row(TABLE, key, base.get(key), package.get(key), here.get(key))
        conflicts.update({(key, conflict.column or ""): conflict.kind for conflict in found})
        if change:
            result = applied(result, [change])
    return result[TABLE], conflicts


def compare(random: Random) -> tuple[int, int]:
    """Compare one history; the number of conflicts of either side."""
    base = {str(key): {"title": "a", "unit": "b", "progress": 0} for key in range(1, 5)}
    package, here = history(random, base, range(10, 13)), history(random, base, range(20, 23))
    with tempfile.TemporaryDirectory() as folder:
        theirs, cells = rebased(Path(folder), base, package, here)
    result, conflicts = ours(base, package, here)
    gone = {key for (key, _), kind in conflicts.items() if kind is ConflictKind.DELETED_IN_MAP}
    assert gone == {key for key, _ in cells if key not in here}
    cells = {place for place in cells if place[0] not in gone}
    assert cells == {place for place, kind in conflicts.items() if kind is ConflictKind.VALUE}
    for key in {*result, *theirs}:
        kind = conflicts.get((key, ""))
        if kind is ConflictKind.DELETED_IN_MAP:
            assert key not in theirs
            assert key not in result
        elif kind is ConflictKind.DELETED_IN_PACKAGE:
            assert key not in theirs
            assert result[key] == here[key]
        else:
            for column in COLUMNS:
                side = (package, here) if (key, column) in conflicts else (result, result)
                assert theirs[key][column] == side[0][key][column]
                assert result[key][column] == side[1][key][column]
    return len(cells), len(conflicts)


@given(st.integers(0, 2**32))
@MANY
def test_the_same_histories_give_the_same_map_where_geodiff_decides_too(seed: int) -> None:
    compare(Random(seed))


def test_the_histories_do_meet() -> None:
    met = [compare(Random(seed)) for seed in range(60)]
    assert sum(cells for cells, _ in met) > 10
    assert sum(all_kinds - cells for cells, all_kinds in met) > 5
