"""The colours of scenarios: told apart by every eye, on white ground and on dark."""

from itertools import combinations

import numpy as np
import pytest

from offsim.model.arrays import Array
from offsim.report.colours import ON_DARK, ON_WHITE

EYES = {
    "full": np.eye(3),
    "without red": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
    "without green": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
}
"""How eyes mix red, green and blue light (Machado, Oliveira, Fernandes 2009, at full severity)."""
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.9505, 1.0, 1.089])
TOLD_APART = 15.0
"""A distance in CIELAB at which two lines are two colours."""


def in_lab(colour: str, eye: Array) -> Array:
    """Return a colour as it is seen, in CIELAB."""
    shown = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    light = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    mixed = TO_XYZ @ np.clip(eye @ light, 0, 1) / WHITE
    x, y, z = np.where(mixed > 0.008856, np.cbrt(mixed), 7.787 * mixed + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("colours", [ON_WHITE, ON_DARK], ids=["white", "dark"])
@pytest.mark.parametrize("eye", EYES)
def test_no_two_scenarios_look_alike_to_any_eye(colours: tuple[str, ...], eye: str) -> None:
    seen = {colour: in_lab(colour, EYES[eye]) for colour in colours}
    apart = {(one, other): np.linalg.norm(seen[one] - seen[other]) for one, other in combinations(colours, 2)}
    assert min(apart.values()) > TOLD_APART, min(apart, key=lambda pair: apart[pair])


def test_blue_and_sky_blue_are_known_to_be_too_near() -> None:
    full = EYES["full"]
    assert np.linalg.norm(in_lab("#56B4E9", full) - in_lab("#8AB8FF", full)) < 2 * TOLD_APART
    assert (
        np.linalg.norm(in_lab("#56B4E9", EYES["without green"]) - in_lab("#8AB8FF", EYES["without green"])) < TOLD_APART
    )
