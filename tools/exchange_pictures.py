"""Makes the pictures of ``docs/exchange.md``: real dialogs over a real exchange of two small maps.

Usage: exchange_pictures.py LANGUAGE, ``tr`` or ``en``; needs a screen (tools/gui.sh).
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from window_pictures import PICTURES, take, take_all

from izsa_plugin.domain.choices import ReportingState
from izsa_plugin.domain.districts import districts
from izsa_plugin.domain.record import new_record
from izsa_plugin.domain.schema import schema
from izsa_plugin.mapfile import write_project
from izsa_plugin.store.gpkg import GeoPackageStore, create_map
from izsa_plugin.store.gpkg.exchange import AnswerFacts, read_package, send_answer, send_to_hub, take_in
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.gpkg.reporting import set_state
from izsa_plugin.store.protocol import User

BORNOVA, KONAK = "TUR035007", "TUR035021"
HUB = User("Derya", "TUR035", True)
_PROJECTS = (
    ("yol", "Okullara güvenli bisiklet yolu", "Çocukların okula bisikletle gitmesi.", 11, 515000.0, 4256000.0),
    ("bahce", "Yağmur bahçeleri", "Taşkını azaltmak, suyu toprağa vermek.", 6, 515900.0, 4257200.0),
    ("kompost", "Mahalle kompost noktaları", "Organik atığı toprağa geri vermek.", 12, 514300.0, 4256900.0),
)


def _take_pictures(folder: Path, language: str) -> None:
    from izsa_plugin.gui.errors import Messages
    from izsa_plugin.gui.exchange.desk import incoming
    from izsa_plugin.gui.exchange.preview_dialog import PreviewDialog
    from izsa_plugin.gui.exchange.reporting_dialog import ReportingDialog
    from izsa_plugin.gui.exchange.send_dialog import SendDialog

    hub, packages = _exchange(folder)
    QgsProject.instance().read(str(write_project(hub, language)))
    messages = Messages(_Silent())
    sending = SendDialog(Path("D:/İZSA/giden"), None)
    take(sending, f"exchange-send-{language}")
    preview = PreviewDialog(incoming(hub, HUB, packages, lambda: False), schema(), messages)
    take(preview, f"exchange-preview-{language}")
    conflicts = preview.conflict_dialog(preview._incoming[0])
    tree = conflicts.comparison.tree
    rows = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    conflicts.choices[0].setCurrentIndex(2)
    tree.setCurrentItem(next(row for row in rows if row.text(2)[:1].isdigit()))
    take(conflicts, f"exchange-conflicts-{language}", wait=1500)
    take(ReportingDialog(hub, HUB, messages), f"exchange-reporting-{language}")
    _letter(hub, language)


class _Silent:
    def pushMessage(self, *_told: object) -> None:  # noqa: N802
        """Pictures need no messages."""


def _letter(hub: Path, language: str) -> None:
    import datetime

    from izsa_plugin.report.files import write_picture
    from izsa_plugin.report.letter import Letters

    demo = hub.with_name("tanitim.gpkg")
    create_map(demo, demo=True)
    store = GeoPackageStore.open(demo, HUB)
    letters = Letters(store, demo.name, language, datetime.date.today())
    store.close()
    decisions = (("Okullara güvenli bisiklet yolu", "approved"), ("Yağmur bahçeleri", "changes_asked"))
    picture = PICTURES / f"exchange-letter-{language}.png"
    write_picture(letters.sheet(AnswerFacts(BORNOVA, 3, decisions, 4, ())), picture)
    # A page to look at, not to print.
    smaller = QImage(str(picture)).scaledToWidth(840, Qt.TransformationMode.SmoothTransformation)
    smaller.convertToFormat(QImage.Format.Format_Indexed8).save(str(picture))


def _exchange(folder: Path) -> tuple[Path, list[Path]]:
    """A hub's map and what has come to it: conflicts from one district, a first package, a damaged one."""
    made = folder / "bos.gpkg"
    create_map(made)
    hub, bornova, konak = (_own(made, folder, name) for name in ("izsa", "bornova", "konak"))
    ayse, kemal = User("Ayşe", BORNOVA), User("Kemal", KONAK)
    for project in _PROJECTS:
        _add(bornova, ayse, *project)
    take_in(hub, HUB, read_package(send_to_hub(bornova, ayse, BORNOVA, folder).path))
    take_in(bornova, ayse, read_package(send_answer(hub, HUB, BORNOVA, folder).path))
    _change(bornova, ayse, "yol", title="Okullara bisiklet yolu ağı", geom=point_wkb(515260.0, 4256120.0))
    _change(hub, HUB, "yol", title="Güvenli bisiklet yolu", geom=point_wkb(514810.0, 4255930.0))
    _change(bornova, ayse, "bahce", purpose="Taşkını azaltmak; okul bahçelerini serinletmek.", unit="Parklar")
    _change(hub, HUB, "bahce", approval="approved")
    _change(bornova, ayse, "kompost", start_actual="2026-06-01", status="running")
    _change(hub, HUB, "kompost", end_actual="2026-05-01")
    packages = [send_to_hub(bornova, ayse, BORNOVA, folder).path]
    for number, title in enumerate(("Kadın kooperatifi pazarı", "Tarihî çarşıda enerji tasarrufu")):
        _add(konak, kemal, f"konak-{number}", title, "Yerel üretim ve tasarruf.", 8, 503000.0 + number, 4251000.0)
    set_state(konak, kemal, "2026", ReportingState.CLOSED)
    packages.append(send_to_hub(konak, kemal, KONAK, folder).path)
    damaged = folder / "izsa-buca-0002.zip"
    damaged.write_bytes(packages[0].read_bytes()[:900])
    for number, district in enumerate(districts()):
        if number % 3 and district.code not in (BORNOVA, KONAK):
            set_state(hub, User("", district.code), "2026", ReportingState.CLOSED if number % 2 else
                      ReportingState.IN_PROGRESS)  # fmt: skip
    return hub, [*packages, damaged]


def _own(made: Path, folder: Path, name: str) -> Path:
    path = Path(shutil.copyfile(made, folder / f"{name}.gpkg"))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE map_info SET value = ? WHERE key = 'map_id'", (name,))
        connection.commit()
    return path


def _add(path: Path, user: User, uid: str, title: str, purpose: str, goal: int, x: float, y: float) -> None:
    store = GeoPackageStore.open(path, user)
    record = new_record(schema(), user.municipality)
    record.row.update(
        uid=uid, title=title, purpose=purpose, primary_goal=goal, geom=point_wkb(x, y), status="running",
        start_planned="2026-03-01", approval="sent",
    )  # fmt: skip
    record.choose("project_audience", "audience", ("students", "youth"))
    store.save(record)
    store.close()


def _change(path: Path, user: User, uid: str, **values: object) -> None:
    store = GeoPackageStore.open(path, user)
    record = store.read(uid)
    if record is not None:
        record.row.update(values)
        store.save(record)
    store.close()


if __name__ == "__main__":
    take_all(sys.argv[1], _take_pictures)
