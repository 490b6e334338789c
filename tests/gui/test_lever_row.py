"""What a lever's row shows at its side, and what it keeps in a menu: its name is whole whatever shows beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from offsim.app import App
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.amounts import kept_together
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.levers.more_button import MoreButton
from offsim.ui.levers.row import LeverRow
from offsim.ui.levers.warning_sign import WarningSign
from offsim.ui.stable_label import StableLabel
from offsim.ui.wrapped_text import WRAPPED
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, more, open_to, part, press, slider

KEYS = Qt.Key
LEVER = "trend.france"
LANGUAGES = ("en", "fr", "ar")


def point_at(row: LeverRow) -> None:
    QApplication.sendEvent(row, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    let_it_show()


def leave(row: LeverRow) -> None:
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    let_it_show()


def is_whole(row: LeverRow) -> bool:
    """Say whether the name stands in its room, wrapped."""
    label = row.findChild(StableLabel)
    assert label is not None
    across = QRect(0, 0, label.width(), 10_000)
    taken = label.fontMetrics().boundingRect(across, WRAPPED, kept_together(label.text()))
    return taken.width() <= label.width() and taken.height() <= label.height()


@pytest.mark.parametrize("text", [100, 150])
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_name_of_a_lever_is_whole_whatever_shows_beside_it(open_app: OpenApp, code: str, text: int) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app(code)
    study = app.document.scenarios.study
    for step, (key, lever) in enumerate(study.levers.items()):
        row = open_to(app, key)
        point_at(row)
        assert is_whole(row), key
        app.window.steps.set_lever(key, lever.high, 3 * step)  # where it is implausible, too
        if not lever.whole and lever.low < lever.high:
            app.window.steps.set_distribution(key, Distribution(Kind.UNIFORM, lever.step), 3 * step + 1)
        let_it_show()
        assert is_whole(row), key


def starts(row: LeverRow) -> int:
    """Return how far its number is from where the box starts, in pixels."""
    digits = row.box.lineEdit()
    at_left = digits.alignment() & Qt.AlignmentFlag.AlignRight
    digits.end(False)
    if at_left:
        digits.home(False)
    margins, edge = digits.textMargins(), digits.cursorRect().center().x()
    room = QRect(margins.left(), 0, digits.width() - margins.left() - margins.right(), 1)  # what is outside is cut
    place = digits.x() + min(max(edge, room.left()), room.right() + 1)
    return place if at_left else row.box.width() - place


@pytest.mark.parametrize("text", [100, 150, 200])
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_number_keeps_clear_of_the_warning_in_its_box(open_app: OpenApp, code: str, text: int) -> None:
    Settings().set(TEXT_SIZE, text)
    app = open_app(code)
    warned = set()
    for step, (key, lever) in enumerate(app.document.scenarios.study.levers.items()):
        row = open_to(app, key)
        digits, box, whole = row.box.lineEdit(), row.box.geometry(), row.box.lineEdit().textMargins()
        for value in (lever.low, lever.high) if lever.whole else (lever.low * 0.987654, lever.high * 0.987654):
            app.window.steps.set_lever(key, round(value, 4), 3 * step)
            let_it_show()
            sign = row.findChild(WarningSign)
            assert sign is not None
            if sign.isHidden():
                continue
            warned.add(key)
            taken = row.box.width() - sign.x() if app.window.isRightToLeft() else sign.geometry().right() + 1
            assert starts(row) >= taken, (key, value)
            margins = digits.textMargins()
            room = digits.width() - margins.left() - margins.right()
            assert digits.fontMetrics().horizontalAdvance(digits.text()) < room, (key, value)
            assert row.box.geometry() == box
        app.window.steps.set_lever(key, lever.default.value, 3 * step + 1)
        let_it_show()
        assert digits.textMargins() == whole, key
    assert len(warned) > 10


def test_what_shows_and_hides_beside_a_name_leaves_its_room(app: App) -> None:
    row = open_to(app, LEVER)
    name = row.findChild(StableLabel)
    assert name is not None
    before = name.size()
    point_at(row)
    app.window.steps.set_lever(LEVER, 9.0, 1)
    let_it_show()
    assert part(row, MoreButton, f"more:{LEVER}").isVisible()
    assert part(row, QAbstractButton, f"reset:{LEVER}").isVisible()
    assert name.size() == before
    leave(row)
    assert not part(row, MoreButton, f"more:{LEVER}").isVisible()
    assert name.size() == before


def entries(button: MoreButton) -> list[str]:
    menu = part(button, QMenu, f"menu:more:{LEVER}")
    return [action.objectName().split(":")[1] for action in menu.actions()]


def test_no_menu_of_a_lever_is_built_before_it_is_opened(app: App) -> None:
    button = part(app.window, MoreButton, f"more:{LEVER}")
    assert button.accessibleName() == "More on “France”"
    assert button.toolTip()
    assert button.findChildren(QMenu) == []


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (KEYS.Key_Space, Qt.KeyboardModifier.NoModifier),
        (KEYS.Key_Return, Qt.KeyboardModifier.NoModifier),
        (KEYS.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_the_menu_of_a_lever_opens_by_key_and_its_button_has_the_focus_again(
    app: App, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    focus(slider(app, LEVER))
    button = part(app.window, MoreButton, f"more:{LEVER}")
    focus(button)
    QTest.keyClick(button, key, modifier)
    let_it_show()
    assert entries(button) == ["path", "distribution", "source"]
    QTest.keyClick(part(button, QMenu, f"menu:more:{LEVER}"), KEYS.Key_Escape)
    let_it_show()
    assert button.hasFocus()
    assert button.isVisible()


def test_a_click_with_the_other_button_opens_the_same_menu(app: App) -> None:
    app.window.steps.set_lever(LEVER, 9.0, 1)
    let_it_show()
    row = open_to(app, LEVER)
    place = QPoint(5, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, row.slider.mapToGlobal(place))
    QApplication.sendEvent(row.slider, asked)
    let_it_show()
    button = part(row, MoreButton, f"more:{LEVER}")
    assert entries(button) == ["reset", "path", "distribution", "source"]
    menu = part(button, QMenu, f"menu:more:{LEVER}")
    menu.setActiveAction(part(menu, QAction, f"entry:reset:{LEVER}"))
    QTest.keyClick(menu, KEYS.Key_Return)
    let_it_show()
    assert app.document.scenarios.active_scenario.values == {}


def test_a_chart_by_year_that_is_left_takes_its_button_along_once_the_focus_leaves_the_row(app: App) -> None:
    more(app, LEVER, "path")
    button = part(app.window, QAbstractButton, f"path:{LEVER}")
    assert button.isVisible()
    press(button, KEYS.Key_Escape)
    assert button.hasFocus()
    focus(slider(app, "trend.common"))
    let_it_show()
    assert not button.isVisible()
