"""Why two scenarios differ: what each setting brings, in words, tables whose figures add up, and JSON."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from offsim.analysis.explain import OUTLOOK, Attribution, largest_first, lone_group, there, without_dust
from offsim.language import Language
from offsim.model.paths import lever_settings
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Counted
from offsim.report.labels import full_name, group_name
from offsim.report.measure_words import digits, measure_name, measure_unit, with_unit
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table, rounded_to_sum

NAMED = 4
FROM_NOUGHT = 0.7
"""An axis begins at nought unless every level is at least so large a part of the highest."""
Pair = tuple[Scenario, Scenario]


@dataclass(frozen=True, slots=True)
class Step:
    """A bar from one level to another; ``key`` is of what makes it, "" for the two scenarios at the ends."""

    key: str
    label: str
    told: str
    begin: float
    end: float


ABOUT = QT_TRANSLATE_NOOP("Contents", "what makes two scenarios differ, lever by lever, as exported")


def first_pair(scenarios: ScenarioSet) -> tuple[str, str]:
    """Return the scenarios (keys) whose difference is explained where none are chosen: the reference, the one shown.

    Where the reference is shown, the other is the first that is not it: a scenario does not differ from itself.
    """
    others = (scenarios.active, *(scenario.key for scenario in scenarios.scenarios))
    return scenarios.reference, next((key for key in others if key != scenarios.reference), scenarios.reference)


def explain_answer(study: Study, pair: Pair, groups: Attribution, levers: Attribution, language: Language) -> Answer:
    """Return the answer for two scenarios from what groups and what levers bring."""
    title = language.translate("Question", "Differences")
    groups, levers = without_dust(groups), without_dust(levers)
    by_group = language.translate("Explain", "By group of levers")
    by_lever = language.translate("Explain", "By lever")
    tables = (parts_table(study, by_group, groups, language), parts_table(study, by_lever, levers, language))
    shown = levers if lone_group(groups) else groups
    told = explain_sentence(study, pair, shown, language)
    if not (there(groups) and any(groups.contributions.values())):
        return Answer(title, told, (), about=ABOUT)
    one, other = (language.say(scenario.name) for scenario in pair)
    return Answer(title, told, tables, (_bridge(study, shown, (one, other), told, language),), about=ABOUT)


def _bridge(study: Study, found: Attribution, ends: tuple[str, str], told: str, language: Language) -> Drawing:
    """Return the waterfall from one scenario to the other as columns that stand on one another."""
    decimals, steps = shown_digits(found), waterfall(study, found, ends, language)
    words = language.translate("Explain", "From “{one}” to “{other}”: {measure}")
    title = words.format(measure=measure_name(found.of, language), one=ends[0], other=ends[1])
    rise, fall = language.translate("Explain", "Increase"), language.translate("Explain", "Decrease")
    head = (
        language.translate("Explain", "What differs"),
        language.translate("Explain", "Base, not drawn"),
        language.translate("Explain", "Level"),
        *(rise, fall),
        *(rise, fall),
    )
    stacks = [_stack(step) for step in steps]
    last = len(head) if any(stack[-1] or stack[-2] for stack in stacks) else len(head) - 2
    rows: list[tuple[Cell, ...]] = [
        (step.label, *(Figure(value, decimals) for value in stack)) for step, stack in zip(steps, stacks, strict=True)
    ]
    table = Table(title, head[:last], tuple(row[:last] for row in rows))
    levels = [step.end for step in steps]
    least = min(levels) - 0.5 * (max(levels) - min(levels)) if min(levels) > FROM_NOUGHT * max(levels) else math.nan
    return Drawing(Kind.WATERFALL, told, measure_unit(found.of, language), table, least)


def _stack(step: Step) -> tuple[float, ...]:
    """Return what a step is made of: what is not seen, a level, rise and fall above nought, rise and fall below it."""
    low, high = sorted((step.begin, step.end))
    base, above, below = max(low, 0.0) + min(high, 0.0), max(high, 0.0) - max(low, 0.0), min(low, 0.0) - min(high, 0.0)
    if not step.key:
        return (0.0, step.end, 0.0, 0.0, 0.0, 0.0)
    parts = (above, 0.0, below, 0.0) if step.end >= step.begin else (0.0, above, 0.0, below)
    return (base, 0.0, *parts)


def explain_sentence(study: Study, pair: Pair, found: Attribution, language: Language) -> str:
    """Return by how much the second scenario ends above or below the first, and what brings that.

    ``found`` is what groups of levers bring, or where only one brings anything (``lone_group``), what its levers do.
    """
    name = measure_name(found.of, language)
    if assume_alike(study, pair):
        return language.translate("Explain", "The two scenarios assume the same, so nothing differs.")
    if not there(found):
        words = language.translate("Explain", "{measure}: one of the two scenarios has no such number.")
        return words.format(measure=name)
    if not any(found.contributions.values()):
        words = language.translate("Explain", "{measure}: the assumptions that differ have no effect on it.")
        return words.format(measure=name)
    decimals = shown_digits(found)
    difference = round(found.difference, decimals)
    one, other = (language.say(scenario.name) for scenario in pair)
    return _ending(difference, language).format(
        measure=name,
        other=other,
        one=one,
        difference=with_unit(abs(difference), decimals, found.of, language),
        parts=_listed(study, found, decimals, language),
    )


def parts_table(study: Study, title: str, found: Attribution, language: Language) -> Table:
    """Return a row for each part that is not nothing, the largest first, and their sum; written, they add up."""
    decimals = shown_digits(found)
    shown = rounded_parts(found.contributions, found.difference, decimals)
    head = (language.translate("Explain", "What differs"), measure_unit(found.of, language))
    rows = [
        (part_name(study, key, language), Figure(found.contributions[key], decimals, sign=True, shown=shown[key]))
        for key in largest_first(found.contributions)
    ]
    total = (language.translate("Explain", "Difference"), Figure(found.difference, decimals, sign=True))
    return Table(title, head, (*rows, total))


def waterfall(study: Study, found: Attribution, ends: tuple[str, str], language: Language) -> list[Step]:
    """Return the steps from the first of two ``ends`` (words) to the second, the largest first."""
    decimals, number = shown_digits(found), language.number
    shown, total = rounded_parts(found.contributions, found.difference, decimals), found.difference
    steps = [Step("", ends[0], number(found.start, decimals), 0.0, found.start)]
    for key in largest_first(found.contributions):
        begin, told = steps[-1].end, number(shown[key], decimals, sign=True)
        steps.append(Step(key, part_name(study, key, language), told, begin, begin + found.contributions[key]))
    last = found.start + total
    return [*steps, Step("", ends[1], number(last, decimals), 0.0, last)]


def waterfall_inside(study: Study, found: Attribution, group: str, language: Language) -> list[Step]:
    """Return the steps of the levers of one group, from where the groups before it have led."""
    ends = (
        language.translate("ExplainPage", "before {group}").format(group=group),
        language.translate("ExplainPage", "with {group}").format(group=group),
    )
    steps = waterfall(study, found, ends, language)
    return [replace(step, label=step.label.split(" · ")[-1]) if step.key else step for step in steps]


def explain_json(levers: Attribution) -> dict[str, Any]:
    """Return the JSON object; every lever is listed, and the path of the client economies after them."""
    return {
        "outcome": levers.of.outcome,
        "year": levers.of.year,
        "difference": _number(levers.difference),
        "contributions": [{"lever": key, "value": _number(value)} for key, value in levers.contributions.items()],
    }


def assume_alike(study: Study, pair: Pair) -> bool:
    """Say whether two scenarios set every lever alike, and their client economies follow the same path."""
    one, other = pair
    return one.outlook == other.outlook and lever_settings(study, one) == lever_settings(study, other)


def shown_digits(found: Attribution) -> int:
    """Return how many decimals the parts of a difference are shown with."""
    return digits(found.of, [found.difference, *found.contributions.values()])


def rounded_parts(parts: Mapping[str, float], total: float, decimals: int) -> dict[str, float]:
    """Return the parts that are not exactly nothing, rounded so that they add up to the total rounded."""
    moved = {key: value for key, value in parts.items() if value}
    try:
        return dict(zip(moved, rounded_to_sum(list(moved.values()), total, decimals), strict=True))
    except ValueError:  # the last bit of a part lies on the other side of a digit than that of the total
        return {key: round(value, decimals) for key, value in moved.items()}


def part_name(study: Study, key: str, language: Language) -> str:
    """Return what a part comes from: a group of levers, a lever under its heading, or the path of the economies."""
    if key == OUTLOOK:
        return language.translate("Explain", "Economic outlook of client economies")
    if key in study.levers:
        return full_name(study, study.levers[key], language)
    return group_name(study, key, language)


def _ending(difference: float, language: Language) -> str:
    if difference > 0:
        return language.translate("Explain", "{measure}: “{other}” is {difference} above “{one}”: {parts}.")
    if difference < 0:
        return language.translate("Explain", "{measure}: “{other}” is {difference} below “{one}”: {parts}.")
    return language.translate("Explain", "{measure}: “{other}” equals “{one}”, though they differ: {parts}.")


def _listed(study: Study, found: Attribution, decimals: int, language: Language) -> str:
    shown = rounded_parts(found.contributions, found.difference, decimals)
    largest = largest_first(found.contributions)
    keys = [key for key in largest if shown[key]] or largest[:1]
    one = language.translate("Explain", "{value} from {part}")
    parts: Sequence[str] = [
        one.format(value=language.number(shown[key], decimals, sign=True), part=part_name(study, key, language))
        for key in (keys if len(keys) <= NAMED else keys[: NAMED - 1])
    ]
    if len(keys) > NAMED:
        rest = sum(shown[key] for key in keys[NAMED - 1 :])
        words = language.say(Counted.tr("{value} from %n others", None, len(keys) - NAMED + 1))
        parts = [*parts, words.format(value=language.number(rest, decimals, sign=True))]
    return language.translate("Explain", ", ").join(parts)


def _number(found: float) -> float | None:
    return found if math.isfinite(found) else None
