"""The studies that ship: every figure has a source, every text three languages, and hand arithmetic agrees."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from offsim.analysis.plausibility import is_plausible
from offsim.analysis.verdicts import verdicts
from offsim.model.levers import checked_value
from offsim.model.outcomes import BY_SITE, NATIONAL
from offsim.model.problems import Problems
from offsim.model.projection import project
from offsim.model.scenario import Scenario
from offsim.model.study import Fact, Outlook, Source, Status, Study
from offsim.model.text import LANGUAGES, NO_TEXT, Text
from offsim.resources import resource_path
from offsim.storage.study_file import parse_study, read_study

STUDY_FILES = sorted(resource_path("studies").glob("*.toml"))
DOCUMENTATION = Path(__file__).parents[2] / "docs" / "studies.md"
SAMPLE = re.compile(r"```toml\n(.*?)```", re.DOTALL)
PATH_OR_NOTE_NUMBER = re.compile(r"(?<![\w:/.])/\w+/\w|[A-Z]:\\|\b[A-Z]\d{3}\b")


@pytest.fixture(scope="module", params=STUDY_FILES, ids=lambda file: file.stem)
def study(request: pytest.FixtureRequest) -> Study:
    """Return each shipped study in turn."""
    return read_study(request.param)


@pytest.fixture(scope="module")
def pai() -> Study:
    """Return the study of the Industrial Acceleration Plan."""
    return read_study(resource_path("studies", "pai-2020.toml"))


@pytest.fixture(scope="module")
def digital() -> Study:
    """Return the study of Digital Morocco 2030."""
    return read_study(resource_path("studies", "digital-2030.toml"))


def parts(found: object) -> Iterator[object]:
    """Go through a study's parts, at any depth; publications keep the title they have."""
    yield found
    if isinstance(found, Source):
        return
    if dataclasses.is_dataclass(found) and not isinstance(found, Text):
        for field in dataclasses.fields(found):
            yield from parts(getattr(found, field.name))
    elif isinstance(found, Mapping):
        for inner in found.values():
            yield from parts(inner)
    elif isinstance(found, tuple | list):
        for inner in found:
            yield from parts(inner)


def facts(found: object) -> list[Fact]:
    """Return every fact in a study, alternatives too."""
    return [part for part in parts(found) if isinstance(part, Fact)]


def last(study: Study, scenario: Scenario, outcome: str) -> float:
    """Return what an outcome comes to in the last year."""
    return float(NATIONAL[outcome].values(project(study, scenario))[-1])


def with_levers(study: Study, preset: str, **trends: float) -> Scenario:
    """Return a preset with the trends of some markets set."""
    scenario = study.presets[preset]
    return dataclasses.replace(scenario, values={**scenario.values, **{f"trend.{key}": v for key, v in trends.items()}})


# ---------------------------------------------------------------- all shipped studies


def test_both_studies_ship() -> None:
    assert [file.stem for file in STUDY_FILES] == ["digital-2030", "pai-2020"]


def test_a_study_is_named_as_its_file(study: Study) -> None:
    assert resource_path("studies", f"{study.key}.toml").read_text(encoding="utf-8") == study.text


def test_every_fact_has_a_known_source_and_every_source_is_used(study: Study) -> None:
    assert {fact.source for fact in facts(study)} == set(study.sources)


def test_every_derived_fact_shows_its_arithmetic(study: Study) -> None:
    assert not [fact for fact in facts(study) if fact.status is Status.DERIVED and not fact.arithmetic]


def test_what_is_seed_comes_from_the_founding_document_in_its_words(study: Study) -> None:
    seed = [fact for fact in facts(study) if fact.status is Status.SEED]
    assert {fact.source for fact in seed} <= {"casasettat"}
    assert all(re.search("[\u0600-\u06ff]", fact.quote) for fact in seed)


def test_what_is_public_quotes_its_source(study: Study) -> None:
    public = [fact for fact in facts(study) if fact.status is Status.PUBLIC]
    assert public
    assert all(fact.quote and study.sources[fact.source].address for fact in public)


