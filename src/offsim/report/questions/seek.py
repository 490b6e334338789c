"""What would it take: where each lever alone meets targets, in words, tables and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil
from typing import Any

from offsim.analysis.effort import Effort
from offsim.analysis.seek import Solution
from offsim.analysis.target_status import TargetStatus, target_status
from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.projection import Projection
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP, Counted
from offsim.model.units import UNITS
from offsim.report.findings import NOTHING, Findings
from offsim.report.labels import full_name, lever_amount
from offsim.report.needed import NEARLY, needed_amount, needed_decimals, needed_effort, needed_value
from offsim.report.sentence import gap_amount
from offsim.report.tables import Answer, Cell, Drawing, Figure, Kind, Table
from offsim.report.uncertainty_words import per_cent

NAMED = 3
ABOUT = QT_TRANSLATE_NOOP("Contents", "what each lever alone would have to be for the targets, as exported")


def seek_answer(
    scenario: Scenario,
    projection: Projection,
    targets: Sequence[str],
    solutions: Mapping[str, Solution],
    language: Language,
    chance: float | None = None,
    effort: Effort | None = None,
) -> Answer:
    """Return the answer for the ``targets`` (keys) that the ``solutions`` by lever key meet in a scenario."""
    study = projection.study
    title = language.translate("Question", "Goal seek")
    parts = [
        gaps_sentence(projection, targets, language, chance),
        solutions_sentence(projection, targets, solutions, language, chance),
    ]
    if effort is not None:
        told = effort_sentence(study, effort, language)
        on_line = language.translate("Seek", "Central projection, not with that probability: {told}")
        parts.append(told if chance is None else on_line.format(told=told))
    sentence, table = " ".join(filter(None, parts)), solutions_table(study, scenario, solutions, language)
    drawings = tuple(_needed(study, scenario, solutions, sentence, language))
    found = Findings(targets=tuple(targets), solutions=tuple(solutions.values())) if chance is None else NOTHING
    return Answer(title, sentence, (table,), drawings, findings=found, about=ABOUT)


def _needed(
    study: Study, scenario: Scenario, solutions: Mapping[str, Solution], told: str, language: Language
) -> Iterator[Drawing]:
    """Give the drawing of how far each lever has to go between its bounds, those within what is plausible apart."""
    head = (
        language.translate("Seek", "Lever"),
        language.translate("Seek", "Base, not drawn"),
        language.translate("Seek", "Change needed, plausible"),
        language.translate("Seek", "Change needed, not plausible"),
        language.translate("Seek", "Rest, not drawn"),
    )
    words = language.translate("Seek", "{lever}: {now} → {needed}")
    rows: list[tuple[Cell, ...]] = []
    for key, found in solutions.items():
        if found.value is not None:
            lever, now = study.levers[key], lever_value(study, scenario, key)
            needed = needed_amount(lever, found, language)
            name = full_name(study, lever, language)
            low, high = ((value - lever.low) / (lever.high - lever.low) * 100 for value in sorted((now, found.value)))
            parts = (high - low, 0.0) if found.plausible else (0.0, high - low)
            label = words.format(lever=name, now=language.exact(now), needed=needed)
            rows.append((label, *(Figure(value, 1) for value in (low, *parts, 100.0 - high))))
    if rows:
        title = language.translate("Seek", "Change needed of each lever on its own, between its bounds")
        unit = language.translate("Seek", "% of the way from the lowest to the highest value")
        yield Drawing(Kind.NEEDED, told, unit, Table(title, head, tuple(rows)))


def gaps_sentence(
    projection: Projection, targets: Sequence[str], language: Language, chance: float | None = None
) -> str:
    """Return how far the line is from each target; it says that it is the line where a ``chance`` is asked for."""
    known = projection.study.targets
    told = " ".join(_gap_sentence(target_status(projection, known[key]), language) for key in dict.fromkeys(targets))
    if chance is None:
        return told
    return language.translate("Seek", "Central projection: {told}").format(told=told)


def solutions_sentence(
    projection: Projection,
    targets: Sequence[str],
    solutions: Mapping[str, Solution],
    language: Language,
    chance: float | None = None,
) -> str:
    """Return which levers alone would do it, those within their plausible ranges first.

    Where the line meets all ``targets`` and no ``chance`` is asked for, nothing has to change, and nothing is told.
    """
    study = projection.study
    if chance is None and all(target_status(projection, study.targets[key]).reached for key in targets):
        return ""
    there = [solution for solution in solutions.values() if solution.value is not None]
    plausible = [solution for solution in there if solution.plausible]
    if not there:
        words = language.translate("Seek", "No lever on its own, within its bounds, meets the target exactly.")
    elif not plausible:
        words = language.translate(
            "Seek", "No lever is sufficient on its own within its plausible range; outside it: {levers}."
        )
    elif len(plausible) == 1:
        words = language.translate("Seek", "One lever is sufficient on its own within its plausible range: {levers}.")
    else:
        words = language.translate(
            "Seek", "Each of these levers is sufficient on its own within its plausible range: {levers}."
        )
    listed = _listed(
        [named_solution(study, solution, language) for solution in plausible or there],
        language,
    )
    told = words.format(levers=listed)
    if chance is None:
        return told
    likely = language.translate("Seek", "Probability asked for: {chance}.")
    return f"{likely.format(chance=per_cent(language.exact(chance * 100), language))} {told}"


def moving(solutions: Mapping[str, Solution]) -> dict[str, Solution]:
    """Return the solutions of levers that move the targets, by lever key: what the table has rows for, in its order."""
    return {key: found for key, found in solutions.items() if found.toward or found.value is not None}


def solutions_table(study: Study, scenario: Scenario, solutions: Mapping[str, Solution], language: Language) -> Table:
    """Return a row for each lever: its value, the value that does it, how far that is, and whether it is plausible."""
    head = (
        language.translate("Seek", "Lever"),
        language.translate("Seek", "Unit"),
        language.translate("Seek", "Now"),
        language.translate("Seek", "Needed"),
        language.translate("Seek", "Change"),
        language.translate("Seek", "Plausible from"),
        language.translate("Seek", "to"),
        language.translate("Seek", "Status"),
    )
    rows = tuple(
        _row(study, study.levers[key], lever_value(study, scenario, key), solution, language)
        for key, solution in moving(solutions).items()
    )
    return Table(language.translate("Seek", "Each lever on its own, all others unchanged"), head, rows, left=2)


def effort_sentence(study: Study, effort: Effort, language: Language) -> str:
    """Return what levers that move together reach, and how far they have to go."""
    if effort.met and effort.part == 0:
        if len(effort.gaps) == 1:
            return language.translate("Seek", "No change is needed: the target is met.")
        return language.translate("Seek", "No change is needed: the targets are met.")
    needed = needed_effort(study, effort).items()
    levers = _listed([named_lever(study, key, value, language) for key, value in needed], language)
    if effort.met and len(effort.gaps) == 1:
        words = language.translate(
            "Seek",
            "Moving these levers together by {part} of the way to their plausible limits meets the target: {levers}.",
        )
    elif effort.met:
        words = language.translate(
            "Seek",
            "Moving these levers together by {part} of the way to their plausible limits meets the "
            "targets: {levers}. Binding target: {target}.",
        )
    else:
        words = language.translate(
            "Seek",
            "Moving these levers together is not sufficient within their plausible ranges. At the "
            "limits, {levers}, the shortfall against “{target}” is {gap}.",
        )
    target = study.targets[effort.binding]
    return words.format(
        part=per_cent(language.number(ceil(effort.part * 100 - NEARLY)), language),
        levers=levers,
        target=language.say(target.label),
        gap=gap_amount(abs(effort.gaps[effort.binding]), target.outcome, language),
    )


def solution_words(study: Study, solution: Solution, targets: Sequence[str], language: Language) -> str:
    """Return what the mark on a lever's slider means, in a sentence."""
    lever = study.levers[solution.lever]
    goal = language.joined(", ", (language.say(study.targets[key].label) for key in targets))
    if solution.value is not None:
        words = (
            language.translate("Seek", "{value} meets the target: {target}.")
            if solution.plausible
            else language.translate("Seek", "{value}, outside the plausible range, meets the target: {target}.")
        )
    elif solution.toward:
        words = language.translate("Seek", "No value from {low} to {high} meets the target exactly: {target}.")
    else:
        words = language.translate("Seek", "No effect on the target: {target}.")
    return words.format(
        value="" if solution.value is None else needed_amount(lever, solution, language),
        low=language.exact(lever.low),
        high=lever_amount(lever, lever.high, language, language.exact(lever.high)),
        target=goal,
    )


