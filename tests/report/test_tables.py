"""Answers as tables: read by people, pasted into spreadsheets with every digit."""

import math

from offsim.language import load_language
from offsim.report.tables import Answer, Figure, Table, pasted, plain_answer, tab_separated, written

EN, FR = load_language("en"), load_language("fr")
TABLE = Table("What is asked", ("Lever", "Now", "Change"), (("A\tlever", Figure(1 / 3, 2), Figure(4000.0, 0, True)),))


def test_a_figure_is_written_with_its_decimals_or_as_many_as_it_has() -> None:
    assert written(Figure(1 / 3, 2), EN) == "0.33"
    assert written(Figure(0.5), FR) == "0,5"
    assert written(Figure(4000.0, 0, sign=True), EN) == "+4,000"
    assert written(Figure(math.nan), EN) == "–"
    assert written("words", EN) == "words"


def test_what_is_pasted_has_every_digit_and_the_decimal_sign_of_the_language() -> None:
    assert pasted(Figure(1 / 3, 2), FR) == "0,333333333333333"
    assert pasted(Figure(4000.0, 0), EN) == "4000"
    assert pasted(Figure(math.nan, 0), EN) == ""


def test_a_table_is_pasted_cell_by_cell() -> None:
    assert tab_separated(TABLE, EN) == "Lever\tNow\tChange\nA lever\t0.333333333333333\t4000\n"


def test_an_answer_reads_well_in_a_terminal() -> None:
    shown = plain_answer(Answer("Title", "It does.", (TABLE, Table("Nothing", ("Head",), ()))), EN)
    assert shown.startswith("It does.\n\nWhat is asked\nLever")
    assert "Nothing" not in shown


def test_a_pasted_number_has_no_dust_of_binary_fractions() -> None:
    assert pasted(Figure(7.299999999999999), EN) == "7.3"
    assert pasted(Figure(0.1 + 0.2), EN) == "0.3"
    assert pasted(Figure(66667.0), EN) == "66667"
