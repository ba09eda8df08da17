"""Checks what goes to the user: the metadata, the changelog and the files of the zip.

Usage: check_package.py ZIP
"""

from __future__ import annotations

import configparser
import re
import sys
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "izsa_plugin"
FIXED = {"qgisMinimumVersion": "3.22", "qgisMaximumVersion": "4.99", "supportsQt6": "True"}
REQUIRED = {
    *FIXED,
    *("name", "description", "about", "name[tr]", "description[tr]", "about[tr]", "version", "changelog", "icon"),
    *("tags", "author", "email", "tracker", "repository", "homepage", "hasProcessingProvider", "experimental"),
}
# The suffixes a plugin is made of; anything else in the zip is there by mistake or is a binary in disguise.
ALLOWED_SUFFIXES = {".py", ".txt", ".md", ".svg", ".ui", ".qm", ".csv", ".json", ".geojson", ".sql", ".qml", ".qpt", ""}
SUFFIXLESS = {"LICENSE"}
LARGEST_MB = 10  # the repository takes 20; a municipal line should not wait for more than this


def check_metadata(text: str, changelog: str, files: set[str]) -> list[str]:
    """What is wrong with a ``metadata.txt``, given the changelog and the files that lie beside it."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # the documented way to keep capitals
    parser.read_string(text)
    general = dict(parser["general"]) if parser.has_section("general") else {}
    found = [f"metadata: {key} is missing" for key in sorted(REQUIRED) if not general.get(key, "").strip()]
    found += [f"metadata: {key} has to be {value}" for key, value in FIXED.items() if general.get(key) != value]
    version = general.get("version", "")
    if not re.fullmatch(r"\d+\.\d+\.\d+(-(alpha|beta|rc)\d+)?", version):
        found.append(f"metadata: version {version!r} is not MAJOR.MINOR.PATCH")
    newest = re.search(r"^## (\S+)", changelog, re.MULTILINE)
    if newest is None or newest[1] != version:
        found.append(f"changelog: the newest section is {newest and newest[1]}, the version is {version}")
    if general.get("icon", "") not in files:
        found.append(f"metadata: the icon {general.get('icon')} is not in the zip")
    if "plugin" in general.get("name", "").lower():
        found.append("metadata: the name need not say that it is a plugin")
    for key in ("tracker", "repository", "homepage"):
        if not general.get(key, "").startswith("https://"):
            found.append(f"metadata: {key} is no https address")
    return found


def check_files(names: list[str]) -> list[str]:
    """What is wrong with the files of a zip, each named from the zip's root."""
    found = []
    for name in names:
        path = PurePosixPath(name)
        if path.parts[0] != FOLDER:
            found.append(f"zip: {name} lies outside {FOLDER}/")
        if any(part.startswith((".", "__pycache__", "__MACOSX")) for part in path.parts):
            found.append(f"zip: {name} is hidden or left over")
        elif path.suffix not in ALLOWED_SUFFIXES or (not path.suffix and path.name not in SUFFIXLESS):
            found.append(f"zip: {name} is of a kind that no plugin file has")
    needed = ("__init__.py", "metadata.txt", "LICENSE", "i18n/izsa_tr.qm")
    return found + [f"zip: {file} is missing" for file in needed if f"{FOLDER}/{file}" not in names]


def check_zip(archive: Path) -> list[str]:
    """What is wrong with the zip as a whole."""
    with zipfile.ZipFile(archive) as packed:
        names = [entry.filename for entry in packed.infolist()]
        inside = {name.removeprefix(f"{FOLDER}/") for name in names}
        metadata = packed.read(f"{FOLDER}/metadata.txt").decode("utf-8")
        executable = [entry.filename for entry in packed.infolist() if (entry.external_attr >> 16) & 0o111]
    found = check_files(names) + [f"zip: {name} is executable" for name in executable]
    size = archive.stat().st_size / 1e6
    if size > LARGEST_MB:
        found.append(f"zip: {size:.1f} MB is more than {LARGEST_MB}")
    return found + check_metadata(metadata, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), inside)


if __name__ == "__main__":
    problems = check_zip(Path(sys.argv[1]))
    print("\n".join(problems) or "The package is as the plugin repository wants it.")
    sys.exit(bool(problems))
