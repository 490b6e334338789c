"""Dates of publications have their months by name; formulas run from left to right in every language."""

from __future__ import annotations

import re

import pytest

from offsim.language import load_language
from offsim.model.characters import FIRST_STRONG_ISOLATE, MARKS, POP_ISOLATE
from offsim.model.projection import project_each
from offsim.model.text import NO_TEXT, Text, text
from offsim.report.minister_page import Export, minister_page
from offsim.report.provenance_words import arithmetic_words, exported_words, published_words
from offsim.report.workbook import workbook_bytes
from offsim.storage.report_identity import identity
from offsim.storage.studies import open_study
from tests.report.workbook_files import all_scenarios, opened

LANGUAGES = {code: load_language(code) for code in ("en", "fr", "ar")}


@pytest.mark.parametrize(
    ("published", "told"),
    [
        ("2014", ("2014", "2014", "2014")),
        ("2014-08", ("August 2014", "août 2014", "غشت 2014")),
        ("2014-12-29", ("29 December 2014", "29 décembre 2014", "29 دجنبر 2014")),
        ("2026-03-01", ("1 March 2026", "1er mars 2026", "1 مارس 2026")),
    ],
)
def test_a_date_is_worded_in_each_language(published: str, told: tuple[str, str, str]) -> None:
    assert tuple(published_words(text(published), language) for language in LANGUAGES.values()) == told


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_report_tells_every_date_in_its_language(code: str) -> None:
    told = Export("2026-03-01 10:05", "A planner")
    scenarios = all_scenarios(open_study("pai-2020"))
    projections = project_each(scenarios.study, scenarios.scenarios)
    pairs = identity(scenarios, code, "1.2.3", told.exported)
    book = opened(workbook_bytes(scenarios, projections, LANGUAGES[code], "1.2.3", identity=pairs, export=told))
    seen = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    words = [str(cell.value) for sheet in seen for row in sheet.iter_rows() for cell in row if cell.value is not None]
    page = minister_page(scenarios, projections, LANGUAGES[code], "1.2.3", told)
    words += [*page.about, *page.footer, str(book.properties.description)]
    assert [line for line in words if re.search(r"\b\d{4}-\d\d-\d\d\b", line)] == []
    assert sum(exported_words(told.exported, LANGUAGES[code]) in line for line in words) > len(seen)


def test_the_time_of_an_export_goes_with_its_day() -> None:
    told = [exported_words("2026-03-01 10:05", language) for language in LANGUAGES.values()]
    assert told == ["1 March 2026, 10:05", "1er mars 2026 à 10:05", "1 مارس 2026 على الساعة 10:05"]
    assert exported_words("today", LANGUAGES["en"]) == "today"


@pytest.mark.parametrize("words", ["March 2025", "2014-13", "2014-02-30", "v. 2014-12", "", "20140812"])
def test_what_is_no_date_stands_as_it_is(words: str) -> None:
    for language in LANGUAGES.values():
        assert published_words(text(words) if words else NO_TEXT, language) == words


def test_a_text_in_several_languages_is_the_languages() -> None:
    early = Text((("en", "early 2016"), ("fr", "début 2016"), ("ar", "مطلع سنة 2016")))
    assert [published_words(early, language) for language in LANGUAGES.values()] == [found for _, found in early.words]


def test_formulas_among_words_from_right_to_left_keep_their_order() -> None:
    def kept(formula: str) -> str:
        return f"{FIRST_STRONG_ISOLATE}{MARKS[False]}{formula}{POP_ISOLATE}"

    words = "بالآلاف: (148,1 / 127,9)^(1/7) − 1 = 2,1\u00a0% سنويا، مقابل −2,4 سنة 2013"
    assert arithmetic_words(words, LANGUAGES["ar"]) == (
        f"بالآلاف: {kept('(148,1 / 127,9)^(1/7) − 1 = 2,1' + chr(0xA0) + '%')} سنويا، مقابل {kept('−2,4')} سنة 2013"
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_arithmetic_without_such_letters_stands_as_it_is(code: str) -> None:
    assert arithmetic_words("(60 − 14) / 2 = 23", LANGUAGES[code]) == "(60 − 14) / 2 = 23"
