"""Bounds within which turnover or jobs would leave all numbers are refused; those of planners are far from it."""

import re

import pytest

from offsim.model.problems import Problem, Problems
from offsim.model.projection import project, project_members
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.storage.study_file import parse_study
from tests.inputs import inputs_at
from tests.small_study import SMALL_STUDY, small_study
from tests.uncertain_study import uncertain_words


def widened(label: str, bounds: str, words: str = SMALL_STUDY) -> str:
    """Return the study with other bounds of the lever of this label."""
    found = re.search(rf'label = "{label}".*?(bounds = \[[^]]*\])', words)
    assert found
    return words[: found.start(1)] + f"bounds = [{bounds}]" + words[found.end(1) :]


def faults(words: str) -> list[str]:
    with pytest.raises(Problems) as caught:
        parse_study(words.replace("step = 0.1", "step = 1e12"), "own.toml")
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("label", "bounds", "place"),
    [
        ("trend of voice", "-120, 1e14", "markets.voice.trend.bounds"),
        ("productivity", "-20, 1e15", "productivity.bounds"),
        ("plan", "-5, 1e15", "markets.data.trend.bounds"),
    ],
)
def test_bounds_that_lead_beyond_all_numbers_are_refused(label: str, bounds: str, place: str) -> None:
    told = faults(long_study(widened(label, bounds)))
    assert any(f"“{place}”: expected narrower bounds" in sentence for sentence in told)


def long_study(words: str) -> str:
    """Return the study with thirty years in it."""
    years = ", ".join(f"{year} = 1.5" for year in range(2021, 2051))
    words = re.sub(r"values = \{[^}]*\}", f"values = {{ {years} }}", words)
    return words.replace("last_year = 2025", "last_year = 2050")


def test_noise_counts_towards_what_can_be_reached() -> None:
    noise = re.sub(r"std = [\d.]+", "std = 1e9", uncertain_words())
    assert noise != uncertain_words()
    assert any("narrower bounds" in sentence for sentence in faults(long_study(noise)))


def test_the_bounds_of_planners_are_far_from_it() -> None:
    study = parse_study(long_study(SMALL_STUDY), "own.toml")
    highest = {key: lever.high for key, lever in study.levers.items()}
    assert project_members(study, inputs_at("observed", highest)).turnover.max() < 1e60


@pytest.mark.parametrize("key", ["trend.voice", "productivity"])
def test_an_answer_that_is_no_number_is_a_problem_and_never_a_success(key: str) -> None:
    scenario = new_set(small_study(), text("Mine")).active_scenario
    for value in (1e300, -1e300):
        values = {lever.key: lever.default.value for lever in small_study().levers.values()} | {key: value}
        if key == "trend.voice" and value < 0:
            continue  # a market shrinks by 95 % a year at most
        with pytest.raises(Problem, match="go beyond all numbers by 2025"):
            project_members(small_study(), inputs_at(scenario.outlook, values))


def test_every_preset_has_an_answer() -> None:
    for preset in small_study().presets.values():
        assert project(small_study(), preset).jobs.min() > 0
