"""What stands on a map of two levers: its sides, and where the study's presets and the scenario shown are."""

from __future__ import annotations

from dataclasses import dataclass, replace

from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.scenario import Scenario
from offsim.model.scenario_names import told_apart
from offsim.model.study import Lever, Study
from offsim.report.questions.frontier import axis_name

MORE = ", …"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map with a name, and of ``others`` there; ``now`` is where the scenario shown stands."""

    label: str
    x: float
    y: float
    now: bool = False
    others: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """The names of all that stand there."""
        return "\n".join((self.label.removesuffix(MORE), *self.others))


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


def marks_of(study: Study, scenario: Scenario, levers: tuple[Lever, Lever], language: Language) -> list[Mark]:
    """Return where the study's presets and the scenario shown stand, the latter last; one mark where several do."""

    def mark(of: Scenario, *, now: bool = False) -> Mark:
        x, y = (lever_value(study, of, lever.key) for lever in levers)
        return Mark(language.say(of.name), x, y, now)

    shown, *presets = told_apart((scenario, *study.presets.values()))
    now = mark(shown, now=True)
    places: dict[tuple[float, float], Mark] = {}
    for preset, own in zip(presets, study.presets.values(), strict=True):
        found = mark(preset)
        if (found.x, found.y, language.say(own.name)) == (now.x, now.y, now.label):
            continue  # the scenario shown is this preset, as far as the map can tell
        before = places.get((found.x, found.y))
        places[found.x, found.y] = _and_more(before, found.label) if before else found
    return [*places.values(), now]


def _and_more(mark: Mark, other: str) -> Mark:
    """Return a mark at which another stands too."""
    return replace(mark, label=f"{mark.label.removesuffix(MORE)}{MORE}", others=(*mark.others, other))
