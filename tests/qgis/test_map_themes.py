"""The themes: what each draws at a point, how near points are kept apart, what the legend names."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapLayerLegendUtils,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QColor, QImage

from izsa_plugin.domain import catalogue
from izsa_plugin.domain.choices import Status
from izsa_plugin.mapfile.theming import apply_theme, theme_of
from izsa_plugin.symbology import NEAR_SCALE, apply_far_style, apply_near_style
from izsa_plugin.symbology.icons import find_icons, goal_of
from izsa_plugin.symbology.themes import theme_named

from .maps import layer, map_copy, opened, render

TODAY = datetime.date(2026, 11, 24)
CENTRE = (520000.0, 4250000.0)
FIELDS = (
    "uid:string", "title:string", "primary_goal:integer", "scope:string", "status:string", "location_precision:string",
    "joint:boolean", "goals:string", "audiences:string", "confirmed_on:date",
)  # fmt: skip
SHOWN = ("goal", "focus:6", "audience:women", "status", "freshness")


def projects(*rows: dict[str, object]) -> QgsVectorLayer:
    """A layer like ``project_flat``; a row may say by ``at`` how many metres east of the middle it lies."""
    points = QgsVectorLayer("Point?crs=EPSG:5253&" + "&".join(f"field={field}" for field in FIELDS), "p", "memory")
    for row in rows:
        values = {"primary_goal": 6, "goals": "6", "scope": "site", "status": "running", "location_precision": "exact",
                  "joint": False, **row}  # fmt: skip
        east = float(str(values.pop("at", 0)))
        feature = QgsFeature(points.fields())
        for name, value in values.items():
            feature[name] = value
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(CENTRE[0] + east, CENTRE[1])))
        assert points.dataProvider().addFeature(feature)
    return points


def drawn(points: QgsVectorLayer, theme: str = "goal", far: bool = False, metres: float = 500) -> QImage:
    """A square map around the middle, 120 pixels wide."""
    (apply_far_style if far else apply_near_style)(points, theme_named(theme, TODAY), "tr")
    project = QgsProject()
    project.setCrs(points.crs())
    extent = QgsRectangle(CENTRE[0] - metres, CENTRE[1] - metres, CENTRE[0] + metres, CENTRE[1] + metres)
    return render(project, [points], extent, (120, 120))


def pixels_of(image: QImage, colour: str, tolerance: int = 20) -> list[tuple[int, int]]:
    """Where an image has about this colour."""
    wanted = QColor(colour)
    return [
        (x, y) for x in range(image.width()) for y in range(image.height())
        for seen in [image.pixelColor(x, y)]
        if max(abs(seen.red() - wanted.red()), abs(seen.green() - wanted.green()), abs(seen.blue() - wanted.blue()))
        <= tolerance
    ]  # fmt: skip


def colour(goal: int) -> str:
    return catalogue.goal(goal).colour


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ clearly in grey."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 40
        for x in range(one.width()) for y in range(one.height())
    )  # fmt: skip


def test_one_secondary_goal_rings_the_disc_two_share_the_ring_and_more_show_that_there_are_more(qgis_app):
    none, one, two, three = (drawn(projects({"goals": goals})) for goals in ("6", "6;3", "6;3;10", "6;3;10;17"))
    assert pixels_of(none, colour(3)) == pixels_of(one, colour(10)) == []
    ring = pixels_of(one, colour(3))
    assert {x < 60 for x, _y in ring} == {True, False}
    assert all((x - 60) ** 2 + (y - 60) ** 2 > 7**2 for x, y in ring)
    assert all(x >= 59 for x, _y in pixels_of(two, colour(3)))
    assert all(x <= 60 for x, _y in pixels_of(two, colour(10)))
    assert len(pixels_of(two, colour(10))) > 10
    assert differing(two, three) > 5


def test_each_status_has_its_own_outline_in_grey_too(qgis_app):
    told = [status for status in Status if status is not Status.UNKNOWN]
    images = {status: drawn(projects({"status": status.value})) for status in told}
    alike = [pair for pair in itertools.combinations(told, 2) if differing(images[pair[0]], images[pair[1]]) < 8]
    assert alike == []
    assert differing(images[Status.RUNNING], drawn(projects({"status": "unknown"}))) == 0


def test_projects_at_one_spot_are_moved_apart_where_one_is_near(qgis_app):
    goals = (3, 4, 6, 7, 10, 13, 16)
    image = drawn(projects(*({"primary_goal": goal, "goals": str(goal)} for goal in goals)))
    for goal in goals:
        assert len(pixels_of(image, colour(goal), 6)) > 20, goal


def test_from_far_away_projects_that_would_overlap_are_counted_in_one_disc(qgis_app):
    near = projects({}, {"at": 20}, {"at": 40}, {"at": 420, "primary_goal": 4, "goals": "4"})
    image = drawn(near, far=True)
    assert pixels_of(image, colour(6), 6) == []
    assert len(pixels_of(image, "#3d4650", 6)) > 60
    assert len(pixels_of(image, colour(4), 6)) > 60
    apart = drawn(near, far=True, metres=60)
    assert len(pixels_of(apart, colour(6), 6)) > 60


def test_the_two_ways_take_turns_by_scale(project):
    near, far = layer(project, "project", "near"), layer(project, "project", "far")
    for scale in (1_000, NEAR_SCALE - 1, NEAR_SCALE + 1, 1_000_000):
        assert near.isInScaleRange(scale) is not far.isInScaleRange(scale), scale
    assert near.isInScaleRange(1_000)


def test_in_focus_the_goal_is_told_as_primary_or_secondary_and_all_else_stands_back(qgis_app):
    primary = drawn(projects({}), "focus:6")
    secondary = drawn(projects({"primary_goal": 4, "goals": "4;6"}), "focus:6")
    other = drawn(projects({"primary_goal": 4, "goals": "4;16"}), "focus:6")
    inside = [(x, y) for x, y in pixels_of(primary, colour(6)) if (x - 60) ** 2 + (y - 60) ** 2 < 25]
    assert len(inside) > 20
    assert set(inside).isdisjoint(pixels_of(secondary, colour(6)))
    assert len(pixels_of(secondary, colour(6))) > 20
    assert pixels_of(other, colour(6)) == pixels_of(other, colour(4)) == []
    assert len(pixels_of(other, "#858585")) > 5
    # From far away the count would say nothing of the goal.
    assert differing(drawn(projects({"primary_goal": 4, "goals": "4;16"}), "focus:6", far=True), drawn(projects())) == 0


def test_an_audience_in_focus_shows_its_projects_by_goal(qgis_app):
    meant = drawn(projects({"audiences": "youth;women"}), "audience:women")
    others = drawn(projects({"audiences": "youth"}), "audience:women")
    unknown = drawn(projects({"audiences": None}), "audience:women")
    assert len(pixels_of(meant, colour(6))) > 20
    assert pixels_of(others, colour(6)) == []
    assert others == unknown


@pytest.mark.parametrize(
    ("confirmed", "status", "seen"),
    [
        (QDate(2025, 11, 24), "running", "#2e7d32"),
        (QDate(2025, 11, 23), "running", "#f2c200"),
        (QDate(2024, 11, 24), "running", "#f2c200"),
        (QDate(2024, 11, 20), "running", "#a3200d"),
        (None, "running", "#ffffff"),
        (QDate(2020, 1, 1), "completed", "#858585"),
    ],
)
def test_freshness_is_that_of_list_and_form_on_the_day(qgis_app, confirmed, status, seen):
    image = drawn(projects({"confirmed_on": confirmed, "status": status}), "freshness")
    assert len(pixels_of(image, seen, 6)) > 8


def test_every_status_is_drawn_by_its_own_mark(qgis_app):
    images = [drawn(projects({"status": status.value}), "status") for status in Status]
    assert all(differing(*pair) > 5 for pair in itertools.combinations(images, 2))


@pytest.mark.parametrize("theme", SHOWN)
def test_a_project_of_a_whole_district_is_no_point_in_any_theme(qgis_app, theme):
    wide = projects({"scope": "district", "audiences": "women", "confirmed_on": QDate(2026, 1, 1)})
    assert differing(drawn(wide, theme), drawn(projects(), theme)) == 0


@pytest.fixture
def project(qgis_new_project, tmp_path):
    with opened(map_copy(tmp_path)) as found:
        yield found


def counted(project: QgsProject) -> dict[int, int]:
    """How many projects the badges of each mark stand for, a project of two districts twice."""
    totals: dict[int, int] = {}
    for row in layer(project, "project", "badges").getFeatures('"part" = 1'):
        totals[row["mark"]] = totals.get(row["mark"], 0) + row["projects"]
    return totals


@pytest.mark.parametrize("theme", [*SHOWN, "goal"])
def test_badges_count_every_project_without_a_point_whatever_the_theme(project, theme):
    before = sum(counted(project).values())
    apply_theme(project, theme, "tr")
    assert theme_of(project) == theme
    totals = counted(project)
    assert sum(totals.values()) == before
    assert set(totals) <= set(range(len(theme_named(theme, TODAY).marks)))


def test_badges_of_statuses_agree_with_the_projects(project):
    apply_theme(project, "status", "tr")
    marks = [mark.label.tr for mark in theme_named("status", TODAY).marks]
    wide = [row["status"] for row in layer(project, "project").getFeatures() if row["scope"] == "city"]
    seen = {
        marks[row["mark"]]: row["projects"]
        for row in layer(project, "project", "badges").getFeatures("\"part\" = 1 AND \"place\" = 'city'")
    }  # fmt: skip
    assert seen == {Status(each).label.tr: wide.count(each) for each in wide}


def legend_of(project: QgsProject) -> list[str]:
    near = layer(project, "project", "near")
    labels = [category.label() for category in near.renderer().embeddedRenderer().categories()]
    node = project.layerTreeRoot().findLayer(near.id())
    return [labels[row] for row in QgsMapLayerLegendUtils.legendNodeOrder(node)]


def test_the_legend_names_what_the_map_has_and_nothing_else(project):
    rows = list(layer(project, "project").getFeatures())
    goals = {row["primary_goal"] for row in rows}
    named = {int(found.group(1)) for label in legend_of(project) for found in [re.match(r"(\d+) – ", label)] if found}
    assert named == goals - {None}
    statuses = {row["status"] for row in rows}
    assert ("Askıda (soluk)" in legend_of(project)) is ("suspended" in statuses)
    assert ("Tamamlandı (koyu çerçeve)" in legend_of(project)) is ("completed" in statuses)
    apply_theme(project, "status", "tr")
    assert set(legend_of(project)[:-1]) == {Status(each).label.tr for each in statuses}
    apply_theme(project, "focus:11", "en")
    assert {label.split(": ")[-1] for label in legend_of(project)} >= {"primary goal", "Other projects"}


@pytest.mark.parametrize("theme", ["goal", "status", "freshness", "density", "focus:11"])
def test_every_theme_draws_the_whole_map_without_an_error_and_leaves_it_unchanged(project, theme):
    plain = project.isDirty()
    apply_theme(project, theme, "en")
    assert project.isDirty() is plain
    image = render(project, project.layerTreeRoot().checkedLayers(), project.viewSettings().defaultViewExtent())
    assert len({image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 400, 3)}) > 20


def touch(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        (folder / name).write_bytes(b"")


def test_icons_are_found_by_the_goal_in_their_name(tmp_path):
    touch(tmp_path, ("E-WEB-Goal-06.png", "Türkçe/TR_SDG_11.jpg", "sdg 13.svg", "SDG2030-goal-4.png", "logo.png",
                     "E-WEB-Goal-13.png", "E_INVERTED-07.png", "Goal-18.png", "notes-05.txt"))  # fmt: skip
    found = {goal: path.name for goal, path in find_icons(tmp_path).items()}
    assert found == {6: "E-WEB-Goal-06.png", 11: "TR_SDG_11.jpg", 13: "sdg 13.svg", 4: "SDG2030-goal-4.png"}
    assert find_icons(tmp_path / "yok") == find_icons(None) == {}
    assert goal_of("17") == 17
    assert goal_of("sdg-0") is None
