"""The members of a map on a server: which role a login has, and the projects of which municipalities it writes.

The role is one of the server's own, the rest are rows; an administrator of the map changes both in one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

from psycopg2 import errors, extensions, sql

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.text import sort_key
from .access import ROLES, MapNames
from .connection import Connection, explained, writing

_NOT_ADMINISTRATOR = Text(
    "Üyeleri yalnızca haritanın yöneticisi görür ve değiştirir. Yöneticiye yazın.",
    "Members are seen and changed by the map's administrator alone. Write to the administrator.",
)
_NO_LOGIN = Text(
    "Sunucuda «{login}» adlı bir oturum yok. Veritabanı yöneticisinden onu oluşturmasını isteyin.",
    "The server has no login “{login}”. Ask the database's administrator to make it.",
)
_NO_MUNICIPALITY = Text(
    "«{role}» rolü için en az bir belediye seçin; yazma hakkı belediyeye göredir.",
    "Choose at least one municipality for the role “{role}”: what may be written follows the municipality.",
)
_NOT_YOURSELF = Text(
    "Kendi yöneticiliğinizi kaldıramazsınız; bunu başka bir yönetici yapsın.",
    "You cannot take your own administration away; let another administrator do it.",
)
_GRANTED_BY_ANOTHER = Text(
    "«{login}» rolünü başka birinden almış ya da bu rolü siz veremiyorsunuz; hiçbir şey değişmedi. Veritabanı "
    "yöneticisinden isteyin.",
    "“{login}” has a role from somebody else, or one that you may not give; nothing was changed. Ask the database's "
    "administrator.",
)
_LABELS = {
    "viewer": Text("İzleyici", "Viewer"),
    "editor": Text("Düzenleyici", "Editor"),
    "coordinator": Text("Koordinatör", "Coordinator"),
    "admin": Text("Yönetici", "Administrator"),
}
_HELP = {
    "viewer": Text("Ağdaki projeleri okur.", "Reads the projects of the network."),
    "editor": Text("Kendi belediyelerinin projelerini de yazar.", "Also writes the projects of its municipalities."),
    "coordinator": Text("Ayrıca onaylar ve listeleri düzenler.", "Also approves, and keeps the lists."),
    "admin": Text("Ayrıca her kaydı yazar ve üyeleri yönetir.", "Also writes every record, and manages the members."),
}


@dataclass(frozen=True)
class Member:
    """A login of the map; ``role`` is one of :data:`ROLES`, or empty where only the rows are there."""

    login: str
    role: str
    municipalities: tuple[str, ...] = ()
    person: Optional[str] = None
    shared: bool = False


def role_label(role: str) -> Text:
    """What a role is called."""
    return _LABELS[role] if role else Text("yok", "none")


def role_help(role: str) -> Text:
    """What a role may."""
    return _HELP[role]


class Members:
    """Reads and changes the members by the connection of an administrator; each method raises :class:`IzsaError`."""

    def __init__(self, connection: Callable[[], Connection], names: MapNames) -> None:
        self._connection = connection
        self._names = names

    def all(self) -> list[Member]:
        """Every login that has a role of the map or a row among its members."""
        with explained(), self._connection().cursor() as cursor:
            self._require_administrator(cursor)
            cursor.execute(
                "SELECT l.login, m.person, coalesce(m.shared, false), "
                "(SELECT coalesce(array_agg(s.municipality ORDER BY s.fid), '{}') FROM membership AS s "
                "WHERE s.login = l.login) FROM (SELECT login FROM member UNION SELECT r.rolname FROM pg_roles AS r "
                "WHERE r.rolcanlogin AND NOT r.rolsuper AND EXISTS (SELECT FROM pg_auth_members AS g "
                "JOIN pg_roles AS o ON o.oid = g.roleid WHERE g.member = r.oid AND o.rolname = ANY(%s))) AS l "
                "LEFT JOIN member AS m ON m.login = l.login",
                (self._roles(),),
            )
            found = cursor.fetchall()
            return sorted(
                (Member(login, self._role_of(cursor, login), tuple(codes), person, shared)
                 for login, person, shared, codes in found),
                key=lambda member: sort_key(member.login),
            )  # fmt: skip

    def logins(self) -> list[str]:
        """The logins of the server that are no superuser's."""
        with explained(), self._connection().cursor() as cursor:
            cursor.execute(
                "SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper AND rolname !~ '^pg_' ORDER BY 1"
            )
            return [row[0] for row in cursor.fetchall()]

    def set(self, member: Member) -> None:
        """Make a login a member with this role and these municipalities, in place of what it had."""
        if member.role not in ROLES:
            raise ValueError(member.role)
        if member.role == "editor" and not member.municipalities:
            raise IzsaError(_NO_MUNICIPALITY.format(role=role_label(member.role)))
        with writing(self._connection()) as cursor:
            self._require_administrator(cursor)
            self._require_not_oneself(cursor, member.login, member.role)
            self._give(cursor, member.login, member.role)
            cursor.execute(
                "INSERT INTO member AS m (login, person, shared) VALUES (%(login)s, %(person)s, %(shared)s) "
                "ON CONFLICT (login) DO UPDATE SET person = excluded.person, shared = excluded.shared "
                "WHERE (m.person, m.shared) IS DISTINCT FROM (excluded.person, excluded.shared)",
                {"login": member.login, "person": member.person or None, "shared": member.shared},
            )
            codes = list(member.municipalities)
            cursor.execute(
                "DELETE FROM membership WHERE login = %s AND NOT municipality = ANY(%s)", (member.login, codes)
            )
            for code in codes:
                cursor.execute(
                    "INSERT INTO membership (login, municipality) VALUES (%s, %s) "
                    "ON CONFLICT (login, municipality) DO NOTHING",
                    (member.login, code),
                )

    def remove(self, login: str) -> None:
        """Take a login's role and rows; what it wrote stays."""
        with writing(self._connection()) as cursor:
            self._require_administrator(cursor)
            self._require_not_oneself(cursor, login, "")
            self._give(cursor, login, "")
            cursor.execute("DELETE FROM membership WHERE login = %s", (login,))
            cursor.execute("DELETE FROM member WHERE login = %s", (login,))

    def _give(self, cursor: extensions.cursor, login: str, role: str) -> None:
        """Let a login have this role of the map and no other; empty for none."""
        cursor.execute("SELECT FROM pg_roles WHERE rolname = %s AND rolcanlogin", (login,))
        if cursor.fetchone() is None:
            if not role:
                return
            raise IzsaError(_NO_LOGIN.format(login=login))
        if self._role_of(cursor, login) == role:
            return
        try:
            for other in ROLES:
                if other != role and self._has(cursor, login, other):
                    cursor.execute(self._statement("REVOKE {} FROM {}", other, login))
            if role:
                cursor.execute(self._statement("GRANT {} TO {}", role, login))
        except errors.InsufficientPrivilege as error:
            raise IzsaError(_GRANTED_BY_ANOTHER.format(login=login)) from error
        # Since PostgreSQL 16 taking away what another gave does nothing, with a notice alone.
        if self._role_of(cursor, login) != role:
            raise IzsaError(_GRANTED_BY_ANOTHER.format(login=login))

    def _statement(self, template: str, role: str, login: str) -> sql.Composed:
        return sql.SQL(template).format(sql.Identifier(self._names.role(role)), sql.Identifier(login))

    def _role_of(self, cursor: extensions.cursor, login: str) -> str:
        """The highest role of the map that was given to a login itself."""
        return next((role for role in reversed(ROLES) if self._has(cursor, login, role)), "")

    def _has(self, cursor: extensions.cursor, login: str, role: str) -> bool:
        cursor.execute(
            "SELECT FROM pg_auth_members AS g JOIN pg_roles AS m ON m.oid = g.member JOIN pg_roles AS o "
            "ON o.oid = g.roleid WHERE m.rolname = %s AND o.rolname = %s",
            (login, self._names.role(role)),
        )
        return cursor.fetchone() is not None

    def _roles(self) -> list[str]:
        return [self._names.role(role) for role in ROLES]

    def _require_administrator(self, cursor: extensions.cursor) -> None:
        cursor.execute("SELECT is_admin()")
        row = cursor.fetchone()
        if row is None or not row[0]:
            raise IzsaError(_NOT_ADMINISTRATOR)

    def _require_not_oneself(self, cursor: extensions.cursor, login: str, role: str) -> None:
        cursor.execute("SELECT session_user = %s", (login,))
        row = cursor.fetchone()
        if row is not None and row[0] and self._has(cursor, login, "admin") and role != "admin":
            raise IzsaError(_NOT_YOURSELF)
