"""Ways around the rights that somebody with a database login could think of; each is taken back."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

import psycopg2

from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK
from tests.projects import BORNOVA


@dataclass(frozen=True)
class Trick:
    """Statements of one transaction; the last decides whether it was done, found nothing, or the whole was refused."""

    login: str
    what: str
    statements: tuple[str, ...]
    expected: str = "refused"

    def outcome(self, shared: SharedMap) -> str:
        """What comes of it."""
        with closing(psycopg2.connect(shared.server.parameters(shared.database, self.login))) as connection:
            try:
                with connection.cursor() as cursor:
                    for statement in self.statements:
                        cursor.execute(statement)
                    # What waits for the end of the transaction is looked at too.
                    touched = cursor.rowcount
                    cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                    return "done" if touched else "nothing"
            except (psycopg2.errors.InsufficientPrivilege, psycopg2.errors.ObjectNotInPrerequisiteState):
                return "refused"
            except (psycopg2.errors.FeatureNotSupported, psycopg2.errors.InvalidGrantOperation):
                return "refused"
            finally:
                connection.rollback()


_EDITOR, _COORDINATOR, _SHARED, _ADMIN, _VIEWER = "ayşe", "derya", "ortak", "yönetici", "veli"

TRICKS = (
    Trick(_EDITOR, "give an own project to another municipality",
          (f"UPDATE izsa.project SET municipality = '{KONAK}' WHERE uid = 'p-own'",)),
    Trick(_EDITOR, "take another's project over",
          (f"UPDATE izsa.project SET municipality = '{BORNOVA}' WHERE uid = 'p-foreign'",)),
    Trick(_EDITOR, "take a hidden project over",
          (f"UPDATE izsa.project SET municipality = '{BORNOVA}' WHERE uid = 'p-hidden'",), "nothing"),
    Trick(_EDITOR, "move an own partner to another's project",
          ("UPDATE izsa.project_partner SET project_uid = 'p-foreign' WHERE project_uid = 'p-own'",)),
    Trick(_EDITOR, "move another's partner to an own project",
          ("UPDATE izsa.project_partner SET project_uid = 'p-own' WHERE project_uid = 'p-foreign'",)),
    Trick(_EDITOR, "change every project without a condition", ("UPDATE izsa.project SET title = 'x'",)),
    Trick(_EDITOR, "overwrite another's project by INSERT … ON CONFLICT DO UPDATE",
          (f"INSERT INTO izsa.project (uid, municipality, title) VALUES ('p-foreign', '{BORNOVA}', 'x') "
           "ON CONFLICT (uid) DO UPDATE SET title = 'x'",)),
    Trick(_EDITOR, "change another's project by MERGE",
          ("MERGE INTO izsa.project AS p USING (VALUES ('p-foreign')) AS v (uid) ON p.uid = v.uid "
           "WHEN MATCHED THEN UPDATE SET title = 'x'",)),
    Trick(_EDITOR, "write through the flat view", ("UPDATE izsa.project_flat SET title = 'x'",)),
    Trick(_EDITOR, "read a hidden project through the flat view",
          ("SELECT * FROM izsa.project_flat WHERE uid = 'p-hidden'",), "nothing"),
    Trick(_EDITOR, "read a hidden project through a view of one's own",
          ("CREATE TEMP VIEW v AS SELECT * FROM izsa.project", "SELECT * FROM v WHERE uid = 'p-hidden'"), "nothing"),
    Trick(_EDITOR, "find a hidden project by its words in the list",
          ("SELECT * FROM izsa.project_list WHERE uid = 'p-hidden' AND search_text LIKE '%'",), "nothing"),
    Trick(_EDITOR, "read with row-level security switched off",
          ("SET LOCAL row_security = off", "SELECT * FROM izsa.project")),
    Trick(_EDITOR, "approve an own project", ("UPDATE izsa.project SET approval = 'approved' WHERE uid = 'p-own'",)),
    Trick(_EDITOR, "enter a project as approved",
          (f"INSERT INTO izsa.project (municipality, approval) VALUES ('{BORNOVA}', 'approved')",)),
    Trick(_EDITOR, "mark a project as a demo record, which may lack what others need",
          (f"INSERT INTO izsa.project (municipality, demo) VALUES ('{BORNOVA}', true)",)),
    Trick(_EDITOR, "write the review note", ("UPDATE izsa.project SET approval_note = 'x' WHERE uid = 'p-own'",)),
    Trick(_SHARED, "approve with a shared login",
          ("UPDATE izsa.project SET approval = 'approved' WHERE uid = 'p-own'",)),
    Trick(_COORDINATOR, "approve", ("UPDATE izsa.project SET approval = 'approved' WHERE uid = 'p-own'",), "done"),
    Trick(_COORDINATOR, "change the title while approving",
          ("UPDATE izsa.project SET approval = 'approved', title = 'x' WHERE uid = 'p-own'",)),
    Trick(_COORDINATOR, "move the point while approving",
          ("UPDATE izsa.project SET approval = 'approved', geom = public.ST_SetSRID(public.ST_MakePoint(1, 2), 5253) "
           "WHERE uid = 'p-own'",)),
    Trick(_EDITOR, "lock one's own period", ("UPDATE izsa.reporting SET locked = true",)),
    Trick(_EDITOR, "make oneself a member of another municipality",
          (f"INSERT INTO izsa.membership (login, municipality) VALUES ('ayşe', '{KONAK}')",)),
    Trick(_SHARED, "make the shared login a personal one", ("UPDATE izsa.member SET shared = false",)),
    Trick(_EDITOR, "give oneself the coordinator's role", ('GRANT izsa_coordinator TO "ayşe"',)),
    Trick(_EDITOR, "become the owner", ("SET ROLE izsa_owner",)),
    Trick(_ADMIN, "become the owner", ("SET ROLE izsa_owner",)),
    Trick(_EDITOR, "become somebody else", ("SET SESSION AUTHORIZATION 'kemal'",)),
    Trick(_ADMIN, "forge history", ("INSERT INTO izsa.audit (table_name, row_uid, action) VALUES ('a', 'b', 'c')",)),
    Trick(_ADMIN, "change history", ("UPDATE izsa.audit SET by = 'x'",)),
    Trick(_ADMIN, "put the triggers to sleep", ("SET LOCAL session_replication_role = replica",)),
    Trick(_ADMIN, "switch a trigger off", ("ALTER TABLE izsa.project DISABLE TRIGGER a_guard",)),
    Trick(_ADMIN, "switch row-level security off", ("ALTER TABLE izsa.project DISABLE ROW LEVEL SECURITY",)),
    Trick(_EDITOR, "make a table in the map's schema", ("CREATE TABLE izsa.mine (a int)",)),
    Trick(_EDITOR, "call what only triggers may", ("SELECT izsa.refresh_list(NULL)",)),
    Trick(_EDITOR, "use the map's trigger functions on a table of one's own",
          ("CREATE TEMP TABLE project (uid text, municipality text)",
           "CREATE TRIGGER t AFTER INSERT ON pg_temp.project FOR EACH ROW "
           "EXECUTE FUNCTION izsa.keep_history('uid', 'uid', '')")),
    Trick(_EDITOR, "put a membership of one's own before the map's",
          ("CREATE TEMP TABLE membership (fid bigint, login text, municipality text)",
           f"INSERT INTO pg_temp.membership VALUES (1, 'ayşe', '{KONAK}')",
           "SET LOCAL search_path = pg_temp, izsa",
           "UPDATE izsa.project SET title = 'x' WHERE uid = 'p-foreign'")),
    Trick(_EDITOR, "write with the role of a viewer",
          ("SET LOCAL role = izsa_viewer", "UPDATE izsa.project SET title = 'x' WHERE uid = 'p-own'")),
    Trick(_VIEWER, "lock rows", ("SELECT * FROM izsa.project WHERE uid = 'p-foreign' FOR UPDATE",)),
    Trick(_VIEWER, "copy a hidden project out",
          ("CREATE TEMP TABLE out AS SELECT * FROM izsa.project WHERE uid = 'p-hidden'", "SELECT * FROM out"),
          "nothing"),
    Trick("kiosk", "read what is for the network", ("SELECT * FROM izsa.project WHERE uid = 'p-foreign'",), "nothing"),
    Trick("kiosk", "read the history", ("SELECT * FROM izsa.audit",), "nothing"),
    Trick("yabancı", "read a list", ("SELECT * FROM izsa.list_status",)),
)  # fmt: skip
