"""Where a place lies and what a job pays are read, may be left out, and every fault in them is told."""

import pytest

from offsim.language import load_language
from offsim.model.problems import Problems
from offsim.report.facts import every_fact
from offsim.storage.study_file import parse_study
from tests.sited_study import sited_study, sited_words
from tests.small_study import small_study


def test_a_study_may_leave_them_out() -> None:
    assert small_study().wage is None
    assert [site.inside for site in small_study().sites] == ["", ""]


def test_they_are_read_and_listed() -> None:
    study = sited_study()
    assert [(site.key, site.inside) for site in study.sites] == [
        ("country", ""),
        ("park", "region"),
        ("region", "country"),
    ]
    assert [named.fact for named in every_fact(study, load_language("en")) if named.key == "wage"] == [study.wage]


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('inside = "region"', 'inside = "moon"', "sites.park.inside", "one of country, park, region, found 'moon'"),
        ('inside = "region"', 'inside = "park"', "sites.park.inside", "another site that does not lie inside this one"),
        ('label = "Country"', 'label = "Country"\ninside = "park"', "sites.country.inside", "does not lie inside this"),
        ("value = 60000", "value = 0", "wage", "a value above zero"),
    ],
)
def test_a_fault_is_told(old: str, new: str, key: str, reason: str) -> None:
    assert old in sited_words()
    with pytest.raises(Problems) as caught:
        parse_study(sited_words().replace(old, new, 1), "own.toml")
    found = [str(problem) for problem in caught.value.problems]
    assert any(f"“{key}”" in sentence and reason in sentence for sentence in found), found
