"""What the record says is said plainly, above all where it cannot tell."""

from dataclasses import replace
from pathlib import Path

import pytest

from offsim.analysis.hindcast import fit
from offsim.analysis.observed_series import overlay
from offsim.language import load_language
from offsim.model.projection import project
from offsim.report.questions.hindcast import hindcast_sentence, perimeters_sentence
from offsim.storage.studies import open_study

OLD = Path(__file__).parents[1] / "old_files" / "studies"
ENGLISH = load_language("en")


def test_a_record_that_cannot_tell_says_so() -> None:
    found = fit(open_study(str(OLD / "pai-2020.toml")), "france", ["A", "B"])
    assert hindcast_sentence(found, ENGLISH) == (
        "The data are inconclusive: sensitivity 0.91 (95\xa0% interval −0.32 to 2.14, p = 0.12), trend 6.78 %/yr "
        "(2.19 to 11.37), from 8 changes in perimeters A and B. No sensitivity and the study’s 1.3 both lie within the "
        "interval."
    )


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.2, 1.8, "The study’s 1.3 lies within the interval, no sensitivity does not."),
        (-0.4, 0.8, "No sensitivity lies within the interval, the study’s 1.3 does not."),
        (2.0, 4.0, "Neither no sensitivity nor the study’s 1.3 lies within the interval."),
    ],
)
def test_a_record_that_tells_says_what(low: float, high: float, words: str) -> None:
    found = replace(fit(open_study("pai-2020"), "france", ["B"]), assumed=1.3)
    told = hindcast_sentence(replace(found, sensitivity=replace(found.sensitivity, low=low, high=high)), ENGLISH)
    assert told.startswith("The data are conclusive: sensitivity ")
    assert told.endswith(words)


@pytest.mark.parametrize(
    ("p", "words"), [(0.164, "p = 0.16"), (0.048, "p = 0.048"), (0.001, "p = 0.001"), (0.0009, "p < 0.001")]
)
def test_p_has_as_many_digits_as_matter(p: float, words: str) -> None:
    found = fit(open_study("pai-2020"), "france", ["B"])
    told = hindcast_sentence(replace(found, sensitivity=replace(found.sensitivity, p=p)), ENGLISH)
    assert f", {words}), trend" in told


def test_the_perimeter_that_is_projected_is_named() -> None:
    plan, digital = (open_study(name) for name in ("pai-2020", "digital-2030"))
    assert perimeters_sentence(overlay(project(plan, plan.presets["reference"])), ENGLISH) == (
        "The study projects perimeter A. "
        "The figures in perimeters B and R count otherwise: they are shown, not compared."
    )
    assert perimeters_sentence(overlay(project(digital, digital.presets["reference"]), "jobs"), ENGLISH) == (
        "The study projects perimeter B."
    )
    assert perimeters_sentence(overlay(project(digital, digital.presets["reference"]), "growth"), ENGLISH) == ""
