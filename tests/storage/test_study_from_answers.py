"""A study from one page of questions: what was answered reads back, and nothing else passes for the planner's own."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft4Validator

from offsim.analysis.plausibility import warnings
from offsim.language import load_language
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import project
from offsim.model.study import Study
from offsim.report.study_workbook import study_workbook_bytes
from offsim.storage.figure_edits import with_source
from offsim.storage.studies import shipped_study_ids
from offsim.storage.study_file import parse_study
from offsim.storage.study_from_answers import OFFSIM, OWN, Answers, MarketAnswer, study_from_answers
from offsim.storage.study_to_sheets import study_sheets
from offsim.storage.study_workbook import read_study_workbook
from offsim.storage.typed_answers import GROWTHS, MOST_MARKETS, MOST_YEARS, NORMALS
from tests.answered import ANSWERS, SURVEY, answers_in, own_figures, some_answers
from tests.same_study import what_differs
from tests.tools.write_schema import schema

VALIDATOR = Draft4Validator(json.loads(schema()))


def made(answers: Answers) -> Study:
    return parse_study(study_from_answers(answers, frozenset()), "new.toml")


def figures(found: object) -> Iterator[dict[str, object]]:
    """Go through all that says of figures where they come from."""
    if isinstance(found, dict):
        if "status" in found:
            yield found
        for inner in found.values():
            yield from figures(inner)
    elif isinstance(found, list):
        for inner in found:
            yield from figures(inner)


@given(some_answers())
@settings(max_examples=25, deadline=None)
def test_sensible_answers_read_back_and_can_be_projected(answers: Answers) -> None:
    study = made(answers)
    assert answers_in(study) == answers
    assert VALIDATOR.is_valid(tomllib.loads(study.text))
    for preset in study.presets.values():
        projection = project(study, preset)
        for outcome in NATIONAL.values():
            values = outcome.values(projection)
            assert np.isfinite(values[1:] if outcome.key == "growth" else values).all(), outcome.key


@given(some_answers())
@settings(max_examples=10, deadline=None)
def test_it_names_what_a_planner_meets_first(answers: Answers) -> None:
    study = made(answers)
    first = study.economies[0].key
    assert {"trend.common", f"sensitivity.{first}", f"recession.{first}.depth"} <= {*study.main_levers}
    assert f"trend.{study.markets[0].key}" in study.main_levers


@given(some_answers())
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_its_workbook_makes_the_same_study(tmp_path: Path, answers: Answers) -> None:
    study = made(answers)
    file = tmp_path / "study.xlsx"
    sheets = study_sheets(tomllib.loads(study.text), study.levers)
    file.write_bytes(study_workbook_bytes(sheets, study, load_language("en")))
    assert what_differs(read_study_workbook(file).study, study) == []


def test_as_many_markets_and_years_as_can_be_typed_at_their_ends_make_a_study() -> None:
    many = range(MOST_MARKETS)
    ends = [(growth, normal) for growth in GROWTHS for normal in NORMALS]
    markets = tuple(
        MarketAnswer(f"M {number}", f"E {number}", 100 / MOST_MARKETS, 100 / MOST_MARKETS, ends[number % 4][0])
        for number in many
    )
    normal = {f"E {number}": ends[number % 4][1] for number in many}
    answers = replace(ANSWERS, markets=markets, normal=normal, last_year=ANSWERS.base_year + MOST_YEARS, target=None)
    assert answers_in(made(answers)) == answers


def test_every_figure_put_in_is_the_planners_own_and_every_other_an_assumption_of_offsims() -> None:
    study = made(ANSWERS)
    assert own_figures(study) == {1.5, 6000.0, 45.0, 50.0, 55.0, 8.0, 7.0, 1.8, 1.3, 3.0}
    assert {(it["source"], it["status"]) for it in figures(tomllib.loads(study.text))} == {
        (OWN, "own"),
        (OFFSIM, "assumption"),
    }
    assert study.sources[OWN].published.in_language("en") == SURVEY.published
    for code in ("en", "fr", "ar"):
        assert "offsim" in study.sources[OFFSIM].title.in_language(code)


def test_it_is_uncertain_from_the_first_moment() -> None:
    study = made(ANSWERS)
    uncertain = {key for key, lever in study.levers.items() if lever.distribution}
    assert {"trend.common", "productivity", "sensitivity.spain", "sensitivity.france"} <= uncertain
    assert study.shock is not None
    assert all(economy.noise for economy in study.economies)


def test_a_figure_of_the_same_source_put_in_later_shares_it() -> None:
    assert with_source(study_from_answers(ANSWERS, frozenset()), SURVEY)[1] == OWN


def test_no_shipped_study_is_taken_for_an_older_edition_of_it() -> None:
    taken = frozenset(shipped_study_ids())
    study = parse_study(study_from_answers(replace(ANSWERS, title="PAI 2020"), taken), "new.toml")
    assert study.key == "pai-2020-2"


def test_no_assumption_of_offsims_raises_a_warning() -> None:
    study = made(ANSWERS)
    reference = study.presets["reference"]
    assert list(warnings(reference, project(study, reference))) == []
