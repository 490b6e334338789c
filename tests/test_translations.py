"""The catalogues say everything the program says, in French and Arabic."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from offsim.language import Language, load_language, plural_form
from offsim.model.text import LANGUAGES, Counted, Message
from offsim.report.workbook import sheet_names
from offsim.resources import resource_path

SOURCES = Path(__file__).parents[1] / "src" / "offsim"
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
PLURALS = {"fr": 2, "ar": 6}
COUNT_IN_WORDS = {"fr": 0, "ar": 3}
"""How many of the first plural forms may say the count in words: none in French; none, one and two in Arabic."""

ARABIC_LETTER = re.compile("[\u0621-\u064a]")
SAME_IN_FRENCH = frozenset({
    "%", "Distribution", "Format", "Note", "Notes", "Pages", "Projection", "Question", "Ratios", "Source", "Sources",
    "Site", "Sites", "Simulations", "OK", "ha", "m²",
    "points", "×", " ", "{label}, {unit}", "{group} · {lever}", ", ", "{title} ({count})",
    "{factor} ({share})", "{first}–{last}",
    "plausible", "{was} → {now}", "{shape}, ± {spread}", "%n points", "%n simulations", "%n ha",
    "{simulations}, seed {seed}", "{status}, {source}", "{month} {year}", "{day} {month} {year}",
})  # fmt: skip
WITHOUT_LETTERS = frozenset({
    "%", "×", " ", "“{quote}”", "{label}, {unit}", "{lever}: {distribution}", "{group} · {lever}", "{name}: {value}",
    "{scenario} {probability}", "{shape}, ± {spread} {unit}", "{target}: {projected} {unit}, {gap}", ", ",
    "{one}, {other}: {value} {unit}", "{lever}, {unit}", "{title} ({count})", "{factor} ({share})", "{first}–{last}",
    "{told}; {likely}", "{what} {year}, {where}: {value}", "{what}, {where}: {first}–{last}", "{where}: {said}",
    "“{name}”: {what}: {was} → {now}", "{month} {year}", "{day} {month} {year}",
    "{shape}, ± {spread}", "{one}, {other}: {value}", "{target}: {projected}, {level}, {gap}", "{status}: {number}",
    "{lever}: {spread}", "“{scenario}” {probability}", "Up", "Down", "{what}: {change}", "{lever}: {now} → {needed}",
    "{status}, {source}", "{what}, {where}: {first}",
})  # fmt: skip


KEYS_IN_FRENCH = (("Shift", "Maj"), ("Up", "Haut"), ("Down", "Bas"))


class Translation(NamedTuple):
    """A message of a catalogue with its forms: one, or as many as the language has plurals."""

    message: Message
    plural: bool
    finished: bool
    forms: tuple[str, ...]


def read_catalogue(file: Path) -> list[Translation]:
    """Return what a catalogue holds, as it stands in the file."""
    return [
        Translation(
            Message(context.findtext("name", ""), message.findtext("source", "")),
            message.get("numerus") == "yes",
            (found := message.find("translation")) is not None and found.get("type") is None,
            tuple(form.text or "" for form in message.iter("numerusform")) or (message.findtext("translation", ""),),
        )
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314  (our own files)
        for message in context.iter("message")
    ]


def catalogue(code: str) -> list[Translation]:
    return read_catalogue(resource_path("i18n", f"offsim_{code}.ts"))


def each_form(code: str) -> Iterator[tuple[str, str]]:
    """Return every source with each of its translations."""
    for found in catalogue(code):
        for form in found.forms:
            yield found.message.source, form


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[Message, bool]]:
    """Return the messages lupdate finds in the sources, each with whether it has plurals."""
    file = tmp_path_factory.mktemp("i18n") / "offsim_fr.ts"
    command = [str(Path(sys.executable).with_name("pyside6-lupdate")), *map(str, sorted(SOURCES.rglob("*.py")))]
    subprocess.run([*command, "-source-language", "en", "-ts", str(file)], check=True, capture_output=True)  # noqa: S603
    return {(found.message, found.plural) for found in read_catalogue(file)}


def marked_texts() -> Iterator[tuple[str, ast.Call]]:
    """Return every call that marks or translates a text, with the place it stands at."""
    for file in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and not any(isinstance(word, ast.Starred) for word in node.args):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
                    yield f"{file.name}:{node.lineno}", node


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_catalogue_holds_the_texts_of_the_program_and_no_others(
    code: str, extracted: set[tuple[Message, bool]]
) -> None:
    assert {(found.message, found.plural) for found in catalogue(code)} == extracted, "make translations"


def test_every_text_is_written_where_the_catalogues_look_for_it(extracted: set[tuple[Message, bool]]) -> None:
    known = {message for message, _ in extracted}
    lost = {
        place: ast.unparse(call)
        for place, call in marked_texts()
        if Message(*(ast.literal_eval(word) if isinstance(word, ast.Constant) else "" for word in call.args[:2]))
        not in known
    }
    assert not lost, "not plain literals of their own: an f-string or an expression hides them"


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated(code: str) -> None:
    untold = [found for found in catalogue(code) if not found.finished or not all(found.forms)]
    assert untold == []
    assert all(len(found.forms) == (PLURALS[code] if found.plural else 1) for found in catalogue(code))


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_fields_of_its_source(code: str) -> None:
    for source, form in each_form(code):
        assert fields(form) == fields(source), form


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_counts_where_its_source_does(code: str) -> None:
    for found in catalogue(code):
        counting = ["%n" in form for form in found.forms]
        if "%n" in found.message.source:
            assert all(counting[COUNT_IN_WORDS[code] :]), found
        else:
            assert not any(counting), found


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_begins_and_ends_as_its_source_does(code: str) -> None:
    for source, form in each_form(code):
        assert edges(form) == edges(source), form
        assert form.endswith("…") == source.endswith("…"), form
        assert form.count("\n") == source.count("\n"), form


def test_nothing_is_left_in_english() -> None:
    assert [form for source, form in each_form("fr") if form == source and source not in SAME_IN_FRENCH] == []
    assert [form for source, form in each_form("ar") if source not in WITHOUT_LETTERS and not speaks(form)] == []


def test_french_is_set_with_its_own_quotes_apostrophes_and_spaces() -> None:
    wrong = re.compile(r"""["“”']|[^\u202f\xa0] ?[;?!»]|(?<!^)(?<![\u202f\xa0\d}]):\s|«(?!\u202f)|[\d}] ?%""")
    assert [form for _, form in each_form("fr") if wrong.search(form)] == []


