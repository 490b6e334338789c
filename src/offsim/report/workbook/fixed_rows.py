"""The numbers no lever moves, as the sheet of inputs shows them: of economies, markets, events, sites, targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from offsim.language import Language
from offsim.model.equations import LOWEST_GROWTH
from offsim.model.facts import Fact
from offsim.model.study import Profile, Study
from offsim.model.units import UNITS
from offsim.report.facts import NamedFact, fixed_facts
from offsim.report.workbook.layout import Block
from offsim.report.workbook.workings import PERCENT

CONVERTED = ("%", "thousand MAD", "M MAD", "MAD")


@dataclass(frozen=True, slots=True)
class FixedRow:
    """A number no lever moves; ``fact`` is where it comes from, None for what is so by definition or left out as 0."""

    key: str
    part: str
    label: str
    unit: str
    value: float
    fact: Fact | None = None


def fixed_blocks(study: Study, language: Language) -> list[Block[FixedRow]]:
    """Return the blocks of fixed numbers, in order."""
    return [
        *_study_blocks(study, language),
        *([_event_block(study, language)] if study.events else []),
        *([_target_block(study, language)] if study.targets else []),
        _unit_block(language),
    ]


def _study_blocks(study: Study, language: Language) -> Iterator[Block[FixedRow]]:
    """Return a block for every kind of thing the study file has numbers of, named by the first part of their keys."""
    titles = {
        "economies": language.translate("Workbook", "Fixed: client economies"),
        "markets": language.translate("Workbook", "Fixed: markets in the base year"),
        "events": language.translate("Workbook", "Fixed: when events happen"),
        "sites": language.translate("Workbook", "Fixed: sites"),
        "targets": language.translate("Workbook", "Fixed: targets"),
    }
    ratios = language.translate("Workbook", "Fixed: ratios")
    for title, facts in groupby(fixed_facts(study, language), lambda it: titles.get(it.key.split(".")[0], ratios)):
        yield Block(title, [*map(_fixed, facts)])


def _fixed(named: NamedFact) -> FixedRow:
    return FixedRow(named.key, named.part, named.label, named.fact.unit, named.fact.value, named.fact)


def _event_block(study: Study, language: Language) -> Block[FixedRow]:
    ramp = language.translate("Workbook", "1: grows over its length and stays; 0: felt in full for its length")
    hits = language.translate("Workbook", "Part felt by {market}")
    return Block(
        language.translate("Workbook", "Fixed: the markets that events hit"),
        [
            *(
                FixedRow(f"events.{event.key}.ramp", language.say(event.label), ramp, "", event.profile is Profile.RAMP)
                for event in study.events
            ),
            *(
                FixedRow(
                    f"events.{event.key}.hits.{market.key}",
                    language.say(event.label),
                    hits.format(market=language.say(market.label)),
                    "weight",
                    fact.value if (fact := event.hits.get(market.key)) else 0.0,
                    fact,
                )
                for market in study.markets
                for event in study.events
            ),
        ],
    )


def _target_block(study: Study, language: Language) -> Block[FixedRow]:
    return Block(
        language.translate("Workbook", "Fixed: years of the targets"),
        [
            FixedRow(
                f"targets.{target.key}.year",
                language.say(target.label),
                language.translate("Workbook", "Year"),
                "year",
                target.year,
                target.value,
            )
            for target in study.targets.values()
        ],
    )


def _unit_block(language: Language) -> Block[FixedRow]:
    lowest = language.translate("Workbook", "Lowest growth of a market in a year")
    one = language.translate("Workbook", "One {unit} is")
    names = {unit: one.format(unit=language.say(UNITS[unit].label)) for unit in CONVERTED}
    return Block(
        language.translate("Workbook", "Fixed: units and limits"),
        [
            *(
                FixedRow(f"one.{unit}", "", names[unit], "bn MAD" if unit.endswith("MAD") else "", UNITS[unit].scale)
                for unit in CONVERTED
            ),
            FixedRow("lowest_growth", "", lowest, "% a year", LOWEST_GROWTH / PERCENT),
        ],
    )
