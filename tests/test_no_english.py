"""What the detector of English finds, and what it lets pass: else no test that uses it would say anything."""

from __future__ import annotations

import re

import pytest

from offsim.language import load_language
from offsim.resources import resource_path
from offsim.storage.studies import open_study, shipped_study_ids
from tests.left_in_english import Detector

STUDIES = [open_study(key) for key in shipped_study_ids()]
DETECTORS = {code: Detector(load_language(code), STUDIES) for code in ("fr", "ar")}


@pytest.mark.parametrize("code", DETECTORS)
@pytest.mark.parametrize(
    "words",
    [
        "0.72 x 4 + 0.18 x 8 + 0.10 x 10 = 5.3 % for the three markets together",
        "29 December 2014",
        "Ministry of Industry",
        "Save &as…",
        "Folder",
        "Export turnover of the whole country",
        "Part\u202f: 37 % of turnover",
    ],
)
def test_english_is_found(code: str, words: str) -> None:
    assert DETECTORS[code].found([words]) == [words]


@pytest.mark.parametrize("code", DETECTORS)
@pytest.mark.parametrize(
    "words",
    ["Turnover in the offshoring sector was Dh7.3bn (€794.2m) in 2013 and should reach Dh8bn (€870.4m) for 2014"],
)
def test_what_a_source_says_stays_as_it_says_it(code: str, words: str) -> None:
    assert DETECTORS[code].found([words, f"{words} · 2013"]) == []


@pytest.mark.parametrize("code", DETECTORS)
def test_all_that_the_catalogues_say_is_in_the_language(code: str) -> None:
    messages = load_language(code).messages
    assert DETECTORS[code].found(form for forms in messages.values() for form in forms) == []


def in_words(topic: str) -> list[str]:
    """Return the lines of a topic of the help without code, keys, formulas and the targets of links."""
    words = re.sub(
        r"```.*?```|`[^`]*`|\]\([^)]*\)|\{#\w+\}|\$[^$]*\$|^ {4}.*?$", " ", topic, flags=re.DOTALL | re.MULTILINE
    )
    return words.splitlines()


@pytest.mark.parametrize("code", DETECTORS)
def test_no_topic_of_the_help_is_in_english(code: str) -> None:
    topics = sorted(resource_path("help", code).glob("*.md"))
    assert topics
    found = {it.name: DETECTORS[code].found(in_words(it.read_text(encoding="utf-8"))) for it in topics}
    assert {name: lines for name, lines in found.items() if lines} == {}
