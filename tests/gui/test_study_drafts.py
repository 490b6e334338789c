"""Drafts of the Study page: what makes no study yet is kept, told beside its cell, and never lost without a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMessageBox, QPushButton

from offsim.app import App
from offsim.ui.plain_text import copy
from offsim.ui.study_tables.section_choice import SectionChoice
from offsim.ui.wheel import Choice
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, focus, let_it_show, part, slider, steps, trigger, turn_to
from tests.gui.own_figures import shown as shown_figure
from tests.gui.own_figures import type_figure
from tests.gui.study_hands import (
    choose_in,
    click,
    faults,
    go_to,
    head,
    open_section,
    said,
    shown,
    study_of,
    table,
    told,
    type_in,
)
from tests.gui.test_recovery import Offer

Key = Qt.Key


def test_a_market_is_added_with_the_rest_offered(study_page: App) -> None:
    open_section(study_page, "markets")
    before, text_before = steps(study_page), study_of(study_page).text
    click(study_page, "study_add")
    assert steps(study_page) == before
    assert "not part of the study yet" in said(study_page)
    assert faults(study_page) == [
        "New market · Economy: expected one of France, Euro area, World; it is empty.",
        "New market · Share of turnover, %: expected a value above zero, found 0.",
        "New market · Share of jobs, %: expected a value above zero, found 0.",
    ]
    choose_in(study_page, 3, "Economy", "France")
    type_in(study_page, 3, "Share of turnover", "10")
    type_in(study_page, 3, "Share of jobs", "5")
    assert faults(study_page) == [
        "Shares of turnover add up to 110 %, not 100 %.",
        "Shares of jobs add up to 105 %, not 100 %.",
    ]
    taker = part(study_page.window, Choice, "study_taker")
    assert [taker.itemText(row) for row in range(taker.count())] == ["France", "Rest of Europe"]  # others have no more
    rest = part(study_page.window, QPushButton, "study_rest")
    assert rest.text() == "Give the rest to France"
    focus(rest)
    rest.click()
    let_it_show()
    assert study_page.window.focusWidget() is table(study_page)
    assert steps(study_page) == before + 1
    assert [market.turnover_share.value for market in study_of(study_page).markets] == [62, 18, 10, 10]
    assert said(study_page) == ""
    trigger(study_page.window, "action:undo")
    assert study_of(study_page).text == text_before


def test_a_draft_survives_other_sections_and_pages_and_can_be_dropped(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    open_section(study_page, "targets")
    turn_to(study_page, "projection")
    drag(slider(study_page, "trend.france"), 6.0)
    turn_to(study_page, "study")
    assert faults(study_page) == ["Shares of turnover add up to 108 %, not 100 %."]
    open_section(study_page, "markets")
    assert shown(study_page)[0][2] == "80"
    click(study_page, "study_drop")
    assert shown(study_page)[0][2] == "72"
    assert said(study_page) == ""


@pytest.mark.parametrize("seen", [True, False])
def test_a_draft_is_asked_about_and_shown_before_the_document_is_left(
    study_page: App, monkeypatch: pytest.MonkeyPatch, *, seen: bool
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Cancel]

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.objectName())
        return answers.pop()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    open_section(study_page, "markets")
    click(study_page, "study_add")
    turn_to(study_page, "projection")
    if not seen:
        study_page._rebuild()
    assert not study_page.window.close()
    assert study_page.window.pages.kept()[0] == "study"
    assert "not part of the study yet" in said(study_page)
    study_page.window.files.new(study_of(study_page).key)
    let_it_show()
    turn_to(study_page, "study")
    assert said(study_page) == ""
    assert asked == ["draft", "draft"]
    assert study_page.window.close()


def test_a_draft_that_the_study_has_left_behind_is_dropped_and_that_is_said(study_page: App) -> None:
    open_section(study_page, "base")
    type_in(study_page, 0, "Value", "7.9")
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    study_page.document.history.setIndex(0)  # as by a click in the list of steps
    let_it_show()
    assert shown(study_page)[0][2] == "72"
    assert "were dropped" in said(study_page)


def test_what_cannot_be_read_stays_in_sight_and_is_told(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Trend", "much")
    assert shown(study_page)[0][4] == "much"
    assert faults(study_page) == ["France · Trend, %/yr: “much” is not a number. Type one, such as 12.5."]
    assert "“much” is not a number" in told(study_page)
    type_in(study_page, 0, "Trend", "5")
    assert study_of(study_page).levers["trend.france"].default.value == 5
    assert (steps(study_page), said(study_page)) == (1, "")


def test_what_was_typed_into_a_row_goes_with_the_row(study_page: App) -> None:
    open_section(study_page, "targets")
    type_in(study_page, 1, "Year", "soon")
    assert said(study_page)
    go_to(study_page, 1, "Name")
    click(study_page, "study_delete")
    assert (said(study_page), steps(study_page)) == ("", 1)


def test_a_spread_without_a_distribution_is_told(study_page: App) -> None:
    open_section(study_page, "levers")
    row = next(n for n, cells in enumerate(shown(study_page)) if "Normal" in cells)
    table(study_page).go_to(row, len(head(study_page)) - 2)
    focus(table(study_page))
    copy("Fixed\t3")
    QTest.keyClick(table(study_page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_it_show()
    assert steps(study_page) <= 1
    assert said(study_page) == "" or "Choose the distribution first" in faults(study_page)[0]


def test_a_fault_is_beside_its_cell_in_the_section_where_it_was_made(study_page: App) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Trend", "900")
    (fault,) = faults(study_page)
    assert fault.startswith(
        "France · Trend, %/yr: expected a default and a plausible range within the bounds from −20 to 40, found 900"
    )
    index = table(study_page).cells.index(0, 4)
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert fault in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_fault_leads_to_its_cell(study_page: App) -> None:
    open_section(study_page, "study")
    type_in(study_page, 3, "", "2021")
    assert any("2021" in fault for fault in faults(study_page))
    found = part(study_page.window, QListWidget, "study_faults")
    found.itemActivated.emit(found.item(0))
    let_it_show()
    assert part(study_page.window, SectionChoice, "study_sections").section.key == "outlooks"
    cell = table(study_page).current_cell()
    assert cell is not None
    assert cell.heading.startswith("2021")


def test_a_later_last_year_is_a_study_once_every_growth_is_there(study_page: App) -> None:
    open_section(study_page, "study")
    type_in(study_page, 3, "", "2021")
    open_section(study_page, "outlooks")
    for row in range(len(shown(study_page))):
        type_in(study_page, row, "2021", "1.5")
    assert said(study_page) == "" or "jump" in " ".join(faults(study_page))
    assert study_of(study_page).last_year == 2021
    assert steps(study_page) == 1


@pytest.mark.parametrize("typed", ["1e999", "--", "12 %%", "1,234.5.6"])
def test_what_is_no_number_is_told_whatever_it_is(study_page: App, typed: str) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Trend", typed)
    assert "is not a number" in faults(study_page)[0]
    assert shown(study_page)[0][4] == typed


def test_a_draft_outlives_a_window_that_is_killed(
    open_app: OpenApp, study_page: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_section(study_page, "markets")
    type_in(study_page, 0, "Share of turnover", "80")
    type_in(study_page, 0, "Share of jobs", "about half")
    assert not study_page.document.modified
    study_page.leave_at_once()
    offer = Offer(monkeypatch, "restore")
    again = open_app()
    let_it_show()
    assert offer.lines == ["Changes that are not part of the study yet"]
    told = "France · Share of jobs, %: “about half” is not a number. Type one, such as 12.5."
    assert faults(again) == [told, "Shares of turnover add up to 108 %, not 100 %."]
    open_section(again, "markets")
    assert shown(again)[0][2:4] == ["80", "about half"]
    click(again, "study_drop")
    assert again.document.draft == ""
    again.leave_at_once()
    open_app()
    assert offer.shown == 1


def test_a_figure_that_could_not_be_taken_outlives_a_window_that_is_killed(
    open_app: OpenApp, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_figure(app, 2016, "A", "about eight")
    app.leave_at_once()
    offer = Offer(monkeypatch, "restore")
    again = open_app()
    let_it_show()
    assert offer.lines == ["Changes that are not part of the study yet"]
    assert shown_figure(again, 2016, "A") == "⚠ about eight"
    type_figure(again, 2016, "A", "8.1")
    assert again.document.draft == ""
