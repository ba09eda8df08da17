"""Versions of the schema: which maps this release opens, and the numbered steps that lead from one to the next.

A step changes tables and what lies in them. All that follows from the declaration (triggers, views, functions,
policies, grants, comments) is made anew at every upgrade instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import Schema
from ..paths import resource

_NEWER = Text(
    "Bu harita eklentinin daha yeni bir sürümüyle yapılmış. Eklentiyi güncelleyip yeniden açın.",
    "This map was made with a newer release of the plugin. Update the plugin, then open it again.",
)
_OLDER = Text(
    "Bu harita eklentinin daha eski bir sürümüyle yapılmış. Önce «Haritayı yükselt» (izsa:upgrademap) ile bu sürüme "
    "getirin; projeler ve geçmişleri olduğu gibi kalır.",
    "This map was made with an older release of the plugin. Bring it to this release first with “Upgrade a map” "
    "(izsa:upgrademap); its projects and their history stay as they are.",
)


_OLDER_SHARED = Text(
    "Sunucudaki harita eklentinin daha eski bir sürümüyle kurulmuş. Onu kuran kişi ya da veritabanı yöneticisi "
    "«Haritayı yükselt» (izsa:upgrademap) ile bu sürüme getirsin; projeler ve geçmişleri olduğu gibi kalır.",
    "The map on the server was installed by an older release of the plugin. Let whoever installed it, or the "
    "database's administrator, bring it to this release with “Upgrade a map” (izsa:upgrademap); its projects and "
    "their history stay as they are.",
)


class OlderMap(IzsaError):
    """The map has to be upgraded before this release can open it."""


def older_than(version: Optional[str], declared: Schema) -> Optional[str]:
    """The version of a map that needs an upgrade, ``None`` for one that needs none.

    Raises :class:`IzsaError` for a map of a newer release.
    """
    if version is None or int(version) > int(declared.version):
        raise IzsaError(_NEWER)
    return version if int(version) < int(declared.version) else None


def require_current(version: Optional[str], declared: Schema, *, shared: bool = False) -> None:
    """Raise :class:`OlderMap`, or :class:`IzsaError` for a map of a newer release; ``shared`` is one on a server."""
    if older_than(version, declared) is not None:
        raise OlderMap(_OLDER_SHARED if shared else _OLDER)


def steps(database: str, since: str, declared: Schema, folder: Optional[Path] = None) -> Iterator[tuple[int, str]]:
    """The versions after ``since`` with the SQL that leads to each; ``database`` is ``gpkg`` or ``postgis``."""
    folder = folder or resource("sql", database, "steps")
    for version in range(int(since) + 1, int(declared.version) + 1):
        yield version, (folder / f"{version}.sql").read_text(encoding="utf-8")
