"""Approval in the window: the inbox of the coordinators, what a municipality is asked, the bar above the form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from izsa_plugin.domain.approval import Step
from izsa_plugin.domain.choices import Approval
from izsa_plugin.domain.districts import METROPOLITAN
from izsa_plugin.gui.approval.desk import InboxDesk
from izsa_plugin.gui.approval.step import take_step
from izsa_plugin.gui.dock.row_text import row_state, row_summary
from izsa_plugin.settings import Settings
from izsa_plugin.store.protocol import ListQuery, User
from tests.gui.desk import Desk, settle
from tests.projects import BORNOVA, complete, opened

HUB = User("Derya", METROPOLITAN, coordinator=True)
AYSE = User("Ayşe", BORNOVA)


@pytest.fixture
def sent_map(empty_map: Path) -> Path:
    """Three projects of Bornova that were sent, the oldest first, and a draft."""
    store = opened(empty_map, AYSE)
    for title in ("Bisiklet yolu", "Kompost", "Yağmur bahçesi"):
        store.save(complete(title=title, approval="sent"))
    store.save(complete(title="Taslak"))
    store.close()
    return empty_map


def is_at_work(settings: Settings, user: User) -> None:
    settings.user_name, settings.municipality, settings.coordinator = user.name, user.municipality, user.coordinator


def inbox(desk: Desk) -> InboxDesk:
    found = desk.panel.findChild(InboxDesk)
    assert found is not None
    return found


def click(widget: Any) -> None:
    assert widget.isVisible() and widget.isEnabled(), widget.text()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def offered(desk: Desk) -> list[Step]:
    return [step for step, button in inbox(desk).page.steps.items() if button.isVisible()]


def stored(desk: Desk, title: str) -> Any:
    (row,) = (row for row in desk.current.store.projects(ListQuery()) if row.title.startswith(title))
    return row


def shown_titles(desk: Desk) -> list[str]:
    model = inbox(desk).page.list.model()
    return [model.index(at).data() for at in range(model.rowCount())]


@pytest.fixture
def hub(desk: Desk, settings: Settings, sent_map: Path) -> Desk:
    """A coordinator with the inbox open."""
    is_at_work(settings, HUB)
    desk.open(sent_map)
    click(inbox(desk).button)
    return desk


def test_the_coordinator_finds_what_was_sent_with_its_number(hub: Desk) -> None:
    page = inbox(hub).page
    assert page.isVisible() and not hub.panel.list.isVisible()
    assert inbox(hub).button.text() == "3"
    assert page.folder is Approval.SENT
    assert shown_titles(hub) == ["Bisiklet yolu", "Kompost", "Yağmur bahçesi"]
    assert offered(hub) == [Step.REVIEW, Step.APPROVE, Step.ASK]
    click(page.back)
    assert hub.panel.list.isVisible()


def test_a_project_goes_through_review_to_approval_and_the_next_one_comes_up(hub: Desk) -> None:
    page = inbox(hub).page
    click(page.steps[Step.REVIEW])
    assert stored(hub, "Bisiklet").approval == "in_review"
    assert page.current_row().title == "Kompost"
    click(page.folders[Approval.IN_REVIEW])
    assert shown_titles(hub) == ["Bisiklet yolu"]
    assert offered(hub) == [Step.APPROVE, Step.ASK]
    click(page.steps[Step.APPROVE])
    assert stored(hub, "Bisiklet").approval == "approved"
    assert shown_titles(hub) == [] and page.empty.isVisible() and offered(hub) == []
    assert inbox(hub).button.text() == "2"


def test_changes_are_asked_with_a_note_and_never_without(hub: Desk) -> None:
    page = inbox(hub).page
    click(page.steps[Step.ASK])
    assert stored(hub, "Bisiklet").approval == "sent"
    assert hub.window.bar.currentItem() is not None
    QTest.keyClicks(page.note, "Purpose?")
    click(page.steps[Step.ASK])
    row = stored(hub, "Bisiklet")
    assert (row.approval, row.approval_note) == ("changes_asked", "Purpose?")
    assert page.note.toPlainText() == ""


def test_next_walks_through_all_and_shows_each_on_the_map(hub: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = inbox(hub).page
    shown: list[str] = []
    monkeypatch.setattr(page._view, "show", lambda row: shown.append(row.title))
    for _ in range(3):
        click(page.next)
    assert shown == ["Kompost", "Yağmur bahçesi", "Bisiklet yolu"]


def test_a_double_click_opens_the_form_whose_bar_takes_the_same_steps(hub: Desk) -> None:
    page = inbox(hub).page
    page.list.open_requested.emit(page.current_row().uid)
    settle()
    window = hub.plugin._workbench._window
    review = window.review
    assert review.isVisible() and not window.form.save_draft.isEnabled()
    QTest.keyClicks(review.note, "Purpose?")
    click(review.steps[Step.ASK])
    row = stored(hub, "Bisiklet")
    assert (row.approval, row.approval_note) == ("changes_asked", "Purpose?")
    assert "Purpose?" in review.said.text() and not review.steps[Step.APPROVE].isVisible()
    assert shown_titles(hub) == ["Kompost", "Yağmur bahçesi"]


def test_a_municipality_sees_what_is_asked_in_inbox_list_and_form_and_sends_again(
    desk: Desk, settings: Settings, sent_map: Path
) -> None:
    store = opened(sent_map, HUB)
    (row,) = store.projects(ListQuery(text="Kompost"))
    take_step(store, row.uid, Step.ASK, "Purpose?")
    store.close()
    is_at_work(settings, AYSE)
    desk.open(sent_map)
    assert inbox(desk).button.text() == "1"
    asked = stored(desk, "Kompost")
    assert row_state(asked).endswith(": Purpose?") and "Purpose?" in row_summary(asked)
    desk.plugin._workbench.edit(row.uid)
    window = desk.plugin._workbench._window
    assert "Purpose?" in window.review.said.text()
    assert not any(button.isVisible() for button in window.review.steps.values())
    assert window.review.note.isVisible()
    window.close()
    click(inbox(desk).button)
    page = inbox(desk).page
    assert list(page.folders) == [Approval.CHANGES_ASKED]
    assert shown_titles(desk) == ["Kompost"] and "Purpose?" in page.asked.text()
    assert offered(desk) == [Step.SEND]
    QTest.keyClicks(page.note, "Added.")
    click(page.steps[Step.SEND])
    again = stored(desk, "Kompost")
    assert (again.approval, again.approval_note, again.approval_answer) == ("sent", "Purpose?", "Added.")
    assert not inbox(desk).button.isVisible() and desk.panel.list.isVisible()


def test_the_form_sends_the_answer_along_and_the_coordinator_reads_it(
    desk: Desk, settings: Settings, sent_map: Path
) -> None:
    store = opened(sent_map, HUB)
    (row,) = store.projects(ListQuery(text="Kompost"))
    take_step(store, row.uid, Step.ASK, "Purpose?")
    store.close()
    is_at_work(settings, AYSE)
    desk.open(sent_map)
    desk.plugin._workbench.edit(row.uid)
    window = desk.plugin._workbench._window
    QTest.keyClicks(window.review.note, "Added.")
    click(window.form.send)
    assert (stored(desk, "Kompost").approval, stored(desk, "Kompost").approval_answer) == ("sent", "Added.")
    assert not window.review.note.isVisible() and "Added." in window.review.said.text()
    window.close()
    is_at_work(settings, HUB)
    desk.plugin._workbench.on_settings_changed()
    settle()
    click(inbox(desk).button)
    page = inbox(desk).page
    while page.current_row().title != "Kompost":
        click(page.next)
    assert page.asked.text().splitlines()[1].endswith("Added.")


def test_an_answer_begun_for_one_project_is_never_sent_with_another(
    desk: Desk, settings: Settings, sent_map: Path
) -> None:
    store = opened(sent_map, HUB)
    uids = [row.uid for row in store.projects(ListQuery(approval="sent"))][:2]
    for uid in uids:
        take_step(store, uid, Step.ASK, "Purpose?")
    store.close()
    is_at_work(settings, AYSE)
    desk.open(sent_map)
    desk.plugin._workbench.edit(uids[0])
    window = desk.plugin._workbench._window
    QTest.keyClicks(window.review.note, "Added.")
    desk.plugin._workbench.edit(uids[1])
    assert window.review.note.text() == ""
    click(window.form.send)
    assert desk.current.store.read(uids[1]).row["approval_answer"] is None
    window.close()


def test_who_has_no_step_to_take_has_no_inbox(desk: Desk, settings: Settings, sent_map: Path) -> None:
    is_at_work(settings, AYSE)
    desk.open(sent_map)
    assert not inbox(desk).button.isVisible()
