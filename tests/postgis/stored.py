"""A connection stored in QGIS, whose password lies in an authentication configuration, and what an algorithm says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProviderRegistry,
)

from izsa_plugin.store.postgis import MapNames
from tests.postgis.server import Server

NAME = "izsa sunucusu"


class Told(QgsProcessingFeedback):
    """What an algorithm said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def reportError(self, error: str, _fatal: bool = False) -> None:
        self.said.append(error)

    def pushWarning(self, warning: str) -> None:
        self.said.append(warning)

    def pushInfo(self, info: str) -> None:
        self.said.append(info)


def run(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> tuple[dict[str, Any], bool, str]:
    """Run an algorithm; its results, whether it succeeded, and what it said."""
    told = Told()
    results, succeeded = algorithm.create().run(parameters, QgsProcessingContext(), told)
    return results, succeeded, " ".join(told.said)


@contextmanager
def authentication(login: str, password: str) -> Iterator[str]:
    """The key of an authentication configuration that holds a login and its password."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("parola", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName(NAME)
    config.setConfig("username", login)
    config.setConfig("password", password)
    stored = manager.storeAuthenticationConfig(config)
    assert stored[0] if isinstance(stored, tuple) else stored
    try:
        yield config.id()
    finally:
        manager.removeAuthenticationConfig(config.id())


@contextmanager
def stored_connection(server: Server, database: str, user: Optional[str] = None) -> Iterator[str]:
    """The name of a stored connection to a database, for its superuser or another login."""
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    with authentication(user or server.user, server.password) as key:
        uri = QgsDataSourceUri()
        uri.setConnection(server.host, server.port, database, "", "", QgsDataSourceUri.SslMode.SslPrefer, key)
        provider.saveConnection(provider.createConnection(uri.uri(False), {}), NAME)
        try:
            yield NAME
        finally:
            provider.deleteConnection(NAME)


def drop_roles(server: Server, schema: str) -> None:
    """Remove the roles of a map whose database is gone."""
    names = MapNames(schema)
    for role in ("admin", "coordinator", "editor", "viewer", "owner"):
        server.run("postgres", f"DROP ROLE IF EXISTS {names.role(role)}")
