"""The schema: declared once, whole, in both languages, and enough to make everything else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from izsa_plugin.domain.code_lists import code_list
from izsa_plugin.domain.dictionary import data_dictionary
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.language import Text
from izsa_plugin.domain.record import new_record
from izsa_plugin.domain.schema import Computed, Field, Kind, Type, schema
from izsa_plugin.domain.validation import problems
from izsa_plugin.store.gpkg.ddl import create_table

FIELDS = [pytest.param(table, field, id=f"{table.name}.{field.name}") for table in schema() for field in table.fields]


@pytest.mark.parametrize(("table", "field"), FIELDS)
def test_every_field_has_a_label_in_both_languages_and_what_it_refers_to_exists(table, field):
    assert field.label.tr and field.label.en
    assert bool(field.help.tr) == bool(field.help.en)
    if field.target:
        target = schema().table(field.target.table)
        assert target.field(field.target.column).unique
        assert field.type is target.field(field.target.column).type
        order = [declared.name for declared in schema()]
        assert order.index(target.name) <= order.index(table.name)
    if field.code_list and field.default is not None:
        assert field.default in code_list(field.code_list)
    if field.default is Computed.UID:
        assert field.name == "uid"


def test_what_is_mandatory_to_send_is_what_the_network_agreed_on():
    project = schema().table("project")
    mandatory = {field.name for field in project.fields if field.to_send or (field.required and not field.kept)}
    assert mandatory - {"uid", "approval", "continuous", "open_to_joint", "joint", "good_practice", "demo"} == {
        "municipality", "title", "purpose", "status", "primary_goal", "scope", "visibility",
    }  # fmt: skip
    assert {rule.name for rule in project.rules if rule.to_send} == {"start_known", "audience_known", "place_known"}


def test_personal_data_is_declared_as_such():
    personal = {field.name for table in schema() for field in table.fields if field.personal}
    assert personal == {"contact_name", "contact_email"}


def test_a_field_added_to_the_schema_reaches_ddl_validation_and_dictionary_with_no_other_change():
    added = Field(
        "tree_count", Type.INTEGER, Text("Ağaç sayısı", "Number of trees"), Text("Dikilen ağaç.", "Trees planted."),
        to_send=True, minimum=1, maximum=1000, since="0.2.0",
    )  # fmt: skip
    grown = schema().with_field("project", added)

    assert '"tree_count" INTEGER' in create_table(grown.table("project"))
    assert '"tree_count"' not in create_table(schema().table("project"))

    record = new_record(grown, "TUR035007")
    missing = [problem for problem in problems(grown, record) if problem.field == "tree_count"]
    assert [problem.text.tr for problem in missing] == ["«Ağaç sayısı» alanını doldurun."]
    record.row["tree_count"] = 2000
    too_many = [problem for problem in problems(grown, record) if problem.field == "tree_count"]
    assert "1000" in too_many[0].text.en

    page = data_dictionary(grown)
    assert "tree_count" in page and "Ağaç sayısı" in page and "Number of trees" in page and "0.2.0" in page
    assert "tree_count" not in data_dictionary(schema())


def test_the_ddl_of_every_table_is_sql_that_sqlite_accepts():
    connection = sqlite3.connect(":memory:")
    for table in schema():
        connection.execute(create_table(table))
    made = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {table.name for table in schema()} <= made


def test_a_table_that_does_not_exist_is_named_in_the_error():
    with pytest.raises(IzsaError, match="no table named “projekt”"):
        schema().table("projekt")


def test_choice_tables_take_their_key_from_what_they_choose():
    chosen = {table.name: table.choice for table in schema() if table.choice}
    assert chosen == {
        "project_district": "district", "project_goal": "goal", "project_target": "target",
        "project_audience": "audience",
    }  # fmt: skip
    assert all(schema().table(name).kind is Kind.CHILD for name in chosen)


def test_the_dictionary_in_the_docs_is_the_schemas():
    page = Path(__file__).parents[2] / "docs" / "data-dictionary.md"
    assert page.read_text(encoding="utf-8") == data_dictionary(schema()), "run: python -m izsa_plugin.domain.dictionary"
