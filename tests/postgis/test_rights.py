"""Who may do what on the shared map, attacked with raw SQL; what came of it stands in ``docs/postgis-rights.md``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.schema import Kind, schema
from izsa_plugin.store.postgis.access import tables
from tests.postgis.attacks import ACTORS, PROJECTS, VERBS, Attempt, attempts, scopes_of, seed
from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK
from tests.postgis.tricks import TRICKS, Trick
from tests.projects import BORNOVA, complete

PAGE = Path(__file__).parents[2] / "docs" / "postgis-rights.md"

#: What each may do, in the order of ACTORS; every other verb is refused or finds nothing.
MAY = {
    ("projects and what belongs to them", "own"): ("", "", "R", "RIUD", "R", "R", "RIUD"),
    ("projects and what belongs to them", "foreign"): ("", "", "R", "R", "R", "R", "RIUD"),
    ("projects and what belongs to them", "hidden"): ("", "", "", "", "", "", "RIUD"),
    ("similarity_decision", "own"): ("", "", "R", "RIUD", "RIUD", "RIUD", "RIUD"),
    ("similarity_decision", "foreign"): ("", "", "R", "R", "RIUD", "RIUD", "RIUD"),
    ("similarity_decision", "hidden"): ("", "", "", "", "", "", "RIUD"),
    ("reporting, coaching_entry, exchange_log", "own"): ("", "", "R", "RIUD", "RIUD", "RIUD", "RIUD"),
    ("reporting, coaching_entry, exchange_log", "foreign"): ("", "", "R", "R", "RIUD", "RIUD", "RIUD"),
    ("project_list", "own"): ("", "", "R", "R", "R", "R", "R"),
    ("project_list", "foreign"): ("", "", "R", "R", "R", "R", "R"),
    ("project_list", "hidden"): ("", "", "", "", "", "", "R"),
    ("audit", "own"): ("", "", "R", "R", "R", "R", "R"),
    ("audit", "foreign"): ("", "", "R", "R", "R", "R", "R"),
    ("audit", "hidden"): ("", "", "", "", "", "", "R"),
    ("tombstone", "own"): ("", "", "", "R", "", "", "R"),
    ("tombstone", "foreign"): ("", "", "", "", "", "", "R"),
    ("tombstone", "hidden"): ("", "", "", "", "", "", "R"),
    ("need_indicator, target_relevance, coaching_criterion", "all"): ("", "", "R", "R", "RIUD", "RIUD", "RIUD"),
    ("exchange_link, exchange_known, exchange_conflict", "all"): ("", "", "", "", "RIUD", "RIUD", "RIUD"),
    ("lists of choices", "all"): ("", "R", "R", "R", "RIUD", "RIUD", "RIUD"),
    # Deleting a code would change the projects that use it, which are not the coordinator's.
    ("lists of choices that may be empty in a project", "all"): ("", "R", "R", "R", "RIU", "RIU", "RIUD"),
    ("district, surroundings, municipality, goal, target, map_info", "all"): ("", "R", "R", "R", "R", "R", "RIUD"),
    ("member", "all"): ("", "", "R", "R", "R", "R", "RIUD"),
    ("membership", "all"): ("", "", "", "R", "", "", "RIUD"),
}
_MAY_BE_EMPTY = {"list_contribution", "list_date_precision"}


def group_of(table: str) -> str:
    """The line of MAY that a table stands in."""
    declared = {each.name: each for each in tables(schema())}[table]
    if declared.kind in (Kind.PROJECT, Kind.CHILD):
        return "projects and what belongs to them"
    if table.startswith("list_"):
        return "lists of choices that may be empty in a project" if table in _MAY_BE_EMPTY else "lists of choices"
    return next(group for group, _ in MAY if table in group.split(", "))


@pytest.fixture(scope="module")
def attacked(_one_map: SharedMap) -> Iterator[SharedMap]:
    """A copy of the map with rows of Bornova's, of Konak's, and of Konak's alone."""
    copy = SharedMap(_one_map.server, "attacked")
    copy.server.create_database(copy.database, _one_map.database)
    seed(copy)
    yield copy
    copy.server.drop_database(copy.database)


@pytest.fixture(scope="module")
def tried(attacked: SharedMap) -> list[Attempt]:
    """All attempts on tables."""
    return list(attempts(attacked))


def test_every_table_and_verb_is_refused_to_whom_it_is_not_for(tried: list[Attempt]) -> None:
    wrong = []
    for attempt in tried:
        allowed = MAY[group_of(attempt.table), attempt.scope][list(ACTORS.values()).index(attempt.actor)]
        if (attempt.outcome == "done") != (attempt.verb in allowed):
            wrong.append(attempt)
    assert wrong == []
    assert len(tried) == len(ACTORS) * len(VERBS) * sum(len(scopes_of(table)) for table in tables(schema()))


