"""What a district may send: its own projects and answers; approvals, lists and others' rows are refused and told."""

from __future__ import annotations

from collections.abc import Container
from typing import Optional

from ..domain.schema import Schema
from .conflict import Refusal, RefusalKind
from .snapshot import Row, Snapshot, copied, differing, rows_of

#: What a district itself may say about its project's approval.
OWN_APPROVALS = ("draft", "sent")
#: Columns that İZSA alone decides.
HUB_COLUMNS = {"project": ("approval_note", "demo"), "reporting": ("locked",), "coaching_entry": ("note",)}
#: What belongs to a municipality, by the column that says to which.
_OWNED = {"project": "municipality", "coaching_entry": "municipality", "reporting": "district"}


def own_rows(schema: Schema, snapshot: Snapshot, municipality: str) -> Snapshot:
    """The part of a map that a municipality writes: its projects with all that hangs on them, its answers."""
    own: Snapshot = {}
    for table, column in _OWNED.items():
        own[table] = {k: row for k, row in rows_of(snapshot, table).items() if row[column] == municipality}
    projects = own["project"]
    for child in schema.children():
        own[child.name] = {k: r for k, r in rows_of(snapshot, child.name).items() if r["project_uid"] in projects}
    visible = rows_of(snapshot, "project")
    own["similarity_decision"] = {
        key: row
        for key, row in rows_of(snapshot, "similarity_decision").items()
        if (row["project_a"] in projects or row["project_b"] in projects)
        and _may_see(visible.get(row["project_a"]), municipality)
        and _may_see(visible.get(row["project_b"]), municipality)
    }
    return {table: rows for table, rows in own.items() if rows}


def without_private(schema: Schema, own: Snapshot) -> Snapshot:
    """What of a municipality's rows leaves its map: projects kept to itself stay there, with all that hangs on them."""
    private = {key for key, row in rows_of(own, "project").items() if row["visibility"] == "district"}
    if not private:
        return own
    children = {table.name for table in schema.children()}
    shown: Snapshot = {}
    for table, rows in own.items():
        shown[table] = {
            key: row
            for key, row in rows.items()
            if not (
                key in private if table == "project"
                else row["project_uid"] in private if table in children
                else {row.get("project_a"), row.get("project_b")} & private
            )
        }  # fmt: skip
    return {table: rows for table, rows in shown.items() if rows}


def with_known_parents(snapshot: Snapshot, known: Container[str]) -> Snapshot:
    """The same, each project without a parent that the receiver may not know."""
    projects = rows_of(snapshot, "project")
    cut = {
        key: {**row, "parent_uid": None}
        for key, row in projects.items()
        if row["parent_uid"] and row["parent_uid"] not in known
    }
    return {**snapshot, "project": {**projects, **cut}} if cut else snapshot


def others_rows(schema: Schema, snapshot: Snapshot, municipality: str) -> Snapshot:
    """What a municipality may see of the others: their projects that are not kept to themselves, whole."""
    projects = {
        key: row
        for key, row in rows_of(snapshot, "project").items()
        if row["municipality"] != municipality and _may_see(row, municipality)
    }
    seen = with_known_parents({"project": projects}, visible_projects(snapshot, municipality))
    for child in schema.children():
        seen[child.name] = {k: r for k, r in rows_of(snapshot, child.name).items() if r["project_uid"] in projects}
    return {table: rows for table, rows in seen.items() if rows}


def admit(
    schema: Schema, base: Snapshot, package: Snapshot, here: Snapshot, sender: str
) -> tuple[Snapshot, list[Refusal]]:
    """The package with every change that its sender may not make undone, and those changes."""
    admitted = copied(package)
    refusals: list[Refusal] = []
    children = {table.name for table in schema.children()}
    for table in sorted({*base, *package}):
        old, new = rows_of(base, table), rows_of(package, table)
        for key in differing(old, new):
            ours = rows_of(here, table).get(key)
            project = _project_of(table, new.get(key) or old.get(key) or {}, package, here, base, children)
            kind = _refused(table, old.get(key), new.get(key), ours, project, sender, children)
            if kind:
                refusals.append(Refusal(kind, table, key, None, new.get(key), ours))
                _undo(admitted, table, key, old.get(key))
            elif new.get(key) is not None:
                row, columns = _without_hub_columns(table, old.get(key), new[key], ours)
                admitted.setdefault(table, {})[key] = row
                refusals += [
                    Refusal(RefusalKind.APPROVAL, table, key, column, new[key][column], (ours or {}).get(column))
                    for column in columns
                ]
    _drop_orphans(admitted, base, children)
    return admitted, refusals


def _project_of(
    table: str, row: Row, package: Snapshot, here: Snapshot, base: Snapshot, children: set[str]
) -> Optional[Row]:
    """The project that a child belongs to: the map's word on its owner goes first."""
    if table not in children:
        return None
    uid = row["project_uid"]
    return next((found for side in (here, base, package) if (found := rows_of(side, "project").get(uid))), None)


def _refused(
    table: str, old: Optional[Row], new: Optional[Row], ours: Optional[Row], project: Optional[Row], sender: str,
    children: set[str],
) -> Optional[RefusalKind]:  # fmt: skip
    if table == "similarity_decision":
        return None
    if table in children:
        # A project that moved to another owner meanwhile is a conflict, not a trespass: the base still says whose.
        return None if project and (project["municipality"] == sender or old) else RefusalKind.OTHERS_ROW
    if table not in _OWNED:
        return RefusalKind.LIST
    column = _OWNED[table]
    if table == "reporting" and ours and ours.get("locked"):
        return RefusalKind.APPROVAL
    if old:
        return None if old[column] == sender else RefusalKind.OTHERS_ROW
    owners = {row[column] for row in (new, ours) if row}
    return None if owners == {sender} else RefusalKind.OTHERS_ROW


def _without_hub_columns(table: str, old: Optional[Row], new: Row, ours: Optional[Row]) -> tuple[Row, list[str]]:
    """The row as its sender may write it, and the columns that were put back to what the hub says."""
    row = dict(new)
    undone = []
    known = old or ours or {}
    for column in HUB_COLUMNS.get(table, ()):
        if (row.get(column) or None) not in (known.get(column) or None, (ours or {}).get(column) or None):
            row[column] = known.get(column)
            undone.append(column)
    said = row.get("approval")
    if table == "project" and said not in (*OWN_APPROVALS, known.get("approval"), (ours or {}).get("approval")):
        row["approval"] = known.get("approval", "draft")
        undone.append("approval")
    return row, undone


def _undo(admitted: Snapshot, table: str, key: str, old: Optional[Row]) -> None:
    if old is None:
        admitted[table].pop(key)
    else:
        admitted.setdefault(table, {})[key] = old


def _drop_orphans(admitted: Snapshot, base: Snapshot, children: set[str]) -> None:
    """What hung on a refused project goes with it; it was refused for the same reason."""
    projects = {**rows_of(base, "project"), **rows_of(admitted, "project")}
    for table in children:
        for key in [k for k, row in rows_of(admitted, table).items() if row["project_uid"] not in projects]:
            if key not in rows_of(base, table):
                del admitted[table][key]


def visible_projects(snapshot: Snapshot, municipality: str) -> set[str]:
    """The projects that a municipality may know of: its own, and the others' that are not kept to themselves."""
    return {key for key, row in rows_of(snapshot, "project").items() if _may_see(row, municipality)}


def _may_see(project: Optional[Row], municipality: str) -> bool:
    return project is not None and (project["municipality"] == municipality or project["visibility"] != "district")
