"""Numbers, plurals and sentences as each language writes them, English where a catalogue is silent."""

import math
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from offsim.language import GROUP, Language, load_language, plural_form
from offsim.model.problems import Expected, Problem, by_key
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Counted, Message, Named, Text, text
from offsim.model.units import UNITS
from offsim.resources import resource_path

ALL = {code: Language(code, {}) for code in LANGUAGES}
RIGHT = "\u200e"  # keeps an Arabic minus sign before its number
DOCS = Path(__file__).parents[1] / "docs"
APART = re.compile(r"(?<![\d.,])\d{1,3}(?:([ \u00a0\u2009\u202f])\d{3})+(?!\d)")
"""A number whose thousands stand apart by a space of some kind."""


def shipped_texts(code: str) -> Iterator[str]:
    """Give the help, the editions of the documentation and the catalogue of a language."""
    for file in [*resource_path("help", code).iterdir(), *DOCS.glob(f"*.{code}.md")]:
        yield file.read_text(encoding="utf-8")
    yield from (form for forms in load_language(code).messages.values() for form in forms)


@pytest.mark.parametrize(
    ("code", "written"),
    [("en", "66,667.25"), ("fr", "66\u202f667,25"), ("ar", "66\u202f667,25")],
)
def test_a_language_has_its_own_separators(code: str, written: str) -> None:
    assert ALL[code].number(66667.25, 2) == written


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_thousands_stand_apart_in_every_text_as_the_program_writes_them(code: str) -> None:
    """An ordinary space lets a number fall apart at the end of a line, and in right-to-left text anywhere."""
    found = [number for words in shipped_texts(code) for number in APART.finditer(words)]
    assert len(found) > 20
    assert [number[0] for number in found if number[1] != GROUP[code]] == []


@pytest.mark.parametrize(("code", "written"), [("en", "−4.7"), ("fr", "−4,7"), ("ar", f"{RIGHT}−4,7")])
def test_a_negative_number_has_a_minus_sign(code: str, written: str) -> None:
    assert ALL[code].number(-4.7, 1) == written
    assert ALL[code].exact(-4.7) == written


@pytest.mark.parametrize(("code", "written"), [("en", "+4.7"), ("fr", "+4,7"), ("ar", f"{RIGHT}+4,7")])
def test_a_sign_stands_before_its_number_whatever_the_decimals(code: str, written: str) -> None:
    assert ALL[code].number(4.7, 1, sign=True) == written
    assert ALL[code].exact(4.7, sign=True) == written


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (0.0, 0, "0"),
        (-0.0, 1, "0.0"),
        (-0.04, 1, "0.0"),
        (2.5, 0, "2"),
        (999.995, 2, "1,000.00"),
        (1e6, 0, "1,000,000"),
    ],
)
def test_rounding_never_leaves_a_negative_zero(value: float, decimals: int, written: str) -> None:
    assert ALL["en"].number(value, decimals) == written


def test_a_sign_is_shown_where_asked_for() -> None:
    assert [ALL["en"].number(value, 1, sign=True) for value in (2.0, 0.0, 0.01, -2.0)] == ["+2.0", "0.0", "0.0", "−2.0"]


def test_a_sign_stays_before_its_number_in_writing_from_right_to_left() -> None:
    assert [ALL["ar"].number(value, 1, sign=True) for value in (2.0, -2.0)] == ["\u200e+2,0", "\u200e−2,0"]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_a_dash(value: float) -> None:
    assert ALL["fr"].number(value, 2) == "–"


@pytest.mark.parametrize(("value", "written"), [(11.86, "11,86"), (66667.0, "66667"), (1.3, "1,3"), (0.1 + 0.2, "0,3")])
def test_a_setting_has_the_decimals_it_has(value: float, written: str) -> None:
    assert ALL["fr"].exact(value) == written


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 100: 1}),
        ("fr", {0: 0, 1: 0, 2: 1, 100: 1}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 101: 5, 102: 5, 103: 3, 111: 4, 1000: 5}),
    ],
)
def test_plural_forms_are_those_translation_files_list(code: str, forms: dict[int, int]) -> None:
    assert {count: plural_form(code, count) for count in forms} == forms


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {0.5: 1, 1.0: 0, -1.0: 0, 1.3: 1}),
        ("fr", {0.0: 0, 1.3: 0, -1.9: 0, 2.0: 1, 2.5: 1}),
        ("ar", {0.5: 5, 1.0: 1, -2.0: 2, 2.5: 5, 4.0: 3, 12.0: 4}),
    ],
)
def test_numbers_with_a_fraction_or_a_sign_have_a_form_too(code: str, forms: dict[float, int]) -> None:
    assert {number: plural_form(code, number) for number in forms} == forms


def test_a_count_takes_its_form() -> None:
    language = Language("fr", {Message("Counted", "%n jobs"): ("%n emploi", "%n emplois")})
    assert language.say(Counted.tr("%n jobs", None, 1)) == "1 emploi"
    assert language.say(Counted.tr("%n jobs", None, 2517, -2)) == "2\u202f500 emplois"
    assert language.say(Counted.tr("%n jobs", None, 1.34, 1)) == "1,3 emploi"


