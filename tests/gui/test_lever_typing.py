"""Typing into a lever's box: what is taken, what is refused and told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.levers import parsed_value
from offsim.model.problems import Problem
from offsim.report.amounts import kept_together
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    box,
    focus,
    let_it_show,
    part,
    press,
    slider,
    steps,
    type_into,
    value,
)

KEYS = Qt.Key
SENSITIVITY = "sensitivity.france"  # 1.3, from 0 to 5 in steps of 0.1, plausible up to 3


def test_a_step_goes_on_from_what_was_just_typed(app: App) -> None:
    typed = box(app, SENSITIVITY)
    focus(typed)
    typed.selectAll()
    QTest.keyClicks(typed, "3")
    press(typed, KEYS.Key_Up)
    assert value(app, SENSITIVITY) == 3.1


@pytest.mark.parametrize("first", ["2", "many"])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_what_is_typed_next_takes_the_place_of_what_was_typed_before(open_app: OpenApp, code: str, first: str) -> None:
    app = open_app(code)
    typed = box(app, SENSITIVITY)
    focus(typed)
    typed.selectAll()
    for words in (first, "3", "1"):
        QTest.keyClicks(typed, words)
        press(typed, KEYS.Key_Return)
    assert value(app, SENSITIVITY) == 1.0
    press(typed, KEYS.Key_Up)
    QTest.keyClicks(typed, "4")
    press(typed, KEYS.Key_Return)
    assert value(app, SENSITIVITY) == 4.0


def test_a_number_typed_on_the_slider_goes_into_the_box(app: App) -> None:
    lever = slider(app, SENSITIVITY)
    focus(lever)
    QTest.keyClicks(lever, "2")
    assert box(app, SENSITIVITY).hasFocus()
    QTest.keyClicks(box(app, SENSITIVITY), ".5")
    press(box(app, SENSITIVITY), KEYS.Key_Return)
    assert value(app, SENSITIVITY) == 2.5


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_both_decimal_signs_are_read_in_every_language(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    for words, expected in (
        ("1,5", 1.5),
        ("2.5", 2.5),
        (" 2 ", 2.0),
        ("\u200e0,75", 0.75),
        ("\u0661\u066b\u0662", 1.2),
    ):
        type_into(box(app, SENSITIVITY), words)
        assert value(app, SENSITIVITY) == expected
        assert box(app, SENSITIVITY).lineEdit().text() == load_language(code).exact(expected)
        assert slider(app, SENSITIVITY).lever_value() == expected
        assert not app.window.notice.isVisible()


NOT_TAKEN = (
    (SENSITIVITY, "much"),
    (SENSITIVITY, ""),
    (SENSITIVITY, "nan"),
    (SENSITIVITY, "inf"),
    (SENSITIVITY, "-inf"),
    (SENSITIVITY, "1e999"),
    (SENSITIVITY, "5.1"),
    (SENSITIVITY, "-0.1"),
    (SENSITIVITY, "1,000.5"),
    ("recession.france.start", "2016.5"),
)


def test_what_a_lever_cannot_take_is_told_and_the_old_number_comes_back(app: App) -> None:
    before = app.document.scenarios
    for lever, words in NOT_TAKEN:
        with pytest.raises(Problem) as found:
            parsed_value(before.study.levers[lever], words, "en")
        app.window.notice.hide()
        shown = box(app, lever).lineEdit().text()
        type_into(box(app, lever), words)
        assert app.window.notice.isVisible()
        named = {"key": before.study.levers[lever].label}
        sentence = Problem(found.value.reason, **{**found.value.fields, **named})
        assert app.window.notice.text == load_language("en").explain(sentence)
        assert box(app, lever).lineEdit().text() == shown
        assert app.document.scenarios is before
    assert steps(app) == 0


def test_the_sentence_about_a_bound_names_lever_and_bounds(app: App) -> None:
    type_into(box(app, SENSITIVITY), "7")
    for said in ("0", "5", "7"):
        assert said in app.window.notice.text.split("“")[-1]
    QTest.mouseClick(part(app.window, QToolButton, "close_notice"), Qt.MouseButton.LeftButton)
    assert not app.window.notice.isVisible()


def test_typing_the_number_that_is_there_leaves_no_step(app: App) -> None:
    for words in ("1.3", "1,30", "01.3"):
        type_into(box(app, SENSITIVITY), words)
        assert steps(app) == 0
        assert box(app, SENSITIVITY).lineEdit().text() == "1.3"


def test_leaving_a_box_takes_what_was_typed(app: App) -> None:
    focus(box(app, SENSITIVITY))
    box(app, SENSITIVITY).selectAll()
    QTest.keyClicks(box(app, SENSITIVITY), "2,2")
    focus(slider(app, SENSITIVITY))
    let_it_show()
    assert value(app, SENSITIVITY) == 2.2


def test_an_implausible_value_is_marked_and_explained(app: App) -> None:
    mark = part(app.window, QLabel, f"warning:{SENSITIVITY}")
    assert mark.isHidden()
    type_into(box(app, SENSITIVITY), "3.5")
    assert not mark.isHidden()
    assert "3.5" in mark.toolTip()
    assert kept_together(mark.accessibleName()) in mark.toolTip()
    type_into(box(app, SENSITIVITY), "3")
    assert mark.isHidden()
    assert not app.window.notice.isVisible()
