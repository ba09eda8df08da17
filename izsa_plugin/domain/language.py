"""The two languages of the map, and a text that exists in both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

LANGUAGES = ("tr", "en")


@dataclass(frozen=True)
class Text:
    """A text in Turkish and English; ``{name}`` placeholders are filled by :meth:`format`."""

    tr: str
    en: str

    def of(self, language: str) -> str:
        """The text in ``language``; English for any language that is not Turkish."""
        return self.tr if language == "tr" else self.en

    def format(self, **values: Union[str, int, float, Text]) -> Text:
        """The text with its placeholders filled; a value that is itself a :class:`Text` is filled per language."""
        return Text(
            *(
                self.of(language).format(
                    **{name: value.of(language) if isinstance(value, Text) else value for name, value in values.items()}
                )
                for language in LANGUAGES
            )
        )


def language_of(locale: str) -> str:
    """``tr`` for any Turkish locale name (``tr``, ``tr_TR.UTF-8``), else ``en``."""
    return "tr" if locale.lower().startswith("tr") else "en"
