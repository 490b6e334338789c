"""A planner's keyboard in the page of questions: Tab from field to field, and what is typed in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTableView, QWidget

Asked = TypeVar("Asked", bound=QDialog)
KEYS = Qt.Key


def answer(monkeypatch: pytest.MonkeyPatch, kind: type[Asked], task: Callable[[Asked], object]) -> None:
    """Have a dialog answered by a task where it would wait for a hand."""

    def execute(dialog: Asked) -> int:
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        task(dialog)
        QApplication.processEvents()
        return int(dialog.result())

    monkeypatch.setattr(kind, "exec", execute)


def in_use() -> QWidget:
    """Return what the keyboard goes to."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press_key(key: Qt.Key, times: int = 1) -> None:
    """Press a key at what is in use."""
    for _ in range(times):
        QTest.keyClick(in_use(), key)
        QApplication.processEvents()


def type_words(words: str) -> None:
    """Type at what is in use, letter by letter."""
    for letter in words:
        if letter.isascii():
            QTest.keyClicks(in_use(), letter)
        else:  # QTest has only the keys of a plain keyboard
            if not isinstance(in_use(), QLineEdit):
                press_key(KEYS.Key_F2)  # a table takes a letter itself; here its cell is opened first
            field = in_use()
            assert isinstance(field, QLineEdit)
            field.insert(letter)
        QApplication.processEvents()


def go_to(dialog: QDialog, name: str) -> QWidget:
    """Press Tab until what is called ``name`` is in use."""
    for _ in range(60):
        if in_use().objectName() == name:
            return in_use()
        press_key(KEYS.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name} in {dialog.objectName()}")


def write(dialog: QDialog, name: str, words: str) -> None:
    """Put other words into a line."""
    field = go_to(dialog, name)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    press_key(KEYS.Key_Delete)
    type_words(words)


def write_cells(dialog: QDialog, name: str, rows: Sequence[Sequence[str]], first: int = 0) -> None:
    """Type into the cells of a table from its beginning on, row by row; empty ones are passed by."""
    table = go_to(dialog, name)
    assert isinstance(table, QTableView)
    on = KEYS.Key_Left if table.isRightToLeft() else KEYS.Key_Right
    for down, row in enumerate(rows):
        QTest.keyClick(table, KEYS.Key_Home, Qt.KeyboardModifier.ControlModifier)
        press_key(KEYS.Key_Down, down)
        press_key(on, first)
        for cell in row:
            if cell:
                type_words(cell)
                press_key(KEYS.Key_Return)
            else:
                press_key(on)
