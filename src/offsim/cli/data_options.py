"""The options of ``offsim data``: what the figures are for, and an answer to each question they may raise."""

from __future__ import annotations

from offsim.cli.options import Option, Positional
from offsim.cli.outputs import JSON
from offsim.cli.scenarios import STUDY
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.imports.understood import Ask

FILE = Positional(
    "file", QT_TRANSLATE_NOOP("Help", "the figures: a workbook (.xlsx, .xlsm, .xls, .ods) or a text (.csv, .tsv, .txt)")
)
ANSWERS: dict[Ask, tuple[str, Message]] = {
    Ask.SHEET: ("NAME", QT_TRANSLATE_NOOP("Help", "the sheet of a workbook")),
    Ask.SEPARATOR: ("tab|semicolon|comma|bar", QT_TRANSLATE_NOOP("Help", "what stands between the columns of a text")),
    Ask.HIDDEN: ("with|without", QT_TRANSLATE_NOOP("Help", "whether figures in hidden rows and columns count")),
    Ask.YEARS: ("ROW|COLUMN", QT_TRANSLATE_NOOP("Help", "where the years are, such as 1 or A")),
    Ask.DATES: ("dates|years", QT_TRANSLATE_NOOP("Help", "whether dates are dates, or years in the wrong format")),
    Ask.SERIES: ("LABEL|COLUMN|ROW", QT_TRANSLATE_NOOP("Help", "the series, by its heading, its column or its row")),
    Ask.DECIMAL: ("comma|point", QT_TRANSLATE_NOOP("Help", "the decimal sign")),
    Ask.UNIT: ("UNIT", QT_TRANSLATE_NOOP("Help", "the unit of figures that do not say theirs, such as “M MAD”")),
    Ask.SHOWN: ("shown|stored", QT_TRANSLATE_NOOP("Help", "whether units go with the figures shown or stored")),
}
ASKED = tuple(ANSWERS)

OPTIONS = (
    STUDY,
    Option("--outcome", "OUTCOME", QT_TRANSLATE_NOOP("Help", "the outcome that was observed")),
    Option("--perimeter", "KEY", QT_TRANSLATE_NOOP("Help", "its perimeter; the study’s own if none is named")),
    Option("--outlook", "KEY", QT_TRANSLATE_NOOP("Help", "the economic outlook whose growth it is, with --economy")),
    Option("--economy", "KEY", QT_TRANSLATE_NOOP("Help", "the client economy whose growth it is")),
    *(Option(f"--{ask}", value, words) for ask, (value, words) in ANSWERS.items()),
    Option("--encoding", "NAME", QT_TRANSLATE_NOOP("Help", "the encoding of a text, such as cp1252")),
    Option("--source", "TEXT", QT_TRANSLATE_NOOP("Help", "who says so; the file’s name if nothing is said")),
    Option("--date", "DATE", QT_TRANSLATE_NOOP("Help", "of which date; today if nothing is said")),
    Option("--dry-run", "", QT_TRANSLATE_NOOP("Help", "show what is understood, and write no document")),
    JSON,
    Option("-o", "FILE.offsim", QT_TRANSLATE_NOOP("Help", "the document to write, or to add to where it is there")),
)
