"""A map in a GeoPackage: reading, listing, and the one way in which it is written."""

from __future__ import annotations

import copy
import json
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from ...domain.choices import SimilarityDecision
from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.record import Record, Row
from ...domain.roles import why_not_editable
from ...domain.schema import Schema, schema
from ...domain.text import sort_key
from ..attached import within
from ..protocol import ListQuery, ListRow, User
from ..versions import require_current
from . import decisions, listing, search, sql
from .attaching import taken_in
from .connection import connect, explained, writing
from .geometry import point_xy, to_wkb
from .saving import delete_project, save_project


class GeoPackageStore:
    """A map in one file; implements :class:`izsa_plugin.store.protocol.Store`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, user: User, declared: Schema) -> None:
        self.path = path
        self.user = user
        self.schema = declared
        self._connection = connection
        self._indexed = search.has_index(connection)

    @classmethod
    def open(cls, path: Path, user: User, declared: Optional[Schema] = None) -> GeoPackageStore:
        """Open a map; raises :class:`IzsaError` for a file that is not one, or is of another release's schema."""
        declared = declared or schema()
        connection = connect(path, read_only=not os.access(path, os.W_OK))
        try:
            require_current(version_of(connection, path), declared)
        except BaseException:
            connection.close()
            raise
        return cls(path, connection, user, declared)

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def info(self) -> dict[str, str]:
        """About the map: ``map_id``, ``schema_version``, ``created_at``, ``created_by``, ``demo``."""
        return {row["key"]: row["value"] for row in self._all("SELECT key, value FROM map_info")}

    def count(self, query: ListQuery) -> int:
        """How many projects a list has."""
        return int(self._all(*listing.count(query, self._indexed))[0]["n"])

    def projects(self, query: ListQuery, limit: int = 200, offset: int = 0) -> list[ListRow]:
        """A page of a list."""
        # The page is cut before its rows are fetched: an index alone answers for the plain list, however far down.
        page = listing.page(query, self._indexed, limit, offset)
        found = self._all(
            "SELECT p.uid, p.title, p.municipality, p.status, p.approval, p.confirmed_on, p.updated_at, p.scope, "  # nosec B608  # names from the schema
            f"p.geom, p.joint, p.approval_note, p.approval_answer, l.districts, l.goals FROM ({page.sql}) AS page "
            "JOIN project_list AS l ON l.uid = page.uid JOIN project AS p ON p.uid = page.uid "
            f"ORDER BY {listing.order_of(query)}",
            page.values,
        )
        return [_list_row(row) for row in found]

    def read(self, uid: str) -> Optional[Record]:
        """A project with all its children, or ``None``."""
        rows = self._rows_of("project", "uid", uid)
        if not rows:
            return None
        record = Record(rows[0])
        for table in self.schema.children():
            children = self._rows_of(table.name, "project_uid", uid)
            record.children[table.name] = children
            record.read_versions[table.name] = {row["uid"]: row["version"] for row in children}
        return record

    def save(self, record: Record) -> Record:
        """Write a project and its children in one transaction and return it as stored."""
        return self.save_all([record])[0]

    def save_all(self, records: Sequence[Record]) -> list[Record]:
        """Write several projects in one transaction and return them as stored."""
        with writing(self._connection):
            for record in records:
                save_project(self._connection, self.schema, record, self.user, self.read)
            if self._indexed:
                search.update(self._connection)
        saved = [found for record in records for found in [self.read(record.uid)] if found is not None]
        if len(saved) < len(records):
            raise IzsaError(
                Text("Proje kaydedildikten sonra silinmiş. Yeniden kaydedin.",
                     "The project was deleted after it was saved. Save it again.")
            )  # fmt: skip
        return saved

    def save_with_files(self, record: Record) -> Record:
        """Write a project and copy the photos and files that it names elsewhere beside the map."""
        record = copy.deepcopy(record)
        with taken_in(record, self.path.parent):
            return self.save(record)

    def attached(self, uid: str, path: str, fetched: Path) -> Optional[Path]:
        """The photo or file that lies beside the map, where it is there."""
        found = within(self.path.parent, path)
        return found if found is not None and found.is_file() else None

    def delete(self, uid: str, version: int) -> None:
        """Delete a project and its children; they stay readable as tombstones."""
        with writing(self._connection):
            delete_project(self._connection, self.schema, uid, version, self.user, self.read)

    def decide(self, one: str, other: str, decision: SimilarityDecision, note: Optional[str] = None) -> None:
        """Keep what the user decided about two projects, in place of what was decided before."""
        with writing(self._connection):
            decisions.keep(self._connection, one, other, decision, note, self.user)

    def undo_decision(self, one: str, other: str) -> None:
        """Forget what was decided about two projects."""
        with writing(self._connection):
            decisions.forget(self._connection, one, other, self.user)

    def decisions(self, uid: str) -> list[Row]:
        """The decisions about a project, newest first: ``other``, ``decision``, ``note``, ``by``, ``at``."""
        return [dict(row) for row in self._all(decisions.ABOUT, [uid])]

    def joint_projects(self, uid: str) -> list[str]:
        """The uids of the joint projects that a project was brought into."""
        found = self._all("SELECT DISTINCT project_uid FROM project_partner WHERE brings_in = ? ORDER BY 1", [uid])
        return [row["project_uid"] for row in found]

    def rows(self, table: str) -> list[Row]:
        """All rows of one table, without geometry, in the order meant for showing."""
        declared = self.schema.table(table)
        columns = ", ".join(sql.name(field.name) for field in declared.fields)
        rows = [dict(row) for row in self._all(f"SELECT {columns} FROM {sql.name(table)} ORDER BY fid")]  # nosec B608  # names from the schema
        if declared.has("position"):
            rows.sort(key=lambda row: row["position"])
        elif declared.has("name"):
            rows.sort(key=lambda row: sort_key(row["name"]))
        return rows

    def history(self, uid: str) -> list[Row]:
        """The audit rows of a project and its children, newest first; a deleted one with what the row held."""
        found = self._all(
            "SELECT table_name, row_uid, action, column_name, old, new, at, by, NULL AS row "
            "FROM audit WHERE project_uid = ? ORDER BY fid DESC",
            [uid],
        )
        return [_audited({**row, "row": self._deleted(row)}) for row in map(dict, found)]

    def deleted_projects(self, limit: int = 500) -> list[Row]:
        """The projects that were deleted and are not on the map now, newest first."""
        found = self._all(
            # Beside max() SQLite gives the other columns of the same row.
            "SELECT row_uid AS uid, json_extract(row, '$.title') AS title, "
            "json_extract(row, '$.municipality') AS municipality, at, by, max(fid) AS last "
            "FROM tombstone WHERE table_name = 'project' "
            "AND row_uid NOT IN (SELECT uid FROM project) GROUP BY row_uid ORDER BY last DESC LIMIT ?",
            [limit],
        )
        return [{name: row[name] for name in ("uid", "title", "municipality", "at", "by")} for row in found]

    def _deleted(self, audited: Row) -> Optional[str]:
        """What a deleted row held, as JSON: the same tick may have been deleted before, so the nearest in time."""
        if audited["action"] != "delete":
            return None
        rows = self._all(
            "SELECT row FROM tombstone WHERE table_name = ? AND row_uid = ? "
            "ORDER BY abs(julianday(at) - julianday(?)) LIMIT 1",
            [audited["table_name"], audited["row_uid"], audited["at"]],
        )
        return str(rows[0]["row"]) if rows else None

    @property
    def approves(self) -> bool:
        """Whether the settings say that the user coordinates the network."""
        return self.user.coordinator

    def why_read_only(self, owner: Optional[str]) -> Optional[Text]:
        """Why the user of the settings may only read projects of a municipality, or enter none."""
        return why_not_editable(owner, self.user.municipality)

    def layer_source(self, table: str) -> str:
        """The data source by which QGIS opens a table or view of the map."""
        return f"{self.path}|layername={table}"

    def _all(self, statement: str, values: Optional[list[Any]] = None) -> list[sqlite3.Row]:
        with explained():
            return self._connection.execute(statement, values or []).fetchall()

    def _rows_of(self, table: str, column: str, value: str) -> list[Row]:
        found = self._all(f"SELECT * FROM {sql.name(table)} WHERE {sql.name(column)} = ? ORDER BY fid", [value])  # nosec B608  # names from the schema
        rows = []
        for row in found:
            values = dict(row)
            del values["fid"]
            if sql.GEOMETRY_COLUMN in values:
                values[sql.GEOMETRY_COLUMN] = to_wkb(values[sql.GEOMETRY_COLUMN])
            rows.append(values)
        return rows


