"""A planner's hands at the Study page: sections opened, cells typed and chosen in, buttons pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QPushButton, QToolButton

from offsim.app import App
from offsim.model.study import Study
from offsim.ui.plain_text import MarkedUpText
from offsim.ui.study_tables.cell_table import CellTable
from offsim.ui.study_tables.section_choice import SectionChoice
from offsim.ui.wheel import Choice
from tests.gui.hands import focus, let_it_show, part

Key = Qt.Key


def study_of(app: App) -> Study:
    return app.document.scenarios.study


def table(app: App) -> CellTable:
    return part(app.window, CellTable, "study_table")


def open_section(app: App, key: str) -> None:
    part(app.window, SectionChoice, "study_sections").choose(key)
    let_it_show()


def shown(app: App) -> list[list[str]]:
    """Return what the cells of the section show, row by row."""
    model = table(app).cells
    return [[str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def head(app: App) -> tuple[str, ...]:
    found = table(app).cells.grid
    assert found is not None
    return found.head


def go_to(app: App, row: int, heading: str) -> None:
    columns = [words for words in head(app) if words.startswith(heading)]
    table(app).go_to(row, head(app).index(columns[0]))


def type_in(app: App, row: int, heading: str, words: str) -> None:
    """Type into a cell and press Return."""
    go_to(app, row, heading)
    focus(table(app))
    QTest.keyClick(table(app), Key.Key_Return)
    editor = part(app.window, QLineEdit, "study_cell")
    editor.selectAll()
    QTest.keyClicks(editor, words) if words else QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClick(editor, Key.Key_Return)
    let_it_show()


def choose_in(app: App, row: int, heading: str, words: str) -> None:
    """Choose in a cell by hand."""
    go_to(app, row, heading)
    focus(table(app))
    QTest.keyClick(table(app), Key.Key_Return)
    editor = part(app.window, Choice, "study_cell")
    editor.setCurrentIndex(editor.findText(words))
    assert editor.currentText() == words
    editor.activated.emit(editor.currentIndex())
    let_it_show()


def click(app: App, name: str) -> None:
    button = app.window.findChild(QToolButton, name) or app.window.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()
    let_it_show()


def said(app: App) -> str:
    bar = part(app.window, QFrame, "study_draft")
    return "" if bar.isHidden() else part(app.window, QLabel, "study_said").text()


def faults(app: App) -> list[str]:
    found = part(app.window, QListWidget, "study_faults")
    return [found.item(row).text() for row in range(found.count())]


def told(app: App) -> str:
    """Return what stands below the table, as it was written; Qt itself makes plain spaces of those that are kept."""
    return part(app.window, MarkedUpText, "study_told").toPlainText().replace("\N{WORD JOINER}", "")
