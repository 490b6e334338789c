"""What the tests of seeking share: scenarios at any setting of the levers, and targets of any outcome."""

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from offsim.analysis.gaps import gaps
from offsim.model.arrays import Array
from offsim.model.inputs import inputs_of
from offsim.model.outcomes import NATIONAL
from offsim.model.scenario import Scenario
from offsim.model.study import Lever, Study
from offsim.model.targets import targets_named
from tests.small_study import small_study

REFERENCE = small_study().presets["reference"]


def with_target(value: float, outcome: str = "turnover", year: int = 2025, study: Study | None = None) -> Study:
    """Return the small study, or another, with one more target, called ``own``."""
    study = study or small_study()
    made = study.targets["turnover_2025"]
    own = replace(made, key="own", outcome=outcome, year=year, value=replace(made.value, value=value))
    digest = f"{study.digest} {value} {outcome} {year}"
    return replace(study, targets={**study.targets, "own": own}, digest=digest)


def gap_at(study: Study, scenario: Scenario, targets: tuple[str, ...], lever: str, at: float | Array) -> Array:
    """Return the smallest gap of targets where a lever has a value, in parts of the targets' sizes."""
    inputs = inputs_of(study, scenario).set_to({lever: at})
    found: Array = gaps(study, inputs, targets_named(study, targets)).min(axis=0)
    return found


def thousand(lever: Lever) -> Array:
    """Return a thousand values from bound to bound, or all whole ones."""
    return np.arange(lever.low, lever.high + 1) if lever.whole else np.linspace(lever.low, lever.high, 1000)


def _value(lever: Lever) -> st.SearchStrategy[float]:
    if lever.whole:
        return st.integers(int(lever.low), int(lever.high)).map(float)
    return st.floats(lever.low, lever.high)


settings_of_levers = st.fixed_dictionaries(
    {}, optional={key: _value(lever) for key, lever in small_study().levers.items()}
).map(lambda values: replace(REFERENCE, values=values))

targets_of_any_outcome = st.builds(
    lambda part, outcome, year: (part, outcome, year),
    st.floats(0.3, 3.0),
    st.sampled_from(list(NATIONAL)),
    st.integers(2021, 2025),
)
