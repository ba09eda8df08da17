"""Bringing a map of an older release to today's schema, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Optional

from psycopg2 import sql as composed

from ...domain.schema import Schema, schema
from ..versions import older_than, steps
from . import sql
from .access import MapNames
from .connection import connect, set_search_path, writing
from .install import body, code, guards

_FIRST = "1"


def upgrade_map(
    parameters: str, names: MapNames, *, declared: Optional[Schema] = None, folder: Optional[Path] = None
) -> bool:
    """Upgrade a map whole or not at all; whether it needed to be.

    ``folder`` holds the numbered steps, by default this release's. Raises :class:`IzsaError` where there is no map,
    or one of a newer release, somebody is working on it, or the right is lacking.
    """
    declared = declared or schema()
    with closing(connect(parameters)) as connection, writing(connection, declared) as cursor:
        cursor.execute(upgrade_checks(names))
        cursor.execute(composed.SQL("SET LOCAL ROLE {}").format(composed.Identifier(names.role("owner"))))
        set_search_path(cursor, names)
        cursor.execute("SELECT value FROM map_info WHERE key = 'schema_version'")
        found = cursor.fetchone()
        if older_than(found[0] if found else None, declared) is None:
            return False
        for statement in upgrade(declared, names, folder):
            cursor.execute(statement)
    return True


def upgrade_checks(names: MapNames) -> str:
    """What comes before the upgrading role is taken on."""
    return body("upgrade", names)


def upgrade(declared: Schema, names: MapNames, folder: Optional[Path] = None) -> Iterator[str]:
    """The statements of an upgrade from any older version, as the map's owner."""
    yield body("clearing", names).replace("@version@", declared.version)
    for version, step in steps("postgis", _FIRST, declared, folder):
        yield _if_needed(version, names.fill(step))
    yield from code(declared, names)
    yield "SELECT refresh_list(NULL)"
    yield f"UPDATE map_info SET value = {sql.literal(declared.version)} WHERE key = 'schema_version'"  # nosec B608  # our own version
    yield from guards(declared, names)


def _if_needed(version: int, step: str) -> str:
    return (
        "DO $upgrade$\nBEGIN\n"  # nosec B608  # our own steps
        f"    IF (SELECT value::int FROM map_info WHERE key = 'schema_version') < {version} THEN\n"
        f"        EXECUTE $step$\n{step.strip()}\n$step$;\n    END IF;\nEND\n$upgrade$"
    )
