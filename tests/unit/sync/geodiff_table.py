"""The same two histories of one table through ``pygeodiff``: a base, two changed copies, one rebased on the other."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pygeodiff

from izsa_plugin.sync.snapshot import Row

COLUMNS = ("title", "unit", "progress")
Rows = dict[str, Row]


def write(path: Path, rows: Rows) -> None:
    """A plain table; geodiff knows rows by an integer key, which is then ours too."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE project (fid INTEGER PRIMARY KEY, title TEXT, unit TEXT, progress INTEGER)")
        values = [(int(key), *(row[c] for c in COLUMNS)) for key, row in rows.items()]
        connection.executemany("INSERT INTO project VALUES (?, ?, ?, ?)", values)
        connection.commit()


def read(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(f"SELECT fid, {', '.join(COLUMNS)} FROM project").fetchall()
    return {str(row[0]): dict(zip(COLUMNS, row[1:])) for row in rows}


def rebased(folder: Path, base: Rows, package: Rows, here: Rows) -> tuple[Rows, set[tuple[str, str]]]:
    """What geodiff makes of the package's changes on top of the map's, and the cells it calls conflicts."""
    for name, rows in (("base", base), ("package", package), ("map", here)):
        write(folder / f"{name}.db", rows)
    differ = pygeodiff.GeoDiff()
    conflicts = folder / "conflicts.json"
    differ.rebase(*(str(folder / f"{name}.db") for name in ("base", "map", "package")), str(conflicts))
    cells = set()
    if conflicts.exists() and conflicts.stat().st_size:
        for table in json.loads(conflicts.read_text(encoding="utf-8"))["geodiff"]:
            for change in table["changes"]:
                cells.add((str(table["fid"]), COLUMNS[int(change["column"]) - 1]))
    return read(folder / "package.db"), cells


def history(random: Random, rows: Rows, new_keys: range) -> Rows:
    """Some edits of one table."""
    result = dict(rows)
    for _ in range(random.randint(0, 14)):
        step = random.random()
        if step < 0.15:
            key = str(random.choice(new_keys))
            result[key] = {"title": random.choice("abc"), "unit": None, "progress": random.randrange(3)}
        elif result and step < 0.3:
            del result[random.choice(sorted(result))]
        elif result:
            key = random.choice(sorted(result))
            column = random.choice(COLUMNS)
            value = random.randrange(4) if column == "progress" else random.choice(("ı", "İ", "ş", None))
            result[key] = {**result[key], column: value}
    return result
