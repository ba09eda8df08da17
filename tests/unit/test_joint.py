"""Joint projects: founded from others, linked to them, listed as such; and whom to invite."""

from __future__ import annotations

from pathlib import Path

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.joint import Invitation, contact_of, invitations, joint_record
from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.protocol import ListQuery
from tests.projects import BORNOVA, complete, opened

BUCA, KONAK = "TUR035008", "TUR035019"


def _of(municipality: str, title: str, **values: object) -> Record:
    record = complete(title=title, municipality=municipality, **values)
    record.choose("project_district", "district", (municipality,))
    return record


def _three() -> list[Record]:
    return [
        _of(BORNOVA, "Kent bostanı", primary_goal=2, purpose="Sebze yetiştirmek."),
        _of(BUCA, "Mahalle bostanı", primary_goal=2, purpose="Komşuluk.", unit="Park Bahçeler"),
        _of(KONAK, "Çatı bostanı", primary_goal=11, purpose="Sebze yetiştirmek.", visibility="district"),
    ]


def test_a_joint_project_takes_the_goal_of_most_and_all_districts_goals_and_audiences() -> None:
    joint = joint_record(schema(), _three(), BORNOVA, "Ortak bostan")
    assert joint.goals == (2, 11, 13) or joint.goals == (2, 13, 11)
    assert joint.choices("project_district", "district") == (BORNOVA, BUCA, KONAK)
    assert joint.choices("project_audience", "audience") == ("students", "youth")
    assert joint.row["joint"] and joint.row["purpose"] == "Sebze yetiştirmek.\nKomşuluk."
    assert joint.row["geom"] is None and joint.row["scope"] == "district"


def test_each_original_is_linked_by_its_municipality_as_partner_with_its_role() -> None:
    originals = _three()
    partners = joint_record(schema(), originals, BUCA, "Ortak bostan").of("project_partner")
    assert [row["brings_in"] for row in partners] == [record.uid for record in originals]
    assert [row["role"] for row in partners] == ["implementing", "accountable", "implementing"]
    assert "Bornova" in partners[0]["organisation"] and partners[0]["organisation_type"] == "local_government"


def test_a_founder_without_a_project_of_its_own_is_the_accountable_partner() -> None:
    partners = joint_record(schema(), _three()[:2], KONAK, "Ortak bostan").of("project_partner")
    assert [(row["role"], row["brings_in"] is None) for row in partners] == [
        ("accountable", True), ("implementing", False), ("implementing", False),
    ]  # fmt: skip


def test_one_project_alone_is_refused() -> None:
    record = _three()[0]
    with pytest.raises(IzsaError):
        joint_record(schema(), [record, record], BORNOVA, "Ortak")


def test_a_founded_project_is_stored_listed_as_joint_and_found_from_each_original(empty_map: Path) -> None:
    store = opened(empty_map)
    originals = [store.save(record) for record in _three()]
    joint = store.save(joint_record(store.schema, originals, BORNOVA, "Ortak bostan"))
    listed = {row.title: row.joint for row in store.projects(ListQuery())}
    assert listed == {"Ortak bostan": True, "Kent bostanı": False, "Mahalle bostanı": False, "Çatı bostanı": False}
    assert all(store.joint_projects(record.uid) == [joint.uid] for record in originals)
    assert [store.read(record.uid) for record in originals] == originals, "others' records stay as they are"
    store.close()


def test_the_invitations_go_to_the_other_districts_and_name_contacts_only_where_they_may_be_seen() -> None:
    first, second, third = _three()
    for record in (first, second, third):
        record.row.update(contact_name="Ayşe Işık", contact_email="ayse@example.org")
    listed = invitations([first, second, third], BORNOVA)
    assert listed[0] == Invitation(
        listed[0].municipality, "Mahalle bostanı", "Park Bahçeler", "Ayşe Işık, ayse@example.org"
    )
    assert "Buca" in listed[0].municipality and [each.contact for each in listed][1] == ""
    assert contact_of(third, KONAK) and not contact_of(third, None)
