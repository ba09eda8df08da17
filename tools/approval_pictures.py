"""Makes the pictures of ``docs/approval.md``: the inbox, and two saves of one project.

Usage: approval_pictures.py LANGUAGE, ``tr`` or ``en``; needs a screen (tools/gui.sh).
"""

from __future__ import annotations

import copy
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from window_pictures import take, take_all

from izsa_plugin.domain.choices import Approval
from izsa_plugin.domain.districts import METROPOLITAN
from izsa_plugin.domain.schema import schema
from izsa_plugin.settings import Settings
from izsa_plugin.store.gpkg import create_map
from izsa_plugin.store.protocol import User
from tests.projects import BORNOVA, complete, opened

_SENT = (("Okullara güvenli bisiklet yolu", 11), ("Mahalle kompost noktaları", 12), ("Yağmur bahçeleri", 6))


def _take_pictures(folder: Path, language: str) -> None:
    _inbox(folder, language)
    _two_saves(folder, language)


def _inbox(folder: Path, language: str) -> None:
    """A coordinator's inbox with three projects."""
    from izsa_plugin.gui.approval.desk import InboxDesk
    from tests.gui.desk import Desk

    path = folder / "izsa.gpkg"
    create_map(path)
    store = opened(path, User("Ayşe", BORNOVA))
    for title, goal in _SENT:
        store.save(complete(title=title, primary_goal=goal, approval="sent"))
    store.close()
    settings = Settings()
    settings.user_name, settings.municipality, settings.coordinator = "Derya", METROPOLITAN, True
    desk = Desk()
    desk.open(path)
    inbox = desk.panel.findChild(InboxDesk)
    inbox.button.setChecked(True)
    inbox.page.open_folder(Approval.SENT)
    panel = desk.panel
    panel.setParent(None)
    panel.resize(460, 470)
    take(panel, f"approval-inbox-{language}")


def _two_saves(folder: Path, language: str) -> None:
    """Two people of one municipality, who both changed the title."""
    from izsa_plugin.gui.form.stale_dialog import StaleDialog
    from izsa_plugin.sync.two_saves import differences, with_keys

    path = folder / "two.gpkg"
    create_map(path)
    with closing(opened(path, User("Deniz", BORNOVA))) as deniz, closing(opened(path, User("Can", BORNOVA))) as can:
        before = deniz.save(complete(title=_SENT[0][0]))
        theirs = copy.deepcopy(before)
        theirs.row.update(title="Okullara güvenli bisiklet ve yaya yolu", progress=40)
        theirs.choose("project_audience", "audience", ("students", "youth", "women"))
        theirs = can.save(theirs)
        mine = copy.deepcopy(before)
        mine.row.update(title="Bütün okullara güvenli bisiklet yolu", unit="Ulaşım Hizmetleri Müdürlüğü")
        mine.choose("project_audience", "audience", ("students", "youth", "children"))
        mine = with_keys(schema(), mine)
        dialog = StaleDialog(deniz, differences(schema(), before, mine, theirs), mine, theirs)
        dialog.resize(1180, 470)
        dialog.comparison.tree.setMinimumHeight(190)
        take(dialog, f"approval-two-saves-{language}")


if __name__ == "__main__":
    take_all(sys.argv[1], _take_pictures)
