"""The data dictionary: the schema as a page to read, in both languages.

``python -m izsa_plugin.domain.dictionary > docs/data-dictionary.md`` writes the page in the documentation.
"""

from __future__ import annotations

import sys

from .schema import Computed, Field, Schema, Table, schema

_INTRODUCTION = """# Veri sözlüğü / Data dictionary

Şemadan üretilir; elle değiştirilmez. / Made from the schema; not edited by hand.

Şema sürümü / schema version: {version}. Geometriler EPSG:5253, metre / geometries in EPSG:5253, metres.
"""
_HEAD = (
    "| alan / field | tür / type | Türkçe | English | koşul / constraint | sürüm / since |\n|---|---|---|---|---|---|\n"
)


def data_dictionary(described: Schema) -> str:
    """The whole schema as Markdown."""
    return "\n".join([_INTRODUCTION.format(version=described.version), _kept(described), *map(_section, described)])


def _kept(described: Schema) -> str:
    """The fields that triggers keep in every tracked table, told once."""
    kept = {field.name: field for table in described for field in table.fields if field.kept}
    tables = "Harita günlükleri dışındaki her tabloda / in every table but the map's own journals"
    return f"## Her kayıtta / In every record\n\n{tables}\n\n{_HEAD}" + "".join(map(_row, kept.values()))


def _section(table: Table) -> str:
    geometry = f" · {table.geometry.value}" if table.geometry else ""
    rules = "".join(f"\n- {rule.text.tr} / {rule.text.en}\n" for rule in table.rules)
    rows = "".join(_row(field) for field in table.fields if not field.kept)
    return f"## {table.name}\n\n{table.label.tr} / {table.label.en}{geometry}\n{rules}\n{_HEAD}{rows}"


def _row(field: Field) -> str:
    return (
        f"| `{field.name}` | {field.type.value} | {_told(field.label.tr, field.help.tr)} "
        f"| {_told(field.label.en, field.help.en)} | {_constraints(field)} | {field.since} |\n"
    )


def _told(label: str, help_text: str) -> str:
    return f"**{label}** {help_text}".strip()


def _constraints(field: Field) -> str:
    parts = []
    if field.required:
        parts.append("zorunlu / required")
    elif field.to_send:
        parts.append("göndermek için zorunlu / required to send")
    if field.unique:
        parts.append("tekil / unique")
    if field.target:
        parts.append(f"→ {field.target.table}.{field.target.column}")
    if field.minimum is not None:
        parts.append(f"≥ {field.minimum:g}")
    if field.maximum is not None:
        parts.append(f"≤ {field.maximum:g}")
    if field.max_length:
        parts.append(f"≤ {field.max_length} karakter / characters")
    if field.default is not None:
        parts.append(f"= {field.default.value if isinstance(field.default, Computed) else field.default}")
    if field.personal:
        parts.append("kişisel veri / personal data")
    if field.kept:
        parts.append("tetikleyici yazar / kept by triggers")
    return "; ".join(parts)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(data_dictionary(schema()))
