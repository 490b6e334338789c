"""What the model is given for one projection or many: the economies' path, every lever's value, and luck."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from offsim.model.arrays import Array
from offsim.model.levers import lever_values
from offsim.model.scenario import Scenario, Steps
from offsim.model.study import Study

Values = Mapping[str, float | Array]
"""By lever key and in the lever's own unit: one number, or one a member (n)."""


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """``outlook`` is the key of the economies' path; ``values`` gives every lever of the study.

    ``paths`` gives by lever key what the years after the base year add to the lever's value, in its unit, (t) or, one
    row a member, (n, t); what comes out is held within the lever's bounds. Levers that are the same every year are not
    in it.
    """

    outlook: str
    values: Values
    paths: Mapping[str, Array]

    @property
    def members(self) -> int:
        """How many members differ in something, 0 where there is one projection."""
        values = (value.size for value in self.values.values() if isinstance(value, np.ndarray) and value.ndim)
        paths = (len(path) for path in self.paths.values() if path.ndim > 1)
        return max((*values, *paths), default=0)

    def some(self, part: slice) -> Inputs:
        """Return the inputs of some of the members."""
        values = {key: np.asarray(value)[part] if np.ndim(value) else value for key, value in self.values.items()}
        paths = {key: path[part] if path.ndim > 1 else path for key, path in self.paths.items()}
        return Inputs(self.outlook, values, paths)

    def set_to(self, values: Values) -> Inputs:
        """Return the same with some levers set to other values; the shape of a path stays."""
        return Inputs(self.outlook, {**self.values, **values}, self.paths)


@dataclass(frozen=True, slots=True, eq=False)
class Luck:
    """What no planner sets, as fractions: ``noise`` of the economies, (…, e, t), and the sector's ``shock``, (…, t)."""

    noise: Array
    shock: Array

    @property
    def members(self) -> int:
        """How many members have luck of their own, 0 where there is one projection."""
        return max(len(self.noise) if self.noise.ndim > 2 else 0, len(self.shock) if self.shock.ndim > 1 else 0)

    def some(self, part: slice) -> Luck:
        """Return the luck of some of the members."""
        noise = self.noise[part] if self.noise.ndim > 2 else self.noise
        return Luck(noise, self.shock[part] if self.shock.ndim > 1 else self.shock)


NO_LUCK = Luck(np.broadcast_to(0.0, (1, 1)), np.broadcast_to(0.0, (1,)))
"""Nobody can change it, so that what comes of it may be remembered."""


def inputs_of(study: Study, scenario: Scenario) -> Inputs:
    """Return what a scenario assumes."""
    return Inputs(scenario.outlook, lever_values(study, scenario), paths_of(study, scenario))


def paths_of(study: Study, scenario: Scenario) -> dict[str, Array]:
    """Return by lever key what each year adds to the lever's value, (t), for the levers that change by year."""
    return {key: _by_year(study, steps) for key, steps in scenario.paths.items()}


@lru_cache(maxsize=256)
def _by_year(study: Study, steps: Steps) -> Array:
    """Return the same array for the same steps, for nobody to change, so that what comes of it may be remembered."""
    added = np.zeros(len(study.years) - 1)
    for year, value in steps:
        added[year - study.base_year - 1 :] = value
    added.flags.writeable = False
    return added
