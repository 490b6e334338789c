"""What stands on a map of two levers: its sides, and where the study's presets and the scenario shown are."""

from __future__ import annotations

from dataclasses import dataclass, replace

from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Lever, Study
from offsim.report.questions.frontier import axis_name
from offsim.ui.style import Theme

MORE = "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map with a label, and the ``names`` of all that stand there.

    ``now`` is where the scenario shown stands, ``colour`` that of another one.
    """

    label: str
    x: float
    y: float
    names: tuple[str, ...]
    now: bool = False
    colour: str = ""

    @property
    def whole(self) -> str:
        """The names, a line each."""
        return "\n".join(self.names)


@dataclass(frozen=True, slots=True)
class Side:
    """A lever along a side of the map: what it is called, where it is plausible, and how finely it goes."""

    label: str
    plausible: tuple[float, float]
    step: float
    whole: bool


def side_of(study: Study, lever: Lever, language: Language) -> Side:
    """Return the side of a map along which a lever goes."""
    return Side(axis_name(study, lever.key, language), lever.plausible, lever.step, lever.whole)


def marks_of(scenarios: ScenarioSet, levers: tuple[Lever, Lever], language: Language, theme: Theme) -> list[Mark]:
    """Return where the study's presets and the scenarios stand, the one shown last; one mark where several do."""
    study = scenarios.study

    def place(of: Scenario) -> tuple[float, float]:
        x, y = (lever_value(study, of, lever.key) for lever in levers)
        return x, y

    own = {scenario.key: scenario for scenario in scenarios.told_apart}
    now = own.pop(scenarios.active)
    named = {language.say(scenario.name) for scenario in scenarios.scenarios}
    presets = [preset for preset in study.presets.values() if language.say(preset.name) not in named]
    marks: dict[tuple[float, float], Mark] = {}
    for of, colour in [*((own, theme.scenario(own.colour)) for own in own.values()), *((of, "") for of in presets)]:
        (x, y), name = place(of), language.say(of.name)
        before = marks.get((x, y))
        marks[x, y] = _and_more(before, name, language) if before else Mark(name, x, y, (name,), colour=colour)
    name = language.say(now.name)
    return [*marks.values(), Mark(name, *place(now), (name,), now=True)]


def _and_more(mark: Mark, other: str, language: Language) -> Mark:
    """Return a mark at which another stands too."""
    return replace(mark, label=language.joined(", ", (mark.names[0], MORE)), names=(*mark.names, other))