def seek_json(
    targets: Sequence[str], solutions: Mapping[str, Solution], effort: Effort | None = None
) -> dict[str, Any]:
    """Return the JSON object: ``target`` is a key, or a list where several are to be met at once."""
    return {
        "target": targets[0] if len(targets) == 1 else list(targets),
        "levers": [
            {
                "lever": solution.lever,
                "value": solution.value,
                "plausible": solution.plausible,
                **({"path": dict(solution.path)} if solution.path else {}),
            }
            for solution in solutions.values()
        ],
        **({} if effort is None else {"effort": _effort_json(effort)}),
    }


def named_solution(study: Study, solution: Solution, language: Language) -> str:
    """Return a lever with the value that its solution needs, under the heading it stands under."""
    lever = study.levers[solution.lever]
    words = language.translate("Seek", "{lever} at {value}")
    return words.format(lever=full_name(study, lever, language), value=needed_amount(lever, solution, language))


def named_lever(study: Study, key: str, value: float, language: Language) -> str:
    """Return a lever with a value, under the heading it stands under."""
    lever = study.levers[key]
    words = language.translate("Seek", "{lever} at {value}")
    return words.format(lever=full_name(study, lever, language), value=lever_amount(lever, value, language))


def _effort_json(effort: Effort) -> dict[str, Any]:
    return {
        "met": effort.met,
        "part": effort.part,
        "levers": dict(effort.values),
        "gaps": dict(effort.gaps),
        "binding": effort.binding,
    }


