"""A pasted text proposes what it says, each value tied to its words, and nothing it does not say."""

from __future__ import annotations

import csv
import datetime
from pathlib import Path
from typing import Any

import pytest

from izsa_plugin.analysis.paste import propose, suggest_goals
from izsa_plugin.analysis.paste.propose import Proposals
from izsa_plugin.domain.catalogue import targets
from izsa_plugin.domain.code_lists import code_list
from izsa_plugin.domain.facts import rows

TODAY = datetime.date(2026, 11, 24)
TEXTS = Path(__file__).parent.parent / "data" / "paste_texts.csv"
DECISION = (
    "Belediye Meclisinin 05.03.2025 tarihli kararı ile «Yağmur Bahçeleri» projesi kabul edildi. "
    "Proje, sel riskini azaltmak amacıyla Atalar Mahallesi'nde yürütülecektir. "
    "Çalışmalara Eylül 2025'te başlanacak, proje 31.12.2026 tarihine kadar tamamlanacaktır. Maliyeti 4.500.000 TL'dir."
)


def read(text: str, known: tuple[str, ...] = ()) -> Proposals:
    return propose(text, TODAY, known)


def value(found: Proposals, field: str) -> Any:
    proposals = found.of(field)
    return proposals[0].value if proposals else None


def said(found: Proposals, field: str) -> list[str]:
    return [found.text[span.start : span.end] for span in found.of(field)[0].spans]


def test_a_council_decision_fills_title_purpose_dates_place_and_budget() -> None:
    found = read(DECISION)
    assert value(found, "title") == "Yağmur Bahçeleri"
    assert "sel riskini azaltmak" in value(found, "purpose")
    assert value(found, "start_planned") == ("2025-09-01", "month")
    assert value(found, "end_planned") == ("2026-12-31", "day")
    assert value(found, "neighbourhood") == "Atalar"
    assert value(found, "budget") == 4_500_000


def test_every_proposal_is_tied_to_words_of_the_text() -> None:
    found = read(DECISION)
    assert found.proposals
    for proposal in found.proposals:
        assert proposal.spans
        assert all(0 <= span.start < span.end <= len(found.text) for span in proposal.spans)
    assert said(found, "start_planned") == ["Eylül 2025", "başlanacak"]
    assert said(found, "budget") == ["4.500.000 TL"]


def test_the_day_of_a_decision_is_no_date_of_the_project() -> None:
    assert all(
        one.value[0] != "2025-03-05" for one in read(DECISION).proposals if one.field.startswith(("start", "end"))
    )


@pytest.mark.parametrize("text", ["", "   \n ", "Xyzzy plugh.", "🌳", "?!", "1/0"])
def test_a_text_that_says_nothing_invents_nothing(text: str) -> None:
    assert {one.field for one in read(text).proposals} <= {"title", "purpose"}


def _cases() -> list[dict[str, str]]:
    with TEXTS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["text"][:25])
def test_dates_budget_and_neighbourhood_of_real_ways_of_writing_are_read(case: dict[str, str]) -> None:
    found = read(case["text"])
    length = {"day": 10, "month": 7, "year": 4}
    for field in ("start_planned", "start_actual", "end_planned", "end_actual"):
        got = value(found, field)
        assert (got[0][: length[got[1]]] if got else "") == case[field], field
    assert value(found, "budget") == (float(case["budget"]) if case["budget"] else None)
    assert (value(found, "neighbourhood") or "") == case["neighbourhood"]


@pytest.mark.parametrize(
    ("written", "budget", "currency"),
    [
        ("Bütçe: 1 milyon 250 bin TL", 1_250_000, None),
        ("Maliyeti ₺1.500.000 olacak", 1_500_000, None),
        ("Yatırım bedeli 12,5 milyon avro", 12_500_000, "EUR"),
        ("The total budget is 450,000 USD", 450_000, "USD"),
        ("Çayı 5 TL'den sunmak", None, None),
        ("Bakanlık 300.000 TL hibe verdi", None, None),
    ],
)
def test_amounts_are_read_as_offices_write_them_and_prices_and_grants_are_no_budget(
    written: str, budget: Any, currency: Any
) -> None:
    found = read(written)
    assert (value(found, "budget"), value(found, "currency")) == (budget, currency)


def test_a_grant_becomes_a_line_of_finance_with_its_source() -> None:
    row = value(read("Projeye İZKA 2,5 milyon TL hibe desteği verdi."), "project_finance")
    assert row == {"source": "development_agency", "amount": 2_500_000.0, "currency": "TRY"}


