"""What differs between two states of a document, in lines: what was, and what is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from offsim.language import Language
from offsim.model.paths import path_of
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.report.distribution_words import distribution_words
from offsim.report.labels import full_name, path_words

if TYPE_CHECKING:
    from offsim.model.editions import TakenOver


def change_lines(was: ScenarioSet, now: ScenarioSet, language: Language) -> list[str]:
    """Return a line for everything that differs between two sets, in the order of the scenarios that are there now."""
    if was.study != now.study:
        words = language.translate("Change", "Study: {was} → {now}")
        return [words.format(was=language.say(was.study.title), now=language.say(now.study.title))]
    before = {scenario.key: scenario for scenario in was.scenarios}
    after = {scenario.key: scenario for scenario in now.scenarios}
    lines: list[str] = []
    for key, scenario in after.items():
        if key in before:
            lines += _of_scenario(now.study, before[key], scenario, language)
        else:
            lines.append(language.translate("Change", "“{name}”: new").format(name=language.say(scenario.name)))
    for key, scenario in before.items():
        if key not in after:
            lines.append(language.translate("Change", "“{name}”: deleted").format(name=language.say(scenario.name)))
    return [*lines, *_of_set(was, now, language)]


def lost_lines(before: ScenarioSet, found: TakenOver, language: Language) -> Iterator[str]:
    """Return a line for everything that scenarios set and could not keep over another study."""
    lost = language.translate("NewerEdition", "“{name}”: {what} cannot be kept as it is set")
    for scenario in found.scenarios.told_apart:
        for key in found.lost.get(scenario.key, ()):
            yield lost.format(name=language.say(scenario.name), what=_set_name(before.study, key, language))


def _set_name(study: Study, key: str, language: Language) -> str:
    if key in study.levers:
        return full_name(study, study.levers[key], language)
    return language.say(study.outlooks[key].label)


def _of_scenario(study: Study, was: Scenario, now: Scenario, language: Language) -> Iterator[str]:
    name = language.say(now.name)
    if was.name != now.name:
        words = language.translate("Change", "“{was}”: now called “{now}”")
        yield words.format(was=language.say(was.name), now=name)
    line = language.translate("Change", "“{name}”: {what}: {was} → {now}")
    if was.outlook != now.outlook:
        before, after = (language.say(study.outlooks[scenario.outlook].label) for scenario in (was, now))
        outlook = language.translate("Change", "economic outlook")
        yield line.format(name=name, what=outlook, was=before, now=after)
    for what, before, after in _of_levers(study, was, now, language):
        yield line.format(name=name, what=what, was=before, now=after)
    if was.note != now.note:
        yield language.translate("Change", "“{name}”: another note").format(name=name)


def _of_levers(study: Study, was: Scenario, now: Scenario, language: Language) -> Iterator[tuple[str, str, str]]:
    """Give each lever that differs, with what was and what is: its value, its distribution."""
    for key, lever in study.levers.items():
        name = full_name(study, lever, language)
        paths = [path_of(study, scenario, key) for scenario in (was, now)]
        if paths[0] != paths[1]:
            before, after = (path_words(lever, path, language) for path in paths)
            yield name, before, after
        found = [scenario.distributions.get(key, lever.distribution) for scenario in (was, now)]
        if found[0] != found[1]:
            before, after = (distribution_words(lever, distribution, language) for distribution in found)
            yield name, before, after


def _of_set(was: ScenarioSet, now: ScenarioSet, language: Language) -> Iterator[str]:
    if was.reference_scenario.key != now.reference_scenario.key:
        yield language.translate("Change", "Compared with: {was} → {now}").format(
            was=language.say(was.reference_scenario.name), now=language.say(now.reference_scenario.name)
        )
    if was.targets != now.targets:
        yield language.translate("Change", "Other targets are watched")
    if was.seed != now.seed:
        yield language.translate("Change", "Seed: {was} → {now}").format(was=was.seed, now=now.seed)
    order = [[scenario.key for scenario in one.scenarios if scenario.key in _keys(was, now)] for one in (was, now)]
    if order[0] != order[1]:
        yield language.translate("Change", "The scenarios are in another order")


def _keys(was: ScenarioSet, now: ScenarioSet) -> set[str]:
    """Return the keys of the scenarios that both have."""
    return {scenario.key for scenario in was.scenarios} & {scenario.key for scenario in now.scenarios}
