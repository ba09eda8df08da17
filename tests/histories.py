"""Random histories of maps that go apart, over all tables that travel; the same ones serve tests and the bench."""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import Any

from izsa_plugin.domain import catalogue
from izsa_plugin.domain.code_lists import code_lists
from izsa_plugin.domain.districts import districts
from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import Field, Kind, Schema, Table, Type, schema
from izsa_plugin.domain.validation import problems
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.sync.snapshot import GEOMETRY, Row, Snapshot, copied, rows_of, shared_columns, shared_tables

DISTRICTS = ("TUR035007", "TUR035018", "TUR035002")
WORDS = ("Işıklı", "ılık", "İncir", "iğde", "Çeşme", "ğ", "Ömür", "Ünlü", "Şirinyer", "âlâ")
DATES = ("2024-01-01", "2025-06-15", "2026-03-01", "2027-12-31")


@lru_cache(maxsize=1)
def lists() -> Snapshot:
    """The lists that every map begins with, some codes of each."""
    made: Snapshot = {
        "district": {d.code: {"code": d.code, "name": d.name} for d in districts()},
        "municipality": {
            d.code: {"code": d.code, "name": d.name, "name_en": d.name, "district": d.code} for d in districts()
        },
        "goal": {
            str(number): {"number": number, "label_tr": "a", "label_en": "a", "color": "#000", "label_color": "#fff"}
            for number in (11, 13, 17)
        },
        "target": {
            target.code: {"code": target.code, "goal": target.goal, "label_tr": "a", "label_en": "a", "position": 1}
            for target in catalogue.targets() if target.goal in (11, 13, 17)
        },
        "coaching_criterion": {},
    }  # fmt: skip
    for code_list in code_lists():
        made[f"list_{code_list.name}"] = {
            code.code: {"code": code.code, "label_tr": "a", "label_en": "a", "position": 1, "active": 1}
            for code in code_list
        }
    for number in range(2):
        made["coaching_criterion"][f"criterion:{number}"] = {
            "code": str(number), "stage": 1, "label_tr": "a", "label_en": "a", "computed": 0, "position": 1,
            "uid": f"criterion:{number}"}  # fmt: skip
    return made


def key_of(table: Table, row: Row) -> str:
    """The key that the map's triggers give."""
    return f"{row['project_uid']}:{row[table.choice]}" if table.choice else str(row[table.key])


def value_for(random: Random, field: Field, snapshot: Snapshot) -> Any:
    """Some value that a field takes."""
    if field.target:
        return random.choice(
            sorted((row[field.target.column] for row in rows_of(snapshot, field.target.table).values()), key=str)
            or [None]
        )
    if field.type is Type.TEXT:
        return random.choice(WORDS)[: field.max_length]
    if field.type is Type.BOOLEAN:
        return random.randrange(2)
    if field.type is Type.INTEGER:
        low = int(field.minimum or 0)
        return random.randint(low, min(low + 3, int(field.maximum or low + 3)))
    if field.type is Type.REAL:
        return float(random.randint(0, 3))
    return random.choice(DATES)


def new_row(random: Random, table: Table, snapshot: Snapshot, uid: str) -> Row:
    """A row with some fields filled."""
    row: Row = dict.fromkeys(shared_columns(table))
    for field in table.fields:
        if field.name in row and (field.required or random.random() < 0.4):
            row[field.name] = value_for(random, field, snapshot)
    if table.geometry:
        row[GEOMETRY] = random.choice((None, point_wkb(500000.0 + random.randrange(3), 4250000.0)))
    if table.key == "uid":
        row["uid"] = uid
    if table.choice:
        row["uid"] = key_of(table, row)
    return row


def new_project(random: Random, municipality: str, uid: str) -> tuple[Row, dict[str, Row]]:
    """A complete project and its audience."""
    row: Row = dict.fromkeys(shared_columns(schema().table("project")))
    row.update(
        uid=uid, municipality=municipality, title=" ".join(random.choice(WORDS) for _ in range(3)),
        purpose=random.choice(WORDS),
        start_planned=DATES[1], start_planned_precision="day", status="running", primary_goal=11, scope="city",
        visibility=random.choice(("district", "network")), approval=random.choice(("draft", "sent")), demo=0,
        continuous=0, open_to_joint=0, joint=0, good_practice=0, currency="TRY")  # fmt: skip
    key = f"{uid}:students"
    audience: Row = {"project_uid": uid, "audience": "students", "uid": key, "people_target": None,
                     "people_reached": None}  # fmt: skip
    return row, {key: audience}


