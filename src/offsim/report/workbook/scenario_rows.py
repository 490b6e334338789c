"""What stands on the sheet of scenarios: every setting of every scenario, a row a setting, a column a scenario."""

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

NAME_KEY, NOTE, NUMBER = "scenario.key", "scenario.note", "scenario.number"
"""The keys of the rows that hold the scenarios' keys, their notes, and which of them the inputs follow."""

Setting = float | str | None


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting: a number of a ``lever``, the label of an outlook, or words; ``values`` are the scenarios', in order.

    None is what a scenario leaves as in the year before. Of a row without values only the number in use is shown.
    """

    key: str
    part: str
    label: str
    values: tuple[Setting, ...] = ()
    lever: Lever | None = None


def scenario_blocks(scenarios: ScenarioSet, language: Language) -> list[Block[SettingRow]]:
    """Return the blocks of the sheet of scenarios; its levers stand in the order of the sheet of inputs."""
    study, names = scenarios.study, outlook_names(scenarios.study, language)
    translate = language.translate

    def row(key: str, label: str, value: Callable[[Scenario], Setting]) -> SettingRow:
        return SettingRow(key, "", label, tuple(value(scenario) for scenario in scenarios.scenarios))

    about = [
        SettingRow(NUMBER, "", translate("Workbook", "Number of the scenario in use")),
        row(NAME_KEY, translate("Workbook", "Key of the scenario"), lambda scenario: scenario.key),
        row(NOTE, translate("Workbook", "Note"), lambda scenario: language.say(scenario.note)),
        row(
            OUTLOOK,
            translate("Workbook", "Economic outlook of client countries"),
            lambda scenario: names[scenario.outlook],
        ),
    ]
    titles = {group.key: language.say(group.label) for group in study.groups}
    places = {key: place for place, key in enumerate(titles)}
    ordered = sorted(study.levers.values(), key=lambda lever: places.get(lever.group, len(places)))
    levers = [
        Block(titles.get(group, group), [_lever(scenarios, it, titles.get(group, group), language) for it in members])
        for group, members in groupby(ordered, lambda lever: lever.group)
    ]
    by_year = [*_by_year(scenarios, titles, language)]
    explanation = translate("Workbook", "empty: as in the year before, and first as above")
    return [
        Block(translate("Workbook", "Scenarios"), about),
        *levers,
        *([Block(translate("Workbook", "Levers by year"), by_year, explanation)] if by_year else []),
    ]


def _lever(scenarios: ScenarioSet, lever: Lever, part: str, language: Language) -> SettingRow:
    values = tuple(lever_value(scenarios.study, scenario, lever.key) for scenario in scenarios.scenarios)
    return SettingRow(lever.key, part, language.say(lever.label), values, lever)


def _by_year(scenarios: ScenarioSet, titles: dict[str, str], language: Language) -> Iterator[SettingRow]:
    study = scenarios.study
    words = language.translate("Workbook", "{lever}, from {year}")
    for lever in (lever for lever in study.levers.values() if lever.by_year):
        paths = [path_of(study, scenario, lever.key) for scenario in scenarios.scenarios]
        for year in study.years[2:]:
            label = words.format(lever=language.say(lever.label), year=year)
            values = tuple(path.get(year) for path in paths)
            yield SettingRow(by_year_key(lever.key, year), titles.get(lever.group, ""), label, values, lever)
