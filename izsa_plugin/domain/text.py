"""Turkish text: folding for search and comparison, and a key for sorting.

Python's own ``lower`` turns İ into two characters and I into i, SQLite's knows ASCII only, and QGIS's follows
the system's locale; so every comparison in the map goes through this module, on both sides.
"""

from __future__ import annotations

#: What folding replaces before ASCII lower-casing. The stores make their SQL from it too, so that all search alike.
FOLDED_LETTERS: dict[str, str] = {
    "İ": "i", "I": "i", "ı": "i",
    "Ş": "s", "ş": "s",
    "Ç": "c", "ç": "c",
    "Ğ": "g", "ğ": "g",
    "Ö": "o", "ö": "o",
    "Ü": "u", "ü": "u",
    "Â": "a", "â": "a",
    "Î": "i", "î": "i",
    "Û": "u", "û": "u",
    "\u0307": "",  # the dot that lower-casing İ elsewhere leaves behind
}  # fmt: skip
_FOLD = {ord(letter): plain for letter, plain in FOLDED_LETTERS.items()}

#: What turns a lower-cased Turkish text into one that sorts by its bytes: ``~`` comes after ``z``, so ç lands after
#: every c and before d. The stores make their SQL from it too.
SORTED_LETTERS: dict[str, str] = {
    "ç": "c~", "ğ": "g~", "ı": "h~", "ö": "o~", "ş": "s~", "ü": "u~", "â": "a", "î": "i", "û": "u",
    "Ç": "c~", "Ğ": "g~", "I": "h~", "Ö": "o~", "Ş": "s~", "Ü": "u~", "Â": "a", "Î": "i", "Û": "u",
    "İ": "i", "\u0307": "",
}  # fmt: skip
_SORT = {ord(letter): key for letter, key in SORTED_LETTERS.items()}
_LOWER = {ord("İ"): "i", ord("I"): "ı", 0x307: None}


def fold(text: str) -> str:
    """The text as search compares it: «İZMİR», «Izmir» and «ızmir» all give ``izmir``."""
    return text.translate(_FOLD).lower()


def lower(text: str) -> str:
    """Lower case by Turkish rules: I gives ı, İ gives i."""
    return text.translate(_LOWER).lower()


def upper(text: str) -> str:
    """Upper case by Turkish rules: i gives İ, ı gives I."""
    return text.replace("i", "İ").replace("ı", "I").upper()


def sort_key(text: str) -> str:
    """A key that sorts by the Turkish alphabet: Ç after C, Ğ after G, I before İ; case does not count."""
    return text.translate(_SORT).lower()


def contains(haystack: str, needle: str) -> bool:
    """Whether every word of ``needle`` occurs in ``haystack``, both folded."""
    folded = fold(haystack)
    return all(word in folded for word in fold(needle).split())
