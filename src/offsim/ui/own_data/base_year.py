"""Another base year: what would change is shown line by line before anything does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.outcomes import FAN, NATIONAL
from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study, record
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.report.amounts import amount, number_words
from offsim.storage.rebase import missing_for, past_targets, rebased
from offsim.storage.study_file import parse_study
from offsim.ui.dialog_help import offer_help
from offsim.ui.difference_dialog import DifferenceDialog

NOT_BETWEEN = QT_TRANSLATE_NOOP(
    "Problem", "{year} cannot be the base year. Choose the row of a year after {base} and before {last}."
)
NOT_OBSERVED = QT_TRANSLATE_NOOP(
    "Problem", "In {year} nothing was observed of {outcomes} in “{perimeter}”. Put it in first, then rebase."
)
MAKE = "make"
SINCE_BASE_YEAR = ("added_jobs", "investment")


def check_base_year(study: Study, year: int, language: Language) -> None:
    """Raise a Problem where a year cannot be the base year of a study."""
    if not study.base_year < year < study.last_year:
        raise Problem(NOT_BETWEEN, year=year, base=study.base_year, last=study.last_year)
    if missing := missing_for(study, year):
        outcomes = language.joined(", ", (language.say(NATIONAL[key].label) for key in missing))
        label = study.perimeters[study.perimeter].label
        raise Problem(NOT_OBSERVED, year=year, outcomes=outcomes, perimeter=label)


def ask_base_year(window: QWidget, scenarios: ScenarioSet, year: int, language: Language) -> Study | None:
    """Show what another base year changes, and return the study with it where the planner wants it.

    Raises:
        Problem, Problems: it cannot be.
    """
    study = scenarios.study
    check_base_year(study, year, language)
    made = parse_study(rebased(study, year), language.say(study.title))
    sentence = language.translate(
        "BaseYear",
        "The projection would begin in {year}, with what was observed then. The shares of markets and sites stay as "
        "they are. The step can be undone.",
    )
    told = language.translate("BaseYear", "What changes:")
    choices = {MAKE: language.translate("BaseYear", "&Make {year} the base year").format(year=year)}
    lines = [*_lines(scenarios, made, year, language)]
    title = language.translate("DataPage", "Base year {year}").format(year=year)
    dialog = DifferenceDialog(title, sentence.format(year=year), told, lines, choices, window)
    offer_help(dialog, "jump_off", language)
    dialog.exec()
    return made if dialog.chosen == MAKE else None


def _lines(scenarios: ScenarioSet, made: Study, year: int, language: Language) -> Iterator[str]:
    study = scenarios.study
    words = language.translate("BaseYear", "{outcome} of the base year: {was} ({before}) → {now} ({year})")
    for key in FAN:
        outcome, was = NATIONAL[key], study.levers[f"base.{key}"].default
        now = record(study, key, study.perimeter)[year]
        shown = [amount(it.value, number_words(it.value, language), outcome.unit, language) for it in (was, now)]
        label = language.say(outcome.label)
        yield words.format(outcome=label, was=shown[0], before=study.base_year, now=shown[1], year=year)
    if "jump_off" in study.levers and "jump_off" not in made.levers:
        yield language.translate("BaseYear", "No jump-off year any more: nothing was observed after the base year")
    for key in past_targets(study, year):
        gone = language.translate("BaseYear", "Target taken out, as its year is over: {target}")
        yield gone.format(target=language.say(study.targets[key].label))
    for target in made.targets.values():
        if target.outcome in SINCE_BASE_YEAR:
            since = language.translate("BaseYear", "Counts from {year} on, and no longer from {before}: {target}")
            yield since.format(year=year, before=study.base_year, target=language.say(target.label))
    for scenario in scenarios.told_apart:
        if any(f"base.{key}" in scenario.values for key in FAN):
            kept = language.translate("BaseYear", "“{name}” sets figures of the base year itself; they stay as set")
            yield kept.format(name=language.say(scenario.name))
