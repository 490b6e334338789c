"""The sheet of workings, second half: turnover and jobs by market, then the country's outcomes."""

from __future__ import annotations

import numpy as np

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.outcomes import BY_MARKET, NATIONAL, Outcome
from offsim.model.projection import Projection
from offsim.model.study import Market, Study
from offsim.report.workbook.layout import Block, Cells, Sheet
from offsim.report.workbook.lever_steps import yearly_key
from offsim.report.workbook.record_steps import factor_rows, free_key, held
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
    growth, free = BY_MARKET["growth"].values(projection), BY_MARKET["turnover"].values(numbers.free)
    return Block(
        language.translate("Workbook", "5. Turnover of the markets"),
        (
            *(
                turnover_row(study, *row, language)
                for row in zip(study.markets, free, numbers.base_turnover, strict=True)
            ),
            *_held_rows(projection, numbers, "turnover", language),
            *(_yearly_growth(*row, language) for row in zip(study.markets, growth, strict=True)),
        ),
        language.translate("Workbook", "turnover of the year before × (1 + growth, never below the lowest growth)"),
    )


def _held_rows(projection: Projection, numbers: Workings, outcome: str, language: Language) -> list[YearlyRow]:
    """Return the steps by which the record holds an outcome of the markets, ending in the outcome; none without it."""
    study, found = projection.study, BY_MARKET[outcome]
    if outcome not in held(study):
        return []

    def times(market: str) -> Formula:
        return lambda cells: f"{cells.now(free_key(study, market, outcome))}*{cells.now(f'factor.{outcome}')}"

    rows = [
        YearlyRow(
            f"markets.{market.key}.{outcome}",
            language.say(market.label),
            language.say(found.label),
            found.unit,
            found.decimals,
            values,
            times(market.key),
        )
        for market, values in zip(study.markets, found.values(projection), strict=True)
    ]
    return [*factor_rows(projection, numbers.free, outcome, language), *rows]


def turnover_row(
    study: Study, market: Market, values: Array, base: float, language: Language, prefix: str = ""
) -> YearlyRow:
    """Return a market's turnover as its growth, in a row whose key begins with ``prefix`` too, gives it."""
    key = free_key(study, market.key, "turnover", prefix)

    def first(cells: Cells) -> str:
        share = cells.value(f"markets.{market.key}.turnover_share")
        return f"{cells.value('base.turnover')}*{share}*{cells.value(PERCENT)}"

    def formula(cells: Cells) -> str:
        growth = f"MAX({cells.now(f'{prefix}growth.{market.key}')},{cells.value('lowest_growth')})"
        return f"{cells.before(key)}*(1+{growth}*{cells.value(PERCENT)})"

    outcome = BY_MARKET["turnover"]
    return YearlyRow(
        key,
        language.say(market.label),
        free_label(study, outcome, language),
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
    study, jobs = projection.study, BY_MARKET["jobs"].values(numbers.free)
    return Block(
        language.translate("Workbook", "6. Jobs of the markets"),
        (
            *(_output(*row, language) for row in zip(study.markets, numbers.output, strict=True)),
            *(jobs_row(study, *row, language) for row in zip(study.markets, jobs, strict=True)),
            *_held_rows(projection, numbers, "jobs", language),
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
        return f"{cells.before(key)}*(1+{cells.now(yearly_key('productivity'))}*{cells.value(PERCENT)})"

    outcome, part = NATIONAL["turnover_per_job"], language.say(market.label)
    constant = Constant(first, float(values[0]), outcome.decimals)
    label = language.say(outcome.label)
    return YearlyRow(
        key,
        part,
        label,
        outcome.unit,
        outcome.decimals,
        values,
        formula,
        base_formula=lambda cells: cells.value(key, Sheet.MODEL),
        constant=constant,
    )


def jobs_row(study: Study, market: Market, values: Array, language: Language, prefix: str = "") -> YearlyRow:
    """Return a market's jobs as its turnover, in rows whose keys begin with ``prefix`` too, gives them."""
    turnover, key = (free_key(study, market.key, outcome, prefix) for outcome in ("turnover", "jobs"))

    def formula(cells: Cells) -> str:
        output = f"({cells.now(f'output.{market.key}')}*{cells.value(IN_THOUSANDS)})"
        return f"{cells.now(turnover)}/{output}"

    outcome, part = BY_MARKET["jobs"], language.say(market.label)
    label = free_label(study, outcome, language)
    return YearlyRow(key, part, label, outcome.unit, outcome.decimals, values, formula)


def free_label(study: Study, outcome: Outcome, language: Language) -> str:
    """Return what a market's outcome is called before the record holds it."""
    label = language.say(outcome.label)
    if outcome.key not in held(study):
        return label
    return language.translate("Workbook", "{outcome}, worked out").format(outcome=label)


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
