"""Reads the figures of a series: decimal sign, unit, what number formats leave away; or asks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from offsim.model.problems import Expected, Problem
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.imports.figures import COMMA, POINT, Figure, Missing
from offsim.storage.imports.grid import Grid
from offsim.storage.imports.layout import Entry, Row
from offsim.storage.imports.understood import (
    Answers,
    Ask,
    Choice,
    Point,
    Question,
    Series,
    Settled,
    Understood,
    Wanted,
    chosen,
)
from offsim.storage.imports.units import (
    COMPANIES,
    FOREIGN,
    JOBS,
    MONEY,
    TARGETS,
    Measure,
    choices,
    converted,
    fits,
    measures_in,
    unit_label,
)

WHICH_DECIMAL = QT_TRANSLATE_NOOP("Import", "Is “{words}” {comma} or {point}?")
WHICH_SIGN = QT_TRANSLATE_NOOP("Import", "Which is the decimal sign?")
WHICH_UNIT = QT_TRANSLATE_NOOP("Import", "In which unit are the figures of “{label}”?")
AS_SHOWN = QT_TRANSLATE_NOOP(
    "Import",
    "The format of {place} leaves thousands away. Does the unit go with the figure shown, or with the one stored?",
)
NONE_READ = QT_TRANSLATE_NOOP(
    "Problem", "No figure of “{label}” could be read so. Check the decimal sign and the unit, or the file."
)
UNREAD = QT_TRANSLATE_NOOP("Import", "No figure could be read in {places}: missing, not zero.")
FLAGGED = QT_TRANSLATE_NOOP("Import", "Flags were kept: {flags}.")
SEVERAL_UNITS = QT_TRANSLATE_NOOP("Import", "The figures have several units; all were converted.")
DECIMALS = (
    Choice(COMMA, QT_TRANSLATE_NOOP("Import", "a comma is the decimal sign")),
    Choice(POINT, QT_TRANSLATE_NOOP("Import", "a point is the decimal sign")),
)
SHOWN, STORED = (
    Choice("shown", QT_TRANSLATE_NOOP("Import", "the figure shown")),
    Choice("stored", QT_TRANSLATE_NOOP("Import", "the figure stored")),
)
MOST_NAMED = 8
COUNTED = (JOBS, COMPANIES)


def read_series(
    rows: Sequence[Row], row: Row, wanted: Wanted, grid: Grid, answers: Answers, way: list[Settled]
) -> Understood:
    """Return the series of a ``row`` in the unit wanted, or what has to be asked; ``rows`` are all of its table.

    What need not be asked is settled on the ``way``.
    """
    figures = [(entry, entry.found) for entry in row.entries if isinstance(entry.found, Figure)]
    decimal, of_decimal = _decimal(rows, row, wanted, grid, answers)
    measure, of_unit = _measure(row, [found for _, found in figures], wanted, answers)
    shown, of_shown = _shown(figures, answers)
    way += [told for told in (of_decimal, of_unit, of_shown) if isinstance(told, Settled)]
    questions = tuple(told for told in (of_decimal, of_unit, of_shown) if isinstance(told, Question))
    if questions:
        return Understood(questions=questions)
    points, missing = [], []
    for entry in row.entries:
        value = _value(entry.found, decimal, measure, wanted, shown=shown)
        if value is None:
            missing.append(entry)
        else:
            points.append(_point(entry, value))
    if not points:
        raise Problem(NONE_READ, label=row.label or row.place)
    series = Series(row.label, wanted.outcome, wanted.unit, tuple(points), tuple(it.year.year for it in missing))
    return Understood((series,), _notices(missing, points, [found for _, found in figures]))


def _value(
    found: Figure | Missing, decimal: str, measure: Measure | None, wanted: Wanted, *, shown: bool
) -> Decimal | None:
    """Return a figure in the unit wanted; None where it is missing or cannot be read with the decimal sign."""
    if isinstance(found, Missing) or (decimal and decimal not in found.readings):
        return None
    value = found.readings[decimal] if decimal else next(iter(found.readings.values()))
    if found.measure and not fits(found.measure, wanted.unit):
        return None
    scaled = value / Decimal(1000) ** found.scale if shown and found.scale else value
    used = found.measure or measure
    return converted(scaled, used, wanted.unit) if used else None


def _point(entry: Entry, value: Decimal) -> Point:
    words = " ".join(entry.cell.words.split())
    return Point(entry.year.year, float(value) + 0.0, entry.found.flag or entry.year.flag, words)


def _decimal(
    rows: Sequence[Row], row: Row, wanted: Wanted, grid: Grid, answers: Answers
) -> tuple[str, Question | Settled]:
    """Return the decimal sign where one must be known, and the question where nothing tells it.

    An answer tells it; so do figures of the table that one sign alone fits; so does what parts the
    columns of a text: a comma that does is no decimal sign, and a semicolon does where the comma is one.
    """
    doubtful = next((it for it in row.entries if isinstance(it.found, Figure) and it.found.doubtful), None)
    question = Question(Ask.DECIMAL, _decimal_words(doubtful), DECIMALS)
    if Ask.DECIMAL in answers:
        sign = chosen(question, answers) or ""
        return sign, Settled(question, sign)
    if doubtful is None:
        own = {it.found.proof for it in row.entries if isinstance(it.found, Figure)} - {""}
        return "", Settled(question, own.pop() if len(own) == 1 else "")
    proofs = {it.found.proof for each in rows for it in each.entries if isinstance(it.found, Figure)} - {""}
    if not proofs:
        proofs = _by_separator(grid, row, counted=TARGETS[wanted.unit].dimension in COUNTED)
    if len(proofs) == 1:
        (sign,) = proofs
        return sign, Settled(question, sign)
    return "", question


def _decimal_words(doubtful: Entry | None) -> Expected:
    """Return the question for the decimal sign, with a figure that may be read in two ways."""
    if doubtful is None or not isinstance(doubtful.found, Figure):
        return Expected(WHICH_SIGN, {})
    fields = {sign: f"{value:f}".rstrip("0").rstrip(".") for sign, value in doubtful.found.readings.items()}
    return Expected(WHICH_DECIMAL, {"words": doubtful.cell.words.strip(), **fields})


def _by_separator(grid: Grid, row: Row, *, counted: bool) -> set[str]:
    """Return the decimal sign that goes with what parts the columns; none for what is ``counted``, without decimals."""
    doubtful = [it.cell.words for it in row.entries if isinstance(it.found, Figure) and it.found.doubtful]
    if not grid.separated:
        return set()
    if grid.name == "comma":
        return {POINT}
    by_semicolons = grid.name == "semicolon" and not counted and not any("." in words for words in doubtful)
    return {COMMA} if by_semicolons else set()


def _measure(
    row: Row, figures: Sequence[Figure], wanted: Wanted, answers: Answers
) -> tuple[Measure | None, Question | Settled]:
    """Return what figures without a unit of their own count, and the question where nothing tells it."""
    known = tuple(Choice(key, unit_label(key)) for key in choices(wanted.unit))
    question = Question(Ask.UNIT, Expected(WHICH_UNIT, {"label": row.label or row.place}), known)
    if (answer := chosen(question, answers)) is not None:
        return TARGETS[answer], Settled(question, answer)
    if all(found.measure for found in figures):
        foreign = any(it.dimension == FOREIGN for part in row.context for it in measures_in(part))
        asked = foreign and not all(it.measure.dimension for it in figures if it.measure)
        return None, question if asked else Settled(question, "")
    told = _told(row, wanted)
    return told, Settled(question, _key_of(told, wanted)) if told else question


def _key_of(measure: Measure, wanted: Wanted) -> str:
    """Return the key of the unit that a measure is; empty where it is none that may be chosen."""
    return next((key for key in choices(wanted.unit) if TARGETS[key].factor == measure.factor), "")


def _told(row: Row, wanted: Wanted) -> Measure | None:
    """Return what the headings of a series and of its table say it counts; None where they do not, or disagree."""
    said = [measure for part in row.context for measure in measures_in(part)]
    of_kind = {measure for measure in said if fits(measure, wanted.unit)}
    sizes = {measure.factor for measure in of_kind}
    sizes = sizes - {Decimal(1)} or sizes
    dimension = TARGETS[wanted.unit].dimension
    if len(sizes) != 1 or (dimension == MONEY and any(it.dimension == FOREIGN for it in said)):
        return None
    return Measure(dimension, sizes.pop())


def _shown(figures: Sequence[tuple[Entry, Figure]], answers: Answers) -> tuple[bool, Question | Settled | None]:
    """Return whether units go with what formats show, and the question where one leaves thousands away."""
    scaled = next((entry for entry, found in figures if found.scale), None)
    if scaled is None:
        return False, None
    question = Question(Ask.SHOWN, Expected(AS_SHOWN, {"place": scaled.place}), (SHOWN, STORED))
    answer = chosen(question, answers)
    return answer == SHOWN.key, Settled(question, answer) if answer else question


def _notices(missing: Sequence[Entry], points: Sequence[Point], figures: Sequence[Figure]) -> tuple[Expected, ...]:
    notices = []
    places = [it.place for it in missing if isinstance(it.found, Figure) or it.found.said]
    if places:
        more = ["…"] if len(places) > MOST_NAMED else []
        notices.append(Expected(UNREAD, {"places": ", ".join([*places[:MOST_NAMED], *more])}))
    flags = sorted({point.flag for point in points if point.flag})
    if flags:
        notices.append(Expected(FLAGGED, {"flags": ", ".join(flags)}))
    if len({found.measure for found in figures if found.measure}) > 1:
        notices.append(Expected(SEVERAL_UNITS, {}))
    return tuple(notices)
