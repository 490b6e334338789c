"""Where is the frontier: two levers and the line on which a target is just met, in words, a table and JSON."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from offsim.analysis.frontier import Frontier
from offsim.analysis.seek import seek
from offsim.ensemble.ensemble import probability
from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.levers import lever_value
from offsim.model.outcomes import OUTCOMES
from offsim.model.scenario import Scenario
from offsim.model.study import Study, Target
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.units import UNITS
from offsim.report.amounts import short_amount
from offsim.report.labels import full_name, lever_amount, lever_figure, lever_number
from offsim.report.measure_words import measure_name, measure_unit, with_unit
from offsim.report.needed import needed_amount, needed_beside
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table
from offsim.report.uncertainty_words import share_words

ROWS = 21
"""Values of the first lever in the table: enough to draw the line again in a spreadsheet."""
CHANCE_DECIMALS = 1
ABOUT = QT_TRANSLATE_NOOP("Contents", "two levers, and where the target is met, as exported")


def frontier_answer(
    study: Study, scenario: Scenario, found: Frontier, border: Array | None, target: Target | None, language: Language
) -> Answer:
    """Return the answer for a map; ``border`` (x, b) is where ``target`` is just met, None where none is asked for."""
    title = language.translate("Question", "Threshold map")
    unit, decimals = measure_unit(found.of, language), OUTCOMES[found.of.outcome].decimals
    words = language.translate("Frontier", "{lever}, {unit}").format(lever=measure_name(found.of, language), unit=unit)
    if target is not None and border is not None:
        framed = language.translate("Frontier", "{map}; framed: the first values that reach “{target}”")
        words = framed.format(map=words, target=language.say(target.label))
    shown = _map_table(study, found, words, lambda value: Figure(value, decimals), language)
    if target is None or border is None:
        sentence = range_sentence(study, found, language)
        return Answer(title, sentence, (shown,), (Drawing(Kind.MAP, sentence, unit, shown),), about=ABOUT)
    sentence, line = (
        border_sentence(study, scenario, found, target, language),
        _border_table(study, found, border, target, language),
    )
    drawn = (Drawing(Kind.BORDER, sentence, "", line),) if line.rows else ()
    return Answer(
        title, sentence, (line,), (*drawn, Drawing(Kind.MAP, sentence, unit, shown, target.value.value)), about=ABOUT
    )


def chance_answer(study: Study, found: Frontier, target: Target, language: Language) -> Answer:
    """Return the answer for a map of the probability that ``target`` is reached; its table is in per cent."""
    named = language.translate("Frontier", "Probability of “{target}”, %").format(target=language.say(target.label))

    def cell(value: float) -> Cell:  # none and all are no figures: nothing is known to be certain
        return _chance(value, found, language) if value in (0, 1) else Figure(value * 100, CHANCE_DECIMALS)

    table = _map_table(study, found, named, cell, language)
    title = language.translate("Question", "Threshold map")
    sentence = chance_sentence(study, found, target, language)
    return Answer(title, sentence, (table,), (Drawing(Kind.MAP, sentence, "%", table),), about=ABOUT)


def border_sentence(study: Study, scenario: Scenario, found: Frontier, target: Target, language: Language) -> str:
    """Return what one lever has to be for the target, with the other as it is; the first if that can do it."""
    for moved, fixed in ((found.one, found.other), (found.other, found.one)):
        needed = seek(study, scenario, [target.key], [moved])[moved]
        if needed.value is not None:
            words = _side(scenario, study, found, moved, target, language)
            lever, other = study.levers[moved], study.levers[fixed]
            now = lever_value(study, scenario, fixed)
            return words.format(
                target=language.say(target.label),
                fixed=full_name(study, other, language),
                now=lever_amount(other, now, language, language.exact(now)),
                moved=full_name(study, lever, language),
                needed=needed_amount(lever, needed, language),
            )
    met = found.values >= target.value.value
    if met.all():
        words = language.translate("Frontier", "“{target}” is met for all values of “{one}” and “{other}”.")
    elif not met.any():
        words = language.translate("Frontier", "“{target}” is met for no values of “{one}” and “{other}”.")
    else:
        words = language.translate(
            "Frontier", "“{target}”: neither “{one}” nor “{other}” reaches the threshold on its own."
        )
    return words.format(target=language.say(target.label), **_named(study, found, language))


def range_sentence(study: Study, found: Frontier, language: Language) -> str:
    """Return from what to what the outcome goes over the map."""
    decimals = OUTCOMES[found.of.outcome].decimals
    least, most = ends(found.values)
    if least == most:
        words = language.translate("Frontier", "{measure} is {most} for all values of “{one}” and “{other}”.")
    else:
        words = language.translate(
            "Frontier", "{measure}: from {least} to {most} over all values of “{one}” and “{other}”."
        )
    return words.format(
        measure=measure_name(found.of, language),
        least=language.number(least, decimals),
        most=with_unit(most, decimals, found.of, language),
        **_named(study, found, language),
    )


def chance_sentence(study: Study, found: Frontier, target: Target, language: Language) -> str:
    """Return from what to what the probability goes over the map."""
    least, most = ends(found.values)
    if least == most:
        words = language.translate(
            "Frontier", "Probability of “{target}”: {least} for all values of “{one}” and “{other}”."
        )
    else:
        words = language.translate(
            "Frontier", "Probability of “{target}”: from {least} to {most} over all values of “{one}” and “{other}”."
        )
    return words.format(
        target=language.say(target.label),
        least=_chance(least, found, language),
        most=_chance(most, found, language),
        **_named(study, found, language),
    )


def map_sentence(
    study: Study, scenario: Scenario, found: Frontier, target: Target | None, language: Language, *, chance: bool
) -> str:
    """Return what a map comes to: of an outcome, of the border of a ``target``, or of the ``chance`` of one."""
    if target is None:
        return range_sentence(study, found, language)
    if chance:
        return chance_sentence(study, found, target, language)
    return border_sentence(study, scenario, found, target, language)


def place_words(
    study: Study,
    found: Frontier,
    places: tuple[float, float],
    value: float,
    target: Target | None,
    language: Language,
    *,
    chance: bool,
) -> str:
    """Return what a map has where its two levers have these values: an outcome, or the ``chance`` of a target (0 to 1).

    What matters stands first, for the line may be cut: the value, and whether it reaches the target.
    """
    outcome, levers = OUTCOMES[found.of.outcome], (study.levers[found.one], study.levers[found.other])
    if chance:
        shown = _chance(value, found, language)
    else:
        shown = short_amount(value, language.number(value, outcome.decimals), outcome.unit, language)
    one, other = (
        f"{full_name(study, lever, language)} {lever_amount(lever, place, language, language.exact(place))}"
        for lever, place in zip(levers, places, strict=True)
    )
    if target is None or chance:
        words = language.translate("FrontierPage", "{value} at {one}, {other}")
    elif value >= target.value.value:
        words = language.translate("FrontierPage", "{value}, target reached, at {one}, {other}")
    else:
        words = language.translate("FrontierPage", "{value}, target not reached, at {one}, {other}")
    return words.format(one=one, other=other, value=shown)


def _chance(value: float, found: Frontier, language: Language) -> str:
    return share_words(probability(round(value * found.members), found.members), language)


def ends(values: Array) -> tuple[float, float]:
    """Return the least and the greatest number there is, no numbers where there is none."""
    known = values[np.isfinite(values)]
    return (float(known.min()), float(known.max())) if len(known) else (math.nan, math.nan)


def axis_name(study: Study, key: str, language: Language) -> str:
    """Return what a side of the map is called, with its unit where it has one."""
    lever = study.levers[key]
    name, unit = full_name(study, lever, language), language.say(UNITS[lever.default.unit].symbol).strip()
    if not unit:
        return name
    return language.translate("Frontier", "{lever}, {unit}").format(lever=name, unit=unit)


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


def chance_json(found: Frontier, target: Target, members: int, seed: int) -> dict[str, Any]:
    """Return the JSON object of a map of probabilities, each from 0 to 1."""
    return {
        "one": found.one,
        "other": found.other,
        "target": target.key,
        "simulations": members,
        "seed": seed,
        "across": found.across.tolist(),
        "up": found.up.tolist(),
        "probability": found.values.tolist(),
    }


def _named(study: Study, found: Frontier, language: Language) -> dict[str, str]:
    one, other = (full_name(study, study.levers[key], language) for key in (found.one, found.other))
    return {"one": one, "other": other}


def _side(scenario: Scenario, study: Study, found: Frontier, moved: str, target: Target, language: Language) -> str:
    """Return the sentence for the side of the line on which the target is met, along ``moved`` (key)."""
    fixed, at = (found.other, found.up) if moved == found.one else (found.one, found.across)
    place = int(np.abs(at - lever_value(study, scenario, fixed)).argmin())
    met = (found.values[place] if moved == found.one else found.values[:, place]) >= target.value.value
    crossings = np.count_nonzero(met[1:] != met[:-1])
    if crossings == 1 and met[-1]:
        return language.translate(
            "Frontier", "Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” must be at least {needed}."
        )
    if crossings == 1:
        return language.translate(
            "Frontier", "Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” may be {needed} at most."
        )
    return language.translate("Frontier", "Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” is {needed}.")


def _border_table(study: Study, found: Frontier, border: Array, target: Target, language: Language) -> Table:
    head = tuple(axis_name(study, key, language) for key in (found.one, found.other))
    one, other = study.levers[found.one], study.levers[found.other]
    there = np.flatnonzero(np.isfinite(border).any(axis=1)).tolist()
    rows: list[tuple[Cell, ...]] = [
        (
            Figure(*needed_beside(one, float(found.across[place]), 0)),
            Figure(*needed_beside(other, value, _met_beside(found, place, value, target))),
        )
        for place in (there[number] for number in _spread(len(there)))
        for value in border[place].tolist()
        if math.isfinite(value)
    ]
    return Table(language.translate("Frontier", "Threshold of the target"), head, tuple(rows), left=0)


def _met_beside(found: Frontier, place: int, value: float, target: Target) -> int:
    """Return on which side of a value of the second lever the map has the target met; 0 where on none or both."""
    met = found.values[:, place] >= target.value.value
    above, below = met[found.up > value][:1], met[found.up < value][-1:]
    return int(above.any()) - int(below.any())


def _map_table(study: Study, found: Frontier, title: str, cell: Callable[[float], Cell], language: Language) -> Table:
    """Return some of the map: the second lever down, the first across."""
    one, other = study.levers[found.one], study.levers[found.other]
    columns, lines = _spread(len(found.across), 6), _spread(len(found.up), 9)
    corner = f"{axis_name(study, found.other, language)} ↓ {axis_name(study, found.one, language)} →"
    head = (corner, *(lever_number(one, float(found.across[place]), language) for place in columns))
    rows: list[tuple[Cell, ...]] = [
        (
            lever_figure(other, float(found.up[line])),
            *(cell(float(found.values[line, place])) for place in columns),
        )
        for line in reversed(lines)
    ]
    return Table(title, head, tuple(rows), left=0)


def _spread(count: int, most: int = ROWS) -> list[int]:
    """Return at most so many places of so many, the first and the last among them."""
    return sorted({round(place) for place in np.linspace(0, count - 1, min(count, most)).tolist()})
