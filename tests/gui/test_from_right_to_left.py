"""In Arabic a line begins on the right, whatever stands at its beginning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from offsim.ui.plain_text import MarkedUpText, marked_up, plain_tip, written
from tests.gui.conftest import OpenApp
from tests.gui.hands import part


def test_a_sentence_that_begins_with_a_name_begins_on_the_right_in_arabic(open_app: OpenApp) -> None:
    app = open_app("ar")
    sentence = f"{app.language.isolated('plan.offsim')}: تتعذر قراءته"
    app.window.notice.say(sentence)
    assert app.window.notice.text == sentence
    assert part(app.window, QLabel, "notice_words").text() == f"\u200f{sentence}"
    assert 'dir="rtl"' in plain_tip(sentence * 5)
    assert "dir" not in plain_tip("Only English words, but many of them. " * 5)
    told = MarkedUpText()
    told.show_marked_up(marked_up("p", written("K. Walsh · 2001")))
    assert told.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
