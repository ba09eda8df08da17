"""The dock on a map that lies on a server: opened by a stored connection, live, and without a password anywhere."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsDataSourceUri,
    QgsMessageLog,
    QgsProject,
    QgsProviderRegistry,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication

import izsa_plugin.settings
from izsa_plugin.gui.map_layers import layer_of, layers_of
from izsa_plugin.gui.server_dialog import ServerMapDialog
from izsa_plugin.mapfile import place_of_project, server_project_path
from izsa_plugin.mapfile.find import BADGES
from izsa_plugin.settings import Settings
from izsa_plugin.store.place import ServerPlace
from tests.gui.conftest import desk as desk
from tests.gui.conftest import settings as settings
from tests.gui.desk import settle
from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK
from tests.postgis.stored import authentication
from tests.projects import BORNOVA, complete

NAME = "Ortak harita ığüşöç"
_SECONDS = 30


def wait_until(happens: Callable[[], Any], seconds: float = _SECONDS) -> Any:
    """Let the window live until something is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        found = happens()
        if found:
            settle()
            return found
        time.sleep(0.005)
    raise AssertionError("it did not happen")


def store_connection(shared_map: SharedMap, login: str, authcfg: str = "") -> None:
    """Define a connection as a user does in QGIS's browser."""
    server = shared_map.server
    uri = QgsDataSourceUri()
    known = ("", "") if authcfg else (login, server.password)
    uri.setConnection(server.host, server.port, shared_map.database, *known, authConfigId=authcfg)
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    configuration = {"saveUsername": not authcfg, "savePassword": not authcfg}
    provider.saveConnection(provider.createConnection(uri.uri(False), configuration), NAME)


@pytest.fixture
def place(shared_map: SharedMap, settings: Settings) -> Iterator[ServerPlace]:
    """The place of the map, by a stored connection of Ayşe's; settings have an end before the map is emptied."""
    store_connection(shared_map, "ayşe")
    found = ServerPlace(NAME, shared_map.names.schema)
    server_project_path(found).unlink(missing_ok=True)
    yield found
    QgsProviderRegistry.instance().providerMetadata("postgres").deleteConnection(NAME)


@pytest.fixture
def shared_desk(place: ServerPlace, desk: Any) -> Any:
    """The plugin, not yet on the map; named after the map, so that it is unloaded before the map is emptied."""
    return desk


def opened(desk: Any, place: ServerPlace) -> Any:
    desk.panel._start._opener.open_shared(place)
    desk.window.bar.clearWidgets()
    wait_until(lambda: desk.current.store or desk.window.messages())
    assert desk.window.messages() == []
    return desk


def open_form(desk: Any, uid: str) -> Any:
    desk.plugin._workbench.edit(uid)
    settle()
    return desk.plugin._workbench._window.form


def test_a_map_is_chosen_by_connection_and_schema_and_only_maps_are_offered(
    shared_map: SharedMap, place: ServerPlace
) -> None:
    shared_map.server.run(shared_map.database, "CREATE SCHEMA başka", "GRANT USAGE ON SCHEMA başka TO PUBLIC")
    try:
        dialog = ServerMapDialog()
        dialog.connection.setConnection(NAME)
        wait_until(dialog.maps.count)
        assert [dialog.maps.item(row).text() for row in range(dialog.maps.count())] == ["izsa"]
        assert dialog.place() == place
    finally:
        shared_map.server.run(shared_map.database, "DROP SCHEMA başka")


def test_whoever_is_no_member_is_told_so(shared_map: SharedMap, place: ServerPlace) -> None:
    store_connection(shared_map, "yabancı")
    dialog = ServerMapDialog()
    dialog.connection.setConnection(NAME)
    wait_until(lambda: dialog.state.text() not in ("", dialog.tr("Looking for maps…")))
    assert (dialog.place() is None and "administrator" in dialog.state.text()) or "yönetici" in dialog.state.text()


