"""What is being typed in a cell stands at the side where the cell shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, turn_to
from tests.gui.study_hands import open_section

ABSOLUTE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
SIDES = Qt.AlignmentFlag.AlignHorizontal_Mask


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("page", "name"), [("data", "own_figures"), ("study", "study_table")])
def test_a_number_stays_at_the_right_while_it_is_typed(open_app: OpenApp, language: str, page: str, name: str) -> None:
    app = open_app(language=language)
    turn_to(app, page)
    if page == "study":
        open_section(app, "base")
    table = part(app.window, QTableView, name)
    role, model = Qt.ItemDataRole.TextAlignmentRole, table.model()
    indexes = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    number = next(it for it in indexes if Qt.AlignmentFlag(it.data(role) or 0) & SIDES == ABSOLUTE_RIGHT and it.data())
    table.setFocus()
    table.setCurrentIndex(number)
    table.edit(number)
    let_it_show()
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.alignment() & SIDES == ABSOLUTE_RIGHT
