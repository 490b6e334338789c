"""Workbooks of LibreOffice (.ods) as they are written: what is repeated, hidden, commented on and counted in money."""

from __future__ import annotations

import contextlib
import tracemalloc

import pytest

from offsim.model.problems import Problem
from offsim.storage.imports.source import source_of
from tests.storage.imports.forms import GROWTH, TURNOVER, asked, figures, ods, read


def test_an_ods_with_repeated_cells_a_factor_and_another_first_day() -> None:
    styles = (
        '<number:number-style style:name="N1"><number:number number:display-factor="1000000"/></number:number-style>'
        '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'
    )
    tables = (
        "<table:calculation-settings><table:null-date table:date-value='1904-01-01'/></table:calculation-settings>"
        '<table:table table:name="S">'
        "<table:table-row><table:table-cell table:number-columns-repeated='2'/>"
        "<table:table-cell><text:p/></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell/>"
        '<table:table-cell office:value-type="date" office:date-value="1909-07-06"/>'
        '<table:table-cell office:value-type="date" office:date-value="1909-07-07T00:00:00"/></table:table-row>'
        '<table:table-row><table:table-cell office:value-type="string"><text:p>CA (M MAD)</text:p></table:table-cell>'
        '<table:table-cell table:number-columns-repeated="2" table:style-name="ce1" office:value-type="float" '
        'office:value="7300000000"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048573">'
        '<table:table-cell table:number-columns-repeated="16384"/>'
        "</table:table-row></table:table>"
    )
    source = source_of(ods(tables, styles), "t.ods")
    assert asked(read(source, TURNOVER)) == ["dates"]
    assert asked(read(source, TURNOVER, dates="years")) == ["shown"]
    assert figures(read(source, TURNOVER, dates="years", shown="shown")) == {2013: 7.3, 2014: 7.3}


def test_the_words_of_a_comment_in_an_ods_are_no_part_of_its_cell() -> None:
    tables = (
        '<table:table table:name="S"><table:table-row><table:table-cell office:value-type="string">'
        "<text:p>2013</text:p><office:annotation><text:p>not sure</text:p></office:annotation></table:table-cell>"
        '<table:table-cell office:value-type="percentage" office:value="0.125"/></table:table-row></table:table>'
    )
    assert figures(read(source_of(ods(tables), "t.ods"), GROWTH)) == {2013: 12.5}


def test_a_currency_in_an_ods_that_is_no_dirham_fits_no_turnover() -> None:
    cell = '<table:table-cell office:value-type="currency" office:currency="{}" office:value="7300000000"/>'
    table = (
        '<table:table table:name="S"><table:table-row><table:table-cell office:value-type="float" office:value="2013"/>'
    )
    euros, dirhams = (
        source_of(ods(f"{table}{cell.format(name)}</table:table-row></table:table>"), "t.ods")
        for name in ("EUR", "MAD")
    )
    with pytest.raises(Problem, match="counts what is asked for"):
        read(euros, TURNOVER)
    assert figures(read(dirhams, TURNOVER)) == {2013: 7.3}


CELL = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="{}"/>'
ROW = "<table:table-row{}>{}</table:table-row>"
REPEATED = {
    "cells of a row": ROW.format("", CELL.format(30_000) * 100),
    "rows, hidden": ROW.format(' table:number-rows-repeated="1000000" table:visibility="collapse"', "") * 1_000,
    "columns, hidden": (
        '<table:table-column table:number-columns-repeated="16384" table:visibility="collapse"/>' * 1_000
        + ROW.format("", CELL.format(1))
    ),
    "sheets": (
        ROW.format(' table:number-rows-repeated="10000"', CELL.format(3)) + '</table:table><table:table table:name="S">'
    )
    * 50,
}


@pytest.mark.parametrize("what", REPEATED)
def test_what_an_ods_repeats_takes_no_more_memory_than_a_table_can(what: str) -> None:
    content = ods(f'<table:table table:name="S">{REPEATED[what]}</table:table>')
    source_of(ods("<table:table/>"), "t.ods")  # what is imported meanwhile does not count
    tracemalloc.start()
    try:
        with contextlib.suppress(Problem):
            source_of(content, "t.ods")
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
