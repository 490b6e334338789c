"""Rows are as high as their words need: how wide words are, and where they are broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.report.workbook.letters import lines_of, width_of

NARROW, WIDE = "illicit flirt", "WWWWW MWMWMWM"


def test_narrow_letters_take_less_room_than_digits_and_wide_ones_more() -> None:
    assert width_of(NARROW) < width_of("0" * len(NARROW)) < width_of(WIDE)


def test_signs_of_direction_take_no_room() -> None:
    assert width_of("\N{RIGHT-TO-LEFT ISOLATE}2030\N{POP DIRECTIONAL ISOLATE}") == width_of("2030")


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("", 1),
        ("0123456789", 1),
        ("01234 01234", 2),
        ("01234-01234", 2),
        ("01234/01234", 2),
        ("0" * 25, 3),
        ("0\n0", 2),
    ],
)
def test_words_are_broken_behind_spaces_hyphens_and_strokes_or_anywhere(words: str, lines: int) -> None:
    assert lines_of(words, 10.4) == lines


@given(st.text(), st.floats(2, 200))
def test_a_wider_column_never_takes_more_lines(words: str, width: float) -> None:
    assert lines_of(words, width * 1.5 + 2) <= lines_of(words, width)


def test_latin_words_within_arabic_take_more_room_than_alone() -> None:
    latin = "Growth slows for Morocco’s outsourcing industry, again"
    assert lines_of(f"جريدة: {latin}", 34) > lines_of(f"Journal: {latin}", 34)
    assert lines_of("فرضية خاصة بهذه الدراسة", 34) == 1
