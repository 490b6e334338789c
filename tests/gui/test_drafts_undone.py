"""Undo and redo go through what was entered in order: steps of the document, and what is not part of it yet."""

from __future__ import annotations

from offsim.app import App
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, slider, trigger, turn_to, value
from tests.gui.own_figures import shown as shown_figure
from tests.gui.own_figures import type_figure, wrong
from tests.gui.study_hands import click, faults, open_section, said, shown, study_of, type_in


def undo(app: App) -> None:
    trigger(app.window, "action:undo")


def redo(app: App) -> None:
    trigger(app.window, "action:redo")


def can_go(app: App) -> tuple[bool, bool]:
    return tuple(app.window.actions_by_key[key].isEnabled() for key in ("undo", "redo"))  # type: ignore[return-value]


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
