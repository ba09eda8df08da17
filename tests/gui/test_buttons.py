"""Qt's own buttons in our dialogs speak Turkish, whether or not QGIS brings Qt's translations."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox

#: The accelerators are Qt's: some styles leave them out.
TURKISH = {
    "Ok": "Tamam", "Cancel": "Vazgeç", "Close": "Kapat", "Save": "Kaydet", "SaveAll": "Tümünü kaydet",
    "Discard": "Kaydetme", "Open": "Aç", "Apply": "Uygula", "Reset": "Sıfırla", "RestoreDefaults": "Varsayılanlara dön",
    "Help": "Yardım", "Abort": "Durdur", "Retry": "Yeniden dene", "Ignore": "Yok say", "Yes": "Evet",
    "YesToAll": "Tümüne evet", "No": "Hayır", "NoToAll": "Tümüne hayır",
}  # fmt: skip


@pytest.mark.parametrize("box", [QDialogButtonBox, QMessageBox])
def test_each_standard_button_is_turkish(turkish: None, box: Any) -> None:
    made = box()
    for name, text in TURKISH.items():
        assert made.addButton(getattr(box.StandardButton, name)).text().replace("&", "") == text
