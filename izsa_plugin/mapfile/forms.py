"""The attribute forms: for a project tabs whose first holds what is needed to send, for other tables one page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Optional

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsMapLayer,
    QgsProject,
    QgsRelation,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from .. import compat
from ..domain.language import Text
from ..domain.schema import AnyOf, Field, Schema, Table, Widget
from ..domain.schema import project as groups
from .rules import relation_id

#: The pages after the first: the fields of each group that the first page does not have, then children.
_PAGES: tuple[tuple[Text, tuple[Field, ...], tuple[str, ...]], ...] = (
    (Text("Tanım", "Description"), groups.WHAT, ()),
    (Text("Tarih ve durum", "Dates and status"), groups.WHEN, ()),
    (Text("Amaçlar", "Goals"), groups.GOALS, ("project_goal", "project_target")),
    (Text("Yer", "Place"), groups.WHERE, ("project_site", "project_line", "project_area")),
    (Text("Kaynaklar", "Means"), groups.MEANS, ("project_finance", "project_partner")),
    (Text("İzleme", "Monitoring"), (), ("project_indicator", "project_update", "project_file")),
    (Text("İş birliği", "Cooperation"), groups.TOGETHER, ()),
    (Text("Paylaşım", "Sharing"), groups.SHARING, ()),
)
_FIRST_PAGE = Text("Zorunlu", "Required")
_OTHER_PAGE = Text("Diğer", "Other")
#: The boxes of the first page with the groups whose needed fields they hold.
_FIRST_BOXES: tuple[tuple[Text, tuple[Field, ...]], ...] = (
    (Text("Proje", "Project"), groups.WHAT),
    (Text("Ne zaman", "When"), groups.WHEN),
    (Text("Amaç, yer ve görünürlük", "Goal, place and visibility"), (*groups.GOALS, *groups.WHERE, *groups.SHARING)),
)
_WHOM = Text("Kimler için, hangi ilçelerde", "For whom, in which districts")
#: Shown on the first page though nothing forces them: the day alone says little without its precision.
_FIRST_TOO = ("start_planned", "start_planned_precision", "start_actual", "start_actual_precision", "neighbourhood")
_FIRST_CHILDREN = ("project_audience", "project_district")
#: Hidden in the plugin's form, which has buttons for it; without the plugin this is how a project is sent.
_SHOWN_ANYWAY = ("approval",)


def configure_form(layer: QgsVectorLayer, project: QgsProject, schema: Schema, table: Table, language: str) -> None:
    """Lay out a layer's attribute form; its relations must exist already."""
    config = layer.editFormConfig()
    config.setLayout(compat.drag_and_drop_layout())
    config.clearTabs()
    root = config.invisibleRootContainer()
    relations = project.relationManager().relations()
    if table.name == "project":
        _project_tabs(root, layer, schema, table, relations, language)
    else:
        _add_fields(root, layer, (field for field in table.fields if _is_shown(field)))
    layer.setEditFormConfig(config)


def keep_relations(_layer: QgsMapLayer, element: QDomElement, _document: QDomDocument) -> None:
    """Write into a layer's XML which relation each editor of its form shows: a slot for ``QgsProject.writeMapLayer``.

    QGIS looks relations of forms up in ``QgsProject.instance()`` alone, so in a project that is written beside the
    open one they are lost; their names, which are the relations' ids, are kept.
    """
    editors = element.elementsByTagName("attributeEditorRelation")
    for number in range(editors.count()):
        editor = editors.at(number).toElement()
        editor.setAttribute("relation", editor.attribute("name"))


def _project_tabs(
    root: QgsAttributeEditorContainer,
    layer: QgsVectorLayer,
    schema: Schema,
    table: Table,
    relations: Mapping[str, QgsRelation],
    language: str,
) -> None:
    placed = _first_page(root, layer, schema, table, relations, language)
    children = list(_FIRST_CHILDREN)
    for title, group, group_children in _PAGES:
        names = {field.name for field in group}
        fields = [f for f in table.fields if f.name in names and f.name not in placed and _is_shown(f)]
        placed |= {field.name for field in fields}
        children += group_children
        _tab(root, layer, title.of(language), fields, _editors(schema, group_children, relations, language))
    rest = [field for field in table.fields if field.name not in placed and _is_shown(field)]
    more = [child.name for child in schema.children() if child.name not in children]
    if rest or more:
        _tab(root, layer, _OTHER_PAGE.of(language), rest, _editors(schema, more, relations, language))


def _first_page(
    root: QgsAttributeEditorContainer,
    layer: QgsVectorLayer,
    schema: Schema,
    table: Table,
    relations: Mapping[str, QgsRelation],
    language: str,
) -> set[str]:
    """The page that is enough to send a project; returns the names of the fields it holds."""
    page = _container(root, _FIRST_PAGE.of(language), box=False)
    needed = [field for field in table.fields if _is_shown(field) and _is_first(field, table)]
    for title, group in _FIRST_BOXES:
        names = {field.name for field in group}
        box = _container(page, title.of(language))
        _add_fields(box, layer, (field for field in needed if field.name in names))
    boxed = {field.name for _, group in _FIRST_BOXES for field in group}
    _add_fields(page, layer, (field for field in needed if field.name not in boxed))
    box = _container(page, _WHOM.of(language))
    for editor in _editors(schema, _FIRST_CHILDREN, relations, language):
        box.addChildElement(editor)
    return {field.name for field in needed}


def _is_first(field: Field, table: Table) -> bool:
    needed = {name for rule in table.rules if isinstance(rule, AnyOf) and rule.to_send for name in rule.fields}
    return field.name not in _SHOWN_ANYWAY and (
        field.to_send or field.name in needed or field.name in _FIRST_TOO or (field.required and field.default is None)
    )


def _is_shown(field: Field) -> bool:
    return not field.kept and (field.widget is not Widget.HIDDEN or field.name in _SHOWN_ANYWAY)


def _editors(
    schema: Schema, children: Iterable[str], relations: Mapping[str, QgsRelation], language: str
) -> list[QgsAttributeEditorElement]:
    made: list[QgsAttributeEditorElement] = []
    for child in children:
        relation = relations.get(relation_id(child))
        if relation is None:
            continue
        editor = QgsAttributeEditorRelation(relation, None)
        editor.setRelationWidgetTypeId("relation_editor")
        editor.setLabel(schema.table(child).label.of(language))
        editor.setShowLabel(True)
        made.append(editor)
    return made


def _tab(
    root: QgsAttributeEditorContainer,
    layer: QgsVectorLayer,
    title: str,
    fields: Iterable[Field],
    editors: Iterable[QgsAttributeEditorElement],
) -> None:
    fields, editors = list(fields), list(editors)
    if not fields and not editors:
        return
    page = _container(root, title, box=False)
    _add_fields(page, layer, fields)
    for editor in editors:
        page.addChildElement(editor)


def _container(parent: QgsAttributeEditorContainer, title: str, *, box: bool = True) -> QgsAttributeEditorContainer:
    made = QgsAttributeEditorContainer(title, parent)
    compat.shape_container(made, box=box)
    made.setColumnCount(1)
    parent.addChildElement(made)
    return made


def _add_fields(page: QgsAttributeEditorContainer, layer: QgsVectorLayer, fields: Iterable[Field]) -> None:
    for field in fields:
        index: Optional[int] = layer.fields().lookupField(field.name)
        page.addChildElement(QgsAttributeEditorField(field.name, index, page))
