"""Own figures in the text of a study: read back as they are, all else untouched, nothing lost."""

from __future__ import annotations

import difflib
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.study import Study, record
from offsim.report.facts import every_fact
from offsim.storage.figure_edits import Provenance, with_source
from offsim.storage.imports.understood import Point
from offsim.storage.study_edits import with_growth, with_observations
from offsim.storage.study_file import parse_study
from offsim.storage.toml_sections import sections
from tests.small_study import SMALL_STUDY
from tests.storage.study_tables import WORDS

OFFICE = Provenance("Statistics office, table 3", "2026-02-01")
TURNOVER = ("turnover", "all")
WITH_LINES = SMALL_STUDY.replace(
    'points = [{ value = 7.3, unit = "bn MAD", year = 2020, source = "book", status = "public" }]',
    """
[[observations.points]]
value = 7.3 # as it was told
unit = "bn MAD"
year = 2020
source = "book"
status = "public"

# ---- Presets
# of all kinds
""",
)


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """Return the lines that are gone, and those that are new."""
    lines = [*difflib.ndiff(before.splitlines(), after.splitlines())]
    gone, new = ([line[2:] for line in lines if line.startswith(mark) and line[2:]] for mark in ("- ", "+ "))
    return gone, new


def test_a_figure_of_another_year_is_put_in_its_place_and_changes_nothing_else() -> None:
    after = with_observations(WITH_LINES, TURNOVER, "bn MAD", [Point(2022, 9.5, "p", "9,5")], OFFICE)
    gone, new = changed(WITH_LINES, after)
    assert gone == []
    assert new == [
        "[sources.own_1]", 'title = "Statistics office, table 3"', 'published = "2026-02-01"',
        "[[observations.points]]", "value = 9.5", "year = 2022",
        'unit = "bn MAD"', 'source = "own_1"', 'status = "own"', 'quote = "9,5 (p)"',
    ]  # fmt: skip
    places = [after.index(words) for words in ("[[observations.points]]\nvalue = 9.5", "# ---- Presets", "[presets")]
    assert places == sorted(places)


def test_a_figure_that_is_replaced_stands_among_the_alternatives() -> None:
    for before in (SMALL_STUDY, WITH_LINES):
        once = with_observations(before, TURNOVER, "bn MAD", [Point(2020, 9.5)], OFFICE)
        twice = with_observations(once, TURNOVER, "bn MAD", [Point(2020, 9.6)], OFFICE)
        fact = record(parse_study(twice, "twice"), *TURNOVER)[2020]
        assert (fact.value, fact.status, fact.source, fact.quote) == (9.6, Status.OWN, "own_1", "")
        assert [(other.value, other.source, other.status) for other in fact.alternatives] == [
            (7.3, "book", Status.PUBLIC)
        ]
    assert "# as it was told" in twice


def test_a_series_that_was_not_there_is_made() -> None:
    after = with_observations(WITH_LINES, ("jobs", "all"), "jobs", [Point(2021, 70000), Point(2019, 60000)], OFFICE)
    assert changed(WITH_LINES, after)[0] == []
    found = record(parse_study(after, "after"), "jobs", "all")
    assert [(year, fact.value) for year, fact in found.items()] == [(2019, 60000), (2021, 70000)]
    bare = SMALL_STUDY[: SMALL_STUDY.index("[[observations]]")] + SMALL_STUDY[SMALL_STUDY.index("\n[presets") :]
    assert record(parse_study(with_observations(bare, TURNOVER, "bn MAD", [Point(2021, 8)], OFFICE), "x"), *TURNOVER)


def test_growth_takes_the_place_of_that_of_its_years_and_says_of_what() -> None:
    after = with_growth(SMALL_STUDY, "observed", "north", [Point(2022, 0.75), Point(2023, 1.25)], OFFICE)
    path = parse_study(after, "after").outlooks["observed"].growth["north"]
    assert [(fact.year, fact.value) for fact in path] == [
        (2021, 1.0),
        (2022, 0.75),
        (2023, 1.25),
        (2024, 2.0),
        (2025, 1.5),
    ]
    assert [fact.status is Status.OWN for fact in path] == [False, True, True, False, False]
    assert load_language("en").say(path[1].note) == "2022: -2.5 → 0.75 (book) · 2023: 0.5 → 1.25 (book)"


def test_own_growth_of_a_year_that_is_replaced_again_still_says_what_stood_there_first() -> None:
    words = SMALL_STUDY
    for points in ([Point(2022, 0.75), Point(2023, 1.25)], [Point(2023, 1.5)], [Point(2022, 0.8), Point(2023, 1.6)]):
        words = with_growth(words, "observed", "north", points, OFFICE)
    own = tomllib.loads(words)["outlooks"]["observed"]["growth"]["north"][-1]
    assert own["note"] == "2022: -2.5 → 0.8 (book) · 2023: 0.5 → 1.6 (book)"


