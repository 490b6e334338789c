"""What a planner keeps in one document: a study, its scenarios in order, the reference and the targets watched.

Every edit is a pure function from one set to the next, so that undoing is going back to the set before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from offsim.model.levers import checked_distribution, checked_value, lever_named
from offsim.model.paths import Path, checked_years, moved, path_of, steps_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario, Steps
from offsim.model.scenario_names import FIRST_NAME, named, told_apart
from offsim.model.seed import DEFAULT_SEED, checked_seed
from offsim.model.study import Lever, Study
from offsim.model.targets import target_named
from offsim.model.text import NO_TEXT, QT_TRANSLATE_NOOP, Text, text
from offsim.model.uncertainty import Distribution

LAST_SCENARIO = QT_TRANSLATE_NOOP("Problem", "The last scenario cannot be deleted.")
UNKNOWN_SCENARIO = QT_TRANSLATE_NOOP("Problem", "There is no scenario “{key}” here. Available: {known}.")
UNKNOWN_OUTLOOK = QT_TRANSLATE_NOOP(
    "Problem", "There is no economic outlook “{key}” in this study. Available: {known}."
)


@dataclass(frozen=True, slots=True)
class ScenarioSet:
    """``active`` and ``reference`` are scenario keys, ``targets`` the keys of the targets watched, in study order.

    ``seed`` says which draws ensembles of the scenarios have. ``edition`` is the text of the study as it was before the
    planner changed it, empty where nothing is changed.
    """

    study: Study
    scenarios: tuple[Scenario, ...]
    active: str
    reference: str
    targets: tuple[str, ...]
    seed: int = DEFAULT_SEED
    edition: str = ""

    def scenario(self, key: str) -> Scenario:
        """Return the scenario called ``key``."""
        for scenario in self.scenarios:
            if scenario.key == key:
                return scenario
        known = tuple(scenario.key for scenario in self.scenarios)
        raise Problem(UNKNOWN_SCENARIO, key=key, known=known)

    @property
    def told_apart(self) -> tuple[Scenario, ...]:
        """The scenarios in order, to be shown: under names that no two share."""
        return told_apart(self.scenarios)

    def shown(self, key: str) -> Scenario:
        """Return a scenario to be shown beside the others."""
        return self.told_apart[self.scenarios.index(self.scenario(key))]

    @property
    def active_scenario(self) -> Scenario:
        """The scenario whose levers are shown."""
        return self.scenario(self.active)

    @property
    def reference_scenario(self) -> Scenario:
        """The scenario the others are compared with."""
        return self.scenario(self.reference)


def new_set(study: Study, own_name: Text = FIRST_NAME) -> ScenarioSet:
    """Return a set to begin with: the study's first preset as the reference, and a copy to work on."""
    reference = next(iter(study.presets.values()))
    own = replace(reference, key="scenario_1", name=own_name, colour=1, note=NO_TEXT)
    shown = tuple(key for key, target in study.targets.items() if target.shown)
    return ScenarioSet(study, (replace(reference, colour=0), own), own.key, reference.key, shown)


def scenario(
    study: Study,
    preset: str | None = None,
    settings: Mapping[str, float | Path] | None = None,
    *,
    outlook: str | None = None,
    key: str | None = None,
) -> Scenario:
    """Return a preset of the study, its first if none is named, with settings of one's own.

    ``settings`` gives by lever a value in its unit for all years, or a path: by year in rising order, from the one
    after the base year on, the value from it on until the next. ``key`` is what the scenario is called beside others.

    Raises:
        Problem: there is no such preset, lever or outlook, or a lever cannot take what it is set to.
    """
    first = next(iter(study.presets)) if preset is None else preset
    made = activate(ScenarioSet(study, tuple(study.presets.values()), first, first, ()), first)
    for lever, value in (settings or {}).items():
        made = set_path(made, first, lever, value if isinstance(value, Mapping) else {study.base_year + 1: value})
    found = (made if outlook is None else set_outlook(made, first, outlook)).active_scenario
    return found if key is None else replace(found, key=key)


def same_content(one: ScenarioSet, other: ScenarioSet) -> bool:
    """Say whether two sets are the same to keep; which scenario is shown is nothing."""
    return replace(one, active=other.active) == other


