"""The sheet of workings: how the record holds turnover and jobs of the country up to the jump-off year."""

from __future__ import annotations

import numpy as np

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.fixed_part import fixed_part
from offsim.model.outcomes import BY_MARKET, NATIONAL
from offsim.model.projection import Projection
from offsim.model.study import Study
from offsim.report.workbook.input_rows import RECORD, recorded
from offsim.report.workbook.layout import Cells, Sheet
from offsim.report.workbook.yearly_rows import YearlyRow

DECIMALS = 4


def free_key(study: Study, market: str, outcome: str, prefix: str = "") -> str:
    """Return the key of a market's turnover or jobs as the equations give them, before the record holds them."""
    return f"{prefix}free.{market}.{outcome}" if outcome in held(study) else f"{prefix}markets.{market}.{outcome}"


def held(study: Study) -> tuple[str, ...]:
    """Return which of turnover and jobs (keys) a jump-off year holds to the record."""
    return tuple(recorded(study)) if "jump_off" in study.levers else ()


def factor_rows(
    projection: Projection, free: Projection, outcome: str, language: Language, prefix: str = ""
) -> list[YearlyRow]:
    """Return the steps to what the markets’ rows of one outcome are multiplied by, the factor last.

    ``free`` is the projection before the record holds it; keys begin with ``prefix``.
    """
    study = projection.study
    totals = BY_MARKET[outcome].values(free).sum(axis=0)
    ratio = _ratios(projection, outcome, totals)
    following, gap, factor = _steps(ratio)
    first, last = (free_key(study, market.key, outcome, prefix) for market in (study.markets[0], study.markets[-1]))
    keys = {name: f"{prefix}{name}.{outcome}" for name in ("ratio", "next", "gap", "factor")}

    def of_ratio(cells: Cells) -> str:
        seen = cells.now(f"{RECORD}{outcome}", Sheet.INPUTS)
        known = f"AND(ISNUMBER({seen}),{cells.year()}<={cells.value('jump_off')})"
        return f"IF({known},{seen}/SUM({cells.all_now(first, last)}),0)"

    def of_next(cells: Cells) -> str:
        return f"IF({cells.now(keys['ratio'])}>0,{cells.now(keys['ratio'])},{cells.after(keys['next'])})"

    def of_gap(cells: Cells) -> str:
        later = f"IF({cells.after(keys['next'])}>0,{cells.after(keys['gap'])}+1,0)"
        return f"IF({cells.now(keys['ratio'])}>0,0,{later})"

    def of_factor(cells: Cells) -> str:
        ratio, following, before = cells.now(keys["ratio"]), cells.now(keys["next"]), cells.before(keys["factor"])
        between = f"{before}*({following}/{before})^(1/({cells.now(keys['gap'])}+1))"
        return f"IF({ratio}>0,{ratio},IF({following}>0,{between},{before}))"

    part = language.say(NATIONAL[outcome].label)
    labels = {
        "ratio": language.translate("Workbook", "Observed / worked out; 0 where not observed"),
        "next": language.translate("Workbook", "The same in the next observed year"),
        "gap": language.translate("Workbook", "Years until then"),
        "factor": language.translate("Workbook", "Factor, even between observed years"),
    }
    rows = (
        ("ratio", ratio, of_ratio),
        ("next", following, of_next),
        ("gap", gap, of_gap),
        ("factor", factor, of_factor),
    )
    return [
        YearlyRow(
            keys[name],
            part,
            labels[name],
            "years" if name == "gap" else "",
            0 if name == "gap" else DECIMALS,
            values,
            formula,
            base_formula=(lambda _: "1") if name == "factor" else None,
        )
        for name, values, formula in rows
    ]


def _ratios(projection: Projection, outcome: str, totals: Array) -> Array:
    ratios = np.zeros(len(totals))
    for place, year, observed in fixed_part(projection.study).record[outcome]:
        if year <= projection.levers["jump_off"]:
            ratios[place] = observed / totals[place]
    return ratios


def _steps(ratio: Array) -> tuple[Array, Array, Array]:
    following, gap, factor = np.zeros(len(ratio)), np.zeros(len(ratio)), np.ones(len(ratio))
    for place in reversed(range(len(ratio))):
        if ratio[place]:
            following[place] = ratio[place]
        elif place + 1 < len(ratio) and following[place + 1]:
            following[place], gap[place] = following[place + 1], gap[place + 1] + 1
    for place in range(1, len(ratio)):
        before = factor[place - 1]
        even = before * (following[place] / before) ** (1 / (gap[place] + 1)) if following[place] else before
        factor[place] = ratio[place] or even
    return following, gap, factor
