"""How a project is read from a server: with all its children in one round trip."""

from __future__ import annotations

import json
import struct
from typing import Any, Optional

from psycopg2 import extensions, sql

from ...domain.record import Record, Row
from ...domain.schema import MAP_EPSG, Schema, Table, Type
from .sql import GEOMETRY_COLUMN

#: The bit by which EWKB says that the CRS follows, as in ``postgis/doc/ZMSgeoms.txt``.
_HAS_CRS = 0x20000000


def read_project(cursor: extensions.cursor, schema: Schema, uid: str) -> Optional[Record]:
    """A project with all its children, or ``None`` when it is not there or not to be seen."""
    project, children = schema.table("project"), schema.children()
    parts = [_rows_of(project, "uid"), *(_rows_of(table, "project_uid") for table in children)]
    cursor.execute(sql.SQL(" UNION ALL ").join(parts) + sql.SQL(" ORDER BY 1, 2"), {"uid": uid})
    found: dict[str, list[Row]] = {}
    for table, _fid, written in cursor.fetchall():
        found.setdefault(table, []).append(_row(schema.table(table), json.loads(written)))
    if project.name not in found:
        return None
    record = Record(found[project.name][0])
    for table in children:
        rows = found.get(table.name, [])
        record.children[table.name] = rows
        record.read_versions[table.name] = {row["uid"]: row["version"] for row in rows}
    return record


def wkb_hex(ewkb: Optional[str]) -> Optional[str]:
    """What PostGIS writes for a geometry, without the CRS that it adds to the standard's WKB, in small letters."""
    if ewkb is None:
        return None
    content = bytes.fromhex(ewkb)
    order = "<" if content[0] else ">"
    (kind,) = struct.unpack_from(f"{order}I", content, 1)
    if not kind & _HAS_CRS:
        return content.hex()
    return (content[:1] + struct.pack(f"{order}I", kind & ~_HAS_CRS) + content[9:]).hex()


def ewkb_hex(wkb: str) -> str:
    """A WKB in hexadecimal digits as PostGIS writes it, with the map's CRS."""
    content = bytes.fromhex(wkb)
    order = "<" if content[0] else ">"
    (kind,) = struct.unpack_from(f"{order}I", content, 1)
    return (content[:1] + struct.pack(f"{order}II", kind | _HAS_CRS, MAP_EPSG) + content[5:]).hex().upper()


def _rows_of(table: Table, column: str) -> sql.Composable:
    chosen = [sql.SQL("r.{}").format(sql.Identifier(field.name)) for field in table.fields]
    if table.geometry:
        chosen.append(sql.SQL("encode(ST_AsBinary(r.{0}), 'hex') AS {0}").format(sql.Identifier(GEOMETRY_COLUMN)))
    return sql.SQL(
        "SELECT {}::text, r.fid, (SELECT row_to_json(c) FROM (SELECT {}) AS c)::text FROM {} AS r WHERE r.{} = %(uid)s"
    ).format(
        sql.Literal(table.name), sql.SQL(", ").join(chosen), sql.Identifier(table.name), sql.Identifier(column)
    )  # fmt: skip


def _row(table: Table, written: dict[str, Any]) -> Row:
    kinds = {field.name: field.type for field in table.fields}
    return {column: _value(kinds.get(column), value) for column, value in written.items()}


def _value(kind: Optional[Type], value: Any) -> Any:
    """A value as records hold it; a column that the schema does not name is the geometry."""
    if value is None:
        return None
    if kind is None:
        return bytes.fromhex(value)
    if kind is Type.REAL:
        return float(value)
    if kind is Type.TIMESTAMP:
        whole, _, fraction = value.removesuffix("+00:00").partition(".")
        return f"{whole}.{fraction:0<3}Z"
    return value
