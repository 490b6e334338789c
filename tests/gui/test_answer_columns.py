"""The columns of answers: names are whole, on more lines where need be, and stand below headings that are aligned."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from offsim.app import App
from offsim.ui.pages.answer_columns import lines_of, shared
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.page_table import PAGES
from offsim.ui.plain_table import PlainTable, without_repetition
from tests.gui.conftest import OpenApp
from tests.gui.drawn_text import written_by
from tests.gui.hands import let_it_show, part, settled, turn_to, wait_until

ACROSS, SIDES = Qt.Orientation.Horizontal, Qt.AlignmentFlag.AlignHorizontal_Mask
ANSWERS = ("compare", "seek", "rank", "explain", "hindcast")


def tables(app: App, page: str) -> list[AnswerTable]:
    turn_to(app, page)
    app.window.resize(1024, 768)
    wait_until(lambda: settled(app))
    let_it_show()
    return [table for table in app.window.pages.front.findChildren(AnswerTable) if table.isVisible()]


@pytest.mark.parametrize("page", ANSWERS)
def test_names_in_an_answer_are_whole_in_a_small_window(app: App, page: str) -> None:
    app.window.steps.add_preset("french_recession")
    found = tables(app, page)
    assert found
    for table in found:
        assert table.horizontalScrollBar().maximum() == 0
        head = written_by(table.horizontalHeader().viewport())
        names = [text for text in written_by(table.viewport()) if text.ink.left() < table.columnWidth(0)]
        assert [text.words for text in (*names, *head) if "…" in text.words] == []


def test_scenarios_stand_below_each_other_in_every_table_of_the_comparison(app: App) -> None:
    app.window.steps.add_preset("french_recession")
    app.window.steps.add_preset("diversification")
    places = {tuple(table.columnViewportPosition(at) for at in range(6)) for table in tables(app, "compare")}
    assert len(places) == 1


def test_a_column_stays_as_wide_when_its_figures_become_shorter(app: App) -> None:
    app.window.steps.add_preset("french_recession")
    table = tables(app, "seek")[0]
    found = []
    for value in (8.1234, 8.0):
        app.window.steps.set_lever("growth.france", value, 0)
        wait_until(lambda: settled(app))
        found.append([table.columnWidth(at) for at in range(table.model().columnCount())])
    assert found[0] == found[1]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_headings_stand_over_what_is_below_them(open_app: OpenApp, language: str) -> None:
    app = open_app(language)
    for row in PAGES:
        turn_to(app, row.key)
        wait_until(lambda: settled(app))
        for table in app.window.pages.front.findChildren(PlainTable):
            assert misaligned(table) == []


def misaligned(table: QTableView) -> list[str]:
    """Return the headings of columns that are not aligned as the first cell below them is."""
    model, role = table.model(), Qt.ItemDataRole.TextAlignmentRole
    default = table.horizontalHeader().defaultAlignment()
    wrong = []
    for column in range(model.columnCount() if model.rowCount() else 0):
        cell = model.index(0, column).data(role) or Qt.AlignmentFlag.AlignLeading
        head = model.headerData(column, ACROSS, role) or default
        if Qt.AlignmentFlag(cell) & SIDES != Qt.AlignmentFlag(head) & SIDES:
            wrong.append(str(model.headerData(column, ACROSS)))
    return wrong


def test_the_figures_of_the_data_page_stand_apart_from_the_years_in_arabic(open_app: OpenApp) -> None:
    app = open_app("ar")
    turn_to(app, "data")
    let_it_show()
    table = part(app.window, PlainTable, "own_figures")
    years = [text.ink.left() for text in written_by(table.verticalHeader().viewport())]
    assert min(years) >= 12


def cut(table: AnswerTable) -> list[str]:
    """Return the names of rows that have no room for all their lines."""
    names = [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]
    shown = [without_repetition(name, above) for above, name in pairwise(["", *names])]
    metrics = table.fontMetrics()
    lines = [lines_of(words, table.columnWidth(0), metrics) for words in shown]
    return [words for row, words in enumerate(shown) if table.rowHeight(row) < lines[row] * metrics.lineSpacing()]


@pytest.mark.parametrize("page", ["seek", "rank"])
def test_a_row_has_room_for_all_its_lines_whether_a_scroll_bar_is_there_or_not(open_app: OpenApp, page: str) -> None:
    app = open_app(language="fr")
    for wide in range(1200, 1500, 6):
        app.window.resize(wide, 768)
        turn_to(app, page)
        wait_until(lambda: settled(app))
        tables = [it for it in app.window.pages.front.findChildren(AnswerTable) if it.isVisible()]
        assert [words for table in tables for words in cut(table)] == []


NEEDS = [(200, 200, 90), (60, 50, 50), (80, 60, 40), (100, 90, 40)]


@pytest.mark.parametrize("wide", range(200, 900, 25))
@pytest.mark.parametrize("evenly", [True, False])
def test_columns_fill_a_table_and_each_has_what_it_needs_at_least(wide: int, evenly: bool) -> None:
    widths = shared(NEEDS, wide, 120, evenly=evenly)
    assert widths[0] >= 120
    assert all(width >= need[2] for width, need in zip(widths[1:], NEEDS[1:], strict=True))
    assert sum(widths) in (wide, 120 + sum(need[2] for need in NEEDS[1:]))
    if wide >= 120 + sum(need[0] for need in NEEDS[1:]):
        assert all(width >= need[0] for width, need in zip(widths[1:], NEEDS[1:], strict=True))
