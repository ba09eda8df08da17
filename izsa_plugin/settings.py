"""What the plugin remembers for this user, as one typed object over QGIS's settings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsSettings

from .domain.districts import METROPOLITAN

#: All keys lie below this one; nothing secret is ever written there.
PREFIX = "izsa"
RECENT_MAPS = 8


class Settings:
    """Who the user is, which maps were open, how things are shown; each property reads and writes at once."""

    @property
    def user_name(self) -> str:
        """The name that is recorded with a change, unverified; empty when not given."""
        return self._text("user_name")

    @user_name.setter
    def user_name(self, name: str) -> None:
        self._write("user_name", name.strip())

    @property
    def municipality(self) -> Optional[str]:
        """The code of the user's municipality; ``None`` until it was chosen."""
        return self._text("municipality") or None

    @municipality.setter
    def municipality(self, code: Optional[str]) -> None:
        self._write("municipality", code or "")

    @property
    def coordinator(self) -> bool:
        """Whether the user coordinates the network; only somebody of the metropolitan municipality does."""
        return self._flag("coordinator") and self.municipality == METROPOLITAN

    @coordinator.setter
    def coordinator(self, yes: bool) -> None:
        self._write("coordinator", yes)

    @property
    def only_mine(self) -> bool:
        """Whether the list shows the projects of the user's own municipality alone."""
        return self._flag("only_mine")

    @only_mine.setter
    def only_mine(self, yes: bool) -> None:
        self._write("only_mine", yes)

    @property
    def dock_was_seen(self) -> bool:
        """Whether the dock was ever shown, and so has a width of the user's own."""
        return self._flag("dock_was_seen")

    @dock_was_seen.setter
    def dock_was_seen(self, yes: bool) -> None:
        self._write("dock_was_seen", yes)

    @property
    def gap_ranking(self) -> bool:
        """Whether districts may be ordered by their numbers, which ranks them; not unless somebody asks for it."""
        return self._flag("gap_ranking")

    @gap_ranking.setter
    def gap_ranking(self, yes: bool) -> None:
        self._write("gap_ranking", yes)

    @property
    def recent_maps(self) -> list[str]:
        """The keys of the places of the maps opened last, newest first, whether they still exist or not."""
        return [key for key in self._text("recent_maps").split("\n") if key]

    def remember_map(self, key: str) -> None:
        """Put a map in front of the recent ones."""
        self._write_recent([key, *(known for known in self.recent_maps if known != key)])

    def forget_map(self, key: str) -> None:
        """Take a map out of the recent ones."""
        self._write_recent([known for known in self.recent_maps if known != key])

    @property
    def default_unit(self) -> str:
        """The unit that a new project begins with; empty for none."""
        return self._text("default_unit")

    @default_unit.setter
    def default_unit(self, name: str) -> None:
        self._write("default_unit", name.strip())

    @property
    def default_visibility(self) -> Optional[str]:
        """The visibility that a new project begins with; ``None`` leaves that of the schema."""
        return self._text("default_visibility") or None

    @default_visibility.setter
    def default_visibility(self, code: Optional[str]) -> None:
        self._write("default_visibility", code or "")

    @property
    def icon_folder(self) -> Optional[Path]:
        """The folder of the UN's own goal icons, which are not bundled; ``None`` for plain numbered badges."""
        return self._path("icon_folder")

    @icon_folder.setter
    def icon_folder(self, folder: Optional[Path]) -> None:
        self._write("icon_folder", str(folder or ""))

    @property
    def crest(self) -> Optional[Path]:
        """The picture of the municipality's crest for prints."""
        return self._path("crest")

    @crest.setter
    def crest(self, picture: Optional[Path]) -> None:
        self._write("crest", str(picture or ""))

    @property
    def print_unit(self) -> str:
        """The unit that a print names as its author."""
        return self._text("print_unit")

    @print_unit.setter
    def print_unit(self, name: str) -> None:
        self._write("print_unit", name.strip())

    @property
    def signatures(self) -> tuple[str, ...]:
        """Who signs a print, each a name, or a name and a title divided by a comma."""
        return tuple(line for line in self._text("signatures").split("\n") if line)

    @signatures.setter
    def signatures(self, people: Iterable[str]) -> None:
        self._write("signatures", "\n".join(filter(None, (person.strip() for person in people))))

    @property
    def similarity_weights(self) -> dict[str, float]:
        """The user's own weights of the components of similarity by name; empty for the measured defaults."""
        try:
            kept = json.loads(self._text("similarity_weights") or "{}")
            return {str(name): float(weight) for name, weight in kept.items() if float(weight) >= 0}
        except (ValueError, TypeError, AttributeError):
            return {}

    @similarity_weights.setter
    def similarity_weights(self, weights: dict[str, float]) -> None:
        self._write("similarity_weights", json.dumps(weights) if weights else "")

    @property
    def saved_filters(self) -> dict[str, dict[str, str]]:
        """The filters of the list that the user gave a name, by it; what cannot be read is left out."""
        try:
            kept = json.loads(self._text("saved_filters") or "{}")
        except ValueError:
            return {}
        return {str(name): dict(values) for name, values in kept.items() if isinstance(values, dict)}

    def keep_filter(self, name: str, values: Optional[dict[str, str]]) -> None:
        """Save a filter under a name, over an older one; ``None`` forgets it."""
        kept = {known: held for known, held in self.saved_filters.items() if known != name}
        if values is not None:
            kept[name] = values
        self._write("saved_filters", json.dumps(kept, ensure_ascii=False))

    def _write_recent(self, keys: list[str]) -> None:
        self._write("recent_maps", "\n".join(keys[:RECENT_MAPS]))

    def _text(self, key: str) -> str:
        return str(QgsSettings().value(f"{PREFIX}/{key}", "") or "")

    def _path(self, key: str) -> Optional[Path]:
        text = self._text(key)
        return Path(text) if text else None

    def _flag(self, key: str) -> bool:
        return self._text(key).lower() in ("true", "1")

    def _write(self, key: str, value: Any) -> None:
        QgsSettings().setValue(f"{PREFIX}/{key}", value)
