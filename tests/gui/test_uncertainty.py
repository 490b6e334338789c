"""The window shows the uncertainty of what it shows, and lets it be changed, refined, cancelled and left out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
)

from offsim.app import App
from offsim.ensemble.ensemble import Ensemble, ensemble
from offsim.ensemble.sobol_sequence import SLICE
from offsim.language import load_language
from offsim.model.levers import distribution_of
from offsim.model.uncertainty import Distribution, Kind
from offsim.report.uncertainty_words import likelihood, odds
from offsim.session.ensembles import FINE
from offsim.ui.levers.distribution_button import DistributionButton
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.members_dialog import MembersDialog
from offsim.ui.notice import Notice
from offsim.ui.pages.pages import PAGES
from offsim.ui.stable_label import StableLabel
from tests.gui.conftest import OpenApp
from tests.gui.hands import (
    card_words,
    chart,
    drag,
    held,
    let_it_show,
    part,
    pause,
    press,
    pull,
    seen,
    slider,
    trigger,
    type_into,
    wait_until,
)

OPENED = QDialog.exec
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


def test_plain_lines_are_a_switch_away_and_stay_chosen(app: App, open_app: Callable[..., App]) -> None:
    with_fan = seen(app)
    trigger(app.window, "action:uncertainty")
    lines = seen(app)
    assert chart(app, "turnover").fan_shown() == []
    assert all(";" not in card for card in lines.cards)
    assert part(app.window, StableLabel, "odds").text() == ""
    assert "simulations" not in state(app)
    assert not app.window.actions_by_key["draw"].isEnabled()
    again = open_app()
    assert not again.window.actions_by_key["uncertainty"].isChecked()
    assert seen(again).cards == lines.cards
    trigger(again.window, "action:uncertainty")
    assert seen(again).cards == with_fan.cards


def answer_dialog(app: App, members: str, seed: str) -> list[str]:
    """Choose to draw more members, answer the dialog, and return what it said was wrong; it is left by Cancel then."""
    wrong: list[str] = []

    def fill() -> None:
        dialog = part(app.window, MembersDialog, "draw_members")
        part(dialog, QLineEdit, "members").setText(members)
        part(dialog, QLineEdit, "seed").setText(seed)
        part(dialog, QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Ok).click()
        if dialog.isVisible():
            wrong.append(part(dialog, QLabel, "wrong").text())
            dialog.reject()

    QTimer.singleShot(0, fill)
    app.window.actions_by_key["draw"].trigger()
    return wrong


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the dialog for members open, since these tests answer it."""
    monkeypatch.setattr(MembersDialog, "exec", OPENED, raising=False)


@pytest.mark.usefixtures("dialogs")
def test_a_million_members_are_drawn_on_demand_and_stay_until_a_lever_moves(app: App) -> None:
    seen(app)
    assert answer_dialog(app, "200000", "7") == []
    seen(app)
    assert app.document.scenarios.seed == 7
    assert_fan(app, drawn(app, 200_000))
    wait_until(lambda: "200,000 simulations, seed 7" in state(app))
    drag(slider(app, LEVER), 2.0)
    seen(app)
    assert_fan(app, drawn(app))
    trigger(app.window, "action:undo")
    trigger(app.window, "action:undo")
    assert app.document.scenarios.seed == 1


@pytest.mark.usefixtures("dialogs")
@pytest.mark.parametrize(
    ("members", "seed", "sentence"),
    [
        ("0", "1", "whole number from 1 to"),
        ("-5", "1", "not “-5”"),
        ("1e6", "1", "not “1e6”"),
        ("9" * 30, "1", "whole number from 1 to"),
        ("", "1", "not “”"),
        ("100", "1.5", "A seed is a whole number"),
        ("100", "x", "not “x”"),
        ("100", "-1", "not “-1”"),
    ],
)
def test_members_or_a_seed_that_make_no_sense_are_told(app: App, members: str, seed: str, sentence: str) -> None:
    before = seen(app)
    (wrong,) = answer_dialog(app, members, seed)
    assert sentence in wrong
    assert seen(app) == before


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_dialog_makes_room_for_what_is_wrong(open_app: OpenApp, code: str) -> None:
    window = open_app(code).window
    dialog = MembersDialog(window.language, window.theme, 1, window)
    dialog.show()
    part(dialog, QLineEdit, "members").setText("x")
    part(dialog, QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Ok).click()
    let_it_show()
    assert dialog.height() >= dialog.heightForWidth(dialog.width())
    dialog.close()


@pytest.mark.usefixtures("dialogs")
def test_a_long_run_shows_how_far_it_is_and_can_be_cancelled(app: App) -> None:
    before = seen(app)
    answer_dialog(app, "1000000000", "1")
    bar = part(app.window, QProgressBar, "progress")
    wait_until(bar.isVisible)
    wait_until(lambda: "of 2,000,000,000 simulations" in bar.accessibleName())
    part(app.window, QToolButton, "cancel").click()
    assert not bar.isVisible()
    assert seen(app) == before


@pytest.mark.usefixtures("dialogs")
def test_a_lever_moved_during_a_long_run_ends_it(app: App) -> None:
    seen(app)
    answer_dialog(app, "1000000000", "1")
    drag(slider(app, LEVER), 2.0)
    seen(app)
    assert_fan(app, drawn(app))


@pytest.mark.usefixtures("dialogs")
def test_closing_the_window_during_a_long_run_leaves_no_thread(open_app: Callable[..., App]) -> None:
    before = set(threading.enumerate())
    app = open_app()
    seen(app)
    answer_dialog(app, "1000000000", "1")
    pause(20)
    assert set(threading.enumerate()) > before
    app.window.close()
    assert set(threading.enumerate()) <= before


def test_too_little_memory_is_told_and_what_is_shown_stays(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    before = seen(app)

    def short(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("offsim.ensemble.ensemble.exact", short)
    app.window.draws.draw(app.document.scenarios, FINE + 1)
    notice = part(app.window, Notice, "notice")
    wait_until(notice.isVisible)
    assert "too little memory" in notice.text
    assert seen(app) == before


def open_card(app: App, lever: str) -> None:
    part(app.window, DistributionButton, f"distribution:{lever}").click()
    let_it_show()


def test_a_distribution_is_seen_changed_and_undone(app: App) -> None:
    before = seen(app)
    open_card(app, LEVER)
    card = QApplication.activePopupWidget()
    assert card is not None
    box = part(card, NumberBox, "distribution_spread")
    assert box.lineEdit().text() == "0.55"
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
    assert "0.22 ± 0.55" in part(card, QLabel, "distribution_source").text()
    part(card, QPushButton, "distribution_more").click()
    let_it_show()
    assert PAGES[app.window.pages.currentIndex()].key == "sources"


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
