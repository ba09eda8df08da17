"""What the map looks like: checked in the pixels it is drawn with."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime
from qgis.PyQt.QtGui import QColor, QImage

from izsa_plugin.domain import catalogue
from izsa_plugin.domain.districts import districts
from izsa_plugin.mapfile.temporal import play_projects
from izsa_plugin.symbology import apply_near_style
from izsa_plugin.symbology.themes.by_goal import by_goal

from .maps import layer, map_copy, opened, render

CENTRE = (520000.0, 4250000.0)
VIEW = QgsRectangle(CENTRE[0] - 500, CENTRE[1] - 500, CENTRE[0] + 500, CENTRE[1] + 500)
FIELDS = (
    "uid:string", "title:string", "primary_goal:integer", "scope:string", "status:string", "location_precision:string",
    "joint:boolean", "goals:string",
    "start_actual:date", "start_actual_precision:string", "start_planned:date", "start_planned_precision:string",
    "end_actual:date", "end_actual_precision:string", "end_planned:date", "end_planned_precision:string",
)  # fmt: skip


def one_project(**values: object) -> QgsVectorLayer:
    """A layer like ``project`` with one point in the middle of the view."""
    points = QgsVectorLayer("Point?crs=EPSG:5253&" + "&".join(f"field={field}" for field in FIELDS), "p", "memory")
    feature = QgsFeature(points.fields())
    defaults = {"primary_goal": 6, "scope": "site", "status": "running", "location_precision": "exact"}
    for name, value in {**defaults, **values}.items():
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*CENTRE)))
    assert points.dataProvider().addFeature(feature)
    apply_near_style(points, by_goal(), "tr")
    return points


def drawn(points: QgsVectorLayer, configure: object = None) -> QImage:
    project = QgsProject()
    project.setCrs(points.crs())
    return render(project, [points], VIEW, (60, 60), configure)


def pixels(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def share(image: QImage, colour: str, tolerance: int = 24) -> float:
    """Which part of an image has about this colour."""
    wanted = QColor(colour)
    near = [
        each for each in pixels(image)
        if max(abs(each.red() - wanted.red()), abs(each.green() - wanted.green()), abs(each.blue() - wanted.blue()))
        <= tolerance
    ]  # fmt: skip
    return len(near) / (image.width() * image.height())


def blank(image: QImage) -> bool:
    return len({each.rgb() for each in pixels(image)}) == 1


def difference(one: QImage, other: QImage) -> int:
    """How many pixels differ clearly in grey."""
    return sum(abs(a.lightness() - b.lightness()) > 60 for a, b in zip(pixels(one), pixels(other)))


def test_a_point_has_its_goals_colour_and_a_number_in_a_colour_that_is_legible_on_it(qgis_app):
    for goal in catalogue.goals():
        image = drawn(one_project(primary_goal=goal.number))
        assert share(image, goal.colour) > 0.02, goal.number
        assert share(image, goal.label_colour, 60) > 0.002, goal.number


def test_numbers_tell_goals_apart_where_colours_are_printed_grey(qgis_app):
    images = {}
    for goal in catalogue.goals():
        image = drawn(one_project(primary_goal=goal.number))
        images[goal.number] = image.convertToFormat(QImage.Format.Format_Grayscale8)
    alike = [
        pair for pair in itertools.combinations(images, 2) if difference(images[pair[0]], images[pair[1]]) < 4
    ]  # fmt: skip
    assert alike == []


def test_a_project_without_a_goal_is_drawn_without_a_number(qgis_app):
    image = drawn(one_project(primary_goal=None))
    assert not blank(image)
    assert all(each.saturation() < 30 for each in pixels(image))


@pytest.mark.parametrize("scope", ["district", "city"])
def test_a_project_of_a_whole_district_or_city_is_no_point_even_if_it_was_given_one(qgis_app, scope):
    assert blank(drawn(one_project(scope=scope)))


def test_an_approximate_place_looks_different_from_an_exact_one(qgis_app):
    exact, approximate, unknown = (
        drawn(one_project(location_precision=precision)) for precision in ("exact", "approximate", None)
    )
    assert difference(exact, approximate) > 20
    assert difference(approximate, unknown) == 0


def test_a_finished_and_a_suspended_project_look_different_from_a_running_one(qgis_app):
    running, completed, suspended = (
        drawn(one_project(status=status)) for status in ("running", "completed", "suspended")
    )
    assert difference(running, completed) > 20
    goal = catalogue.goal(6)
    assert share(running, goal.colour) > 0.02 > share(suspended, goal.colour)


def test_the_legend_shows_each_goals_disc_without_the_outlines_that_only_some_rows_have(qgis_app):
    points = one_project()
    categories = points.renderer().embeddedRenderer().categories()
    legend = {category.label(): category.symbol().asImage(QSize(60, 60)) for category in categories}
    goal = catalogue.goal(13)
    image = next(picture for label, picture in legend.items() if label.startswith("13 – "))
    assert share(image, goal.colour) > 0.02
    assert share(image, "#2b2b2b", 10) == 0
    assert difference(image, next(iter(legend.values()))) > 0
    assert share(next(picture for label, picture in legend.items() if "kesik" in label), "#2b2b2b", 30) > 0.005


def in_year(year: int):
    def configure(settings):
        settings.setIsTemporal(True)
        begin, end = (QDateTime(QDate(each, 1, 1), QTime(0, 0)) for each in (year, year + 1))
        settings.setTemporalRange(QgsDateTimeRange(begin, end, True, False))

    return configure


@pytest.mark.parametrize(
    ("values", "years"),
    [
        ({"start_actual": QDate(2020, 5, 1), "end_actual": QDate(2021, 3, 1)}, {2020, 2021}),
        ({"start_planned": QDate(2020, 5, 1), "end_planned": QDate(2020, 9, 1)}, {2020}),
        ({"start_planned": QDate(2019, 5, 1), "start_actual": QDate(2021, 5, 1)}, {2021, 2022, 2023}),
        ({"start_actual": QDate(2022, 1, 1)}, {2022, 2023}),
        (
            {"start_actual": QDate(2020, 1, 1), "end_actual": QDate(2021, 1, 1), "end_actual_precision": "year"},
            {2020, 2021},
        ),
        ({}, set()),
        ({"end_actual": QDate(2021, 1, 1)}, set()),
    ],
)
def test_a_project_is_played_from_its_start_to_its_end_and_never_when_its_start_is_unknown(qgis_app, values, years):
    points = one_project(**values)
    play_projects(points)
    assert {year for year in range(2018, 2024) if not blank(drawn(points, in_year(year)))} == years
    assert not blank(drawn(points))


def test_an_end_known_to_the_year_lasts_to_its_last_day(qgis_app):
    points = one_project(
        start_actual=QDate(2020, 1, 1), end_actual=QDate(2021, 1, 1), end_actual_precision="year"
    )  # fmt: skip
    play_projects(points)

    def november(settings):
        settings.setIsTemporal(True)
        begin, end = (QDateTime(QDate(2021, month, 1), QTime(0, 0)) for month in (11, 12))
        settings.setTemporalRange(QgsDateTimeRange(begin, end, True, False))

    assert not blank(drawn(points, november))


@pytest.fixture
def project(qgis_new_project, tmp_path):
    with opened(map_copy(tmp_path)) as found:
        yield found


def add_projects(project: QgsProject, *rows: dict[str, object]) -> None:
    """Put projects without a point into the map, as plain QGIS would."""
    points, places = layer(project, "project"), layer(project, "project_district")
    points.startEditing()
    places.startEditing()
    for number, row in enumerate(rows):
        feature = QgsFeature(points.fields())
        values = {"uid": f"t{number}", "municipality": "TUR035007", "title": f"Deneme {number}", "status": "running",
                  "approval": "draft", "visibility": "network", "scope": "district", "demo": 0, "continuous": 0,
                  "open_to_joint": 0, "joint": 0, "good_practice": 0, **row}  # fmt: skip
        district = values.pop("district", None)
        for name, value in values.items():
            feature[name] = value
        assert points.addFeature(feature)
        if district:
            child = QgsFeature(places.fields())
            child["uid"], child["project_uid"], child["district"] = f"t{number}:{district}", f"t{number}", district
            assert places.addFeature(child)
    assert points.commitChanges(), points.commitErrors()
    assert places.commitChanges(), places.commitErrors()
    layer(project, "project", "badges").reload()


def badges_at(project: QgsProject, place: str) -> dict[int, int]:
    """How many projects each goal's badge stands for at a place."""
    features = layer(project, "project", "badges").getFeatures(f'"place" = \'{place}\' AND "part" = 1')
    return {feature["mark"]: feature["projects"] for feature in features}


