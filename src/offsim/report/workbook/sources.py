"""The sheet of sources: every figure of the study with where it comes from, and the figures that disagree with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from offsim.model.facts import Fact
from offsim.report.facts import every_fact
from offsim.report.labels import status_label
from offsim.report.provenance_words import arithmetic_words, has_words_from_right, published_words
from offsim.report.workbook.cells import set_height, write_figure, write_text
from offsim.report.workbook.formats import unit_format
from offsim.report.workbook.layout import FIRST_YEAR, HEADER_ROW, KEY, LABEL, PART, UNIT, VALUE, Sheet
from offsim.report.workbook.pages import LEAST_OF_SMALL, WIDE, set_pages
from offsim.report.workbook.sheet_writer import (
    Heading,
    SheetWriter,
    protect,
    row_headings,
    start_sheet,
    unit_label,
    write_header,
)

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

YEAR, STATUS, SOURCE, PUBLISHED, ADDRESS, ARITHMETIC, QUOTE, NOTE = range(FIRST_YEAR, FIRST_YEAR + 8)
WIDTHS = {
    KEY: 9,
    PART: 14,
    LABEL: 22,
    VALUE: 10,
    UNIT: 11,
    YEAR: 6,
    STATUS: 11,
    SOURCE: 28,
    PUBLISHED: 11,
    ADDRESS: 24,
    ARITHMETIC: 20,
    QUOTE: 28,
    NOTE: 26,
}
STYLES = {KEY: "source key", UNIT: "source unit", STATUS: "source unit"}
SMALL_LINE, SMALLER = 12, 1.2
"""The height of a line in points, and how many more letters a width takes, in this sheet's smaller print."""


def write_sources(workbook: Workbook, writer: SheetWriter) -> None:
    """Write one row a fact, and one below it for every figure that disagrees."""
    hint = writer.language.translate(
        "Workbook", "Every figure of the study; an arrow marks a figure that disagrees with the one above."
    )
    worksheet = start_sheet(workbook, writer, Sheet.SOURCES, hint, WIDTHS)
    for column, width in WIDTHS.items():
        worksheet.set_column(column, column, width)
    write_header(
        worksheet, writer, [*row_headings(writer, writer.language.translate("Workbook", "Value")), *_headings(writer)]
    )
    row = HEADER_ROW
    for row, (key, part, label, fact) in enumerate(_rows(writer), HEADER_ROW + 1):
        _write_fact(worksheet, writer, row, (key, part, label), fact)
    worksheet.autofilter(HEADER_ROW, KEY, row, NOTE)
    set_pages(worksheet, (row, NOTE), papers=WIDE[1:], least=LEAST_OF_SMALL)
    protect(worksheet)


def _headings(writer: SheetWriter) -> list[Heading]:
    translate = writer.language.translate
    return [
        Heading(translate("Workbook", "Year"), "figure header"),
        Heading(translate("Workbook", "Status"), "indented header"),
        Heading(translate("Workbook", "Source")),
        Heading(translate("Workbook", "Published")),
        Heading(translate("Workbook", "Address")),
        Heading(translate("Workbook", "Arithmetic")),
        Heading(translate("Workbook", "Quote")),
        Heading(translate("Workbook", "Note")),
    ]


def _rows(writer: SheetWriter) -> Iterator[tuple[str, str, str, Fact]]:
    """Return key, part, label and fact of every row."""
    for named in every_fact(writer.study, writer.language):
        yield named.key, named.part, named.label, named.fact
        for other in named.fact.alternatives:
            yield named.key, named.part, f"↳ {named.label}", other


def _write_fact(worksheet: Worksheet, writer: SheetWriter, row: int, words: tuple[str, str, str], fact: Fact) -> None:
    source = writer.study.sources[fact.source]
    write_figure(worksheet, row, VALUE, fact.value, writer.formats.get("source figure", unit_format(fact.unit)))
    if fact.year is not None:
        write_figure(worksheet, row, YEAR, fact.year, writer.formats.get("source figure", "0"))
    texts = {
        **dict(zip((KEY, PART, LABEL), words, strict=True)),
        UNIT: unit_label(writer, fact.unit),
        STATUS: writer.language.say(status_label(fact.status)),
        SOURCE: writer.language.say(source.title),
        PUBLISHED: published_words(source.published, writer.language),
        ADDRESS: source.address,
        ARITHMETIC: arithmetic_words(fact.arithmetic, writer.language),
        QUOTE: fact.quote,
        NOTE: writer.language.say(fact.note),
    }
    for column, text in texts.items():
        style = STYLES.get(
            column,
            "source latin" if writer.language.right_to_left and not has_words_from_right(text) else "source text",
        )
        write_text(worksheet, row, column, text, writer.formats.get(style))
    set_height(
        worksheet, row, [(texts[column], WIDTHS[column] * SMALLER) for column in texts if column != KEY], SMALL_LINE
    )