class World:
    """One map as its triggers would keep it: an edit that the map would refuse does not happen."""

    def __init__(self, random: Random, snapshot: Snapshot, municipality: str | None, name: str) -> None:
        self.random = random
        self.snapshot = snapshot
        self.municipality = municipality
        self.name = name
        self._made = 0

    def live(self, steps: int) -> None:
        """So many random edits."""
        for _ in range(steps):
            before = self.snapshot
            self.snapshot = copied(before)
            touched = self.random.choice((self._insert, self._update, self._update, self._update, self._delete))()
            if touched is None or not is_whole(self.snapshot):
                self.snapshot = before

    def _table(self) -> Table:
        chosen = [table for table in shared_tables(schema()) if self.municipality is None or writes(table)]
        weights = [16 if table.name == "project" else 0.1 if table.kind is Kind.LIST else 3 for table in chosen]
        return self.random.choices(chosen, weights)[0]

    def _own(self, table: Table) -> list[str]:
        rows = rows_of(self.snapshot, table.name)
        return sorted(key for key, row in rows.items() if self._may(table, row))

    def _may(self, table: Table, row: Row) -> bool:
        if self.municipality is None:
            return True
        if table.parent:
            return self._is_mine(row["project_uid"])
        if table.name == "similarity_decision":
            return self._is_mine(row["project_a"]) or self._is_mine(row["project_b"])
        return row.get("municipality", row.get("district")) == self.municipality

    def _is_mine(self, uid: str) -> bool:
        project = rows_of(self.snapshot, "project").get(uid)
        return project is not None and project["municipality"] == self.municipality

    def _insert(self) -> str | None:
        table = self._table()
        self._made += 1
        uid = f"{self.name}-{self._made}"
        if table.name == "project":
            row, audiences = new_project(self.random, self.municipality or self.random.choice(DISTRICTS), uid)
            self.snapshot.setdefault("project_audience", {}).update(audiences)
        elif table.kind is Kind.LIST:
            return None
        else:
            row = new_row(self.random, table, self.snapshot, uid)
        key = key_of(table, row)
        if key in rows_of(self.snapshot, table.name) or not all(
            row[field.name] is not None for field in table.fields if field.required and field.name in row
        ):
            return None
        self.snapshot.setdefault(table.name, {})[key] = row
        return key if self._may(table, row) else None

    def _update(self) -> str | None:
        table = self._table()
        keys = self._own(table)
        if not keys:
            return None
        key = self.random.choice(keys)
        row = dict(self.snapshot[table.name][key])
        fixed = {table.key, table.choice, "project_uid", *(HUB_ONLY if self.municipality else ())}
        fields = [f for f in table.fields if f.name in row and f.name not in fixed]
        contested = [field for field in fields if field.name in _CONTESTED and self.random.random() < 0.6]
        for field in contested or self.random.sample(fields, min(len(fields), self.random.randint(1, 2))):
            row[field.name] = value_for(self.random, field, self.snapshot)
            if not field.required and self.random.random() < 0.2:
                row[field.name] = None
        if table.geometry and self.random.random() < 0.3:
            row[GEOMETRY] = self.random.choice((None, point_wkb(500000.0 + self.random.randrange(3), 4250000.0)))
        self.snapshot[table.name][key] = row
        return key

    def _delete(self) -> str | None:
        table = self._table()
        keys = self._own(table)
        if not keys or table.kind is Kind.LIST:
            return None
        key = self.random.choice(keys)
        del self.snapshot[table.name][key]
        if table.name == "project":
            cascade(self.snapshot, key)
        return key


HUB_ONLY = ("approval", "approval_note", "municipality", "demo", "locked", "district")
#: Fields on which both sides work often, so that histories meet.
_CONTESTED = ("title", "start_actual", "end_actual", "approval", "municipality", "organisation", "state", "label_tr")
_DISTRICT_TABLES = ("project", "reporting", "coaching_entry", "similarity_decision")


def writes(table: Table) -> bool:
    """Whether a district writes rows of a table."""
    return table.name in _DISTRICT_TABLES or table.parent is not None


def cascade(snapshot: Snapshot, uid: str) -> None:
    """What the map does when a project is deleted."""
    for table in schema():
        for field in table.fields:
            if field.reference and field.reference.table == "project":
                for key, row in list(rows_of(snapshot, table.name).items()):
                    if row.get(field.name) == uid:
                        if field.reference.cascades:
                            del snapshot[table.name][key]
                        else:
                            snapshot[table.name][key] = {**row, field.name: None}


def is_whole(snapshot: Snapshot) -> bool:
    """Whether a map could hold these rows: references, keys that may not repeat, the rules of a project."""
    return not any(_breaks(schema(), snapshot))


def _breaks(declared: Schema, snapshot: Snapshot) -> Any:
    columns = {
        (field.target.table, field.target.column) for table in declared for field in table.fields if field.target
    }
    values = {(table, column): {row[column] for row in rows_of(snapshot, table).values()} for table, column in columns}
    for table in declared:
        rows = rows_of(snapshot, table.name)
        if not rows:
            continue
        targets = [(f.name, values[f.target.table, f.target.column]) for f in table.fields if f.target]
        if table.kind is not Kind.LIST:
            yield any(row.get(n) is not None and row[n] not in known for row in rows.values() for n, known in targets)
        for columns_together in (*table.unique, *((f.name,) for f in table.fields if f.unique)):
            seen = [tuple(row.get(c) for c in columns_together) for row in rows.values()]
            seen = [value for value in seen if None not in value]
            yield len(seen) != len(set(seen))
    children: dict[str, dict[str, list[Row]]] = {}
    for table in declared.children():
        for row in rows_of(snapshot, table.name).values():
            children.setdefault(row["project_uid"], {}).setdefault(table.name, []).append(row)
    for uid, row in rows_of(snapshot, "project").items():
        draft = row["approval"] == "draft" or row["demo"]
        record = Record(row, children.get(uid, {}))
        yield any(problem.blocks_draft or not draft for problem in problems(declared, record))


def beginning(random: Random, projects: int = 2) -> Snapshot:
    """A map with the lists and some projects of every district."""
    snapshot = copied(lists())
    for district in DISTRICTS:
        for number in range(random.randint(0, projects)):
            row, audiences = new_project(random, district, f"{district}-{number}")
            snapshot.setdefault("project", {})[row["uid"]] = row
            snapshot.setdefault("project_audience", {}).update(audiences)
    world = World(random, snapshot, None, "first")
    world.live(25)
    return world.snapshot
