"""The window by keyboard, by screen reader and for weak eyes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from offsim.app import App
from offsim.ui.actions import ACTIONS
from offsim.ui.settings_dialog import SettingsDialog
from offsim.ui.style import DARK, LIGHT, Theme, with_high_contrast
from tests.gui.conftest import OpenApp
from tests.gui.hands import focus, let_it_show, part

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            yield widget


def name_of(widget: QWidget, buddies: dict[QWidget, str]) -> str:
    """Return what a screen reader calls a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if widget in buddies:
        return buddies[widget]
    if isinstance(widget, QLabel):
        return widget.text() or "a text, empty now"
    if isinstance(widget, QAbstractButton):
        return widget.text() or widget.toolTip()
    if isinstance(widget, QTabBar):
        return widget.tabText(0)
    return ""


def nameless(root: QWidget) -> list[str]:
    labels = root.findChildren(QLabel)
    buddies = {label.buddy(): label.text() for label in labels if label.buddy()}
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in focusable(root)
        if not name_of(widget, buddies).strip() and not part_of_another(widget)
    ]


def part_of_another(widget: QWidget) -> bool:
    """Say whether a widget is Qt's own part of one that has a name: the editor of a box, the list a choice opens."""
    parent = widget.parent()
    if isinstance(parent, QFrame) and isinstance(parent.parent(), QComboBox):
        return True
    return widget.objectName().startswith("qt_") and isinstance(parent, QWidget) and bool(parent.accessibleName())


def all_shown(app: App) -> App:
    """Show every page and panel, so that what is made late is made."""
    for page in range(app.window.pages.count()):
        app.window.pages.setCurrentIndex(page)
        let_it_show()
    app.window.pages.setCurrentIndex(0)
    for panel in app.window.findChildren(QDockWidget):
        panel.show()
    for menu in app.window.findChildren(QMenu):
        menu.aboutToShow.emit()
    let_it_show()
    return app


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everything_that_takes_the_focus_has_a_name(open_app: OpenApp, code: str) -> None:
    assert nameless(all_shown(open_app(code)).window) == []


def test_the_settings_have_names_too(app: App) -> None:
    dialog = SettingsDialog(app.window.language, "light", app.window)
    assert nameless(dialog) == []


def in_menu_bar(app: App) -> list[QAction]:
    """Return every action that can be reached from the menu bar."""
    found: list[QAction] = []
    waiting = list(app.window.menuBar().actions())
    while waiting:
        action = waiting.pop()
        menu = action.menu()
        if isinstance(menu, QMenu):
            waiting += menu.actions()
        elif not action.isSeparator():
            found.append(action)
    return found


def test_every_action_has_words_and_a_name_for_tests(app: App) -> None:
    found = in_menu_bar(all_shown(app))
    assert len(found) > 30
    assert [action.objectName() for action in found if not action.text().strip()] == []
    assert [action.text() for action in found if not action.objectName()] == []
    assert [name for name, times in Counter(action.objectName() for action in found).items() if times > 1] == []


def test_every_command_is_in_the_menu_bar(app: App) -> None:
    names = {action.objectName() for action in in_menu_bar(all_shown(app))}
    assert {f"action:{row.key}" for row in ACTIONS} <= names


def test_no_two_actions_share_a_key(app: App) -> None:
    sequences = [
        sequence.toString(QKeySequence.SequenceFormat.PortableText)
        for action in in_menu_bar(all_shown(app))
        for sequence in action.shortcuts()
    ]
    assert [keys for keys, times in Counter(sequences).items() if times > 1] == []
    assert {"Ctrl+Z", "Ctrl+Y", "Ctrl+S", "Ctrl+O", "Ctrl+N", "F1"} <= set(sequences)


def test_the_tab_key_reaches_every_slider_and_box(app: App) -> None:
    focus(part(app.window, QLineEdit, "find_lever"))
    reached: list[str] = []
    for _ in range(600):
        widget = QApplication.focusWidget()
        assert widget is not None
        if reached and widget.objectName() == "find_lever":
            break
        reached.append(widget.objectName())
        assert widget.isVisible()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    else:
        raise AssertionError(f"the Tab key never comes round: {reached[-5:]}")
    study = app.document.scenarios.study
    for kind in ("slider", "box", "source"):
        missing = {f"{kind}:{key}" for key in study.levers} - set(reached)
        assert missing == set()
    places = [reached.index(f"slider:{key}") for key in study.levers]
    assert places == sorted(places), "the Tab key goes through the levers in the order they are shown"
    assert {"outlook", "scenarios", "chart:turnover", "chart:jobs", "figures", "figures_choice"} <= set(reached)


def test_a_lever_that_takes_the_focus_is_scrolled_into_view(app: App) -> None:
    for key in app.document.scenarios.study.levers:
        box = part(app.window, QWidget, f"box:{key}")
        focus(box)
        let_it_show()
        assert not box.visibleRegion().isEmpty(), key


def test_a_focus_is_seen(app: App) -> None:
    all_shown(app)
    for name in ("slider:trend.france", "source:trend.france", "group:growth", "box:trend.france", "notes"):
        widget = part(app.window, QWidget, name)
        focus(part(app.window, QLineEdit, "find_lever"))
        let_it_show()
        before = widget.grab().toImage()
        focus(widget)
        let_it_show()
        assert widget.grab().toImage() != before, name


def test_dialogs_and_popups_close_with_escape(app: App) -> None:
    app.window.actions_by_key["help"].trigger()
    help_dialog = part(app.window, QDialog, "help")
    QTest.keyClick(help_dialog, Qt.Key.Key_Escape)
    assert not help_dialog.isVisible()


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb as WCAG 2 defines it, from 0 to 1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@THEMES
def test_text_stands_out(theme: Theme) -> None:
    for background in (theme.window, theme.base, theme.raised):
        for colour in (theme.text, theme.faint, theme.good, theme.bad):
            assert contrast(colour, background) >= 4.5, (colour, background)
    assert contrast(theme.accent_text, theme.accent) >= 4.5


@THEMES
def test_curves_and_marks_stand_out(theme: Theme) -> None:
    for colour in (*theme.scenarios, theme.reference, theme.warn):
        assert contrast(colour, theme.base) >= 3, colour
    for background in (theme.window, theme.base, theme.raised):
        assert contrast(theme.accent, background) >= 3


@THEMES
def test_edges_tracks_and_bars_stand_out(theme: Theme) -> None:
    for background in (theme.window, theme.base, theme.raised):
        assert contrast(theme.edge, background) >= 3, background


@THEMES
def test_a_hairline_is_seen(theme: Theme) -> None:
    assert contrast(theme.line, theme.base) >= 1.3


@THEMES
def test_high_contrast_raises_every_contrast(theme: Theme) -> None:
    high = with_high_contrast(theme)
    for name in ("text", "faint", "edge", "line", "accent", "good", "bad", "warn", "reference"):
        assert contrast(getattr(high, name), high.base) >= contrast(getattr(theme, name), theme.raised), name
    assert contrast(high.text, high.base) == pytest.approx(21)
    assert contrast(high.line, high.base) >= 3


@THEMES
def test_no_two_scenarios_share_a_colour(theme: Theme) -> None:
    assert len({theme.reference, *theme.scenarios}) == len(theme.scenarios) + 1


def test_the_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
