"""The sheet of uncertainty: fans by year, probabilities, shortfalls, how they were drawn; figures, not formulas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from offsim.ensemble.ensemble import Ensemble, Probability
from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES
from offsim.model.scenario_set import ScenarioSet
from offsim.report.uncertainty_words import LEVEL_WORDS, beyond, level_name, share_words
from offsim.report.workbook.cells import set_height, write_figure, write_text
from offsim.report.workbook.fans import band_block, insert_fans
from offsim.report.workbook.formats import decimals_format
from offsim.report.workbook.layout import FIRST_YEAR, VALUE, Block, Sheet
from offsim.report.workbook.pages import blocks_kept, set_pages
from offsim.report.workbook.result_rows import CHART_ROWS
from offsim.report.workbook.sheet_writer import WIDTHS, YEAR_WIDTH, SheetWriter, protect, start_sheet, unit_label
from offsim.report.workbook.yearly_rows import YearlyRow, write_yearly_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

JOINT = "uncertainty.joint"
ERROR, SHORTFALL, SHORTFALL_UNIT = range(FIRST_YEAR, FIRST_YEAR + 3)


def uncertainty_blocks(ensemble: Ensemble, watched: Sequence[str], language: Language) -> list[Block[YearlyRow]]:
    """Return the fan of each outcome, the targets below room for the charts, and how the members were drawn.

    Below the targets stand all that are ``watched`` (keys) at once, where they are more than one.
    """
    fans = [
        Block(language.say(OUTCOMES[key].label), [*_fan(ensemble, key, language)], _reading(language))
        for key in ensemble.quantiles
    ]
    targets = [_target_row(ensemble, key, language) for key in ensemble.study.targets]
    if len(watched) > 1:
        targets.append(_joint_row(ensemble, watched, language))
    drawing = [
        YearlyRow("simulations", "", language.translate("Workbook", "Simulations"), "", 0),
        YearlyRow("seed", "", language.translate("Workbook", "Seed of the simulations"), "", 0),
    ]
    return [
        *fans,
        Block(language.translate("Workbook", "Simulations"), drawing, height=len(fans) * CHART_ROWS),
        *([Block(language.translate("Workbook", "Targets"), targets)] if targets else []),
        band_block(ensemble, language),
    ]


def write_uncertainty(
    workbook: Workbook,
    writer: SheetWriter,
    ensemble: Ensemble,
    scenarios: ScenarioSet,
    blocks: list[Block[YearlyRow]],
) -> None:
    """Write the sheet and its charts."""
    hint = writer.language.translate("Workbook", "Figures of the day of export: they do not follow the inputs.")
    worksheet = start_sheet(workbook, writer, Sheet.UNCERTAINTY, hint)
    heading, watched = writer.language.translate("Workbook", "Value"), scenarios.targets
    last = write_yearly_sheet(worksheet, writer, Sheet.UNCERTAINTY, blocks, heading)
    rows = writer.layout.rows[Sheet.UNCERTAINTY]
    plain = writer.formats.get("exported", "0")
    write_figure(worksheet, rows["simulations"], VALUE, ensemble.members, plain)
    write_text(worksheet, rows["seed"], VALUE, str(ensemble.seed), plain)  # of more digits than Excel's numbers keep
    _write_targets(worksheet, writer, ensemble)
    if len(watched) > 1:
        _write_probability(worksheet, writer, rows[JOINT], ensemble.joint(watched))
    charts = insert_fans(workbook, worksheet, writer, scenarios, list(ensemble.quantiles))
    set_pages(worksheet, last, (*blocks_kept(blocks), *charts))
    protect(worksheet)


def fan_key(outcome: str, level: float) -> str:
    """Return the key of the row of one level of an outcome's fan."""
    return f"uncertainty.{outcome}.{level}"


def _reading(language: Language) -> str:
    return language.translate(
        "Workbook", "how to read it: 50 % of simulations lie between P25 and P75, 90 % between P5 and P95"
    )


def _fan(ensemble: Ensemble, key: str, language: Language) -> Iterator[YearlyRow]:
    outcome = OUTCOMES[key]
    for level, values in reversed([*zip(LEVELS, ensemble.quantiles[key], strict=True)]):
        words = language.say(LEVEL_WORDS[level])
        yield YearlyRow(fan_key(key, level), level_name(level, language), words, outcome.unit, outcome.decimals, values)


def _target_row(ensemble: Ensemble, key: str, language: Language) -> YearlyRow:
    target = ensemble.study.targets[key]
    outcome = OUTCOMES[target.outcome]
    label, part = language.say(target.label), language.say(outcome.label)
    return YearlyRow(f"uncertainty.targets.{key}", part, label, "", outcome.decimals)


def _joint_row(ensemble: Ensemble, watched: Sequence[str], language: Language) -> YearlyRow:
    part = language.translate("Workbook", "All watched targets in the same simulation")
    label = language.joined(" + ", (language.say(ensemble.study.targets[key].label) for key in watched))
    return YearlyRow(JOINT, part, label, "", 2)


def _write_targets(worksheet: Worksheet, writer: SheetWriter, ensemble: Ensemble) -> None:
    """Write three figures for each target, and their headings above the first."""
    rows, language = writer.layout.rows[Sheet.UNCERTAINTY], writer.language
    headings = {
        VALUE: language.translate("Workbook", "Probability, %"),
        ERROR: language.translate("Workbook", "Error, pp"),
        SHORTFALL: language.translate("Workbook", "Mean shortfall"),
        SHORTFALL_UNIT: language.translate("Workbook", "Unit"),
    }
    for place, (key, target) in enumerate(ensemble.study.targets.items()):
        row = rows[f"uncertainty.targets.{key}"]
        if place == 0:
            for column, words in headings.items():
                style = "block words" if column == SHORTFALL_UNIT else "block figure"
                write_text(worksheet, row - 1, column, words, writer.formats.get(style))
            widths = (WIDTHS.get(column, YEAR_WIDTH) for column in headings)
            set_height(worksheet, row - 1, [*zip(headings.values(), widths, strict=True)])
        _write_probability(worksheet, writer, row, ensemble.probability[key])
        amount = writer.formats.get("exported", decimals_format(OUTCOMES[target.outcome].decimals))
        write_figure(worksheet, row, SHORTFALL, ensemble.shortfall[key], amount)
        unit = unit_label(writer, OUTCOMES[target.outcome].unit)
        write_text(worksheet, row, SHORTFALL_UNIT, unit, writer.formats.get("unit"))


def _write_probability(worksheet: Worksheet, writer: SheetWriter, row: int, found: Probability) -> None:
    """Write a probability and its error; in words, and without an error, where no figure would tell it."""
    if any(beyond(found, writer.language)):
        write_text(worksheet, row, VALUE, share_words(found, writer.language), writer.formats.get("exported", "0"))
        return
    per_cent = writer.formats.get("exported", decimals_format(2))
    write_figure(worksheet, row, VALUE, found.value * 100, per_cent)
    write_figure(worksheet, row, ERROR, found.standard_error * 100, per_cent)
