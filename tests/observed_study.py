"""The small study with a record of turnover: the client economy's past, and two perimeters that count differently."""

from collections.abc import Mapping
from dataclasses import replace

from offsim.model.study import Study
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY, small_study

PAST = {2011: 1.0, 2012: -2.5, 2013: 3.5, 2014: 0.5, 2015: 2.0, 2016: 2.5, 2017: 1.5}
"""Growth of the economy "north", whose normal growth is 1.5 % a year."""


def observed_study(turnover: Mapping[str, Mapping[int, float]], past: Mapping[int, float] = PAST) -> Study:
    """Return the study with turnover observed by perimeter ("all" or "wide") and year, and nothing else observed."""
    words = SMALL_STUDY.replace(
        "[perimeters.all]", '[perimeters.wide]\nlabel = "Wide"\nnote = "More."\n[perimeters.all]'
    )
    if past:
        values = ", ".join(f"{year} = {value}" for year, value in past.items())
        words += f'[[economies.north.history]]\nvalues = {{ {values} }}\nsource = "book"\nstatus = "public"\n'
    for perimeter, points in turnover.items():
        words += f'[[observations]]\noutcome = "turnover"\nperimeter = "{perimeter}"\n'
        for year, value in points.items():
            words += f'[[observations.points]]\nvalue = {value}\nunit = "bn MAD"\nyear = {year}\n'
            words += 'source = "book"\nstatus = "public"\n'
    made = parse_study(words, "recorded.toml")
    return replace(made, observations=made.observations[len(small_study().observations) :])


def following(trend: float, sensitivity: float, start: float = 5.0) -> dict[int, float]:
    """Return turnover that grows by ``trend`` and answers to the past exactly, from 2010 on."""
    turnover = {2010: start}
    for year, growth in PAST.items():
        turnover[year] = turnover[year - 1] * (1 + (trend + sensitivity * (growth - 1.5)) / 100)
    return turnover
