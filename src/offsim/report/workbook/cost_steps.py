"""The sheet of workings, where measures cost the public: what they cost, and what a job more comes to."""

from __future__ import annotations

import numpy as np

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.outcomes import BY_MARKET, BY_MEASURE, NATIONAL, OF_MEASURES, measures
from offsim.model.projection import Projection, project_members
from offsim.model.study import Event, Market, Study
from offsim.report.workbook.layout import Block, Cells, Sheet
from offsim.report.workbook.level_steps import IN_DIRHAMS, IN_MILLIONS, IN_THOUSANDS, jobs_row, turnover_row
from offsim.report.workbook.record_steps import factor_rows, free_key, held
from offsim.report.workbook.workings import Workings, free_projection
from offsim.report.workbook.yearly_rows import Formula, YearlyRow

WITHOUT = "without."
"""What keys begin with of rows that leave the measures out."""


def cost_blocks(projection: Projection, numbers: Workings, language: Language) -> list[Block[YearlyRow]]:
    """Return the steps to what measures cost, none where none does."""
    found = measures(projection.study)
    if not found:
        return []
    return [_without_block(projection, found, numbers, language), _cost_block(projection, found, language)]


def _without_block(
    projection: Projection, found: tuple[Event, ...], numbers: Workings, language: Language
) -> Block[YearlyRow]:
    """Return the country’s jobs in the same scenario without the measures."""
    study = projection.study
    bare = project_members(study, projection.inputs.set_to({f"event.{event.key}": 0.0 for event in found}))
    free = free_projection(bare)
    growth = numbers.market_growth - _of_measures(study, found, numbers)
    turnover, jobs = (BY_MARKET[key].values(free) for key in ("turnover", "jobs"))
    rows = [
        *(_growth(*row, found, language) for row in zip(study.markets, growth, strict=True)),
        *(
            turnover_row(study, *row, language, WITHOUT)
            for row in zip(study.markets, turnover, numbers.base_turnover, strict=True)
        ),
        *(jobs_row(study, *row, language, WITHOUT) for row in zip(study.markets, jobs, strict=True)),
        *(factor_rows(bare, free, "jobs", language, WITHOUT) if "jobs" in held(study) else ()),
        _jobs(study, bare, language),
    ]
    return Block(
        language.translate("Workbook", "10. Without the measures that cost"),
        rows,
        language.translate("Workbook", "the same steps, the effect of these measures taken off"),
    )


def _of_measures(study: Study, found: tuple[Event, ...], numbers: Workings) -> Array:
    """Return what the measures add to each market’s growth, in points, (m, T)."""
    hits = np.array(
        [[event.hits[it.key].value if it.key in event.hits else 0.0 for event in found] for it in study.markets]
    )
    added: Array = hits @ numbers.felt[[study.events.index(event) for event in found]]
    return added


def _growth(market: Market, values: Array, found: tuple[Event, ...], language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        effects = [
            f"-{cells.now(f'felt.{event.key}')}*{cells.value(f'events.{event.key}.hits.{market.key}')}"
            for event in found
        ]
        return f"{cells.now(f'growth.{market.key}')}{''.join(effects)}"

    label, part = language.translate("Workbook", "Growth"), language.say(market.label)
    return YearlyRow(f"{WITHOUT}growth.{market.key}", part, label, "% a year", 2, values, formula, skipped=1)


def _jobs(study: Study, bare: Projection, language: Language) -> YearlyRow:
    first, last = (free_key(study, market.key, "jobs", WITHOUT) for market in (study.markets[0], study.markets[-1]))

    def formula(cells: Cells) -> str:
        total = f"SUM({cells.all_now(first, last)})"
        return f"{total}*{cells.now(f'{WITHOUT}factor.jobs')}" if "jobs" in held(study) else total

    outcome = NATIONAL["jobs"]
    label, part = language.say(outcome.label), language.translate("Workbook", "Country")
    return YearlyRow(f"{WITHOUT}jobs", part, label, outcome.unit, 0, outcome.values(bare), formula)


def _cost_block(projection: Projection, found: tuple[Event, ...], language: Language) -> Block[YearlyRow]:
    each, part = BY_MEASURE["cost"].values(projection), language.translate("Workbook", "Country")
    formulas = {"cost": _total(found), "cost_per_job": _per_job}
    of_country = [
        YearlyRow(key, part, language.say(it.label), it.unit, it.decimals, it.values(projection), formulas[key])
        for key, it in OF_MEASURES.items()
    ]
    return Block(
        language.translate("Workbook", "11. Public cost of the measures"),
        [*(_cost(event, values, language) for event, values in zip(found, each, strict=True)), *of_country],
        language.translate("Workbook", "jobs added since its start, over the years it is paid, × rate a job"),
    )


def _cost(event: Event, values: Array, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        start, years, rate = (
            cells.value(f"events.{event.key}.{part}") for part in ("start", "cost.years", "cost.rate")
        )
        first = f"MAX({cells.year()}-{years}+1,{start})"
        added, when = cells.every_year("new_jobs", Sheet.MODEL), cells.years(Sheet.MODEL)
        new = f"SUMPRODUCT(({when}>={first})*({when}<={cells.year()}),{added})"
        return f"{new}*{rate}*{cells.value(IN_DIRHAMS)}/{cells.value(IN_MILLIONS)}"

    outcome = OF_MEASURES["cost"]
    part, label = language.say(event.label), language.say(outcome.label)
    return YearlyRow(f"cost.{event.key}", part, label, outcome.unit, outcome.decimals, values, formula)


def _total(found: tuple[Event, ...]) -> Formula:
    return lambda cells: f"SUM({cells.all_now(f'cost.{found[0].key}', f'cost.{found[-1].key}')})"


def _per_job(cells: Cells) -> str:
    more = f"({cells.now('jobs')}-{cells.now(f'{WITHOUT}jobs')})"
    spent = f"SUM({cells.so_far('cost')})*{cells.value(IN_MILLIONS)}/{cells.value(IN_THOUSANDS)}"
    return f'IF(ROUND({more},0)>0,{spent}/{more},"")'
