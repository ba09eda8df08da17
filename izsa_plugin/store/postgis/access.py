"""Who stands behind a map on a server: the roles that inherit from one another, and the members.

Roles belong to the whole server, so each map has its own, named after its schema.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from psycopg2 import extensions

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.schema import Field, Kind, Reference, Schema, Table, Type
from ..attached import ATTACHMENT

#: From the one who may least to the one who may most; each may what those before it may.
ROLES = ("viewer", "editor", "coordinator", "admin")
#: Owns the tables and functions; nobody logs in as it, so nobody stands above the rules in daily work.
OWNER = "owner"

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_BAD_NAME = Text(
    "«{name}» bir harita şeması adı olamaz. En çok 40 küçük İngilizce harf, rakam ve alt çizgi kullanın; harfle "
    "başlayın.",
    "“{name}” cannot be the name of a map's schema. Use at most 40 small English letters, digits and underscores, "
    "beginning with a letter.",
)

#: Each login that belongs to the network; a shared one, used by several people, approves nothing.
MEMBER = Table(
    "member", Kind.NETWORK, Text("Üyeler", "Members"),
    (
        Field("login", Type.TEXT, Text("Oturum adı", "Login"), required=True, unique=True, max_length=63),
        Field("person", Type.TEXT, Text("Kişi", "Person"), max_length=200, personal=True),
        Field("shared", Type.BOOLEAN, Text("Ortak hesap", "Shared login"), required=True, default=False),
    ),
)  # fmt: skip
#: The municipalities whose projects a login may write.
MEMBERSHIP = Table(
    "membership", Kind.NETWORK, Text("Üyelikler", "Memberships"),
    (
        Field("login", Type.TEXT, Text("Oturum adı", "Login"), required=True, max_length=63,
              reference=Reference("member", "login", cascades=True)),
        Field("municipality", Type.TEXT, Text("Belediye", "Municipality"), required=True, max_length=20,
              reference=Reference("municipality", "code")),
    ),
    unique=(("login", "municipality"),),
)  # fmt: skip

#: Who works on the map, which a file does not know.
ABOUT_RIGHTS = (MEMBER, MEMBERSHIP)

#: What only a file needs: PostgreSQL indexes the search text itself.
_OF_FILES = {"search_queue"}


@dataclass(frozen=True)
class MapNames:
    """The names that one map has on its server."""

    schema: str

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.schema) or self.schema.startswith("pg_"):
            raise IzsaError(_BAD_NAME.format(name=self.schema))

    def role(self, role: str) -> str:
        """The map's own role of that kind."""
        return f"{self.schema}_{role}"

    def fill(self, template: str) -> str:
        """A template of SQL with this map's names in place of ``@schema@`` and ``@viewer@`` … ``@owner@``."""
        for role in (*ROLES, OWNER):
            template = template.replace(f"@{role}@", self.role(role))
        return template.replace("@schema@", self.schema)


def tables(declared: Schema) -> list[Table]:
    """The tables of a map on a server: those of the schema that it needs, files' contents, and those about rights."""
    return [*(table for table in declared if table.name not in _OF_FILES), ATTACHMENT, *ABOUT_RIGHTS]


def map_schemas(connection: extensions.connection) -> list[str]:
    """The schemas of a database that hold a map and that the login may use."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT n.nspname FROM pg_namespace AS n WHERE has_schema_privilege(n.oid, 'USAGE') AND (SELECT count(*) "
            "FROM pg_class AS c WHERE c.relnamespace = n.oid AND c.relname IN ('map_info', 'project', 'membership')) "
            "= 3 ORDER BY 1"
        )
        return [row[0] for row in cursor.fetchall()]


def is_tracked(table: Table) -> bool:
    """Whether version and author are kept in the row itself."""
    return table.tracked and table.has("version")
