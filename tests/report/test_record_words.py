"""What the record says is said plainly, above all where it cannot tell."""

from dataclasses import replace

import pytest

from offsim.analysis.hindcast import fit
from offsim.analysis.observed_series import overlay
from offsim.language import load_language
from offsim.model.projection import project
from offsim.report.questions.hindcast import hindcast_sentence, perimeters_sentence
from offsim.storage.studies import open_study
from tests.observed_study import following, observed_study

ENGLISH = load_language("en")


def test_a_record_that_cannot_tell_says_so() -> None:
    found = fit(open_study("pai-2020"), "france", ["A", "B"])
    assert hindcast_sentence(found, ENGLISH) == (
        "The data are inconclusive: sensitivity 0.9 ± 0.5, trend 6.8 ± 1.9 % a year, from 8 changes in perimeters "
        "A and B; they agree both with no sensitivity and with the study’s 1.3."
    )


@pytest.mark.parametrize(
    ("sensitivity", "error", "words"),
    [
        (1.0, 0.4, "they agree with the study’s 1.3, not with no sensitivity."),
        (0.2, 0.3, "they agree with no sensitivity, not with the study’s 1.3."),
        (3.0, 0.5, "they agree neither with no sensitivity nor with the study’s 1.3."),
    ],
)
def test_a_record_that_tells_says_what(sensitivity: float, error: float, words: str) -> None:
    found = fit(open_study("pai-2020"), "france", ["B"])
    told = hindcast_sentence(replace(found, sensitivity=sensitivity, sensitivity_error=error), ENGLISH)
    assert told.startswith("The data are conclusive: sensitivity ")
    assert told.endswith(words)


def test_an_estimate_without_error_stands_alone() -> None:
    found = fit(observed_study({"all": following(6, 1.25)}), "north", ["all"])
    assert "sensitivity 1.25, trend 6 % a year, from 7 changes in perimeter all;" in hindcast_sentence(found, ENGLISH)


def test_the_perimeter_that_is_projected_is_named() -> None:
    plan, digital = (open_study(name) for name in ("pai-2020", "digital-2030"))
    assert perimeters_sentence(overlay(project(plan, plan.presets["reference"])), ENGLISH) == (
        "The study projects perimeter A. The figures in perimeter B count otherwise: they are shown, not compared."
    )
    assert perimeters_sentence(overlay(project(digital, digital.presets["reference"]), "jobs"), ENGLISH) == (
        "The study projects perimeter B."
    )
    assert perimeters_sentence(overlay(project(digital, digital.presets["reference"]), "growth"), ENGLISH) == ""
