"""Dates of publications have their months by name; formulas run from left to right in every language."""

from __future__ import annotations

import pytest

from offsim.language import load_language
from offsim.model.characters import FIRST_STRONG_ISOLATE, MARKS, POP_ISOLATE
from offsim.model.text import NO_TEXT, Text, text
from offsim.report.provenance_words import arithmetic_words, published_words

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
