"""The sheet of uncertainty: fans by year, probabilities, shortfalls, how they were drawn; figures, not formulas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from offsim.language import Language
from offsim.model.ensemble import Ensemble
from offsim.model.outcomes import NATIONAL
from offsim.model.quantiles import LEVELS
from offsim.report.uncertainty_words import LEVEL_WORDS, level_name
from offsim.report.workbook.cells import write_figure, write_text
from offsim.report.workbook.fan_charts import insert_fans
from offsim.report.workbook.formats import decimals_format
from offsim.report.workbook.layout import FIRST_YEAR, VALUE, Block, Sheet
from offsim.report.workbook.page import Page, start_sheet
from offsim.report.workbook.result_rows import CHART_ROWS
from offsim.report.workbook.yearly_rows import YearlyRow, write_yearly_sheet

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

ERROR, SHORTFALL = FIRST_YEAR, FIRST_YEAR + 1


def uncertainty_blocks(ensemble: Ensemble, language: Language) -> list[Block[YearlyRow]]:
    """Return the fan of each outcome, the targets below room for the charts, and how the members were drawn."""
    fans = [
        Block(language.say(NATIONAL[key].label), [*_fan(ensemble, key, language)], _reading(language))
        for key in ensemble.quantiles
    ]
    targets = [_target_row(ensemble, key, language) for key in ensemble.study.targets]
    drawing = [
        YearlyRow("members", "", language.translate("Workbook", "Members"), "", 0),
        YearlyRow("seed", "", language.translate("Workbook", "Seed of the draws"), "", 0),
    ]
    return [
        *fans,
        Block(language.translate("Workbook", "How it was drawn"), drawing, height=len(fans) * CHART_ROWS),
        *([Block(language.translate("Workbook", "Targets"), targets)] if targets else []),
    ]


def write_uncertainty(workbook: Workbook, page: Page, ensemble: Ensemble, blocks: list[Block[YearlyRow]]) -> None:
    """Write the sheet and its charts."""
    hint = page.language.translate("Workbook", "Figures of the day of export: they do not follow the inputs.")
    worksheet = start_sheet(workbook, page, Sheet.UNCERTAINTY, hint)
    write_yearly_sheet(worksheet, page, Sheet.UNCERTAINTY, blocks, page.language.translate("Workbook", "Value"))
    rows = page.layout.rows[Sheet.UNCERTAINTY]
    plain = page.formats.get("exported", "0")
    write_figure(worksheet, rows["members"], VALUE, ensemble.members, plain)
    write_text(worksheet, rows["seed"], VALUE, str(ensemble.seed), plain)  # of more digits than Excel's numbers keep
    _write_targets(worksheet, page, ensemble)
    insert_fans(workbook, worksheet, page, list(ensemble.quantiles))


def fan_key(outcome: str, level: float) -> str:
    """Return the key of the row of one level of an outcome's fan."""
    return f"uncertainty.{outcome}.{level}"


def _reading(language: Language) -> str:
    return language.translate(
        "Workbook", "how to read it: of all members, half lie between 25 % and 75 %, nine in ten between 5 % and 95 %"
    )


def _fan(ensemble: Ensemble, key: str, language: Language) -> Iterator[YearlyRow]:
    outcome = NATIONAL[key]
    for level, values in reversed([*zip(LEVELS, ensemble.quantiles[key], strict=True)]):
        words = language.say(LEVEL_WORDS[level])
        yield YearlyRow(fan_key(key, level), level_name(level, language), words, outcome.unit, outcome.decimals, values)


def _target_row(ensemble: Ensemble, key: str, language: Language) -> YearlyRow:
    target = ensemble.study.targets[key]
    outcome = NATIONAL[target.outcome]
    label, part = language.say(target.label), language.say(outcome.label)
    return YearlyRow(f"uncertainty.targets.{key}", part, label, outcome.unit, outcome.decimals)


def _write_targets(worksheet: Worksheet, page: Page, ensemble: Ensemble) -> None:
    """Write three figures for each target, and their headings above the first."""
    rows, language = page.layout.rows[Sheet.UNCERTAINTY], page.language
    headings = {
        VALUE: language.translate("Workbook", "Probability, %"),
        ERROR: language.translate("Workbook", "Standard error, %"),
        SHORTFALL: language.translate("Workbook", "Short by"),
    }
    for place, (key, target) in enumerate(ensemble.study.targets.items()):
        row = rows[f"uncertainty.targets.{key}"]
        if place == 0:
            for column, words in headings.items():
                write_text(worksheet, row - 1, column, words, page.formats.get("block figure"))
        found = ensemble.probability[key]
        per_cent = page.formats.get("exported", decimals_format(2))
        amount = page.formats.get("exported", decimals_format(NATIONAL[target.outcome].decimals))
        write_figure(worksheet, row, VALUE, found.value * 100, per_cent)
        write_figure(worksheet, row, ERROR, found.standard_error * 100, per_cent)
        write_figure(worksheet, row, SHORTFALL, ensemble.shortfall[key], amount)
