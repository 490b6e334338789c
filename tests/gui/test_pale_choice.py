"""What is chosen in a table or list tells by its colour whether the keys go there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView

from offsim.app import App
from offsim.ui.icons import icon
from offsim.ui.pale_choice import show_focus
from offsim.ui.rail import Rail
from offsim.ui.style import LIGHT
from tests.gui.hands import focus, let_it_show, part, turn_to


def ground(view: QAbstractItemView) -> QColor:
    """Return the colour of the row that is chosen, at its end."""
    let_it_show()
    row = view.visualRect(view.currentIndex())
    return view.viewport().grab().toImage().pixelColor(2, row.top() + 3)


@pytest.mark.parametrize("page", ["seek", "sources", "study"])
def test_the_row_chosen_has_the_accent_while_the_keys_go_there_and_is_pale_else(app: App, page: str) -> None:
    turn_to(app, page)
    views = app.window.pages.front.findChildren(QAbstractItemView)
    view = next(it for it in views if it.isVisible() and it.model().rowCount() and it.objectName())
    view.setCurrentIndex(view.model().index(0, 0))
    focus(view)
    assert ground(view).lightness() < 110
    focus(part(app.window, Rail, "rail"))
    assert ground(view).lightness() > 190
    assert ground(view).name() != LIGHT.base.lower()


def test_a_cell_that_is_being_changed_leaves_its_row_the_accent(app: App) -> None:
    turn_to(app, "data")
    table = next(it for it in app.window.pages.front.findChildren(QTableView) if it.isVisible())
    focus(table)
    table.edit(table.model().index(0, 0))
    assert app.window.focusWidget() is not table
    option = QStyleOptionViewItem()
    show_focus(option, table)
    assert option.palette.highlight() == table.palette().highlight()


def test_an_icon_in_the_row_chosen_has_the_colour_of_its_words(app: App) -> None:
    turn_to(app, "data")
    table = next(it for it in app.window.pages.front.findChildren(QTableView) if it.isVisible())
    for here, of in ((True, lambda: table.palette().highlightedText().color()), (False, lambda: QColor(LIGHT.text))):
        focus(table if here else part(app.window, Rail, "rail"))
        option = QStyleOptionViewItem()
        option.palette, option.icon = table.palette(), icon("warning", LIGHT)
        option.state |= QStyle.StateFlag.State_Selected
        show_focus(option, table)
        mode = QIcon.Mode.Selected if here else QIcon.Mode.Normal
        image = option.icon.pixmap(48, 48, mode).toImage()
        solid = {
            image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 250
        }
        assert solid == {of().name()}
