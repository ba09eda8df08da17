"""The translation check sees a text that is unfinished, empty, or lost a placeholder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.translations import lost_texts, messages

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="tr_TR"><context><name>Dock</name><message{numerus}>
<source>{source}</source>{translation}</message></context></TS>"""


def _fault(tmp_path: Path, source: str, translation: str, numerus: str = "") -> str:
    catalogue = tmp_path / "izsa_tr.ts"
    catalogue.write_text(CATALOGUE.format(source=source, translation=translation, numerus=numerus), encoding="utf-8")
    return messages(catalogue)["Dock", source, ""]


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Save", '<translation type="unfinished"></translation>', "unfinished"),
        ("Save", '<translation type="vanished">Kaydet</translation>', "vanished"),
        ("Save", "<translation> </translation>", "empty"),
        ("Save", "", "missing"),
        ("{count} projects", "<translation>projeler</translation>", "placeholders"),
        ("{count} projects", "<translation>{sayı} proje</translation>", "placeholders"),
    ],
)
def test_a_text_without_a_whole_translation_is_found(tmp_path: Path, source: str, translation: str, fault: str) -> None:
    assert fault in _fault(tmp_path, source, translation)


def test_a_finished_translation_has_no_fault(tmp_path: Path) -> None:
    assert _fault(tmp_path, "{count} projects", "<translation>{count} proje</translation>") == ""
    plural = "<translation><numerusform>%n proje</numerusform></translation>"
    assert _fault(tmp_path, "%n project(s)", plural, ' numerus="yes"') == ""


def test_a_text_that_an_heir_would_look_up_under_its_own_name_is_found() -> None:
    base = "class Row(QWidget):\n    def title(self):\n        return self.tr('Title')\n"
    assert lost_texts([base]) == []
    (found,) = lost_texts([base, "class GoalRow(rows.Row):\n    pass\n"])
    assert found.startswith("Row: self.tr is looked up under GoalRow")
