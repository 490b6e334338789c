"""No two entries of a menu or a dialog share a key, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.storage.own_figures import Observed
from offsim.storage.studies import open_study
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.settings_dialog import SettingsDialog
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import part


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_entries_of_a_menu_share_an_access_key(open_app: OpenApp, code: str) -> None:
    assert all(map(distinct, access_keys(open_app(code).window)))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_settings_share_an_access_key(code: str) -> None:
    parent = QWidget()
    dialog = SettingsDialog(load_language(code), code, "light", parent)
    assert distinct([key_of(label.text()) for label in dialog.findChildren(QLabel)])
    parent.deleteLater()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_questions_about_a_new_study_share_an_access_key(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    dialog = NewStudyDialog(app.window.study, app.language, app.window)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    words += [button.text() for button in dialog.findChildren(QPushButton)]
    assert distinct([key_of(text) for text in words])


def key_of(label: str) -> str:
    """Return the access key of a label, or nothing."""
    found = re.search("&([^&])", label)
    return found[1].casefold() if found else ""


def distinct(keys: list[str]) -> bool:
    there = [key for key in keys if key]
    return len(set(there)) == len(there)


def access_keys(window: QWidget) -> Iterator[list[str]]:
    """Return the access keys of the menu bar, and of every menu that has some."""
    menus = [menu for menu in window.findChildren(QMenu) if menu.title()]
    assert len(menus) > 5
    yield [key_of(menu.title()) for menu in menus if menu.parentWidget() is window.menuBar()]  # type: ignore[attr-defined]
    for menu in menus:
        yield [key_of(action.text()) for action in menu.actions()]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_part_of_the_page_of_own_figures_shares_an_access_key(open_app: OpenApp, code: str) -> None:
    window = open_app(code).window
    window.pages.show_page("data")
    page = part(window, QWidget, "page:data")
    menus = [action.text() for action in window.menuBar().actions()]
    labels = [label.text() for label in page.findChildren(QLabel)]
    buttons = [button.text() for button in page.findChildren(QPushButton)]
    assert sum(map(bool, map(key_of, [*labels, *buttons]))) >= 7
    assert distinct([key_of(words) for words in [*menus, *labels, *buttons]])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_part_of_the_import_shares_an_access_key(code: str) -> None:
    parent, study = QWidget(), open_study("pai-2020")
    place = Observed("turnover", study.perimeter)
    dialog = ImportDialog(study, place, ("", ""), load_language(code), LIGHT, parent)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    words += [button.text() for button in dialog.findChildren(QPushButton)]
    assert sum(map(bool, map(key_of, words))) >= 5
    assert distinct([key_of(each) for each in words])
    parent.deleteLater()
