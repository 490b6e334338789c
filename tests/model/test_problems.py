"""No sentence is too long to read, whatever its fields hold, in every language."""

import ast
import re
from string import Formatter

import pytest

from offsim.language import load_language
from offsim.model.problems import LONGEST_SENTENCE, Expected, Problem, filled, listed
from offsim.model.scenario_set import UNKNOWN_OUTLOOK
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Message, text
from tests.test_translations import SOURCES

OUTER = QT_TRANSLATE_NOOP("Problem", "{file}: “{key}”: expected {expected}, found {found}.")
LONG = "x" * 100_000
LONG_FIELDS = [
    LONG,
    10**5000,
    10**29,
    text(LONG),
    Message("Nowhere", LONG),
    Problem(QT_TRANSLATE_NOOP("Problem", "no “{value}”"), value=LONG),
    Expected(QT_TRANSLATE_NOOP("Expected", "known are {known}"), {"known": LONG}),
]


def fields_of(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("field", LONG_FIELDS, ids=[type(field).__name__ for field in LONG_FIELDS])
def test_every_sentence_about_a_problem_can_be_read(code: str, field: object) -> None:
    language = load_language(code)
    messages = [message for message in load_language("fr").messages if message.context in ("Problem", "Expected")]
    assert len(messages) > 50
    for message in messages:
        problem = Problem(message, **dict.fromkeys(fields_of(message.source), field))
        told = language.explain(problem)
        assert len(told) <= LONGEST_SENTENCE < 300
        assert len(str(problem)) <= LONGEST_SENTENCE
        assert message.context != "Problem" or told[-1] == language.say(message)[-1]


def test_short_fields_stay_whole() -> None:
    problem = Problem(OUTER, file="plan.toml", key="a.b", expected="y" * 100, found="z" * 60)
    assert "…" not in str(problem)


def test_what_was_typed_is_cut_at_its_end_and_the_name_of_a_file_in_the_middle() -> None:
    told = filled("{file}: “{word}”", {"file": "/" + LONG + "/plan.toml", "word": LONG})
    assert told.startswith("/xxx")
    assert "/plan.toml: “xxx" in told
    assert told.endswith(f"{'x' * 59}…”")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_list_in_a_sentence_tells_whole_things_as_many_as_can_be_read(code: str) -> None:
    language = load_language(code)
    known = tuple(f"outlook_{number}" for number in range(500))
    told = language.explain(Problem(UNKNOWN_OUTLOOK, key="rosy", known=known))
    assert len(told) < LONGEST_SENTENCE
    assert re.findall(r"outlook_\d+", told) == [*known[: len(re.findall("outlook_", told))]]
    assert told.endswith("….")
    assert len(re.findall("outlook_", told)) > 10
    assert language.explain(Problem(UNKNOWN_OUTLOOK, key="rosy", known=("one",))).rstrip("\u2069.").endswith("one")
    assert "–" in language.explain(Problem(UNKNOWN_OUTLOOK, key="rosy", known=()))


def test_one_thing_that_is_too_long_for_a_list_is_told_all_the_same() -> None:
    assert listed([LONG, "b"]) == [LONG, "…"]
    assert listed(["a", "b"]) == ["a", "b"]


def test_no_problem_is_given_a_list_that_is_written_already() -> None:
    """A tuple is said as the language lists things, and no longer than can be read."""
    for file in SOURCES.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in ("Problem", "fault"):
                joined = [field.arg for field in call.keywords if ".join(" in ast.unparse(field.value)]
                assert joined == [], f"{file.name}:{call.lineno}"
