"""The demo projects: real facts, in the map's codes, with nothing invented."""

from __future__ import annotations

import csv
import datetime
import unicodedata
from collections import Counter

import pytest

from izsa_plugin.domain.choices import DatePrecision
from izsa_plugin.domain.code_lists import code_list
from izsa_plugin.domain.districts import METROPOLITAN, district, municipality
from izsa_plugin.domain.districts import districts as all_districts
from izsa_plugin.paths import resource
from tools.make_demo_projects import date, money, partners

PER_DISTRICT = {
    "Konak": 12, "Bornova": 11, "Buca": 10, "Karşıyaka": 10, "Çiğli": 8, "Bayraklı": 7, "Çeşme": 6, "Menemen": 6,
    "Ödemiş": 6, "Aliağa": 5, "Güzelbahçe": 5, "Karaburun": 5, "Narlıdere": 5, "Urla": 5, "Bergama": 4, "Gaziemir": 4,
    "Menderes": 4, "Seferihisar": 4, "Tire": 4, "Torbalı": 4, "Balçova": 3, "Bayındır": 3, "Foça": 3, "Karabağlar": 3,
    "Kemalpaşa": 3, "Selçuk": 3, "Beydağ": 2, "Dikili": 2, "Kınık": 2, "Kiraz": 2,
}  # fmt: skip


@pytest.fixture(scope="module")
def projects() -> list[dict[str, str]]:
    with resource("data", "demo_projects.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def split(cell: str) -> list[str]:
    return cell.split(";") if cell else []


def test_there_are_154_projects_with_keys_of_their_own(projects):
    assert len(projects) == 154
    assert len({row["key"] for row in projects}) == 154


def test_each_district_has_the_projects_that_were_collected_for_it(projects):
    served = Counter(district(code).name for row in projects for code in split(row["districts"]))
    assert served == PER_DISTRICT
    assert len(served) == len(all_districts())


@pytest.mark.parametrize(
    ("column", "list_name"),
    [
        ("audiences", "audience"),
        ("status", "status"),
        ("scope", "scope"),
        ("location_precision", "location_precision"),
        ("start_precision", "date_precision"),
        ("end_precision", "date_precision"),
    ],
)
def test_every_code_is_in_the_maps_list(projects, column, list_name):
    used = {code for row in projects for code in split(row[column])}
    assert used
    assert [code for code in used if code not in code_list(list_name)] == []


def test_every_project_has_an_owner_and_what_the_client_asks_for(projects):
    for row in projects:
        assert municipality(row["municipality"]).code == row["municipality"]
        assert row["title"] and row["purpose"] and row["audiences"] and row["status"] and row["source"], row["key"]


def test_goals_are_one_primary_and_at_most_two_others(projects):
    for row in projects:
        goals = [int(goal) for goal in [row["primary_goal"], *split(row["secondary_goals"])]]
        assert set(goals) <= set(range(1, 18)), row["key"]
        assert len(goals) == len(set(goals)) <= 3, row["key"]


def test_only_a_place_that_the_source_gives_becomes_a_point(projects):
    placed = {row["key"]: row for row in projects if row["lon"] or row["lat"]}
    assert sorted(placed) == ["IZP084", "IZP125", "IZP126", "IZP129", "IZP132", "IZP273"]
    for row in placed.values():
        assert 26 < float(row["lon"]) < 29 and 37.5 < float(row["lat"]) < 39.5
        assert row["location_precision"] == "approximate"


def test_a_site_without_coordinates_stays_a_site_without_a_point(projects):
    sites = [row for row in projects if row["scope"] == "site"]
    assert len(sites) == 14
    assert {row["lon"] + row["lat"] + row["location_precision"] for row in sites} == {""}


def test_city_wide_projects_belong_to_the_metropolitan_municipality_and_to_no_single_district(projects):
    wide = [row for row in projects if row["scope"] == "city"]
    assert [row["key"] for row in wide] == ["IZP021", "IZP143", "IZP302"]
    assert {(row["municipality"], row["districts"]) for row in wide} == {(METROPOLITAN, "")}


def test_a_metropolitan_project_is_owned_by_the_city_and_counted_where_it_stands(projects):
    owned = [row for row in projects if row["run_by"] == "metropolitan" and row["scope"] != "city"]
    assert len(owned) == 28
    assert {row["municipality"] for row in owned} == {METROPOLITAN}
    assert all(len(split(row["districts"])) == 1 for row in owned)


def test_a_joint_project_is_the_districts_with_the_city_as_partner(projects):
    joint = [row for row in projects if row["run_by"] == "joint"]
    assert len(joint) == 13
    for row in joint:
        assert row["municipality"] == row["districts"]
        assert municipality(METROPOLITAN).name.tr in split(row["partners"])


def test_no_project_names_its_owner_as_its_partner(projects):
    for row in projects:
        assert municipality(row["municipality"]).name.tr not in split(row["partners"]), row["key"]


def test_dates_are_the_first_day_of_what_is_known_and_in_order(projects):
    for row in projects:
        for name in ("start", "end"):
            assert bool(row[name]) == bool(row[f"{name}_precision"]), row["key"]
            if row[name]:
                day = datetime.date.fromisoformat(row[name])
                assert DatePrecision(row[f"{name}_precision"]).span(day)[0] == day, row["key"]
        if row["start"] and row["end"]:
            assert row["start"] <= row["end"], row["key"]
    assert sum(not row["start"] for row in projects) == 58


def test_turkish_letters_came_through(projects):
    titles = {row["key"]: row["title"] for row in projects}
    assert titles["IZP181"] == "Kestane unu üretim tesisi"
    assert titles["IZP007"] == "Küçük Menderes Ovası yağmur suyu hasadı"
    assert titles["IZP143"] == "İZSU güneş ve hidroelektrik santralleri"
    text = resource("data", "demo_projects.csv").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert not set("\ufffd\ufeff\u0307ÃÄÅ") & set(text)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("15 milyon TL", (15_000_000, "TRY")),
        ("36,95 milyon dolar", (36_950_000, "USD")),
        ("yaklaşık 1,5 milyon TL", (1_500_000, "TRY")),
        ("1.250.000 TL", (1_250_000, "TRY")),
        ("600.000 TL İZKA desteği", (None, "")),
        ("belediye öz kaynağı", (None, "")),
        ("", (None, "")),
    ],
)
def test_a_budget_is_read_only_where_the_whole_amount_is_stated(written, amount):
    assert money(written) == amount


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("2014", ("2014-01-01", "year")),
        ("2025-09", ("2025-09-01", "month")),
        ("2025-04-15", ("2025-04-15", "day")),
        ("", ("", "")),
    ],
)
def test_a_written_date_keeps_how_exactly_it_is_known(written, known):
    assert date(written) == known


def test_partners_of_a_joint_project_gain_the_city_and_lose_the_owner():
    assert partners("İZENERJİ; Tire Belediyesi", "TUR035028", joint=True) == [
        "İZENERJİ",
        "İzmir Büyükşehir Belediyesi",
    ]
