"""Checks that imports go one way through the plugin, and that the lower layers know neither QGIS nor Qt.

Usage: check_layering.py [FOLDER], the folder that holds ``izsa_plugin``.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKAGE = "izsa_plugin"

# From the top of the house down: a layer imports from rows below, and from a neighbour in its row that does not
# import it back.
ROWS: list[set[str]] = [
    {"gui"},
    {"processing", "report", "coaching"},
    {"mapfile"},
    {"store", "sync", "symbology", "expressions"},
    {"analysis"},
    {"domain"},
]
RANK = {layer: len(ROWS) - row for row, layers in enumerate(ROWS) for layer in layers}
# Modules beside the layers: the entry wires everything, the others serve every layer that may know QGIS.
ENTRY = {"plugin"}
FREE = {"paths"}
QGIS_HELPERS = {"compat", "settings"}
WITHOUT_QGIS = {"domain", "analysis", "sync", "paths"}
BARRED_EVERYWHERE = {
    "PyQt5": "qgis.PyQt",
    "PyQt6": "qgis.PyQt",
    "sip": "qgis.PyQt",
    "qgis.PyQt.QtWebKit": "no web view",
    "qgis.PyQt.QtWebEngineWidgets": "no web view",
}
# What some QGIS installs lack: nothing may import it on the way from a door, which is where QGIS or a user comes in.
LATE_ONLY = {"pandas", "shapely", "psycopg2"}
DOORS = ("izsa_plugin.plugin", "izsa_plugin.processing.provider", "izsa_plugin.gui.", "izsa_plugin.expressions.")
# What a layer without QGIS may import beside Python's own library.
OUTSIDE = {"domain": set(), "sync": set(), "paths": set(), "analysis": {"numpy", "pandas", "shapely"}}


def layer_of(module: str) -> str:
    """The part of the house that a module belongs to; the package itself counts as the entry."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "plugin"


def imports_of(tree: ast.Module, module: str, is_package: bool) -> Iterator[tuple[int, str, bool]]:
    """Each import as line, absolute module name, and whether it runs when the module is loaded."""
    late = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        for inner in ast.walk(node)
    }
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        at_load = id(node) not in late and id(node) not in typing_only
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name, at_load
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                keep = module.split(".")[: None if is_package and node.level == 1 else -(node.level - is_package)]
                base = ".".join([*keep, base] if base else keep)
            for alias in node.names:
                yield node.lineno, f"{base}.{alias.name}", at_load


def complaint(importer: str, imported: str) -> str | None:
    """Why ``importer`` may not import ``imported``, or None where it may."""
    here = layer_of(importer)
    top = imported.split(".")[0]
    for barred, instead in BARRED_EVERYWHERE.items():
        if imported == barred or imported.startswith(barred + "."):
            return f"imports {imported}: use {instead}"
    if top != PACKAGE:
        if here in OUTSIDE and top not in OUTSIDE[here] | sys.stdlib_module_names:
            return f"{here} may not know {top}"
        return None
    there = layer_of(imported)
    if there in FREE or here in ENTRY or here == there:
        return None
    if there in QGIS_HELPERS:
        return f"{here} has to work without QGIS" if here in WITHOUT_QGIS else None
    if here in FREE | QGIS_HELPERS:
        return None if there == "domain" and here in QGIS_HELPERS else f"{here} serves every layer and imports none"
    if here not in RANK:
        return f"{here} has no place in the house: give it one in tools/check_layering.py"
    if RANK.get(there, len(ROWS) + 1) > RANK[here]:
        return f"{here} may not import {there}: imports go down only"
    return None


def neighbours_of(source: str, module: str, is_package: bool = False) -> set[str]:
    """The other layers of its own row that a module imports."""
    here = layer_of(module)
    imported = (name for _, name, _ in imports_of(ast.parse(source), module, is_package))
    layers = {layer_of(name) for name in imported if name.split(".")[0] == PACKAGE}
    return {layer for layer in layers - {here} if here in RANK and RANK.get(layer) == RANK[here]}


def check_source(source: str, module: str, is_package: bool = False) -> list[tuple[int, str]]:
    """The complaints about one module's source, each with its line."""
    found = []
    for line, imported, _ in imports_of(ast.parse(source), module, is_package):
        reason = complaint(module, imported)
        if reason and (line, reason) not in found:
            found.append((line, reason))
    return found


def heavy_at_the_door(modules: dict[str, str], packages: set[str]) -> list[str]:
    """The doors that load what some installs lack, each with the way there; ``modules`` are sources by name."""
    loads: dict[str, set[str]] = {}
    for module, source in modules.items():
        names = {name for _, name, at_load in imports_of(ast.parse(source), module, module in packages) if at_load}
        loads[module] = {_module_of(name, modules) for name in names}
    found = []
    for door in (module for module in modules if module.startswith(DOORS)):
        way = _way_to_heavy(door, loads)
        if way:
            found.append(f"{' > '.join(way)}: some QGIS installs lack {way[-1]}, so import it where it is used")
    return found


def _module_of(name: str, modules: Iterable[str]) -> str:
    """The module that an imported name lies in; for what is not ours, the outermost package."""
    parts = name.split(".")
    ours = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((module for module in ours if module in modules), parts[0])


def _way_to_heavy(door: str, loads: dict[str, set[str]]) -> list[str]:
    ways = [[door]]
    seen = {door}
    for way in ways:
        if way[-1] in LATE_ONLY:
            return way
        for loaded in sorted(loads.get(way[-1], set()) - seen):
            seen.add(loaded)
            ways.append([*way, loaded])
    return []


def modules_of(root: Path) -> Iterator[tuple[Path, str, str, bool]]:
    """Each module under ``root/izsa_plugin``: path, source, dotted name, whether it is a package's ``__init__``."""
    for path in sorted((root / PACKAGE).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        yield path, path.read_text(encoding="utf-8"), ".".join(parts[:-1] if is_package else parts), is_package


def check_tree(root: Path) -> list[str]:
    """The complaints about every module under ``root/izsa_plugin``, as ``file:line: reason``."""
    found: list[str] = []
    sideways: dict[tuple[str, str], Path] = {}
    everything = list(modules_of(root))
    packages = {module for _, _, module, is_package in everything if is_package}
    found += heavy_at_the_door({module: source for _, source, module, _ in everything}, packages)
    for path, source, module, is_package in everything:
        file = path.relative_to(root)
        found += [f"{file}:{line}: {reason}" for line, reason in check_source(source, module, is_package)]
        for neighbour in neighbours_of(source, module, is_package):
            sideways.setdefault((layer_of(module), neighbour), file)
    for (here, there), file in sideways.items():
        if here < there and (there, here) in sideways:
            found.append(f"{file}: {here} and {there} import each other (see {sideways[there, here]})")
    return found


if __name__ == "__main__":
    complaints = check_tree(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent)
    print("\n".join(complaints) or "Imports go one way.")
    sys.exit(bool(complaints))
