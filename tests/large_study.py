"""A study as large as one may be: fifty markets over sixty years, each with levers of its own, and much uncertain."""

import re
from functools import lru_cache

from offsim.model.study import Study
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY, lever, market, preset
from tests.uncertain_study import NOISE, with_spread

MARKETS = [f"m{number}" for number in range(50)]
FIRST_YEAR, LAST_YEAR = 2020, 2080
SPREADS = {**{f"trend of {key}": ("normal", 1.0) for key in MARKETS}, "price war": ("triangular", 2.0)}


def large_words() -> str:
    """Return the study file: the small one's, with other markets, more years and bounds that none of them overflow."""
    words = re.sub(r"(?ms)^\[markets\..*?(?=^\[outlooks)", lambda _: _markets(), SMALL_STUDY, count=1)
    words = words.replace("last_year = 2025", f"last_year = {LAST_YEAR}")
    words = re.sub(r"values = \{ 2021 = [^}]*\}", f"values = {{ {_growth()} }}", words)
    words = words.replace("hits = { voice = 1, data = 0.5 }", "hits = { m0 = 1, m1 = 0.5 }")
    words = words.replace("hits = { data = 1, paper = 0.25 }", "hits = { m2 = 1, m3 = 0.25 }")
    for economy in ("north", "south"):
        label = f"sensitivity to {economy}"
        words = words.replace(
            lever(label, 1.3, "points per point", (0, 8)), lever(label, 1.3, "points per point", (0, 3))
        )
    for label, (kind, spread) in SPREADS.items():
        words = with_spread(words, label, kind, spread)
    return words + NOISE + preset("all", "All", "normal", **{f"trend__{key}": 6.5 for key in MARKETS})


def _markets() -> str:
    share = 100 / len(MARKETS)
    return "".join(
        market(key, ("north", "south")[place % 2], share, share, f"offset = {_offset(key)}").replace(
            lever(f"trend of {key}", 5.5, "% a year", (-120, 60)), lever(f"trend of {key}", 5.5, "% a year", (-20, 12))
        )
        for place, key in enumerate(MARKETS)
    )


def _offset(key: str) -> str:
    return lever(f"offset of {key}", 0, "points per point", (-1, 1))


def _growth() -> str:
    return ", ".join(f"{year} = 1.5" for year in range(FIRST_YEAR + 1, LAST_YEAR + 1))


@lru_cache(maxsize=1)
def large_study() -> Study:
    """Return the study; made once."""
    return parse_study(large_words(), "large.toml")
