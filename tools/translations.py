"""Keeps ``i18n/izsa_tr.ts`` in step with the code: ``update`` brings it up to date, ``check`` says what is missing."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "i18n" / "izsa_tr.ts"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
EMPTY = HEAD + '<TS version="2.1" language="tr_TR" sourcelanguage="en">\n</TS>\n'

Key = tuple[str, str, str]


def sources() -> list[str]:
    """Every file with texts that Qt translates."""
    code, forms = sorted((ROOT / "izsa_plugin").rglob("*.py")), sorted((ROOT / "forms").glob("*.ui"))
    return [str(path) for path in code + forms]


def refresh(catalogue: Path) -> None:
    """Bring a catalogue up to date: new texts unfinished, vanished ones dropped, no line numbers (calm diffs)."""
    if not catalogue.exists():
        catalogue.parent.mkdir(exist_ok=True)
        catalogue.write_text(EMPTY, encoding="utf-8")
    subprocess.run(["pylupdate5", "-noobsolete", *sources(), "-ts", str(catalogue)], check=True, capture_output=True)
    tree = ET.parse(catalogue)
    for message in tree.iter("message"):
        for location in message.findall("location"):
            message.remove(location)
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f"{HEAD}{text}\n", encoding="utf-8")


def messages(catalogue: Path) -> dict[Key, str]:
    """Each text of a catalogue, by context, English text and comment, with what is wrong with its translation."""
    found = {}
    for context in ET.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = _fault(message)
    return found


def _fault(message: ET.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return f"is {'missing' if translation is None else translation.get('type')}"
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if not all(form.strip() for form in forms):
        return "is empty"
    source = message.findtext("source", "")
    for form in forms:
        if _placeholders(form) != _placeholders(source):
            return f"has other placeholders than the English: {form}"
    return ""


def _placeholders(text: str) -> set[str]:
    """The named places of a text; a number (``%n``) may be left out of one plural form, so it does not count."""
    return {part.split("}")[0] for part in text.split("{")[1:]}


def lost_texts(modules: list[str]) -> list[str]:
    """Classes whose ``self.tr`` finds nothing: PyQt looks under the class of the instance, which is another here."""
    trees = [ast.parse(module) for module in modules]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    inherited = {ast.unparse(base).split(".")[-1]: heir.name for heir in classes for base in heir.bases}
    return [
        f"{node.name}: self.tr is looked up under {inherited[node.name]}: use QCoreApplication.translate"
        for node in classes
        if node.name in inherited and any(ast.unparse(call.func) == "self.tr" for call in _calls(node))
    ]


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (inner for inner in ast.walk(node) if isinstance(inner, ast.Call))


def complaints() -> list[str]:
    """What keeps the committed catalogue from being complete."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / CATALOGUE.name
        fresh.write_text(CATALOGUE.read_text(encoding="utf-8"), encoding="utf-8")
        refresh(fresh)
        wanted = messages(fresh)
    found = [f"{context}: «{text}» {fault}" for (context, text, _), fault in wanted.items() if fault]
    found += lost_texts([path.read_text(encoding="utf-8") for path in (ROOT / "izsa_plugin").rglob("*.py")])
    vanished = sorted(set(messages(CATALOGUE)) - set(wanted))
    return found + [f"{context}: «{text}» is no longer in the code" for context, text, _ in vanished]


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        refresh(CATALOGUE)
        print(f"{CATALOGUE}: {sum(bool(fault) for fault in messages(CATALOGUE).values())} texts to translate")
    else:
        problems = complaints()
        print("\n".join(problems) or "Every text is translated.")
        sys.exit(bool(problems))
