"""The sheet of uncertainty: figures as they were drawn, labelled as such, and there only where asked for."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from openpyxl import Workbook

from offsim.ensemble.ensemble import Probability, ensemble
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language, load_language
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


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_headings_of_the_targets_have_room(code: str) -> None:
    sheet = opened(exported(SCENARIOS, load_language(code), DRAWN)).worksheets[7]
    row = row_of(sheet, f"uncertainty.targets.{next(iter(STUDY.targets))}") - 1
    words = [str(sheet.cell(row, column).value) for column in range(6, 9)]
    assert (sheet.row_dimensions[row].height or 15) >= 15 * (1 + any(len(found) > 11 for found in words))


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
    assert all(re.fullmatch(r"=[A-Z]+\$5", cell.value) for cell in live)  # the years over a block follow the inputs


def test_each_outcome_has_a_chart_of_bands_that_end_at_the_percentiles(workbook: Workbook) -> None:
    sheet = workbook["Uncertainty"]
    rows = yearly(sheet, STUDY)
    charts = sheet._charts
    assert len(charts) == len(DRAWN.quantiles)
    for chart, (outcome, quantiles) in zip(charts, DRAWN.quantiles.items(), strict=True):
        drawn = [sheet.cell(int(series.val.numRef.f.rpartition("$")[2]), 1).value for series in chart.series]
        assert drawn == [f"band.{outcome}.{level}" for level in (0.05, 0.25, 0.75, 0.95)]
        heights = np.cumsum([np.array(rows[str(key)], dtype=np.float64) for key in drawn], axis=0)
        assert np.allclose(heights, [values for level, values in zip(LEVELS, quantiles, strict=True) if level != 0.5])


def test_the_median_the_targets_and_what_was_observed_are_drawn_over_the_bands() -> None:
    with zipfile.ZipFile(BytesIO(WRITTEN)) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")]
    fans = [chart for chart in charts if "<c:areaChart>" in chart]
    assert len(fans) == len(DRAWN.quantiles)
    for chart, outcome in zip(fans, DRAWN.quantiles, strict=True):
        lines = chart.partition("<c:lineChart>")[2]
        watched = [STUDY.targets[key] for key in SCENARIOS.targets if STUDY.targets[key].outcome == outcome]
        observed = [one for one in STUDY.observations if one.outcome == outcome]
        assert lines.count("<c:ser>") >= 1 + len(watched) + len(observed)


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