def _gap_sentence(found: TargetStatus, language: Language) -> str:
    words = (
        language.translate("Seek", "{target}: already met, with a margin of {gap}; the marks show the threshold.")
        if found.reached
        else language.translate("Seek", "{target}: shortfall of {gap}.")
    )
    return words.format(
        target=language.say(found.target.label),
        gap=gap_amount(abs(found.gap), found.target.outcome, language, reached=found.reached),
    )


def _row(study: Study, lever: Lever, now: float, solution: Solution, language: Language) -> tuple[Cell, ...]:
    needed = float("nan") if solution.value is None else needed_value(lever, solution)
    decimals = None if lever.whole else needed_decimals(lever)
    if solution.value is None:
        told = language.translate("Seek", "no value")
    elif solution.plausible:
        told = language.translate("Seek", "plausible")
    else:
        told = language.translate("Seek", "not plausible")
    name = full_name(study, lever, language)
    if solution.path:
        name = language.translate("Seek", "{lever} (first year; the path moves as a whole)").format(lever=name)
    return (
        name,
        language.say(UNITS[lever.default.unit].symbol),
        Figure(now),
        Figure(needed, decimals),
        Figure(needed - now, decimals, sign=True),
        Figure(lever.plausible[0]),
        Figure(lever.plausible[1]),
        told,
    )


def _listed(words: Sequence[str], language: Language) -> str:
    """Return the first few of several things, and how many more there are."""
    listed = language.translate("Seek", ", ").join(words[:NAMED])
    if len(words) <= NAMED:
        return listed
    return language.say(Counted.tr("{listed} and %n more", None, len(words) - NAMED)).format(listed=listed)