@pytest.mark.parametrize(
    ("written", "field", "day"),
    [
        ("Proje 2023'te başladı.", "start_actual", ("2023-01-01", "year")),
        ("Yapımına 15 Mart 2027'de başlanacak.", "start_planned", ("2027-03-15", "day")),
        ("It started in March 2024.", "start_actual", ("2024-03-01", "month")),
        ("Çalışma 2025 yılı Haziran ayında tamamlandı.", "end_actual", ("2025-06-01", "month")),
        ("Başlangıç: 01.02.2028", "start_planned", ("2028-02-01", "day")),
        ("2026-2028 yılları arasında yürütülecek.", "end_planned", ("2028-01-01", "year")),
    ],
)
def test_a_date_is_told_apart_as_start_or_end_planned_or_actual(written: str, field: str, day: Any) -> None:
    assert value(read(written), field) == day


def test_a_number_that_counts_is_no_year() -> None:
    assert not read("Çatıya 2013 panel kuruldu.").of("start_actual")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Bornova'nın Doğanlar mahallesinde", "Doğanlar"),
        ("Karşıyaka Belediyesi Mustafa Kemal Mahallesi'nde", "Mustafa Kemal"),
        ("Bayındır Balcılar Mahallesi'ne", "Balcılar"),
        ("75. Yıl Mahallesi", "75. Yıl"),
        ("mahallesinde", None),
    ],
)
def test_a_neighbourhood_is_its_own_name_alone(written: str, name: Any) -> None:
    assert value(read(written), "neighbourhood") == name


def test_a_neighbourhood_the_map_knows_needs_no_further_word() -> None:
    text = "Harmandalı pazaryerinde yağmur hasadı"
    assert value(read(text, ("Harmandalı",)), "neighbourhood") == "Harmandalı"
    assert value(read(text), "neighbourhood") is None


def test_goals_come_with_targets_and_the_words_that_led_to_them() -> None:
    found = suggest_goals("Okulun çatısına güneş panelleri kurup elektrik üretmek")
    assert found.primary is not None
    assert found.primary.goal == 7
    assert "7.2" in found.targets
    assert any("güneş" in word for word in found.primary.words)
    assert 0 < found.primary.confidence < 1


def test_words_are_found_whatever_their_case_ending_and_letters() -> None:
    for written in ("KADIN DANIŞMA MERKEZİ", "kadın danışma merkezlerinin", "kadin danisma", "Kadın Danışma"):
        found = suggest_goals(written)
        assert found.primary is not None and found.primary.goal == 5, written


@pytest.mark.parametrize(("written", "goal"), [("Bağımlılığa karşı atölye", 3), ("Kütüphane ve kitabın izinde", 4)])
def test_words_whose_last_letter_softens_are_found(written: str, goal: int) -> None:
    found = suggest_goals(written)
    assert found.primary is not None and found.primary.goal == goal


def test_a_short_word_does_not_hide_in_a_longer_one() -> None:
    audiences = {one.value for one in read("Suyun arıtıldığı sunum alanı").of("project_audience")}
    assert "fishers" not in audiences
    assert not {one.goal for one in suggest_goals("Sunum ve sunucu").goals}


def test_decomposed_letters_and_line_ends_of_any_system_keep_the_words_in_place() -> None:
    import unicodedata

    found = read(unicodedata.normalize("NFD", "Güneş Tarlası\r\nGüneşten elektrik üretmek için."))
    assert value(found, "title") == "Güneş Tarlası"
    assert all("ş" in word for word in said(found, "primary_goal") if "üne" in word)


def test_the_vocabulary_names_only_what_the_map_has() -> None:
    known = {each.code for each in targets()}
    for row in rows("paste_vocabulary.csv"):
        assert row["field"] in {"goal", "audience", "status"}
        assert float(row["weight"]) > 0
        assert all(phrase.strip() == phrase and phrase for phrase in row["phrases"].split("|"))
        assert set(filter(None, row["targets"].split(";"))) <= known
        if row["field"] == "goal":
            assert 1 <= int(row["code"]) <= 17
            assert all(code.startswith(f"{row['code']}.") for code in filter(None, row["targets"].split(";")))
        else:
            assert row["code"] in {code.code for code in code_list(row["field"]).codes}


def test_the_primary_goal_of_most_demo_projects_is_found() -> None:
    demo = rows("demo_projects.csv")
    right = 0
    for row in demo:
        found = suggest_goals(f"{row['title']}\n{row['purpose']}").primary
        right += found is not None and found.goal == int(row["primary_goal"])
    assert right / len(demo) > 0.85