def activate(scenarios: ScenarioSet, key: str) -> ScenarioSet:
    """Show the levers of another scenario."""
    return replace(scenarios, active=scenarios.scenario(key).key)


def set_lever(scenarios: ScenarioSet, scenario: str, lever: str, value: float) -> ScenarioSet:
    """Set one lever, in its own unit, where it changes by year its path as a whole; a Problem says what it cannot take.

    A path keeps its shape as far as the lever's bounds let it.
    """
    found = lever_named(scenarios.study, lever)
    steps = scenarios.scenario(scenario).paths.get(lever, ())
    return _with_path(scenarios, scenario, found, *moved(found, steps, checked_value(found, value)))


def set_path(scenarios: ScenarioSet, scenario: str, lever: str, path: Path) -> ScenarioSet:
    """Let one lever have a value from each of the years of ``path`` on, in its own unit.

    Raises:
        Problem: the lever cannot take a value or change by year, or the years make no sense.
    """
    found = lever_named(scenarios.study, lever)
    return _with_path(scenarios, scenario, found, *steps_of(scenarios.study, found, path))


def set_from_year(scenarios: ScenarioSet, scenario: str, lever: str, year: int, value: float) -> ScenarioSet:
    """Set one lever from a year on until the next in which it changes; raises as ``set_path`` does."""
    found = lever_named(scenarios.study, lever)
    checked_years(scenarios.study, found, [year])
    path = path_of(scenarios.study, scenarios.scenario(scenario), lever) | {year: value}
    return set_path(scenarios, scenario, lever, dict(sorted(path.items())))


def set_as_before(scenarios: ScenarioSet, scenario: str, lever: str, year: int) -> ScenarioSet:
    """Let one lever have in a year, and until it changes next, what it has in the year before.

    The first year has none before it and stays. Raises as ``set_path`` does.
    """
    found = lever_named(scenarios.study, lever)
    checked_years(scenarios.study, found, [year])
    path = path_of(scenarios.study, scenarios.scenario(scenario), lever)
    kept = {other: value for other, value in path.items() if other != year or year == scenarios.study.base_year + 1}
    return set_path(scenarios, scenario, lever, kept)


def set_levers(scenarios: ScenarioSet, scenario: str, values: Mapping[str, float]) -> ScenarioSet:
    """Set several levers at once, each in its own unit; a Problem says what one of them cannot take."""
    changed = scenarios
    for lever, value in values.items():
        changed = set_lever(changed, scenario, lever, value)
    return changed


def set_distribution(
    scenarios: ScenarioSet, scenario: str, lever: str, distribution: Distribution | None
) -> ScenarioSet:
    """Let one lever be uncertain in another way, or with None as in the study; a Problem says what it cannot have."""
    found = lever_named(scenarios.study, lever)
    distributions = dict(scenarios.scenario(scenario).distributions)
    distributions.pop(lever, None)
    if distribution and checked_distribution(found, distribution) != found.distribution:
        distributions[lever] = distribution
    return _changed(scenarios, scenario, distributions=distributions)


def reset_levers(scenarios: ScenarioSet, scenario: str) -> ScenarioSet:
    """Put every lever of one scenario back to the study's default, and its distribution to the study's."""
    outlook = next(iter(scenarios.study.outlooks))
    return _changed(scenarios, scenario, values={}, distributions={}, paths={}, outlook=outlook)


def set_outlook(scenarios: ScenarioSet, scenario: str, outlook: str) -> ScenarioSet:
    """Let one scenario's client economies follow another path."""
    if outlook not in scenarios.study.outlooks:
        raise Problem(UNKNOWN_OUTLOOK, key=outlook, known=tuple(scenarios.study.outlooks))
    return _changed(scenarios, scenario, outlook=outlook)


def set_note(scenarios: ScenarioSet, scenario: str, note: str) -> ScenarioSet:
    """Replace a scenario's note."""
    return _changed(scenarios, scenario, note=text(note))


def rename(scenarios: ScenarioSet, scenario: str, name: str) -> ScenarioSet:
    """Give a scenario another name."""
    return _changed(scenarios, scenario, name=named(name))


