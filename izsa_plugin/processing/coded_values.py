"""What is written in a layer, as codes of our lists."""

from __future__ import annotations

from functools import cache
from typing import Optional

from ..domain import parsing
from ..domain.choices import Status
from ..domain.code_lists import code_list

#: How a switch that is on may be written.
YES = ("true", "1", "yes", "evet", "t")
#: Statuses from the most active on; what is not known comes last.
_ACTIVITY = (
    Status.RUNNING, Status.CLOSING, Status.COMPLETED, Status.SUSPENDED, Status.IDEA, Status.CANCELLED, Status.UNKNOWN,
)  # fmt: skip


def audience_codes(value: object) -> tuple[str, ...]:
    """The audiences of a list-valued field, each once."""
    return tuple(dict.fromkeys(coded("audience", written) for written in parsing.list_values(value)))


@cache
def coded(list_name: str, written: str) -> str:
    """The code of what was written as a code, label or alias of the list; what it does not know stays as written."""
    choice = code_list(list_name).match(written)
    return written if choice is None else choice.code


@cache
def listed(list_name: str, written: str) -> Optional[str]:
    """As :func:`coded`, but None for what the list does not know: any layer may have a column of such a name."""
    choice = code_list(list_name).match(written)
    return None if choice is None else choice.code


def activity(status: Optional[str]) -> int:
    """The place of a status among the active ones."""
    return next((place for place, each in enumerate(_ACTIVITY) if each.value == status), len(_ACTIVITY))
