"""What all sheets share: heading, widths, frozen panes, print set-up, and how a row begins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from offsim.language import Language
from offsim.model.characters import without_controls
from offsim.model.study import Study
from offsim.model.units import UNITS
from offsim.report.workbook.cells import LINE_HEIGHT, set_height, write_live, write_text, write_words_live
from offsim.report.workbook.check_keys import OVERALL
from offsim.report.workbook.formats import UNSEEN, Formats
from offsim.report.workbook.layout import (
    ANSWER_ROW,
    FIRST_YEAR,
    HEADER_ROW,
    HINT_ROW,
    KEY,
    LABEL,
    PART,
    SCENARIO_ROW,
    TITLE_ROW,
    UNIT,
    VALUE,
    Cells,
    Layout,
    Sheet,
)

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

A4 = 9
CHANGED_TAB, LIVE_TAB, ANSWERS_TAB, RECORD_TAB = "#F2C94C", "#0072B2", "#009E73", "#8A94A0"
TAB_COLOURS = {
    Sheet.SUMMARY: LIVE_TAB,
    Sheet.CHECKS: LIVE_TAB,
    Sheet.INPUTS: CHANGED_TAB,
    Sheet.SCENARIOS: CHANGED_TAB,
    Sheet.MODEL: RECORD_TAB,
    Sheet.RESULTS: LIVE_TAB,
    Sheet.TARGETS: LIVE_TAB,
    Sheet.UNCERTAINTY: ANSWERS_TAB,
    Sheet.SOURCES: RECORD_TAB,
}
"""What can be changed, what is recalculated, what was answered when exported, and what one looks up."""
LONGEST_FOOTER_PART = 66
WIDTHS = {KEY: 9, PART: 24, LABEL: 36, VALUE: 13, UNIT: 15}
OTHER_WIDTHS: Mapping[Sheet, Mapping[int, float]] = {
    Sheet.CHECKS: {LABEL: 62},
    Sheet.SCENARIOS: {PART: 10, LABEL: 30, VALUE: 10},
    Sheet.RESULTS: {PART: 39, LABEL: 31, VALUE: 2},
}
"""Where a sheet has long names, many columns, or no single numbers: the column stays, so that years keep theirs."""
YEAR_WIDTH, STATUS_WIDTH, SOURCE_WIDTH = 10, 20, 100
KEY_LETTER = 0.62
"""The width of a letter of a key, in digits of the standard size."""
HEADING_END, HEADING_ROOM = FIRST_YEAR + 1, 0.9
"""The last column over which the lines of a heading run, and how much of their width is counted on."""
TITLE_HEIGHT, BOLDER = 22, 0.95
"""How high the title is, in points; how much of a width bold letters have."""


@dataclass(frozen=True, slots=True)
class SheetWriter:
    """What a sheet needs to know to be written."""

    study: Study
    language: Language
    layout: Layout
    formats: Formats
    scenario: str
    note: str
    answer: str
    program: str
    about: str
    """When, by whom, by what and of what study the workbook was exported, and the seed."""
    faults: int
    """How many checks fail when exported, and ``overall`` what that is in words."""
    overall: str
    exported: Mapping[str, float]
    """Turnover and jobs of the last year, and ``gaps`` by target, of the scenario in use when exported."""
    gaps: Mapping[str, float]


def start_sheet(
    workbook: Workbook, writer: SheetWriter, sheet: Sheet, hint: str, widths: Mapping[int, float] | None = None
) -> Worksheet:
    """Add one of the model's sheets with its heading; ``hint`` is a line on how to use it, ``widths`` are its own."""
    worksheet = start_named_sheet(workbook, writer, writer.layout.names[sheet], hint, widths or widths_of(sheet))
    worksheet.set_tab_color(TAB_COLOURS[sheet])
    return worksheet


def widths_of(sheet: Sheet) -> Mapping[int, float]:
    """Return the widths of a sheet's columns before the years."""
    return {**WIDTHS, **OTHER_WIDTHS.get(sheet, {})}


def start_named_sheet(
    workbook: Workbook, writer: SheetWriter, name: str, hint: str, widths: Mapping[int, float] = WIDTHS
) -> Worksheet:
    """Add a sheet with its heading; ``hint`` is a line on how to use it."""
    worksheet = workbook.add_worksheet(name)
    worksheet.set_tab_color(ANSWERS_TAB)
    if writer.language.right_to_left:
        worksheet.right_to_left()
    worksheet.hide_gridlines(2)
    study_title = writer.language.say(writer.study.title)
    room = sum(widths.get(column, YEAR_WIDTH) for column in range(PART, HEADING_END + 1))
    whole = room * HEADING_ROOM, PART
    worksheet.set_row(TITLE_ROW, TITLE_HEIGHT)
    _write_line(worksheet, writer, TITLE_ROW, study_title, ("title", TITLE_HEIGHT), whole)
    scenario = writer.language.translate("Workbook", "Scenario: {name}").format(name=writer.scenario)
    told = writer.language.joined(" – ", filter(None, [scenario, " ".join(writer.note.split())]))
    _write_line(worksheet, writer, SCENARIO_ROW, told, ("scenario", 16), whole)
    answer = writer.language.translate("Workbook", "When exported: {answer}").format(answer=writer.answer)
    _write_line(worksheet, writer, ANSWER_ROW, answer, ("answer", LINE_HEIGHT), whole)
    write_overall(worksheet, writer, (HINT_ROW, PART))
    rest, told = whole[0] - widths[PART], f"{hint} · {writer.about}"
    _write_line(worksheet, writer, HINT_ROW, told, ("note", LINE_HEIGHT), (rest, LABEL))
    set_height(worksheet, HINT_ROW, [(told, rest), (writer.overall, widths[PART] * BOLDER)])
    _print_set_up(worksheet, writer, study_title)
    return worksheet


