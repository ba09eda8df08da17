"""What the legend of the points names: the marks and outlines that the map's projects have, and no others."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..domain.choices import Status
from ..domain.language import Text
from . import outlines
from .themes.theme import Theme

_RING = "ring"


@dataclass(frozen=True)
class Key:
    """An entry that explains what stands about a disc, shown where a project has the ``fact``."""

    label: Text
    fact: str
    status: str = Status.RUNNING
    around: int = 0

    @property
    def goals(self) -> tuple[int, ...]:
        """The goals that a ring in the legend shows as an example."""
        return (3, 9) if self.fact == _RING else ()


#: In the order of the legend.
KEYS = (
    Key(Text("İkincil amaçlar (renkli halka)", "Secondary goals (coloured ring)"), _RING),
    Key(Text("Yeri kesin", "Exact place"), "exact"),
    Key(Text("Yeri yaklaşık (dışta kesik çizgi)", "Approximate place (dashes around)"), "about",
        around=outlines.APPROXIMATE),
    Key(Text("Fikir ya da hazırlık (kesik çerçeve)", "Idea or preparation (broken edge)"), Status.IDEA, Status.IDEA),
    Key(Text("Kapanışta (yarım koyu çerçeve)", "Closing (half dark edge)"), Status.CLOSING, Status.CLOSING),
    Key(Text("Tamamlandı (koyu çerçeve)", "Completed (dark edge)"), Status.COMPLETED, Status.COMPLETED),
    Key(Text("Askıda (soluk)", "Suspended (faded)"), Status.SUSPENDED, Status.SUSPENDED),
    Key(Text("İptal edildi (soluk, üstü çizili)", "Cancelled (faded, struck out)"), Status.CANCELLED,
        Status.CANCELLED),
    Key(Text("Ortak proje (kare çerçeve)", "Joint project (square frame)"), "joint", around=outlines.JOINT),
)  # fmt: skip


def facts_expression(theme: Theme) -> str:
    """What a project has that the legend may have to explain, divided by bars; its mark's place comes first."""
    about = "if(\"location_precision\" = 'exact', 'exact', 'about')"
    ring = f"if(\"goals\" LIKE '%;%', '{_RING}', '')"
    return f"concat({theme.key}, '|', \"status\", '|', {about}, '|', if(\"joint\", 'joint', ''), '|', {ring})"


def rows(theme: Theme, projects: Collection[str]) -> list[int]:
    """The rows of the legend of ``points.single_renderer`` that some project calls for, from what the facts say."""
    facts = {fact for project in projects for fact in project.split("|")}
    shown = [place for place in range(len(theme.marks)) if str(place) in facts]
    keys = [*KEYS] if theme.is_detailed else []
    shown += [len(theme.marks) + place for place, key in enumerate(keys) if key.fact in facts]
    # The last row explains what stands for several points.
    return [*shown, len(theme.marks) + len(keys)] if projects else []