def test_arabic_is_set_with_its_own_quotes_commas_and_question_marks() -> None:
    wrong = re.compile(r"""["“”'?;]|[\u0621-\u064a], """)
    assert [form for _, form in each_form("ar") if wrong.search(form)] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_labels_that_have_an_access_key_in_english_have_one(code: str) -> None:
    for found in catalogue(code):
        assert found.forms[0].count("&") == found.message.source.count("&"), found


@pytest.mark.parametrize("code", LANGUAGES)
def test_excel_takes_the_names_of_the_sheets(code: str) -> None:
    names = list(sheet_names(load_language(code)).values())
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)
    assert len({name.casefold() for name in names}) == len(names)


def cldr(code: str, count: int) -> int:
    """Return the plural form by Unicode's rules, in the order zero, one, two, few, many, other of those there are."""
    if code == "ar":
        few, many = count % 100 in range(3, 11), count % 100 in range(11, 100)
        rules = [count == 0, count == 1, count == 2, few, many, True]
    else:
        rules = [count in ((0, 1) if code == "fr" else (1,)), True]
    return rules.index(True)


@pytest.mark.parametrize("code", LANGUAGES)
def test_plural_forms_are_those_of_unicode(code: str) -> None:
    assert [plural_form(code, count) for count in range(201)] == [cldr(code, count) for count in range(201)]


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_count_takes_the_form_that_goes_with_it(code: str) -> None:
    forms = tuple(f"{place}: %n" for place in range(PLURALS[code]))
    language = Language(code, {Message("Counted", "%n items"): forms})
    for count in (0, 1, 2, 3, 11, 100, 200):
        assert language.say(Counted.tr("%n items", None, count)) == f"{cldr(code, count)}: {count}"


def test_english_has_both_forms_of_all_that_counts_and_nothing_else(extracted: set[tuple[Message, bool]]) -> None:
    assert {found.message for found in catalogue("en")} == {message for message, plural in extracted if plural}
    assert all(found.finished and len(found.forms) == 2 and all(found.forms) for found in catalogue("en"))
    assert all(found.forms[1] == found.message.source for found in catalogue("en"))


def test_every_text_that_counts_has_plural_forms(extracted: set[tuple[Message, bool]]) -> None:
    assert [message for message, plural in extracted if plural != ("%n" in message.source)] == []
    known = {message.source for message, plural in extracted if plural}
    calls = [
        node
        for file in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Counted.tr"
    ]
    assert calls
    assert all(isinstance(call.args[0], ast.Constant) and call.args[0].value in known for call in calls)


def test_no_counted_word_stands_behind_a_number_without_agreeing_with_it() -> None:
    counted = "|".join(
        sorted({found.message.source.split()[1] for found in catalogue("en") if found.message.source.startswith("%n ")})
    )
    wrong = re.compile(rf"\}} (?!pp\b)(?:{counted})\b")
    assert [found.message.source for found in catalogue("fr") if wrong.search(found.message.source)] == []


def fields(words: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(words) if name is not None)


def edges(words: str) -> tuple[str, str]:
    return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]


def speaks(words: str) -> bool:
    """Say whether there is an Arabic letter in it."""
    return ARABIC_LETTER.search(words) is not None


OF_SEVERAL = "Each of these levers is sufficient on its own within its plausible range: {levers}."
"""A text that is said of several things alone; of one there is another text."""


def test_no_text_calls_a_list_several_things_that_may_be_one() -> None:
    several = re.compile(r"\bthese \w+[^.{]*: \{(?:users|files|names|levers)\}|^Files \w+: \{")
    sources = {found.message.source for found in catalogue("fr") if not found.plural}
    assert {source for source in sources if several.search(source)} == {OF_SEVERAL}
    assert several.search("Files saved: {files}")
