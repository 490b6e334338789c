"""Nothing takes the wheel before it is clicked: whoever scrolls past changes no scenario, no page and no picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QGraphicsView,
    QScrollBar,
    QTabBar,
    QWidget,
)

from offsim.app import App
from offsim.ui.pages.page_table import PAGES, PageRow
from offsim.ui.rail import Rail
from tests.gui.hands import (
    LEFT_BUTTON,
    focus,
    let_it_show,
    part,
    send_wheel,
    settled,
    trigger,
    turn_to,
    turn_wheel,
    wait_until,
)

STATES: tuple[tuple[type[QWidget], Callable[..., object]], ...] = (
    (QComboBox, lambda choice: choice.currentIndex()),
    (Rail, lambda rail: rail.page),
    (QTabBar, lambda bar: bar.currentIndex()),
    (QScrollBar, lambda _: None),  # which is there to be turned
    (QAbstractSlider, lambda slider: slider.value()),
    (QAbstractSpinBox, lambda box: box.text()),
    (QGraphicsView, lambda view: (view.viewportTransform(), view.box.viewRange())),
)
"""What the wheel could change, by kind of widget."""


def state(widget: QWidget) -> object:
    return next((found(widget) for kind, found in STATES if isinstance(widget, kind)), None)


def turn_over_everything(root: QWidget) -> set[type[QWidget]]:
    """Turn the wheel over all that is seen of a window; return the kinds it could have turned, and did not."""
    seen = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
    before = {widget: state(widget) for widget in seen}
    for widget in seen:
        for notches in (-1, 1, 1):
            send_wheel(widget, notches)
            assert state(widget) == before[widget], widget
    let_it_show()
    assert [widget for widget in seen if state(widget) != before[widget]] == []
    return {kind for kind, _ in STATES for widget in seen if isinstance(widget, kind) and before[widget] is not None}


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.key)
def test_nothing_in_the_window_takes_the_wheel_before_it_is_clicked(app: App, row: PageRow) -> None:
    turn_to(app, row.key)
    wait_until(lambda: settled(app))
    before = app.document.scenarios
    assert turn_over_everything(app.window) >= {QComboBox, Rail, QAbstractSlider, QAbstractSpinBox}
    assert app.document.scenarios is before
    assert app.window.pages.currentIndex() == PAGES.index(row)


def test_what_has_the_focus_but_no_click_does_not_take_the_wheel(app: App) -> None:
    wait_until(lambda: settled(app))
    for widget in app.window.findChildren(QWidget):
        if widget.isVisible() and state(widget) is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            focus(widget)
            before = state(widget)
            turn_wheel(widget, 1)
            turn_wheel(widget, -1)
            turn_wheel(widget, -1)
            assert state(widget) == before, widget.objectName()


@pytest.mark.parametrize("action", ["settings", "draw"])
def test_nothing_in_a_dialog_takes_the_wheel(app: App, monkeypatch: pytest.MonkeyPatch, action: str) -> None:
    seen: list[QDialog] = []

    def look(dialog: QDialog) -> int:
        dialog.show()
        turn_over_everything(dialog)
        seen.append(dialog)
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    trigger(app.window, f"action:{action}")
    assert len(seen) == 1


def test_a_drop_down_that_was_clicked_takes_the_wheel(app: App) -> None:
    outlook = part(app.window, QComboBox, "outlook")
    before = outlook.currentIndex()
    QTest.mouseClick(outlook, LEFT_BUTTON)
    QTest.keyClick(outlook.view(), Qt.Key.Key_Escape)
    outlook.setFocus(Qt.FocusReason.PopupFocusReason)
    turn_wheel(outlook, -1)
    assert outlook.currentIndex() == before + 1


def test_tabs_of_panels_that_lie_over_one_another_leave_the_wheel_alone(app: App) -> None:
    levers, history = (part(app.window, QDockWidget, f"panel:{key}") for key in ("levers", "history"))
    history.show()
    app.window.tabifyDockWidget(levers, history)
    let_it_show()
    bars = [bar for bar in app.window.findChildren(QTabBar) if bar.isVisible() and bar.parent() is app.window]
    assert [bar.count() for bar in bars] == [2]
    wait_until(lambda: settled(app))
    turn_over_everything(app.window)
