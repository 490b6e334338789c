"""What the tests of ensembles share: an uncertain study, and scenarios with one lever uncertain."""

from dataclasses import replace

from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.scenario import Scenario
from offsim.model.uncertainty import Distribution, Kind
from tests.uncertain_study import uncertain_study

STUDY = uncertain_study()
CALM = uncertain_study(noise="")
REFERENCE = STUDY.presets["reference"]
MEMBERS = 5 * SLICE + 77
CERTAIN = {key: Distribution(Kind.UNIFORM, 0.0) for key in STUDY.levers}


def only(lever: str, spread: float) -> Scenario:
    """Return the reference of a study without noise with one uncertain lever, a normal one."""
    return replace(REFERENCE, distributions={**CERTAIN, lever: Distribution(Kind.NORMAL, spread)})
