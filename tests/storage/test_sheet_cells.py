"""Cells are read as planners write them, and left as they stand where they cannot be told."""

from __future__ import annotations

import pytest

from offsim.model.problems import Expected
from offsim.model.sheets import Cell, Column, Holds
from offsim.storage.sheet_cells import read_cell

NUMBER, WHOLE = Column(("value",), Holds.NUMBER), Column(("year",), Holds.WHOLE)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (7.3, 7.3),
        ("7,3", 7.3),
        ("7.30", 7.3),
        ("−3,2", -3.2),
        ("–3.2", -3.2),
        ("٢٠١٤", 2014),
        ("\u200e-5", -5),
        (2014.0, 2014),
    ],
)
def test_numbers(found: Cell, expected: float) -> None:
    assert read_cell(found, NUMBER) == expected
    assert type(read_cell(found, WHOLE)) is type(expected)


@pytest.mark.parametrize("found", ["7,300", "about 7", "n/a", "7 530", "1e", True])
def test_what_is_no_number_beyond_doubt_stays_for_the_reader_to_refuse(found: Cell) -> None:
    assert read_cell(found, NUMBER) is found


def test_texts_keep_their_spaces_and_keys_lose_them() -> None:
    assert read_cell("  so ", Column(("note", "en"))) == "  so "
    assert read_cell(" survey ", Column(("source",), refers="sources")) == "survey"
    assert read_cell(2025.0, Column(("published",))) == "2025"


@pytest.mark.parametrize(
    ("found", "expected"), [(True, True), ("FAUX", False), ("vrai", True), ("maybe", "maybe"), (1, 1)]
)
def test_flags(found: Cell, expected: object) -> None:
    assert read_cell(found, Column(("shown",), Holds.FLAG)) == expected


@pytest.mark.parametrize("found", ["", ";", "2026 4", "26: 4", "2026: 4, 2028: 6", "2026: 4; x"])
def test_a_setting_that_is_neither_a_number_nor_numbers_by_year_is_told(found: str) -> None:
    assert isinstance(read_cell(found, Column(("levers", "trend.spain"), Holds.SETTING)), Expected)


def test_a_distribution_is_a_kind_and_a_number() -> None:
    column = Column(("distributions", "event.war"), Holds.SPREAD)
    assert read_cell("normal: 2,5", column) == {"kind": "normal", "spread": 2.5}
    assert isinstance(read_cell("normal", column), Expected)
    assert isinstance(read_cell(2.5, column), Expected)
