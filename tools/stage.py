"""Assembles the plugin as QGIS loads it, in ``build/izsa_plugin``, and with ``--zip`` packs it for installation.

Two runs over the same sources give the same zip, byte for byte.
"""

from __future__ import annotations

import argparse
import configparser
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
NAME = "izsa_plugin"
# Zip knows no time before 1980; a fixed one keeps the archive the same from day to day.
TIMESTAMP = (1980, 1, 1, 0, 0, 0)
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")


def version() -> str:
    """The version that ``metadata.txt`` gives."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def newest_changes() -> str:
    """The newest section of the changelog, as the indented value that ``metadata.txt`` takes."""
    section = re.split(r"^## ", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1]
    return "\n".join(f"    {line.strip()}" for line in section.strip().splitlines() if line.strip())


def stage(build: Path = BUILD) -> Path:
    """Assemble the plugin's one folder under ``build`` and return it."""
    target = build / NAME
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / NAME, target, ignore=LEFT_OUT)
    for folder in ("resources", "forms"):
        shutil.copytree(ROOT / folder, target / folder, ignore=LEFT_OUT)
    shutil.copy(ROOT / "LICENSE", target)
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8").rstrip()
    (target / "metadata.txt").write_text(f"{metadata}\nchangelog=\n{newest_changes()}\n", encoding="utf-8")
    (target / "i18n").mkdir()
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        compiled = target / "i18n" / f"{source.stem}.qm"
        subprocess.run(["lrelease", "-silent", str(source), "-qm", str(compiled)], check=True)
    return target


def pack(folder: Path) -> Path:
    """Pack a staged plugin beside its folder and return the zip."""
    archive = folder.parent / f"{NAME}-{version()}.zip"
    archive.unlink(missing_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), TIMESTAMP)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes())
    return archive


def main() -> None:
    """Stage, pack where asked to, and name what was made."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--zip", action="store_true", help="also pack the folder for installation")
    options.add_argument("--build", type=Path, default=BUILD, help="where to build (default: build/)")
    chosen = options.parse_args()
    made = stage(chosen.build)
    print(pack(made) if chosen.zip else made)


if __name__ == "__main__":
    main()
