"""Opening a map wherever it lies; each database's own library is imported when it is needed."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from ..domain.errors import IzsaError
from .place import FilePlace, MapPlace, ServerPlace, place_of
from .protocol import Store, User


def open_store(place: MapPlace, user: User) -> Store:
    """The store of a map; raises :class:`IzsaError` as each does.

    A file records the user as given. A server knows who logged in and whose projects that login may write; of several
    municipalities the user's own counts first.
    """
    if isinstance(place, FilePlace):
        from .gpkg import GeoPackageStore

        return GeoPackageStore.open(place.path, user)
    from .connections import open_server_map

    store = open_server_map(place.connection, place.schema)
    store.prefer(user.municipality)
    return store


def lend_passwords(keys: Iterable[str]) -> None:
    """Let the layers of these maps find the passwords that QGIS's connections store, however a map is opened."""
    from .connections import lend_password

    for place in map(place_of, keys):
        if isinstance(place, ServerPlace):
            # A connection that was removed meanwhile is told when its map is opened.
            with suppress(IzsaError):
                lend_password(place.connection)
