"""The list of scenarios is as high as its rows where the window has the room, and never makes the window higher."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDockWidget, QListWidget

from offsim.model.characters import isolated
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.levers.scenario_row import ROW
from offsim.ui.text_size import grown
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, trigger

PRESETS = ("diversification", "french_recession", "plan", "steady", "known_2014")


@pytest.mark.parametrize(("percent", "rows"), [(100, 5), (150, 3), (200, 2)])
def test_many_scenarios_leave_the_window_on_a_small_screen(open_app: OpenApp, percent: int, rows: int) -> None:
    Settings().set(TEXT_SIZE, percent)
    window = open_app().window
    window.resize(1366, 700)
    part(window, QDockWidget, "panel:levers").show()
    for preset in PRESETS:
        trigger(window, f"preset:{preset}")
    let_it_show()
    scenarios = part(window, QListWidget, "scenarios")
    assert scenarios.count() == 7
    assert window.height() == 700
    assert window.minimumSizeHint().height() <= 700
    assert rows * grown(ROW) <= scenarios.height() <= 5 * grown(ROW)
    assert scenarios.viewport().rect().contains(scenarios.visualItemRect(scenarios.currentItem()))


@pytest.mark.parametrize(("code", "name"), [("en", "ركود قوي 2016 (France)"), ("ar", "France 2016 (ركود)")])
def test_a_name_in_another_script_runs_its_own_way(open_app: OpenApp, code: str, name: str) -> None:
    window = open_app(code).window
    scenarios = part(window, QListWidget, "scenarios")
    drawn = []
    for words in (name, isolated(name, right_to_left=code == "ar")):
        blocked = scenarios.blockSignals(True)
        scenarios.item(0).setText(words)
        scenarios.blockSignals(blocked)
        drawn.append(scenarios.grab().toImage())
    assert drawn[0] == drawn[1]