def test_where_sources_disagree_the_choice_is_explained(study: Study) -> None:
    assert not [fact for fact in facts(study) if fact.alternatives and fact.note == NO_TEXT]


def test_every_text_is_in_the_three_languages(study: Study) -> None:
    texts = [part for part in parts(study) if isinstance(part, Text) and part != NO_TEXT]
    assert texts
    assert all({code for code, _ in text.words} == set(LANGUAGES) for text in texts)


def test_arabic_is_arabic_and_french_is_not_english(study: Study) -> None:
    for text in (part for part in parts(study) if isinstance(part, Text) and part != NO_TEXT):
        english, arabic = text.in_language("en"), text.in_language("ar")
        assert re.search("[\u0600-\u06ff]", arabic), arabic
        if len(english) > 40:
            assert text.in_language("fr") != english


def test_every_lever_and_scenario_explains_itself(study: Study) -> None:
    for lever in study.levers.values():
        assert NO_TEXT not in (lever.label, lever.help, lever.against), lever.key
    assert all(NO_TEXT not in (preset.name, preset.note) for preset in study.presets.values())


def test_labels_fit_the_lever_panel(study: Study) -> None:
    long = [label for lever in study.levers.values() for _, label in lever.label.words if len(label) > 40]
    assert not long


def test_every_default_is_plausible_and_on_no_forbidden_value(study: Study) -> None:
    for lever in study.levers.values():
        assert is_plausible(lever, lever.default.value), lever.key
        for value in (lever.low, lever.default.value, lever.high):
            assert checked_value(lever, value) == value


def test_there_is_no_recession_by_default(study: Study) -> None:
    assert all(study.levers[f"recession.{economy.key}.depth"].default.value == 0 for economy in study.economies)


def test_normal_growth_is_the_mean_its_arithmetic_shows(study: Study) -> None:
    for economy in study.economies:
        shown = re.search(r"= (-?[\d.]+) / 10 = ", economy.normal.arithmetic)
        assert shown, economy.key
        assert economy.normal.value == round(float(shown[1]) / 10, 1)


def test_the_normal_outlook_is_normal_to_the_digit(study: Study) -> None:
    for economy in study.economies:
        assert {fact.value for fact in study.outlooks["normal"].growth[economy.key]} == {economy.normal.value}


def test_the_reference_takes_the_first_outlook_and_every_default(study: Study) -> None:
    first_outlook = next(iter(study.outlooks.values()))
    key, reference = next(iter(study.presets.items()))
    assert isinstance(first_outlook, Outlook)
    assert (key, reference.outlook, dict(reference.values)) == ("reference", first_outlook.key, {})


def test_what_the_plan_needs_is_enough_and_a_tenth_of_a_point_less_is_not(study: Study) -> None:
    first_outlook = next(iter(study.outlooks))
    plan = study.presets["plan"]
    wanted = [key for key, target in study.targets.items() if target.shown and target.year > study.base_year + 2]
    assert plan.outlook == first_outlook
    assert all(verdict.reached for verdict in verdicts(project(study, plan), wanted))
    less = dataclasses.replace(plan, values={key: value - 0.1 for key, value in plan.values.items()})
    assert not all(verdict.reached for verdict in verdicts(project(study, less), wanted))


def test_in_steady_only_the_trends_act(study: Study) -> None:
    steady = with_levers(study, "steady", **{market.key: 5.0 for market in study.markets})
    start = study.levers["base.turnover"].default.value
    assert last(study, steady, "turnover") == pytest.approx(start * 1.05 ** (len(study.years) - 1))
    assert last(study, steady, "turnover_per_job") == pytest.approx(
        start * 1e6 / study.levers["base.jobs"].default.value
    )


def test_observations_are_in_order_and_their_perimeters_apart(study: Study) -> None:
    seen = [(observation.outcome, observation.perimeter) for observation in study.observations]
    assert len(seen) == len(set(seen))
    for observation in study.observations:
        years = [point.year or 0 for point in observation.points]
        assert years == sorted(set(years))


