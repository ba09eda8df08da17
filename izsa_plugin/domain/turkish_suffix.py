"""Case endings after names, as Turkish writes them: «Bergama'da», «Kınık'ın».

The ending follows the last vowel of the name (vowel harmony) and, for «in», the hardness of its last letter; a
proper name itself never changes before the apostrophe (Türk Dil Kurumu, Yazım Kılavuzu, «Kesme işareti»). A number
at the end is read aloud («Bölge 6'da»), the accents of other languages are left out («Cortés'te»).
"""

from __future__ import annotations

import re
import unicodedata

from .text import lower

_BACK = "aıouâû"
_ROUND = "oöuüû"
_VOWELS = "aeıioöuüâîû"
_HARD = "fstkçşhp"
_DIGITS = ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TENS = ("yüz", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
_NUMBER = re.compile(r"(\d*?)(\d?)(\d)\W*$")


def in_(name: str) -> str:
    """Locative: «Bergama'da», «Kınık'ta», «Tire'de», «Menderes'te»."""
    return f"{name}'{'t' if _last_letter(name) in _HARD else 'd'}{_open_vowel(name)}"


def from_(name: str) -> str:
    """Ablative: «Bergama'dan», «Kınık'tan»."""
    return in_(name) + "n"


def to(name: str) -> str:
    """Dative: «Bergama'ya», «Konak'a»."""
    return f"{name}'{'y' if _last_letter(name) in _VOWELS else ''}{_open_vowel(name)}"


def of(name: str) -> str:
    """Genitive: «Bergama'nın», «Konak'ın», «Selçuk'un», «Ödemiş'in»."""
    return f"{name}'{'n' if _last_letter(name) in _VOWELS else ''}{_close_vowel(name)}n"


def _letters(name: str) -> str:
    """The letters as they are spoken."""
    number = _NUMBER.search(name)
    if number:
        return _last_word(*number.groups())
    return "".join(_without_accent(letter) for letter in lower(name) if letter.isalpha())


def _last_word(before: str, tens: str, ones: str) -> str:
    """The last word of a number: «altı» of 26, «yirmi» of 20, «yüz» of 300, «bin» of 4000."""
    if ones != "0" or not tens:
        return _DIGITS[int(ones)]
    if tens != "0":
        return _TENS[int(tens)]
    return "bin" if before.endswith("0") else "yüz"


def _without_accent(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if letter not in _VOWELS and base in _VOWELS else letter


def _last_letter(name: str) -> str:
    return _letters(name)[-1:] or "e"


def _last_vowel(name: str) -> str:
    return next((letter for letter in reversed(_letters(name)) if letter in _VOWELS), "e")


def _open_vowel(name: str) -> str:
    return "a" if _last_vowel(name) in _BACK else "e"


def _close_vowel(name: str) -> str:
    vowel = _last_vowel(name)
    if vowel in _BACK:
        return "u" if vowel in _ROUND else "ı"
    return "ü" if vowel in _ROUND else "i"