def test_a_count_takes_the_form_of_the_number_that_is_shown() -> None:
    assert load_language("en").say(Counted.tr("%n years", None, 1.04)) == "1 year"
    assert load_language("fr").say(Counted.tr("%n years", None, 1.96)) == "2 ans"


def test_a_problem_may_count() -> None:
    reason = Message("Problem", "There is too little memory for {simulations}. Ask for fewer.")
    problem = Problem(reason, simulations=Counted.tr("%n simulations", None, 1))
    assert load_language("en").explain(problem) == "There is too little memory for 1 simulation. Ask for fewer."
    assert load_language("fr").explain(problem) == "La mémoire ne suffit pas pour 1 simulation. Demandez-en moins."


def test_a_language_that_lists_too_few_forms_uses_the_last() -> None:
    language = Language("ar", {Message("Counted", "%n jobs"): ("%n a", "%n b")})
    assert language.say(Counted.tr("%n jobs", None, 50)) == "50 b"


def test_english_stands_in_where_a_catalogue_is_silent() -> None:
    assert ALL["ar"].translate("Nowhere", "Not in any catalogue") == "Not in any catalogue"


def test_a_study_s_text_falls_back_to_english_and_then_to_what_there_is() -> None:
    assert text({"en": "Plan", "fr": "Le plan"}).in_language("fr") == "Le plan"
    assert text({"en": "Plan", "fr": "Le plan"}).in_language("ar") == "Plan"
    assert text({"fr": "Le plan"}).in_language("ar") == "Le plan"
    assert ALL["fr"].say(text("Plan")) == "Plan"
    assert ALL["fr"].say("as it is") == "as it is"


@pytest.mark.parametrize(
    ("code", "between", "written"),
    [
        *(("en", between, f"1{between}2") for between in (", ", "; ", ": ", " · ")),
        *(("fr", ", ", "1, 2"), ("fr", "; ", "1\u202f; 2"), ("fr", ": ", "1\u00a0: 2"), ("fr", " · ", "1 · 2")),
        *(("ar", ", ", "1، 2"), ("ar", "; ", "1؛ 2"), ("ar", ": ", "1: 2"), ("ar", " · ", "1 · 2")),
    ],
)
def test_what_stands_between_parts_is_written_as_the_language_writes_it(code: str, between: str, written: str) -> None:
    assert load_language(code).joined(between, ("1", "2")) == written


def test_only_arabic_runs_from_right_to_left() -> None:
    assert [code for code, language in ALL.items() if language.right_to_left] == ["ar"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_loads(code: str) -> None:
    assert load_language(code).code == code


def test_an_unknown_language_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="de"):
        load_language("de")


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_keep_the_places_of_what_they_translate(code: str) -> None:
    for message, forms in load_language(code).messages.items():
        for form in forms:
            assert places(form) <= places(message.source), message.source


def places(words: str) -> set[str]:
    return {part.split("}")[0] for part in words.split("{")[1:]}


def test_a_problem_is_told_with_all_its_parts_translated() -> None:
    outer = QT_TRANSLATE_NOOP("Problem", "{file}: {value} {unit}, expected {expected}")
    inner = QT_TRANSLATE_NOOP("Expected", "less ({why})")
    reason = QT_TRANSLATE_NOOP("Problem", "too much")
    translated = {
        outer: ("{file} : {value} {unit} ; voulu : {expected}",),
        inner: ("moins ({why})",),
        reason: ("trop",),
        UNITS["jobs"].label: ("emplois",),
    }
    problem = Problem(
        outer, file="a", value=1.5, unit=UNITS["jobs"].label, expected=Expected(inner, {"why": Problem(reason)})
    )
    assert Language("fr", translated).explain(problem) == "a : 1,5 emplois ; voulu : moins (trop)"
    assert str(problem) == "a: 1.5 jobs, expected less (too much)"


def test_braces_in_what_a_planner_typed_do_no_harm() -> None:
    problem = Problem(QT_TRANSLATE_NOOP("Problem", "not “{value}”"), value="{oops} {0}")
    assert ALL["fr"].explain(problem) == "not “{oops} {0}”"


def test_an_empty_text_is_empty_in_every_language() -> None:
    assert [Text((("en", ""),)).in_language(code) for code in LANGUAGES] == ["", "", ""]


@pytest.mark.parametrize(("code", "name"), [("en", "Casablanca"), ("fr", "Casablanca-Settat"), ("ar", "الدار البيضاء")])
def test_what_a_message_names_has_its_name_in_each_language_and_its_key_where_keys_are_typed(
    code: str, name: str
) -> None:
    named = Named("casa", text({"en": "Casablanca", "fr": "Casablanca-Settat", "ar": "الدار البيضاء"}))
    words, language = Message("Test", "{site}"), load_language(code)
    for field in (named, (named,), Expected(words, {"site": named}), Problem(words, site=(named, 1))):
        problem = Problem(words, site=field)
        assert name in language.explain(problem)
        assert "casa" not in language.explain(problem)
        assert "casa" in language.explain(by_key(problem))
        assert name not in language.explain(by_key(problem))
