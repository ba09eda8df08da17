"""Reading of the tables of facts that come with the plugin (``resources/data``)."""

from __future__ import annotations

import csv
from functools import cache

from ..paths import resource
from .errors import IzsaError
from .language import Text


class UnknownFactError(IzsaError, LookupError):
    """A code, goal or target that the map's lists do not hold."""


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of ``resources/data/<name>`` in the order of the file, every value as the text it is there."""
    path = resource("data", name)
    if not path.is_file():
        raise IzsaError(
            Text(
                "Eklentinin «{name}» dosyası eksik. Eklentiyi yeniden kurun.",
                "The plugin's file “{name}” is missing. Install the plugin again.",
            ).format(name=name)
        )
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def text(row: dict[str, str], field: str) -> Text:
    """The two columns ``<field>_tr`` and ``<field>_en`` of a row as one text."""
    return Text(row[f"{field}_tr"], row[f"{field}_en"])
