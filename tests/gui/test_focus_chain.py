"""Going by key from part to part ties none of them to another: where one is deleted, the others live on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

import offsim.ui
from offsim.app import App
from offsim.ui.focus_chain import following, preceding
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import change, let_it_show, part, settled, turn_to, wait_until
from tests.gui.tour_hands import card_of, take


def sentence_of(app: App) -> str:
    return part(app.window, StableLabel, "compare_sentence").text()


def test_a_deleted_part_leaves_what_follows_it_and_all_that_lies_in_that(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    entry = window.menuBar().addMenu("menu").addAction("entry")
    card = QFrame(window)
    assert following(QPushButton("on", card)) is window
    card.deleteLater()
    QCoreApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete.value)
    assert entry.text() == "entry"


def test_the_parts_follow_one_another_in_a_ring(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    first, second = QPushButton("first", window), QPushButton("second", window)
    assert following(first) is second
    assert preceding(second) is first
    assert following(second) is window


def test_a_window_whose_tour_has_ended_follows_every_change(open_app: OpenApp) -> None:
    app = open_app()
    turn_to(app, "compare")
    take(app)
    turn_to(app, "compare")
    card_of(app).end.click()
    let_it_show()
    said = sentence_of(app)
    change(app)
    wait_until(lambda: settled(app))
    assert sentence_of(app) != said


def test_only_one_place_asks_for_what_follows_a_part() -> None:
    root = Path(offsim.ui.__file__).parent
    asking = [file.name for file in root.rglob("*.py") if "InFocusChain" in file.read_text("utf-8")]
    assert asking == ["focus_chain.py"]
