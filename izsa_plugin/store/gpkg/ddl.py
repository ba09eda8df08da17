"""The tables of a map in a GeoPackage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from ...domain.schema import MAP_EPSG, Computed, Field, Reference, Schema, Table, Type
from . import sql


def create_table(table: Table) -> str:
    """The statement that makes a table with all its constraints."""
    parts = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if table.geometry:
        parts.append(f"{sql.GEOMETRY_COLUMN} {table.geometry.value}")
    parts += [_column(field) for field in table.fields]
    parts += [f"UNIQUE ({', '.join(map(sql.name, together))})" for together in table.unique]
    if table.parent and table.choice:
        parts.append(f"UNIQUE (project_uid, {sql.name(table.choice)})")
    parts += [_foreign_key(field, field.target) for field in table.fields if field.target]
    return f"CREATE TABLE {sql.name(table.name)} (\n  " + ",\n  ".join(parts) + "\n)"


def create_indexes(table: Table) -> Iterator[str]:
    """Indexes on what is looked up: a child's project, a reference, the sort key of the list."""
    looked_up = [field.name for field in table.fields if field.target and not field.code_list]
    looked_up += {"project": ["updated_at"], "audit": ["row_uid", "project_uid"]}.get(table.name, [])
    for column in looked_up:
        index = sql.name(f"{table.name}_{column}")
        yield f"CREATE INDEX {index} ON {sql.name(table.name)} ({sql.name(column)})"
    if table.name == "project_list":
        yield "CREATE INDEX project_list_order ON project_list (sort_title, uid)"


def register(table: Table) -> Iterator[tuple[str, tuple[object, ...]]]:
    """What the GeoPackage standard's own tables have to say about a table."""
    yield from register_as(table.name, *names_of(table), table.geometry.value if table.geometry else None)


def names_of(table: Table) -> tuple[str, str]:
    """What a table is called in both languages, and its description."""
    identifier = f"{table.label.tr} / {table.label.en} [{table.name}]"
    return identifier, f"{table.help.tr} / {table.help.en}" if table.help.tr else ""


def register_as(
    name: str, identifier: str, description: str, geometry: Optional[str]
) -> Iterator[tuple[str, tuple[object, ...]]]:
    """As :func:`register`, for a view or table that is not of the schema."""
    kind = "features" if geometry else "attributes"
    yield (
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
        (name, kind, identifier, description, MAP_EPSG if geometry else None),
    )
    if geometry:
        yield (
            "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
            "VALUES (?, ?, ?, ?, 0, 0)",
            (name, sql.GEOMETRY_COLUMN, geometry, MAP_EPSG),
        )


#: The view that fits the field parameters of the analyses; plain columns only, so that every reader sees its types.
FLAT_VIEW = "project_flat"
_FLAT_FROM_LIST = ("goals", "targets", "audiences", "districts", "start", "end")


def create_flat_view(schema: Schema) -> str:
    """The statement that makes the flat view of projects for those who read from outside; personal data left out."""
    own = [
        field.name
        for field in schema.table("project").fields
        if not field.personal and field.name not in ("edit_by", *_FLAT_FROM_LIST)
    ]
    chosen = ["p.fid AS fid", f"p.{sql.GEOMETRY_COLUMN} AS {sql.GEOMETRY_COLUMN}"]
    chosen += [f"p.{sql.name(column)} AS {sql.name(column)}" for column in own]
    chosen += [f"l.{sql.name(column)} AS {sql.name(column)}" for column in _FLAT_FROM_LIST]
    return (
        f"CREATE VIEW {FLAT_VIEW} AS SELECT {', '.join(chosen)} "  # nosec B608  # names from the schema
        "FROM project AS p LEFT JOIN project_list AS l ON l.uid = p.uid"
    )


def _column(field: Field) -> str:
    parts = [sql.name(field.name), sql.type_of(field)]
    # QGIS writes NULL where it has no value, past the default; what triggers fill in may therefore be NULL on the way.
    if field.required and not field.kept and field.default is not Computed.UID:
        parts.append("NOT NULL")
    default = sql.default_of(field)
    if default is not None:
        parts.append(f"DEFAULT {default}")
    if field.unique:
        parts.append("UNIQUE")
    parts += [f"CHECK ({check})" for check in _checks(field)]
    return " ".join(parts)


def _checks(field: Field) -> Iterator[str]:
    column = sql.name(field.name)
    if field.type is Type.TEXT:
        if field.required:
            yield f"trim({column}) <> ''"
        if field.max_length:
            yield f"length({column}) <= {field.max_length}"
    elif field.type is Type.BOOLEAN:
        yield f"{column} IN (0, 1)"
    elif field.type is Type.DATE:
        # Without a modifier SQLite gives back a 30 February as it came.
        yield f"{column} IS date({column}, '+0 days')"
    elif field.type in (Type.INTEGER, Type.REAL):
        yield f"typeof({column}) IN ('integer', 'real', 'null')"
    if field.minimum is not None:
        yield f"{column} >= {field.minimum:g}"
    if field.maximum is not None:
        yield f"{column} <= {field.maximum:g}"


def _foreign_key(field: Field, target: Reference) -> str:
    action = " ON DELETE CASCADE" if target.cascades else "" if field.required else " ON DELETE SET NULL"
    return (
        f"FOREIGN KEY ({sql.name(field.name)}) REFERENCES {sql.name(target.table)} ({sql.name(target.column)})"
        f"{action} ON UPDATE CASCADE"
    )
