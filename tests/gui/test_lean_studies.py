"""A study may leave out targets, events, years: every page then answers, or says what is missing."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from offsim.app import App
from offsim.model.targets import WITHOUT_TARGETS
from offsim.ui.pages.page import Page
from offsim.ui.pages.page_table import PAGES
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part
from tests.lean_studies import LEAN

MISSING = re.compile(r": \.|: $|\{|\bNone\b|\bnan\b")


def page_words(page: QWidget) -> list[str]:
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    labels += [label.text() for label in page.findChildren(StableLabel) if label.isVisible()]
    return [*labels, *(each.accessibleDescription() for each in page.findChildren(QWidget))]


def rests(page: Page) -> bool:
    return not getattr(page, "busy", False)


def walk(app: App, qtbot: QtBot) -> None:
    """Look at every page until it stands."""
    for row in PAGES:
        app.window.pages.show_page(row.key)
        let_it_show()
        page = app.window.pages.front
        qtbot.waitUntil(partial(rests, page), timeout=30_000)
        let_it_show()
        page.grab()
        assert not [words for words in page_words(page) if MISSING.search(words)], row.key
        assert not app.window.notice.isVisible(), row.key


@pytest.mark.parametrize("kind", LEAN)
def test_every_page_stands_on_a_lean_study(open_app: OpenApp, qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "lean.toml"
    file.write_text(LEAN[kind], encoding="utf-8")
    app = open_app(file=file)
    assert app.document.scenarios.study.key == "small"
    walk(app, qtbot)


def test_a_study_without_targets_says_so_where_one_would_be_chosen(open_app: OpenApp, tmp_path: Path) -> None:
    file = tmp_path / "lean.toml"
    file.write_text(LEAN["no targets"], encoding="utf-8")
    app = open_app(file=file)
    app.window.pages.show_page("seek")
    let_it_show()
    assert part(app.window, StableLabel, "seek_answer").text() == str(WITHOUT_TARGETS)
    assert part(app.window, StableLabel, "effort_told").text() == str(WITHOUT_TARGETS)
