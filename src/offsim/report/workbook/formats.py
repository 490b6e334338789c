"""How cells look: a table of styles, and the number formats figures are written with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

INK, GREY, PALE, LINE = "#1F2933", "#8A94A0", "#EEF2F6", "#C5CDD6"
MUTED = "#4A5560"
"""For figures that do not follow: 7.6 to 1 on white."""
INPUT_FILL, INPUT_INK = "#FFF6D6", "#0B3D91"
WARNING_FILL, MISSED_FILL, REACHED_FILL = "#FFD9B3", "#FCE4D6", "#DDF0E3"
FAULT_FILL, OK_INK = "#B00020", "#1B6B3A"


WRAPPED = {"text_wrap": True, "valign": "vcenter"}
TOP_LINE = {"top": 1, "top_color": LINE}
ON_INK = {"bold": True, "bg_color": INK, "font_color": "#FFFFFF", "valign": "vcenter", "text_wrap": True}
OPEN_CELL = {"bg_color": INPUT_FILL, "font_color": INPUT_INK, "border": 1, "border_color": LINE, "locked": False}

TILE = {
    "font_size": 10,
    "font_color": INK,
    "align": "center",
    "valign": "vcenter",
    "left": 1,
    "right": 1,
    "left_color": LINE,
    "right_color": LINE,
}
PAGE_HEADING = {
    "bold": True,
    "font_size": 10,
    "bg_color": PALE,
    "font_color": INK,
    "text_wrap": True,
    "valign": "vcenter",
    **TOP_LINE,
}

RECORD = {"font_size": 9, "font_color": INK, "border": 1, "border_color": LINE, "valign": "top"}

LATIN = {"reading_order": 1, "align": "left"}

STYLES: Mapping[str, Mapping[str, Any]] = {
    "title": {"bold": True, "font_size": 16, "font_color": INK, **WRAPPED},
    "scenario": {"bold": True, "font_size": 12, "font_color": INK, **WRAPPED},
    "subtitle": {"bold": True, "font_size": 12, "font_color": INK},
    "answer": {"font_color": INK, **WRAPPED},
    "note": {"font_color": MUTED, "italic": True, **WRAPPED},
    "header": ON_INK,
    "wrapped header": {**ON_INK, "align": "center"},
    "figure header": {**ON_INK, "align": "right"},
    "indented header": {**ON_INK, "indent": 1},
    "block": {"bold": True, "bg_color": PALE, "font_color": INK, "valign": "vcenter", **TOP_LINE},
    "block note": {"italic": True, "bg_color": PALE, "font_color": GREY, "valign": "vcenter", **TOP_LINE},
    "wrapped note": {"italic": True, "bg_color": PALE, "font_color": MUTED, **WRAPPED, **TOP_LINE},
    "block figure": {
        "bold": True,
        "bg_color": PALE,
        "font_color": INK,
        "align": "right",
        "valign": "vcenter",
        "text_wrap": True,
        **TOP_LINE,
    },
    "block words": {"bold": True, "bg_color": PALE, "font_color": INK, "indent": 1, **WRAPPED, **TOP_LINE},
    "key": {"font_size": 7, "font_color": GREY, "valign": "vcenter", **LATIN},
    "part": {"font_color": GREY, "text_wrap": True, "valign": "vcenter"},
    "text": {"font_color": INK, "text_wrap": True, "valign": "vcenter"},
    "linked": {"font_color": INPUT_INK, "underline": 1, **WRAPPED},
    "unit": {"font_color": GREY, "indent": 1, "valign": "vcenter"},
    "remark": {"font_color": GREY, "valign": "vcenter"},
    "figure": {"font_color": INK, "align": "right", "valign": "vcenter"},
    "exported": {"font_color": MUTED, "align": "right", "valign": "vcenter"},
    "exported words": {"font_color": MUTED, "align": "right", **WRAPPED},
    "at the border": {"font_color": INK, "bold": True, "align": "right", "valign": "vcenter", "border": 2},
    "input": {**OPEN_CELL, "align": "right", "valign": "vcenter"},
    "choice": {**OPEN_CELL, "text_wrap": True, "valign": "vcenter"},
    "choice in use": {"font_color": INK, "text_wrap": True, "valign": "vcenter"},
    "scenario key": {"font_color": GREY, "valign": "vcenter", "reading_order": 1, "align": "center"},
    "record": RECORD,
    "record label": {"font_size": 9, "font_color": INK, "valign": "top"},
    "record text": {**RECORD, "reading_order": 1},
    "record arabic": {**RECORD, "reading_order": 2, "align": "right"},
    "record key": {**RECORD, **LATIN},
    "check": {"font_color": GREY, "align": "left", "valign": "vcenter"},
    "changed": {"bold": True},
    "implausible": {"bg_color": WARNING_FILL},
    "page title": {"bold": True, "font_size": 18, "font_color": INK},
    "page text": {"font_size": 10, "font_color": INK, "text_wrap": True, "valign": "vcenter"},
    "page note": {"font_size": 10, "font_color": MUTED, "align": "right", "valign": "vcenter"},
    "page answer": {"bold": True, "font_size": 13, "font_color": INK, "text_wrap": True, "valign": "vcenter"},
    "page heading": {**PAGE_HEADING},
    "page heading figure": {**PAGE_HEADING, "align": "right"},
    "page figure": {"font_size": 10, "font_color": MUTED, "align": "right", "valign": "vcenter"},
    "page text figure": {"font_size": 10, "font_color": INK, "align": "right", "valign": "vcenter"},
    "page foot": {"font_size": 10, "font_color": MUTED, "text_wrap": True, "valign": "top", **TOP_LINE},
    "tile title": {**TILE, "top": 1, "top_color": LINE},
    "tile figure": {**TILE, "bold": True, "font_size": 18},
    "tile text": {**TILE},
    "tile state": {**TILE, "bold": True, "bottom": 1, "bottom_color": LINE},
    "tile state good": {**TILE, "bold": True, "bottom": 1, "bottom_color": LINE, "bg_color": REACHED_FILL},
    "tile state bad": {**TILE, "bold": True, "bottom": 1, "bottom_color": LINE, "bg_color": MISSED_FILL},
    "missed": {"bg_color": MISSED_FILL},
    "reached": {"bg_color": REACHED_FILL},
    "overall": {"font_size": 11, "bold": True, "font_color": OK_INK, "text_wrap": True},
    "faulty": {"bold": True, "bg_color": FAULT_FILL, "font_color": "#FFFFFF"},
    "state": {"font_color": INK, "bold": True, "valign": "vcenter", "indent": 1},
    "notice": {"font_color": INK, "valign": "vcenter", "indent": 1},
    "link": {"font_color": INPUT_INK, "underline": 1, "valign": "vcenter"},
    "source key": {"font_size": 7, "font_color": GREY, "valign": "top", **LATIN},
    "source text": {"font_size": 9, "font_color": INK, "text_wrap": True, "valign": "top"},
    "source latin": {"font_size": 9, "font_color": INK, "text_wrap": True, "valign": "top", **LATIN},
    "source unit": {"font_size": 9, "font_color": GREY, "text_wrap": True, "valign": "top", "indent": 1},
    "source figure": {"font_size": 9, "font_color": INK, "align": "right", "valign": "top"},
}

RIGHT_TO_LEFT = {"reading_order": 2}
INDENTED_FROM_RIGHT = {"align": "right"}

GENERAL, TEXT, UNSEEN = "General", "@", ";;;"
COUNTED = frozenset({"jobs", "companies", "m²", "MAD"})


def decimals_format(decimals: int) -> str:
    """Return the number format with that many decimals and thousands apart."""
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def unit_format(unit: str) -> str:
    """Return the number format of a figure taken as it stands: all its decimals, large counts with thousands apart."""
    if unit == "year":
        return "0"
    return "#,##0" if unit in COUNTED else GENERAL


class Formats:
    """The formats of one workbook, each made once."""

    def __init__(self, workbook: Workbook, right_to_left: bool) -> None:
        self._workbook = workbook
        self._right_to_left = right_to_left
        self._made: dict[tuple[str, str], Format] = {}

    def get(self, style: str, number_format: str = GENERAL) -> Format:
        """Return a style of the table with a number format."""
        if (style, number_format) not in self._made:
            self._made[style, number_format] = self._workbook.add_format(self._properties(style, number_format))
        return self._made[style, number_format]

    def _properties(self, style: str, number_format: str) -> dict[str, Any]:
        found = {**STYLES[style], "num_format": number_format}
        if not self._right_to_left:
            return found
        return {**RIGHT_TO_LEFT, **found, **(INDENTED_FROM_RIGHT if "indent" in found else {})}
