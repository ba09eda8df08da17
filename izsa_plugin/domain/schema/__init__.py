"""The map's schema: every table and field, declared once."""

from __future__ import annotations

from functools import lru_cache

from ..code_lists import code_lists
from .children import CHILDREN
from .model import (
    MAP_EPSG,
    AnyOf,
    Computed,
    Field,
    Geometry,
    Kind,
    Ordered,
    Reference,
    Rule,
    Schema,
    Table,
    Type,
    Widget,
)
from .network import NETWORK, REFERENCE, SYSTEM, list_table
from .project import PROJECT, WIDE_SCOPES

__all__ = [
    "MAP_EPSG", "WIDE_SCOPES", "AnyOf", "Computed", "Field", "Geometry", "Kind", "Ordered", "Reference", "Rule",
    "Schema", "Table", "Type", "Widget", "schema",
]  # fmt: skip

#: The schema's own version, written into every map; a map of a newer one is refused.
VERSION = "2"


@lru_cache(maxsize=1)
def schema() -> Schema:
    """The schema of this release."""
    lists = tuple(list_table(code_list.name, code_list.label) for code_list in code_lists())
    return Schema(VERSION, (*lists, *REFERENCE, PROJECT, *CHILDREN, *NETWORK, *SYSTEM))
