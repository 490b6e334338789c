"""Undo and redo go through what was entered in order: steps of the document, and what is not part of it yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from offsim.app import App
from offsim.model.study import record
from offsim.ui.plain_text import copy
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, let_it_show, slider, steps, trigger, turn_to, value
from tests.gui.own_figures import choose, grid, type_figure, wrong
from tests.gui.own_figures import shown as shown_figure
from tests.gui.study_hands import click, faults, go_to, open_section, said, shown, study_of, table, type_in


def undo(app: App) -> None:
    trigger(app.window, "action:undo")


def redo(app: App) -> None:
    trigger(app.window, "action:redo")


def can_go(app: App) -> tuple[bool, bool]:
    return tuple(app.window.actions_by_key[key].isEnabled() for key in ("undo", "redo"))  # type: ignore[return-value]


def undo_of_history(app: App) -> None:
    app.document.history.setIndex(0)
    let_it_show()


def shown_figure_of(app: App, year: int) -> float | None:
    found = record(study_of(app), "turnover", "A").get(year)
    return found.value if found else None


def step_name(app: App, place: int) -> str:
    return app.document.history.text(place)


def turnover_of_base_year(app: App) -> float:
    return study_of(app).levers["base.turnover"].default.value


def test_undo_takes_back_a_draft_before_the_step_before_it_and_redo_brings_it_again(study_page: App) -> None:
    open_section(study_page, "base")
    before = turnover_of_base_year(study_page)
    type_in(study_page, 0, "Value", "7.9")
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    type_in(study_page, 1, "Trend", "much")
    undo(study_page)
    assert faults(study_page) == ["Shares of turnover add up to 108 %, not 100 %."]
    undo(study_page)
    assert (said(study_page), shown(study_page)[0][2], turnover_of_base_year(study_page)) == ("", "72", 7.9)
    assert can_go(study_page) == (True, True)
    redo(study_page)
    redo(study_page)
    assert len(faults(study_page)) == 2
    assert can_go(study_page) == (True, False)
    for _ in range(3):
        undo(study_page)
    assert turnover_of_base_year(study_page) == before
    assert can_go(study_page) == (False, True)


def test_a_first_draft_can_be_undone(study_page: App) -> None:
    open_section(study_page, "markets")
    assert can_go(study_page) == (False, False)
    type_in(study_page, 0, "Share of turnover", "80")
    assert can_go(study_page) == (True, False)
    undo(study_page)
    assert shown(study_page)[0][2] == "72"
    assert can_go(study_page) == (False, True)


def test_a_step_of_the_document_after_a_draft_is_undone_first_and_the_page_comes_to_the_front(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    turn_to(study_page, "projection")
    before = value(study_page, "trend.france")
    drag(slider(study_page, "trend.france"), 6.0)
    after = value(study_page, "trend.france")
    undo(study_page)
    assert value(study_page, "trend.france") == before
    assert study_page.window.pages.key == "projection"
    undo(study_page)
    assert study_page.window.pages.key == "study"
    assert said(study_page) == ""
    redo(study_page)
    redo(study_page)
    assert value(study_page, "trend.france") == after != before
    assert study_page.document.draft


def test_a_draft_that_became_the_study_is_undone_as_the_step_it_is(study_page: App) -> None:
    open_section(study_page, "markets")
    before = study_of(study_page).text
    type_in(study_page, 0, "Share of turnover", "70")
    type_in(study_page, 1, "Share of turnover", "20")
    assert said(study_page) == ""
    undo(study_page)
    assert (study_of(study_page).text, said(study_page)) == (before, "")
    assert can_go(study_page) == (False, True)


def test_changes_dropped_can_be_brought_back(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    click(study_page, "study_drop")
    undo(study_page)
    assert shown(study_page)[0][2] == "80"


def test_another_edit_leaves_nothing_to_be_made_again(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    undo(study_page)
    type_in(study_page, 0, "Trend", "5")
    assert can_go(study_page) == (True, False)
    undo(study_page)
    assert can_go(study_page) == (False, True)


def test_a_refused_cell_is_undone_where_the_study_is_another_by_now(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Trend", "much")
    type_figure(study_page, 2017, "A", "9.9")
    turn_to(study_page, "study")
    type_in(study_page, 1, "Trend", "lots")
    undo(study_page)
    assert [cells[4] for cells in shown(study_page)][:2] == ["much", "8"]
    assert shown_figure_of(study_page, 2017) == 9.9
    undo(study_page)
    assert shown_figure_of(study_page, 2017) is None
    undo(study_page)
    assert (study_page.document.draft, can_go(study_page)) == ("", (False, True))
    for _ in range(3):
        redo(study_page)
    assert shown_figure_of(study_page, 2017) == 9.9
    assert steps(study_page) == 1
    assert [typed for typed in ("much", "lots") if typed in study_page.document.draft] == ["much", "lots"]


def test_a_refused_cell_that_goes_with_its_row_is_no_draft_any_more(study_page: App) -> None:
    open_section(study_page, "targets")
    click(study_page, "study_add")
    last = len(shown(study_page)) - 1
    type_in(study_page, last, "Year", "soon")
    assert study_page.document.drafted == {"study"}
    study_page.document.history.setIndex(0)
    let_it_show()
    assert (study_page.document.drafted, study_page.window.pages.front.has_draft()) == (frozenset(), False)


def test_a_step_of_the_study_that_leaves_a_refused_cell_is_one_step(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Trend", "much")
    open_section(study_page, "base")
    type_in(study_page, 0, "Value", "7.9")
    undo(study_page)
    assert "much" in study_page.document.draft
    undo(study_page)
    assert (study_page.document.draft, can_go(study_page)) == ("", (False, True))
    redo(study_page)
    redo(study_page)
    assert (turnover_of_base_year(study_page), "much" in study_page.document.draft) == (7.9, True)
    assert [step_name(study_page, 0)] == ["Turnover · Value: 7.9"]


def test_changes_dropped_as_the_study_has_changed_do_not_come_back_over_it(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    type_figure(study_page, 2017, "A", "9.9")
    turn_to(study_page, "study")
    assert "were dropped" in said(study_page)
    undo(study_page)
    assert (study_page.document.draft, shown_figure_of(study_page, 2017)) == ("", None)
    assert can_go(study_page) == (False, True)


@pytest.mark.parametrize("later", [False, True])
def test_a_draft_can_be_undone_after_a_click_in_the_history(study_page: App, *, later: bool) -> None:
    drag(slider(study_page, "trend.france"), 6.0)
    type_figure(study_page, 2016, "A", "many")
    study_page.document.history.setIndex(0)
    let_it_show()
    if later:
        drag(slider(study_page, "trend.france"), 3.0)
        undo(study_page)
    assert can_go(study_page)[0]
    undo(study_page)
    assert study_page.document.draft == ""


def test_a_window_built_anew_adds_no_step(open_app: OpenApp) -> None:
    app = open_app()
    turn_to(app, "data")
    choose(app, "own_subject", 1)
    type_figure(app, 2016, "A", "nono")
    app.speak("fr")
    let_it_show()
    undo(app)
    assert (app.document.draft, can_go(app)) == ("", (False, True))
    app.speak("en")
    let_it_show()
    redo(app)
    assert shown_figure(app, 2016, "A") == "⚠ nono"


def test_what_was_refused_is_not_read_anew_where_it_comes_back(open_app: OpenApp) -> None:
    app = open_app()
    turn_to(app, "study")
    open_section(app, "markets")
    copy("Zone euro")
    go_to(app, 0, "Economy")
    QTest.keyClick(table(app), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert len(faults(app)) == 1
    app.speak("fr")
    let_it_show()
    undo(app)
    redo(app)
    assert (steps(app), len(faults(app))) == (0, 1)


def test_new_drops_what_was_entered_on_every_page(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> None:
    app = open_app()
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
    turn_to(app, "study")
    open_section(app, "markets")
    type_in(app, 0, "Share of turnover", "80")
    type_figure(app, 2016, "A", "many")
    turn_to(app, "projection")
    app.speak("fr")
    let_it_show()
    app.window.files.new(study_of(app).key)
    let_it_show()
    turn_to(app, "study")
    assert (said(app), app.document.draft, can_go(app)) == ("", "", (False, False))


def test_a_refused_figure_stays_where_the_rows_around_it_go(open_app: OpenApp) -> None:
    app = open_app()
    turn_to(app, "data")
    last = grid(app).figures.years[-1]
    type_figure(app, last, "A", "9")
    type_figure(app, last + 3, "A", "many")
    undo_of_history(app)
    assert grid(app).figures.years[-1] == last + 3
    assert shown_figure(app, last + 3, "A") == "⚠ many"


def test_the_line_below_the_table_does_not_speak_of_what_is_gone(open_app: OpenApp) -> None:
    app = open_app()
    type_figure(app, 2016, "A", "many")
    type_figure(app, 2017, "A", "lots")
    assert "lots" in wrong(app)
    undo(app)
    assert "lots" not in wrong(app)


def test_a_figure_that_was_refused_is_undone_after_the_one_taken_later(open_app: OpenApp) -> None:
    app = open_app()
    turn_to(app, "data")
    type_figure(app, 2016, "A", "many")
    type_figure(app, 2017, "A", "9.9")
    assert shown_figure(app, 2017, "A").endswith("9.9")
    undo(app)
    assert shown_figure(app, 2017, "A") == ""
    assert "many" in shown_figure(app, 2016, "A")
    undo(app)
    assert "many" not in shown_figure(app, 2016, "A")
    assert wrong(app) == ""
    redo(app)
    assert "many" in shown_figure(app, 2016, "A")
