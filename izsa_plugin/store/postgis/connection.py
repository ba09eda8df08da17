"""The store's own connection to a server, and what its errors mean to a person."""

from __future__ import annotations

import selectors
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional, Union

import psycopg2
from psycopg2 import errors, extensions, sql

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.schema import Schema, Table
from ...domain.validation import MISSING
from .access import ABOUT_RIGHTS, MapNames

Connection = extensions.connection

_NOT_LISTED = Text(
    "«{field}» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin.",
    "“{field}” holds a value that the map does not have; choose a value of the list.",
)
_NOT_RIGHT = Text(
    "«{field}» alanının değeri izin verilen sınırların dışında; hiçbir şey değişmedi. Düzeltip yeniden kaydedin.",
    "The value of “{field}” is outside what the field allows; nothing was changed. Correct it and save again.",
)
_REPEATED = Text(
    "Aynı kayıt haritada zaten var; hiçbir şey değişmedi. Yinelenen satırı kaldırıp yeniden kaydedin.",
    "The map already has this record; nothing was changed. Remove the repeated row and save again.",
)
_NO_RIGHT = Text(
    "Bunun için hakkınız yok; hiçbir şey değişmedi. Haritanın yöneticisinden yetki isteyin.",
    "You have no right to do this; nothing was changed. Ask the map's administrator for it.",
)
_COLLIDED = Text(
    "Aynı anda başka biri de kaydetti; hiçbir şey değişmedi. Yeniden kaydedin.",
    "Somebody else saved at the same moment; nothing was changed. Save again.",
)
#: Whether a save had already been taken when the connection broke, nobody can tell; saving again is harmless.
_LOST = Text(
    "Sunucuyla bağlantı kurulamadı ya da koptu; yazdıklarınız duruyor. Ağı ve bağlantı ayarlarını denetleyip yeniden "
    "deneyin. Sunucunun iletisi: {message}",
    "The server could not be reached, or the connection was lost; what you typed is still here. Check the network and "
    "the connection's settings, then try again. The server said: {message}",
)
_OTHER = Text(
    "Sunucudaki haritaya yazılamadı; hiçbir şey değişmedi. Sunucunun iletisi: {message}",
    "The map on the server could not be written; nothing was changed. The server said: {message}",
)
_NUL = Text(
    "Metinde kaydedilemeyen bir denetim karakteri var. Metni yeniden yazıp kaydedin.",
    "A text holds a control character that cannot be saved. Type the text again and save.",
)


#: A network that fails says nothing; within half a minute nobody waits for it any more.
_NOTICE_A_DEAD_NETWORK: dict[str, Any] = {
    "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 25_000,
}  # fmt: skip


class StoreError(IzsaError):
    """The server could not be read or written."""


def connect(parameters: str, names: Optional[MapNames] = None) -> Connection:
    """A connection whose unqualified names are the map's; ``parameters`` are libpq's and are not kept.

    Dates and times come as the text that records hold: ISO, in UTC.
    """
    with explained():
        connection = psycopg2.connect(parameters, application_name="izsa", connect_timeout=10, **_NOTICE_A_DEAD_NETWORK)
        try:
            connection.set_client_encoding("UTF8")
            for kind in (_DATE, _TIMESTAMP):
                extensions.register_type(kind, connection)
            with connection, connection.cursor() as cursor:
                cursor.execute("SET TIME ZONE 'UTC'; SET DateStyle = 'ISO, YMD'; SET standard_conforming_strings = on")
                if names:
                    set_search_path(cursor, names)
        except BaseException:
            connection.close()
            raise
    return connection


def notice_cut(connection: Connection) -> None:
    """Let a connection that rests find out whether the server has closed it, which asks the server nothing."""
    if connection.closed:
        return
    with selectors.DefaultSelector() as waiting:
        waiting.register(connection.fileno(), selectors.EVENT_READ)
        try:
            # First comes the server's word of farewell, then the end.
            while waiting.select(0):
                connection.poll()
        except psycopg2.Error:
            connection.close()


def set_search_path(cursor: extensions.cursor, names: MapNames) -> None:
    """Let unqualified names be the map's, then PostGIS's, wherever its administrator installed that."""
    cursor.execute(
        "SELECT n.nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace "
        "WHERE e.extname = 'postgis'"
    )
    found = [names.schema, *(row[0] for row in cursor.fetchall()), "pg_temp"]
    cursor.execute(sql.SQL("SET search_path = {}").format(sql.SQL(", ").join(map(sql.Identifier, found))))


@contextmanager
def writing(connection: Connection, schema: Optional[Schema] = None) -> Iterator[extensions.cursor]:
    """One transaction: whole, or not at all; an error of the server is raised as one a person understands."""
    with explained(schema), connection, connection.cursor() as cursor:
        yield cursor


@contextmanager
def explained(schema: Optional[Schema] = None) -> Iterator[None]:
    """Turn what psycopg2 raises into :class:`StoreError`."""
    try:
        yield
    except psycopg2.Error as error:
        raise StoreError(explain(error, schema)) from error
    except ValueError as error:
        if "NUL" not in str(error):
            raise
        raise StoreError(_NUL) from error


def explain(error: psycopg2.Error, schema: Optional[Schema] = None) -> Text:
    """What an error means and what to do; the map's own rules come through in their own words."""
    message = error.diag.message_primary or str(error).strip()
    if " / " in message:
        turkish, _, english = message.partition(" / ")
        return Text(turkish, english)
    if isinstance(error, errors.InsufficientPrivilege):
        return _NO_RIGHT
    if isinstance(error, (errors.SerializationFailure, errors.DeadlockDetected, errors.LockNotAvailable)):
        return _COLLIDED
    if isinstance(error, (errors.ForeignKeyViolation, errors.CheckViolation, errors.NotNullViolation)):
        template = {
            errors.ForeignKeyViolation: _NOT_LISTED, errors.NotNullViolation: MISSING,
        }.get(type(error), _NOT_RIGHT)  # fmt: skip
        return template.format(field=_field_label(error, schema))
    if isinstance(error, errors.UniqueViolation):
        return _REPEATED
    if isinstance(error, (psycopg2.OperationalError, psycopg2.InterfaceError)):
        return _LOST.format(message=message)
    return _OTHER.format(message=message)


def _field_label(error: psycopg2.Error, schema: Optional[Schema]) -> Text:
    """The label of the field that a constraint speaks of, by the constraint's name ``table_field_known``."""
    table, constraint = error.diag.table_name or "", error.diag.constraint_name or ""
    column = error.diag.column_name or ""
    declared: Optional[Table] = next((each for each in (*(schema or ()), *ABOUT_RIGHTS) if each.name == table), None)
    for field in declared.fields if declared else ():
        if field.name == column or constraint.startswith(
            (f"{table}_{field.name}_known", f"{table}_{field.name}_right")
        ):
            return field.label
    return Text(column or constraint or table, column or constraint or table)


def _date(value: Union[str, bytes, None], _cursor: Any) -> Optional[str]:
    return None if value is None else str(value)


def _timestamp(value: Union[str, bytes, None], _cursor: Any) -> Optional[str]:
    """``2026-11-24 13:15:12.1+00`` as ``2026-11-24T13:15:12.100Z``."""
    if value is None:
        return None
    whole, _, fraction = str(value).removesuffix("+00").partition(".")
    return f"{whole.replace(' ', 'T')}.{fraction:0<3}Z"


_DATE = extensions.new_type((1082,), "IZSA_DATE", _date)
_TIMESTAMP = extensions.new_type((1184,), "IZSA_TIMESTAMP", _timestamp)
