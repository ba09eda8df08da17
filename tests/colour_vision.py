"""How colours look to a deuteranope and in grey, and how far apart two of them are.

Deuteranopia: the matrix of severity 1.0 from Machado, Oliveira, Fernandes, “A physiologically-based model for
simulation of color vision deficiency”, IEEE TVCG 15 (6), 2009, over linear RGB. Contrast: W3C, WCAG 2.1, relative
luminance. Distance: CIE 1976, Euclidean in L*a*b* under D65. Grey keeps the relative luminance.
"""

from __future__ import annotations

from typing import Callable

Rgb = tuple[float, float, float]
_DEUTERANOPE = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)

Vision = Callable[[Rgb], Rgb]


def linear(colour: str) -> Rgb:
    """``#RRGGBB`` as linear RGB from 0 to 1."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return red, green, blue


def normal(colour: Rgb) -> Rgb:
    """As everybody else sees it."""
    return colour


def deuteranope(colour: Rgb) -> Rgb:
    """As somebody without green cones sees it."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in _times(_DEUTERANOPE, colour))
    return red, green, blue


def grey(colour: Rgb) -> Rgb:
    """As a black and white printer gives it."""
    light = luminance(colour)
    return light, light, light


def luminance(colour: Rgb) -> float:
    """The relative luminance."""
    return _times(_XYZ, colour)[1]


def contrast(one: str, other: str) -> float:
    """The contrast ratio, from 1 to 21."""
    darker, lighter = sorted((luminance(linear(one)), luminance(linear(other))))
    return (lighter + 0.05) / (darker + 0.05)


def distance(one: str, other: str, seen: Vision = normal) -> float:
    """How far apart two colours are in one kind of vision."""
    first, second = _lab(seen(linear(one))), _lab(seen(linear(other)))
    return float(sum((a - b) ** 2 for a, b in zip(first, second)) ** 0.5)


def lightness(colour: str) -> float:
    """L* from 0 to 100."""
    return _lab(linear(colour))[0]


def encoded(colour: Rgb) -> tuple[int, int, int]:
    """Linear RGB as bytes of sRGB."""
    red, green, blue = (round(255 * _encoded(part)) for part in colour)
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _times(matrix: tuple[Rgb, Rgb, Rgb], colour: Rgb) -> Rgb:
    first, second, third = (sum(a * b for a, b in zip(row, colour)) for row in matrix)
    return first, second, third


def _lab(colour: Rgb) -> Rgb:
    x, y, z = (_root(part / white) for part, white in zip(_times(_XYZ, colour), _WHITE))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(part: float) -> float:
    return part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
