"""How the client economies grew is read with its source, may be left out, and every fault in it is told."""

import pytest

from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.problems import Problems
from offsim.model.study import Study
from offsim.report.facts import every_fact
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY, small_study

HISTORY = """
[[economies.north.history]]
values = { 2019 = 1.25, 2017 = -0.5 }
source = "book"
status = "public"

[[economies.north.history]]
values = { 2018 = 2.0 }
source = "book"
status = "assumption"
"""


def test_a_study_may_leave_the_past_out() -> None:
    assert all(economy.history == () for economy in small_study().economies)


def test_the_past_is_read_in_the_order_of_the_years() -> None:
    north, south = parse_study(SMALL_STUDY + HISTORY, "own.toml").economies
    assert [(fact.year, fact.value, fact.unit) for fact in north.history] == [
        (2017, -0.5, "% a year"),
        (2018, 2.0, "% a year"),
        (2019, 1.25, "% a year"),
    ]
    assert [fact.status for fact in north.history] == [Status.PUBLIC, Status.ASSUMPTION, Status.PUBLIC]
    assert south.history == ()


def test_the_past_is_listed_among_the_facts() -> None:
    study = parse_study(SMALL_STUDY + HISTORY, "own.toml")
    found = {
        named.key: named.fact.value for named in every_fact(study, load_language("en")) if ".history." in named.key
    }
    assert found == {
        "economies.north.history.2017": -0.5,
        "economies.north.history.2018": 2.0,
        "economies.north.history.2019": 1.25,
    }


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("2018 = 2.0", "2017 = 2.0", "economies.north.history", "every year at most once"),
        ("2018 = 2.0", "soon = 2.0", "economies.north.history[1].values.soon.year", "a year, as a whole number"),
        ("2018 = 2.0", '2018 = "much"', "economies.north.history[1].values.2018.value", "a finite number"),
        ('status = "public"', "", "economies.north.history[0].values.2019.status", "one of "),
    ],
)
def test_a_fault_in_the_past_is_told(old: str, new: str, key: str, reason: str) -> None:
    assert old in HISTORY
    with pytest.raises(Problems) as caught:
        parse_study(SMALL_STUDY + HISTORY.replace(old, new, 1), "own.toml")
    found = [str(problem) for problem in caught.value.problems]
    assert any(f"“{key}”" in sentence and reason in sentence for sentence in found), found


def test_the_shipped_past_is_that_of_the_outlooks_and_of_normal_growth(study: Study) -> None:
    for economy in study.economies:
        past = {fact.year: fact.value for fact in economy.history}
        assert list(past) == list(range(2004, 2025))
        for outlook in study.outlooks.values():
            told = [fact for fact in outlook.growth[economy.key] if fact.source == economy.history[0].source]
            assert all(past[fact.year] == fact.value for fact in told)
        before = [past[year] for year in range(study.base_year - 9, study.base_year + 1)]
        assert round(sum(before) / 10, 1) == economy.normal.value
