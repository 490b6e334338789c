"""Every table looks alike: rows of 28 pixels, no boxes, hairlines, and a group named once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from offsim.app import App
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.report.amounts import kept_together
from offsim.report.tables import Figure, Table
from offsim.ui.pages.answer_table import AnswerTable
from offsim.ui.pages.page_table import PAGES
from offsim.ui.plain_table import INDENT, ROW, GroupNamedOnce, PlainTable, without_repetition
from offsim.ui.style import LIGHT, apply_theme
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, settled, wait_until


def test_every_table_of_the_window_is_a_plain_one(app: App) -> None:
    for row in PAGES:
        app.window.pages.show_page(row.key)
        let_it_show()
    tables = app.window.findChildren(QTableView)
    assert len(tables) > len(PAGES) // 2
    for table in tables:
        assert isinstance(table, PlainTable), table.objectName()
        assert table.frameShape() is QFrame.Shape.NoFrame
        assert not table.showGrid()
        assert not table.alternatingRowColors()
        assert {table.rowHeight(row) for row in range(table.model().rowCount())} <= {ROW}, table.objectName()


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_row_and_each_column_of_a_table_has_a_heading_of_its_own_to_be_heard(open_app: OpenApp, code: str) -> None:
    """A screen reader says both where it goes from cell to cell; what names a row is its words, with its unit."""
    app = open_app(code)
    for page in PAGES:
        app.window.pages.show_page(page.key)
        wait_until(lambda: settled(app))
    app.window.pages.show_page("rank")
    wait_until(lambda: part(app.window, AnswerTable, "indices").model().rowCount() > 0)
    tables = [table for table in app.window.findChildren(PlainTable) if table.model().rowCount()]
    wanted = {"compare_outcomes", "solutions", "indices", "pairs", "facts", "figures"}
    assert wanted <= {table.objectName() for table in tables}
    for table in tables:
        model = table.model()
        rows = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
        across = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
        assert all(rows), table.objectName()
        assert len(set(across)) == len(across), table.objectName()


def test_what_names_a_row_says_its_unit_and_goes_with_it_where_it_is_sorted(qtbot: QtBot) -> None:
    table = AnswerTable("test", "Test", load_language("en"))
    qtbot.addWidget(table)
    rows = (("Turnover", "bn MAD", Figure(2.0)), ("Jobs", "", Figure(1.0)))
    table.show_table(Table("", ("Outcome", "Unit", "Reference"), rows, left=2))
    model = table.model()
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in (0, 1)] == ["Turnover, bn MAD", "Jobs"]
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in (0, 1)] == ["Jobs", "Turnover, bn MAD"]


def test_no_line_of_a_cell_or_heading_ends_within_a_unit(qtbot: QtBot) -> None:
    table = AnswerTable("test", "Test", load_language("ar"))
    qtbot.addWidget(table)
    table.show_table(Table("", ("النمو، % سنويا", "الوحدة"), (("20 مليار درهم في 2030", "%/سنة"),), left=2))
    model = table.model()
    heading = model.headerData(0, Qt.Orientation.Horizontal)
    shown = [heading, *(model.index(0, column).data() for column in (0, 1))]
    assert shown == [kept_together(words) for words in ("النمو، % سنويا", "20 مليار درهم في 2030", "%/سنة")]
    assert table.shown.rows[0][0] == "20 مليار درهم في 2030"  # as it is copied


def test_a_hairline_lies_below_each_row_and_nowhere_else(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    table = PlainTable()
    qtbot.addWidget(table)
    table.setModel(QStringListModel(["one", "two"]))
    table.resize(300, 200)
    image = table.viewport().grab().toImage()
    x = table.columnWidth(0) + 20  # beside the words
    drawn = [y for y in range(image.height()) if QColor(image.pixel(x, y)) == QColor(LIGHT.line)]
    assert drawn == [ROW - 1, 2 * ROW - 1]


def test_nothing_is_ruled_off_below_the_names_of_the_last_row(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    table = PlainTable()
    qtbot.addWidget(table)
    table.setModel(QStringListModel(["one", "two"]))
    table.resize(300, 200)
    image = table.verticalHeader().grab().toImage()
    colours = {QColor(image.pixel(3, y)).name().upper() for y in range(2 * ROW, image.height())}
    assert colours == {LIGHT.base}


@pytest.mark.parametrize(
    ("words", "above", "shown"),
    [
        ("Growth", "Growth", ""),
        ("Growth · Europe", "Growth · France", "    Europe"),
        ("Growth · Europe", "Levels · France", "Growth · Europe"),
        ("16 bn in 2020: gap", "16 bn in 2020: projected", "    gap"),
        ("Growth · Recession: start", "Growth · Europe", "    Recession: start"),
        ("Turnover", "Jobs", "Turnover"),
    ],
)
def test_a_row_does_not_repeat_the_group_of_the_one_above(words: str, above: str, shown: str) -> None:
    assert without_repetition(words, above) == shown


def test_the_first_row_that_is_seen_names_its_group(qtbot: QtBot) -> None:
    table = PlainTable()
    qtbot.addWidget(table)
    model = QStringListModel([f"Growth · {number}" for number in range(40)])
    table.setModel(model)
    table.resize(200, 10 * ROW)
    delegate = GroupNamedOnce(table)

    def written(row: int) -> str:
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, model.index(row, 0))
        return str(option.text)

    assert (written(0), written(7)) == ("Growth · 0", "7")
    table.verticalScrollBar().setValue(7)
    assert (written(7), written(8)) == ("Growth · 7", "8")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_moved_in_stays_so_on_every_line(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    apply_theme(qapp, LIGHT)
    table = PlainTable()
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.setModel(QStringListModel(["Growth · mmmmmm", "Growth · mmmmmm mmmmmm"]))
    table.setWordWrap(True)
    table.name_groups_once()
    table.resize(200, 200)
    table.setColumnWidth(0, 90)
    table.setRowHeight(1, 2 * ROW)
    image = table.viewport().grab().toImage()
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    column = range(table.columnViewportPosition(0), table.columnViewportPosition(0) + 90)
    inked = {y: [x for x in column if QColor(image.pixel(x, y)).lightness() < 128] for y in range(ROW + 1, 3 * ROW - 2)}
    starts = [
        column.stop - 1 - max(found) if mirrored else min(found) - column.start for found in inked.values() if found
    ]
    assert len(starts) > 10, "two lines of words"
    assert min(starts) >= table.fontMetrics().horizontalAdvance(INDENT)
    assert max(starts) - min(starts) <= 2, "and both begin at one place"
