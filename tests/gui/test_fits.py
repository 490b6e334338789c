"""Nothing is cut, nothing lies over something else, and all can be hit, at every size, size of text and language."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product

import pytest
from pyqtgraph import TextItem
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen

from offsim.app import App
from offsim.model.text import LANGUAGES
from offsim.session.settings import TEXT_SIZE, THEME, Settings
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.help.contents import TOPICS
from offsim.ui.help.show import show_help
from offsim.ui.help.window import HelpWindow
from offsim.ui.pages.figures_table import FiguresTable
from offsim.ui.pages.page_table import PAGES
from offsim.ui.room import FRAME
from offsim.ui.side_rail import SideButton
from offsim.ui.splitter import Splitter
from tests.gui.conftest import OpenApp
from tests.gui.every_dialog import DIALOGS
from tests.gui.hands import let_it_show, part, press, settled, trigger, turn_to, wait_until
from tests.gui.layout_measure import SLACK, faults

SIZES = ((1024, 768), (1366, 768), (1400, 900), (2800, 1800))
TEXTS = (100, 150, 200)
THEMES = ("light", "dark")
PRESETS = ("diversification", "french_recession")
EVERY = [
    (size, text, language, THEMES[(place + at) % 2])
    for (place, size), (at, text), (code, language) in product(enumerate(SIZES), enumerate(TEXTS), enumerate(LANGUAGES))
    if os.environ.get("OFFSIM_EVERY_SIZE") or code == (place + at) % len(LANGUAGES)
]
"""Each size with each size of text, each of both with each language; the themes take turns, for they change colours."""


def opened(open_app: OpenApp, text: int, language: str, theme: str) -> App:
    Settings().set(TEXT_SIZE, text)
    Settings().set(THEME, theme)
    app = open_app(language)
    for preset in PRESETS:
        app.window.steps.add_preset(preset)
    let_it_show()
    return app


@pytest.mark.parametrize(("size", "text", "language", "theme"), EVERY)
def test_every_page_fits(open_app: OpenApp, size: tuple[int, int], text: int, language: str, theme: str) -> None:
    app = opened(open_app, text, language, theme)
    found = {}
    for row in PAGES:
        turn_to(app, row.key)
        app.window.resize(*size)
        wait_until(lambda: settled(app))
        let_it_show()
        wrong = faults(app.window if row is PAGES[0] else app.window.pages.front)
        if (now := (app.window.width(), app.window.height())) != size:
            wrong.append(f"the window is {now[0]} × {now[1]}")
        if wrong:
            found[row.key] = wrong
    assert found == {}


SMALL = QRect(0, 0, 1024, 768)
ROOM = SMALL.marginsRemoved(FRAME)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS)
def test_every_dialog_fits_a_small_screen(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, text: int, language: str
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: SMALL)
    app = opened(open_app, text, language, THEMES[0])
    found = {}
    for name, make in DIALOGS.items():
        dialog = make(app.window)
        dialog.show()
        let_it_show()
        wrong = faults(dialog)
        if dialog.width() > ROOM.width() or dialog.height() > ROOM.height():
            wrong.append(f"it is {dialog.width()} × {dialog.height()}")
        if wrong:
            found[name] = wrong
        dialog.close()
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS)
def test_the_help_fits_a_small_screen(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, text: int, language: str
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: SMALL.size())
    app = opened(open_app, text, language, THEMES[TEXTS.index(text) % 2])
    window = show_help(app.window, app.language, app.window.theme, TOPICS[0])
    found = {}
    for size in (window.size(), window.minimumSize()):
        window.resize(size)
        for shown in shown_by_help(window, app):
            wrong = faults(window)
            if (across := window.view.horizontalScrollBar().maximum()) > SLACK:
                wrong.append(f"the text must be scrolled sideways by {across} px")
            if wrong:
                found[size.width(), shown] = wrong
    assert found == {}


def shown_by_help(window: HelpWindow, app: App) -> Iterator[str]:
    """Show every topic, and what a search finds: many lines, and nothing."""
    for topic in TOPICS:
        window.show_link(topic)
        let_it_show()
        yield topic
    for sought in (app.language.say(app.window.study.levers["trend.france"].label), "nothing such"):
        window.search(sought)
        let_it_show()
        yield sought
    window.search("")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_wider_than_what_the_levers_leave_with_large_text(open_app: OpenApp, language: str) -> None:
    app = opened(open_app, 150, language, THEMES[0])
    app.window.resize(*SIZES[0])
    wide = {}
    for row in PAGES:
        turn_to(app, row.key)
        app.window.panels.levers.show()
        let_it_show()
        least = app.window.pages.front.minimumSizeHint().width()
        if least > app.window.pages.width():
            wide[row.key] = least
    assert wide == {}


def test_the_levers_fold_where_the_page_would_have_no_room_and_open_again(app: App) -> None:
    panel, unfold = app.window.panels.levers, part(app.window, SideButton, "side:levers")
    assert (panel.isVisible(), unfold.isVisible()) == (True, False)
    app.window.resize(800, 700)
    let_it_show()
    assert (panel.isVisible(), unfold.isVisible()) == (False, True)
    unfold.click()
    let_it_show()
    assert panel.isVisible()
    turn_to(app, "sites")
    assert not panel.isVisible(), "levers that were opened give way to a page that is turned to"
    app.window.resize(1400, 900)
    let_it_show()
    assert (panel.isVisible(), unfold.isVisible()) == (True, False)


def test_levers_fold_and_open_in_a_window_where_the_tour_was_taken(app: App) -> None:
    app.window.resize(800, 700)
    let_it_show()
    for key in ("answer", "lever"):
        app.window.tour.begin(key)
        let_it_show()
    app.window.tour.leave()
    app.window.resize(1400, 900)
    let_it_show()
    assert app.window.panels.levers.isVisible()
    assert not part(app.window, SideButton, "side:levers").isVisible()


def test_levers_that_were_folded_open_again_with_smaller_text(app: App) -> None:
    app.window.resize(1366, 768)
    for action, folded in (("action:larger_text", True), ("action:usual_text", False)):
        for _ in range(5):
            trigger(app.window, action)
        assert app.window.panels.levers.isHidden() is folded


def test_the_room_is_divided_by_the_arrow_keys_too(app: App) -> None:
    handle = part(app.window.pages.front, Splitter, "projection_parts").handle(1)
    before = handle.y()
    press(handle, Qt.Key.Key_Up, 2)
    assert handle.y() < before
    press(handle, Qt.Key.Key_Down, 2)
    assert handle.y() == before
    press(handle, Qt.Key.Key_Left)
    assert handle.y() == before


def test_all_that_stands_at_one_place_of_a_map_is_told_by_its_label(app: App) -> None:
    turn_to(app, "frontier")
    wait_until(lambda: settled(app))
    labels = [item for item in part(app.window, ThresholdMap, "map").items() if isinstance(item, TextItem)]
    several = [item for item in labels if item.toPlainText().endswith("…")]
    assert several
    assert all(len(item.toolTip().split("\n")) > 1 for item in several)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["projection", "sites"])
def test_figures_by_year_are_all_seen_in_a_small_window_and_their_names_are_whole(
    open_app: OpenApp, page: str, language: str
) -> None:
    app = opened(open_app, 100, language, THEMES[0])
    app.window.resize(*SIZES[0])
    turn_to(app, page)
    wait_until(lambda: settled(app))
    let_it_show()
    (table,) = app.window.pages.front.findChildren(FiguresTable)
    assert table.horizontalScrollBar().maximum() == 0
    names, cut = table.verticalHeader(), []
    for place, row in enumerate(table.figures.rows):
        room = QRect(0, 0, names.width() - 4, 1000)
        taken = names.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, row.label)
        if taken.width() > room.width() or taken.height() > names.sectionSize(place):
            cut.append(row.label)
    assert cut == []
