"""A faulty study is refused with all its faults, each with file, key, what was expected and what was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.language import load_language
from offsim.model.problems import Problem, Problems
from offsim.storage.study_file import parse_study
from tests.model.test_scenario_set import UNHURRIED
from tests.old_studies import FOLDER
from tests.recorded_study import JUMP_OFF, recorded_words
from tests.small_study import OFFSET, SMALL_STUDY, lever


def sentences(words: str) -> list[str]:
    with pytest.raises((Problem, Problems)) as caught:
        parse_study(words, "own.toml")
    found = caught.value.problems if isinstance(caught.value, Problems) else [caught.value]
    assert found
    assert all(str(problem).startswith("own.toml: ") for problem in found)
    return [str(problem).removeprefix("own.toml: ") for problem in found]


def changed(old: str, new: str) -> str:
    assert old in SMALL_STUDY
    return SMALL_STUDY.replace(old, new, 1)


PRODUCTIVITY = lever("productivity", 1, "% a year", (-20, 20))
SHOCK = 'source = "book"\nstatus = "assumption"\npersistence = 1\n'
COST = 'cost = {{ rate = {rate}, years = {years}, source = "book", status = "assumption" }}'
BASE_JOBS = lever("base jobs", 66667, "jobs", (1000, 200000), 1)

PARK = 'density_site = "park"'

FAULTS = [
    ('id = "small"', "", "id", "a text, found nothing"),
    ('id = "small"', "id = 5", "id", "a text, found 5"),
    ('id = "small"', 'id = "small"\ncolour = "red"', "colour", "no such key; known: base, base_year"),
    ("format = 2", "", "format", "the number of a format, from 1 to 2, found nothing"),
    ("format = 2", "format = 0", "format", "the number of a format, from 1 to 2, found 0"),
    ("format = 2", 'format = "1"', "format", "the number of a format, from 1 to 2, found '1'"),
    ("format = 2", "format = true", "format", "the number of a format, from 1 to 2, found True"),
    ('question = "Does it hold?"', 'question = " "', "question", "a text, or a table of texts by language"),
    ('question = "Does it hold?"', 'question = { de = "Nun?" }', "question", "a text, or a table of texts by language"),
    ("base_year = 2020", "base_year = 2020.5", "base_year", "a year, as a whole number, found 2020.5"),
    ("base_year = 2020", "base_year = 20200", "base_year", "a year, as a whole number, found 20200"),
    ("base_year = 2020", "base_year = 0x" + "f" * 5000, "base_year", "found a value that is too large"),
    ("last_year = 2025", "last_year = 2020", "last_year", "a year after the base year, 2020, found 2020"),
    ('perimeter = "all"', 'perimeter = "most"', "perimeter", "all, the only choice, found 'most'"),
    ('density_site = "park"', 'density_site = "moon"', "density_site", "one of "),
    ('density_site = "park"', 'density_site = "country"', "density_site", "a site that has land and floor space"),
    (PARK, f"{PARK}\nmain_levers = []", "main_levers", "a list of 1 to 8 keys of levers, found []"),
    (PARK, f"{PARK}\nmain_levers = [5]", "main_levers", "a list of 1 to 8 keys of levers, found [5]"),
    (PARK, f"{PARK}\nmain_levers = {['jobs'] * 9}", "main_levers", "a list of 1 to 8 keys of levers"),
    (PARK, f'{PARK}\nmain_levers = "productivity"', "main_levers", "a list of 1 to 8 keys of levers"),
    (PARK, f'{PARK}\nmain_levers = ["base.jobs", "voice"]', "main_levers[1]", "such as trend.voice, found 'voice'"),
    (PARK, f"{PARK}\nmain_levers = {['base.jobs'] * 2}", "main_levers", "every lever at most once"),
    ('"M MAD"', '"MAD"', "turnover_per_company.unit", "M MAD, the only choice, found 'MAD'"),
    ("bounds = [5, 300]", "bounds = [0, 300]", "turnover_per_company", "bounds above 0"),
    ('source = "book"', 'source = "rumour"', "investment_per_job.source", "book, the only choice, found 'rumour'"),
    ('status = "seed"', 'status = "sure"', "sites.country.turnover_share.status", "one of "),
    ("value = 160000", "value = nan", "investment_per_job.value", "a finite number, found nan"),
    ("value = 160000", "value = inf", "investment_per_job.value", "a finite number, found inf"),
    ("value = 160000", 'value = "much"', "investment_per_job.value", "a finite number, found 'much'"),
    ("value = 160000", f"value = 1{'0' * 400}", "investment_per_job.value", "a finite number"),
    (', arithmetic = "counted"', "", "markets.voice.jobs_share.arithmetic", "the arithmetic of a calculated figure"),
    ('title = "A made-up book"', "", "sources.book.title", "a text, or a table"),
    ("value = 60, unit = \"%\"", "value = 61, unit = \"%\"", "markets", "shares that add up to 100 %"),
    ('economy = "north"', 'economy = "east"', "markets.voice.economy", "one of "),
    (PRODUCTIVITY, "5", "productivity", "a table, found 5"),
    ("bounds = [-20, 20]", "bounds = [-100, 20]", "productivity", "bounds above -100"),
    ("bounds = [-20, 20]", "bounds = [2, 20]", "productivity.bounds", "a default and a plausible range within"),
    ("bounds = [-20, 20]", "bounds = [20, -20]", "productivity.bounds", "two finite numbers, the lower one first"),
    ("bounds = [-20, 20]", "bounds = [-20]", "productivity.bounds", "two finite numbers, the lower one first"),
    ("bounds = [-20, 20]", "bounds = [-20, inf]", "productivity.bounds", "two finite numbers, the lower one first"),
    ("plausible = [-10.0, 10.0]", "plausible = [-30, 10]", "productivity.bounds", "a plausible range within"),
    ("step = 0.1", "step = 0", "productivity.step", "a step above zero, found 0"),
    ("step = 0.1", "step = 0.1, colour = 1", "productivity.colour", "no such key"),
    (BASE_JOBS, BASE_JOBS.replace("[1000,", "[0,"), "base.jobs", "bounds above 0"),
    ("2022 = -2.5, ", "", "outlooks.observed.growth.north", "one value for every year from 2021 to 2025"),
    ("2022 = -2.5", '"²" = -2.5', "outlooks.observed.growth.north[0].values.².year", "a year, as a whole number"),
    ("2022 = -2.5", "soon = -2.5", "outlooks.observed.growth.north[0].values.soon.year", "a year, as a whole number"),
    ("2022 = -2.5", 'values = "x"', "outlooks.observed.growth.north[0].values.values.value", "a finite number"),
    ("[[outlooks.observed.growth.north]]", "[outlooks.observed.growth.north]", "outlooks.observed.growth.north", "a l"),
    ('profile = "pulse"', 'profile = "wave"', "events.war.profile", "one of "),
    ("hits = { voice = 1, data = 0.5 }", "hits = { moon = 1 }", "events.war.hits.moon", "no such key"),
    ("hits = { voice = 1, data = 0.5 }", "hits = 5", "events.war.hits", "a table, found 5"),
    ('outcome = "turnover"', 'outcome = "happiness"', "targets.turnover_2025.outcome", "one of added_jobs, companies"),
    ("year = 2025\nvalue", "year = 2026\nvalue", "targets.turnover_2025.year", "a year from 2020 to 2025, found 2026"),
    ("shown = false", 'shown = "no"', "targets.old_2022.shown", "true or false, found 'no'"),
    ("points = [", "points = 5 #", "observations[0].points", "a list of tables"),
    ('outlook = "observed"', 'outlook = "rosy"', "presets.reference.outlook", "one of normal, As observed (observed)"),
    ('"productivity" = 0', '"productivty" = 0', "presets.steady.levers.productivty", "Did you mean “productivity”?"),
    ('"productivity" = 0', '"productivity" = 21', "presets.steady.levers.productivity", "from -20.0 to 20.0"),
    ('"productivity" = 0', '"productivity" = "0"', "presets.steady.levers.productivity", "a finite number, found '0'"),
    ('"productivity" = 0', f'"productivity" = 0x{"f" * 5000}', "presets.steady.levers.productivity", "too large"),
    ("bounds = [5, 300]", "bounds = [1e-320, 300]", "turnover_per_company", "bounds above 0"),
    ("value = 16, unit = \"bn MAD", "value = 1e308, unit = \"bn MAD", "targets.turnover_2025.value.value", "10¹⁵"),
    ("bounds = [-20, 20]", "bounds = [-20, 1e16]", "productivity.bounds", "10¹⁵"),
    ("bounds = [-20, 20]", "bounds = [-99.9999999999, 20]", "productivity", "bounds above -100"),
    ("step = 0.1", "step = 1e-5", "productivity.step", "at most a million times between the bounds, found 1e-05"),
    ("step = 0.1", "step = 1e-320", "productivity.step", "at most a million times"),
    ("value = 160000, unit = \"m²", "value = -1, unit = \"m²", "sites.park.floor_space", "a value of zero or more"),
    ("value = 160000, unit = \"m²", "value = 1e-320, unit = \"m²", "density_site", "land and floor space"),
    ("value = 53, unit", "value = 0, unit", "sites.park.land", "a value above zero"),
    ("land = { value = 53", "land_limit = { value = -5", "sites.park.land_limit", "a value above zero"),
    ("value = 66, unit", "value = 100.5, unit", "sites.park.turnover_share", "a share from 0 to 100 %"),
    ("jobs_share = { value = 30, unit = \"%\", source = \"book\", status = \"seed",
     "jobs_share = { value = -1, unit = \"%\", source = \"book\", status = \"seed",
     "sites.park.jobs_share", "a share from 0 to 100 %"),
    ("bounds = [10000, 400000]", "bounds = [0, 400000]", "investment_per_job", "bounds above 0"),
    ("bounds = [10, 100]", "bounds = [0, 100]", "occupancy_limit", "bounds above 0 and not above 100"),
    ("bounds = [10, 100]", "bounds = [10, 101]", "occupancy_limit", "bounds above 0 and not above 100"),
    ("bounds = [1, 20]", "bounds = [0, 20]", "m2_per_job", "bounds above 0"),
    ("bounds = [0, 5]", "bounds = [-1, 5]", "economies.north.recession.length", "bounds from 0 up"),
    ('outcome = "turnover"\nyear = 2025\nvalue = { value = 16, unit = "bn MAD"',
     'outcome = "growth"\nyear = 2020\nvalue = { value = 16, unit = "% a year"',
     "targets.turnover_2025.year", "a year from 2021 to 2025"),
    ("[events.war]", "[events.War]", "events.War", "a key of small Latin letters, digits and _"),
    ("[targets.old_2022]", "[targets.2022]", "targets.2022", "beginning with a letter, found '2022'"),
    ("[targets.old_2022]", '[targets."a\\nb"]', "targets.a\\nb", "a key of small Latin letters"),
    ("[sources.book]", '[sources."b k"]', "sources.b k", "a key of Latin letters"),
    ("hits = { voice = 1, data = 0.5 }", "hits = { moon = 1 }", "events.war.hits.moon", "known: data, paper, voice"),
]  # fmt: skip

VERSION_TWO_FAULTS = [
    ("[markets.paper]", f"[markets.paper]\n{OFFSET}", "markets.paper.offset", "no other market follows this economy"),
    ("sensitivity = {", "sensitivities = {", "economies.north.sensitivity", "a table, found nothing"),
    ('note = "What came."', 'note = "What came."\nobserved = 2030', "outlooks.observed.observed", "2020 to 2025"),
    ("[perimeters.all]", f"[shock]\n{SHOCK}std = -1\n[perimeters.all]", "shock.std", "zero or more, found -1"),
    ("[perimeters.all]", f"[shock]\n{SHOCK}std = 1\n[perimeters.all]", "shock.persistence", "below 1"),
    ("[events.war]", f"[events.war]\n{COST.format(rate=-5, years=5)}", "events.war.cost.rate", "zero or more"),
    ("[events.war]", f"[events.war]\n{COST.format(rate=5, years=0)}", "events.war.cost.years", "a value above zero"),
    ("[events.war]", f"[events.war]\n{COST.format(rate=5, years=1.5)}", "events.war.cost.years", "a whole number of"),
    (
        "[events.war]",
        '[events.war]\ncost = { rate = 5, source = "book", status = "seed" }',
        "events.war.cost.years",
        "a number with unit, year, source and status",
    ),
    (
        "productivity = {",
        f"{JUMP_OFF}productivity = {{",
        "jump_off",
        "no jump-off year, since nothing was observed in the perimeter “all” after the base year, 2020",
    ),
]


ALL_FAULTS = FAULTS + VERSION_TWO_FAULTS


def test_a_jump_off_year_goes_from_the_base_year_to_the_last_one_observed() -> None:
    assert parse_study(recorded_words(), "own.toml").levers["jump_off"].high == 2023
    found = sentences(recorded_words().replace("bounds = [2020, 2023]", "bounds = [2020, 2024]"))
    assert any(
        "bounds from the base year, 2020, to the last year the perimeter “all” was observed, 2023" in it for it in found
    )


@pytest.mark.parametrize("value", ["0", "-70000", "1e-320"])
def test_what_a_jump_off_year_holds_a_projection_to_is_above_zero(value: str) -> None:
    zero = recorded_words().replace("value = 70000", f"value = {value}")
    (found,) = sentences(zero)
    assert found == f"“observations[2].points[0].value”: expected a value above zero, found {value}."
    assert parse_study(zero.replace("year = 2022, source", "year = 2020, source"), "before.toml")
    assert parse_study(SMALL_STUDY + zero[zero.index('\n[[observations]]\noutcome = "jobs"') :], "without.toml")


@pytest.mark.parametrize(
    "words",
    ["sensitivity = 1", "offset = 1"],
)
def test_a_study_of_the_first_format_has_what_it_had_and_nothing_newer(words: str) -> None:
    old = (FOLDER / "pai-2020.toml").read_text(encoding="utf-8")
    market = words.startswith("offset")
    place = "[markets.france]" if market else "[economies.france]"
    assert any("no such key" in sentence for sentence in sentences(old.replace(place, f"{place}\n{words}", 1)))
    assert any("no such key" in sentence for sentence in sentences(old.replace("format = 1", "format = 1\ncommon = 1")))


@pytest.mark.parametrize("key", ["A", "Book_2"])
def test_sources_and_perimeters_may_have_capitals(key: str) -> None:
    words = changed("[sources.book]", f"[sources.{key}]").replace('source = "book"', f'source = "{key}"')
    study = parse_study(words.replace("[perimeters.all]", "[perimeters.B]").replace('"all"', '"B"'), "own.toml")
    assert (*study.sources, *study.perimeters) == (key, "B")


def test_bounds_may_leave_no_choice() -> None:
    words = changed("bounds = [-20, 20], plausible = [-10.0, 10.0]", "bounds = [1, 1], plausible = [1, 1]")
    words = words.replace('"productivity" = 0', "")
    assert parse_study(words, "own.toml").levers["productivity"].high == 1


def test_what_is_known_is_told_in_one_order_and_never_as_an_empty_list() -> None:
    assert "expected one of assumption, derived, own, public, seed, " in "".join(
        sentences(changed('status = "seed"', 'status = "sure"'))
    )
    found = sentences(changed('[sources.book]\ntitle = "A made-up book"', "[sources]"))
    assert any("expected one of those the study defines (there are none), found 'book'" in words for words in found)
    assert not any("one of ," in words for words in found)


@pytest.mark.parametrize(("old", "new", "key", "reason"), ALL_FAULTS, ids=range(len(ALL_FAULTS)))
def test_a_fault_is_told_with_its_key(old: str, new: str, key: str, reason: str) -> None:
    about = [sentence for sentence in sentences(changed(old, new)) if sentence.startswith(f"“{key}”: expected ")]
    assert sum(reason in sentence for sentence in about) == 1


@pytest.mark.parametrize("part", ["economies", "markets", "outlooks", "sites", "sources", "perimeters", "presets"])
def test_a_study_needs_every_part(part: str) -> None:
    lines = []
    inside = False
    for line in SMALL_STUDY.splitlines():
        inside = line.startswith((f"[{part}.", f"[[{part}.")) or (inside and not line.startswith("["))
        lines += [] if inside else [line]
    assert f"“{part}”: expected a table, found nothing." in sentences("\n".join(lines))


def test_all_faults_are_told_at_once() -> None:
    words = SMALL_STUDY.replace('id = "small"', "").replace('outcome = "turnover"', 'outcome = "luck"')
    found = sentences(words.replace("step = 0.1", "step = -1").replace("[base]\n", "[base]\nextra = 1\n"))
    assert "“id”: expected a text, found nothing." in found
    assert sum(".step”: expected a step above zero, found -1" in sentence for sentence in found) > 10
    assert sum("found 'luck'" in sentence for sentence in found) == 3
    assert len(found) == len(set(found))


def test_a_newer_study_is_refused_politely() -> None:
    assert sentences(changed("format = 2", 'format = 3\nnovelty = "all else may differ"')) == [
        "was written for a newer offsim (format 3; this one reads up to 2). Update offsim."
    ]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("id = ", "it ends too early, in line 1"),
        ("<html><body>Not found</body></html>", "in line 1, column 1, “<” cannot stand"),
        ('{"type": "FeatureCollection"}', "in line 1, column 1, “{” cannot stand"),
        ("a = 1\na = 2", "line 2 gives a second time what is given before"),
        ("a = " + "[" * 10_000, "it is nested too deeply"),
        ("a = " + "{a = " * 10_000, "it is nested too deeply"),
        ("a = " + "[" * 100_000, "it has more than 20000 lists and tables"),
        ("a = " + "9" * 5000, "a number in it has thousands of digits"),
        (SMALL_STUDY[: SMALL_STUDY.index("status")], "it ends too early, in line "),
    ],
)
def test_a_foreign_or_truncated_text_is_no_study(words: str, reason: str) -> None:
    (sentence,) = sentences(words)
    assert sentence.startswith("is not a study file: ")
    assert reason in sentence


def test_only_the_version_of_toml_that_every_reader_knows_is_read() -> None:
    assert sentences("a = {\n  b = 1,\n}") == [  # TOML 1.1
        "is not a study file: line 1 ends too early: a value, a quotation mark or a bracket is missing (column 6)."
    ]


@pytest.mark.parametrize("length", range(0, len(SMALL_STUDY), 211))
def test_a_study_cut_off_anywhere_is_refused(length: int) -> None:
    try:
        parse_study(SMALL_STUDY[:length], "own.toml")
    except (Problem, Problems):
        return
    assert SMALL_STUDY[length:].isspace() or "[presets" in SMALL_STUDY[:length]  # what was cut off could be left out


@UNHURRIED
@given(st.data())
def test_no_change_of_a_line_raises_anything_else(data: st.DataObject) -> None:
    lines = SMALL_STUDY.splitlines()
    place = data.draw(st.integers(0, len(lines) - 1))
    lines[place] = data.draw(
        st.sampled_from(["", "[x]", "x = 1", "x = [[1]]", lines[place].replace("=", "= 0x"), *lines])
    )
    try:
        parse_study("\n".join(lines), "own.toml")
    except (Problem, Problems):
        return


def test_what_there_is_to_choose_from_is_told_by_name_with_the_key_that_is_written() -> None:
    with pytest.raises(Problems) as caught:
        parse_study(changed('economy = "north"', 'economy = "east"'), "own.toml")
    told = [load_language("fr").explain(problem) for problem in caught.value.problems]
    assert "l’un de Économie north (north), Économie south (south)" in told[0]
