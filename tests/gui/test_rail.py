"""The rail of pages: one stop of the Tab key, by hand and by keys, spoken, at the window's start, in every language."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem

from offsim.app import App
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.resources import resource_path
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.help.topic import read_topic
from offsim.ui.pages.page_table import PAGES, PageRow
from offsim.ui.rail import Rail
from offsim.ui.rail_painter import DRAFTED, KEY, icon_size
from tests.gui.conftest import OpenApp
from tests.gui.hands import LEFT_BUTTON, focus, let_it_show, part, trigger, turn_to
from tests.gui.own_figures import type_figure

KEYS = Qt.Key


def rail_of(app: App) -> Rail:
    return part(app.window, Rail, "rail")


def rows(rail: Rail) -> list[QListWidgetItem]:
    return [item for item in map(rail.item, range(rail.count())) if item.data(KEY)]


def test_its_rows_are_the_pages_in_their_groups(app: App) -> None:
    rail, language = rail_of(app), load_language("en")
    told = [rail.item(place).text() for place in range(rail.count())]
    assert [item.data(KEY) for item in rows(rail)] == [row.key for row in PAGES]
    assert [told[0], told[4], told[9]] == ["Result", "Analysis", "Evidence"]
    assert told[1:4] == [language.say(row.label) for row in PAGES[:3]]
    groups = [row.group for row in PAGES]
    assert groups == sorted(groups, key=groups.index), "pages of a group stand together"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_has_one_name_in_rail_menu_and_help_and_where_it_is_spoken(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    in_rail = {item.data(KEY): item.text() for item in rows(rail_of(app))}
    for row in PAGES:
        turn_to(app, row.key)
        entry = part(app.window, QAction, f"page:{row.key}")
        topic = read_topic(row.key, app.language).title
        assert {in_rail[row.key], entry.text(), app.window.pages.front.accessibleName(), topic} == {in_rail[row.key]}


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.key)
def test_every_page_has_an_icon_in_the_colour_of_the_text(row: PageRow) -> None:
    assert "currentColor" in resource_path("icons", f"{row.icon}.svg").read_text(encoding="utf-8")


def test_a_click_chooses_a_page_and_the_page_in_front_is_shown_as_chosen(app: App) -> None:
    rail = rail_of(app)
    for item in rows(rail):
        QTest.mouseClick(rail.viewport(), LEFT_BUTTON, pos=rail.visualItemRect(item).center())
        let_it_show()
        assert PAGES[app.window.pages.currentIndex()].key == item.data(KEY) == rail.page
    turn_to(app, "projection")
    assert rail.page == "projection"


def test_a_heading_is_no_choice(app: App) -> None:
    rail = rail_of(app)
    QTest.mouseClick(rail.viewport(), LEFT_BUTTON, pos=rail.visualItemRect(rail.item(4)).center())
    let_it_show()
    assert rail.page == "projection"


@pytest.mark.parametrize("choose", [KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_Space])
def test_arrows_go_through_it_and_a_key_chooses(app: App, choose: KEYS) -> None:
    rail = rail_of(app)
    focus(rail)
    for key, expected in (
        (KEYS.Key_End, "sources"),
        (KEYS.Key_Down, "sources"),
        (KEYS.Key_Home, "projection"),
        (KEYS.Key_Up, "projection"),
        (KEYS.Key_Down, "compare"),
        (KEYS.Key_Down, "sites"),
        (KEYS.Key_Down, "seek"),
    ):
        QTest.keyClick(rail, key)
        assert rail.currentItem().data(KEY) == expected
    assert app.window.pages.currentIndex() == 0, "nothing is chosen on the way"
    assert rail.page == "projection"
    QTest.keyClick(rail, choose)
    let_it_show()
    assert PAGES[app.window.pages.currentIndex()].key == rail.page == "seek"


def test_the_tab_key_comes_to_the_page_chosen_and_leaves_with_the_next_stroke(app: App) -> None:
    rail = rail_of(app)
    turn_to(app, "data")
    focus(rail)
    assert rail.currentItem().data(KEY) == "data"
    QTest.keyClick(rail, KEYS.Key_Tab)
    assert not rail.hasFocus()


def test_where_the_keys_are_is_seen(app: App) -> None:
    rail = rail_of(app)
    focus(rail)
    pictures = [rail.grab().toImage()]
    for _ in range(3):
        QTest.keyClick(rail, KEYS.Key_Down)
        pictures.append(rail.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_it_is_a_list_whose_pages_have_names_and_one_is_chosen(app: App) -> None:
    rail, language = rail_of(app), load_language("en")
    turn_to(app, "rank")
    told = QAccessible.queryAccessibleInterface(rail)
    assert told is not None
    assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Pages")
    parts = [told.child(place) for place in range(told.childCount())]
    pages = [parts[rail.row(item)] for item in rows(rail)]
    assert [part.text(QAccessible.Text.Name) for part in pages] == [language.say(row.label) for row in PAGES]
    assert [row.key for row, part in zip(PAGES, pages, strict=True) if part.state().selected] == ["rank"]


def test_keys_turn_the_pages_from_anywhere(app: App) -> None:
    for action, key in (("next_page", "compare"), ("next_page", "sites"), ("previous_page", "compare")):
        trigger(app.window, f"action:{action}")
        assert PAGES[app.window.pages.currentIndex()].key == key
    turn_to(app, "sources")
    trigger(app.window, "action:next_page")
    assert PAGES[app.window.pages.currentIndex()].key == "projection", "from the last to the first"


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_pages_have_room_in_a_small_window(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    rail = rail_of(app)
    for width, narrow in ((1400, False), (1024, True)):
        for _ in range(2):  # the second time with the panels hidden
            app.window.resize(width, 768)
            let_it_show()
        assert (app.window.width(), rail.narrow) == (width, narrow)
        places = [rail.visualItemRect(item) for item in rows(rail)]
        assert all(rail.viewport().rect().contains(place) for place in places)
        assert min(place.height() for place in places) >= 28
        assert all(item.toolTip() for item in rows(rail))
        right = rail.mapTo(app.window, rail.rect().center()).x() > width / 2
        assert right is (code == "ar")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_is_seen_on_a_small_screen_with_the_largest_text(open_app: OpenApp, language: str) -> None:
    Settings().set(TEXT_SIZE, 200)
    app = open_app(language)
    app.window.resize(1024, 768)
    let_it_show()
    rail = rail_of(app)
    assert rail.narrow
    assert rail.verticalScrollBar().maximum() == 0
    assert min(rail.visualItemRect(item).height() for item in rows(rail)) >= icon_size() + 2


def test_icons_alone_stand_in_the_middle_beside_a_scroll_bar_too(app: App) -> None:
    app.window.resize(800, 420)
    let_it_show()
    rail = rail_of(app)
    assert rail.verticalScrollBar().maximum() > 0
    picture, row = rail.viewport().grab().toImage(), rail.visualItemRect(rows(rail)[1])
    ground = picture.pixel(1, row.center().y())
    ink = [x for x in range(row.width()) for y in range(row.top(), row.bottom()) if picture.pixel(x, y) != ground]
    assert abs((min(ink) + max(ink)) / 2 - row.center().x()) <= 2


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_rail_fills_its_strip_but_for_the_line_at_its_edge(open_app: OpenApp, language: str) -> None:
    Settings().set(TEXT_SIZE, 200)
    app = open_app(language)
    app.window.resize(1024, 768)
    let_it_show()
    rail = rail_of(app)
    parent = rail.parentWidget()
    assert parent is not None
    room, strip = rail.geometry(), parent.rect()
    assert (room.left(), strip.right() - room.right()) in ((0, 1), (1, 0), (1, -1))
    assert (room.left() > 0) is app.language.right_to_left


def test_a_page_with_what_is_not_in_the_document_yet_is_marked_until_it_is(app: App) -> None:
    def marked() -> list[str]:
        rail = app.window.rail
        return [
            str(item.data(KEY))
            for item in map(rail.item, range(rail.count()))
            if "not all that was entered" in str(item.data(Qt.ItemDataRole.AccessibleTextRole)) and item.data(DRAFTED)
        ]

    type_figure(app, 2016, "A", "many")
    assert marked() == ["data"]
    turn_to(app, "projection")
    app.speak("en")
    let_it_show()
    assert marked() == ["data"]
    type_figure(app, 2016, "A", "8.1")
    assert marked() == []
