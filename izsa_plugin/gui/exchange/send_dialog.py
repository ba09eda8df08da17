"""Where a package goes, for whom, and with or without photos."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QListWidgetItem, QVBoxLayout, QWidget

from ... import paths
from ...domain.districts import municipality
from ..language import say

_FOLDER_KEY = "izsa/exchange_folder"
_CODE = Qt.ItemDataRole.UserRole


class SendDialog(QDialog):
    """For a district with no list; for the hub with the municipalities to be answered, all ticked."""

    def __init__(self, home: Path, answered: Optional[list[str]] = None, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.form = uic.loadUi(str(paths.form("exchange_send.ui")))
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        form = self.form
        form.municipalities.setVisible(answered is not None)
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make the package"))
        if answered is None:
            self.setWindowTitle(self.tr("Send to İZSA"))
            form.about.setText(
                self.tr(
                    "One file with all that changed in your projects since İZSA last acknowledged. Contact persons and "
                    "projects kept to your municipality stay here. Send the file by e-mail or hand it over."
                )
            )
        else:
            self.setWindowTitle(self.tr("Answer districts"))
            form.about.setText(
                self.tr(
                    "One file a district: acknowledgement, decisions, lists, the projects of others that it may see, "
                    "and a letter of one page."
                )
            )
            for code in answered:
                item = QListWidgetItem(say(municipality(code).name), form.municipalities)
                item.setData(_CODE, code)
                item.setCheckState(Qt.CheckState.Checked)
        form.folder.setText(str(QgsSettings().value(_FOLDER_KEY, "") or home))
        form.choose.clicked.connect(self._choose)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)
        self.resize(520, self.sizeHint().height())

    @property
    def folder(self) -> Path:
        """Where the package goes."""
        return Path(self.form.folder.text().strip())

    @property
    def photos(self) -> bool:
        """Whether photos go along."""
        return bool(self.form.photos.isChecked())

    @property
    def chosen(self) -> list[str]:
        """The codes of the municipalities that are ticked."""
        items = [self.form.municipalities.item(number) for number in range(self.form.municipalities.count())]
        return [item.data(_CODE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def accept(self) -> None:
        """Remember the folder for the next time."""
        QgsSettings().setValue(_FOLDER_KEY, str(self.folder))
        super().accept()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), str(self.folder))
        if folder:
            self.form.folder.setText(folder)
