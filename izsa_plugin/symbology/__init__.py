"""How the map is drawn: goals as numbered marks over a quiet ground, and the other themes."""

from __future__ import annotations

from . import palette
from .badges import apply_badge_style
from .badges import legend_rows as badge_legend_rows
from .base import apply_district_style, apply_surroundings_style
from .marks import badge_svg, disc_svg
from .places import apply_place_style
from .points import (
    NEAR_SCALE,
    apply_edited_style,
    apply_far_style,
    apply_near_style,
    apply_printed_style,
    apply_title_style,
)

__all__ = [
    "NEAR_SCALE", "apply_badge_style", "apply_district_style", "apply_edited_style", "apply_far_style",
    "apply_near_style", "apply_place_style", "apply_printed_style", "apply_surroundings_style", "apply_title_style",
    "badge_legend_rows", "badge_svg", "disc_svg", "palette",
]  # fmt: skip
