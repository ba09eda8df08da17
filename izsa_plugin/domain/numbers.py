"""Numbers as the two languages write them, independent of the system's locale."""

from __future__ import annotations

from .language import Text


def number(value: float, decimals: int = 0) -> Text:
    """A number with at most ``decimals`` places: «1.234,5» in Turkish, "1,234.5" in English; whole ones bare."""
    english = f"{value:,.{decimals}f}"
    if "." in english:
        english = english.rstrip("0").rstrip(".")
    if english == "-0":
        english = "0"
    return Text(english.translate({ord(","): ".", ord("."): ","}), english)


def percent(share: float) -> Text:
    """A share from 0 to 1 as a whole per cent: «%45» in Turkish, "45%" in English."""
    whole = f"{share * 100:.0f}"
    return Text(f"%{whole}", f"{whole}%")
