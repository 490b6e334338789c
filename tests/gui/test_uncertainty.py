"""The window shows the uncertainty of what it shows, finer once the hand rests, and leaves it out where asked to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
)

from offsim.app import App
from offsim.ensemble.ensemble import Ensemble, ensemble
from offsim.ensemble.sobol_sequence import SLICE
from offsim.language import load_language
from offsim.model.scenario_set import show_target
from offsim.report.odds import odds
from offsim.report.uncertainty_words import joint_words, likelihood
from offsim.session.ensembles import FINE
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import (
    card_words,
    chart,
    held,
    let_it_show,
    part,
    press,
    pull,
    seen,
    slider,
    trigger,
    wait_until,
)

LEVER = "sensitivity.france"


def drawn(app: App, members: int = FINE, scenario: str = "") -> Ensemble:
    """Return the ensemble that a scenario of the window has, drawn here."""
    scenarios = app.document.scenarios
    return ensemble(scenarios.study, scenarios.scenario(scenario or scenarios.active), members, scenarios.seed)


def assert_fan(app: App, found: Ensemble) -> None:
    for outcome, divisor in (("turnover", 1), ("jobs", 1000)):
        np.testing.assert_array_equal(chart(app, outcome).fan_shown(), found.quantiles[outcome] / divisor)


def state(app: App) -> str:
    return part(app.window, StableLabel, "state").text()


def test_the_fan_is_there_from_the_start_and_gets_finer_by_itself(app: App) -> None:
    wait_until(lambda: bool(chart(app, "turnover").fan_shown()))
    seen(app)
    assert_fan(app, drawn(app))
    wait_until(lambda: "65,536 simulations, seed 1" in state(app))


def test_the_fan_follows_the_hand_with_few_members_and_the_axis_stands_still(app: App) -> None:
    seen(app)
    top = chart(app, "turnover").top
    with held(slider(app, LEVER)):
        for value in (2.0, 4.0, 0.5):
            pull(slider(app, LEVER), value)
            assert_fan(app, drawn(app, SLICE))
            told = likelihood(drawn(app, SLICE).probability["turnover_2020"], load_language("en"))
            assert card_words(app, "turnover_2020").endswith(f"; {told}")
            assert chart(app, "turnover").top == top


def test_resting_with_the_lever_in_the_hand_refines_too(app: App) -> None:
    seen(app)
    with held(slider(app, LEVER)):
        pull(slider(app, LEVER), 2.0)
        wait_until(lambda: not app.window.draws.busy)
        let_it_show()
        assert_fan(app, drawn(app))


def test_every_scenario_is_held_against_the_others_member_by_member(app: App) -> None:
    trigger(app.window, "preset:diversification")
    seen(app)
    others = [
        (app.document.scenarios.scenario(key).name, drawn(app, scenario=key)) for key in ("reference", "scenario_1")
    ]
    told = part(app.window, StableLabel, "odds").text()
    assert told == odds(drawn(app), others, load_language("en"))
    assert "Reference" in told


def test_all_watched_targets_at_once_are_told_of_below_the_cards(app: App) -> None:
    line = part(app.window, StableLabel, "joint")
    seen(app)
    watched = app.document.scenarios.targets
    assert line.text() == joint_words(drawn(app), watched, load_language("en"))
    before = line.text()
    app.document.edit("Watch", show_target(app.document.scenarios, "turnover_2015", shown=False))
    let_it_show()
    assert line.text() == joint_words(drawn(app), watched[:2], load_language("en")) != before  # and nothing drawn anew
    app.document.edit("Watch", show_target(app.document.scenarios, "added_jobs_2020", shown=False))
    let_it_show()
    assert (line.text(), line.isVisible()) == ("", False)


def test_plain_lines_are_a_switch_away_and_stay_chosen(app: App, open_app: Callable[..., App]) -> None:
    with_fan = seen(app)
    trigger(app.window, "action:uncertainty")
    lines = seen(app)
    assert chart(app, "turnover").fan_shown() == []
    assert all(";" not in card for card in lines.cards)
    assert part(app.window, StableLabel, "odds").text() == ""
    assert not part(app.window, StableLabel, "joint").isVisible()
    assert "simulations" not in state(app)
    assert not app.window.actions_by_key["draw"].isEnabled()
    again = open_app()
    assert not again.window.actions_by_key["uncertainty"].isChecked()
    assert seen(again).cards == lines.cards
    trigger(again.window, "action:uncertainty")
    assert seen(again).cards == with_fan.cards


def test_pointing_at_a_year_reads_the_fan(app: App) -> None:
    seen(app)
    drawing = chart(app, "turnover")
    press(drawing, Qt.Key.Key_Left)
    low, _, median, _, high = (
        load_language("en").number(float(level[-1]), 2) for level in drawn(app).quantiles["turnover"]
    )
    assert drawing.reading.startswith("2020")
    assert f"90 % of simulations from {low} to {high}, median {median}" in drawing.reading


def test_the_exported_workbook_has_the_fan_that_is_shown(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(app)
    file = tmp_path / "report.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    trigger(app.window, "action:export_workbook")
    cells = [cell for row in load_workbook(file)["Uncertainty"].iter_rows(values_only=True) for cell in row]
    assert FINE in cells
    assert float(drawn(app).quantiles["turnover"][2][-1]) in cells
    trigger(app.window, "action:uncertainty")
    file.unlink()
    trigger(app.window, "action:export_workbook")
    assert "Uncertainty" not in load_workbook(file).sheetnames
