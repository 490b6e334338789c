"""No two entries of a menu or a dialog share a key, in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget

from offsim.app import App
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.storage.own_figures import Observed
from offsim.storage.studies import open_study
from offsim.ui.access_keys import give_access_keys, key_of
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.save_question import ask_dropping, ask_leaving_unwritten, ask_overwriting
from offsim.ui.settings_dialog import SettingsDialog
from offsim.ui.style import LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import change, part, wait_until


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


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.text("abcd &", min_size=1, max_size=6), max_size=6))
def test_keys_that_are_given_are_letters_of_the_label_and_nobody_elses(labels: list[str]) -> None:
    dialog = QDialog()
    for label in labels:
        QPushButton(label.replace("&", "&&"), dialog)
    give_access_keys(dialog)
    keys = [key_of(button.text()) for button in dialog.findChildren(QPushButton)]
    assert distinct(keys)
    assert len([key for key in keys if key]) >= min(1, len("".join(labels).replace("&", "").strip()))
    plain = [button.text().replace("&&", "\0").replace("&", "").replace("\0", "&") for button in buttons_of(dialog)]
    assert plain == labels
    dialog.deleteLater()


def buttons_of(dialog: QDialog) -> list[QPushButton]:
    return dialog.findChildren(QPushButton)


def questions(app: App, tmp_path: Path) -> dict[str, Callable[[], object]]:
    """Return what asks a question in a window, or tells something in a box of its own."""
    window, language = app.window, app.language
    there = tmp_path / "plan.xlsx"
    there.write_bytes(b"")
    choices = {"one": "Overwrite the file", "two": "Open the file"}
    return {
        "unsaved": window.files.may_leave,
        "overwrite": lambda: ask_overwriting(window, language, [there]),
        "draft": lambda: ask_dropping(window, language),
        "unwritten": lambda: ask_leaving_unwritten(window, language),
        "settings": window.actions_by_key["settings"].trigger,
        "members": window.actions_by_key["draw"].trigger,
        "new study": window.files.studies.ask_name,
        "about": window.actions_by_key["about"].trigger,
        "crash reports": window.actions_by_key["crash_reports"].trigger,
        "differences": lambda: DifferenceDialog("Choice", "Which?", "These", ["a line"], choices, window).exec(),
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_button_of_a_question_has_a_key_of_its_own(
    open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    app = open_app(code)
    change(app)
    asked: list[list[str]] = []

    def answer(dialog: QDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        wait_until(lambda: dialog.isAncestorOf(QApplication.focusWidget() or app.window))
        asked.append([button.text() for button in dialog.findChildren(QPushButton)])
        named = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
        assert distinct([key_of(text) for text in (*asked[-1], *named)])
        dialog.hide()
        return int(QMessageBox.StandardButton.Cancel) if isinstance(dialog, QMessageBox) else 0

    for kind in (QMessageBox, QDialog):
        monkeypatch.setattr(kind, "exec", answer)
    for name, ask in questions(app, tmp_path).items():
        asked.clear()
        ask()
        assert asked, name
        assert all(key_of(text) for texts in asked for text in texts), (name, asked)
