"""The largest study moves and closes like any other: the window's thread is given a few projections at a time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from offsim.app import App
from offsim.session.ensembles import QUICK
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.charts.tornado import Tornado
from offsim.ui.charts.waterfall import Waterfall
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.page import Page
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import begin, drag, let_it_show, part, pause, slider, trigger, turn_to, wait_until
from tests.large_study import large_words
from tests.worked import Work, noted_work

LEVER = "trend.m0"
QUESTIONS = ("projection", "seek", "frontier", "rank", "explain")
MOST_MEMBERS = 512
"""In one step: some hundredths of a second, for the scenarios shown and an effort shared by every lever of a group."""
WAITING = "Calculating…"


@pytest.fixture
def large(open_app: OpenApp, tmp_path: Path) -> App:
    """Return the program with the largest study, and two scenarios that differ in it."""
    file = tmp_path / "large.toml"
    file.write_text(large_words(), encoding="utf-8")
    app = open_app(file=file)
    app.window.steps.add_preset("all")
    let_it_show()
    return app


def in_window(done: list[Work]) -> int:
    """Count the members that this thread, the window's, has projected."""
    return sum(work.members for work in done if work.thread == threading.get_ident())


def front(app: App) -> Page:
    return app.window.pages.front


def answered(app: App) -> bool:
    return not (getattr(front(app), "busy", False) or app.window.goals.busy)


@pytest.mark.parametrize("page", QUESTIONS)
def test_a_step_gives_the_window_s_thread_little_to_do_on_any_page(
    large: App, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_to(large, page)
    wait_until(lambda: large.window.draws.busy)
    done = noted_work(monkeypatch)
    for number in (5.0, 6.0, 7.0):
        before = in_window(done)
        drag(slider(large, LEVER), number)
        pause(200)  # what the hand's rest begins is begun elsewhere
        assert in_window(done) - before <= MOST_MEMBERS


def told(app: App, name: str) -> str:
    return part(app.window, StableLabel, name).text()


def test_the_page_of_marks_shows_none_until_they_are_found(large: App) -> None:
    turn_to(large, "seek")
    table = part(large.window, AnswerTable, "solutions")
    wait_until(lambda: bool(table.shown.rows))
    drag(slider(large, LEVER), 5.0)
    assert not table.shown.rows
    assert told(large, "seek_levers") == WAITING
    wait_until(lambda: bool(table.shown.rows))
    assert told(large, "seek_levers") != WAITING


def test_the_page_of_differences_shows_none_until_they_are_explained(large: App) -> None:
    turn_to(large, "explain")
    drawing = part(large.window, Waterfall, "waterfall")
    wait_until(lambda: bool(drawing.steps))
    drag(slider(large, LEVER), 5.0)
    assert not drawing.steps
    assert told(large, "explain_answer") == WAITING
    wait_until(lambda: bool(drawing.steps))
    assert told(large, "explain_answer") != WAITING


def test_a_group_that_makes_no_difference_any_more_is_looked_into_once(large: App) -> None:
    turn_to(large, "explain")
    drawing = part(large.window, Waterfall, "waterfall")
    wait_until(lambda: bool(drawing.steps))
    drawing.wanted.emit(large.document.scenarios.study.levers[LEVER].group)
    wait_until(lambda: answered(large) and bool(drawing.steps))
    trigger(large.window, "action:reset_levers")
    wait_until(lambda: not getattr(front(large), "busy", False))
    told_then = told(large, "explain_answer")
    assert told_then != WAITING
    large.window.refresh()
    assert told(large, "explain_answer") == told_then


def test_the_tornado_has_no_bars_until_they_are_worked_out(large: App) -> None:
    turn_to(large, "rank")
    drawing = part(large.window, Tornado, "tornado")
    wait_until(lambda: bool(drawing.rows))
    drag(slider(large, LEVER), 5.0)
    assert not drawing.rows
    assert drawing.accessibleDescription() == WAITING
    wait_until(lambda: bool(drawing.rows))


def test_a_map_turns_pale_until_another_is_there(large: App) -> None:
    turn_to(large, "frontier")
    drawn = part(large.window, ThresholdMap, "map")
    wait_until(lambda: answered(large))
    assert not drawn.is_pale()
    drag(slider(large, "productivity"), 2.0)
    assert drawn.is_pale()
    assert told(large, "frontier_answer") == WAITING
    wait_until(lambda: answered(large))
    assert not drawn.is_pale()
    assert told(large, "frontier_answer") != WAITING


def test_a_few_members_come_before_the_many_and_from_elsewhere(large: App, monkeypatch: pytest.MonkeyPatch) -> None:
    drag(slider(large, LEVER), 5.0)
    done = noted_work(monkeypatch)
    scenarios = large.document.scenarios
    assert not large.window.draws.known(scenarios)
    wait_until(lambda: bool(large.window.draws.known(scenarios)))
    assert {found.members for found in large.window.draws.known(scenarios).values()} == {QUICK}
    assert large.window.draws.busy, "many more are on their way"
    assert in_window(done) <= MOST_MEMBERS


def test_closing_while_every_page_works_waits_for_no_more_than_a_part_of_each(
    open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(threading.enumerate())
    file = tmp_path / "large.toml"
    file.write_text(large_words(), encoding="utf-8")
    app = open_app(file=file)
    app.window.steps.add_preset("all")
    for page in QUESTIONS:
        turn_to(app, page)
        pause(200)
    threads = set(threading.enumerate()) - before
    assert threads
    app.window.draws.draw(app.document.scenarios, 1 << 24)
    pause(50)
    done = noted_work(monkeypatch)
    app.finish()
    app.window.leave()
    assert set(threading.enumerate()) <= before
    assert len(done) <= 2 * len(threads)


def test_a_workbook_is_written_elsewhere_and_not_at_all_where_the_window_closes_first(
    large: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = noted_work(monkeypatch)
    before = set(tmp_path.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.xlsx"), ""))
    begin(large.window, "action:export_workbook")
    wait_until(lambda: len(done) > in_window(done) + 1)
    assert in_window(done) <= MOST_MEMBERS
    large.finish()
    large.window.leave()
    assert set(tmp_path.iterdir()) == before
