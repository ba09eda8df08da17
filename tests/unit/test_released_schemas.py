"""A released version of the schema stays as it was: upgrades are proved by starting from it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from izsa_plugin.domain.schema import schema

_RELEASED = Path(__file__).resolve().parents[1] / "data" / "released"


def noted() -> dict[str, str]:
    lines = (_RELEASED / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split() for line in lines)}


def test_no_released_file_has_changed() -> None:
    files = sorted(path for path in _RELEASED.glob("*/*") if path.is_file())
    assert files
    found = {path.relative_to(_RELEASED).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    assert found == noted()


def test_every_version_before_todays_is_kept_for_both_databases() -> None:
    earlier = range(1, int(schema().version))
    expected = {f"{version}/{database}.sql" for version in earlier for database in ("gpkg", "postgis")}
    assert expected <= set(noted())
