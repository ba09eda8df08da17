"""QGIS's stored PostgreSQL connections: what a layer's source may say of them, and what only memory may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsCredentials, QgsDataSourceUri, QgsProviderRegistry

from ..domain.errors import IzsaError
from ..domain.language import Text

if TYPE_CHECKING:
    from .postgis import MapNames, PostgisStore
    from .postgis.connection import Connection

_UNKNOWN = Text(
    "«{name}» adlı bir PostgreSQL bağlantısı yok. Önce QGIS tarayıcısında «PostgreSQL» altında bağlantıyı tanımlayın.",
    "There is no PostgreSQL connection named “{name}”. Define it first under “PostgreSQL” in QGIS's browser.",
)


def stored_names() -> list[str]:
    """The names of the stored connections; for the window's thread."""
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    return sorted(provider.connections(False)) if provider else []


def layer_server(name: str) -> str:
    """The part of a layer's source that names the server: with an authentication configuration, never a password.

    A login is named only where nothing else tells who connects, as with a password file.
    """
    uri = _stored(name)
    bare = QgsDataSourceUri()
    login = "" if uri.authConfigId() or uri.password() else uri.username()
    if uri.service():
        bare.setConnection(uri.service(), uri.database(), login, "", uri.sslMode(), uri.authConfigId())
    else:
        bare.setConnection(
            uri.host(), uri.port(), uri.database(), login, "", uri.sslMode(), uri.authConfigId()
        )  # fmt: skip
    return str(bare.connectionInfo(False))


def lend_password(name: str) -> None:
    """Let QGIS's layers, whose sources hold none, find a password that the connection stores; in memory only."""
    uri = _stored(name)
    if uri.password() and not uri.authConfigId():
        QgsCredentials.instance().put(layer_server(name), uri.username(), uri.password())


def connection_parameters(name: str) -> str:
    """A stored connection as libpq's parameters, its authentication configuration expanded; never to be written."""
    return str(_stored(name).connectionInfo(True))


def connection_to(layer: QgsDataSourceUri, preferred: Optional[str] = None) -> Optional[str]:
    """The stored connection that leads where a layer's source does, ``preferred`` if several do.

    For the window's thread, as :func:`stored_names`.
    """
    wanted = _target(layer)
    names = stored_names()
    found = [name for name in names if _target(_stored(name)) == wanted]
    exact = [name for name in found if _stored(name).authConfigId() == layer.authConfigId()]
    if preferred in found:
        return preferred
    return next(iter(exact or found), None)


def connect_to(name: str, names: Optional[MapNames] = None) -> Connection:
    """A connection by a stored one; where no password is known, the user is asked as for any layer of QGIS."""
    from .postgis.connection import StoreError, connect

    try:
        return connect(connection_parameters(name), names)
    except StoreError:
        uri = _stored(name)
        typed = None if uri.password() or uri.authConfigId() else _with_credentials(uri, layer_server(name))
        if typed is None:
            raise
        return connect(typed, names)


def open_server_map(name: str, schema: str) -> PostgisStore:
    """The store of a map; when the server cuts it off, it connects anew by the stored connection."""
    from .postgis import MapNames, PostgisStore

    names = MapNames(schema)
    return PostgisStore.connected_by(lambda: connect_to(name, names), names, layer_server(name))


def maps_on(name: str) -> list[str]:
    """The schemas of a connection's database that hold a map which the login may open."""
    from .postgis.access import map_schemas

    connection = connect_to(name)
    try:
        return map_schemas(connection)
    finally:
        connection.close()


def _stored(name: str) -> QgsDataSourceUri:
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    # Made anew from the settings: QGIS's list of connections may be read in the window's thread only.
    known = provider.createConnection(name) if provider else None
    uri = QgsDataSourceUri(known.uri() if known else "")
    if not (uri.service() or uri.database()):
        raise IzsaError(_UNKNOWN.format(name=name))
    return uri


def _target(uri: QgsDataSourceUri) -> tuple[str, ...]:
    if uri.service():
        return (uri.service(), uri.database())
    return (uri.host().lower() or "localhost", uri.port() or "5432", uri.database())


def _with_credentials(uri: QgsDataSourceUri, realm: str) -> Optional[str]:
    """The parameters with the login and password that the user types, or typed before; QGIS keeps them in memory."""
    known = QgsCredentials.instance()
    known.lock()
    try:
        given, login, password = known.get(realm, uri.username(), "", "")
        if not given:
            return None
        # Asking takes them out.
        known.put(realm, login, password)
    finally:
        known.unlock()
    uri.setUsername(login)
    uri.setPassword(password)
    return str(uri.connectionInfo(True))