def add(scenarios: ScenarioSet, name: str | Text) -> ScenarioSet:
    """Add a scenario at the study's defaults, and show it."""
    outlook = next(iter(scenarios.study.outlooks))
    return _with(scenarios, Scenario("", named(name), outlook, {}), len(scenarios.scenarios))


def add_preset(scenarios: ScenarioSet, preset: str) -> ScenarioSet:
    """Add one of the study's preset scenarios, and show it."""
    return add_ready(scenarios, scenarios.study.presets[preset])


def add_ready(scenarios: ScenarioSet, scenario: Scenario) -> ScenarioSet:
    """Add a scenario with everything it assumes, and show it; its key and colour become ones that are free."""
    return _with(scenarios, scenario, len(scenarios.scenarios))


def duplicate(scenarios: ScenarioSet, scenario: str, name: str | Text) -> ScenarioSet:
    """Add a copy right after a scenario, and show it."""
    original = scenarios.scenario(scenario)
    copy = replace(original, key="", name=named(name))
    return _with(scenarios, copy, scenarios.scenarios.index(original) + 1)


def delete(scenarios: ScenarioSet, scenario: str) -> ScenarioSet:
    """Take a scenario out; a neighbour takes over where it was shown or was the reference."""
    if len(scenarios.scenarios) == 1:
        raise Problem(LAST_SCENARIO)
    place = scenarios.scenarios.index(scenarios.scenario(scenario))
    left = scenarios.scenarios[:place] + scenarios.scenarios[place + 1 :]
    heir = left[min(place, len(left) - 1)].key
    return replace(
        scenarios,
        scenarios=left,
        active=heir if scenarios.active == scenario else scenarios.active,
        reference=left[0].key if scenarios.reference == scenario else scenarios.reference,
    )


def move(scenarios: ScenarioSet, scenario: str, place: int) -> ScenarioSet:
    """Put a scenario at another place, counted from 0."""
    moved = scenarios.scenario(scenario)
    others = [other for other in scenarios.scenarios if other.key != scenario]
    others.insert(place, moved)
    return replace(scenarios, scenarios=tuple(others))


def set_reference(scenarios: ScenarioSet, scenario: str) -> ScenarioSet:
    """Compare the others with this scenario from now on."""
    return replace(scenarios, reference=scenarios.scenario(scenario).key)


def show_target(scenarios: ScenarioSet, target: str, shown: bool) -> ScenarioSet:
    """Watch a target, or no longer."""
    target = target_named(scenarios.study, target).key
    wanted = {*scenarios.targets, target} if shown else {*scenarios.targets} - {target}
    return replace(scenarios, targets=tuple(key for key in scenarios.study.targets if key in wanted))


def set_seed(scenarios: ScenarioSet, seed: int) -> ScenarioSet:
    """Have ensembles drawn by another seed; a Problem says so where it is none."""
    return replace(scenarios, seed=checked_seed(seed))


def _with_path(scenarios: ScenarioSet, key: str, lever: Lever, value: float, steps: Steps) -> ScenarioSet:
    scenario = scenarios.scenario(key)
    values, paths = dict(scenario.values), dict(scenario.paths)
    values.pop(lever.key, None)
    paths.pop(lever.key, None)
    if value != lever.default.value:
        values[lever.key] = value
    if steps:
        paths[lever.key] = steps
    return _changed(scenarios, key, values=values, paths=paths)


def _changed(scenarios: ScenarioSet, key: str, **changes: object) -> ScenarioSet:
    old = scenarios.scenario(key)
    new = replace(old, **changes)  # type: ignore[arg-type]
    if new == old:
        return scenarios
    kept = tuple(new if scenario is old else scenario for scenario in scenarios.scenarios)
    return replace(scenarios, scenarios=kept)


def _with(scenarios: ScenarioSet, scenario: Scenario, place: int) -> ScenarioSet:
    keys = {known.key for known in scenarios.scenarios}
    colours = {known.colour for known in scenarios.scenarios}
    wanted = (scenario.key, *(f"scenario_{number}" for number in range(1, len(keys) + 2)))
    key = next(name for name in wanted if name and name not in keys)
    colour = next(number for number in range(len(colours) + 1) if number not in colours)
    placed = list(scenarios.scenarios)
    placed.insert(place, replace(scenario, key=key, colour=colour))
    return replace(scenarios, scenarios=tuple(placed), active=key)
