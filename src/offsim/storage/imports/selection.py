"""Chooses the series that is wanted among those of a table: by what it counts and what its heading says, or asks."""

from __future__ import annotations

from collections.abc import Sequence

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.figures import Figure
from offsim.storage.imports.layout import BETWEEN, Row
from offsim.storage.imports.understood import Answers, Ask, Choice, Open, Question, Settled, Wanted, chosen
from offsim.storage.imports.units import fits, measures_in
from offsim.storage.imports.vocabulary import HEADINGS

OTHER_KIND = QT_TRANSLATE_NOOP(
    "Problem", "No series here counts what is asked for ({unit}). Available: {known}. Check the file, or the outcome."
)
WHICH_SERIES = QT_TRANSLATE_NOOP("Import", "Which series is it?")
LEFT_OUT = QT_TRANSLATE_NOOP("Import", "Taken: {taken}. Left out: {others}.")
MOST_CHOICES = 40


def selected(
    rows: Sequence[Row], wanted: Wanted, answers: Answers, way: list[Settled]
) -> tuple[Row, tuple[Expected, ...]]:
    """Return the series wanted, which is settled on the ``way``, and a notice of what is left out.

    Raises:
        Open: several may be meant.
        Problem: none can be, or the answer names none.
    """
    choices = tuple(Choice(row.place, _called(row)) for row in rows)
    question = Question(Ask.SERIES, Expected(WHICH_SERIES, {}), choices)
    try:
        row = _selected(rows, wanted, answers, question)
    except Problem:
        way.append(Settled(question, ""))
        raise
    way.append(Settled(question, row.place))
    return _taken(row, rows)


def _selected(rows: Sequence[Row], wanted: Wanted, answers: Answers, question: Question) -> Row:
    labels = [row.label for row in rows]
    keys, choices = {row.place: row for row in rows}, question.choices
    if (answer := answers.get(Ask.SERIES)) is not None:
        named = [row for row in rows if row.label.casefold() == answer.strip().casefold()]
        if len(named) == 1:
            return named[0]
        if named:
            twins = tuple(choice for choice in choices if keys[choice.key] in named)
            raise Open(Question(Ask.SERIES, Expected(WHICH_SERIES, {}), twins))
        return keys[str(chosen(question, answers))]
    fitting = [row for row in rows if _fits(row, wanted)]
    if not fitting:
        raise Problem(OTHER_KIND, unit=wanted.unit, known=tuple(filter(None, labels)))
    named = [row for row in fitting if wanted.names & {part.casefold() for part in row.parts}]
    likely = named or [row for row in fitting if not _is_of_another(row, wanted)] or fitting
    if len(likely) > 1:
        meant = {row.place for row in likely[:MOST_CHOICES]}
        asked = tuple(choice for choice in choices if choice.key in meant)
        raise Open(Question(Ask.SERIES, Expected(WHICH_SERIES, {}), asked))
    return likely[0]


def _called(row: Row) -> str:
    return row.label or row.place


def _taken(row: Row, rows: Sequence[Row]) -> tuple[Row, tuple[Expected, ...]]:
    others = [_called(other) for other in rows if other is not row]
    told = {"taken": _called(row), "others": ", ".join(others[:MOST_CHOICES])}
    return row, (Expected(LEFT_OUT, told),) if others else ()


def _fits(row: Row, wanted: Wanted) -> bool:
    """Say whether a series can be of the dimension wanted: nothing beside its figures or in its headings denies it."""
    own = {entry.found.measure for entry in row.entries if isinstance(entry.found, Figure) and entry.found.measure}
    dimensions = any(measure.dimension for measure in own)
    told = own if dimensions else own | {measure for part in row.parts for measure in measures_in(part)}
    return all(fits(measure, wanted.unit) for measure in told)


def _is_of_another(row: Row, wanted: Wanted) -> bool:
    """Say whether the headings of a series name an outcome, and not the one wanted."""
    words = f" {BETWEEN.join(row.parts).casefold()} ".replace("(", " ").replace(",", " ")
    named = {outcome for outcome, names in HEADINGS.items() if any(f" {name} " in words for name in names)}
    return bool(named) and (wanted.outcome or "growth") not in named
