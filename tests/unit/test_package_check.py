"""The package check names what the plugin repository, or a user, would stumble over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import check_package, stage

ROOT = Path(__file__).resolve().parents[2]
FILES = {"resources/icons/izsa.svg", "__init__.py", "metadata.txt"}


def _metadata(**changes: str) -> str:
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8") + "\nchangelog=" + stage.newest_changes()
    for key, value in changes.items():
        lines = text.splitlines()
        text = "\n".join(f"{key}={value}" if line.startswith(f"{key}=") else line for line in lines)
    return text


def _changelog() -> str:
    return (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_plugins_own_metadata_is_right() -> None:
    assert check_package.check_metadata(_metadata(), _changelog(), FILES) == []


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"version": "1.0"}, "not MAJOR.MINOR.PATCH"),
        ({"version": "9.9.9"}, "the newest section is"),
        ({"qgisMinimumVersion": "3.0"}, "qgisMinimumVersion has to be 3.22"),
        ({"qgisMaximumVersion": "3.99"}, "qgisMaximumVersion has to be 4.99"),
        ({"supportsQt6": "False"}, "supportsQt6 has to be True"),
        ({"icon": "gone.svg"}, "icon gone.svg is not in the zip"),
        ({"email": ""}, "email is missing"),
        ({"tracker": "somewhere"}, "tracker is no https address"),
        ({"name": "A plugin"}, "need not say"),
    ],
)
def test_a_fault_in_the_metadata_is_named(changes: dict[str, str], complaint: str) -> None:
    assert any(complaint in found for found in check_package.check_metadata(_metadata(**changes), _changelog(), FILES))


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("other/file.py", "lies outside"),
        ("izsa_plugin/__pycache__/a.pyc", "hidden or left over"),
        ("izsa_plugin/.env", "hidden or left over"),
        ("izsa_plugin/tool.exe", "of a kind that no plugin file has"),
        ("izsa_plugin/native.so", "of a kind that no plugin file has"),
        ("izsa_plugin/Makefile", "of a kind that no plugin file has"),
    ],
)
def test_a_file_that_does_not_belong_in_the_zip_is_named(name: str, complaint: str) -> None:
    needed = [f"izsa_plugin/{file}" for file in ("__init__.py", "metadata.txt", "LICENSE", "i18n/izsa_tr.qm")]
    (found,) = check_package.check_files([*needed, name])
    assert complaint in found


def test_a_file_that_the_zip_lacks_is_named() -> None:
    assert "zip: i18n/izsa_tr.qm is missing" in check_package.check_files(["izsa_plugin/__init__.py"])