def test_list_map_and_form_work_and_a_save_is_on_the_server(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace, settings: Settings
) -> None:
    mine = shared_map.open("ayşe").save(complete(title="Bizim", approval="sent"))
    theirs = shared_map.open("kemal").save(complete(title="Onların", municipality=KONAK, approval="sent"))
    wide = shared_map.open("ayşe").save(complete(title="İlçede", geom=None, scope="district", approval="sent"))
    desk = opened(shared_desk, place)
    project = QgsProject.instance()
    assert [layer.name() for layer in layers_of(project) if not layer.isValid()] == []
    assert place_of_project(project) == place
    assert sorted(desk.titles()) == ["Bizim", "Onların", "İlçede"]
    points, badges = layer_of(project, "project"), layer_of(project, "project", BADGES)
    assert {row["uid"] for row in points.getFeatures()} == {mine.uid, theirs.uid, wide.uid}
    drawn = [(row["place"], row["projects"]) for row in badges.getFeatures() if row["projects"]]
    assert drawn == [(BORNOVA, 1)]
    desk.panel.choose(theirs.uid)
    assert not desk.panel.reason.isHidden() and "Konak" in desk.panel.reason.text()
    form = open_form(desk, theirs.uid)
    assert not form.save_draft.isEnabled() and "Konak" in form.state.text()
    form = open_form(desk, mine.uid)
    form.binding("title").editor.set_value("Bizim yeni adımız")
    assert form.save()
    stored = shared_map.open("barış").read(mine.uid)
    assert stored is not None and stored.row["title"] == "Bizim yeni adımız"
    assert "Bizim yeni adımız" in desk.titles()
    assert settings.recent_maps == [place.key]


