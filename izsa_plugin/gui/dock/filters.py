"""The filters of the list: which choices narrow it, how they are kept under a name, and their place in a query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...domain.freshness import Freshness
from ...store.protocol import ListQuery

#: The filters in the order in which they are offered.
NAMES = ("district", "goal", "audience", "status", "approval", "freshness")


def narrowed(query: ListQuery, values: Mapping[str, str]) -> ListQuery:
    """The query with these filters too; a value that no longer exists finds nothing or is left out."""
    found: dict[str, Any] = {name: values[name] for name in NAMES if values.get(name)}
    if "goal" in found:
        found["goal"] = int(found["goal"])
    if "freshness" in found:
        found["freshness"] = Freshness(found["freshness"])
    return replace(query, **found)
