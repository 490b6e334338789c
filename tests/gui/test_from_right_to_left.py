"""In Arabic a line begins on the right, whatever stands at its beginning."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QLabel, QSlider, QWidget

from offsim.ui.pages.page_table import PAGES
from offsim.ui.plain_text import MarkedUpText, PlainLabel, marked_up, plain_tip, written
from offsim.ui.recovery_dialog import RecoveryDialog
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import GRID
from offsim.ui.wrapped_text import broken
from tests.gui.conftest import OpenApp
from tests.gui.drawn_text import written_by
from tests.gui.every_dialog import recovery
from tests.gui.hands import part, turn_to


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


SENTENCE = "دون الهدف بمقدار مليار درهم دون الهدف بمقدار مليار درهم دون الهدف بمقدار مليار درهم دون الهدف بمقدار مليار"


def stable(words: str) -> QWidget:
    label = StableLabel(lines=3)
    label.show_text(words)
    return label


def plain(words: str) -> QWidget:
    label = PlainLabel(words)
    label.setWordWrap(True)
    return label


def heading(words: str) -> QWidget:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels([words])
    head = QHeaderView(Qt.Orientation.Horizontal)
    model.setParent(head)
    head.setModel(model)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)
    head.setStretchLastSection(True)
    return head


@pytest.mark.parametrize("make", [stable, plain, heading])
@pytest.mark.usefixtures("app")
def test_every_line_of_a_wrapped_text_begins_at_the_right_edge(make: Callable[[str], QWidget]) -> None:
    label = make(SENTENCE)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(240, 120)
    lines: dict[int, float] = {}
    for text in written_by(label.viewport() if isinstance(label, QHeaderView) else label):
        lines[round(text.baseline)] = max(lines.get(round(text.baseline), 0.0), text.ink.right())
    assert len(lines) >= 3
    assert max(lines.values()) - min(lines.values()) <= 2


@pytest.mark.usefixtures("app")
def test_lines_are_broken_where_qt_would_and_lose_nothing_but_spaces() -> None:
    words = f"{SENTENCE}\n\n{SENTENCE} 🙂 {SENTENCE}"
    lines = broken(words, PlainLabel().font(), 240)
    assert lines.split() == words.split()
    assert all(line == line.strip(" ") for line in lines.split("\n"))
    assert lines.split("\n").count("") == 1


def test_the_time_of_unsaved_work_reads_from_left_to_right_in_arabic(open_app: OpenApp) -> None:
    dialog = recovery(open_app("ar").window)
    assert isinstance(dialog, RecoveryDialog)
    assert re.search("\u200e\\d+/1/2027 \\d\\d:\\d\\d\u2069$", dialog.works.item(0).text())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_title_of_a_panel_begins_where_its_content_does(open_app: OpenApp, language: str) -> None:
    app = open_app(language)
    panel = app.window.panels.levers
    title = panel.titleBarWidget()
    words = title.findChildren(PlainLabel)[0]
    before = title.width() - words.geometry().right() - 1 if app.language.right_to_left else words.x()
    assert before == GRID


def test_values_of_every_slider_grow_to_the_right(open_app: OpenApp) -> None:
    app = open_app("ar")
    for row in PAGES:
        turn_to(app, row.key)
    sliders = app.window.findChildren(QSlider)
    assert len(sliders) > 7
    for one in sliders:
        before = one.value()
        QTest.keyClick(one, Qt.Key.Key_Left)
        QTest.keyClick(one, Qt.Key.Key_Right)
        QTest.keyClick(one, Qt.Key.Key_Right)
        assert one.value() > before or not one.isEnabled(), one.objectName()
        assert one.layoutDirection() == Qt.LayoutDirection.LeftToRight
