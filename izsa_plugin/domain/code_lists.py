"""The lists of choices a project is described with, as they come with the plugin.

A map copies them into tables of its own, where İZSA may add to the lists marked editable; what a program
branches on is in :mod:`.choices`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Optional

from . import facts
from .language import Text
from .text import fold

UNKNOWN = "unknown"


@dataclass(frozen=True)
class Code:
    """One choice of a list; ``iati`` is its number in the IATI 2.03 code list of the same meaning, if there is one."""

    list_name: str
    code: str
    label: Text
    order: int
    iati: Optional[str] = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeList:
    """A named list of choices in the order in which they are offered."""

    name: str
    label: Text
    editable: bool
    source: str
    codes: tuple[Code, ...]

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.codes)

    def __contains__(self, code: object) -> bool:
        return any(each.code == code for each in self.codes)

    def code(self, code: str) -> Code:
        """The choice with this code; :class:`~.facts.UnknownFactError` if the list has none."""
        for each in self.codes:
            if each.code == code:
                return each
        raise facts.UnknownFactError(
            Text(
                "«{list}» listesinde «{code}» kodu yok. Geçerli kodlar: {known}.",
                "The list “{list}” has no code “{code}”. Valid codes: {known}.",
            ).format(list=self.label, code=code, known=", ".join(each.code for each in self.codes))
        )

    def match(self, written: str) -> Optional[Code]:
        """The choice that someone wrote as code, label, alias or IATI number, in any case, or None."""
        sought = _plain(written)
        if not sought:
            return None
        for each in self.codes:
            names = (each.code, each.label.tr, each.label.en, *each.aliases)
            if sought == each.iati or sought in map(_plain, names):
                return each
        return None

    @property
    def unknown(self) -> Optional[Code]:
        """The choice that says the answer is not known, where the list has one."""
        return next((each for each in self.codes if each.code == UNKNOWN), None)


@cache
def code_lists() -> tuple[CodeList, ...]:
    """All lists, in the order of the file."""
    return tuple(
        CodeList(
            name=row["list"],
            label=facts.text(row, "label"),
            editable=row["editable"] == "yes",
            source=row["source"],
            codes=_codes(row["list"]),
        )
        for row in facts.rows("code_lists.csv")
    )


def code_list(name: str) -> CodeList:
    """The list of this name; :class:`~.facts.UnknownFactError` if there is none."""
    for each in code_lists():
        if each.name == name:
            return each
    raise facts.UnknownFactError(
        Text("«{name}» adlı bir kod listesi yok.", "There is no code list named “{name}”.").format(name=name)
    )


def _codes(name: str) -> tuple[Code, ...]:
    own = [row for row in facts.rows("codes.csv") if row["list"] == name]
    return tuple(
        Code(
            list_name=name,
            code=row["code"],
            label=facts.text(row, "label"),
            order=order,
            iati=row["iati"] or None,
            aliases=tuple(filter(None, row["aliases"].split("|"))),
        )
        for order, row in enumerate(own)
    )


def _plain(written: str) -> str:
    """Folded letters and digits only, so that «Tüm halk», ``tum_halk`` and «TÜM  HALK» are the same."""
    return "".join(letter for letter in fold(written) if letter.isalnum())
