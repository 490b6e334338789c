"""The sheet of workings, second half: turnover and jobs by market, then the country's outcomes."""

from __future__ import annotations

import numpy as np

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.outcomes import BY_MARKET, NATIONAL
from offsim.model.projection import Projection
from offsim.model.study import Market, Study
from offsim.report.workbook.layout import Block, Cells, Sheet
from offsim.report.workbook.workings import Workings
from offsim.report.workbook.yearly_rows import Constant, Formula, YearlyRow

PERCENT, IN_THOUSANDS, IN_MILLIONS, IN_DIRHAMS = "one.%", "one.thousand MAD", "one.M MAD", "one.MAD"


def level_blocks(projection: Projection, numbers: Workings, language: Language) -> list[Block[YearlyRow]]:
    """Return the steps from the markets' growth to the country's outcomes."""
    return [
        _turnover_block(projection, numbers, language),
        _jobs_block(projection, numbers, language),
        _country_block(projection, language),
    ]


def _turnover_block(projection: Projection, numbers: Workings, language: Language) -> Block[YearlyRow]:
    study = projection.study
    levels, growth = (BY_MARKET[key].values(projection) for key in ("turnover", "growth"))
    return Block(
        language.translate("Workbook", "5. Turnover of the markets"),
        (
            *(_turnover(*row, language) for row in zip(study.markets, levels, numbers.base_turnover, strict=True)),
            *(_yearly_growth(*row, language) for row in zip(study.markets, growth, strict=True)),
        ),
        language.translate("Workbook", "turnover of the year before × (1 + growth, never below the lowest growth)"),
    )


def _turnover(market: Market, values: Array, base: float, language: Language) -> YearlyRow:
    key = f"markets.{market.key}.turnover"

    def first(cells: Cells) -> str:
        share = cells.value(f"markets.{market.key}.turnover_share")
        return f"{cells.value('base.turnover')}*{share}*{cells.value(PERCENT)}"

    def formula(cells: Cells) -> str:
        growth = f"MAX({cells.now(f'growth.{market.key}')},{cells.value('lowest_growth')})"
        return f"{cells.before(key)}*(1+{growth}*{cells.value(PERCENT)})"

    outcome = BY_MARKET["turnover"]
    return YearlyRow(
        key,
        language.say(market.label),
        language.say(outcome.label),
        outcome.unit,
        outcome.decimals,
        values,
        formula,
        base_formula=lambda cells: cells.value(key, Sheet.MODEL),
        constant=Constant(first, base, outcome.decimals),
    )


def _yearly_growth(market: Market, values: Array, language: Language) -> YearlyRow:
    outcome = BY_MARKET["growth"]
    return YearlyRow(
        f"markets.{market.key}.growth",
        language.say(market.label),
        language.say(outcome.label),
        outcome.unit,
        outcome.decimals,
        values,
        _on_the_year_before(f"markets.{market.key}.turnover"),
        skipped=1,
    )


def _on_the_year_before(key: str) -> Formula:
    return lambda cells: f"({cells.now(key)}/{cells.before(key)}-1)/{cells.value(PERCENT)}"


def _jobs_block(projection: Projection, numbers: Workings, language: Language) -> Block[YearlyRow]:
    markets, jobs = projection.study.markets, BY_MARKET["jobs"].values(projection)
    return Block(
        language.translate("Workbook", "6. Jobs of the markets"),
        (
            *(_output(*row, language) for row in zip(markets, numbers.output, strict=True)),
            *(_jobs(*row, language) for row in zip(markets, jobs, strict=True)),
        ),
        language.translate("Workbook", "turnover / turnover per job, which grows with productivity"),
    )


def _output(market: Market, values: Array, language: Language) -> YearlyRow:
    key = f"output.{market.key}"

    def first(cells: Cells) -> str:
        jobs_share = cells.value(f"markets.{market.key}.jobs_share")
        turnover = cells.base(f"markets.{market.key}.turnover")
        jobs = f"{cells.value('base.jobs')}*{jobs_share}*{cells.value(PERCENT)}"
        return f"{turnover}/({jobs})/{cells.value(IN_THOUSANDS)}"

    def formula(cells: Cells) -> str:
        elapsed = f"({cells.year()}-{cells.base_year()})"
        return f"{cells.value(key, Sheet.MODEL)}*(1+{cells.value('productivity')}*{cells.value(PERCENT)})^{elapsed}"

    outcome, part = NATIONAL["turnover_per_job"], language.say(market.label)
    constant = Constant(first, float(values[0]), outcome.decimals)
    label = language.say(outcome.label)
    return YearlyRow(key, part, label, outcome.unit, outcome.decimals, values, formula, constant=constant)


def _jobs(market: Market, values: Array, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        output = f"({cells.now(f'output.{market.key}')}*{cells.value(IN_THOUSANDS)})"
        return f"{cells.now(f'markets.{market.key}.turnover')}/{output}"

    outcome, part = BY_MARKET["jobs"], language.say(market.label)
    label = language.say(outcome.label)
    return YearlyRow(f"markets.{market.key}.jobs", part, label, outcome.unit, outcome.decimals, values, formula)


def _country_block(projection: Projection, language: Language) -> Block[YearlyRow]:
    jobs = NATIONAL["jobs"].values(projection)
    new_jobs = np.maximum(np.diff(jobs, prepend=jobs[0]), 0.0)
    label = language.translate("Workbook", "Jobs added in the year, losses not counted")
    formulas = _country_formulas(projection.study)
    rows = [_country(key, NATIONAL[key].values(projection), formulas[key], language) for key in formulas]
    added = YearlyRow(
        "new_jobs",
        "",
        label,
        "jobs",
        0,
        new_jobs,
        lambda cells: f"MAX({cells.now('jobs')}-{cells.before('jobs')},0)",
        skipped=1,
    )
    return Block(
        language.translate("Workbook", "7. The country"),
        (added, *rows),
        language.translate("Workbook", "sums over the markets, and what follows from them"),
    )


def _country(key: str, values: Array, formula: Formula, language: Language) -> YearlyRow:
    outcome = NATIONAL[key]
    skipped = int(key == "growth")
    part = language.translate("Workbook", "Country")
    return YearlyRow(
        key, part, language.say(outcome.label), outcome.unit, outcome.decimals, values, formula, skipped=skipped
    )


def _country_formulas(study: Study) -> dict[str, Formula]:
    first, last = study.markets[0].key, study.markets[-1].key

    def total(outcome: str) -> Formula:
        return lambda cells: f"SUM({cells.all_now(f'markets.{first}.{outcome}', f'markets.{last}.{outcome}')})"

    return {
        "turnover": total("turnover"),
        "jobs": total("jobs"),
        "growth": _on_the_year_before("turnover"),
        "added_jobs": lambda cells: f"{cells.now('jobs')}-{cells.base('jobs')}",
        "turnover_per_job": lambda cells: f"{cells.now('turnover')}/{cells.now('jobs')}/{cells.value(IN_THOUSANDS)}",
        "investment": lambda cells: (
            f"SUM({cells.so_far('new_jobs')})*{cells.value('investment_per_job')}*{cells.value(IN_DIRHAMS)}"
        ),
        "companies": lambda cells: (
            f"{cells.now('turnover')}/({cells.value('turnover_per_company')}*{cells.value(IN_MILLIONS)})"
        ),
    }
