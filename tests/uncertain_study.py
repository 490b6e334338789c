"""The small study with what is uncertain in it: three kinds of distributions, two cut at their bounds, and noise."""

from functools import lru_cache

from offsim.model.study import Study
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY

SPREADS = {
    "trend of voice": ("normal", 4.0),
    "trend of data": ("triangular", 6.0),
    "sensitivity to north": ("normal", 1.2),
    "sensitivity to south": ("uniform", 2.0),
    "price war": ("triangular", 2.0),
    "productivity": ("normal", 1.0),
    "base turnover": ("uniform", 0.5),
    "base jobs": ("triangular", 5000),
}

NOISE = """
[economies.north.noise]
std = 1.7
persistence = 0.3
source = "book"
status = "derived"
arithmetic = "worked out"

[economies.south.noise]
source = "book"
status = "assumption"
std = { value = 2.2, unit = "points a year", source = "book", status = "public" }
persistence = -0.2

[[correlations]]
economies = ["south", "north"]
value = 0.8
unit = "correlation"
source = "book"
status = "assumption"
"""


def with_spread(words: str, label: str, kind: str, spread: float) -> str:
    start = f'{{ label = "{label}", '
    assert start in words
    distribution = f'{{ kind = "{kind}", spread = {spread}, source = "book", status = "assumption", note = "So." }}'
    return words.replace(start, f"{start}distribution = {distribution}, ")


def uncertain_words(noise: str = NOISE) -> str:
    """Return the study file."""
    words = SMALL_STUDY
    for label, (kind, spread) in SPREADS.items():
        words = with_spread(words, label, kind, spread)
    return words + noise


@lru_cache(maxsize=2)
def uncertain_study(noise: str = NOISE) -> Study:
    """Return the study; made once."""
    return parse_study(uncertain_words(noise), "uncertain.toml")
