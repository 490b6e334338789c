"""What a library or the system says of an error stays in logs: it is in another language, and says nothing to do."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from offsim.language import load_language
from offsim.model.problems import Problem
from offsim.model.text import LANGUAGES
from offsim.storage.input_file import UNREADABLE
from offsim.storage.system_reasons import REASONS, reason_of

SOURCES = Path(__file__).parents[1] / "src" / "offsim"
TRANSLATE = {"reason_of", "wrong_json", "wrong_toml", "_encoding"}
"""Functions that make a marked reason of an error."""


def passed_on(words: str) -> Iterator[str]:
    """Find the fields of Problems that are made of a caught error, but for what is made a marked reason of it."""
    for handler in ast.walk(ast.parse(words)):
        if (
            isinstance(handler, ast.ExceptHandler)
            and handler.name
            and "Problem" not in ast.unparse(handler.type or handler)
        ):
            for call in ast.walk(handler):
                if isinstance(call, ast.Call) and ast.unparse(call.func) in ("Problem", "Expected"):
                    yield from (
                        ast.unparse(field.value) for field in call.keywords if told_of(field.value, handler.name)
                    )


def told_of(field: ast.expr, error: str) -> bool:
    if isinstance(field, ast.Call) and ast.unparse(field.func) in TRANSLATE:
        return False
    if isinstance(field, ast.IfExp):
        return told_of(field.body, error) or told_of(field.orelse, error)
    return any(isinstance(node, ast.Name) and node.id == error for node in ast.walk(field))


def test_no_sentence_of_a_library_is_passed_on() -> None:
    found = {file.name: [*passed_on(file.read_text(encoding="utf-8"))] for file in SOURCES.rglob("*.py")}
    assert {name: fields for name, fields in found.items() if fields} == {"options.py": ["error.argument_name"]}


@pytest.mark.parametrize("field", ["str(error)", "error.strerror or str(error)", "f'{error}'"])
def test_one_that_is_would_be_found(field: str) -> None:
    assert [*passed_on(f"try: x()\nexcept OSError as error: raise Problem(WHY, why={field}) from error")]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("number", [*REASONS, 0, 9999])
def test_every_reason_of_the_system_is_worded_in_every_language(code: str, number: int) -> None:
    reason = reason_of(OSError(number, "Said by the system"))
    told = load_language(code).explain(Problem(UNREADABLE, file="plan.toml", why=reason))
    assert "Said by" not in told
    assert (str(reason) in told) == (code == "en")


AGREES = {
    "en": r"\b(is|are|those)\b:? \{known\}",
    "fr": r"\b(est|sont|ont|clés connues)\b[\u202f\xa0]?:? \{known\}",
    "ar": r"(هي|هو|هم|توجد|يوجد|الموجودة|الممكنة|المعروفة):? \{known\}",
}
"""Words right before a list that say how many are in it."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_list_of_what_there_is_reads_well_with_one_in_it_and_with_many(code: str) -> None:
    catalogue = load_language("fr").messages if code == "en" else load_language(code).messages
    told = [message.source if code == "en" else form for message, forms in catalogue.items() for form in forms]
    lists = [words for words in told if "{known}" in words]
    assert len(lists) > 20
    assert [words for words in lists if re.search(AGREES[code], words)] == []
