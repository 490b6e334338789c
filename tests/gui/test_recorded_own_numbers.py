"""A sitting with one's own numbers: figures, target, event and market put in, undone, redone, kept, exported."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from offsim.app import App
from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import record
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.plain_text import copy
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, save_as, seen, settled, trigger, turn_to, value, wait_until
from tests.gui.own_figures import stand_at
from tests.gui.study_hands import choose_in, click, open_section, shown, type_in

FIVE_YEARS = "Année\tChiffre d’affaires (Mds DH)\n2016\t8,1\n2017\t8,9\n2018\t10,2\n2019\t11,25\n2020\t10,9"
OBSERVED = {2016: 8.1, 2017: 8.9, 2018: 10.2, 2019: 11.25, 2020: 10.9}


def paste_five_years(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def take(dialog: ImportDialog) -> int:
        part(dialog, QPushButton, "import_take").click()
        return dialog.result()

    monkeypatch.setattr(ImportDialog, "exec", take)
    copy(FIVE_YEARS)
    QTest.keyClick(stand_at(app, 2016, "A"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: settled(app))


def set_jump_off(app: App, year: int) -> None:
    choice = part(app.window, QComboBox, "own_jump_off")
    place = choice.findText(str(year))
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    let_it_show()


def add_target(app: App) -> None:
    open_section(app, "targets")
    click(app, "study_add")
    row = len(shown(app)) - 1
    type_in(app, row, "Name", "120,000 jobs in 2019")
    choose_in(app, row, "Outcome", "Jobs")
    type_in(app, row, "Year", "2019")
    type_in(app, row, "Value", "120000")


def add_event(app: App) -> None:
    open_section(app, "events")
    click(app, "study_add")
    row = len(shown(app)) - 1
    type_in(app, row, "Name", "Cable cut")
    type_in(app, row, "First year", "2016")
    type_in(app, row, "Length", "2")
    type_in(app, row, "Strength", "-3")
    type_in(app, row, "Weight · France", "1")


def add_market(app: App) -> None:
    open_section(app, "markets")
    click(app, "study_add")
    row = len(shown(app)) - 1
    type_in(app, row, "Name", "West Africa")
    choose_in(app, row, "Economy", "World")
    type_in(app, row, "Share of turnover", "8")
    type_in(app, row, "Share of jobs", "6")
    click(app, "study_rest")


def turnover_of(scenarios: ScenarioSet) -> list[float]:
    return [*NATIONAL["turnover"].values(project(scenarios.study, scenarios.active_scenario))]


def check_made(made: ScenarioSet) -> None:
    """See that all that was put in is in the study, and that the projection is held to what was observed."""
    study = made.study
    found = record(study, "turnover", study.perimeter)
    assert {year: found[year].value for year in OBSERVED} == OBSERVED
    assert {found[year].status for year in OBSERVED} == {Status.OWN}
    assert turnover_of(made)[study.years.index(2018)] == pytest.approx(10.2, rel=1e-12)
    *_, target = study.targets.values()
    assert (target.label.in_language("en"), target.year, target.value.value) == ("120,000 jobs in 2019", 2019, 120_000)
    event = study.events[-1]
    assert (event.start.value, event.years.value, [*event.hits]) == (2016, 2, ["france"])
    assert [market.turnover_share.value for market in study.markets][-1] == 8
    assert sum(market.turnover_share.value for market in study.markets) == pytest.approx(100)


def go_back_and_forth(app: App, before: ScenarioSet, made: ScenarioSet) -> None:
    """Undo every step, and redo it."""
    count = app.document.history.count()
    for _ in range(count):
        trigger(app.window, "action:undo")
        wait_until(lambda: settled(app))
    assert app.document.scenarios == before
    assert app.document.scenarios.study.text == before.study.text
    for _ in range(count):
        trigger(app.window, "action:redo")
        wait_until(lambda: settled(app))
    assert app.document.scenarios == made


def test_own_numbers_are_put_in_undone_redone_kept_and_exported(
    open_app: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    before = app.document.scenarios
    paste_five_years(app, monkeypatch)
    set_jump_off(app, 2018)
    turn_to(app, "study")
    add_target(app)
    add_event(app)
    add_market(app)
    wait_until(lambda: settled(app))
    made = app.document.scenarios
    study = made.study

    check_made(made)
    assert value(app, "jump_off") == 2018
    go_back_and_forth(app, before, made)

    turn_to(app, "projection")
    file = tmp_path / "own.offsim"
    save_as(app, file, monkeypatch)
    last = seen(app)
    again = open_app(file=file)
    assert again.document.scenarios == made
    assert again.document.scenarios.edition == before.study.text
    now = seen(again)
    assert (now.curves, now.cards, now.figures, now.levers) == (last.curves, last.cards, last.figures, last.levers)

    report = tmp_path / "own.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    trigger(again.window, "action:export_workbook")
    wait_until(report.is_file)
    results = load_workbook(BytesIO(report.read_bytes()), data_only=True)["Results"]
    rows = {row[0]: row[5 : 5 + len(study.years)] for row in results.iter_rows(min_row=6, values_only=True)}
    assert list(rows["turnover"]) == turnover_of(made)
