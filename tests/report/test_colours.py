"""The colours of scenarios: told apart by every eye, on white ground and on dark, and by pattern where they run out."""

from itertools import combinations

import numpy as np
import pytest

from offsim.model.arrays import Array
from offsim.report.colours import GREY_ON_DARK, GREY_ON_WHITE, ON_DARK, ON_WHITE, PATTERNS, pattern_of

EYES = {
    "full": np.eye(3),
    "without red": np.array([
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
    ]),
    "without green": np.array([
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
    ]),
    "without blue": np.array([
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
    ]),
}  # fmt: skip
"""How eyes mix red, green and blue light.

G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for simulation of color vision
deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), table 1, at full severity.
"""
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.119192, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
TOLD_APART = 14.0
"""A difference (CIEDE2000) at which two lines are two colours at a glance; 2.3 is what an eye just sees."""


def in_lab(colour: str, eye: Array) -> Array:
    """Return a colour as it is seen, in CIELAB."""
    shown = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    light = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    mixed = TO_XYZ @ np.clip(eye @ light, 0, 1) / WHITE
    x, y, z = np.where(mixed > 216 / 24389, np.cbrt(mixed), (24389 / 27 * mixed + 16) / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def difference(one: Array, other: Array) -> float:
    """Return the colour difference CIEDE2000 of two colours in CIELAB.

    G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula", Color Research and Application 30 (2005).
    """
    chroma = (np.hypot(*one[1:]) + np.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    return _weighed(*(_polar(lab, stretch) for lab in (one, other)))


def _polar(lab: Array, stretch: float) -> tuple[float, float, float]:
    """Return lightness, chroma and hue (degrees) with the red-green axis stretched."""
    across, up = lab[1] * stretch, lab[2]
    return float(lab[0]), float(np.hypot(across, up)), float(np.degrees(np.arctan2(up, across)) % 360)


def _weighed(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    (light_1, chroma_1, hue_1), (light_2, chroma_2, hue_2) = one, other
    grey = chroma_1 * chroma_2 == 0
    turn = 0.0 if grey else (hue_2 - hue_1 + 180) % 360 - 180
    light, chroma = (light_1 + light_2) / 2, (chroma_1 + chroma_2) / 2
    hue = hue_1 + hue_2 if grey else (hue_1 + turn / 2) % 360
    by_hue = 1.0 - 0.17 * _cos(hue - 30) + 0.24 * _cos(2 * hue) + 0.32 * _cos(3 * hue + 6) - 0.2 * _cos(4 * hue - 63)
    far = (light - 50) ** 2
    parts = (
        (light_2 - light_1) / (1 + 0.015 * far / np.sqrt(20 + far)),
        (chroma_2 - chroma_1) / (1 + 0.045 * chroma),
        2 * np.sqrt(chroma_1 * chroma_2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * by_hue),
    )
    blue = 60 * np.exp(-(((hue - 275) / 25) ** 2))
    skew = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * np.sin(np.radians(blue))
    return float(np.sqrt(sum(part**2 for part in parts) + skew * parts[1] * parts[2]))


def _cos(degrees: float) -> float:
    return float(np.cos(np.radians(degrees)))


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_differences_are_those_of_the_published_pairs(one: tuple[float], other: tuple[float], told: float) -> None:
    assert difference(np.array(one), np.array(other)) == pytest.approx(told, abs=1e-4)


@pytest.mark.parametrize("colours", [(*ON_WHITE, GREY_ON_WHITE), (*ON_DARK, GREY_ON_DARK)], ids=["white", "dark"])
@pytest.mark.parametrize("eye", EYES)
def test_no_two_scenarios_look_alike_to_any_eye(colours: tuple[str, ...], eye: str) -> None:
    seen = {colour: in_lab(colour, EYES[eye]) for colour in colours}
    apart = {(one, other): difference(seen[one], seen[other]) for one, other in combinations(colours, 2)}
    assert min(apart.values()) > TOLD_APART, min(apart, key=lambda pair: apart[pair])


def test_two_blues_are_known_to_be_too_near() -> None:
    eye = EYES["without green"]
    assert difference(in_lab("#0072B2", eye), in_lab("#7733EE", eye)) < TOLD_APART


def test_scenarios_that_share_a_colour_differ_in_their_pattern() -> None:
    looks = {(ON_WHITE[number % len(ON_WHITE)], pattern_of(number)) for number in range(len(ON_WHITE) * len(PATTERNS))}
    assert len(looks) == len(ON_WHITE) * len(PATTERNS)
    assert {pattern_of(number) for number in range(len(ON_WHITE))} == {"solid"}
