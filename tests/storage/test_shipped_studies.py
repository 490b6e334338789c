"""The studies that ship: every figure has a source, every text three languages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from offsim.analysis.plausibility import is_plausible
from offsim.analysis.target_status import target_statuses
from offsim.model.facts import Fact, Source, Status
from offsim.model.levers import checked_value
from offsim.model.projection import project
from offsim.model.study import Outlook, Study
from offsim.model.text import LANGUAGES, NO_TEXT, Text
from offsim.resources import resource_path
from offsim.storage.study_shape import MOST_MAIN_LEVERS
from tests.parts_of import parts_of
from tests.storage.conftest import STUDY_FILES
from tests.storage.shipped import last, with_levers

PATH_OR_NOTE_NUMBER = re.compile(r"(?<![\w:/.])/\w+/\w|[A-Z]:\\|\b[A-Z]\d{3}\b")

GROUPED, SPACED = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?"), re.compile(r"\d+(?:\u202f\d{3})*(?:,\d+)?")
"""Figures as English and as French writes them."""


def texts_with_words(study: Study) -> list[Text]:
    """Return a study's texts, without formulas that are the same in every language but for their signs."""
    texts = [part for part in parts_of(study, Source) if isinstance(part, Text) and part != NO_TEXT]
    return [text for text in texts if re.search("[A-Za-z]", text.in_language("en"))]


def facts(found: object) -> list[Fact]:
    """Return every fact in a study, alternatives too."""
    return [part for part in parts_of(found, Source) if isinstance(part, Fact)]


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
    texts = [part for part in parts_of(study, Source) if isinstance(part, Text) and part != NO_TEXT]
    assert texts
    assert all({code for code, _ in text.words} == set(LANGUAGES) for text in texts)


def test_arabic_is_arabic_and_french_is_not_english(study: Study) -> None:
    for text in texts_with_words(study):
        english, arabic = text.in_language("en"), text.in_language("ar")
        assert re.search("[\u0600-\u06ff]", arabic), arabic
        if len(english) > 40:
            assert text.in_language("fr") != english


def test_figures_in_arithmetic_are_written_as_each_language_writes_them(study: Study) -> None:
    for fact in facts(study):
        english, french, arabic = (fact.arithmetic.in_language(code) for code in ("en", "fr", "ar"))
        told = {figure.replace("\u202f", "").replace(",", ".") for figure in SPACED.findall(french)}
        assert told == {figure.replace(",", "") for figure in GROUPED.findall(english)}
        assert not re.search(r"\d\.\d", french + arabic)
        assert not re.search(r" [x-] ", english + french + arabic)


def test_dates_of_publications_are_dates_or_words_in_every_language(study: Study) -> None:
    for source in study.sources.values():
        plain = len(source.published.words) == 1
        assert not plain or re.fullmatch(r"|\d{4}(-\d\d){0,2}", source.published.in_language("en")), source.key


def test_every_lever_and_scenario_explains_itself(study: Study) -> None:
    for lever in study.levers.values():
        assert NO_TEXT not in (lever.label, lever.help, lever.against), lever.key
    assert all(NO_TEXT not in (preset.name, preset.note) for preset in study.presets.values())


def test_the_main_levers_are_growth_rates_the_common_one_and_what_france_does(study: Study) -> None:
    growth = {key for key in study.levers if key.startswith("trend.")}
    assert growth | {"sensitivity.france", "recession.france.depth"} <= {*study.main_levers}
    assert len(study.main_levers) <= MOST_MAIN_LEVERS


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
        shown = re.search(r"= (-?[\d.]+) / 10 = ", economy.normal.arithmetic.in_language("en"))
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
    assert all(target_status.reached for target_status in target_statuses(project(study, plan), wanted))
    less = replace(plan, values={key: value - 0.1 for key, value in plan.values.items()})
    assert not all(target_status.reached for target_status in target_statuses(project(study, less), wanted))


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


def test_no_text_tells_what_a_fit_to_the_record_gives(study: Study) -> None:
    estimated = re.compile(
        r"(?ms)^\[(common\.distribution|shock\.[a-z]+)\]$.*?(?=^\[)"
    )  # held to code, by another test
    found = re.findall(
        r"±|R²|standard errors?\b|erreurs? types?\b|خطأ معياري|الخطأ المعياري", estimated.sub("", study.text)
    )
    assert not found


def test_one_sensitivity_an_economy_and_what_is_uncertain_of_it_are_told(study: Study) -> None:
    keys = [key for key in study.levers if key.startswith("sensitivity.")]
    assert keys == [f"sensitivity.{economy.key}" for economy in study.economies]
    assert study.levers["sensitivity.france"].distribution
    offsets = [lever for key, lever in study.levers.items() if key.startswith("offset.")]
    assert all(lever.default.value == 0 and lever.distribution for lever in offsets)


def test_a_markets_growth_is_held_against_what_its_kind_has_done(study: Study) -> None:
    ranges = {market.key: study.levers[f"trend.{market.key}"].plausible for market in study.markets}
    assert len(set(ranges.values())) == len(ranges)
    largest = max(study.markets, key=lambda market: market.turnover_share.value).key
    assert ranges[largest][1] == min(high for _, high in ranges.values())


def test_every_study_asks_about_a_french_recession_and_a_high_sensitivity(study: Study) -> None:
    reference, recession, sensitive = (
        last(study, study.presets[key], "turnover") for key in ("reference", "french_recession", "high_sensitivity")
    )
    assert recession < reference
    assert sensitive != reference


def test_what_has_happened_is_told_apart_from_what_is_expected(study: Study) -> None:
    first, *_ = study.outlooks.values()
    historic = {fact.year for economy in study.economies for fact in economy.history}
    assert first.observed == max(year for year in historic if year is not None and year <= study.last_year)
    assert study.outlooks["normal"].observed == study.base_year


def test_no_source_is_a_file_or_a_note_of_our_own(study: Study) -> None:
    assert not PATH_OR_NOTE_NUMBER.search(study.text)
    assert all(re.match("https?://", source.address) for source in study.sources.values() if source.address)


# ---------------------------------------------------------------- the Industrial Acceleration Plan
