"""The groups of the options page below who I am: defaults, icons, print, similarity."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.code_lists import code_list
from ..settings import Settings
from .language import say


class MoreOptions(QWidget):
    """Shows what the settings hold; :meth:`apply` writes what was entered."""

    def __init__(self, settings: Settings, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._defaults(settings))
        column.addWidget(self._icons(settings))
        column.addWidget(self._print(settings))
        column.addWidget(self._similarity(settings))

    def apply(self, settings: Settings) -> None:
        """Keep what was entered."""
        settings.default_unit = self.default_unit.text()
        settings.default_visibility = self.default_visibility.currentData()
        settings.icon_folder = _path(self.icon_folder)
        settings.crest = _path(self.crest)
        settings.print_unit = self.print_unit.text()
        settings.signatures = self.signatures.toPlainText().splitlines()
        weights = {name: round(box.value(), 2) for name, box in self.weights.items()}
        # All at zero would judge nothing; then, as where nothing was changed, the measured weights hold.
        settings.similarity_weights = weights if any(weights.values()) and weights != self._measured else {}

    def _defaults(self, settings: Settings) -> QGroupBox:
        self.default_unit = QLineEdit(settings.default_unit)
        self.default_unit.setMaxLength(200)
        self.default_visibility = QComboBox()
        self.default_visibility.addItem(self.tr("(as usual)"), None)
        for code in code_list("visibility"):
            self.default_visibility.addItem(say(code.label), code.code)
        found = self.default_visibility.findData(settings.default_visibility)
        self.default_visibility.setCurrentIndex(max(0, found))
        group, rows = _group(self.tr("A new project begins with"))
        rows.addRow(self.tr("Responsible &unit"), self.default_unit)
        rows.addRow(self.tr("&Visibility"), self.default_visibility)
        return group

    def _icons(self, settings: Settings) -> QGroupBox:
        self.icon_folder = QgsFileWidget()
        self.icon_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.icon_folder.setFilePath(str(settings.icon_folder or ""))
        group, rows = _group(self.tr("Icons of the goals"))
        rows.addRow(self.tr("&Folder"), self.icon_folder)
        rows.addRow(
            _note(self.tr("The UN's own icons may not be bundled. Download them from the UN, and name their folder."))
        )
        return group

    def _print(self, settings: Settings) -> QGroupBox:
        self.crest = QgsFileWidget()
        self.crest.setFilter(self.tr("Pictures (*.png *.jpg *.svg)"))
        self.crest.setFilePath(str(settings.crest or ""))
        self.print_unit = QLineEdit(settings.print_unit)
        self.signatures = QPlainTextEdit("\n".join(settings.signatures))
        self.signatures.setTabChangesFocus(True)
        self.signatures.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        self.signatures.setPlaceholderText(self.tr("One a line: name, title"))
        group, rows = _group(self.tr("Print"))
        rows.addRow(self.tr("&Crest"), self.crest)
        rows.addRow(self.tr("U&nit"), self.print_unit)
        rows.addRow(self.tr("&Signed by"), self.signatures)
        return group

    def _similarity(self, settings: Settings) -> QGroupBox:
        from ..analysis.similarity.weights import COMPONENTS, Weights

        names = {
            "goals": self.tr("Goals"), "audiences": self.tr("Audiences"), "text": self.tr("Title and purpose"),
            "space": self.tr("Nearness"), "time": self.tr("Time"), "theme": self.tr("Theme and type"),
        }  # fmt: skip
        self._measured = {name: getattr(Weights(), name) for name in COMPONENTS}
        self.weights: dict[str, QDoubleSpinBox] = {}
        group, rows = _group(self.tr("How much counts for similarity"))
        for name in COMPONENTS:
            box = QDoubleSpinBox()
            box.setRange(0.0, 1.0)
            box.setSingleStep(0.05)
            box.setValue(settings.similarity_weights.get(name, self._measured[name]))
            self.weights[name] = box
            rows.addRow(names[name], box)
        self.reset_weights = QPushButton(self.tr("&Back to the measured weights"))
        self.reset_weights.clicked.connect(lambda _checked: self._reset())
        rows.addRow(self.reset_weights)
        rows.addRow(_note(self.tr("Only their ratios matter; the tool “Similar projects” begins with them.")))
        return group

    def _reset(self) -> None:
        for name, box in self.weights.items():
            box.setValue(self._measured[name])


def _group(title: str) -> tuple[QGroupBox, QFormLayout]:
    group = QGroupBox(title)
    return group, QFormLayout(group)


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def _path(widget: QgsFileWidget) -> Optional[Path]:
    text = str(widget.filePath()).strip()
    return Path(text) if text else None
