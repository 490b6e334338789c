"""What is understood of figures a planner brings: series, what was noticed, and what has to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP, Message

UNKNOWN_ANSWER = QT_TRANSLATE_NOOP("Problem", "“{found}” is no answer for {question}. Available: {known}.")


class Ask(StrEnum):
    """The questions, by the key of their answers."""

    SHEET = "sheet"
    SEPARATOR = "separator"
    HIDDEN = "hidden"
    YEARS = "years"
    DATES = "dates"
    SERIES = "series"
    DECIMAL = "decimal"
    UNIT = "unit"
    SHOWN = "shown"


Answers = Mapping[Ask, str]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: its key, and what it is called."""

    key: str
    label: Message | Expected | str


@dataclass(frozen=True, slots=True)
class Question:
    """What cannot be known from the source, with the answers there are."""

    ask: Ask
    words: Expected
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """A question with the answer it has, told or found; empty where the answer would change nothing."""

    question: Question
    key: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the figures are for: an outcome or, where that is empty, the growth of an economy, in ``unit``.

    ``names`` are headings that say it is this one, such as those of the economy.
    """

    outcome: str
    unit: str
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of one year in the unit wanted, its flag, and the words it was read from."""

    year: int
    value: float
    flag: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Figures by year, in the order of the years; ``missing`` are the years whose figure the source leaves out."""

    label: str
    outcome: str
    unit: str
    points: tuple[Point, ...]
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood: no series while there are questions."""

    series: tuple[Series, ...] = ()
    notices: tuple[Expected, ...] = ()
    questions: tuple[Question, ...] = ()


class Open(Exception):  # noqa: N818  (a question, not a fault)
    """Raised where nothing more can be understood before a question is answered."""

    def __init__(self, question: Question) -> None:
        super().__init__(question.ask)
        self.question = question


def chosen(question: Question, answers: Answers) -> str | None:
    """Return the key answered, or None where there is no answer; a Problem where it is none of the choices."""
    answer = answers.get(question.ask)
    if answer is None:
        return None
    keys = [choice.key for choice in question.choices]
    by_name = {key.strip().casefold(): key for key in reversed(keys)}
    found = answer if answer in keys else by_name.get(answer.strip().casefold())
    if found is None:
        raise Problem(UNKNOWN_ANSWER, found=answer, question=f"--{question.ask}", known=tuple(keys))
    return found


def answered(question: Question, answers: Answers, way: list[Settled]) -> str:
    """Return the key answered, and add it to what is settled on the ``way``.

    Raises:
        Open: there is no answer.
        Problem: it is none of the choices.
    """
    found = chosen(question, answers)
    if found is None:
        raise Open(question)
    way.append(Settled(question, found))
    return found
