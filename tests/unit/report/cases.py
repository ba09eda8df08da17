"""A small map as a report sees it: three districts, made by hand so that every number can be checked by eye."""

from __future__ import annotations

import datetime
from typing import Any, Optional

from izsa_plugin.domain.choices import ReportingState, Status
from izsa_plugin.domain.language import Text
from izsa_plugin.report.analyses import gaps_of
from izsa_plugin.report.facts import DistrictFact, MapFacts, ProjectFact, ReportingFact
from izsa_plugin.report.findings import DistrictFindings, findings_of

TODAY = datetime.date(2026, 11, 24)
KONAK = DistrictFact("TUR035021", "Konak", 300_000)
KINIK = DistrictFact("TUR035019", "Kınık", 30_000)
BUCA = DistrictFact("TUR035008", "Buca", 500_000)


def project(uid: str, *districts: DistrictFact, goals: tuple[int, ...] = (11,), **values: Any) -> ProjectFact:
    """A running project for these districts."""
    title = values.pop("title", f"Proje {uid}")
    defaults: dict[str, Any] = {
        "purpose": "", "municipality": districts[0].code if districts else "TUR035", "targets": (),
        "audiences": ("everyone",), "start": "2025", "end": None, "status": Status.RUNNING, "scope": "district",
        "confirmed_on": None, "updated_at": "2026-11-24T10:00:00Z", "within_district": False, "demo": False,
        "x": None, "y": None,
    }  # fmt: skip
    return ProjectFact(
        uid=uid, title=Text(title, title), districts=tuple(each.code for each in districts), goals=goals,
        **{**defaults, **values},
    )  # fmt: skip


def facts(*projects: ProjectFact, reported: Optional[tuple[DistrictFact, ...]] = None) -> MapFacts:
    """The map with these projects; all three districts have reported for 2026 unless only some are named."""
    closed = (KONAK, KINIK, BUCA) if reported is None else reported
    return MapFacts(
        projects=projects,
        drafts=0,
        districts=(BUCA, KINIK, KONAK),
        municipalities={"TUR035021": Text("Konak Belediyesi", "Konak Municipality")},
        audiences={"everyone": Text("Tüm halk", "All residents"), "women": Text("Kadınlar", "Women")},
        reporting=tuple(ReportingFact(each.code, "2026", ReportingState.CLOSED) for each in closed),
        needs=(),
        municipal_targets=frozenset({f"{goal}.1" for goal in range(1, 17)}),
    )


def findings(about: MapFacts, district: DistrictFact = KONAK) -> DistrictFindings:
    """What is known of a district, without a search for similar projects."""
    return findings_of(about, gaps_of(about), None, district, TODAY)


def said(texts: list[Text], language: str = "tr") -> str:
    """The sentences as a page prints them."""
    return " ".join(text.of(language) for text in texts)
