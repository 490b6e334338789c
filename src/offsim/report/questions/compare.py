"""What sets scenarios apart: which does best and by how much, what they assume otherwise, what they come to."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from offsim.analysis.compare import Comparison, Level, Line, Subject
from offsim.ensemble.ensemble import probability
from offsim.language import Language
from offsim.model.outcomes import OUTCOMES
from offsim.model.scenario_names import told_apart
from offsim.model.text import QT_TRANSLATE_NOOP, Counted, Message
from offsim.model.uncertainty import Distribution
from offsim.model.units import UNITS
from offsim.report.distribution_words import distribution_words
from offsim.report.labels import path_cell
from offsim.report.sentence import gap_number
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table
from offsim.report.uncertainty_words import beyond, share_words

LINE_WORDS: Mapping[Subject, Message] = {
    Subject.DISTRIBUTION: QT_TRANSLATE_NOOP("Compare", "{name}: distribution"),
    Subject.PROJECTED: QT_TRANSLATE_NOOP("Compare", "{name}: projected"),
    Subject.GAP: QT_TRANSLATE_NOOP("Compare", "{name}: gap"),
    Subject.PROBABILITY: QT_TRANSLATE_NOOP("Compare", "{name}: probability"),
}
UNITS_OF_CHANGES: Mapping[str, str] = {"%": "points", "% a year": "points a year", "year": "years"}
DECIMALS_OF_PROBABILITY = 1
DRAWN = ("turnover", "jobs")
ABOUT = QT_TRANSLATE_NOOP("Contents", "the scenarios side by side: what differs, outcomes and targets, as exported")


def compare_answer(found: Comparison, language: Language) -> Answer:
    """Return scenarios side by side, as levels and then, where there are several, as changes."""
    tables: tuple[Table, ...] = compare_tables(found, language)
    if len(found.scenarios) > 1:
        tables += tuple(table for table in compare_tables(found, language, changes=True)[1:] if table.rows)
    title, sentence = language.translate("Compare", "Compare"), compare_sentence(found, language)
    return Answer(title, sentence, tables, tuple(_levels(found, sentence, language)), about=ABOUT)


def _levels(found: Comparison, told: str, language: Language) -> Iterator[Drawing]:
    """Give a drawing of what the scenarios come to in turnover, and one of jobs."""
    names, colours = _names(found, language), tuple(scenario.colour for scenario in found.scenarios)
    for line in found.outcomes:
        if line.key in DRAWN:
            label, unit = language.say(OUTCOMES[line.key].label), language.say(UNITS[line.unit].symbol).strip()
            title = language.translate("Measure", "{outcome} in {year}").format(outcome=label, year=found.year)
            levels = (level if isinstance(level, float) else math.nan for level in line.levels)
            rows = [
                (name, Figure(level, OUTCOMES[line.key].decimals)) for name, level in zip(names, levels, strict=True)
            ]
            table = Table(title, (language.translate("Compare", "Scenario"), label), tuple(rows))
            yield Drawing(Kind.SCENARIOS, told, unit, table, colours=colours)


def compare_tables(found: Comparison, language: Language, *, changes: bool = False) -> tuple[Table, Table, Table]:
    """Return the assumptions that differ, the outcomes, and the targets, as levels or as changes."""
    heads = (
        language.translate("Compare", "Assumptions that differ"),
        language.translate("Compare", "Outcomes in {year}").format(year=found.year),
        language.translate("Compare", "Targets"),
    )
    names = _names(found, language)
    reference = names[_place(found)]
    against = language.translate("Compare", "Changes against “{reference}”") if changes else ""
    title = against.format(reference=reference)
    unit = language.translate("Compare", "Unit")
    parts = zip(heads, (found.assumptions, found.outcomes, found.targets), strict=True)
    first, second, third = (
        Table(title, (head, unit, *names), tuple(_row(line, found, language, changes) for line in lines), left=2)
        for head, lines in parts
    )
    return first, second, third


def compare_json(found: Comparison) -> dict[str, Any]:
    """Return scenarios side by side as a JSON object; by scenario key, figures that do not exist are null."""
    keys = [scenario.key for scenario in found.scenarios]

    def lines(some: tuple[Line, ...]) -> list[dict[str, Any]]:
        return [
            {
                "subject": line.subject.value,
                "key": line.key,
                "unit": line.unit,
                "levels": dict(zip(keys, map(_plain, line.levels), strict=True)),
                "changes": dict(zip(keys, line.changes, strict=True)),
            }
            for line in some
        ]

    return {
        "study": found.study.key,
        "year": found.year,
        "reference": found.reference,
        "scenarios": [{"key": scenario.key, "name": scenario.name.in_language("en")} for scenario in found.scenarios],
        "assumptions": lines(found.assumptions),
        "outcomes": lines(found.outcomes),
        "targets": lines(found.targets),
    }


def _row(line: Line, found: Comparison, language: Language, changes: bool) -> tuple[Cell, ...]:
    words = language.say(LINE_WORDS[line.subject]) if line.subject in LINE_WORDS else "{name}"
    unit = UNITS_OF_CHANGES.get(line.unit, line.unit) if changes and _counts(line) else line.unit
    symbol = language.say(UNITS[unit].symbol).strip() if unit else ""
    cells = zip(line.levels, line.changes, strict=True)
    return (
        words.format(name=_name(line, found, language)),
        symbol,
        *(_cell(line, change if changes and _counts(line) else level, changes, found, language)
          for level, change in cells),
    )  # fmt: skip


def _name(line: Line, found: Comparison, language: Language) -> str:
    match line.subject:
        case Subject.OUTLOOK:
            return language.translate("Compare", "Economic outlook")
        case Subject.LEVER | Subject.PATH | Subject.DISTRIBUTION:
            lever = found.study.levers[line.key]
            heading = next(group.label for group in found.study.groups if group.key == lever.group)
            return language.joined(" · ", (language.say(heading), language.say(lever.label)))
        case Subject.OUTCOME:
            return language.say(OUTCOMES[line.key].label)
        case Subject.PROJECTED | Subject.GAP | Subject.PROBABILITY:
            return language.say(found.study.targets[line.key].label)


def _cell(line: Line, level: Level, changes: bool, found: Comparison, language: Language) -> Cell:
    if isinstance(level, str):
        return language.say(found.study.outlooks[level].label)
    if line.subject is Subject.DISTRIBUTION:
        spread = level if isinstance(level, Distribution) else None
        return distribution_words(found.study.levers[line.key], spread, language)
    if isinstance(level, tuple):
        return path_cell(dict(level), language)
    value = level if isinstance(level, float | int) else math.nan
    if line.subject is Subject.PROBABILITY and not changes and math.isfinite(value):
        likely = probability(round(value / 100 * found.members), found.members)
        if any(beyond(likely, language)):
            return share_words(likely, language)
    return Figure(value, _decimals(line, found), sign=changes or line.subject is Subject.GAP)


def _decimals(line: Line, found: Comparison) -> int | None:
    if line.subject is Subject.LEVER:
        return None
    if line.subject is Subject.PROBABILITY:
        return DECIMALS_OF_PROBABILITY
    key = line.key if line.subject is Subject.OUTCOME else found.study.targets[line.key].outcome
    return OUTCOMES[key].decimals


def _counts(line: Line) -> bool:
    """Say whether a line holds numbers, of which there are changes."""
    return line.subject not in (Subject.OUTLOOK, Subject.PATH, Subject.DISTRIBUTION)


def _plain(level: Level) -> object:
    if isinstance(level, Distribution):
        return {"shape": level.kind.value, "spread": level.spread}
    if isinstance(level, tuple):
        return dict(level)
    return level


DECIMALS_OF_TURNOVER = 1


def compare_sentence(found: Comparison, language: Language) -> str:
    """Return which scenario is highest in turnover, by how much, and in how much it differs from the reference."""
    if len(found.scenarios) == 1:
        words = language.translate("Compare", "Only one scenario, “{scenario}”: add another to compare.")
        return words.format(scenario=_names(found, language)[0])
    if not found.assumptions:
        return language.translate("Compare", "The scenarios assume the same.")
    levels = _turnover(found)
    reference = _place(found)
    best = max(range(len(levels)), key=lambda place: (levels[place], place == reference))
    if best == reference:
        return _reference_first(found, levels, language)
    words = language.translate(
        "Compare", "“{scenario}” gives the highest turnover in {year}, {gap} bn MAD above “{reference}”. {extent}"
    )
    return words.format(
        scenario=_names(found, language)[best],
        year=found.year,
        gap=gap_number(levels[best] - levels[reference], DECIMALS_OF_TURNOVER, language),
        reference=_names(found, language)[reference],
        extent=_extent(found, best, language),
    )


def _reference_first(found: Comparison, levels: list[float], language: Language) -> str:
    reference = _place(found)
    others = [place for place in range(len(levels)) if place != reference]
    second = max(others, key=levels.__getitem__)
    fields = {
        "reference": _names(found, language)[reference],
        "year": found.year,
        "scenario": _names(found, language)[second],
        "extent": _extent(found, second, language),
    }
    if levels[second] == levels[reference]:
        words = language.translate(
            "Compare", "No scenario is above “{reference}” in {year}; “{scenario}” equals it. {extent}"
        )
        return words.format_map(fields)
    words = language.translate(
        "Compare",
        "“{reference}” gives the highest turnover in {year}; “{scenario}” comes next, {gap} bn MAD below. {extent}",
    )
    gap = gap_number(levels[reference] - levels[second], DECIMALS_OF_TURNOVER, language)
    return words.format_map({**fields, "gap": gap})


def _extent(found: Comparison, place: int, language: Language) -> str:
    """Return in what a scenario differs from the reference, in a sentence."""
    reference = _place(found)
    other = [line for line in found.assumptions if line.levels[place] != line.levels[reference]]
    levers = len({line.key for line in other if line.subject is not Subject.OUTLOOK})
    outlook = any(line.subject is Subject.OUTLOOK for line in other)
    if not levers:
        return (
            language.translate("Compare", "They differ in the economic outlook.")
            if outlook
            else language.translate("Compare", "They assume the same.")
        )
    if outlook:
        return language.say(Counted.tr("They differ in the economic outlook and in %n levers.", None, levers))
    return language.say(Counted.tr("They differ in %n levers.", None, levers))


def _turnover(found: Comparison) -> list[float]:
    line = next(line for line in found.outcomes if line.key == "turnover")
    return [level if isinstance(level, float) else -math.inf for level in line.levels]


def _names(found: Comparison, language: Language) -> tuple[str, ...]:
    return tuple(language.say(scenario.name) for scenario in told_apart(found.scenarios))


def _place(found: Comparison) -> int:
    return next(place for place, one in enumerate(found.scenarios) if one.key == found.reference)
