"""A table of numbers written as any of a dozen locales has it is read back equal, or asked about; never otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from offsim.model.problems import Problem
from offsim.storage.imports.source import pasted, source_of
from offsim.storage.study_shape import YEARS
from tests.storage.imports.forms import GROWTH, as_text, as_xlsx, figures, read

ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True)
class Locale:
    """How numbers are written: signs, what parts columns, and from how many digits on thousands stand apart."""

    decimal: str
    group: str
    columns: tuple[str, ...]
    minus: str = "-"
    digits: dict[int, int] | None = None
    grouped_from: int = 4
    lakhs: bool = False

    def number(self, value: Decimal, *, grouped: bool) -> str:
        whole, _, rest = f"{abs(value):f}".partition(".")
        if grouped and len(whole) >= self.grouped_from:
            whole = self._apart(whole)
        written = f"{self.minus if value < 0 else ''}{whole}{self.decimal if rest else ''}{rest}"
        return written.translate(self.digits) if self.digits else written

    def _apart(self, whole: str) -> str:
        head, tail = whole[:-3], whole[-3:]
        step = 2 if self.lakhs else 3
        parts = [head[max(0, at - step) : at] for at in range(len(head), 0, -step)][::-1]
        return self.group.join([*parts, tail])

    def year(self, year: int) -> str:
        return str(year).translate(self.digits) if self.digits else str(year)


LOCALES = {
    "fr_FR": Locale(",", "\u202f", (";", "\t")),
    "fr_MA": Locale(",", ".", (";", "\t")),
    "fr_CA": Locale(",", "\u00a0", (";", "\t")),
    "ar_MA": Locale(",", ".", (";", "\t"), minus="\u200e-"),
    "ar_EG": Locale("\u066b", "\u066c", (";", "\t"), minus="\u061c-", digits=ARABIC),
    "en_US": Locale(".", ",", (",", "\t")),
    "en_ZA": Locale(",", "\u00a0", (";", "\t")),
    "en_IN": Locale(".", ",", (",", "\t"), lakhs=True),
    "de_DE": Locale(",", ".", (";", "\t")),
    "de_CH": Locale(".", "’", (";", "\t")),
    "es_ES": Locale(",", ".", (";", "\t"), grouped_from=5),
    "sv_SE": Locale(",", "\u00a0", (";", "\t"), minus="\u2212"),
}
NUMBERS = st.one_of(
    st.decimals(-9_999_999, 9_999_999, places=0),
    st.decimals(-99_999, 99_999, places=1),
    st.decimals(-99_999, 99_999, places=3),
    st.decimals(-999, 999, places=4),
)
TABLES = st.dictionaries(st.integers(1950, 2060), NUMBERS, min_size=1, max_size=6)


@pytest.mark.parametrize("name", LOCALES)
@settings(max_examples=40)
@example(numbers={1950: Decimal(1900)}, grouped=False, across=False, by=0, form=0)
@example(numbers={2014: Decimal(2000)}, grouped=False, across=True, by=1, form=2)
@given(
    numbers=TABLES,
    grouped=st.booleans(),
    across=st.booleans(),
    by=st.integers(0, 1),
    form=st.sampled_from([0, 0, 1, 1, 2]),
)
def test_numbers_are_read_back_equal_or_asked_about(
    name: str, numbers: dict[int, Decimal], grouped: bool, across: bool, by: int, form: int
) -> None:
    locale = LOCALES[name]
    rows = [["Year", "Growth (%)"]]
    rows += [[locale.year(year), locale.number(value, grouped=grouped)] for year, value in numbers.items()]
    table = [list(column) for column in zip(*rows, strict=True)] if across else rows
    separator = {";": "semicolon", ",": "comma", "\t": "tab"}[locale.columns[by]]
    text = as_text(table, locale.columns[by])
    source = [lambda: pasted(text.decode()), lambda: source_of(text, "t.csv"), lambda: source_of(as_xlsx(table), "t")][
        form
    ]()
    try:
        found = read(source, GROWTH)
    except Problem:  # two years, for all that can be seen
        assert len(numbers) == 1
        assert all(value in YEARS for value in numbers.values())
        return
    answers: dict[str, str] = {}
    while found.questions:
        (question,) = found.questions
        place = "1" if across else "A"
        right = {"decimal": "comma" if locale.decimal == "," else "point", "years": place, "separator": separator}
        answers[str(question.ask)] = right[str(question.ask)]
        found = read(source, GROWTH, **answers)
    assert figures(found) == {year: float(numbers[year]) for year in sorted(numbers)}
