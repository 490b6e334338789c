"""The page for the minister tells what the scenario causes, the most urgent first, and the study's own notes last."""

from __future__ import annotations

from dataclasses import replace

import pytest

from offsim.analysis.capacity import OverCapacity
from offsim.analysis.plausibility import ImplausibleLever, apart, caused_first, given, most_urgent_first, warnings
from offsim.language import load_language
from offsim.model.projection import project
from offsim.model.text import LANGUAGES
from offsim.report.warned import MOST, warned
from offsim.report.warning_words import warning_words
from offsim.storage.studies import open_study

STUDY = open_study("pai-2020")
CHANGED = replace(
    STUDY.presets["reference"], values={"trend.common": 12.0, "trend.france": 30.0, "site.casanearshore.change": 4.0}
)
CAUSED, BROUGHT = apart(warnings(CHANGED, project(STUDY, CHANGED)), given(STUDY))
EN = load_language("en")


def test_what_the_scenario_causes_is_told_before_what_the_study_brings() -> None:
    assert len(CAUSED) > MOST
    assert BROUGHT
    assert caused_first(CHANGED, project(STUDY, CHANGED)) == CAUSED + BROUGHT
    assert warned(CAUSED[:1], BROUGHT[:1], EN) == (
        warning_words(CAUSED[0], EN),
        f"Study as it comes – {warning_words(BROUGHT[0], EN)}",
    )


def test_offices_that_do_not_do_come_before_levers_and_shares() -> None:
    kinds = [type(found) for found in most_urgent_first(CAUSED)]
    assert kinds[0] is OverCapacity
    assert kinds.index(ImplausibleLever) == kinds.count(OverCapacity)
    gaps = [(not found.passes_limit, -found.gap) for found in most_urgent_first(CAUSED) if type(found) is OverCapacity]
    assert gaps == sorted(gaps)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_has_no_room_is_counted_warnings_and_notes_apart(code: str) -> None:
    language = load_language(code)
    told = warned(CAUSED, BROUGHT, language)
    assert told[: MOST - 1] == tuple(warning_words(found, language) for found in CAUSED[: MOST - 1])
    further = language.translate("FirstPage", "Further warnings: {number}.").format(number=len(CAUSED) - MOST + 1)
    notes = language.translate("FirstPage", "Further notes on the study as it comes: {number}.")
    assert told[MOST - 1 :] == (f"{further} {notes.format(number=len(BROUGHT))}",)
    assert warned((), (), EN) == ("No warnings.",)
