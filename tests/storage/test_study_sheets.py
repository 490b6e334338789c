"""A study laid out in sheets comes back as it was, and sheets that were changed by hand mean what they say."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offsim.model.sheets import Cell
from offsim.storage.new_study_text import study_text
from offsim.storage.sheet_records import found_blocks
from offsim.storage.study_file import parse_study
from offsim.storage.study_from_sheets import Gathered, path_of, place_of, study_table
from offsim.storage.study_layout import BLOCKS, columns
from offsim.storage.study_shape import SITE
from offsim.storage.study_to_sheets import path_words
from tests.same_study import what_differs
from tests.storage.study_tables import EXAMPLE, SHIPPED, WORDS, grids, sheets_of, without_empty

Grids = dict[str, list[list[Cell]]]
FIGURES = st.floats(-1e15, 1e15).map(float)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip)


def back(cells: Grids) -> Gathered:
    return study_table([block for title, rows in cells.items() for block in found_blocks(title, rows)])


def example_cells() -> Grids:
    return grids(sheets_of(EXAMPLE))


def row_of(rows: list[list[Cell]], key: str, column: int = 1) -> list[Cell]:
    return next(row for row in rows if len(row) > column and row[column] == key)


def column_of(rows: list[list[Cell]], block: str, key: str) -> int:
    return row_of(rows, f"@{block}", 0).index(key)


@pytest.mark.parametrize("name", WORDS)
def test_every_study_comes_back_as_it_was(name: str) -> None:
    levers = parse_study(WORDS[name], "own.toml").levers
    gathered = back(grids(sheets_of(WORDS[name], tuple(levers))))
    assert gathered.problems == []
    assert without_empty(gathered.table) == without_empty(tomllib.loads(WORDS[name]))


@pytest.mark.parametrize("name", WORDS)
def test_the_text_that_is_written_of_it_is_the_same_study_in_the_same_order(name: str) -> None:
    before = parse_study(WORDS[name], "own.toml")
    gathered = back(grids(sheets_of(WORDS[name], tuple(before.levers))))
    assert what_differs(parse_study(study_text(gathered.table), "own.toml"), before) == []


@settings(max_examples=30)
@given(figures=st.lists(FIGURES, min_size=1), texts=st.lists(TEXTS, min_size=1))
def test_whatever_its_figures_and_texts_are_they_come_back(figures: list[float], texts: list[str]) -> None:
    table = tomllib.loads(EXAMPLE)
    rest = [0]

    def replaced(found: Any, key: str = "") -> Any:  # noqa: ANN401
        rest[0] += 1
        if isinstance(found, dict):
            return {name: replaced(inner, name) for name, inner in found.items()}
        if isinstance(found, list):
            return [replaced(inner) for inner in found]
        if isinstance(found, float):
            return figures[rest[0] % len(figures)]
        return texts[rest[0] % len(texts)] if key in ("en", "fr", "ar") else found

    changed = replaced(table)
    assert back(grids(sheets_of(study_text(changed)))).table == changed


def test_rows_and_columns_may_be_inserted_sorted_and_turned() -> None:
    cells = example_cells()
    for title, rows in cells.items():
        turned = title in ("facts", "levers")  # records below each other, all as long as their row of keys
        moved = [[*row[:1], *reversed(row[1:])] if turned else row for row in rows]
        cells[title] = [[], ["a note"], *([None, None, *row] for row in moved)]
    assert back(cells).problems == []
    levers = cells["levers"]
    head = next(number for number, row in enumerate(levers) if "@levers" in row)
    cells["levers"] = [*levers[: head + 1], *sorted(levers[head + 1 :], key=str)]
    assert back(cells).table == tomllib.loads(EXAMPLE)


def test_a_point_that_was_observed_needs_no_key() -> None:
    cells = example_cells()
    rows = cells["observed"]
    keys = row_of(rows, "@observations", 0)
    point: dict[str, Cell] = {
        "outcome": "turnover",
        "perimeter": "exports",
        "value": "1,15",
        "unit": "bn MAD",
        "year": 2026.0,
    }
    point |= {"source": "invented", "status": "public"}
    rows.append([None, *(point.get(str(key)) for key in keys[1:])])
    added = back(cells).table["observations"][0]["points"][-1]
    assert added == {"value": 1.15, "unit": "bn MAD", "year": 2026, "source": "invented", "status": "public"}


def test_points_of_one_series_have_one_perimeter() -> None:
    cells = example_cells()
    rows = cells["observed"]
    rows[-1][column_of(rows, "observations", "perimeter")] = "other"
    (problem,) = back(cells).problems
    assert "expected what the other points of its series have, found 'other'" in str(problem)


def test_what_stands_twice_is_told_with_both_cells() -> None:
    cells = example_cells()
    cells["markets"].append(list(row_of(cells["markets"], "spain")))
    told = [str(problem) for problem in back(cells).problems]
    assert (
        "markets!C6: says “markets.spain.label.en” again, which markets!C4 says already. Empty one of the two cells."
        in told
    )


def test_values_by_year_and_distributions_are_read_as_they_are_written() -> None:
    cells = example_cells()
    rows = cells["presets"]
    table = tomllib.loads(EXAMPLE)["presets"]["recession"]
    assert row_of(rows, "levers.trend.spain", 0)[3] == "2025: 5; 2029: 7"
    row_of(rows, "levers.trend.spain", 0)[3] = "2025: 5,5 ; 2029:7"
    assert back(cells).table["presets"]["recession"]["levers"]["trend.spain"] == {"2025": 5.5, "2029": 7}
    assert back(cells).table["presets"]["recession"]["distributions"] == table["distributions"]
    row_of(rows, "levers.trend.spain", 0)[3] = "five"
    (problem,) = back(cells).problems
    assert "expected a number, or numbers by year such as 2026: 4; 2028: 6.5, found 'five'" in str(problem)


@pytest.mark.parametrize(
    "path",
    [
        "markets[0].trend",
        "observations.turnover",
        "markets.spain.trend.bounds",
        "markets.spain.trend.bounds[0]",
        "markets.spain.trend[]",
        "markets",
        "last_year",
        ".".join("a" * 1500),
        "observations[0].points[0]" + ".alternatives[0]" * 1500,
        "observations[0].points[" + "9" * 5000 + "]",
    ],
)
@pytest.mark.parametrize(("title", "block"), [("levers", "levers"), ("facts", "facts"), ("observed", "observations")])
def test_a_path_to_where_no_record_goes_is_told(title: str, block: str, path: str) -> None:
    cells = example_cells()
    head = cells[title].index(row_of(cells[title], f"@{block}", 0))
    cells[title][head + 1][column_of(cells[title], block, "path")] = path
    (problem,) = back(cells).problems
    assert f"{title}!B{head + 2}: “”: expected the full key of a figure in the study, such as " in str(problem)


@pytest.mark.parametrize("heading", ["alternatives.0.value", ".".join("a" * 1500), "value.en", "a..b", "bounds"])
def test_whatever_a_heading_says_the_rest_is_read(heading: str) -> None:
    cells = example_cells()
    rows = cells["facts"]
    head = rows.index(row_of(rows, "@facts", 0))
    path = str(rows[head + 1][rows[head].index("path")])
    rows[head].append(heading)
    more: list[dict[str, Cell]] = [{"path": path, heading: 1}, {"path": f"{path}.alternatives[]", "value": 1}]
    for record in more:
        rows.append([None, *(record.get(str(key)) for key in rows[head][1:])])
    gathered = back(cells)
    assert study_text(gathered.table)
    assert gathered.table["markets"] == tomllib.loads(EXAMPLE)["markets"]


def test_blocks_may_stand_side_by_side() -> None:
    cells = example_cells()
    rows = cells["study"]
    below = rows.index(row_of(rows, "@perimeters.*", 0))
    width = max(map(len, rows))
    first = rows.index(row_of(rows, "@study", 0))
    beside = [[*row, *[None] * (width - len(row))] for row in rows[:below]]
    for number, row in enumerate(rows[below:], first):
        beside[number] += row
    cells["study"] = beside
    assert back(cells).problems == []
    assert back(cells).table == tomllib.loads(EXAMPLE)


def test_a_record_without_a_key_is_told() -> None:
    cells = example_cells()
    row_of(cells["markets"], "spain")[1] = None
    assert [str(problem) for problem in back(cells).problems] == [
        "markets!B4: “markets”: expected a key, as something stands beside it, found nothing."
    ]


def test_every_place_of_a_study_is_in_a_cell() -> None:
    gathered = back(example_cells())
    assert place_of(gathered.places, path_of("markets.spain.economy")) == "markets!F4"
    assert place_of(gathered.places, path_of("economies.spain.recession.start.bounds")).startswith("levers!")
    assert place_of(gathered.places, path_of("observations[0].points[1].value")).startswith("observed!")
    assert place_of(gathered.places, path_of("base_year")).startswith("study!")


@pytest.mark.parametrize("words", ["markets.france.trend", "observations[0].points[2].alternatives", "a[10]"])
def test_a_place_is_written_as_it_is_read(words: str) -> None:
    assert path_words(path_of(words)) == words


def test_a_new_key_of_the_format_has_its_column(monkeypatch: pytest.MonkeyPatch) -> None:
    more = {**SITE, "properties": {**SITE["properties"], "opened": {"type": "integer"}}}
    monkeypatch.setitem(BLOCKS, "sites.*", replace(BLOCKS["sites.*"], shape=more))
    assert ("opened",) in [column.key for column in columns("sites.*")]


def test_shipped_studies_are_among_those_tried() -> None:
    assert {"pai-2020", "digital-2030"} <= SHIPPED.keys()
