"""A map on a server: reading, listing, and the one way in which it is written."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar

import psycopg2
from psycopg2 import errors, extensions, extras, sql

from ...domain.choices import SimilarityDecision
from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.record import Record, Row, new_uid
from ...domain.roles import why_refused_by_server
from ...domain.schema import Schema, schema
from ...domain.text import sort_key
from ..attached import within
from ..pairs import ordered_pair
from ..protocol import ListQuery, ListRow, StaleRow, User
from ..saving import save_project
from ..versions import require_current
from . import attaching, changes, search
from .access import MapNames
from .connection import Connection, StoreError, connect, explained, notice_cut, writing
from .members import Members
from .reading import read_project, wkb_hex
from .sql import GEOMETRY_COLUMN
from .writer import CursorWriter

_Read = TypeVar("_Read")

_NO_MAP = Text(
    "«{schema}» şemasında bir İZSA haritası yok. Başka bir şema seçin ya da yeni bir harita oluşturun.",
    "The schema “{schema}” holds no İZSA map. Choose another schema, or make a new map.",
)
_NO_RIGHT = Text(
    "«{schema}» haritasını açma yetkiniz yok. Haritanın yöneticisinden sizi üye yapmasını isteyin.",
    "You have no right to open the map “{schema}”. Ask its administrator to make you a member.",
)
_NOT_SEEN = Text(
    "Proje kaydedildi, ama artık onu görme yetkiniz yok.", "The project was saved, but you may no longer see it."
)


class PostgisStore:
    """A map in a schema of a database; implements :class:`izsa_plugin.store.protocol.Store`.

    ``municipalities`` are all those whose projects the login may write; ``user`` names the first, or the preferred.
    """

    def __init__(
        self,
        connection: Connection,
        names: MapNames,
        source: str,
        declared: Schema,
        connect_again: Optional[Callable[[], Connection]] = None,
    ) -> None:
        self.names = names
        self.schema = declared
        self._source = source
        self._held = connection
        self._connect_again = connect_again
        about = self._about()
        require_current(about["version"], declared, shared=True)
        self.municipalities: tuple[str, ...] = tuple(about["municipalities"])
        #: Whether the login may write everybody's projects.
        self.administers = bool(about["administers"])
        self._approves = bool(about["approves"])
        self.user = User(about["login"], next(iter(self.municipalities), None), about["coordinator"])

    @classmethod
    def open(
        cls, parameters: str, names: MapNames, source: str = "", declared: Optional[Schema] = None
    ) -> PostgisStore:
        """Open a map; raises :class:`IzsaError` where there is none, one of another release, or no right to it.

        ``parameters`` are libpq's and are forgotten; ``source`` is the part of a layer's source that names the
        server, without a password.
        """
        connection = connect(parameters, names)
        connection.autocommit = True
        try:
            return cls(connection, names, source, declared or schema())
        except BaseException:
            connection.close()
            raise

    @classmethod
    def connected_by(cls, connecting: Callable[[], Connection], names: MapNames, source: str) -> PostgisStore:
        """As :meth:`open`, by a function that connects, called once more whenever the connection was cut."""
        connection = connecting()
        connection.autocommit = True
        try:
            return cls(connection, names, source, schema(), connecting)
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Give the connection back."""
        self._connect_again = None
        self._held.close()

    def fileno(self) -> int:
        """What to wait on for news of the server."""
        return int(self._held.fileno())

    @property
    def number(self) -> int:
        """By which the server tells this connection from others; zero when it is cut."""
        return 0 if self._held.closed else int(self._held.info.backend_pid)

    def listen(self) -> None:
        """Ask the server to tell of each change; a connection that listens is not made anew when it is cut."""
        self._connect_again = None
        changes.listen(self._held, self.names)

    def heard(self, ours: int, ask: bool) -> frozenset[str]:
        """The projects of which the server told changes; as :func:`changes.heard`."""
        return changes.heard(self._held, ours, ask)

    def changes_since(self, mark: Optional[str]) -> changes.Changes:
        """What was written since a mark; as :func:`changes.changes_since`."""
        return changes.changes_since(self._held, mark)

    def prefer(self, municipality: Optional[str]) -> None:
        """Count a municipality as the user's own, if the login may write its projects; an administrator writes all."""
        if municipality in self.municipalities or (self.administers and municipality is not None):
            self.user = replace(self.user, municipality=municipality)

    def renew(self) -> None:
        """Connect anew at the next use, where that is possible."""
        if self._connect_again is not None:
            self._held.close()

    @property
    def _connection(self) -> Connection:
        """The connection, made anew when it was cut."""
        notice_cut(self._held)
        if self._held.closed and self._connect_again is not None:
            self._held = self._connect_again()
            self._held.autocommit = True
        return self._held

    def info(self) -> dict[str, str]:
        """About the map: ``map_id``, ``schema_version``, ``created_at``, ``created_by``, ``demo``."""
        return {row["key"]: row["value"] for row in self._all(sql.SQL("SELECT key, value FROM map_info"))}

    def count(self, query: ListQuery) -> int:
        """How many projects a list has."""
        condition, values = search.condition(query)
        # The list's own rows are looked at only for words: whether they may be seen follows from the projects again.
        with_words = "JOIN project_list AS l ON l.uid = p.uid " if query.text else ""
        found = self._all(
            sql.SQL("SELECT count(*) AS n FROM project AS p {}WHERE {}").format(sql.SQL(with_words), condition), values
        )
        return int(found[0]["n"])

    def projects(self, query: ListQuery, limit: int = 200, offset: int = 0) -> list[ListRow]:
        """A page of a list."""
        condition, values = search.condition(query)
        statement = sql.SQL(
            "SELECT p.uid, p.title, p.municipality, p.status, p.approval, p.confirmed_on, p.updated_at, p.scope, "
            "ST_X(p.geom) AS x, ST_Y(p.geom) AS y, p.joint, p.approval_note, p.approval_answer, l.districts, l.goals "
            "FROM project_list AS l JOIN project AS p ON p.uid = l.uid WHERE {} ORDER BY {} LIMIT %s OFFSET %s"
        ).format(condition, search.order(query))
        return [_list_row(row) for row in self._all(statement, [*values, limit if limit >= 0 else None, offset])]

    def read(self, uid: str) -> Optional[Record]:
        """A project with all its children, or ``None``."""

        def read() -> Optional[Record]:
            with explained(self.schema), self._connection.cursor() as cursor:
                return read_project(cursor, self.schema, uid)

        return self._reading(read)

    def save(self, record: Record) -> Record:
        """Write a project and its children in one transaction and return it as stored."""
        return self.save_all([record])[0]

    def save_all(self, records: Sequence[Record]) -> list[Record]:
        """Write several projects in one transaction and return them as stored."""
        with writing(self._connection, self.schema) as cursor:
            saved = self._write(cursor, records)
        return _seen(saved)

    def save_with_files(self, record: Record) -> Record:
        """Write a project with the contents of the photos and files that it newly names, in one transaction."""
        record = copy.deepcopy(record)
        with writing(self._connection, self.schema) as cursor:
            contents = attaching.taken_in(cursor, record)
            saved = self._write(cursor, [record])
            attaching.keep(cursor, record.uid, contents)
        return _seen(saved)[0]

    def attached(self, uid: str, path: str, fetched: Path) -> Optional[Path]:
        """The photo or file of a project, fetched anew each time, so that the server says who may see it."""
        target = within(fetched, f"{uid}/{path}")
        query = sql.SQL("SELECT content FROM attachment WHERE project_uid = %s AND path = %s")
        found = [] if target is None else self._all(query, [uid, path])
        if target is None or not found:
            return None
        attaching.put(target, bytes(found[0]["content"]))
        return target

    def delete(self, uid: str, version: int) -> None:
        """Delete a project and its children; they stay readable as tombstones."""
        with writing(self._connection, self.schema) as cursor:
            if not CursorWriter(cursor).delete(self.schema.table("project"), uid, version):
                raise StaleRow(read_project(cursor, self.schema, uid))

    def decide(self, one: str, other: str, decision: SimilarityDecision, note: Optional[str] = None) -> None:
        """Keep what the user decided about two projects, in place of what was decided before."""
        with writing(self._connection, self.schema) as cursor:
            cursor.execute(
                "INSERT INTO similarity_decision AS d (uid, project_a, project_b, decision, note) "
                "VALUES (%s, %s, %s, %s, %s) ON CONFLICT (project_a, project_b) "
                "DO UPDATE SET decision = excluded.decision, note = excluded.note",
                (new_uid(), *ordered_pair(one, other), decision.value, note),
            )

    def undo_decision(self, one: str, other: str) -> None:
        """Forget what was decided about two projects."""
        with writing(self._connection, self.schema) as cursor:
            cursor.execute(
                "DELETE FROM similarity_decision WHERE project_a = %s AND project_b = %s", ordered_pair(one, other)
            )

    def decisions(self, uid: str) -> list[Row]:
        """The decisions about a project, newest first: ``other``, ``decision``, ``note``, ``by``, ``at``."""
        return self._all(
            sql.SQL(
                "SELECT CASE WHEN project_a = %s THEN project_b ELSE project_a END AS other, decision, note, "
                'updated_by AS by, updated_at AS "at" FROM similarity_decision WHERE project_a = %s OR project_b = %s '
                "ORDER BY updated_at DESC, fid DESC"
            ),
            [uid, uid, uid],
        )

    def joint_projects(self, uid: str) -> list[str]:
        """The uids of the joint projects that a project was brought into."""
        found = self._all(
            sql.SQL("SELECT DISTINCT project_uid FROM project_partner WHERE brings_in = %s ORDER BY 1"), [uid]
        )
        return [row["project_uid"] for row in found]

    def rows(self, table: str) -> list[Row]:
        """All rows of one table that the user may see, without geometry, in the order meant for showing."""
        declared = self.schema.table(table)
        columns = sql.SQL(", ").join(sql.Identifier(field.name) for field in declared.fields)
        rows = self._all(sql.SQL("SELECT {} FROM {} ORDER BY fid").format(columns, sql.Identifier(table)))
        if declared.has("position"):
            rows.sort(key=lambda row: row["position"])
        elif declared.has("name"):
            rows.sort(key=lambda row: sort_key(row["name"]))
        return rows

    def history(self, uid: str) -> list[Row]:
        """The audit rows of a project and its children, newest first; a deleted one with what the row held."""
        # What one transaction writes bears one time, so a deletion and what it left have the same.
        found = self._all(
            sql.SQL(
                'SELECT a.table_name, a.row_uid, a.action, a.column_name, a.old, a.new, a."at", a.by, '
                "(SELECT t.row FROM tombstone AS t WHERE a.action = 'delete' AND t.table_name = a.table_name "
                'AND t.row_uid = a.row_uid AND t."at" = a."at" ORDER BY t.fid DESC LIMIT 1) AS row '
                "FROM audit AS a WHERE a.project_uid = %s ORDER BY a.fid DESC"
            ),
            [uid],
        )
        return [_audited(row) for row in found]

    def deleted_projects(self, limit: int = 500) -> list[Row]:
        """The projects that were deleted and are not on the map now, newest first, as far as they may be seen."""
        return self._all(
            sql.SQL(
                'SELECT uid, title, municipality, "at", by FROM ('
                "SELECT DISTINCT ON (row_uid) row_uid AS uid, row::json ->> 'title' AS title, "
                "row::json ->> 'municipality' AS municipality, \"at\", by, fid FROM tombstone "
                "WHERE table_name = 'project' ORDER BY row_uid, fid DESC) AS last "
                "WHERE NOT EXISTS (SELECT FROM project AS p WHERE p.uid = last.uid) ORDER BY fid DESC LIMIT %s"
            ),
            [limit],
        )

    def members(self) -> Members:
        """The members of the map, for its administrator."""
        return Members(lambda: self._connection, self.names)

    @property
    def approves(self) -> bool:
        """Whether the login may approve: a coordinator's own, never one that several people share."""
        return self._approves

    def why_read_only(self, owner: Optional[str]) -> Optional[Text]:
        """Why the login may only read projects of a municipality, or enter none; the server itself refuses too."""
        return None if self.administers else why_refused_by_server(owner, self.municipalities, self.user.coordinator)

    def layer_source(self, table: str) -> str:
        """The data source by which QGIS opens a table or view of the map; it holds no password."""
        spatial = table == "project_flat" or self.schema.table(table).geometry is not None
        place = f" ({GEOMETRY_COLUMN})" if spatial else ""
        return f'{self._source} key=\'fid\' table="{self.names.schema}"."{table}"{place}'

    def _write(self, cursor: extensions.cursor, records: Sequence[Record]) -> list[Optional[Record]]:
        """Write projects inside the caller's transaction; each as stored, ``None`` where it may not be seen."""
        # Whoever else saves these projects waits here, and then sees what was written meanwhile; always in the
        # same order, lest two who save many wait for one another.
        cursor.execute(
            "SELECT FROM project WHERE uid = ANY(%s) ORDER BY uid FOR NO KEY UPDATE",
            ([record.uid for record in records],),
        )
        for record in records:
            save_project(CursorWriter(cursor), self.schema, record, read_project(cursor, self.schema, record.uid))
        # What waits for the end of the transaction may still change a row.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        return [read_project(cursor, self.schema, record.uid) for record in records]

    def _about(self) -> Row:
        try:
            with self._connection.cursor(cursor_factory=extras.RealDictCursor) as cursor:
                cursor.execute(
                    "SELECT session_user AS login, my_municipalities() AS municipalities, "
                    "is_coordinator() AS coordinator, is_admin() AS administers, may_approve() AS approves, "
                    "(SELECT value FROM map_info WHERE key = 'schema_version') AS version"
                )
                return dict(cursor.fetchone() or {})
        except (errors.UndefinedFunction, errors.UndefinedTable) as error:
            # Names in a schema that one may not use are told as unknown.
            hidden = self._all(
                sql.SQL("SELECT FROM pg_namespace WHERE nspname = %s AND NOT has_schema_privilege(oid, 'USAGE')"),
                [self.names.schema],
            )
            raise IzsaError((_NO_RIGHT if hidden else _NO_MAP).format(schema=self.names.schema)) from error
        except psycopg2.Error:
            with explained():
                raise

    def _all(self, statement: sql.Composable, values: Optional[list[Any]] = None) -> list[Row]:
        def read() -> list[Row]:
            with explained(self.schema), self._connection.cursor(cursor_factory=extras.RealDictCursor) as cursor:
                cursor.execute(statement, values)
                return [dict(row) for row in cursor.fetchall()]

        return self._reading(read)

    def _reading(self, read: Callable[[], _Read]) -> _Read:
        """What is read, once more by a new connection when the old one turns out to be cut: reading changes nothing."""
        try:
            return read()
        except StoreError:
            if not self._held.closed or self._connect_again is None:
                raise
            return read()