def test_no_source_is_a_file_or_a_note_of_our_own(study: Study) -> None:
    assert not PATH_OR_NOTE_NUMBER.search(study.text)
    assert all(re.match("https?://", source.address) for source in study.sources.values() if source.address)


# ---------------------------------------------------------------- the Industrial Acceleration Plan


def test_the_plan_needs_1186_percent_a_year(pai: Study) -> None:
    scenario = with_levers(pai, "steady", france=11.86, rest_of_europe=11.86, rest_of_world=11.86)
    assert round(last(pai, scenario, "turnover"), 2) == 16.00
    assert round(100 * ((16 / 7.3) ** (1 / 7) - 1), 2) == 11.86


def test_forty_thousand_jobs_need_694_percent_a_year(pai: Study) -> None:
    assert round(100 * ((106_667 / 66_667) ** (1 / 7) - 1), 2) == 6.94
    scenario = with_levers(pai, "steady", france=6.9443, rest_of_europe=6.9443, rest_of_world=6.9443)
    assert last(pai, scenario, "added_jobs") == pytest.approx(40_000, abs=5)


def test_the_founding_document_agrees_with_itself(pai: Study) -> None:
    turnover, jobs = (pai.levers[key].default.value for key in ("base.turnover", "base.jobs"))
    sites = {site.key: site for site in pai.sites}
    assert turnover * 0.66 / 0.80 == pytest.approx(6.0, abs=0.05)
    assert jobs == round(25_000 * 0.80 / 0.30)
    assert sites["casablanca_settat"].turnover_share.value == pytest.approx(66 / 0.80)
    assert sites["casablanca_settat"].jobs_share.value == pytest.approx(100 * 25_000 / jobs, abs=0.001)
    assert sites["casanearshore"].turnover_share.value / sites["casablanca_settat"].turnover_share.value == 0.8
    assert sites["casanearshore"].jobs_share.value / sites["casablanca_settat"].jobs_share.value == 0.8
    elsewhere = (1 - 0.825) * turnover * 1e9 / ((1 - 0.375) * jobs)
    assert round(elsewhere, -3) == 31_000


def test_the_markets_and_targets_are_the_published_ones(pai: Study) -> None:
    shares = [(market.key, market.turnover_share.value, market.jobs_share.value) for market in pai.markets]
    assert shares == [("france", 72, 72), ("rest_of_europe", 18, 18), ("rest_of_world", 10, 10)]
    targets = [(key, target.year, target.value.value, target.shown) for key, target in pai.targets.items()]
    assert targets == [
        ("turnover_2020", 2020, 16.0, True),
        ("added_jobs_2020", 2020, 40_000, True),
        ("turnover_2015", 2015, 20.0, True),
        ("jobs_level_2020", 2020, 100_000, False),
        ("contract_jobs_2020", 2020, 60_000, False),
    ]


def test_the_reference_passes_near_what_happened(pai: Study) -> None:
    turnover = NATIONAL["turnover"].values(project(pai, pai.presets["reference"]))
    jobs = NATIONAL["jobs"].values(project(pai, pai.presets["reference"]))
    assert turnover[2] == pytest.approx(7.54, rel=0.05)  # 2015, observed
    assert turnover[5] == pytest.approx(10.0, rel=0.05)  # 2018, observed
    assert jobs[5] == pytest.approx(80_000, rel=0.05)
    assert abs(turnover[7] / turnover[6] - 1) < 0.02  # 2020 was about flat


def test_offices_elsewhere_are_just_full_in_the_base_year(pai: Study) -> None:
    gap = dict(
        zip(
            [site.key for site in pai.sites],
            BY_SITE["floor_gap"].values(project(pai, pai.presets["reference"]))[:, 0],
            strict=True,
        )
    )
    for region in ("morocco", "casablanca_settat"):
        assert gap[region] == pytest.approx(gap["casanearshore"], abs=500)


def test_the_presets_stand_in_the_order_planners_meet_them(pai: Study) -> None:
    assert list(pai.presets) == [
        "reference",
        "french_recession",
        "diversification",
        "high_sensitivity",
        "plan",
        "steady",
        "known_2014",
    ]


