"""What a screen reader says of what changes elsewhere than at the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from offsim.app import App
from offsim.ui.answer_label import AnswerLabel
from offsim.ui.pages.page_table import PAGES
from tests.gui.hands import focus, part, press, slider, wait_until


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Be what a screen reader says, as if there were one."""
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_a_step_is_followed_by_its_answer(app: App, said: list[str]) -> None:
    moved = slider(app, "trend.france")
    focus(moved)
    for _ in range(3):
        press(moved, Qt.Key.Key_Right)
    wait_until(lambda: any("Turnover reaches" in words for words in said))
    assert said[-1] == part(app.window, AnswerLabel, "answer").text()


def test_a_page_says_its_name_and_then_its_answer(app: App, said: list[str]) -> None:
    for row in PAGES[1:]:
        said.clear()
        app.window.pages.show_page(row.key)
        assert said[0] == app.language.say(row.label), row.key
    app.window.pages.show_page("seek")
    said.clear()
    wait_until(lambda: any("shortfall" in words for words in said))
