"""Signs that tell status and freshness without colour, as strokes of our own on a disc or a badge."""

from __future__ import annotations

from ..domain.choices import Status
from ..domain.freshness import Freshness
from . import palette
from .marks import framed

_STROKE = 'fill="none" stroke="{ink}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"'
#: The sign of each status around the middle of a mark.
_SIGNS = {
    Status.UNKNOWN: f'<path d="M38,40 C38,22 62,22 62,38 C62,49 50,48 50,59 M50,73 L50,74" {_STROKE}/>',
    Status.IDEA: '<circle cx="29" cy="50" r="7" fill="{ink}"/><circle cx="50" cy="50" r="7" fill="{ink}"/>'
                 '<circle cx="71" cy="50" r="7" fill="{ink}"/>',
    Status.RUNNING: '<path d="M38,27 L74,50 L38,73 Z" fill="{ink}"/>',
    Status.CLOSING: '<path d="M28,28 L52,50 L28,72 Z" fill="{ink}"/>'
                    f'<path d="M66,29 L66,71" {_STROKE}/>',
    Status.COMPLETED: f'<path d="M28,52 L44,67 L73,34" {_STROKE}/>',
    Status.CANCELLED: f'<path d="M33,33 L67,67 M67,33 L33,67" {_STROKE}/>',
    Status.SUSPENDED: f'<path d="M39,32 L39,68 M61,32 L61,68" {_STROKE}/>',
}  # fmt: skip


def sign_disc(status: str, fill: str, ink: str) -> str:
    """A disc with the sign of a status; its edge keeps a white one visible on land and sea."""
    return framed(
        f'<circle cx="50" cy="50" r="45" fill="{fill}" stroke="{_edge(fill)}" stroke-width="7"/>'
        f"{_SIGNS[Status(status)].format(ink=ink)}"
    )


def sign_badge(status: str, fill: str, ink: str) -> str:
    """The same as a badge."""
    return framed(
        f'<rect x="5" y="5" width="90" height="90" rx="20" fill="{fill}" stroke="{_edge(fill)}" stroke-width="7"/>'
        f"{_SIGNS[Status(status)].format(ink=ink)}"
    )


def light_disc(light: Freshness) -> str:
    """The light of a record as a point: a circle when fresh, a triangle when ageing, a square when old."""
    return framed(_light(light, 1.0))


def light_badge(light: Freshness) -> str:
    """The light on a white card."""
    return framed(
        f'<rect x="5" y="5" width="90" height="90" rx="20" fill="{palette.PAPER}" stroke="{palette.NEUTRAL}" '
        f'stroke-width="6"/>{_light(light, 0.68)}'
    )


def _light(light: Freshness, size: float) -> str:
    empty = light is Freshness.NEVER
    look = (
        f'fill="{palette.PAPER if empty else light.colour}" '
        f'stroke="{palette.NEUTRAL if empty else palette.INK}" stroke-width="8"'
    )
    shape = {
        Freshness.AGEING: f'<path d="M50,8 L94,88 L6,88 Z" stroke-linejoin="round" {look}/>',
        Freshness.OLD: f'<rect x="12" y="12" width="76" height="76" {look}/>',
    }.get(light, f'<circle cx="50" cy="50" r="42" {look}/>')
    return f'<g transform="translate(50,50) scale({size}) translate(-50,-50)">{shape}</g>'


def _edge(fill: str) -> str:
    return palette.NEUTRAL if fill == palette.PAPER else palette.PAPER
