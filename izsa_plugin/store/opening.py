"""Opening a map wherever it lies; each database's own library is imported when it is needed."""

from __future__ import annotations

from .place import FilePlace, MapPlace
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