def _seen(saved: Sequence[Optional[Record]]) -> list[Record]:
    """What was saved, unless some of it may not be seen any more."""
    found = [record for record in saved if record is not None]
    if len(found) < len(saved):
        raise IzsaError(_NOT_SEEN)
    return found


def _audited(row: Row) -> Row:
    """An audit row whose geometries are WKB in hexadecimal digits, without PostGIS's addition of the CRS."""
    if row["column_name"] == GEOMETRY_COLUMN:
        row["old"], row["new"] = wkb_hex(row["old"]), wkb_hex(row["new"])
    if row["row"]:
        held = json.loads(row["row"])
        if GEOMETRY_COLUMN in held:
            held[GEOMETRY_COLUMN] = wkb_hex(held[GEOMETRY_COLUMN])
        row["row"] = held
    return row


def _list_row(row: Row) -> ListRow:
    return ListRow(
        uid=row["uid"],
        title=row["title"] or "",
        municipality=row["municipality"],
        districts=tuple(row["districts"].split(";")) if row["districts"] else (),
        goals=tuple(int(goal) for goal in (row["goals"] or "").split(";") if goal),
        status=row["status"],
        approval=row["approval"],
        confirmed_on=row["confirmed_on"],
        updated_at=row["updated_at"],
        scope=row["scope"],
        x=row["x"],
        y=row["y"],
        joint=row["joint"],
        approval_note=row["approval_note"],
        approval_answer=row["approval_answer"],
    )
