"""Reading a chart by pointer and by keys; colours and years the same everywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pyqtgraph import PlotCurveItem, ScatterPlotItem
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from offsim.app import App
from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.study import record
from offsim.model.text import LANGUAGES
from offsim.report.minister_chart import page_chart
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.session.snapshot import snapshot
from offsim.storage.studies import open_study
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.charts.figures import SYMBOLS, TURNOVER_AXIS, chart_of, symbols_of
from offsim.ui.charts.year_reader import unit_of
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import chart, drag, focus, let_it_show, press, settled, slider, texts_of, trigger, wait_until
from tests.report.workbook_files import all_scenarios
from tests.small_study import small_study


def at(drawn: ProjectionChart, year: float) -> QPoint:
    """Return where a year lies on a chart, half way up."""
    view = drawn.box
    place = drawn.mapFromScene(view.mapViewToScene(QPointF(year, drawn.top / 2)))
    assert isinstance(place, QPoint)
    return place


def curves_of(drawn: ProjectionChart) -> list[object]:
    return [item for item in drawn.items() if isinstance(item, PlotCurveItem | ScatterPlotItem)]


def turnover_in(app: App, scenario: str, year: int) -> str:
    scenarios = app.document.scenarios
    values = NATIONAL["turnover"].values(project(scenarios.study, scenarios.scenario(scenario)))
    return load_language("en").number(float(values[year - scenarios.study.base_year]), 2)


def test_keys_read_the_years_from_the_last_to_the_first(app: App) -> None:
    drag(slider(app, "trend.france"), 12.0)
    turnover = chart(app, "turnover")
    assert turnover.reading == ""
    press(turnover, Qt.Key.Key_Left)
    for year in range(2020, 2014, -1):
        assert turnover.reading.startswith(f"{year}, bn MAD\n")
        assert f"My scenario: {turnover_in(app, 'scenario_1', year)}" in turnover.reading
        assert f"Reference: {turnover_in(app, 'reference', year)}" in turnover.reading
        assert turnover.accessibleDescription() == turnover.reading
        press(turnover, Qt.Key.Key_Left)
    press(turnover, Qt.Key.Key_Right)
    assert turnover.reading.startswith("2015, bn MAD\n")
    press(turnover, Qt.Key.Key_Escape)
    assert turnover.reading == ""


def test_keys_stop_at_the_ends_of_the_chart(app: App) -> None:
    jobs = chart(app, "jobs")
    press(jobs, Qt.Key.Key_Right, times=3)
    assert jobs.reading.startswith("2020, thousand jobs\n")
    press(jobs, Qt.Key.Key_Left, times=40)
    first = jobs.reading
    press(jobs, Qt.Key.Key_Left)
    assert jobs.reading == first


def test_home_and_end_read_the_first_and_the_last_year(app: App) -> None:
    jobs, study = chart(app, "jobs"), app.document.scenarios.study
    first = min(
        study.base_year,
        *(
            point.year or study.base_year
            for found in study.observations
            for point in found.points
            if found.outcome == "jobs"
        ),
    )
    for key, year in ((Qt.Key.Key_Home, first), (Qt.Key.Key_End, study.last_year), (Qt.Key.Key_Home, first)):
        press(jobs, key)
        assert jobs.reading.startswith(f"{year}, ")


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_read_of_a_year_begins_with_the_unit_of_the_axis(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    for page in ("projection", "sites"):
        app.window.pages.show_page(page)
        wait_until(lambda: settled(app))
        for drawn in app.window.pages.front.pictures:
            if isinstance(drawn, ProjectionChart):
                press(drawn, Qt.Key.Key_End)
                unit = unit_of(drawn.axis, app.language)
                assert unit in drawn.reading.splitlines()[0], drawn.objectName()


def test_the_pointer_reads_the_year_it_is_over_until_it_leaves(app: App) -> None:
    turnover = chart(app, "turnover")
    for year in (2014, 2018, 2020):
        QTest.mouseMove(turnover.viewport(), at(turnover, year + 0.2))
        let_it_show()
        assert turnover.reading.startswith(f"{year}, bn MAD\n")
    QApplication.sendEvent(turnover, QEvent(QEvent.Type.Leave))
    assert turnover.reading == ""


def test_the_reading_follows_the_lever(app: App) -> None:
    turnover = chart(app, "turnover")
    press(turnover, Qt.Key.Key_Left)
    before = turnover.reading
    drag(slider(app, "trend.france"), 12.0)
    assert turnover.reading != before
    assert turnover_in(app, "scenario_1", 2020) in turnover.reading


def test_what_was_observed_is_read_with_its_perimeter(app: App) -> None:
    turnover = chart(app, "turnover")
    study = app.document.scenarios.study
    focus(turnover)
    readings = set()
    for _ in range(12):
        press(turnover, Qt.Key.Key_Left)
        readings.add(turnover.reading)
    for observation in study.observations:
        if observation.outcome == "turnover":
            label = study.perimeters[observation.perimeter].label.in_language("en")
            assert any(label in reading for reading in readings)


def test_a_scenario_that_goes_leaves_no_curve(app: App) -> None:
    turnover = chart(app, "turnover")
    curves = len(curves_of(turnover))
    trigger(app.window, "action:add_scenario")
    assert len(curves_of(turnover)) == curves + 1
    trigger(app.window, "action:undo")
    assert len(curves_of(turnover)) == curves


def test_curves_are_made_once_and_only_given_new_numbers(app: App) -> None:
    turnover = chart(app, "turnover")
    before = curves_of(turnover)
    drag(slider(app, "trend.france"), 12.0, -3.0, 8.0)
    assert curves_of(turnover) == before


def test_axes_begin_at_zero_and_hold_the_targets(app: App) -> None:
    for name, target in (("turnover", 16.0), ("jobs", 106.667)):
        (low, high) = chart(app, name).box.viewRange()[1]
        assert low == 0.0
        assert high > target


def test_the_chart_cannot_be_dragged_or_zoomed(app: App) -> None:
    turnover = chart(app, "turnover")
    before = turnover.box.viewRange()
    QTest.mousePress(turnover.viewport(), Qt.MouseButton.LeftButton, pos=at(turnover, 2015))
    QTest.mouseMove(turnover.viewport(), at(turnover, 2018))
    QTest.mouseRelease(turnover.viewport(), Qt.MouseButton.LeftButton, pos=at(turnover, 2018))
    let_it_show()
    assert turnover.box.viewRange() == before


def test_a_chart_tells_of_no_year_once_none_is_pointed_at(app: App) -> None:
    drawing = chart(app, "jobs")
    press(drawing, Qt.Key.Key_Left)
    assert drawing.accessibleDescription().startswith("2020")
    press(drawing, Qt.Key.Key_Escape)
    assert drawing.accessibleDescription() == drawing.summary


def observed(app: App, outcome: str) -> list[int]:
    """Return the years after the base year in which the study's own perimeter was observed."""
    study = app.document.scenarios.study
    return [year for year in record(study, outcome, study.perimeter) if year > study.base_year]


