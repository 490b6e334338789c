"""The sheet of uncertainty: figures as they were drawn, labelled as such, and there only where asked for."""

from dataclasses import replace

import pytest
from openpyxl import Workbook

from offsim.ensemble.ensemble import Probability, ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.scenario_set import new_set
from offsim.model.text import LANGUAGES, Message, text
from offsim.report.facts import every_fact
from offsim.report.uncertainty_words import beyond, share_words
from tests.report.workbook_files import ENGLISH, LABEL, VALUE, exported, opened, row_of, yearly
from tests.uncertain_study import SPREADS, uncertain_study

STUDY = uncertain_study()
SCENARIOS = new_set(STUDY, text("Mine"))
DRAWN = ensemble(STUDY, SCENARIOS.active_scenario, 500, (1 << 63) - 1)
WRITTEN = exported(SCENARIOS, ENGLISH, DRAWN)


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return opened(WRITTEN)


def test_it_is_there_only_where_asked_for(workbook: Workbook) -> None:
    names = opened(exported(SCENARIOS)).sheetnames
    assert "Uncertainty" not in names
    assert set(workbook.sheetnames) == {*names, "Uncertainty"}


def test_the_fan_stands_in_the_columns_of_its_years(workbook: Workbook) -> None:
    rows = yearly(workbook["Uncertainty"], STUDY)
    for key, quantiles in DRAWN.quantiles.items():
        for level, values in zip(LEVELS, quantiles, strict=True):
            assert rows[f"uncertainty.{key}.{level}"] == values.tolist()


def test_members_and_seed_are_told_to_the_last_digit(workbook: Workbook) -> None:
    sheet = workbook["Uncertainty"]
    assert sheet.cell(row_of(sheet, "simulations"), VALUE).value == 500
    assert sheet.cell(row_of(sheet, "seed"), VALUE).value == str((1 << 63) - 1)


def test_every_target_has_its_probability_error_and_shortfall(workbook: Workbook) -> None:
    sheet = workbook["Uncertainty"]
    for key in STUDY.targets:
        row = row_of(sheet, f"uncertainty.targets.{key}")
        found = [sheet.cell(row, column).value for column in (VALUE, 6, 7)]
        assert found == [*as_written(DRAWN.probability[key]), DRAWN.shortfall[key]]


def test_all_watched_targets_at_once_stand_below_them(workbook: Workbook) -> None:
    sheet = workbook["Uncertainty"]
    row = row_of(sheet, "uncertainty.joint")
    assert row == row_of(sheet, f"uncertainty.targets.{[*STUDY.targets][-1]}") + 1
    found = [sheet.cell(row, column).value for column in (VALUE, 6)]
    assert found == [*as_written(DRAWN.joint(SCENARIOS.targets))]


def test_of_one_watched_target_alone_there_is_no_second_row() -> None:
    watched = replace(SCENARIOS, targets=SCENARIOS.targets[:1])
    sheet = opened(exported(watched, ENGLISH, DRAWN))["Uncertainty"]
    keys = [row[0] for row in sheet.iter_rows(values_only=True)]
    assert f"uncertainty.targets.{watched.targets[0]}" in keys
    assert "uncertainty.joint" not in keys


def as_written(found: Probability) -> tuple[object, object]:
    """Return what a probability and its error are on the sheet: figures, or words where no figure would tell."""
    if any(beyond(found, ENGLISH)):
        return share_words(found, ENGLISH), None
    return found.value * 100, found.standard_error * 100


def test_it_says_that_it_is_not_live_and_how_to_read_it(workbook: Workbook) -> None:
    sheet = workbook["Uncertainty"]
    words = " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str))
    assert "they do not follow the inputs" in words
    assert "50 % of simulations lie between P25 and P75, 90 % between P5 and P95" in words
    live = [cell for row in sheet.iter_rows(min_row=6) for cell in row if cell.data_type == "f"]
    assert live == []


def test_it_has_a_native_chart_for_each_outcome(workbook: Workbook) -> None:
    charts = workbook["Uncertainty"]._charts
    assert [len(chart.series) for chart in charts] == [len(LEVELS)] * len(DRAWN.quantiles)


def test_where_the_uncertainty_comes_from_stands_among_the_sources() -> None:
    keys = [named.key for named in every_fact(STUDY, ENGLISH)]
    assert sum(key.endswith(".distribution") for key in keys) == len(SPREADS)
    assert {"economies.north.noise.std", "economies.south.noise.persistence", "correlations.south.north"} <= set(keys)


@pytest.mark.parametrize("code", LANGUAGES)
def test_levels_are_written_in_every_language(code: str) -> None:
    language = Language(code, {Message("Workbook", "Uncertainty"): ("Doute",)})
    sheet = opened(exported(SCENARIOS, language, DRAWN))["Doute"]
    row = row_of(sheet, "uncertainty.turnover.0.95")
    assert sheet.cell(row, LABEL).value == "95th percentile"
