"""The window around the form of a project: it opens, guards what is unsaved, and goes to the map for a place."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QIcon
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .. import paths
from ..domain.record import Record
from .form.project_form import ProjectForm
from .maptools.place_picker import PlacePicker

_GEOMETRY_KEY = "izsa/project_window"


class ProjectWindow(QWidget):
    """One for the open map; no dialog, in which Enter or Escape in a field would save or throw away."""

    project_clicked = pyqtSignal(str)

    def __init__(self, form: ProjectForm, picker: PlacePicker, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("IzsaProjectWindow")
        self.setWindowTitle(self.tr("Project"))
        self.setWindowIcon(QIcon(str(paths.resource("icons", "izsa.svg"))))
        self.form = form
        self._picker = picker
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        form.pick_place_requested.connect(self._go_to_map)
        form.project_clicked.connect(self.project_clicked)
        picker.picked.connect(self._come_back_with)
        picker.cancelled.connect(self._come_back)
        if not self.restoreGeometry(QgsSettings().value(_GEOMETRY_KEY, b"") or b""):
            self.resize(1250, 650)

    def open_new(self) -> None:
        """Begin a new project, after asking about an unsaved one."""
        if self.form.confirm_discard():
            self.form.new()
            self._come_back()

    def open_record(self, record: Record) -> None:
        """Show a project, after asking about an unsaved one."""
        if self.form.confirm_discard():
            self.form.load(record)
            self._come_back()

    def may_close(self) -> bool:
        """Whether nothing unsaved would be lost, asked of the user if need be."""
        return bool(self.form.confirm_discard())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is unsaved."""
        if not self.may_close():
            event.ignore()
            return
        self._picker.stop()
        QgsSettings().setValue(_GEOMETRY_KEY, self.saveGeometry())
        super().closeEvent(event)

    def _go_to_map(self, kind: str) -> None:
        self.hide()
        self._picker.start(kind, self.form.record().row.get("municipality"))

    def _come_back_with(self, kind: str, geometry: QgsGeometry) -> None:
        self.form.set_place(kind, geometry)
        self._come_back()

    def _come_back(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()
