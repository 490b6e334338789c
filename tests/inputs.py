"""What the tests give the model: values of levers, all other things as they are."""

from collections.abc import Mapping

import numpy as np

from offsim.model.arrays import Array
from offsim.model.inputs import NO_LUCK, Inputs, Luck


def inputs_at(outlook: str, values: Mapping[str, float | Array], **paths: Array) -> Inputs:
    """Return inputs with every lever's value; a path is named by its lever, with two underscores for the dot."""
    return Inputs(outlook, values, {key.replace("__", "."): path for key, path in paths.items()})


def noisy(noise: Array) -> Luck:
    """Return luck that is noise of the economies alone."""
    return Luck(noise, NO_LUCK.shock)


def shocked(shock: Array) -> Luck:
    """Return luck that is the sector's alone."""
    return Luck(NO_LUCK.noise, np.asarray(shock))
