"""The gap dock in QGIS's window: its button, and what its wishes lead to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton, QWidget

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...settings import Settings
from ..current_map import CurrentMap
from ..dock.picked_row import row_of
from ..errors import Messages
from ..exchange.background import Background
from ..language import current_language, say
from ..map_layers import layer_of
from ..map_view import MapView
from .district_view import show_district

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .panel import GapPanel
    from .work import Answer

#: In pixels; about a third of the districts, the map above keeps more than half.
_FIRST_HEIGHT = 330
_NO_DISTRICTS = Text(
    "Projede haritanın ilçe katmanı yok. Haritanın proje dosyasını (.qgz) yeniden açın.",
    "The project has no district layer of the map. Open the map's project file (.qgz) again.",
)


class GapDock(QgsDockWidget):
    """The second dock, below the canvas: the matrix is wide."""

    NAME = "IzsaGapDock"

    def __init__(self, title: str, content: QWidget, window: QWidget) -> None:
        super().__init__(title, window)
        self.setObjectName(self.NAME)
        self.setWidget(content)


class GapDesk(QObject):
    """Makes the dock when it is first asked for and takes it away with itself."""

    def __init__(
        self,
        iface: QgisInterface,
        current: CurrentMap,
        view: MapView,
        settings: Settings,
        messages: Messages,
        edit: Callable[[str], None],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._current = current
        self._view = view
        self._settings = settings
        self._messages = messages
        self._edit = edit
        self._dock: Optional[GapDock] = None

    def button(self, parent: QWidget) -> QToolButton:
        """The button for the projects' dock."""
        button = QToolButton(parent)
        button.setObjectName("IzsaGaps")
        button.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        button.setText(self.tr("Gaps"))
        button.setToolTip(self.tr("Where more work is needed, by district and goal"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked: self.show_dock())
        return button

    def show_dock(self) -> GapDock:
        """Bring the dock up."""
        if self._dock is None:
            window = self._iface.mainWindow()
            self._dock = GapDock(self.tr("Gaps (İZSA)"), self._make_panel(), window)
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._dock)
            window.resizeDocks([self._dock], [_FIRST_HEIGHT], Qt.Orientation.Vertical)
        self._dock.setUserVisible(True)
        return self._dock

    def leave(self) -> None:
        """Take the dock away."""
        dock, self._dock = self._dock, None
        if dock is not None:
            self._iface.removeDockWidget(dock)
            dock.deleteLater()

    def _make_panel(self) -> GapPanel:
        from .panel import GapPanel

        panel = GapPanel(self._current, self._settings, self._messages)
        panel.district_chosen.connect(lambda code: show_district(self._iface.mapCanvas(), code))
        panel.project_chosen.connect(self._show_project)
        panel.project_opened.connect(self._edit)
        panel.map_requested.connect(self.add_to_map)
        panel.picture_requested.connect(self._ask_picture)
        panel.workbook_requested.connect(self._ask_workbook)
        panel.method_requested.connect(self.show_method)
        return panel

    def _show_project(self, uid: str) -> None:
        store = self._current.store
        if store is None:
            return
        with self._messages.told():
            record = store.read(uid)
            if record is not None:
                self._view.show(row_of(record))

    def add_to_map(self, found: Answer) -> None:
        """Put the districts with their gaps into QGIS's project, with a map theme for each goal."""
        from .gap_layer import Boundaries, styled_gap_layer

        with self._messages.told():
            districts = layer_of(QgsProject.instance(), "district")
            if districts is None:
                raise IzsaError(_NO_DISTRICTS)
            boundaries, language = Boundaries.of(districts), current_language()
            title = self.tr("Drawing the gaps of the districts")
            work = Background(title, lambda _cancelled: styled_gap_layer(found.gaps, boundaries, language), self)
            work.done.connect(lambda made: self._added(*made))
            work.failed.connect(self._messages.failed)
            work.start()

    def _added(self, layer: QgsVectorLayer, names: list[str]) -> None:
        from .map_themes import add_gap_layer

        with self._messages.told():
            if layer_of(QgsProject.instance(), "district") is None:
                raise IzsaError(_NO_DISTRICTS)
            add_gap_layer(QgsProject.instance(), layer, names, current_language())
            said = self.tr("The districts were added, with {n} map themes (see the eye above the layers).")
            self._messages.success(said.format(n=len(names)))

    def _ask_picture(self, found: Answer) -> None:
        path = self._ask(self.tr("Save the picture"), "png", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")
        if path is not None:
            self.save_picture(found, path)

    def save_picture(self, found: Answer, path: Path) -> None:
        """Draw the matrix into a file."""
        from ...report.terms import DEMO, DEMO_NOTE, UN_DISCLAIMER
        from ...symbology.gap_matrix import draw_gap_matrix

        feet = (Text(*UN_DISCLAIMER), *((DEMO_NOTE,) if found.has_demo else ()))
        language, mark = current_language(), DEMO if found.has_demo else None
        self._save(path, lambda: draw_gap_matrix(found.gaps, path, language, (), feet, mark))

    def _ask_workbook(self, found: Answer) -> None:
        path = self._ask(self.tr("Save the workbook"), "xlsx", "Excel (*.xlsx)")
        if path is not None:
            self.save_workbook(found, path)

    def save_workbook(self, found: Answer, path: Path) -> None:
        """Write numbers, classes, detail and notes into a workbook."""
        from ...report.gap_workbook import write_gap_workbook

        language = current_language()
        self._save(path, lambda: write_gap_workbook(found.gaps, path, language, found.has_demo))

    def show_method(self) -> None:
        """Open the method note."""
        from .method_dialog import NOTE, MethodDialog

        MethodDialog(self.tr("How gaps are judged"), say(NOTE), self._iface.mainWindow()).exec()

    def _ask(self, title: str, suffix: str, kinds: str) -> Optional[Path]:
        near = self._current.path.parent if self._current.path is not None else Path.home()
        written, _ = QFileDialog.getSaveFileName(
            self._iface.mainWindow(), title, str(near / f"{self.tr('gaps')}.{suffix}"), kinds
        )
        if not written:
            return None
        path = Path(written)
        return path if path.suffix else path.with_suffix(f".{suffix}")

    def _save(self, path: Path, write: Callable[[], None]) -> None:
        """Write a file beside the window."""
        work = Background(self.tr("Saving {name}").format(name=path.name), lambda _cancelled: write(), self)
        work.done.connect(lambda _nothing: self._saved(path))
        work.failed.connect(self._messages.failed)
        work.start()

    def _saved(self, path: Path) -> None:
        self._messages.success(self.tr("Saved: {path}").format(path=str(path)))
