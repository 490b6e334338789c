"""What a column of the Study page holds, and the columns that several of its sections have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from offsim.model.text import QT_TRANSLATE_NOOP, Message, Text
from offsim.report.study_workbook.words import COLUMNS
from offsim.storage.toml_sections import Place


class Takes(StrEnum):
    """What a cell takes."""

    FIGURE = "figure"
    """A number with its source, which becomes the planner's own."""
    GROWTH = "growth"
    """One year of an economy's growth in an outlook; its place ends with the year."""
    NUMBER = "number"
    WHOLE = "whole"
    """Numbers without a source of their own: bounds, steps, years."""
    TEXT = "text"
    """Words in every language."""
    WORD = "word"
    CHOICE = "choice"
    NOTHING = "nothing"
    """It only tells."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: where its cells are within the table of their row, its heading, and what they take.

    ``of_thing`` counts the place from the thing the row belongs to; ``unit`` is that of figures that are new;
    ``choices`` names what there is to choose from; ``optional`` cells may be empty. ``under`` stands before the label.
    """

    path: Place
    label: Message | Text | str
    takes: Takes
    unit: str = ""
    choices: str = ""
    optional: bool = False
    of_thing: bool = False
    under: Message | None = None


NAME = Column(("label",), COLUMNS["label"], Takes.TEXT)
NOTE = Column(("note",), COLUMNS["note"], Takes.TEXT)
TURNOVER_SHARE = Column(("turnover_share",), QT_TRANSLATE_NOOP("Workbook", "Share of turnover"), Takes.FIGURE, "%")
JOBS_SHARE = Column(("jobs_share",), QT_TRANSLATE_NOOP("Workbook", "Share of jobs"), Takes.FIGURE, "%")
UNIT = Column(("unit",), COLUMNS["unit"], Takes.NOTHING)
VALUE = Column((), COLUMNS["value"], Takes.FIGURE)
ENDS = (
    Column(("bounds", 0), COLUMNS["bounds.0"], Takes.NUMBER),
    Column(("bounds", 1), COLUMNS["bounds.1"], Takes.NUMBER),
    Column(("plausible", 0), COLUMNS["plausible.0"], Takes.NUMBER),
    Column(("plausible", 1), COLUMNS["plausible.1"], Takes.NUMBER),
)
STEP = Column(("step",), COLUMNS["step"], Takes.NUMBER)
KIND = Column(("distribution", "kind"), COLUMNS["distribution"], Takes.CHOICE, choices="kinds", optional=True)
SPREAD = Column(
    ("distribution", "spread"),
    QT_TRANSLATE_NOOP("StudyPage", "Standard deviation or half-width"),
    Takes.FIGURE,
    optional=True,
)


def shocks(under: Message) -> tuple[Column, Column]:
    """Return the columns of what an economy's growth strays by."""
    return (
        Column(
            ("noise", "std"),
            QT_TRANSLATE_NOOP("StudyPage", "standard deviation"),
            Takes.FIGURE,
            "points a year",
            optional=True,
            under=under,
        ),
        Column(
            ("noise", "persistence"),
            QT_TRANSLATE_NOOP("StudyPage", "persistence"),
            Takes.FIGURE,
            "points per point",
            optional=True,
            under=under,
        ),
    )