def _audited(row: Row) -> Row:
    """An audit row whose geometries are WKB in hexadecimal digits, which no reader has to know GeoPackage for."""
    if row["column_name"] == sql.GEOMETRY_COLUMN:
        row["old"], row["new"] = _wkb_hex(row["old"]), _wkb_hex(row["new"])
    if row["row"]:
        held = json.loads(row["row"])
        if sql.GEOMETRY_COLUMN in held:
            held[sql.GEOMETRY_COLUMN] = _wkb_hex(held[sql.GEOMETRY_COLUMN])
        row["row"] = held
    return row


def _wkb_hex(blob: Optional[str]) -> Optional[str]:
    wkb = to_wkb(bytes.fromhex(blob)) if blob else None
    return None if wkb is None else wkb.hex()


def _list_row(row: sqlite3.Row) -> ListRow:
    xy = point_xy(row["geom"])
    return ListRow(
        uid=row["uid"],
        title=row["title"] or "",
        municipality=row["municipality"],
        districts=tuple((row["districts"] or "").split(";")) if row["districts"] else (),
        goals=tuple(int(goal) for goal in (row["goals"] or "").split(";") if goal),
        status=row["status"],
        approval=row["approval"],
        confirmed_on=row["confirmed_on"],
        updated_at=row["updated_at"],
        scope=row["scope"],
        x=xy[0] if xy else None,
        y=xy[1] if xy else None,
        joint=bool(row["joint"]),
        approval_note=row["approval_note"],
        approval_answer=row["approval_answer"],
    )


def version_of(connection: sqlite3.Connection, path: Path) -> Optional[str]:
    """The version of a map's schema; raises :class:`IzsaError` for a file that is not a map."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if not {"map_info", "project", "project_list"} <= tables:
        raise IzsaError(
            Text(f"«{path.name}» bir İZSA haritası değil. Bir İZSA haritası seçin ya da yeni bir harita oluşturun.",
                 f"“{path.name}” is not an İZSA map. Choose an İZSA map, or make a new one.")
        )  # fmt: skip
    row = connection.execute("SELECT value FROM map_info WHERE key = 'schema_version'").fetchone()
    return row[0] if row else None
