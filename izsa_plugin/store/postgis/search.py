"""Finding projects by words, and the other conditions of a list."""

from __future__ import annotations

import datetime
from typing import Any

from psycopg2 import sql

from ...domain.freshness import OVER, Freshness
from ...domain.text import fold
from ..protocol import ListQuery, Order

_ORDER = {
    Order.TITLE: "l.sort_title {0}, l.uid {0}",
    Order.UPDATED: "p.updated_at {0}, p.fid {0}",
    Order.START: "l.start {0} NULLS LAST, l.sort_title",
}


def order(query: ListQuery) -> sql.SQL:
    """The list's order on ``p`` (project) and ``l`` (project_list)."""
    return sql.SQL(_ORDER[query.order].format("DESC" if query.descending else "ASC"))


def condition(query: ListQuery) -> tuple[sql.Composable, list[Any]]:
    """A WHERE condition on ``p`` and ``l`` with its parameters; every word has to occur."""
    words = fold(query.text).split()
    conditions: list[sql.Composable] = [sql.SQL("l.search_text LIKE %s ESCAPE '!'") for _ in words]
    values: list[Any] = [f"%{_plain(word)}%" for word in words]
    for column in ("municipality", "status", "approval"):
        if getattr(query, column) is not None:
            conditions.append(sql.SQL("p.{} = %s").format(sql.Identifier(column)))
            values.append(getattr(query, column))
    for value, table, column in (
        (query.district, "project_district", "district"),
        (query.audience, "project_audience", "audience"),
    ):
        if value is not None:
            conditions.append(
                sql.SQL("EXISTS (SELECT FROM {} AS c WHERE c.project_uid = p.uid AND c.{} = %s)").format(
                    sql.Identifier(table), sql.Identifier(column)
                )
            )
            values.append(value)
    if query.goal is not None:
        conditions.append(
            sql.SQL(
                "(p.primary_goal = %s OR EXISTS (SELECT FROM project_goal AS c "
                "WHERE c.project_uid = p.uid AND c.goal = %s))"
            )
        )
        values += [query.goal, query.goal]
    if query.freshness is not None:
        conditions.append(_confirmed(query.freshness, datetime.date.today(), values))
    if query.uids is not None:
        conditions.append(sql.SQL("p.uid = ANY(%s)"))
        values.append(list(query.uids))
    return sql.SQL(" AND ").join(conditions or [sql.SQL("true")]), values


def _confirmed(freshness: Freshness, today: datetime.date, values: list[Any]) -> sql.Composable:
    """The projects with this light, which those that are over lack; adds the parameters to ``values``."""
    conditions = [sql.SQL("p.status <> ALL(%s)")]
    values.append(list(OVER))
    days = freshness.days(today)
    if days is None:
        conditions.append(sql.SQL("p.confirmed_on IS NULL"))
    for day, comparison in ((days and days.first, ">="), (days and days.last, "<=")):
        if day is not None:
            conditions.append(sql.SQL("p.confirmed_on " + comparison + " %s"))
            values.append(day)
    return sql.SQL(" AND ").join(conditions)


def _plain(word: str) -> str:
    """A word in which nothing is a pattern."""
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
