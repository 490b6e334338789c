"""How uncertain a lever is can be seen, changed, undone and traced to its source on a card beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
)

from offsim.app import App
from offsim.model.levers import distribution_of
from offsim.model.uncertainty import Distribution, Kind
from offsim.ui.levers.distribution_button import DistributionButton
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.pages.page_table import PAGES
from tests.gui.hands import (
    let_it_show,
    part,
    press,
    seen,
    steps,
    trigger,
    type_into,
    wait_until,
)
from tests.gui.test_drag import holds
from tests.gui.test_uncertainty import LEVER, assert_fan, drawn


def open_card(app: App, lever: str) -> None:
    part(app.window, DistributionButton, f"distribution:{lever}").click()
    let_it_show()


def test_a_distribution_is_seen_changed_and_undone(app: App) -> None:
    before = seen(app)
    open_card(app, LEVER)
    card = QApplication.activePopupWidget()
    assert card is not None
    box = part(card, NumberBox, "distribution_spread")
    spread = app.document.scenarios.study.levers[LEVER].distribution
    assert spread is not None
    assert float(box.lineEdit().text()) == spread.spread
    type_into(box, "1,5")
    scenarios = app.document.scenarios
    assert distribution_of(scenarios.study, scenarios.active_scenario, LEVER) == Distribution(Kind.NORMAL, 1.5)
    shape = part(card, QComboBox, "distribution_shape")
    shape.setCurrentIndex(shape.findData("uniform"))
    shape.activated.emit(shape.currentIndex())
    card.close()
    assert app.document.history.undoText() == "Sensitivity to French growth: Uniform, ± 1.5 pp per pp"
    seen(app)
    assert_fan(app, drawn(app))
    trigger(app.window, "action:undo")
    assert seen(app) == replace(before, modified=app.window.isWindowModified())


def test_keys_in_a_row_on_the_spread_hold_once_and_closing_lets_go(app: App) -> None:
    seen(app)
    found = holds(app)
    open_card(app, LEVER)
    card = QApplication.activePopupWidget()
    assert card is not None
    press(part(card, NumberBox, "distribution_spread"), Qt.Key.Key_Up, 3)
    assert found == [True]
    wait_until(lambda: found == [True, False])
    press(part(card, NumberBox, "distribution_spread"), Qt.Key.Key_Up)
    assert found == [True, False, True]
    card.close()
    assert found == [True, False, True, False]
    assert steps(app) == 1


def test_a_certain_lever_is_made_uncertain_and_back(app: App) -> None:
    seen(app)
    open_card(app, "growth.france")
    card = QApplication.activePopupWidget()
    assert card is not None
    assert not part(card, NumberBox, "distribution_spread").isEnabled()
    shape = part(card, QComboBox, "distribution_shape")
    shape.setCurrentIndex(shape.findData("normal"))
    shape.activated.emit(shape.currentIndex())
    scenarios = app.document.scenarios
    found = distribution_of(scenarios.study, scenarios.active_scenario, "growth.france")
    assert found
    assert found.spread > 0
    part(card, QPushButton, "distribution_back").click()
    assert app.document.scenarios.active_scenario.distributions == {}
    card.close()


@pytest.mark.parametrize("typed", ["-1", "x", "1000", "inf", ""])
def test_a_spread_that_makes_no_sense_is_told_on_the_card(app: App, typed: str) -> None:
    before = app.document.scenarios
    open_card(app, LEVER)
    card = QApplication.activePopupWidget()
    assert card is not None
    type_into(part(card, NumberBox, "distribution_spread"), typed)
    assert "half-width of the lever “Sensitivity to French growth”" in part(card, QLabel, "distribution_wrong").text()
    card.close()
    assert app.document.scenarios == before


def test_the_source_of_a_spread_is_a_click_away(app: App) -> None:
    open_card(app, LEVER)
    card = QApplication.activePopupWidget()
    assert card is not None
    spread = app.document.scenarios.study.levers[LEVER].spread
    assert spread is not None
    assert spread.note.in_language("en")[:40] in part(card, QLabel, "distribution_source").text()
    part(card, QPushButton, "distribution_more").click()
    let_it_show()
    assert PAGES[app.window.pages.currentIndex()].key == "sources"
