"""Errors whose message a municipal officer can act on."""

from __future__ import annotations

from .language import Text


class IzsaError(Exception):
    """An error told to the user: what happened and what to do, in both languages."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text
