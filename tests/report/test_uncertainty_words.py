"""No number of simulations makes a probability 0 or 1, and two scenarios are told to have the same luck."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.ensemble.ensemble import ensemble, probability
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.report.odds import odds
from offsim.report.uncertainty_words import joint_words, likelihood, share_with_error, share_words, unseen
from tests.uncertain_study import uncertain_study

ENGLISH = load_language("en")
STUDY = uncertain_study()


@pytest.mark.parametrize(
    ("reached", "members", "words"),
    [
        (0, 10, "below 30\u00a0%"),
        (10, 10, "above 70\u00a0%"),
        (0, 7, "below 43\u00a0%"),
        (0, 4096, "below 0.08\u00a0%"),
        (4096, 4096, "above 99.92\u00a0%"),
        (0, 65_536, "below 0.005\u00a0%"),
        (65_536, 65_536, "above 99.995\u00a0%"),
        (0, 1 << 20, "below 0.0003\u00a0%"),
        (0, 1, "below 95\u00a0%"),
        (1, 1, "above 5\u00a0%"),
        (3, 10, "30.0\u00a0%"),
        (2, 4096, "0.05\u00a0%"),
        (4094, 4096, "99.95\u00a0%"),
        (1, 65_536, "below 0.1\u00a0%"),
        (65_535, 65_536, "above 99.9\u00a0%"),
    ],
)
def test_a_share_is_told_as_far_as_the_simulations_go(reached: int, members: int, words: str) -> None:
    assert share_words(probability(reached, members), ENGLISH) == words


@given(st.data())
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_probability_is_ever_told_as_0_or_100(code: str, data: st.DataObject) -> None:
    language = load_language(code)
    members = data.draw(st.integers(1, 1 << 30))
    few = data.draw(st.one_of(st.integers(0, min(members, 50)), st.integers(0, members)))
    for told in (share_words, likelihood):
        words = told(probability(data.draw(st.sampled_from([few, members - few])), members), language)
        assert not re.search(r"(?<![\d.,])(0|0[.,]0+|100|100[.,]0+)\u00a0", words)


@given(st.integers(1, 10_000))
def test_what_may_well_be_unseen_would_stay_so_once_in_twenty(members: int) -> None:
    assert (1 - unseen(members)) ** members == pytest.approx(0.05, rel=1e-9 if members <= 3 else 1, abs=0)
    assert (1 - unseen(members)) ** members <= 0.05 + 1e-12


def test_all_targets_at_once_are_told_of_where_there_are_several() -> None:
    found = ensemble(STUDY, STUDY.presets["reference"], 512)
    watched = ["turnover_2025", "old_2022"]
    assert joint_words(found, watched, ENGLISH) == (
        f"Probability of all watched targets in the same simulation: {share_with_error(found.joint(watched), ENGLISH)}"
    )
    assert joint_words(found, watched[:1], ENGLISH) == joint_words(found, [], ENGLISH) == ""


def test_beside_the_odds_stands_that_both_have_the_same_luck() -> None:
    one, other = (ensemble(STUDY, STUDY.presets[key], 64) for key in ("reference", "slump"))
    told = odds(one, [(STUDY.presets["slump"].name, other)], ENGLISH)
    asked = "Probability of exceeding another scenario’s turnover in 2025, under the same shocks: "
    assert told == f"{asked}“Slump” above 95\N{NO-BREAK SPACE}%"
