"""Checks every file that git keeps for what belongs to one machine only: its paths, its registries.

Also refuses a linter or scanner switched off without saying for which rule and why.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = {
    "a path of one machine": re.compile(r"(?<![\w.:/}])/(work|home|root|mnt|opt)/\w"),
    "a registry or mirror host": re.compile(
        r"\b(pypi|pythonhosted|npmjs|conda|anaconda)[.](org|com)|\bdeb[.]debian[.]org|\b(ftp|archive|snapshot)[.][\w.]*"
        r"(debian|ubuntu)[.](org|com)|index-url|find-links",
        re.IGNORECASE,
    ),
    "a rule switched off without its name": re.compile(r"#\s*(noqa(?!: [A-Z]+\d)|nosec(?! B\d{3})|type: ignore(?!\[))"),
    "a test that hides a failure": re.compile(r"pytest[.](mark[.])?(skip|skipif|xfail|importorskip)\b"),
    "an unfinished mark": re.compile(r"\b(TODO|FIXME|XXX)\b"),
}
BINARY = {".png", ".gpkg", ".xlsx", ".jpg", ".pdf", ".zip", ".qgz"}


def check_text(text: str) -> list[tuple[int, str]]:
    """What a file's text should not hold, each with its line."""
    return [
        (number, rule)
        for number, line in enumerate(text.splitlines(), 1)
        for rule, pattern in RULES.items()
        if pattern.search(line)
    ]


def main() -> int:
    """Check every file git keeps or would keep, and say where and what."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    problems = []
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.is_file() and path.suffix not in BINARY and path != Path(__file__).resolve():
            problems += [f"{name}:{line}: {rule}" for line, rule in check_text(path.read_text(encoding="utf-8"))]
    print("\n".join(problems) or "No text is bound to one machine.")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
