"""What stands on the sheet of scenarios: every setting of every scenario, a row a setting, and a row for each note."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.paths import path_of
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever
from offsim.report.workbook.input_rows import OUTLOOK, by_year_key, outlook_names
from offsim.report.workbook.layout import Block

NAME_KEY, NOTE, NUMBER = "scenario.key", "scenario.note.", "scenario.number"
"""The keys of the rows that hold the scenarios' keys, the note of each, and which of them the inputs follow."""

Setting = float | str | None


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting: a number of a ``lever``, the label of an outlook, or words; ``values`` are the scenarios', in order.

    None is what a scenario leaves as in the year before. Of a row without values only the number in use is shown.
    """

    key: str
    label: str
    values: tuple[Setting, ...] = ()
    lever: Lever | None = None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """The note of one scenario, beside its name."""

    key: str
    name: str
    note: str


def scenario_blocks(scenarios: ScenarioSet, language: Language) -> list[Block[SettingRow | NoteRow]]:
    """Return the blocks of the sheet of scenarios; its levers stand in the order of the sheet of inputs.

    The last is for what reads the sheet, and of no use to who reads it on paper.
    """
    study, names = scenarios.study, outlook_names(scenarios.study, language)
    translate = language.translate

    def row(key: str, label: str, value: Callable[[Scenario], Setting]) -> SettingRow:
        return SettingRow(key, label, tuple(value(scenario) for scenario in scenarios.scenarios))

    about = [
        SettingRow(NUMBER, translate("Workbook", "Number of the scenario in use")),
        row(
            OUTLOOK,
            translate("Workbook", "Economic outlook of client economies"),
            lambda scenario: names[scenario.outlook],
        ),
    ]
    titles = {group.key: language.say(group.label) for group in study.groups}
    places = {key: place for place, key in enumerate(titles)}
    ordered = sorted(study.levers.values(), key=lambda lever: places.get(lever.group, len(places)))
    levers = [
        Block(titles.get(group, group), [_lever(scenarios, lever, language) for lever in members])
        for group, members in groupby(ordered, lambda lever: lever.group)
    ]
    notes = [
        NoteRow(NOTE + told.key, language.say(told.name), language.say(scenario.note))
        for told, scenario in zip(scenarios.told_apart, scenarios.scenarios, strict=True)
    ]
    by_year = [*_by_year(scenarios, language)]
    explanation = translate("Workbook", "empty: as in the year before, and first as above")
    return [
        Block(translate("Workbook", "Scenarios"), about),
        *levers,
        Block(translate("Workbook", "Notes"), notes),
        *([Block(translate("Workbook", "Levers by year"), by_year, explanation)] if by_year else []),
        Block(
            translate("Workbook", "Keys"),
            [row(NAME_KEY, translate("Workbook", "Key of the scenario"), lambda scenario: scenario.key)],
        ),
    ]


def _lever(scenarios: ScenarioSet, lever: Lever, language: Language) -> SettingRow:
    values = tuple(lever_value(scenarios.study, scenario, lever.key) for scenario in scenarios.scenarios)
    return SettingRow(lever.key, language.say(lever.label), values, lever)


def _by_year(scenarios: ScenarioSet, language: Language) -> Iterator[SettingRow]:
    """Give the rows of the levers that have years, first of those set by year: only they are printed."""
    study = scenarios.study
    words = language.translate("Workbook", "{lever}, from {year}")
    changing = {key for scenario in scenarios.scenarios for key in scenario.paths}
    levers = sorted(study.levers.values(), key=lambda lever: lever.key not in changing)
    for lever in (lever for lever in levers if lever.by_year):
        paths = [path_of(study, scenario, lever.key) for scenario in scenarios.scenarios]
        for year in study.years[2:]:
            label = words.format(lever=language.say(lever.label), year=year)
            values = tuple(path.get(year) for path in paths)
            yield SettingRow(by_year_key(lever.key, year), label, values, lever)
