"""A map on the server is drawn by every theme, from the same key as a file's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject
from qgis.PyQt.QtCore import QSize

from izsa_plugin.mapfile import layer_of
from izsa_plugin.mapfile.find import BADGES, FAR, NEAR
from izsa_plugin.mapfile.theming import apply_theme
from izsa_plugin.processing.createmap import CreateMapAlgorithm
from tests.postgis.server import Server
from tests.postgis.stored import drop_roles, run, stored_connection

SCHEMA = "temalar"


@pytest.fixture
def project_file(qgis_app: QgsApplication, server: Server) -> Iterator[Path]:
    """The project of a demo map on the server."""
    server.create_database("themed")
    with stored_connection(server, "themed") as connection:
        parameters = {"CONNECTION": connection, "SCHEMA": SCHEMA, "WITH_DEMO": True}
        results, succeeded, said = run(CreateMapAlgorithm(), parameters)
        assert succeeded, said
        written = Path(results["PROJECT"])
        yield written
        written.unlink(missing_ok=True)
    server.drop_database("themed")
    drop_roles(server, SCHEMA)


def badges(project: QgsProject) -> dict[int, int]:
    """How many projects stand in the badges of each mark."""
    totals: dict[int, int] = {}
    for row in layer_of(project, "project", BADGES).getFeatures():
        if row["part"] == 1:
            totals[row["mark"]] = totals.get(row["mark"], 0) + row["projects"]
    return totals


def test_every_theme_counts_and_draws_all_projects(project_file: Path) -> None:
    project = QgsProject()
    assert project.read(str(project_file))
    try:
        total = sum(badges(project).values())
        assert total > 100
        for theme in ("status", "focus:11", "audience:women", "freshness", "goal"):
            apply_theme(project, theme, "tr")
            assert sum(badges(project).values()) == total, theme
            assert len(list(layer_of(project, "project", NEAR).getFeatures())) == 154
            assert drawing_errors(project) == [], theme
        apply_theme(project, "density", "tr")
        assert drawing_errors(project) == []
        assert layer_of(project, "project", FAR).renderer().type() == "heatmapRenderer"
    finally:
        project.clear()


def drawing_errors(project: QgsProject) -> list[str]:
    """What QGIS reports when it draws the whole map."""
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(300, 300))
    settings.setExtent(project.viewSettings().defaultViewExtent())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return [error.message for error in job.errors()]
