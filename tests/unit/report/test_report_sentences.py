"""What a report says in sentences: right numbers, right Turkish, never a zero for what was not reported."""

from __future__ import annotations

import dataclasses

import pytest

from izsa_plugin.domain.choices import Status
from izsa_plugin.domain.language import Text
from izsa_plugin.report import sentences
from izsa_plugin.report.analyses import SimilarPair

from .cases import BUCA, KINIK, KONAK, facts, findings, project, said


def test_projects_are_counted_by_status_with_the_rates_and_their_numbers() -> None:
    found = findings(facts(
        project("a", KONAK), project("b", KONAK, status=Status.COMPLETED), project("c", KONAK, status=Status.IDEA),
        project("d", BUCA), project("e"),
    ))  # fmt: skip
    assert said(sentences.projects_text(found)) == (
        "Konak'ta 3 proje kayıtlı: uygulanan 1, tamamlanan 1 ve fikir ya da hazırlık aşamasında 1. Uygulanan, "
        "kapanışta ya da tamamlanan 2 proje, 10.000 kişiye 0,07 proje demektir (İzmir: 4 proje, 0,05). Kentin "
        "tamamına yönelik 1 proje ilçe sayısına katılmaz."
    )
    assert said(sentences.projects_text(found), "en") == (
        "3 projects are recorded in Konak: 1 running, 1 completed and 1 in preparation. Counted are 2 running, "
        "closing or completed: 0.07 per 10,000 residents (İzmir: 4, 0.05). The 1 project for the whole city is not "
        "counted here."
    )


def test_a_district_that_has_not_reported_is_not_said_to_have_no_projects() -> None:
    found = findings(facts(project("a", BUCA), reported=(BUCA,)))
    assert said(sentences.projects_text(found)) == "Konak için bildirim yok. Bu, proje olmadığı anlamına gelmez."
    assert "eksik alan söylenemez" in said(sentences.gaps_text(found))
    assert "kayıtlı proje yok" not in said(sentences.gaps_text(found))


def test_a_district_that_reported_none_has_none() -> None:
    found = findings(facts(project("a", BUCA)))
    assert said(sentences.projects_text(found)) == "Konak'ta kayıtlı proje yok."


def test_the_commonest_goals_come_first_with_number_name_and_count() -> None:
    found = findings(facts(project("a", KONAK, goals=(13, 11)), project("b", KONAK, goals=(13,))))
    assert said(sentences.goals_text(found)) == (
        "En çok proje 13 İklim Eylemi (2) ve 11 Sürdürülebilir Şehirler ve Topluluklar (1) amaçlarında. 17 küresel "
        "amaçtan 2 tanesi için en az bir proje var."
    )


def test_few_missing_goals_are_named_and_what_is_only_planned_is_told_apart() -> None:
    projects = [project(str(goal), KONAK, goals=(goal,)) for goal in range(1, 14)]
    planned = project("plan", KONAK, goals=(14,), status=Status.IDEA)
    text = said(sentences.gaps_text(findings(facts(*projects, planned))))
    assert text.startswith("15 Karasal Yaşam ve 16 Barış, Adalet ve Güçlü Kurumlar için kayıtlı proje yok.")
    assert "Yalnızca hazırlıkta, askıda ya da durumu bilinmeyen proje olanlar: 14." in text
    assert text.endswith("Kaydın olmaması, çalışma olmadığı anlamına gelmez.")


def test_many_missing_goals_are_listed_by_number_with_the_denominator() -> None:
    text = said(sentences.gaps_text(findings(facts(project("a", KONAK, goals=(11,))))))
    # goal 17 has no municipal target in this map, so it is not judged
    assert "Değerlendirilen 16 amaçtan 15 tanesi için kayıtlı proje yok: 1, 2, 3" in text
    assert "17" not in text


def test_audiences_are_named_with_counts_and_missing_ones_are_told() -> None:
    about = facts(project("a", KONAK, audiences=("women",)), project("b", KONAK, audiences=("unknown",)))
    assert said(sentences.audiences_text(findings(about), about)) == (
        "Seslenilen kitleler: kadınlar (1). 1 projede hedef kitle yazılmamış."
    )


@pytest.mark.parametrize(
    ("confirmed", "expected"),
    [
        ((None, None), "Tamamlanmamış 2 projeden hiçbiri henüz teyit edilmedi."),
        (("2026-11-24", None), "Tamamlanmamış 2 projeden 1 tanesi son bir yıl içinde teyit edildi; 1 tanesi hiç teyit "
                               "edilmedi."),
        (("2025-06-01", "2020-01-01"), "Tamamlanmamış 2 projeden 1 tanesi bir ile iki yıl önce ve 1 tanesi iki yıldan "
                                       "uzun süre önce teyit edildi."),
    ],
)  # fmt: skip
def test_freshness_counts_only_what_is_not_over(confirmed: tuple[str | None, str | None], expected: str) -> None:
    about = facts(
        *(project(str(row), KONAK, confirmed_on=day) for row, day in enumerate(confirmed)),
        project("over", KONAK, status=Status.COMPLETED),
    )
    assert said(sentences.freshness_text(findings(about))).startswith(expected)


def test_one_project_alone_is_told_in_the_singular() -> None:
    found = findings(facts(project("a", KONAK)))
    assert said(sentences.freshness_text(found)).startswith("Tamamlanmamış 1 proje henüz teyit edilmedi.")
    assert said(sentences.projects_text(found), "en").startswith("1 project is recorded in Konak: 1 running.")


def test_a_similar_project_is_named_with_place_and_reason() -> None:
    about = facts(project("a", KONAK, title="Kent bostanı"), project("b", KINIK, BUCA, title="Mahalle bostanı"))
    reason = Text("Her ikisi de 2 numaralı amaca yönelik", "Both serve goal 2")
    pair = SimilarPair(about.projects[0], about.projects[1], 0.8, reason)
    found = dataclasses.replace(findings(about), similar=(pair,))
    assert said(sentences.similar_text(found, about)) == (
        "«Kent bostanı» ile Kınık ve Buca'daki «Mahalle bostanı»: her ikisi de 2 numaralı amaca yönelik."
    )
    assert said(sentences.similar_text(found, about), "en") == (
        "“Kent bostanı” and “Mahalle bostanı” in Kınık and Buca: both serve goal 2."
    )


def test_without_the_analysis_the_report_says_so() -> None:
    about = facts(project("a", KONAK))
    assert "shapely 2" in said(sentences.similar_text(findings(about), about))


def test_places_take_the_right_ending() -> None:
    assert sentences.in_place(["Bornova"]).tr == "Bornova'da"
    assert sentences.in_place(["Kınık", "Menderes"]).tr == "Kınık ve Menderes'te"
    several = sentences.in_place(["Konak", "Buca", "Tire"])
    assert several == Text("Konak ve 2 ilçede daha", "in Konak and 2 more districts")
