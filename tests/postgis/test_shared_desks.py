"""What the dock offers beside the list works on a map that lies on a server."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QToolButton

from izsa_plugin.domain.health import Check
from izsa_plugin.gui.gap.desk import GapDock
from izsa_plugin.gui.health.dialog import HealthDialog
from izsa_plugin.store.place import ServerPlace
from tests.gui.conftest import desk as desk
from tests.gui.conftest import settings as settings
from tests.gui.test_many import entry, kinds
from tests.gui.test_similar_elsewhere import choose, titles, wait
from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK
from tests.postgis.test_shared_desk import open_form, opened, wait_until
from tests.postgis.test_shared_desk import place as place
from tests.postgis.test_shared_desk import shared_desk as shared_desk
from tests.projects import BORNOVA, complete

GARDEN = {"title": "Mahallede kent bostanı kuruyoruz", "purpose": "Sebze yetiştirmek.", "approval": "sent"}


def test_gaps_are_judged_and_drawn(shared_map: SharedMap, shared_desk: Any, place: ServerPlace) -> None:
    shared_map.open("ayşe").save(complete(approval="sent"))
    desk = opened(shared_desk, place)
    desk.panel.findChild(QToolButton, "IzsaGaps").click()
    panel = desk.window.main.findChild(GapDock).widget()
    wait_until(lambda: panel.answer)
    projects = panel.answer.gaps.projects
    assert len(projects) == 1
    before = len(QgsProject.instance().mapLayers())
    desk.plugin._workbench._gap_desk().add_to_map(panel.answer)
    wait_until(lambda: len(QgsProject.instance().mapLayers()) > before)


def test_similar_projects_of_others_are_found_and_follow_what_they_save(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    mine = shared_map.open("ayşe").save(complete(**GARDEN))
    konak = shared_map.open("kemal")
    theirs = konak.save(complete(**{**GARDEN, "municipality": KONAK, "title": "Konak'ta kent bostanı"}))
    desk = opened(shared_desk, place)
    assert titles(choose(desk, mine.row["title"])) == ["Konak'ta kent bostanı"]
    form = open_form(desk, mine.uid)
    wait_until(lambda: form.similar.hits() == [theirs.uid])
    second = konak.save(complete(**{**GARDEN, "municipality": KONAK, "title": "İkinci kent bostanı"}))
    wait_until(lambda: "İkinci kent bostanı" in titles(desk.panel.similar))
    konak.delete(second.uid, second.version)
    wait_until(lambda: titles(desk.panel.similar) == ["Konak'ta kent bostanı"])
    wait(desk.panel.similar)


def test_records_are_checked_and_fixed(shared_map: SharedMap, shared_desk: Any, place: ServerPlace) -> None:
    ended = {"start_planned": "2020-01-01", "end_actual": "2021-01-01", "confirmed_on": "2026-01-01"}
    shared_map.open("ayşe").save(complete(title="Biten", approval="sent", **ended))
    desk = opened(shared_desk, place)
    entry(desk.panel.more.menu(), "Check").trigger()
    (dialog,) = wait_until(lambda: [d for d in desk.window.main.findChildren(HealthDialog) if d.isVisible()])
    dialog.tree.setCurrentItem(kinds(dialog)[Check.ENDED])
    dialog.fix.click()
    reading = shared_map.open("barış")
    wait_until(lambda: [row["status"] for row in reading.rows("project")] == ["completed"])
    # What was fixed is checked once more, before the map may be closed.
    wait_until(lambda: desk.window.messages() and not QgsApplication.taskManager().activeTasks())


def test_exchange_says_why_a_shared_map_needs_none(shared_map: SharedMap, shared_desk: Any, place: ServerPlace) -> None:
    shared_map.open("ayşe").save(complete(municipality=BORNOVA))
    desk = opened(shared_desk, place)
    menu = desk.panel.findChild(QToolButton, "IzsaExchange").menu()
    menu.aboutToShow.emit()
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert not any(action.isEnabled() for action in offered) and offered[-1].text().endswith(".")
