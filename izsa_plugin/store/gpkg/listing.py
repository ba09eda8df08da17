"""The statements by which a list is counted and read a page at a time.

What narrows a list stands in the project, what orders it in ``project_list``. SQLite cannot know beforehand how many
projects a filter leaves: joined one by one in the list's order, a filter that leaves few reads everything, and
sorting those that it leaves is slow where they are many. So the projects are chosen first, by themselves, and the
list is read along its own index until the page is full.
"""

from __future__ import annotations

import json
from datetime import date

from ..protocol import ListQuery, Order
from . import search
from .search import Statement

_ORDER = {
    Order.TITLE: "l.sort_title {0}, l.uid {0}",
    Order.UPDATED: "p.updated_at {0}, p.fid {0}",
    Order.START: "l.start {0} NULLS LAST, l.sort_title",
}
_BOTH = "project AS p JOIN project_list AS l ON l.uid = p.uid"


def order_of(query: ListQuery) -> str:
    """What a list is ordered by, in columns of ``p`` (project) and ``l`` (project_list)."""
    return _ORDER[query.order].format("DESC" if query.descending else "ASC")


def count(query: ListQuery, indexed: bool) -> Statement:
    """How many projects a list has, as ``n``; ``indexed`` is whether the map has the full-text index."""
    projects, listed = _conditions(query, indexed)
    source = _BOTH if projects.sql and listed.sql else "project_list AS l" if listed.sql else "project AS p"
    return Statement(
        f"SELECT count(*) AS n FROM {source} {_where(projects.sql, listed.sql)}",  # nosec B608  # names from the schema
        projects.values + listed.values,
    )


def page(query: ListQuery, indexed: bool, limit: int, offset: int) -> Statement:
    """The uids of a page of a list, in its order."""
    projects, listed = _conditions(query, indexed)
    key, source, where = "l.uid", "project_list AS l", _where(listed.sql)
    if query.order is Order.UPDATED or (projects.sql and listed.sql):
        source, where = _BOTH, _where(projects.sql, listed.sql)
    elif projects.sql:
        # The + has the list read along its index, rather than the chosen ones looked up in it and sorted.
        where = f"WHERE +l.uid IN (SELECT p.uid FROM project AS p WHERE {projects.sql})"  # nosec B608  # names from the schema
    statement = f"SELECT {key} FROM {source} {where} ORDER BY {order_of(query)} LIMIT ? OFFSET ?"  # nosec B608  # names from the schema
    return Statement(statement, [*projects.values, *listed.values, limit, offset])


def _where(*conditions: str) -> str:
    given = " AND ".join(condition for condition in conditions if condition)
    return f"WHERE {given}" if given else ""


def _conditions(query: ListQuery, indexed: bool) -> tuple[Statement, Statement]:
    """What a query asks of ``p`` and of ``l``."""
    found, read = search.conditions(query.text, indexed)
    conditions, values = [found.sql] if found.sql else [], list(found.values)
    for column in ("municipality", "status", "approval"):
        if getattr(query, column) is not None:
            conditions.append(f"p.{column} = ?")
            values.append(getattr(query, column))
    for value, table, column in (
        (query.district, "project_district", "district"),
        (query.audience, "project_audience", "audience"),
    ):
        if value is not None:
            conditions.append(f"p.uid IN (SELECT project_uid FROM {table} WHERE {column} = ?)")  # nosec B608  # names from the schema
            values.append(value)
    if query.goal is not None:
        conditions.append("(p.primary_goal = ? OR p.uid IN (SELECT project_uid FROM project_goal WHERE goal = ?))")
        values += [query.goal, query.goal]
    if query.freshness is not None:
        condition, days = search.confirmed(query.freshness, date.today())
        conditions.append(condition)
        values += days
    if query.uids is not None:
        conditions.append("p.uid IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(query.uids))
    return Statement(" AND ".join(conditions), values), read
