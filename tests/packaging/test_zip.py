"""The zip is whole, repeatable and as the plugin repository wants it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from izsa_plugin import paths
from tools.check_package import check_zip


def test_the_zip_passes_the_check_of_the_package(plugin_zip: Path) -> None:
    assert check_zip(plugin_zip) == []


def test_a_second_build_gives_the_same_zip_byte_for_byte(plugin_zip: Path, tmp_path: Path) -> None:
    from .conftest import build_zip

    assert build_zip(tmp_path).read_bytes() == plugin_zip.read_bytes()


def test_every_resource_of_the_checkout_is_in_the_zip(plugin_zip: Path) -> None:
    names = set(zipfile.ZipFile(plugin_zip).namelist())
    resources = paths.resource()
    files = [path for path in resources.rglob("*") if path.is_file()]
    assert files
    assert {f"izsa_plugin/resources/{path.relative_to(resources).as_posix()}" for path in files} <= names
