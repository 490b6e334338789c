"""The panel of levers: find one, close groups, ask where a number comes from, choose the outlook."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QTableView, QTextBrowser, QToolButton

from offsim.app import App
from tests.gui.hands import (
    focus,
    let_it_show,
    part,
    press,
    steps,
    trigger,
)

KEYS = Qt.Key
SENSITIVITY = "sensitivity.france"  # 1.3, from 0 to 5 in steps of 0.1, plausible up to 3


def shown_levers(app: App) -> set[str]:
    return {row.lever.key for row in app.window.levers.rows.values() if row.isVisibleTo(app.window)}


def test_finding_shows_the_levers_that_match_by_label_or_key(app: App) -> None:
    find = part(app.window, QLineEdit, "find_lever")
    everything = shown_levers(app)
    assert everything == set(app.document.scenarios.study.levers)
    trigger(app.window, "action:find_lever")
    assert find.hasFocus()
    QTest.keyClicks(find, "SENSITIVITY ")
    assert shown_levers(app) == {key for key in everything if key.startswith("sensitivity.")}
    find.setText("telecom_price")
    assert shown_levers(app) == {"event.telecom_price_war"}
    find.setText("no such lever")
    assert shown_levers(app) == set()
    find.clear()
    assert shown_levers(app) == everything


def test_finding_looks_into_closed_groups_and_leaves_them_closed(app: App) -> None:
    heading = part(app.window, QToolButton, "group:growth")
    heading.click()
    open_levers = shown_levers(app)
    assert "trend.france" not in open_levers
    find = part(app.window, QLineEdit, "find_lever")
    find.setText("trend.france")
    assert shown_levers(app) == {"trend.france"}
    find.clear()
    assert shown_levers(app) == open_levers
    assert not heading.isChecked()


def test_the_question_mark_tells_the_source_and_leads_to_its_page(app: App) -> None:
    lever = app.document.scenarios.study.levers[SENSITIVITY]
    QTest.mouseClick(part(app.window, QToolButton, f"source:{SENSITIVITY}"), Qt.MouseButton.LeftButton)
    card = part(app.window, QFrame, "source_card")
    assert card.isVisible()
    told = "".join(label.text() for label in card.findChildren(QLabel))
    for said in (lever.label.in_language("en"), lever.help.in_language("en"), "1.3"):
        assert said in told
    QTest.mouseClick(part(card, QPushButton, "source_page"), Qt.MouseButton.LeftButton)
    let_it_show()
    facts = part(app.window, QTableView, "facts")
    assert facts.isVisible()
    chosen = [index.data() for index in facts.selectionModel().selectedRows(1)]
    assert chosen == [lever.label.in_language("en")]
    assert lever.label.in_language("en") in part(app.window, QTextBrowser, "fact").toPlainText()


def test_escape_closes_the_source_card(app: App) -> None:
    QTest.mouseClick(part(app.window, QToolButton, f"source:{SENSITIVITY}"), Qt.MouseButton.LeftButton)
    card = part(app.window, QFrame, "source_card")
    QTest.keyClick(card, KEYS.Key_Escape)
    assert not card.isVisible()


def test_the_outlook_is_one_step(app: App) -> None:
    outlook = part(app.window, QComboBox, "outlook")
    assert outlook.currentData() == "observed"
    focus(outlook)
    press(outlook, KEYS.Key_End)
    assert app.document.scenarios.active_scenario.outlook == "normal"
    assert steps(app) == 1
    trigger(app.window, "action:undo")
    assert outlook.currentData() == "observed"
