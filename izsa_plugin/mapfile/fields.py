"""How a layer's fields are named, edited, defaulted and checked, all from the schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsDefaultValue, QgsEditorWidgetSetup, QgsFieldConstraints, QgsProject, QgsVectorLayer

from ..domain import catalogue
from ..domain.language import Text
from ..domain.schema import Computed, Field, Kind, Schema, Table, Type, Widget
from . import rules
from .find import layer_of

_UUID = "uuid('WithoutBraces')"
_COMPUTED = {
    Computed.UID: _UUID,
    Computed.TODAY: "to_date(now())",
    Computed.NOW: "",  # the database's own, so that every editor's clock is the same
    Computed.USER: "@user_account_name",
}

_NUMBERED: dict[str, Callable[[], list[tuple[object, Text]]]] = {
    "goal": lambda: [(goal.number, goal.name) for goal in catalogue.goals()],
    "target": lambda: [(target.code, target.label) for target in catalogue.targets()],
}


def configure_fields(layer: QgsVectorLayer, project: QgsProject, schema: Schema, table: Table, language: str) -> None:
    """Give every field of a layer its label, widget, default and constraints; the lists' layers must be loaded."""
    for field in table.fields:
        index = layer.fields().lookupField(field.name)
        layer.setFieldAlias(index, field.label.of(language))
        layer.setEditorWidgetSetup(index, _widget(field, project, schema, language))
        default = _default(table, field)
        if default is not None:
            layer.setDefaultValueDefinition(index, default)
        _constrain(layer, index, table, field, language)
    layer.setEditorWidgetSetup(layer.fields().lookupField("fid"), QgsEditorWidgetSetup("Hidden", {}))
    _guard_version(layer)
    layer.setDisplayExpression(_display(table, language))


def _guard_version(layer: QgsVectorLayer) -> None:
    """On a server, let each edit name the version it was made on: the server refuses it if that has passed."""
    index = layer.fields().lookupField("base_version")
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
        layer.setDefaultValueDefinition(index, QgsDefaultValue('"version"', True))


def _widget(field: Field, project: QgsProject, schema: Schema, language: str) -> QgsEditorWidgetSetup:
    if field.target and not (field.reference and field.reference.cascades and field.widget is Widget.HIDDEN):
        setup = _choice(field, project, schema, language)
        if setup:
            return setup
    kind, config = {
        Widget.LINE: ("TextEdit", {"IsMultiline": False}),
        Widget.PARAGRAPH: ("TextEdit", {"IsMultiline": True}),
        Widget.CHOICE: ("TextEdit", {}),
        Widget.DATE: ("DateTime", {"display_format": "dd.MM.yyyy" if language == "tr" else "yyyy-MM-dd",
                                   "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}),
        Widget.NUMBER: ("Range", _range(field)),
        Widget.SWITCH: ("CheckBox", {}),
        # RelativeStorage 1: the path is kept relative to the project, so that the folder can be moved.
        Widget.FILE: ("ExternalResource", {"RelativeStorage": 1, "FileWidget": True, "FileWidgetButton": True,
                                           "DocumentViewer": 1, "StorageMode": 0}),
        Widget.HIDDEN: ("Hidden", {}),
    }[field.widget]  # fmt: skip
    return QgsEditorWidgetSetup(kind, config)


def _choice(field: Field, project: QgsProject, schema: Schema, language: str) -> Optional[QgsEditorWidgetSetup]:
    target = field.target
    if target and target.table in _NUMBERED:
        return _numbered(target.table, language)
    layer = layer_of(project, target.table) if target else None
    if target is None or layer is None or (field.widget is Widget.HIDDEN and not field.code_list):
        return None
    table = schema.table(target.table)
    config: dict[str, Any] = {
        # By id alone: a source would be kept as an absolute path and break when the folder is moved.
        "Layer": layer.id(),
        "Key": target.column,
        "Value": _shown(table, language),
        "AllowNull": not field.required,
        "OrderByValue": table.name in ("district", "municipality", "project"),
        "OrderByKey": table.name in ("goal",),
        "UseCompleter": table.name == "project",
        "AllowMulti": False,
        "FilterExpression": '"active"' if table.has("active") else "",
    }
    if table.has("position"):
        # QGIS 3.22 orders by key or value only; lists come in the order of their rows there.
        config["OrderByField"] = True
        config["OrderByFieldName"] = "position"
    return QgsEditorWidgetSetup("ValueRelation", config)


def _numbered(table: str, language: str) -> QgsEditorWidgetSetup:
    """Goals and targets, which are fixed, by number and name: a value relation could show only one of the two."""
    return QgsEditorWidgetSetup(
        "ValueMap", {"map": [{f"{code} – {label.of(language)}": str(code)} for code, label in _NUMBERED[table]()]}
    )


def _shown(table: Table, language: str) -> str:
    """The column whose text stands for a row in the user's language."""
    names = (f"label_{language}", f"name_{language}", "title", "name")
    return next((name for name in names if table.has(name)), table.key)


def _range(field: Field) -> dict[str, Any]:
    whole = field.type is Type.INTEGER
    config: dict[str, Any] = {"AllowNull": not field.required, "Style": "SpinBox", "Step": 1}
    config["Min"] = -2147483647 if field.minimum is None else int(field.minimum)
    config["Max"] = 2147483647 if field.maximum is None else int(field.maximum)
    if not whole:
        config["Precision"] = 2
    return config


def _default(table: Table, field: Field) -> Optional[QgsDefaultValue]:
    """The default as a QGIS expression; ``None`` leaves it to the database."""
    if field.name == "uid" and table.choice:
        # Before anything is chosen the key is NULL, which no form could save; the trigger sets the right one then.
        return QgsDefaultValue(f'coalesce("project_uid" || \':\' || "{table.choice}", {_UUID})', True)
    default = field.default
    if isinstance(default, Computed):
        expression = _COMPUTED[default]
        return QgsDefaultValue(expression, default is Computed.USER) if expression else None
    if default is None or field.kept:
        return None
    if isinstance(default, bool):
        return QgsDefaultValue("true" if default else "false")
    return QgsDefaultValue(f"'{default}'" if isinstance(default, str) else str(default))


def _constrain(layer: QgsVectorLayer, index: int, table: Table, field: Field, language: str) -> None:
    kind, hard = QgsFieldConstraints.Constraint, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    if field.kept or table.kind is Kind.SYSTEM:
        return
    if field.required:
        layer.setFieldConstraint(index, kind.ConstraintNotNull, hard)
    if field.unique:
        layer.setFieldConstraint(index, kind.ConstraintUnique, hard)
    found = rules.of_field(table, field)
    if found:
        expression = " AND ".join(f"({rule.expression})" for rule in found)
        message = " ".join(rule.text.of(language) for rule in found)
        layer.setConstraintExpression(index, expression, message)
        layer.setFieldConstraint(index, kind.ConstraintExpression, hard)


def _display(table: Table, language: str) -> str:
    for name in (f"label_{language}", "title", "name", "organisation", "caption", "note"):
        if table.has(name):
            return f'"{name}"'
    if table.choice:
        # As the form shows it, so that a list of ticks can be read.
        return f'represent_value("{table.choice}")'
    return f'"{table.key}"'
