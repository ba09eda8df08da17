"""Runs each ``bench_*.py`` beside this file and prints their rows as one Markdown table, with the machine's figures.

A measurement module has ``run() -> list[dict]``; each row gives ``what``, ``size``, ``median_ms`` and ``p95_ms``, and
where there is one, the ``aim`` as text; rows with other columns get a table of their own. Names on the command line
choose some modules: ``python -m bench form list``.
"""

from __future__ import annotations

import importlib
import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsApplication

HERE = Path(__file__).parent
COLUMNS = ("what", "size", "median_ms", "p95_ms", "aim")


def machine() -> Iterator[str]:
    """The figures without which a time says little."""
    cpu = _first("/proc/cpuinfo", "model name", platform.processor())
    cores = Path("/proc/cpuinfo").read_text().count("processor\t")
    memory_gb = int(_first("/proc/meminfo", "MemTotal", "0 kB").split()[0]) / 1e6
    yield f"{cpu}, {cores} cores, {memory_gb:.0f} GB memory"
    yield f"QGIS {Qgis.version()}, Python {platform.python_version()}, {platform.system()} {platform.release()}"


def _first(file: str, key: str, otherwise: str) -> str:
    lines = (line for line in Path(file).read_text().splitlines() if line.startswith(key))
    return next((line.partition(":")[2].strip() for line in lines), otherwise)


def tables(rows: list[dict[str, object]]) -> str:
    """The rows as Markdown tables; numbers with three figures, what is not given left empty."""
    by_columns: dict[tuple[str, ...], list[dict[str, object]]] = {}
    for row in rows:
        by_columns.setdefault(COLUMNS if set(row) <= set(COLUMNS) else tuple(row), []).append(row)
    return "\n\n".join(table(columns, own) for columns, own in by_columns.items())


def table(columns: tuple[str, ...], rows: list[dict[str, object]]) -> str:
    """One Markdown table."""
    lines = ["| " + " | ".join(columns) + " |", "|---" * len(columns) + "|"]
    lines += ["| " + " | ".join(_cell(row.get(column, "")) for column in columns) + " |" for row in rows]
    return "\n".join(lines)


def _cell(value: object) -> str:
    return (
        f"{value:.3g}"
        if isinstance(value, float) and value < 1000
        else f"{value:,.0f}"
        if _number(value)
        else str(value)
    )


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def main(chosen: list[str]) -> None:
    """Run the chosen measurements, or all of them."""
    # One QGIS for all, with the fonts of a screen; a second one in the same process would end it.
    _application = QgsApplication([], True)
    QgsApplication.initQgis()
    rows: list[dict[str, object]] = []
    for file in sorted(HERE.glob("bench_*.py")):
        if not chosen or file.stem.removeprefix("bench_") in chosen:
            print(f"measuring {file.stem.removeprefix('bench_')} ...", file=sys.stderr)
            rows += importlib.import_module(f"bench.{file.stem}").run()
    print("\n".join(f"- {line}" for line in machine()))
    print(f"\n{tables(rows)}", flush=True)
    # What the measurements opened would be let go of in no order, which ends QGIS 3.22 with a crash after the work.
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
