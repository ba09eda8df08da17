"""May this package be taken into this map, and was it already?"""

from __future__ import annotations

import sqlite3
from enum import Enum

from ....domain.districts import municipalities
from ....domain.districts import municipality as municipality_of
from ....domain.errors import IzsaError
from ....domain.language import Text
from ...protocol import User
from . import memory
from .manifest import EXCHANGE, Manifest
from .memory import Tie


class Standing(Enum):
    """Where a package stands among those of its sender."""

    FIRST = "first"
    NEXT = "next"
    OTHER_MAP = "other_map"
    ALREADY = "already"
    OLDER = "older"

    @property
    def is_to_be_merged(self) -> bool:
        """Whether the package brings anything."""
        return self not in (Standing.ALREADY, Standing.OLDER)

    @property
    def text(self) -> Text:
        """What to tell about it."""
        return _TEXTS[self.value]


_TEXTS = {
    "first": Text("İlk paket; harita bu belediyeyle eşleştirilir", "First package; the map is paired with it"),
    "next": Text("Yeni paket", "New package"),
    "other_map": Text(
        "Belediyenin başka bir haritasından; kabul edilirse onunla eşleştirilir",
        "From another map of the municipality; paired with it if accepted"),
    "already": Text("Daha önce alınmış; bir şey değişmez", "Taken in before; nothing changes"),
    "older": Text(
        "Daha yeni bir paket alınmış, içindekiler onda vardı; bir şey değişmez",
        "A later package was taken in and carried the same; nothing changes"),
}  # fmt: skip


def judge(connection: sqlite3.Connection, user: User, manifest: Manifest, tie: Tie, accept_map: bool) -> Standing:
    """Where a package stands; raises :class:`IzsaError` when it may not be taken in by this user or map."""
    if manifest.municipality not in {one.code for one in municipalities()}:
        raise IzsaError(
            Text("Paketteki belediye ({code}) bilinmiyor; paket alınmadı. Eklentiyi güncelleyin.",
                 "The package's municipality ({code}) is not known; it was not taken in. Update the plugin.").format(
                     code=manifest.municipality[:40])
        )  # fmt: skip
    own = connection.execute("SELECT value FROM map_info WHERE key = 'map_id'").fetchone()[0]
    if manifest.map_id == own:
        raise IzsaError(
            Text("Bu paket zaten bu haritadan yapılmış. Paketi alıcının haritasında açın.",
                 "This package was made from this very map. Open it in the receiver's map.")
        )  # fmt: skip
    _check_receiver(user, manifest)
    if manifest.to_map not in ("", own):
        raise IzsaError(
            Text("Bu paket, haritanın başka bir kopyası için hazırlanmış. Paketi o kopyada açın.",
                 "This package was made for another copy of the map. Open the copy with which you exchange.")
        )  # fmt: skip
    if tie.map_id not in (None, manifest.map_id):
        if not accept_map:
            raise IzsaError(
                Text("{owner} şimdiye kadar paketlerini başka bir haritadan gönderdi; bu paket alınmadı. Haritanın "
                     "değiştiğini belediyeyle doğrulayıp paketi önizleme penceresinden kabul edin.",
                     "Packages of {owner} came from another map so far; this one was not taken in. Confirm with the "
                     "municipality that its map has changed, then accept the package in the preview.").format(
                         owner=municipality_of(manifest.municipality).name)
            )  # fmt: skip
        return Standing.OTHER_MAP
    known = memory.logged_id(
        connection, manifest.municipality, f"received_{manifest.kind}", manifest.number, manifest.map_id
    )
    if known == manifest.package_id:
        return Standing.ALREADY
    if known is not None:
        raise IzsaError(
            Text("{number} numaralı paket daha önce başka bir içerikle alınmış: haritanın iki kopyasında birden "
                 "çalışılıyor. Hangisinin sürdürüleceğini belediyeyle kararlaştırın; öbür kopyadaki işi ona aktarın.",
                 "Package {number} was taken in before with another content: two copies of the map are being worked "
                 "on. Settle with the municipality which one goes on, and bring the other's work into it.").format(
                     number=manifest.number)
        )  # fmt: skip
    if not tie.link.is_news(manifest.number):
        return Standing.OLDER
    return Standing.NEXT if tie.map_id else Standing.FIRST


def _check_receiver(user: User, manifest: Manifest) -> None:
    if manifest.kind == EXCHANGE and not user.coordinator:
        raise IzsaError(
            Text("İlçelerin paketlerini yalnızca İZSA koordinatörü haritaya alır. Ayarlardan Büyükşehir'i ve "
                 "koordinatörlüğü seçin.",
                 "Packages of districts are taken in by İZSA's coordinator alone. Choose the metropolitan municipality "
                 "and the coordinator's role in the settings.")
        )  # fmt: skip
    if manifest.kind != EXCHANGE and user.municipality != manifest.municipality:
        raise IzsaError(
            Text("Bu yanıt {owner} için hazırlanmış. Ayarlardaki belediyeyi ya da dosyayı denetleyin.",
                 "This answer was made for {owner}. Check the municipality in the settings, or the file.").format(
                     owner=municipality_of(manifest.municipality).name)
        )  # fmt: skip
