"""The panel of warnings: quiet, counted in its title, a way to the lever; what the study brings is told as notes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QListWidget

from offsim.analysis.plausibility import Caution, about, warnings
from offsim.app import App
from offsim.language import load_language
from offsim.model.projection import project
from offsim.report.warning_words import warning_words
from offsim.ui.levers.slider import LeverSlider
from offsim.ui.side_rail import SideButton
from tests.gui.conftest import OpenApp
from tests.gui.hands import box, drag, held, let_it_show, part, press, pull, seen, slider, type_into, wait_until
from tests.small_study import SMALL_STUDY

NOTES = "Notes that hold for the study as it comes too:"


def panel(app: App) -> QDockWidget:
    found = part(app.window, QDockWidget, "panel:warnings")
    found.show()
    let_it_show()
    return found


def listed(app: App) -> list[str]:
    warned = part(app.window, QListWidget, "warnings")
    return [warned.item(row).text() for row in range(warned.count())]


def expected(app: App) -> tuple[list[Caution], list[Caution]]:
    """Return what the hand has caused, and what the study brings in its first preset."""
    scenarios = app.document.scenarios
    first = next(iter(scenarios.study.presets.values()))
    before = {about(found): found for found in warnings(first, project(scenarios.study, first))}
    found = warnings(scenarios.active_scenario, project(scenarios.study, scenarios.active_scenario))
    brought = [one for one in found if not grown(one, before.get(about(one)))]
    return [one for one in found if one not in brought], brought


def grown(one: Caution, before: Caution | None) -> bool:
    """Say whether there was no such warning, or a shortfall that was smaller by a tenth."""
    return before is None or getattr(one, "gap", 0.0) > 1.1 * getattr(before, "gap", 0.0)


def assert_told(app: App) -> None:
    seen(app)
    caused, brought = ([warning_words(one, load_language("en")) for one in found] for found in expected(app))
    head = [] if caused else ["No warnings."]
    assert listed(app) == [*head, *caused, NOTES, *brought]
    warned = part(app.window, QListWidget, "warnings")
    heard = [warned.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(warned.count())]
    assert heard == [
        *(None for _ in head),
        *caused,
        None,
        *(f"Note that holds for the study as it comes too: {one}" for one in brought),
    ]
    assert panel(app).windowTitle() == (f"Warnings ({len(caused)})" if caused else "Warnings")
    told = part(app.window, SideButton, "side:warnings").accessibleName()
    assert [int(number) for number in re.findall(r"\d+", told)] == [len(caused), len(brought)]
    assert_counted(app, len(caused))


def assert_counted(app: App, caused: int) -> None:
    """The rail counts as the panel does: what the study brings is no warning."""
    shown = part(app.window, SideButton, "side:warnings")
    before = shown.grab().toImage()
    shown.show_count(str(caused) if caused else "")
    assert shown.grab().toImage() == before


def test_the_warnings_are_those_of_the_scenario_shown(app: App) -> None:
    assert_told(app)
    first = listed(app)
    assert (first[0], len(first)) == ("No warnings.", 5), "nobody has caused any yet"
    type_into(box(app, "trend.france"), "30")
    assert_told(app)
    assert listed(app)[0].startswith("France at 30 % a year is outside")
    app.document.activate("reference")
    let_it_show()
    assert_told(app)
    assert listed(app) == first


def test_they_follow_the_hand(app: App) -> None:
    lever = slider(app, "trend.france")
    with held(lever):
        pull(lever, 30.0)
        wait_until(lambda: [*listed(app), ""][0].startswith("France at"))
        before = listed(app)
        pull(lever, 35.0)
        wait_until(lambda: listed(app)[0] != before[0])
        assert listed(app)[0].startswith("France at")


@pytest.mark.parametrize("by_key", [False, True])
def test_a_warning_leads_to_its_lever(app: App, by_key: bool) -> None:
    drag(slider(app, "trend.france"), 30.0)
    seen(app)
    panel(app)
    part(app.window, QDockWidget, "panel:levers").hide()
    warned = part(app.window, QListWidget, "warnings")
    lever = (expected(app)[0][0] if by_key else expected(app)[1][0]).levers[0]
    row = 0 if by_key else listed(app).index(NOTES) + 1
    if by_key:
        warned.setCurrentRow(row)
        press(warned, Qt.Key.Key_Return)
    else:
        warned.scrollToItem(warned.item(row))
        middle = warned.visualItemRect(warned.item(row)).center()
        QTest.mouseClick(warned.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        let_it_show()
    assert part(app.window, LeverSlider, f"slider:{lever}").hasFocus()


def test_a_scenario_without_warnings_is_told_to_be_plausible(open_app: OpenApp, tmp_path: Path) -> None:
    file = tmp_path / "roomy.toml"
    space = re.compile(r"floor_space = { value = \d+")
    file.write_text(space.sub("floor_space = { value = 9000000", SMALL_STUDY), encoding="utf-8")
    app = open_app("en", file)
    warned = part(app.window, QListWidget, "warnings")
    wait_until(lambda: warned.count() > 0)
    assert expected(app) == ([], [])
    assert listed(app) == ["No warnings."]
    assert panel(app).windowTitle() == "Warnings"
    assert warned.item(0).flags() == Qt.ItemFlag.NoItemFlags
