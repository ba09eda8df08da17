"""What a report knows of a map: its projects, districts and reporting, read once and without personal data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

from ..domain.choices import Approval, Relevance, ReportingState, SimilarityDecision, Status, Visibility
from ..domain.language import Text
from ..domain.record import Row
from ..domain.text import sort_key
from ..store.protocol import ListQuery, Store

_ALL = 2**31 - 1


@dataclass(frozen=True)
class ProjectFact:
    """A project as a report may print it: no contact, whatever the map holds.

    ``start`` and ``end`` are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; ``confirmed_on`` is an ISO day; ``x, y`` are
    EPSG:5253. ``within_district`` marks a record whose title may not be printed.
    """

    uid: str
    title: Text
    purpose: str
    municipality: str
    districts: tuple[str, ...]
    goals: tuple[int, ...]
    targets: tuple[str, ...]
    audiences: tuple[str, ...]
    start: Optional[str]
    end: Optional[str]
    status: Status
    scope: str
    confirmed_on: Optional[str]
    updated_at: str
    within_district: bool
    demo: bool
    x: Optional[float]
    y: Optional[float]
    joint: bool = False
    theme: Optional[str] = None
    good_practice: bool = False
    budget: Optional[float] = None
    currency: Optional[str] = None
    people_reached: Optional[float] = None

    @property
    def counts(self) -> bool:
        """Whether the numbers by goal count it: under way, closing or completed."""
        return self.status.counts_as_active

    @property
    def is_wide(self) -> bool:
        """Whether it serves the whole city rather than named districts."""
        return not self.districts


@dataclass(frozen=True)
class DistrictFact:
    """A district of the map; ``population`` and ``coastal`` are ``None`` where the map does not know them."""

    code: str
    name: str
    population: Optional[int]
    coastal: Optional[bool] = None
    area_km2: Optional[float] = None


@dataclass(frozen=True)
class ReportingFact:
    """What a district said about a period."""

    district: str
    period: str
    state: ReportingState


@dataclass(frozen=True)
class NeedFact:
    """One value of a need indicator."""

    district: str
    goal: int
    indicator: str
    year: Optional[int]
    value: float
    higher_is_need: bool


@dataclass(frozen=True)
class MapFacts:
    """The map as a report sees it; drafts are left out of ``projects`` and only counted."""

    projects: tuple[ProjectFact, ...]
    drafts: int
    districts: tuple[DistrictFact, ...]
    municipalities: dict[str, Text]
    audiences: dict[str, Text]
    reporting: tuple[ReportingFact, ...]
    needs: tuple[NeedFact, ...]
    municipal_targets: frozenset[str]
    #: What was decided about pairs of projects, as ``(uid, uid, code)``; a joint project and its parts are settled too.
    decided: tuple[tuple[str, str, SimilarityDecision], ...] = ()

    @property
    def has_demo(self) -> bool:
        """Whether any of the projects is a demo record."""
        return any(project.demo for project in self.projects)

    def serving(self, district: str) -> tuple[ProjectFact, ...]:
        """The projects that name the district."""
        return tuple(project for project in self.projects if district in project.districts)

    @property
    def wide(self) -> tuple[ProjectFact, ...]:
        """The projects of the whole city."""
        return tuple(project for project in self.projects if project.is_wide)

    @property
    def population(self) -> Optional[int]:
        """The city's residents; ``None`` when one district's are not known."""
        known = [district.population for district in self.districts]
        return sum(filter(None, known)) if known and all(known) else None


def read_facts(store: Store) -> MapFacts:
    """Read a map; raises :class:`~izsa_plugin.domain.errors.IzsaError` as the store does."""
    places = {row.uid: (row.x, row.y) for row in store.projects(ListQuery(), limit=_ALL)}
    joined = {row["uid"]: row for row in store.rows("project_list")}
    rows = store.rows("project")
    sent = [row for row in rows if row["approval"] != Approval.DRAFT]
    districts = sorted(store.rows("district"), key=lambda row: sort_key(row["name"]))
    return MapFacts(
        projects=tuple(_project(row, joined.get(row["uid"], {}), places.get(row["uid"], (None, None))) for row in sent),
        drafts=len(rows) - len(sent),
        districts=tuple(_district(row) for row in districts),
        municipalities={row["code"]: Text(row["name"], row["name_en"]) for row in store.rows("municipality")},
        audiences={row["code"]: Text(row["label_tr"], row["label_en"]) for row in store.rows("list_audience")},
        reporting=tuple(
            ReportingFact(row["district"], row["period"], ReportingState(row["state"]))
            for row in store.rows("reporting")
        ),
        needs=tuple(_needs(store.rows("need_indicator"))),
        municipal_targets=frozenset(
            row["target"]
            for row in store.rows("target_relevance")
            if row["relevance"] in (Relevance.DIRECT, Relevance.INDIRECT)
        ),
        decided=tuple(_decided(store)),
    )


def _decided(store: Store) -> Iterable[tuple[str, str, SimilarityDecision]]:
    for row in store.rows("similarity_decision"):
        yield row["project_a"], row["project_b"], SimilarityDecision(row["decision"])
    for row in store.rows("project_partner"):
        if row["brings_in"]:
            yield row["project_uid"], row["brings_in"], SimilarityDecision.DIFFERENT


def owner_name(facts: MapFacts, project: ProjectFact) -> Text:
    """The municipality that runs a project; its code where the map does not know it."""
    return facts.municipalities.get(project.municipality, Text(project.municipality, project.municipality))


def _district(row: Row) -> DistrictFact:
    coastal = None if row["coastal"] is None else bool(row["coastal"])
    return DistrictFact(row["code"], row["name"], row["population"], coastal, row["area_km2"])


def _project(row: Row, joined: Row, place: tuple[Optional[float], Optional[float]]) -> ProjectFact:
    return ProjectFact(
        uid=row["uid"],
        title=_title(row),
        purpose=" ".join((row["purpose"] or "").split()),
        municipality=row["municipality"],
        districts=_parts(joined.get("districts")),
        goals=tuple(int(goal) for goal in _parts(joined.get("goals"))),
        targets=_parts(joined.get("targets")),
        audiences=_parts(joined.get("audiences")),
        start=joined.get("start"),
        end=joined.get("end"),
        status=Status(row["status"]),
        scope=row["scope"],
        confirmed_on=row["confirmed_on"],
        updated_at=row["updated_at"],
        within_district=row["visibility"] == Visibility.DISTRICT,
        demo=bool(row["demo"]),
        x=place[0],
        y=place[1],
        joint=bool(row["joint"]),
        theme=row["theme"],
        good_practice=bool(row["good_practice"]),
        budget=row["budget"],
        currency=row["currency"],
        people_reached=row["people_reached"],
    )


def _title(row: Row) -> Text:
    turkish = " ".join((row["title"] or "").split())
    return Text(turkish, " ".join((row["title_en"] or "").split()) or turkish)


def _parts(joined: Any) -> tuple[str, ...]:
    return tuple(part for part in (joined or "").split(";") if part)


def _needs(rows: Iterable[Row]) -> Iterable[NeedFact]:
    for row in rows:
        yield NeedFact(
            row["district"],
            int(row["goal"]),
            row["indicator"],
            row["year"],
            float(row["value"]),
            row["direction"] == "higher_is_need",
        )
