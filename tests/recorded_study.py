"""The small study with a record of years after the base year, which a jump-off year holds the projection to."""

from functools import lru_cache

from offsim.model.study import Study
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY, lever
from tests.uncertain_study import uncertain_words

JUMP_OFF = f"jump_off = {lever('jump-off year', 2020, 'year', (2020, 2023), 1)}\n"
POINTS = """
[[observations]]
outcome = "turnover"
perimeter = "all"
points = [
  { value = 7.9, unit = "bn MAD", year = 2021, source = "book", status = "public" },
  { value = 8.8, unit = "bn MAD", year = 2023, source = "book", status = "public" },
]

[[observations]]
outcome = "jobs"
perimeter = "all"
points = [{ value = 70000, unit = "jobs", year = 2022, source = "book", status = "public" }]
"""
SHOCK = """
[shock]
std = 3.0
persistence = 0.4
source = "book"
status = "assumption"
"""

COST = """
[events.plan.cost]
rate = 12000
years = 2
source = "book"
status = "assumption"
"""


def recorded_words(*, uncertain: bool = False) -> str:
    """Return the study file, in which a measure costs; an uncertain one has distributions, noise and shocks as well."""
    words = uncertain_words() + SHOCK if uncertain else SMALL_STUDY
    return words.replace("productivity = {", f"{JUMP_OFF}productivity = {{", 1) + POINTS + COST


@lru_cache(maxsize=2)
def recorded_study(*, uncertain: bool = False) -> Study:
    """Return the study; made once."""
    return parse_study(recorded_words(uncertain=uncertain), "recorded.toml")