def test_what_is_seen_but_not_owned_is_refused_aloud(tried: list[Attempt]) -> None:
    """QGIS would take an edit that touches no row for saved."""

    def where(attempt: Attempt) -> tuple[str, str, str]:
        return attempt.actor, attempt.table, attempt.scope

    seen = {where(attempt) for attempt in tried if attempt.verb == "R" and attempt.outcome == "done"}
    quiet = [
        attempt for attempt in tried if attempt.verb in "UD" and attempt.outcome == "nothing" and where(attempt) in seen
    ]
    assert quiet == []


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: f"{trick.login}: {trick.what}")
def test_a_trick_fails(attacked: SharedMap, trick: Trick) -> None:
    assert trick.outcome(attacked) == trick.expected


def test_the_page_about_rights_shows_what_was_tried(tried: list[Attempt], attacked: SharedMap, tmp_path: Path) -> None:
    made = tmp_path / PAGE.name
    made.write_text(page(tried, attacked), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made.read_text(encoding="utf-8"), f"if meant, copy {made} there"


def page(tried: list[Attempt], shared: SharedMap) -> str:
    """The page in the documentation."""
    lines = [_INTRODUCTION.format(count=len(tried)), "| table | rows | " + " | ".join(ACTORS.values()) + " |"]
    lines.append("|---" * (2 + len(ACTORS)) + "|")
    outcomes: dict[tuple[str, str], dict[str, dict[str, str]]] = {}
    for attempt in tried:
        cell = outcomes.setdefault((attempt.table, attempt.scope), {}).setdefault(attempt.actor, {})
        cell[attempt.verb] = {"done": attempt.verb, "nothing": "-", "refused": "x"}[attempt.outcome]
    for (table, scope), cells in outcomes.items():
        shown = (f"`{''.join(cells[actor].values())}`" for actor in ACTORS.values())
        lines.append(f"| {table} | {scope} | {' | '.join(shown)} |")
    lines.append(_TRICKS)
    lines += [
        f"| {ACTORS.get(trick.login, trick.login)} | {trick.what} | {trick.outcome(shared)} |" for trick in TRICKS
    ]
    return "\n".join(lines) + "\n"


_INTRODUCTION = """# Who may do what on the shared map

Made by `tests/postgis/test_rights.py`, which tried {count} statements with raw SQL; not edited by hand.

Each cell tells in order what came of SELECT, INSERT, UPDATE, DELETE, COPY FROM and TRUNCATE: the letter
(R, I, U, D, C, T) where it was done, `x` where it was refused with an error, `-` where it found no row.

Rows *own* belong to Bornova, *foreign* ones to Konak and are for the network, *hidden* ones are for Konak alone
(visibility “our municipality only”; a draft is hidden likewise). The map's own journals, lists and facts belong to
*all*.
"""
_TRICKS = """
## Ways around

What was tried beside the plain verbs, and what came of it. The lines marked *done* are what the login is meant to do.

| login | tried | outcome |
|---|---|---|"""


def test_a_draft_is_seen_by_its_municipality_alone_until_it_is_sent(shared_map: SharedMap) -> None:
    ours = shared_map.open("ayşe").save(complete())
    outsiders = [shared_map.open(login) for login in ("kemal", "veli", "derya")]
    assert [store.read(ours.uid) for store in outsiders] == [None, None, None]
    assert shared_map.open("barış").read(ours.uid) is not None
    ours.row["approval"] = "sent"
    shared_map.open("ayşe").save(ours)
    assert all(store.read(ours.uid) for store in outsiders)
    assert shared_map.open("kiosk").read(ours.uid) is None


def test_what_is_public_is_seen_by_those_who_are_no_members(shared_map: SharedMap) -> None:
    ours = shared_map.open("ayşe").save(complete(approval="sent", visibility="public"))
    assert shared_map.open("kiosk").read(ours.uid) is not None
    assert shared_map.open("kiosk").history(ours.uid)


def test_a_foreign_project_is_refused_with_a_sentence_by_the_store_too(shared_map: SharedMap) -> None:
    ours = shared_map.open("ayşe").save(complete(approval="sent"))
    theirs = shared_map.open("kemal")
    record = theirs.read(ours.uid)
    assert record is not None
    record.row["title"] = "Bizim oldu"
    with pytest.raises(IzsaError, match="Only the municipality that owns"):
        theirs.save(record)
    with pytest.raises(IzsaError, match="Only the municipality that owns"):
        theirs.delete(record.uid, record.version)
    with pytest.raises(IzsaError, match="no right"):
        shared_map.open("veli").save(record)
    assert shared_map.open("ayşe").read(ours.uid) == ours


def test_a_coordinator_approves_and_a_later_change_by_its_municipality_needs_it_again(shared_map: SharedMap) -> None:
    uid = shared_map.open("ayşe").save(complete(approval="sent")).uid
    coordinator = shared_map.open("derya")
    record = coordinator.read(uid)
    assert record is not None
    record.row.update(approval="approved", approval_note="Teşekkürler.")
    approved = coordinator.save(record)
    assert (approved.row["approval"], approved.row["updated_by"]) == ("approved", "derya")
    shared_map.outside("UPDATE project_audience SET people_target = 10 WHERE audience = 'youth'")
    assert shared_map.open("ayşe").read(uid).row["approval"] == "sent"
    shared_map.outside("UPDATE project SET approval = 'approved'", login="derya")
    shared_map.outside("UPDATE project SET confirmed_on = current_date")
    assert shared_map.open("ayşe").read(uid).row["approval"] == "approved", "confirming changes nothing"
    shared_map.outside("UPDATE project SET budget = 5")
    assert shared_map.open("ayşe").read(uid).row["approval"] == "sent"


def test_an_editor_of_two_municipalities_writes_for_both_and_may_hand_over_between_them(shared_map: SharedMap) -> None:
    run = shared_map.server.run
    run(shared_map.database, f"INSERT INTO izsa.membership (login, municipality) VALUES ('ayşe', '{KONAK}')")
    try:
        store = shared_map.open("ayşe")
        assert store.municipalities == (BORNOVA, KONAK)
        record = store.save(complete())
        record.row["municipality"] = KONAK
        assert store.save(record).row["municipality"] == KONAK
    finally:
        run(shared_map.database, f"DELETE FROM izsa.membership WHERE login = 'ayşe' AND municipality = '{KONAK}'")
    with pytest.raises(IzsaError):
        store.delete(record.uid, 2)


def test_a_member_who_left_loses_the_rights_at_once(shared_map: SharedMap) -> None:
    store = shared_map.open("barış")
    record = store.save(complete())
    run = shared_map.server.run
    run(shared_map.database, "DELETE FROM izsa.membership WHERE login = 'barış'")
    try:
        assert store.read(record.uid) is None
        with pytest.raises(IzsaError):
            store.save(complete())
    finally:
        run(shared_map.database, f"INSERT INTO izsa.membership (login, municipality) VALUES ('barış', '{BORNOVA}')")


@pytest.mark.parametrize(
    "text", ["'); DROP TABLE izsa.project; --", "$$; SELECT 1; $$", "%s %(x)s %", "\\'; --", 'a"b', "😀 \u202e ı"]
)
def test_crafted_text_is_text(shared_map: SharedMap, text: str) -> None:
    store = shared_map.open("ayşe")
    saved = store.save(complete(title=text, purpose=text, approval_note=None))
    assert saved.row["title"] == text
    assert [row["new"] for row in store.history(saved.uid) if row["column_name"] == "title"] == []
    saved.row["title"] = "düz"
    again = store.save(saved)
    assert [row["old"] for row in store.history(again.uid) if row["column_name"] == "title"] == [text]


def test_a_text_with_a_null_character_is_refused_with_a_sentence(shared_map: SharedMap) -> None:
    with pytest.raises(IzsaError, match="control character"):
        shared_map.open("ayşe").save(complete(title="a\0b"))


def test_a_stale_edit_by_plain_sql_or_qgis_is_refused_by_its_base_version(shared_map: SharedMap) -> None:
    record = shared_map.open("ayşe").save(complete())
    change = "UPDATE project SET title = %s, base_version = %s WHERE uid = %s"
    assert shared_map.outside(change, ("bir", record.version, record.uid)) == 1
    with pytest.raises(psycopg2.errors.SerializationFailure, match="somebody else changed this record"):
        shared_map.outside(change, ("iki", record.version, record.uid))


def test_versions_authors_and_keys_cannot_be_forged(shared_map: SharedMap) -> None:
    record = shared_map.open("ayşe").save(complete())
    shared_map.outside(
        "UPDATE project SET title = 'x', version = 99, created_by = 'vali', updated_by = 'vali', edit_by = 'vali', "
        "created_at = '2001-01-01' WHERE uid = %s",
        (record.uid,),
    )
    forged = shared_map.open("ayşe").read(record.uid)
    assert forged is not None
    kept = {name: forged.row[name] for name in ("created_at", "created_by", "updated_by", "edit_by", "version")}
    assert kept == {
        "created_at": record.row["created_at"], "created_by": "ayşe", "updated_by": "barış", "edit_by": None,
        "version": record.version + 1,
    }  # fmt: skip
    with pytest.raises(psycopg2.errors.IntegrityConstraintViolation, match="key of a record cannot be changed"):
        shared_map.outside("UPDATE project SET uid = 'baska' WHERE uid = %s", (record.uid,))


def test_a_function_of_ones_own_in_a_condition_sees_no_hidden_row(attacked: SharedMap) -> None:
    with closing(psycopg2.connect(attacked.server.parameters(attacked.database, "ayşe"))) as connection:
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE FUNCTION pg_temp.told(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS "
                "$$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$"
            )
            cursor.execute("SELECT count(*) FROM izsa.project WHERE pg_temp.told(uid)")
        told = " ".join(connection.notices)
    assert PROJECTS["foreign"] in told and PROJECTS["hidden"] not in told
