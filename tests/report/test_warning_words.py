"""Every warning is a sentence that names its place, its figures and what they are held against."""

from dataclasses import replace

import pytest

from offsim.analysis.plausibility import warnings
from offsim.language import load_language
from offsim.model.projection import project
from offsim.report.warning_words import warning_words
from tests.sited_study import sited_study

STUDY = sited_study()


def told(**levers: float) -> list[str]:
    scenario = replace(STUDY.presets["steady"], values={key.replace("__", "."): value for key, value in levers.items()})
    return [warning_words(one, load_language("en")) for one in warnings(scenario, project(STUDY, scenario))]


@pytest.mark.parametrize(
    ("levers", "sentence"),
    [
        ({"productivity": 11.0}, "productivity at 11 % a year is outside −10 to 10: the middle"),
        (
            {},
            "Region: going by its shares of turnover and jobs, a job in the rest of the country brings only 54,750 MAD",
        ),
        (
            {"site__park__change": 3.0},
            "Park: its share of turnover is 72.0 % in 2022, more than the 70.0 % of Region around it.",
        ),
        (
            {"site__park__change": -10.0},
            "Park: its share of jobs would be −10.0 % in 2024; from then on it is capped at 0 %.",
        ),
    ],
)
def test_a_warning_is_a_sentence(levers: dict[str, float], sentence: str) -> None:
    assert any(words.startswith(sentence) for words in told(**levers))


def test_a_lack_of_room_is_told_with_the_land_set_aside() -> None:
    near, far = (
        next(words for words in told(m2_per_job=need) if words.startswith("Park: jobs exceed the capacity"))
        for need in (6.5, 15.0)
    )
    assert "; shortfall in 2025: " in near
    assert near.endswith(" The 20 ha set aside are enough.")
    assert far.endswith(" That is more than the 20 ha set aside.")
    country = next(words for words in told() if words.startswith("Country: jobs exceed the capacity"))
    assert "set aside" not in country


def test_what_was_set_by_hand_comes_first_and_every_warning_leads_to_a_lever() -> None:
    scenario = replace(STUDY.presets["steady"], values={"productivity": 11.0, "site.park.change": 3.0})
    found = warnings(scenario, project(STUDY, scenario))
    assert found[0].levers == ("productivity",)
    assert len(found) > 3
    assert all(key in STUDY.levers for one in found for key in one.levers)
