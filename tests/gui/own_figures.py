"""A planner's hands at own figures: cells typed, tables pasted, and the import answered as it comes up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from offsim.app import App
from offsim.model.study import record
from offsim.ui.own_data.figures_grid import FiguresGrid
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.own_data.import_tables import TextTable
from offsim.ui.plain_text import copy
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import let_it_show, part, turn_to, wait_until


def grid(app: App) -> FiguresGrid:
    return part(app.window, FiguresGrid, "own_figures")


def stand_at(app: App, year: int, column: str) -> FiguresGrid:
    """Turn to the table and make a cell the current one."""
    turn_to(app, "data")
    table = grid(app)
    table.choose(year, column)
    table.setFocus()
    return table


def type_figure(app: App, year: int, column: str, words: str) -> None:
    """Type into a cell, finish with Return, and let the window be built anew."""
    table = stand_at(app, year, column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText(words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    let_it_stand(app)


def date(app: App, words: str) -> None:
    """Type another date, leave the line, and let the window be built anew."""
    line = part(app.window, QLineEdit, "own_date")
    line.setText(words)
    line.editingFinished.emit()
    let_it_stand(app)


def let_it_stand(app: App) -> None:
    """Let the window show what was entered, built anew where the study is another."""
    let_it_show()
    wait_until(lambda: app.window.study is app.document.scenarios.study)
    let_it_show()


def shown(app: App, year: int, column: str) -> str:
    """Return what a cell shows."""
    table = grid(app)
    return str(table.figures.index_of(year, column).data())


def choose(app: App, name: str, place: int) -> None:
    """Choose an entry of a drop-down of the page as a click does."""
    choice = part(app.window, QComboBox, name)
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    let_it_show()


def wrong(app: App) -> str:
    return part(app.window, StableLabel, "own_wrong").text()


def press_button(app: App, name: str) -> None:
    part(app.window, QPushButton, name).click()
    let_it_show()


def answer(dialog: ImportDialog, name: str, key: str) -> None:
    """Choose an answer in the import, by its key."""
    choice = part(dialog, QComboBox, f"import:{name}")
    assert not choice.isHidden(), f"{name} is not shown"
    place = choice.findData(key)
    assert place >= 0, f"{key} cannot be chosen: {[choice.itemData(at) for at in range(choice.count())]}"
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def series(dialog: ImportDialog) -> list[list[str]]:
    """Return the rows of the figures as they were understood."""
    return [[*row] for row in part(dialog, TextTable, "import_series").shown.rows]


def said(dialog: ImportDialog) -> str:
    return part(dialog, StableLabel, "import_said").text()


def take(dialog: ImportDialog) -> None:
    button = part(dialog, QPushButton, "import_take")
    assert button.isEnabled()
    button.click()


def paste(app: App, monkeypatch: pytest.MonkeyPatch, words: str, do: Callable[[ImportDialog], None]) -> None:
    """Paste a table, and do something with the import that comes up."""
    copy(words)
    came = []

    def come_up(dialog: ImportDialog) -> int:
        came.append(dialog)
        do(dialog)
        return 0

    monkeypatch.setattr(ImportDialog, "exec", come_up)
    QTest.keyClick(grid(app), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert came, "no import came up"
    let_it_stand(app)


def turnover(app: App) -> dict[int, float]:
    study = app.document.scenarios.study
    return {year: fact.value for year, fact in record(study, "turnover", study.perimeter).items()}


def undo(app: App) -> None:
    before = app.window
    app.document.history.undo()
    wait_until(lambda: app.window is not before)
