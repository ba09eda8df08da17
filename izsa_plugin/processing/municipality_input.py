"""Municipalities as algorithms take them: names or codes, separated as lists are."""

from __future__ import annotations

from ..domain.districts import Municipality, municipalities
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.parsing import list_values
from ..domain.text import fold

_UNKNOWN = Text(
    "{parameter}: «{name}» adlı ya da kodlu bir belediye yok. İlçe adlarını noktalı virgülle ayırın.",
    "{parameter}: there is no municipality with the name or code “{name}”. Separate districts by semicolons.",
)


def chosen_municipalities(written: str, parameter: str = "DISTRICTS") -> list[Municipality]:
    """The municipalities that a parameter names; raises :class:`IzsaError` for one that does not exist."""
    known = {fold(key): one for one in municipalities() for key in (one.code, one.name.tr, one.name.tr.split()[0])}
    chosen = []
    for name in list_values(written):
        found = known.get(fold(name.strip()))
        if found is None:
            raise IzsaError(_UNKNOWN.format(parameter=parameter, name=name.strip()))
        if found not in chosen:
            chosen.append(found)
    return chosen
