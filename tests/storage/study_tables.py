"""Every kind of study there is among the tests, as tables and texts, and its sheets as a workbook would have them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from offsim.model.sheets import Cell, Sheet, key_words
from offsim.resources import resource_path
from offsim.storage.study_from_answers import study_from_answers
from offsim.storage.study_to_sheets import study_sheets
from tests.answered import ANSWERS
from tests.hostile_study import hostile_words
from tests.lean_studies import LEAN
from tests.old_studies import FOLDER, OLD_STUDIES
from tests.recorded_study import recorded_words
from tests.sited_study import sited_words
from tests.small_study import SMALL_STUDY
from tests.storage.test_study_documentation import sample
from tests.uncertain_study import uncertain_words

SHIPPED = {file.stem: file.read_text(encoding="utf-8") for file in sorted(resource_path("studies").glob("*.toml"))}
EXAMPLE = resource_path("example", "example.toml").read_text(encoding="utf-8")
MADE_UP = {
    "example": EXAMPLE,
    "documented": sample(),
    "small": SMALL_STUDY,
    "uncertain": uncertain_words(),
    "recorded": recorded_words(uncertain=True),
    "sited": sited_words(),
    "answered": study_from_answers(ANSWERS, frozenset()),
    "hostile": hostile_words(Path("/none")),
    **LEAN,
}
OLD = {f"{name}, first format": (FOLDER / f"{name}.toml").read_text(encoding="utf-8") for name in OLD_STUDIES}
WORDS = {**SHIPPED, **OLD, **MADE_UP}


def without_empty(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return a study's table without tables that may be left out and are empty: they mean the same."""
    presets = {
        key: {name: inner for name, inner in preset.items() if inner != {}} for key, preset in table["presets"].items()
    }
    return {**table, "presets": presets}


def sheets_of(words: str, levers: Sequence[str] = ()) -> tuple[Sheet, ...]:
    return study_sheets(tomllib.loads(words), levers)


def grids(sheets: Sequence[Sheet]) -> dict[str, list[list[Cell]]]:
    """Return the cells of sheets as a workbook has them, row by row, by title."""
    return {sheet.key: [["#", "a title"], *(row for block in sheet.blocks for row in _rows(block))] for sheet in sheets}


def _rows(block: Any) -> list[list[Cell]]:  # noqa: ANN401
    if not block.across:
        head = [["#", "a heading"], [f"@{block.key}", *(key_words(column.key) for column in block.columns)]]
        return [*head, *([None, *record] for record in block.records)]
    own = sum(column.key[0] == "*" for column in block.columns)
    keys = [record[0] if own else "value" for record in block.records]
    fields = list(enumerate(block.columns))[own:]
    rows = [[key_words(it.key), "a heading", *(record[n] for record in block.records)] for n, it in fields]
    return [[f"@{block.key}", None, *keys], *rows]