def test_each_project_of_the_map_is_drawn_as_a_point_or_counted_in_a_badge_of_each_of_its_districts(project):
    served: dict[str, list[str]] = {}
    for row in layer(project, "project_district").getFeatures():
        served.setdefault(row["project_uid"], []).append(row["district"])
    expected = 0
    for row in layer(project, "project").getFeatures():
        if row.hasGeometry() and row["scope"] not in ("district", "city"):
            continue
        expected += 1 if row["scope"] == "city" else max(1, len(served.get(row["uid"], [])))
    features = layer(project, "project", "badges").getFeatures('"part" = 1')
    assert sum(feature["projects"] for feature in features) == expected
    assert expected > 100


def test_a_new_project_without_a_place_joins_its_districts_badges_and_a_citywide_one_the_edge_row(project):
    before, city = badges_at(project, "TUR035007"), badges_at(project, "city")
    add_projects(
        project, {"primary_goal": 3, "district": "TUR035007"}, {"primary_goal": 14, "scope": "city"},
        {"primary_goal": None, "scope": "site"},
    )  # fmt: skip
    assert badges_at(project, "TUR035007")[3] == before.get(3, 0) + 1
    assert badges_at(project, "city")[14] == city.get(14, 0) + 1
    assert badges_at(project, "nowhere")[0] == 1


