"""One drag, from the slider to all that answers it: charts at every step, the rest a moment later, all when let go."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QSlider

from offsim.app import App
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.report.sentence import answer
from offsim.ui.pages.page import Page
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import (
    box,
    chart,
    drag,
    held,
    let_it_show,
    part,
    press,
    pull,
    seen,
    slider,
    steps,
    trigger,
    turn_to,
    value,
    wait_until,
)

LEVER = "sensitivity.france"


def holds(app: App) -> list[bool]:
    """Return a list that every hold and every release goes into from now on."""
    found: list[bool] = []
    app.window.schedule.held.connect(found.append)
    return found


def turnover(app: App) -> tuple[float, ...]:
    scenarios = app.document.scenarios
    return tuple(NATIONAL["turnover"].values(project(scenarios.study, scenarios.active_scenario)))


def expected_answer(app: App) -> str:
    scenarios = app.document.scenarios
    projection = project(scenarios.study, scenarios.active_scenario)
    return answer(projection, scenarios.targets, load_language("en"))


def test_a_drag_holds_once_however_far_it_goes(app: App) -> None:
    found = holds(app)
    drag(slider(app, LEVER), 2.0, 3.0, 0.5)
    assert found == [True, False]


def test_keys_in_a_row_hold_once(app: App) -> None:
    found = holds(app)
    press(slider(app, LEVER), Qt.Key.Key_Right, 5)
    assert found == [True]
    wait_until(lambda: found == [True, False])


def test_a_drag_begun_while_keys_still_count_is_not_let_go_by_them(app: App) -> None:
    found = holds(app)
    ended: list[bool] = []
    app.window.levers.row("productivity").gesture.ended.connect(lambda: ended.append(True))
    press(slider(app, "productivity"), Qt.Key.Key_Right)
    with held(slider(app, LEVER)):
        pull(slider(app, LEVER), 2.0)
        wait_until(lambda: bool(ended))
        assert found == [True]
    assert found == [True, False]


def test_charts_answer_every_step_and_words_follow_within_the_drag(app: App) -> None:
    active = app.document.scenarios.active
    with held(slider(app, LEVER)):
        for number in (2.0, 3.0, 0.5):
            pull(slider(app, LEVER), number)
            assert chart(app, "turnover").values_shown(active) == turnover(app)
        wait_until(lambda: not app.window.schedule.busy)
        assert part(app.window, StableLabel, "answer").text() == expected_answer(app)
        assert float(box(app, LEVER).lineEdit().text()) == value(app, LEVER)


def test_letting_go_has_words_and_number_catch_up_at_once(app: App) -> None:
    seen(app)
    moved = slider(app, LEVER)
    with held(moved):
        pull(moved, 3.0)
    assert not app.window.schedule.busy
    assert part(app.window, StableLabel, "answer").text() == expected_answer(app)
    assert float(box(app, LEVER).lineEdit().text()) == value(app, LEVER)


def told(app: App, page: str) -> list[str]:
    """Return every sentence on a page, once nothing is on its way any more."""
    front = part(app.window, Page, f"page:{page}")
    wait_until(lambda: not (app.window.schedule.busy or getattr(front, "busy", False) or app.window.goals.busy))
    return [label.text() for label in front.findChildren(StableLabel)]


@pytest.mark.parametrize("page", ["seek", "frontier", "rank", "explain", "compare", "hindcast"])
def test_a_page_that_comes_to_the_front_catches_up(app: App, page: str) -> None:
    trigger(app.window, "action:uncertainty")
    turn_to(app, page)
    before = told(app, page)
    drag(slider(app, LEVER), 3.0)
    expected = told(app, page)
    assert page == "hindcast" or expected != before
    turn_to(app, "sources")
    drag(slider(app, LEVER), 1.0)
    drag(slider(app, LEVER), 3.0)
    turn_to(app, page)
    assert told(app, page) == expected


def test_levers_that_share_the_effort_are_one_gesture_too(app: App) -> None:
    turn_to(app, "seek")
    wait_until(lambda: bool(part(app.window, QSlider, "effort_slider").isEnabled()))
    found, effort = holds(app), part(app.window, QSlider, "effort_slider")
    effort.setSliderDown(True)
    for place in (10, 20, 30):
        effort.setSliderPosition(place)
        let_it_show()
        assert effort.value() == place
    effort.setSliderDown(False)
    assert found == [True, False]
    assert steps(app) == 1


def test_the_answer_that_is_copied_is_that_of_now_on_every_page(app: App) -> None:
    turn_to(app, "frontier")
    drag(slider(app, LEVER), 3.0)
    trigger(app.window, "action:copy_answer")
    assert QGuiApplication.clipboard().text() == expected_answer(app)


def test_what_is_exported_is_what_was_set_last(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen(app)
    file = tmp_path / "report.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    app.window.steps.set_lever(LEVER, 3.0, 0)
    trigger(app.window, "action:export_workbook")  # before the window has got round to showing it
    book = load_workbook(file, data_only=True)
    assert turnover(app)[-1] in [cell for row in book["Results"].iter_rows(values_only=True) for cell in row]
    assert "Uncertainty" in book.sheetnames
