"""Where is the frontier: two levers and the line on which a target is just met, in words, a table and JSON."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from offsim.analysis.frontier import Frontier
from offsim.language import Language
from offsim.model.layout import Array
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.scenario import Scenario
from offsim.model.study import Study, Target
from offsim.model.units import UNITS
from offsim.report.lever_words import decimals_of, full_name, lever_number
from offsim.report.tables import Answer, Cell, Figure, Table

ROWS = 21
"""Values of the first lever in the table: enough to draw the line again in a spreadsheet."""


def frontier_answer(
    study: Study, scenario: Scenario, found: Frontier, border: Array | None, target: Target | None, language: Language
) -> Answer:
    """Return the answer for a map; ``border`` (x, b) is where ``target`` is just met, None where none is asked for."""
    title = language.translate("Question", "Frontier")
    if target is None or border is None:
        return Answer(title, range_sentence(study, found, language), (_map_table(study, found, language),))
    sentence = border_sentence(study, scenario, found, border, target, language)
    return Answer(title, sentence, (_border_table(study, found, border, language),))


def border_sentence(
    study: Study, scenario: Scenario, found: Frontier, border: Array, target: Target, language: Language
) -> str:
    """Return where the second lever has to be for the target, at the first lever's present value."""
    one, other = study.levers[found.one], study.levers[found.other]
    now = lever_value(study, scenario, one.key)
    needed = [value for value in border[int(np.abs(found.across - now).argmin())].tolist() if math.isfinite(value)]
    fields = {
        "target": language.say(target.label),
        "one": full_name(study, one, language),
        "other": full_name(study, other, language),
        "now": lever_number(one, float(found.across[int(np.abs(found.across - now).argmin())]), language),
        "one_unit": language.say(UNITS[one.default.unit].symbol),
        "other_unit": language.say(UNITS[other.default.unit].symbol),
    }
    if needed:
        words = language.translate(
            "Frontier",
            "{target} is just met on the line: with {one} at {now} {one_unit}, at {needed} {other_unit} of {other}.",
        )
        fields["needed"] = language.translate("Frontier", " and ").join(
            lever_number(other, value, language) for value in needed
        )
    elif np.isfinite(border).any():
        words = language.translate(
            "Frontier",
            "With {one} at {now} {one_unit}, no value of {other} just meets {target}; elsewhere the line does.",
        )
    else:
        reached = bool((found.values >= target.value.value).all())
        words = (
            language.translate("Frontier", "{target} is met everywhere, whatever {one} and {other} are.")
            if reached
            else language.translate("Frontier", "{target} is met nowhere, whatever {one} and {other} are.")
        )
    return words.format_map(fields)


def range_sentence(study: Study, found: Frontier, language: Language) -> str:
    """Return from what to what the outcome goes over the map."""
    outcome = NATIONAL[found.of.outcome]
    words = language.translate(
        "Frontier", "{outcome} in {year} goes from {least} to {most} {unit} over all of {one} and {other}."
    )
    return words.format(
        outcome=language.say(outcome.label),
        year=found.of.year,
        least=language.number(float(np.nanmin(found.values)), outcome.decimals),
        most=language.number(float(np.nanmax(found.values)), outcome.decimals),
        unit=language.say(UNITS[outcome.unit].label),
        one=full_name(study, study.levers[found.one], language),
        other=full_name(study, study.levers[found.other], language),
    )


def frontier_json(found: Frontier, border: Array | None, target: Target | None) -> dict[str, Any]:
    """Return the JSON object; ``border`` only for a target, with an empty list where no value just meets it."""
    lines = None if border is None else [[v for v in row if math.isfinite(v)] for row in border.tolist()]
    return {
        "one": found.one,
        "other": found.other,
        "outcome": found.of.outcome,
        "year": found.of.year,
        "across": found.across.tolist(),
        "up": found.up.tolist(),
        "values": [[value if math.isfinite(value) else None for value in row] for row in found.values.tolist()],
        **({} if target is None else {"target": target.key, "border": lines}),
    }


def _border_table(study: Study, found: Frontier, border: Array, language: Language) -> Table:
    head = tuple(_heading(study, key, language) for key in (found.one, found.other))
    decimals = [decimals_of(study.levers[key]) for key in (found.one, found.other)]
    rows: list[tuple[Cell, ...]] = [
        (Figure(float(found.across[place]), decimals[0]), Figure(value, decimals[1]))
        for place in _spread(len(found.across))
        for value in _first_or_all(border[place].tolist())
    ]
    return Table(language.translate("Frontier", "Where the target is just met"), head, tuple(rows), left=0)


def _map_table(study: Study, found: Frontier, language: Language) -> Table:
    """Return some of the map: the second lever down, the first across."""
    decimals = [decimals_of(study.levers[key]) for key in (found.one, found.other)]
    columns, lines = _spread(len(found.across), 6), _spread(len(found.up), 9)
    outcome = NATIONAL[found.of.outcome]
    corner = f"{_heading(study, found.other, language)} ↓ {_heading(study, found.one, language)} →"
    head = (corner, *(language.number(float(found.across[place]), decimals[0]) for place in columns))
    rows: list[tuple[Cell, ...]] = [
        (
            Figure(float(found.up[line]), decimals[1]),
            *(Figure(float(found.values[line, place]), outcome.decimals) for place in columns),
        )
        for line in reversed(lines)
    ]
    return Table(language.say(outcome.label), head, tuple(rows), left=0)


def _heading(study: Study, key: str, language: Language) -> str:
    lever = study.levers[key]
    return f"{full_name(study, lever, language)}, {language.say(UNITS[lever.default.unit].symbol)}"


def _first_or_all(values: list[float]) -> list[float]:
    """Return the values there are, or one that is none."""
    return [value for value in values if math.isfinite(value)] or [math.nan]


def _spread(count: int, most: int = ROWS) -> list[int]:
    """Return at most so many places of so many, the first and the last among them."""
    return sorted({round(place) for place in np.linspace(0, count - 1, min(count, most)).tolist()})