def test_badges_stand_inside_their_own_district_and_the_edge_rows_outside_of_all(project):
    shapes = {feature["code"]: feature.geometry() for feature in layer(project, "district").getFeatures()}
    seen = set()
    for feature in layer(project, "project", "badges").getFeatures():
        seen.add(feature["place"])
        if feature["place"] in shapes:
            assert shapes[feature["place"]].contains(feature.geometry()), feature["place"]
        else:
            assert not any(shape.contains(feature.geometry()) for shape in shapes.values())
    assert seen == {*shapes, "city", "nowhere"}


def test_a_badge_is_a_square_in_the_goals_colour_beside_the_districts_anchor(project):
    district = next(each for each in districts() if each.name == "Konak")
    x, y = next(
        feature.geometry().asPoint()
        for feature in layer(project, "project", "badges").getFeatures(f"\"place\" = '{district.code}'")
    )
    extent = QgsRectangle(x - 4000, y - 4000, x + 4000, y + 4000)
    image = render(project, [layer(project, "project", "badges")], extent)
    for goal in badges_at(project, district.code):
        assert share(image, catalogue.goal(goal).colour, 12) > 0.0005, goal


def test_where_there_is_no_room_the_commonest_goals_and_a_grey_rest_are_drawn_and_all_when_zoomed_in(project):
    code = next(each.code for each in districts() if each.name == "Konak")
    add_projects(project, *({"primary_goal": goal, "district": code} for goal in range(1, 18)))
    anchor = next(layer(project, "project", "badges").getFeatures(f"\"place\" = '{code}'")).geometry().asPoint()

    def goals_seen(metres: float) -> int:
        extent = QgsRectangle(anchor.x() - metres, anchor.y() - metres, anchor.x() + metres, anchor.y() + metres)
        image = render(project, [layer(project, "project", "badges")], extent, (500, 500))
        return sum(share(image, goal.colour, 3) > 0.00015 for goal in catalogue.goals())

    assert goals_seen(3_000) == 17
    assert goals_seen(40_000) < 17


