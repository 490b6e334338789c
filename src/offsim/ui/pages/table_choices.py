"""What the table of the first page can show: a table of choices, each with what fills its rows."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from offsim.ensemble.quantiles import LEVELS
from offsim.language import Language
from offsim.model.outcomes import BY_MARKET, NATIONAL, OUTCOMES, Outcome, measures, national_outcomes
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.report.measure_words import label_with_unit
from offsim.report.uncertainty_words import LEVEL_WORDS
from offsim.session.snapshot import Snapshot
from offsim.ui.pages.figures_table import FiguresRow


def outcomes_of_active(snapshot: Snapshot, language: Language) -> list[FiguresRow]:
    """Return every national outcome of the scenario shown."""
    return [
        FiguresRow(
            label_with_unit(outcome, language), tuple(outcome.values(snapshot.active).tolist()), outcome.decimals
        )
        for outcome in national_outcomes(snapshot.scenarios.study).values()
    ]


def by_scenario(outcome: Outcome) -> Callable[[Snapshot, Language], list[FiguresRow]]:
    """Return what lists one outcome for every scenario."""

    def rows(snapshot: Snapshot, language: Language) -> list[FiguresRow]:
        return [
            FiguresRow(
                language.say(scenario.name),
                tuple(outcome.values(snapshot.projections[scenario.key]).tolist()),
                outcome.decimals,
            )
            for scenario in snapshot.scenarios.told_apart
        ]

    return rows


def by_market(outcome: Outcome) -> Callable[[Snapshot, Language], list[FiguresRow]]:
    """Return what lists one outcome of the scenario shown for every market."""

    def rows(snapshot: Snapshot, language: Language) -> list[FiguresRow]:
        return [
            FiguresRow(language.say(market.label), tuple(values), outcome.decimals)
            for market, values in zip(
                snapshot.scenarios.study.markets, outcome.values(snapshot.active).tolist(), strict=True
            )
        ]

    return rows


def levels_of(outcome: Outcome) -> Callable[[Snapshot, Language], list[FiguresRow]]:
    """Return what lists the line of one outcome and, below it, where the members of the scenario shown lie."""

    def rows(snapshot: Snapshot, language: Language) -> list[FiguresRow]:
        line = language.translate("Table", "Central projection (no uncertainty)")
        first = FiguresRow(line, tuple(outcome.values(snapshot.active).tolist()), outcome.decimals)
        if snapshot.ensemble is None or outcome.key not in snapshot.ensemble.quantiles:
            nothing = language.translate("Table", "No simulations")
            return [first, FiguresRow(nothing, (math.nan,) * len(first.values), outcome.decimals)]
        return [
            first,
            *(
                FiguresRow(language.say(LEVEL_WORDS[level]), tuple(values), outcome.decimals)
                for level, values in zip(LEVELS, snapshot.ensemble.quantiles[outcome.key].tolist(), strict=True)
            ),
        ]

    return rows


class TableChoice(NamedTuple):
    """One way to fill the table."""

    label: Message
    rows: Callable[[Snapshot, Language], list[FiguresRow]]


TABLES = (
    TableChoice(QT_TRANSLATE_NOOP("Table", "All outcomes of this scenario"), outcomes_of_active),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Turnover of every scenario, bn MAD"), by_scenario(NATIONAL["turnover"])),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Jobs of every scenario"), by_scenario(NATIONAL["jobs"])),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Turnover with uncertainty, bn MAD"), levels_of(NATIONAL["turnover"])),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Jobs with uncertainty"), levels_of(NATIONAL["jobs"])),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Turnover by market, bn MAD"), by_market(BY_MARKET["turnover"])),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Jobs by market"), by_market(BY_MARKET["jobs"])),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Growth by market, % a year"), by_market(BY_MARKET["growth"])),
)
COST_TABLES = (
    TableChoice(QT_TRANSLATE_NOOP("Table", "Public cost of every scenario, M MAD"), by_scenario(OUTCOMES["cost"])),
    TableChoice(QT_TRANSLATE_NOOP("Table", "Public cost with uncertainty, M MAD"), levels_of(OUTCOMES["cost"])),
    TableChoice(
        QT_TRANSLATE_NOOP("Table", "Cumulative public cost per additional job with uncertainty, thousand MAD"),
        levels_of(OUTCOMES["cost_per_job"]),
    ),
)


def tables_of(study: Study) -> tuple[TableChoice, ...]:
    """Return the ways to fill the table for a study; costs only where its measures have some."""
    return TABLES + COST_TABLES if measures(study) else TABLES
