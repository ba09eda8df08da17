"""Why two projects are alike, as a sentence in both languages."""

from __future__ import annotations

from functools import cache
from typing import Optional

from ...domain import turkish_suffix
from ...domain.code_lists import code_list
from ...domain.language import LANGUAGES, Text
from ...domain.numbers import number, percent
from ...domain.text import fold, lower

#: Below this a text says nothing about the pair, so the sentence does not mention it.
WORTH_TELLING = 0.15
_SHOWN = 3

_BOTH_FOR = Text("her ikisi de {what} yönelik", "both {what}")
_TEXT = Text("metinleri {percent} benzer", "their texts are {percent} alike")
_APART = Text("{distance} arayla", "{distance} apart")
_SAME_PLACE = Text("aynı yerde", "in the same place")
_SAME_THEME = Text("ikisinin de teması «{theme}»", "both have the theme “{theme}”")
_SAME_TIME = Text("tarihleri örtüşüyor", "their dates overlap")
_LITTLE = Text("Ortak yanları az", "They have little in common")


def reason(
    goals: tuple[int, ...],
    targets: tuple[str, ...],
    audiences: tuple[str, ...],
    text: Optional[float],
    distance: Optional[float],
    time: Optional[float] = None,
    theme: Optional[Text] = None,
) -> Text:
    """The sentence for a pair from what both share, text and time scores, metres apart, and a theme of both.

    What is not known is None.
    """
    parts = []
    shared = _shared(goals, targets, audiences)
    if shared is not None:
        parts.append(_BOTH_FOR.format(what=shared))
    if text is not None and text >= WORTH_TELLING:
        parts.append(_TEXT.format(percent=percent(text)))
    if theme is not None:
        parts.append(_SAME_THEME.format(theme=theme))
    if distance is not None:
        parts.append(_SAME_PLACE if distance < 1 else _APART.format(distance=written_distance(distance)))
    if time is not None and time >= 0.5:
        parts.append(_SAME_TIME)
    if not parts:
        return _LITTLE
    return Text(*(_sentence([part.of(language) for part in parts], language) for language in LANGUAGES))


def written_distance(metres: float) -> Text:
    """``350 m`` or ``1,4 km``, with the language's decimal mark."""
    if metres < 995:
        return Text("{n} m", "{n} m").format(n=number(round(metres, -1) if metres >= 100 else metres))
    return Text("{n} km", "{n} km").format(n=number(metres / 1000, 1 if metres < 9950 else 0))


def _shared(goals: tuple[int, ...], targets: tuple[str, ...], audiences: tuple[str, ...]) -> Optional[Text]:
    """What both are for: «12.5 hedefine ve öğrencilere», “serve target 12.5 and reach students”."""
    turkish, english = [], []
    if targets:
        codes = list(targets[:_SHOWN])
        turkish.append(f"{listed(codes, 've')} {'hedefine' if len(codes) == 1 else 'hedeflerine'}")
        english.append(f"serve target{'s' if len(codes) > 1 else ''} {listed(codes, 'and')}")
    elif goals:
        numbers = [str(goal) for goal in goals[:_SHOWN]]
        turkish.append(f"{listed(numbers, 've')} numaralı {'amaca' if len(numbers) == 1 else 'amaçlara'}")
        english.append(f"serve goal{'s' if len(numbers) > 1 else ''} {listed(numbers, 'and')}")
    named = [audience_words(code) for code in audiences if fold(code) not in ("unknown", "other")][:_SHOWN]
    if named:
        turkish.append(listed([words.tr for words in named], "ve"))
        english.append(f"reach {listed([words.en for words in named], 'and')}")
    if not turkish:
        return None
    glue = ", ayrıca " if any(" ve " in words for words in turkish) else " ve "
    return Text(glue.join(turkish), " and ".join(english))


def listed(words: list[str], conjunction: str) -> str:
    """``a, b ve c``; commas alone where a word holds the conjunction itself, as in «çiftçiler ve üreticilere»."""
    if len(words) < 2 or any(f" {conjunction} " in word for word in words):
        return ", ".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def _dative(noun: str) -> str:
    """A common noun with «-e»: öğrencilere, belediye çalışanlarına; it takes no apostrophe as a name does."""
    buffered = f"{noun}n" if noun.endswith(("ları", "leri")) else noun
    return turkish_suffix.to(buffered).replace("'", "")


@cache
def audience_words(code: str) -> Text:
    """An audience in the dative, for a sentence: «öğrencilere», “students”."""
    choice = code_list("audience").match(code)
    if choice is None:
        return Text(f"«{code}» kitlesine", f"“{code}”")
    turkish, english = (choice.label.of(language).split(" (")[0] for language in LANGUAGES)
    if english.startswith("Roma "):  # a people's name keeps its capital
        return Text(_dative(turkish), english)
    return Text(_dative(lower(turkish[:1]) + turkish[1:]), english[:1].lower() + english[1:])


def _sentence(parts: list[str], language: str) -> str:
    text = "; ".join(parts)
    first = text[:1]
    return ("İ" if language == "tr" and first == "i" else first.upper()) + text[1:]