def test_badges_are_played_through_the_years_too(project):
    add_projects(
        project,
        {"primary_goal": 14, "scope": "city", "start_actual": QDate(2020, 1, 1), "end_actual": QDate(2020, 12, 31)},
    )
    badges = layer(project, "project", "badges")
    anchor = next(badges.getFeatures("\"place\" = 'city'")).geometry().asPoint()
    extent = QgsRectangle(anchor.x() - 1000, anchor.y() - 9000, anchor.x() + 9000, anchor.y() + 1000)

    def seen(configure: object = None) -> bool:
        return share(render(project, [badges], extent, (300, 300), configure), catalogue.goal(14).colour, 3) > 0.0005

    assert seen()
    assert seen(in_year(2020))
    assert not seen(in_year(2019))
    assert not seen(in_year(2021))


def test_badges_of_projects_that_follow_one_another_are_played_without_a_break_and_no_longer(project):
    years = ((2015, 2016), (2016, 2017), (2016, 2016), (2019, 2020))
    add_projects(
        project,
        *(
            {"primary_goal": 14, "scope": "city", "start_actual": QDate(first, 5, 1), "end_actual": QDate(last, 12, 31)}
            for first, last in years
        ),
        {"primary_goal": 14, "scope": "city"},
    )
    badges = layer(project, "project", "badges")
    anchor = next(badges.getFeatures("\"place\" = 'city'")).geometry().asPoint()
    extent = QgsRectangle(anchor.x() - 1000, anchor.y() - 9000, anchor.x() + 9000, anchor.y() + 1000)

    def seen(year: int) -> bool:
        image = render(project, [badges], extent, (300, 300), in_year(year))
        return share(image, catalogue.goal(14).colour, 3) > 0.0005

    assert {year for year in range(2013, 2023) if seen(year)} == {2015, 2016, 2017, 2019, 2020}
    assert len(list(badges.getFeatures('"place" = \'city\' AND "mark" = 14'))) == 3


def test_titles_stand_beside_the_points_where_one_is_near_enough_and_not_those_of_a_wider_scope(project):
    titles = layer(project, "project", "titles")
    point = next(
        feature.geometry().asPoint() for feature in titles.getFeatures("\"scope\" NOT IN ('district', 'city')")
        if feature.hasGeometry()
    )  # fmt: skip

    def view(metres: float) -> QgsRectangle:
        return QgsRectangle(point.x() - metres, point.y() - metres, point.x() + metres, point.y() + metres)

    assert not blank(render(project, [titles], view(500)))
    assert titles.isInScaleRange(29_000)
    assert not titles.isInScaleRange(31_000)
    titles.setSubsetString("\"scope\" IN ('district', 'city')")
    assert blank(render(project, [titles], view(500)))


def test_every_district_is_named_and_land_sea_and_neighbours_are_told_apart(project):
    districts_layer = layer(project, "district")
    image = render(
        project, project.layerTreeRoot().checkedLayers(), project.viewSettings().defaultViewExtent(), (900, 800)
    )
    without = districts_layer.clone()
    without.setLabelsEnabled(False)
    bare = render(project, [without, layer(project, "surroundings")], districts_layer.extent(), (900, 800))
    named = render(project, [districts_layer, layer(project, "surroundings")], districts_layer.extent(), (900, 800))
    assert difference(bare, named) > 30 * 20
    for colour in ("#dfeaf0", "#fbf9f4", "#eceae5"):
        assert share(image, colour, 2) > 0.05, colour


def test_a_style_saved_and_read_again_draws_the_same(qgis_app, tmp_path):
    points = one_project(primary_goal=13, location_precision="approximate")
    message, saved = points.saveNamedStyle(str(tmp_path / "stil.qml"))
    assert saved, message
    image = drawn(points)
    again = one_project(primary_goal=13, location_precision="approximate")
    again.renderer().embeddedRenderer().setClassAttribute("title")
    message, loaded = again.loadNamedStyle(str(tmp_path / "stil.qml"))
    assert loaded, message
    assert drawn(again) == image
