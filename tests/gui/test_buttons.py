"""Qt's own buttons in our dialogs speak Turkish, whether or not QGIS brings Qt's translations."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox

ROOT = Path(__file__).resolve().parents[2]
#: The accelerators are Qt's: some styles leave them out.
TURKISH = {
    "Ok": "Tamam", "Cancel": "Vazgeç", "Close": "Kapat", "Save": "Kaydet", "Discard": "Kaydetme", "Yes": "Evet",
    "No": "Hayır",
}  # fmt: skip


@pytest.mark.parametrize("box", [QDialogButtonBox, QMessageBox])
def test_each_standard_button_is_turkish(turkish: None, box: Any) -> None:
    made = box()
    for name, text in TURKISH.items():
        assert made.addButton(getattr(box.StandardButton, name)).text().replace("&", "") == text


def test_our_dialogs_use_no_other_standard_button() -> None:
    others = "Open|SaveAll|YesToAll|NoToAll|Abort|Retry|Ignore|Help|Apply|Reset|RestoreDefaults"
    other = re.compile(rf"(?:StandardButton|buttons?)\.(?:{others})\b|QDialogButtonBox::(?:{others})\b")
    files = [*(ROOT / "izsa_plugin" / "gui").rglob("*.py"), *(ROOT / "forms").glob("*.ui")]
    assert files
    assert [path.name for path in files if other.search(path.read_text(encoding="utf-8"))] == []