def test_the_projection_begins_where_the_jump_off_year_says(app: App) -> None:
    study = app.document.scenarios.study
    lever, jobs = study.levers["jump_off"], chart(app, "jobs")
    app.window.steps.set_lever("jump_off", float(study.base_year), 1)
    let_it_show()
    assert jobs.beginning == f"projected from {study.base_year + 1}"
    app.window.steps.set_lever("jump_off", lever.high, 1)
    let_it_show()
    last = max(year for year in observed(app, "jobs") if year <= lever.high)
    assert jobs.beginning == f"projected from {last + 1}"


def test_the_word_to_the_beginning_of_the_projection_is_seen_whole_or_not_at_all(open_app: OpenApp) -> None:
    Settings().set(TEXT_SIZE, 150)
    app, seen_at = open_app("fr"), set()
    for width in range(240, 720, 40):
        drawn = chart(app, "turnover")
        drawn.resize(width, 240)
        QCoreApplication.sendPostedEvents(drawn, QEvent.Type.LayoutRequest.value)
        word = next(item for item, words in texts_of(drawn).items() if words == drawn.beginning)
        if word.isVisible():
            seen_at.add(width)
            place = word.textItem.mapRectToScene(word.textItem.boundingRect())
            assert drawn.box.sceneBoundingRect().adjusted(-1, -1, 1, 1).contains(place), width
    assert {680} <= seen_at < {*range(240, 720, 40)}


def test_the_fan_is_a_point_where_a_year_was_observed_and_opens_after_it(app: App) -> None:
    study = app.document.scenarios.study
    app.window.steps.set_lever("jump_off", study.levers["jump_off"].high, 1)
    wait_until(lambda: settled(app))
    jobs = chart(app, "jobs")
    low, *_, high = jobs.fan_shown()
    known = [year for year in observed(app, "jobs") if year <= study.levers["jump_off"].high]
    for year in known:
        assert low[year - study.base_year] == pytest.approx(high[year - study.base_year])
    assert low[max(known) + 1 - study.base_year] < 0.99 * high[max(known) + 1 - study.base_year]
    press(jobs, Qt.Key.Key_Left)
    assert "90 % of simulations" in jobs.reading
    press(jobs, Qt.Key.Key_Left, times=study.last_year - max(known))
    assert jobs.reading.startswith(f"{max(known)}, thousand jobs\n")
    assert "90 % of simulations" not in jobs.reading
    assert not jobs.grab().isNull()


def test_every_perimeter_has_a_symbol_however_many_there_are() -> None:
    one = next(iter(small_study().perimeters.values()))
    many = replace(small_study(), perimeters={f"p{number}": one for number in range(9)})
    found = symbols_of(many)
    assert found.keys() == many.perimeters.keys()
    assert set(found.values()) == set(SYMBOLS.values())
    assert symbols_of(small_study()) == {"all": SYMBOLS["circle"]}


@pytest.mark.parametrize("study", ["pai-2020", "digital-2030"])
def test_the_page_for_the_minister_has_the_shapes_and_the_colour_of_the_window(study: str) -> None:
    """Who shows both sees one thing drawn one way, whichever scenario is shown."""
    scenarios = all_scenarios(open_study(study))
    for scenario in scenarios.scenarios:
        shown = scenario_set.activate(scenarios, scenario.key)
        seen = snapshot(shown)
        window = chart_of(seen, TURNOVER_AXIS, load_language("en"), LIGHT)
        page = page_chart(shown, seen.projections, None, load_language("en"))
        assert {dots.label: dots.symbol for dots in window.dots}.items() >= {
            dots.name: SYMBOLS[dots.shape] for dots in page.observed
        }.items()
        assert page.observed
        assert window.lines[-1].colour == LIGHT.scenario(page.colour)


def test_what_is_read_stays_within_a_chart_that_becomes_narrower(app: App) -> None:
    jobs = chart(app, "jobs")
    press(jobs, Qt.Key.Key_Left)
    press(jobs, Qt.Key.Key_Left)
    app.window.panels.side.open("history")
    let_it_show()
    (read,) = (label for label in jobs.findChildren(QLabel) if label.text() == jobs.reading)
    assert jobs.rect().contains(read.geometry())
