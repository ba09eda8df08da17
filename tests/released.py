"""Released versions of the schema, made again as they were, with work in them; and a version that is yet to come."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from izsa_plugin.domain.language import Text
from izsa_plugin.domain.schema import Schema, schema
from izsa_plugin.domain.schema.common import child, number, text
from izsa_plugin.paths import resource
from izsa_plugin.store.gpkg.connection import connect
from izsa_plugin.sync.snapshot import packed, squeezed

FOLDER = Path(__file__).parent / "data" / "released"
VERSIONS = sorted((path.name for path in FOLDER.iterdir() if path.is_dir()), key=int)
#: Work done in plain SQL that every version and both databases understand.
WORK = (
    "INSERT INTO project (uid, title, municipality, status, purpose) "
    "VALUES ('p1', 'Işıklı yol''un \"ağacı\"', 'TUR035007', 'running', 'Çünkü öyle')",
    "INSERT INTO project (uid, title, municipality, parent_uid) VALUES ('p2', 'Parçası', 'TUR035007', 'p1')",
    "INSERT INTO project (uid, title, municipality) VALUES ('p3', 'Silinecek', 'TUR035007')",
    "INSERT INTO project_goal (project_uid, goal) VALUES ('p1', 13)",
    "INSERT INTO project_audience (project_uid, audience, people_target) VALUES ('p1', 'students', 40)",
    "INSERT INTO project_partner (uid, project_uid, organisation) VALUES ('o1', 'p1', 'Şirket')",
    "UPDATE project SET purpose = 'Değişti', budget = 12.5 WHERE uid = 'p1'",
    "DELETE FROM project_partner WHERE uid = 'o1'",
    "DELETE FROM project WHERE uid = 'p3'",
)

#: A tie as version 1 kept it, all in one text: a squeezed line, then a line for each table known of the other map.
TIE_OF_1 = "\n".join(
    (
        squeezed({"received": 1, "acked": 0, "last": 1, "sent": {"0": [0, []]}}),
        f"project\t{packed({'p1': {'uid': 'p1', 'title': 'Işıklı yol'}})}",
        f"project_goal\t{packed({'p1:13': {'uid': 'p1:13', 'project_uid': 'p1', 'goal': 13}})}",
    )
)


def make_file(path: Path, version: str) -> Path:
    """A GeoPackage as that version made it, with work in it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FOLDER / version / "gpkg.sql").read_text(encoding="utf-8"))
    with closing(connect(path)) as connection:
        for statement in WORK:
            connection.execute(statement)
    return path


def later_schema() -> Schema:
    """What a later release could declare: a table more, and two fields more in a table that has rows."""
    today = schema()
    changed = today.with_field("project", text("permit", "İzin no", "Permit number", max_length=40))
    changed = changed.with_field("project_partner", number("people", "Kişi", "People"))
    permits = child("project_permit", Text("İzinler", "Permits"), text("kind", "Türü", "Kind", required=True))
    tables = list(changed.tables)
    tables.insert(tables.index(changed.table("project_file")) + 1, permits)
    return Schema(str(int(today.version) + 1), tuple(tables))


def later_steps(database: str, folder: Path) -> Path:
    """The steps of that later release: all there are, and its own."""
    steps = Path(shutil.copytree(resource("sql", database, "steps"), folder / "steps"))
    shutil.copyfile(FOLDER.parent / "later" / f"{database}.sql", steps / f"{later_schema().version}.sql")
    return steps
