"""The Turkish case endings that our sentences need, by vowel harmony."""

from __future__ import annotations

from .text import lower

_BACK = "aıouâû"
_VOWELS = "aıoueiöüâîû"
_VOICELESS = "fstkçşhp"
_POSSESSIVE_PLURAL = ("ları", "leri")


def locative(name: str) -> str:
    """A proper name with «-de»: Bornova'da, Kınık'ta, Menderes'te."""
    last = lower(name)[-1:]
    return f"{name}'{'t' if last in _VOICELESS else 'd'}{_open(name)}"


def dative(noun: str) -> str:
    """A common noun with «-e»: öğrencilere, belediye çalışanlarına, halka."""
    last = lower(noun)[-1:]
    if lower(noun).endswith(_POSSESSIVE_PLURAL):
        return f"{noun}n{_open(noun)}"
    return f"{noun}{'y' if last in _VOWELS else ''}{_open(noun)}"


def listed(words: list[str], conjunction: str) -> str:
    """``a, b ve c`` with ``ve`` as conjunction."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def _open(word: str) -> str:
    """«a» or «e», whichever fits the last vowel."""
    vowels = [letter for letter in lower(word) if letter in _VOWELS]
    return "a" if vowels and vowels[-1] in _BACK else "e"
