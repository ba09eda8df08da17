"""Our own digits as strokes, so that a number looks the same on every machine and in every export.

A symbol drawn with a font depends on what is installed, and no font may be assumed on an office computer.
"""

from __future__ import annotations

#: Each digit as the path of one pen stroke, in a box 10 high; the width follows.
_STROKES: dict[str, tuple[float, str]] = {
    "0": (6.2, "M3.1,0 C5.2,0 6.2,2 6.2,5 C6.2,8 5.2,10 3.1,10 C1,10 0,8 0,5 C0,2 1,0 3.1,0 Z"),
    "1": (2.8, "M0,2.3 L2.8,0 L2.8,10"),
    "2": (5.8, "M0.2,2.6 C0.3,1 1.4,0 3,0 C4.6,0 5.7,1.1 5.7,2.7 C5.7,4.4 4.4,5.7 0.1,10 L5.8,10"),
    "3": (5.8, "M0.4,1.2 C1,0.4 1.9,0 2.9,0 C4.5,0 5.5,0.9 5.5,2.3 C5.5,3.8 4.4,4.7 2.5,4.7 C4.6,4.7 5.8,5.7 5.8,7.3 "
               "C5.8,9 4.6,10 2.9,10 C1.6,10 0.6,9.5 0,8.6"),
    "4": (6.4, "M4.7,10 L4.7,0 L0,7.1 L6.4,7.1"),
    "5": (5.8, "M5.2,0 L1,0 L0.5,4.7 C1.1,4.1 1.9,3.8 2.8,3.8 C4.7,3.8 5.8,5 5.8,6.8 C5.8,8.7 4.6,10 2.7,10 "
               "C1.6,10 0.6,9.6 0,8.8"),
    "6": (6.0, "M5.2,0.8 C4.6,0.3 4,0 3.2,0 C1.2,0 0,2 0,5.4 C0,8.5 1.1,10 3,10 C4.8,10 6,8.7 6,6.9 "
               "C6,5.1 4.8,3.9 3.1,3.9 C1.5,3.9 0.2,5 0,6.6"),
    "7": (5.8, "M0,0 L5.8,0 L2.1,10"),
    "8": (6.0, "M3,4.6 C1.4,4.6 0.4,3.7 0.4,2.3 C0.4,0.9 1.4,0 3,0 C4.6,0 5.6,0.9 5.6,2.3 C5.6,3.7 4.6,4.6 3,4.6 "
               "C1.2,4.6 0,5.7 0,7.3 C0,9 1.2,10 3,10 C4.8,10 6,9 6,7.3 C6,5.7 4.8,4.6 3,4.6 Z"),
    "9": (6.0, "M0.8,9.2 C1.4,9.7 2,10 2.8,10 C4.8,10 6,8 6,4.6 C6,1.5 4.9,0 3,0 C1.2,0 0,1.3 0,3.1 "
               "C0,4.9 1.2,6.1 2.9,6.1 C4.5,6.1 5.8,5 6,3.4"),
    "+": (5.4, "M2.7,2.8 L2.7,8.2 M0,5.5 L5.4,5.5"),
}  # fmt: skip
_GAP = 2.9
_PEN = 1.75


def number_svg(text: str, centre: tuple[float, float], height: float, colour: str) -> str:
    """The SVG elements that write ``text`` (digits and ``+``) around a centre."""
    width = sum(_STROKES[letter][0] for letter in text) + _GAP * (len(text) - 1)
    scale = height / 10
    x, y = centre[0] - width * scale / 2, centre[1] - height / 2
    paths = []
    offset = 0.0
    for letter in text:
        advance, stroke = _STROKES[letter]
        paths.append(f'<path transform="translate({offset:.2f},0)" d="{stroke}"/>')
        offset += advance + _GAP
    return (
        f'<g transform="translate({x:.2f},{y:.2f}) scale({scale:.3f})" fill="none" stroke="{colour}" '
        f'stroke-width="{_PEN}" stroke-linecap="round" stroke-linejoin="round">{"".join(paths)}</g>'
    )
