"""The language the user reads, asked in one place."""

from __future__ import annotations

from qgis.core import QgsApplication

from ..domain.language import Text, language_of


def current_language() -> str:
    """``tr`` when QGIS runs in Turkish, else ``en``."""
    return language_of(QgsApplication.locale())


def say(text: Text) -> str:
    """A text of both languages in the user's one."""
    return text.of(current_language())
