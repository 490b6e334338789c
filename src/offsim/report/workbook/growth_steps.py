"""The sheet of workings, first half: from the client economies and the events to each market's growth."""

from __future__ import annotations

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.study import Economy, Event, Market, Study
from offsim.report.workbook.layout import Block, Cells, Sheet
from offsim.report.workbook.lever_steps import by_year_block, yearly_key
from offsim.report.workbook.workings import Workings
from offsim.report.workbook.yearly_rows import Constant, YearlyRow

POINTS, RATE = "points", "% a year"


def growth_blocks(study: Study, numbers: Workings, outlook: str, language: Language) -> list[Block[YearlyRow]]:
    """Return the steps that end in the markets' growth; ``outlook`` is the key of the chosen one."""
    return [
        by_year_block(study, numbers.by_year, language),
        _outlook_block(study, numbers, outlook, language),
        _deviation_block(study, numbers, language),
        *([_event_block(study, numbers, language)] if study.events else []),
        _market_block(study, numbers, language),
    ]


def _outlook_block(study: Study, numbers: Workings, outlook: str, language: Language) -> Block[YearlyRow]:
    outlooks = list(study.outlooks)
    first, last = f"outlooks.{outlooks[0]}", f"outlooks.{outlooks[-1]}"
    place = Constant(lambda cells: f"MATCH(1,{cells.values(first, last)},0)", outlooks.index(outlook) + 1)
    label = language.translate("Workbook", "Rank of the chosen economic outlook in the list")
    return Block(
        language.translate("Workbook", "1. Client economies"),
        (
            YearlyRow("outlook.place", "", label, "", 0, constant=place),
            *(
                _path(economy, values, outlooks, language)
                for economy, values in zip(study.economies, numbers.path, strict=True)
            ),
        ),
        language.translate("Workbook", "growth in the chosen economic outlook"),
    )


def _path(economy: Economy, values: Array, outlooks: list[str], language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        first, last = (f"outlooks.{outlook}.growth.{economy.key}" for outlook in (outlooks[0], outlooks[-1]))
        return f"INDEX({cells.all_now(first, last, Sheet.INPUTS)},{cells.value('outlook.place', Sheet.MODEL)})"

    label = language.translate("Workbook", "Growth")
    return YearlyRow(f"path.{economy.key}", language.say(economy.label), label, RATE, 2, values, formula, skipped=1)


def _deviation_block(study: Study, numbers: Workings, language: Language) -> Block[YearlyRow]:
    rows = zip(study.economies, numbers.recession, numbers.deviation, strict=True)
    recessions, deviations = [], []
    for economy, taken_off, away in rows:
        recessions.append(_recession(economy, taken_off, language))
        deviations.append(_deviation(economy, away, language))
    return Block(
        language.translate("Workbook", "2. Deviation from normal growth"),
        (*recessions, *deviations),
        language.translate("Workbook", "growth + shift − recession − normal growth"),
    )


def _recession(economy: Economy, values: Array, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        depth, start, length = (cells.value(f"recession.{economy.key}.{part}") for part in ("depth", "start", "length"))
        return f"IF(AND({cells.year()}>={start},{cells.year()}<{start}+{length}),{depth},0)"

    label = language.translate("Workbook", "Taken off by the recession")
    part = language.say(economy.label)
    return YearlyRow(f"recession.{economy.key}", part, label, POINTS, 2, values, formula, skipped=1)


def _deviation(economy: Economy, values: Array, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        shift = cells.now(yearly_key(f"growth.{economy.key}"))
        normal = cells.value(f"economies.{economy.key}.normal")
        return f"{cells.now(f'path.{economy.key}')}+{shift}-{cells.now(f'recession.{economy.key}')}-{normal}"

    label = language.translate("Workbook", "Away from normal")
    part = language.say(economy.label)
    return YearlyRow(f"deviation.{economy.key}", part, label, POINTS, 2, values, formula, skipped=1)


def _event_block(study: Study, numbers: Workings, language: Language) -> Block[YearlyRow]:
    profiles = [_profile(event, row, language) for event, row in zip(study.events, numbers.profile, strict=True)]
    felt = [_felt(event, row, language) for event, row in zip(study.events, numbers.felt, strict=True)]
    return Block(
        language.translate("Workbook", "3. Events"),
        (*profiles, *felt),
        language.translate("Workbook", "part of the event felt that year, from 0 to 1; times its strength"),
    )


def _profile(event: Event, values: Array, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        ramp, start, years = (cells.value(f"events.{event.key}.{part}") for part in ("ramp", "start", "years"))
        rising = f"MAX(0,MIN(1,({cells.year()}-{start}+1)/{years}))"
        pulse = f"IF(AND({cells.year()}>={start},{cells.year()}<{start}+{years}),1,0)"
        return f"IF({ramp}=1,{rising},{pulse})"

    label = language.translate("Workbook", "Part felt")
    return YearlyRow(f"profile.{event.key}", language.say(event.label), label, "", 2, values, formula, skipped=1)


def _felt(event: Event, values: Array, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        return f"{cells.value(f'event.{event.key}')}*{cells.now(f'profile.{event.key}')}"

    label = language.translate("Workbook", "Strength × part felt")
    return YearlyRow(f"felt.{event.key}", language.say(event.label), label, POINTS, 2, values, formula, skipped=1)


def _market_block(study: Study, numbers: Workings, language: Language) -> Block[YearlyRow]:
    effects = [
        _market_events(market, values, study, language)
        for market, values in zip(study.markets, numbers.market_events, strict=True)
    ]
    return Block(
        language.translate("Workbook", "4. Growth of the markets"),
        (
            *(effects if study.events else ()),
            *(
                _market_growth(market, values, study, language)
                for market, values in zip(study.markets, numbers.market_growth, strict=True)
            ),
        ),
        language.translate("Workbook", "trend + sensitivity × deviation of its economy + effect of the events"),
    )


def _market_events(market: Market, values: Array, study: Study, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        first, last = study.events[0].key, study.events[-1].key
        hits = cells.values(f"events.{first}.hits.{market.key}", f"events.{last}.hits.{market.key}")
        return f"SUMPRODUCT({cells.all_now(f'felt.{first}', f'felt.{last}')},{hits})"

    label = language.translate("Workbook", "Effect of the events")
    return YearlyRow(f"events.{market.key}", language.say(market.label), label, POINTS, 2, values, formula, skipped=1)


def _market_growth(market: Market, values: Array, study: Study, language: Language) -> YearlyRow:
    def formula(cells: Cells) -> str:
        trends = [key for key in (f"trend.{market.key}", "trend.common") if key in study.levers]
        trend = "+".join(cells.now(yearly_key(key)) for key in trends)
        sensitivity = "+".join(cells.value(key) for key in market.sensitivity)
        effect = f"+{cells.now(f'events.{market.key}')}" if study.events else ""
        return f"{trend}+({sensitivity})*{cells.now(f'deviation.{market.economy}')}{effect}"

    label = language.translate("Workbook", "Growth")
    return YearlyRow(f"growth.{market.key}", language.say(market.label), label, RATE, 2, values, formula, skipped=1)