def test_a_whole_path_may_be_replaced_and_no_comment_goes_with_it() -> None:
    before = SMALL_STUDY.replace("2025 = 4.0 }\n", "2025 = 4.0 }\n\n# ---- What follows\n", 1)
    points = [Point(year, (year - 2020) / 4) for year in range(2021, 2026)]
    after = with_growth(before, "observed", "south", points, OFFICE)
    assert "# ---- What follows" in after
    assert [fact.value for fact in parse_study(after, "x").outlooks["observed"].growth["south"]] == [
        0.25,
        0.5,
        0.75,
        1.0,
        1.25,
    ]


def test_sources_of_the_same_title_and_date_are_one() -> None:
    once = with_observations(SMALL_STUDY, TURNOVER, "bn MAD", [Point(2021, 9)], OFFICE)
    same = with_observations(once, TURNOVER, "bn MAD", [Point(2022, 9)], OFFICE)
    other = with_observations(same, TURNOVER, "bn MAD", [Point(2023, 9)], Provenance("Another", ""))
    assert [*parse_study(other, "x").sources] == ["book", "own_1", "own_2"]


def test_text_of_the_planner_is_taken_as_text() -> None:
    hostile = 'a "quoted" = [title]\n# \\u202e ${x} [[observations]]'
    after = with_observations(
        SMALL_STUDY, TURNOVER, "bn MAD", [Point(2021, 9, "", hostile)], Provenance(hostile, hostile)
    )
    study = parse_study(after, "x")
    assert study.sources["own_1"].published.in_language("en") == hostile
    assert record(study, *TURNOVER)[2021].quote == hostile


@settings(max_examples=30)
@given(st.dictionaries(st.integers(1950, 2060), st.floats(0, 1e9), min_size=1, max_size=5))
def test_any_figures_are_read_back_as_they_were(values: dict[int, float]) -> None:
    points = [Point(year, value) for year, value in values.items()]
    for before in (SMALL_STUDY, WITH_LINES):
        found = record(parse_study(with_observations(before, TURNOVER, "bn MAD", points, OFFICE), "x"), *TURNOVER)
        assert {year: found[year].value for year in values} == values
        assert list(found) == sorted(found)


def test_shipped_studies_take_own_figures_of_years_they_did_not_know(study: Study) -> None:
    points = [Point(study.last_year, 33.0), Point(study.base_year, 7.25)]
    before = study.text
    after = parse_study(with_observations(before, ("turnover", study.perimeter), "bn MAD", points, OFFICE), "after")
    assert record(after, "turnover", study.perimeter)[study.last_year].value == 33.0
    assert after.levers["jump_off"].high == study.last_year
    assert {fact.status for fact in record(after, "turnover", study.perimeter).values()} > {Status.OWN}
    gone, _ = changed(before, after.text)
    assert [line for line in gone if line.startswith("#")] == []


def test_years_after_those_projected_are_kept_and_leave_the_jump_off_year_to_the_others(study: Study) -> None:
    known, beyond = study.levers["jump_off"].high, study.last_year + 5
    for years, latest in (([beyond], known), ([known + 1, beyond], known + 1)):
        points = [Point(int(year), 33.0) for year in years]
        words = with_observations(study.text, ("turnover", study.perimeter), "bn MAD", points, OFFICE)
        after = parse_study(words, "after")
        assert record(after, "turnover", study.perimeter)[beyond].value == 33.0
        assert after.levers["jump_off"].high == latest


def test_own_figures_stand_first_among_the_facts() -> None:
    after = parse_study(with_observations(SMALL_STUDY, TURNOVER, "bn MAD", [Point(2022, 9)], OFFICE), "x")
    statuses = [named.fact.status for named in every_fact(after, load_language("en"))]
    assert statuses[0] is Status.OWN
    assert Status.OWN not in statuses[1:]


@pytest.mark.parametrize("name", [*WORDS])
def test_growth_leaves_all_that_stands_before_and_behind_its_outlook_as_it_is(name: str) -> None:
    before, _ = with_source(WORDS[name], OFFICE)
    outlook, found = next(iter(tomllib.loads(before)["outlooks"].items()))
    economy, stretches = next(iter(found["growth"].items()))
    after = with_growth(before, outlook, economy, [Point(int(next(iter(stretches[0]["values"]))), 1.25)], OFFICE)

    def apart(words: str) -> list[str]:
        return [part.head + part.body for part in sections(words) if part.place[:2] != ("outlooks", outlook)]

    assert apart(after) == apart(before)
