"""The text of the help: what was found in it, numbers with their units, and the numbers of lists in Arabic."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextFormat, QTextListFormat
from PySide6.QtWidgets import QApplication

from offsim.language import load_language
from offsim.report.amounts import kept_together
from offsim.ui.help.contents import TOPICS
from offsim.ui.help.topic import read_topic
from offsim.ui.help.topic_view import TopicView, blocks, fragments
from offsim.ui.style import LIGHT

LANGUAGES = ("en", "fr", "ar")


def view_of(code: str, topic: str) -> TopicView:
    language = load_language(code)
    view = TopicView(language, LIGHT)
    view.resize(700, 700)
    view.show_topic(read_topic(topic, language))
    return view


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_line_ends_between_a_number_and_its_unit(code: str) -> None:
    for topic in TOPICS:
        view = view_of(code, topic)
        for block in blocks(view.document()):
            to_be_typed = any(form.fontFixedPitch() for _, _, form in fragments(block))
            if not to_be_typed and not block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
                assert block.text() == kept_together(block.text()), topic


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_dot_stands_behind_the_number_of_a_list(code: str) -> None:
    view = view_of(code, "levers")
    lists = {block.textList() for block in blocks(view.document())}
    numbered = [it for it in lists if it and it.format().style() is QTextListFormat.Style.ListDecimal]
    assert [it.itemText(it.item(0)) for it in numbered] == ["1."] * len(numbered)
    assert numbered


def test_a_line_that_was_found_is_marked_whole_below_what_it_is_about(qapp: QApplication) -> None:
    view = view_of("en", "glossary")
    view.resize(300, 700)
    view.show()
    qapp.processEvents()
    *_, last = (block for block in blocks(view.document()) if len(block.text()) > 100)
    view.mark_line(last.blockNumber())
    (marked,) = view.extraSelections()
    assert marked.cursor.selectedText() == last.text()
    heading = view.document().documentLayout().blockBoundingRect(last.previous()).top()
    assert heading >= view.verticalScrollBar().value()