def _write_line(
    worksheet: Worksheet,
    writer: SheetWriter,
    row: int,
    words: str,
    look: tuple[str, float],
    room: tuple[float, int],
) -> None:
    """Write a line of the heading; ``look`` is a style, and how high its letters need a line.

    The ``room`` is a width and the column it begins with.
    """
    (style, line), (width, first) = look, room
    shown = writer.formats.get(style)
    worksheet.merge_range(row, first, row, HEADING_END, "", shown)
    write_text(worksheet, row, first, words, shown)
    set_height(worksheet, row, [(words, width * LINE_HEIGHT / line)], line)


def write_overall(
    worksheet: Worksheet, writer: SheetWriter, at: tuple[int, int], last_column: int = PART, unseen_column: int = KEY
) -> None:
    """Show at a place (row, column) what the checks come to, live and red, up to a last column, where one fails.

    How many fail stands unseen in a column of the same row, which the colour goes by.
    """
    row, column = at
    cells = Cells(writer.layout, Sheet.SUMMARY)
    unseen = writer.formats.get("overall", UNSEEN)
    write_live(worksheet, row, unseen_column, f"={cells.value(OVERALL, Sheet.CHECKS)}", writer.faults, unseen)
    words = cells.row_part(writer.layout.rows[Sheet.CHECKS][OVERALL], FIRST_YEAR, FIRST_YEAR, Sheet.CHECKS)
    write_words_live(worksheet, row, column, f"={words}", writer.overall, writer.formats.get("overall"))
    rule = {
        "type": "formula",
        "criteria": f"={cells.here(row, unseen_column)}>0",
        "format": writer.formats.get("faulty"),
    }
    worksheet.conditional_format(row, column, row, last_column, rule)


def set_first_widths(worksheet: Worksheet, sheet: Sheet, keys: Iterable[str]) -> None:
    """Set the columns before the years; that of the keys so that none runs over into the next, which is printed."""
    widths = widths_of(sheet)
    for column, width in widths.items():
        worksheet.set_column(column, column, width)
    longest = max(map(len, keys), default=0)
    worksheet.set_column(KEY, KEY, max(widths[KEY], longest * KEY_LETTER))


def set_widths(worksheet: Worksheet, writer: SheetWriter, sheet: Sheet, keys: Iterable[str]) -> None:
    """Set the columns of a sheet that has years and rows of these keys."""
    set_first_widths(worksheet, sheet, keys)
    worksheet.set_column(FIRST_YEAR, writer.layout.status_column - 1, YEAR_WIDTH)


@dataclass(frozen=True, slots=True)
class Heading:
    """A word at the head of a column, in the style its cells are written in."""

    words: str
    style: str = "header"


def write_header(worksheet: Worksheet, writer: SheetWriter, headings: Sequence[Heading]) -> None:
    """Write the row that stays in view and is printed on every page; freeze what is above it and the labels."""
    worksheet.set_row(HEADER_ROW, 2 * LINE_HEIGHT)
    for column, heading in enumerate(headings):
        write_text(worksheet, HEADER_ROW, column, heading.words, writer.formats.get(heading.style))
    worksheet.freeze_panes(HEADER_ROW + 1, LABEL + 1)
    worksheet.repeat_rows(HEADER_ROW)


def row_headings(writer: SheetWriter, value: str) -> list[Heading]:
    """Return the headings of the columns before the years; ``value`` heads the single numbers."""
    language = writer.language
    return [
        Heading(language.translate("Workbook", "Key")),
        Heading(language.translate("Workbook", "About")),
        Heading(language.translate("Workbook", "What")),
        Heading(value, "figure header"),
        Heading(language.translate("Workbook", "Unit"), "indented header"),
    ]


def unit_label(writer: SheetWriter, unit: str) -> str:
    """Return how a unit is written; nothing for a number without one."""
    return writer.language.say(UNITS[unit].label) if unit else ""


def write_row_start(worksheet: Worksheet, writer: SheetWriter, row: int, words: tuple[str, str, str, str]) -> None:
    """Write a row's key, part, label and unit."""
    columns, styles = (KEY, PART, LABEL, UNIT), ("key", "part", "text", "unit")
    for column, style, text in zip(columns, styles, words, strict=True):
        write_text(worksheet, row, column, text, writer.formats.get(style))


def protect(worksheet: Worksheet) -> None:
    """Guard what is not an input against a slip of the hand; there is no password, and filters can be used."""
    allowed = ("format_columns", "format_rows", "objects", "scenarios", "autofilter")
    worksheet.protect("", dict.fromkeys(allowed, True))


def _print_set_up(worksheet: Worksheet, writer: SheetWriter, study_title: str) -> None:
    worksheet.set_landscape()
    worksheet.set_paper(A4)
    worksheet.fit_to_pages(1, 0)
    worksheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    left = _footer_part(writer.language.joined(" – ", (study_title, writer.scenario)))
    worksheet.set_footer(f"&L&11{left}&C&11&P / &N&R&11{_footer_part(writer.program)}")


def _footer_part(words: str) -> str:
    told = without_controls(words)
    if len(told) > LONGEST_FOOTER_PART:
        told = f"{told[: LONGEST_FOOTER_PART - 1].rstrip()}…"
    return told.replace("&", "&&")
