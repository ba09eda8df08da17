"""Where the plugin's own files lie, in a checkout (beside the package) and in a release (inside it)."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    """The folder of ``resources``, ``forms`` and ``i18n``: the package in a release, its parent in a checkout."""
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """A file under ``resources/``."""
    return _root().joinpath("resources", *parts)


def form(name: str) -> Path:
    """A Designer form under ``forms/``."""
    return _root() / "forms" / name


def translation(language: str) -> Path:
    """The compiled interface texts of a language; the file exists once ``make stage`` has compiled it."""
    return _root() / "i18n" / f"izsa_{language}.qm"


def metadata() -> Path:
    """The plugin's ``metadata.txt``."""
    return _root() / "metadata.txt"
