"""What was settled on the way to a series without being asked is told, with what else it could be."""

from __future__ import annotations

from offsim.model.problems import Problem
from offsim.storage.imports.source import pasted
from offsim.storage.imports.understand import understood_on
from offsim.storage.imports.understood import Ask, Settled, Understood
from tests.storage.imports.forms import (
    TURNOVER,
    figures,
)


def settled(words: str, **answers: str) -> tuple[dict[str, str], Understood | Problem]:
    """Return what is settled on the way, by question, and where the way ends."""
    way: list[Settled] = []
    given = {Ask(name): answer for name, answer in answers.items()}
    try:
        found: Understood | Problem = understood_on(pasted(words), TURNOVER, given, way)
    except Problem as problem:
        found = problem
    return {str(each.question.ask): each.key for each in way}, found


def test_what_was_not_asked_is_told_with_what_else_it_could_be() -> None:
    words = "Année;CA (MDH);Emplois\n2013;7 300,5;1\n2014;7 400,5;2"
    told, found = settled(words)
    assert told == {"separator": "semicolon", "years": "A", "series": "B", "decimal": "comma", "unit": "M MAD"}
    assert isinstance(found, Understood)
    assert figures(found) == {2013: 7.3005, 2014: 7.4005}


def test_an_answer_is_among_what_is_settled_and_a_question_is_not() -> None:
    words = "Année;CA\n2013;7,300\n2014;7,5"
    assert settled(words)[0].keys() == {"separator", "years", "series", "decimal"}
    assert settled(words, unit="bn MAD")[0]["unit"] == "bn MAD"


def test_what_was_settled_before_a_fault_is_told() -> None:
    told, found = settled("y;CA (Mds)\n2013;7,3", decimal="point")
    assert isinstance(found, Problem)
    assert told == {"separator": "semicolon", "years": "A", "series": "B", "decimal": "point", "unit": "bn MAD"}
