"""The sheet of workings, before the first step: what each lever that may change by year is set to in every year."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.study import Lever, Study
from offsim.report.labels import decimals_of
from offsim.report.workbook.input_rows import BY_YEAR
from offsim.report.workbook.layout import Block, Cells, Sheet
from offsim.report.workbook.yearly_rows import YearlyRow


def yearly_key(lever: str) -> str:
    """Return the key of the row in which a lever (key) has its value of each year."""
    return f"yearly.{lever}"


def by_year_block(study: Study, values: Mapping[str, Array], language: Language) -> Block[YearlyRow]:
    """Return a row for each of the levers with ``values`` (t), in their units."""
    titles = {group.key: language.say(group.label) for group in study.groups}
    return Block(
        language.translate("Workbook", "0. Levers by year"),
        [_by_year(study.levers[key], titles, row, language) for key, row in values.items()],
        language.translate("Workbook", "the year’s own value, else that of the year before"),
    )


def _by_year(lever: Lever, titles: Mapping[str, str], values: Array, language: Language) -> YearlyRow:
    key = yearly_key(lever.key)

    def formula(cells: Cells) -> str:
        own = cells.now(f"{BY_YEAR}{lever.key}", Sheet.INPUTS)
        return f"IF(ISNUMBER({own}),{own},{cells.before(key)})"

    return YearlyRow(
        key,
        titles[lever.group],
        language.say(lever.label),
        lever.default.unit,
        decimals_of(lever),
        np.concatenate([values[:1], values]),
        formula,
        base_formula=lambda cells: cells.value(lever.key),
    )