def test_a_reader_is_told_why_nothing_can_be_entered(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    saved = shared_map.open("ayşe").save(complete(approval="sent"))
    store_connection(shared_map, "veli")
    desk = opened(shared_desk, place)
    assert "read" in desk.panel.reason.text() or "okuyabilirsiniz" in desk.panel.reason.text()
    desk.plugin._workbench.new()
    assert desk.window.messages() and not desk.window.options_shown
    form = open_form(desk, saved.uid)
    assert not form.save_draft.isEnabled() and not form.send.isEnabled()


def test_what_others_save_and_delete_appears_by_itself(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    other = shared_map.open("barış")
    first = other.save(complete(title="Birinci", approval="sent"))
    desk = opened(shared_desk, place)
    points = layer_of(QgsProject.instance(), "project")
    second = other.save(complete(title="İkinci", approval="sent"))
    wait_until(lambda: "İkinci" in desk.titles())
    assert points.featureCount() == 2
    second.row["title"] = "İkincinin yeni adı"
    second = other.save(second)
    wait_until(lambda: "İkincinin yeni adı" in desk.titles())
    other.delete(second.uid, second.version)
    wait_until(lambda: desk.titles() == ["Birinci"])
    assert {row["uid"] for row in points.getFeatures()} == {first.uid}


def test_selection_scroll_and_a_half_typed_form_stay_as_others_save(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    other = shared_map.open("barış")
    records = other.save_all([complete(title=f"Proje {number:03}", approval="sent") for number in range(60)])
    desk = opened(shared_desk, place)
    view = desk.panel.list
    desk.panel.choose(records[40].uid)
    desk.panel.choose_many([records[40].uid, records[41].uid])
    settle()
    form = open_form(desk, records[40].uid)
    form.binding("title").editor.set_value("Yarım kalan ad")
    bar = form.scroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()

    def seen() -> dict[str, int]:
        """Where the rows of the first screenful stand on the screen."""
        return {uid: view.visualRect(view.model().index_of(uid)).top() for uid in chosen}

    chosen = view.chosen()
    before, selected = seen(), set(layer_of(QgsProject.instance(), "project").selectedFeatureIds())
    other.save(complete(title="A en üstte", approval="sent"))
    mine = other.read(records[40].uid)
    assert mine is not None
    mine.row["purpose"] = "Başkası da aynı projeyi kaydetti."
    other.save(mine)
    wait_until(lambda: "A en üstte" in desk.titles())
    wait_until(lambda: form.message_bar.currentItem() is not None)
    assert view.chosen() == chosen and len(chosen) == 2
    assert seen() == before, "the list does not jump"
    assert set(layer_of(QgsProject.instance(), "project").selectedFeatureIds()) == selected
    assert form.record().row["title"] == "Yarım kalan ad" and bar.value() == scrolled
    assert "barış" in form.message_bar.currentItem().text()
    form.load(form.record())


def test_a_form_in_which_nothing_was_typed_shows_what_another_saved(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    other = shared_map.open("barış")
    record = other.save(complete(approval="sent"))
    desk = opened(shared_desk, place)
    form = open_form(desk, record.uid)
    record.row["title"] = "Barış'ın yazdığı"
    other.save(record)
    wait_until(lambda: form.record().row["title"] == "Barış'ın yazdığı")
    assert not form.is_dirty


def test_a_restart_of_the_server_is_said_quietly_and_then_all_goes_on(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    record = shared_map.open("ayşe").save(complete(approval="sent"))
    desk = opened(shared_desk, place)
    points = layer_of(QgsProject.instance(), "project")
    assert [row["uid"] for row in points.getFeatures()] == [record.uid]
    form = open_form(desk, record.uid)
    form.binding("title").editor.set_value("Yazılan durur")
    told: list[bool] = []
    desk.current.live.connected.connect(told.append)
    shared_map.server.restart()
    wait_until(lambda: told == [False, True])
    assert desk.panel.live.cut.isHidden() and desk.window.messages() == []
    assert form.record().row["title"] == "Yazılan durur"
    assert form.save()
    shared_map.close()
    shared_map.open("barış").save(complete(title="Yeniden duyulan", approval="sent"))
    wait_until(lambda: {"Yazılan durur", "Yeniden duyulan"} <= set(desk.titles()))
    assert {row["title"] for row in points.getFeatures()} == {"Yazılan durur", "Yeniden duyulan"}


def test_the_report_of_a_district_is_printed_from_the_server(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace, tmp_path: Path
) -> None:
    shared_map.open("ayşe").save(complete(title="Işıklı yol", approval="sent"))
    desk = opened(shared_desk, place)
    actions = desk.plugin._workbench
    from izsa_plugin.gui.project_actions import ProjectActions

    output = tmp_path / "rapor.pdf"
    ProjectActions(
        desk.current, actions.messages, actions._project_window, desk.window.main, desk.panel
    ).report([BORNOVA], output)  # fmt: skip
    wait_until(output.is_file, 30)
    assert output.read_bytes().startswith(b"%PDF"), desk.window.messages()
    assert output.with_suffix(".png").is_file()


@pytest.fixture(params=["password", "authcfg"])
def authcfg(request: pytest.FixtureRequest, shared_map: SharedMap, place: ServerPlace) -> Iterator[str]:
    """The key of the authentication configuration by which the stored connection knows Ayşe's password, if any."""
    if request.param == "password":
        yield ""
        return
    with authentication("ayşe", shared_map.server.password) as key:
        store_connection(shared_map, "ayşe", key)
        server_project_path(place).unlink(missing_ok=True)
        yield key


def test_no_password_is_written_anywhere(
    shared_map: SharedMap, place: ServerPlace, authcfg: str, shared_desk: Any, tmp_path: Path
) -> None:
    secret = shared_map.server.password
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: logged.append(str(text)))
    QgsMessageLog.logMessage("Dinleniyor", "İZSA")
    record = shared_map.open("ayşe").save(complete(approval="sent"))
    desk = opened(shared_desk, place)
    form = open_form(desk, record.uid)
    form.binding("title").editor.set_value("Kaydedilen")
    assert form.save()
    shared_map.server.restart()
    wait_until(lambda: desk.current.live.is_connected)
    project = QgsProject.instance()
    elsewhere = tmp_path / "başka yere.qgz"
    assert project.write(str(elsewhere))
    for path in (server_project_path(place), elsewhere):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                assert secret.encode() not in archive.read(name), (path, name)
    ours = QgsSettings()
    ours.beginGroup(izsa_plugin.settings.PREFIX)
    kept = {key: str(ours.value(key)) for key in ours.allKeys()}
    assert place.key in kept["recent_maps"]
    written = [*kept.values(), *logged, *(layer.source() for layer in project.mapLayers().values())]
    assert "Dinleniyor" in logged and [text for text in written if secret in text] == []
    source = layer_of(project, "project").source()
    assert "user=" not in source and ("authcfg=" in source) == bool(authcfg)
