"""The schema's rules as QGIS expressions with the words that a form shows when one is broken."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.language import Text
from ..domain.schema import AnyOf, Field, Ordered, Rule, Table, Type
from ..domain.validation import MISSING, TOO_LARGE, TOO_SMALL

#: As the message of the plugin's own form, less the excess, which an expression's description cannot count.
TOO_LONG = Text("«{field}» en çok {limit} karakter olabilir.", "“{field}” may hold {limit} characters at most.")

#: A draft may lack what is needed only to send.
_DRAFT = "\"approval\" = 'draft'"
#: The field at which a rule that looks at other tables is shown: one breaks it by sending.
_SENDING = "approval"


@dataclass(frozen=True)
class Constraint:
    """An expression that must be true, and what to tell when it is not."""

    expression: str
    text: Text


def of_field(table: Table, field: Field) -> list[Constraint]:
    """What a form checks at one field."""
    found = [*_of_value(table, field)]
    found += [Constraint(_rule(rule, table), rule.text) for rule in table.rules if _place_of(rule, table) == field.name]
    return found


def _of_value(table: Table, field: Field) -> list[Constraint]:
    column = f'"{field.name}"'
    found = []
    if field.required or (field.to_send and table.has(_SENDING)):
        filled = f"coalesce(trim({column}), '') <> ''" if field.type is Type.TEXT else f"{column} IS NOT NULL"
        expression = filled if field.required else f"{_DRAFT} OR {filled}"
        found.append(Constraint(expression, MISSING.format(field=field.label)))
    if field.max_length is not None and field.type is Type.TEXT and field.code_list is None and field.name != "uid":
        found.append(
            Constraint(
                f"{column} IS NULL OR length({column}) <= {field.max_length}",
                TOO_LONG.format(field=field.label, limit=field.max_length),
            )
        )
    for limit, sign, text in ((field.minimum, ">=", TOO_SMALL), (field.maximum, "<=", TOO_LARGE)):
        if limit is not None:
            found.append(
                Constraint(
                    f"{column} IS NULL OR {column} {sign} {limit:g}",
                    text.format(field=field.label, limit=f"{limit:g}"),
                )
            )
    return found


def _place_of(rule: Rule, table: Table) -> str:
    if isinstance(rule, Ordered):
        return rule.later
    if rule.children:
        return _SENDING
    return [name for name in rule.fields if table.has(name)][-1]


def _rule(rule: Rule, table: Table) -> str:
    if isinstance(rule, Ordered):
        return f'"{rule.earlier}" IS NULL OR "{rule.later}" IS NULL OR "{rule.earlier}" <= "{rule.later}"'
    return " OR ".join([*([_DRAFT] if rule.to_send else []), *_alternatives(rule, table)])


def _alternatives(rule: AnyOf, table: Table) -> list[str]:
    filled = [
        f"coalesce(to_string(\"{name}\"), '') <> ''" if table.has(name) else "$geometry IS NOT NULL"
        for name in rule.fields
    ]
    children = [
        f"coalesce(relation_aggregate('{relation_id(child)}', 'count', \"project_uid\"), 0) > 0"
        for child in rule.children
    ]
    values = [f'"{name}" IN ({", ".join(repr(value) for value in allowed)})' for name, allowed in rule.values]
    return [*filled, *children, *values]


def relation_id(child: str) -> str:
    """The id of the relation from projects to a child table."""
    return f"izsa_{child}"