def test_nobody_in_2014_knew_of_the_pandemic(pai: Study) -> None:
    known = pai.presets["known_2014"]
    assert known.values == {"event.pandemic_2020": 0.0}
    for economy in pai.economies:
        year_2014, *later = pai.outlooks[known.outlook].growth[economy.key]
        assert year_2014.source == "world_bank_2016"
        assert {fact.value for fact in later} == {economy.normal.value}


# ---------------------------------------------------------------- Digital Morocco 2030


def test_the_targets_of_2030_stand_on_perimeter_b(digital: Study) -> None:
    assert digital.perimeter == "B"
    assert digital.levers["base.turnover"].default.value == 17.9
    assert round(100 * ((40 / 17.9) ** (1 / 7) - 1), 1) == 12.2
    shown = {key: target.value.value for key, target in digital.targets.items() if target.shown}
    assert shown == {"turnover_2026": 25.0, "turnover_2030": 40.0, "jobs_2030": 270_000}


def test_france_has_seventy_percent_of_turnover(digital: Study) -> None:
    shares = {market.key: market.turnover_share.value for market in digital.markets}
    assert sum(share for key, share in shares.items() if key.endswith("_france")) == pytest.approx(70)
    assert shares["customer_relations_france"] == pytest.approx(100 * 9.797 / 26.219 * 0.8, abs=0.05)


def test_the_opt_in_law_takes_a_tenth_off_customer_relations_for_good(digital: Study) -> None:
    reference = digital.presets["reference"]
    without = dataclasses.replace(reference, values={"event.french_opt_in_law": 0.0})
    lost = project(digital, reference).turnover[0] / project(digital, without).turnover[0] - 1
    assert lost[2] == 0  # 2025
    assert lost[4] * 0.8 == pytest.approx(-0.10, abs=0.005)  # 2027; 80 % of customer relations are French
    assert lost[7] == pytest.approx(lost[4])


def test_shocks_lower_and_diversification_raises_2030(digital: Study) -> None:
    turnover = {key: last(digital, preset, "turnover") for key, preset in digital.presets.items()}
    assert turnover["automation"] < turnover["opt_in_shock"] < turnover["reference"] < turnover["diversification"]
    assert last(digital, digital.presets["automation"], "jobs") < last(digital, digital.presets["opt_in_shock"], "jobs")


# ---------------------------------------------------------------- the documentation


def sample() -> str:
    """Return the small study that docs/studies.md shows."""
    (words,) = SAMPLE.findall(DOCUMENTATION.read_text(encoding="utf-8"))
    return str(words)


def test_the_small_study_of_the_documentation_reads() -> None:
    study = parse_study(sample(), "my-study.toml")
    assert (study.key, len(study.levers)) == ("my-study", 12)
    assert last(study, study.presets["reference"], "turnover") == pytest.approx(1.06**2)


def test_the_documentation_shows_the_faults_as_they_look() -> None:
    faulty = sample()
    for right, wrong in (
        ('economy = "spain"', 'economy = "portugal"'),
        ("2025 = 1.5, 2026 = 1.5", "2025 = 1.5"),
        ("[markets.spain.jobs_share]\nvalue = 100", "[markets.spain.jobs_share]\nvalue = 90"),
    ):
        assert right in faulty
        faulty = faulty.replace(right, wrong)
    with pytest.raises(Problems) as found:
        parse_study(faulty, "my-study.toml")
    assert str(found.value) in DOCUMENTATION.read_text(encoding="utf-8")


def test_the_documentation_names_every_key_a_study_uses(study: Study) -> None:
    words = DOCUMENTATION.read_text(encoding="utf-8")
    keys = {key.split(".")[0] for key in re.findall(r"^([a-z0-9_]+(?:\.[a-z]+)?) = ", study.text, re.MULTILINE)}
    tables = set(re.findall(r"^\[+([a-z0-9_]+)", study.text, re.MULTILINE))
    market_keys = {market.key for market in study.markets}
    missing = {key for key in (keys - market_keys) | tables if f"`{key}" not in words and f"[{key}" not in words}
    assert not missing
