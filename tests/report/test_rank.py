"""What matters, in words: where most comes from, what comes next, and the states in which nothing does."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from offsim.analysis.measures import Measure
from offsim.analysis.rank import Bar, Index, Indices, sobol_indices, tornado
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.report.questions.rank import bar_words, indices_table, rank_answer, rank_json, tornado_table
from offsim.report.rank_words import rank_sentence
from offsim.report.tables import Figure
from tests.help_topics import help_page
from tests.small_study import small_study
from tests.uncertain_study import uncertain_study

ENGLISH = load_language("en")
STUDY = uncertain_study()
REFERENCE = STUDY.presets["reference"]
OF = Measure("turnover", 2025)
VOICE, DATA, PAPER = "trend.voice", "trend.data", "sensitivity.south"


def found(**parts: float) -> Indices:
    """Return indices of factors whose keys have a double underline for a dot."""
    rows = tuple(
        Index(key.replace("__", "."), part, 0.01, part + 0.01, 0.01)
        for key, part in sorted(parts.items(), key=lambda item: -item[1])
    )
    return Indices(OF, 9.5, 1.25, 64, rows)


def test_most_of_it_comes_from_one_factor_and_the_luck_is_told_of() -> None:
    indices = found(trend__voice=0.61, trend__data=0.2, sensitivity__south=0.12, noise=0.06)
    assert rank_sentence(STUDY, indices, ENGLISH) == (
        "Turnover in 2025: dominant source of uncertainty: Growth · trend of voice (61\N{NO-BREAK SPACE}%). "
        "Next: Growth · trend of data (20\N{NO-BREAK SPACE}%) and "
        "Markets of south · sensitivity to south (12\N{NO-BREAK SPACE}%). "
        "Business-cycle shocks: 6\N{NO-BREAK SPACE}% of the variance, no lever and no bar."
    )
    both = found(trend__voice=0.61, trend__data=0.2, sensitivity__south=0.1, shock=0.06, noise=0.03)
    assert rank_sentence(STUDY, both, ENGLISH).endswith(
        "Sector’s own shocks: 6\N{NO-BREAK SPACE}% of the variance, no lever and no bar. "
        "Business-cycle shocks: 3\N{NO-BREAK SPACE}% of the variance, no lever and no bar."
    )


def test_only_luck_is_said_to_have_no_bar() -> None:
    assert "bar" not in rank_sentence(STUDY, found(trend__voice=0.6, trend__data=0.3), ENGLISH)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_ends_of_bars_are_told_as_percentiles(code: str) -> None:
    """“At 10 %” would read as a value of the lever."""
    language = load_language(code)
    term = {"en": "percentile", "fr": "centile", "ar": "مئين"}[code]
    told = tornado_table(STUDY, OF, (), language)
    key = [language.translate("Tornado", words) for words in ("lever at its 10th percentile", "at its 90th")]
    assert all(term in words and "%" not in words for words in (*told.head[2:6], told.title, key[0]))
    assert term in help_page(code, "rank")


def test_without_a_factor_of_more_than_half_it_is_only_more_than_any_other() -> None:
    told = rank_sentence(STUDY, found(trend__voice=0.3, noise=0.4), ENGLISH)
    assert told.startswith(
        "Turnover in 2025: first source of uncertainty: Business-cycle shocks "
        "(40\N{NO-BREAK SPACE}%, no lever and no bar)."
    )
    assert told.endswith("Joint effect of several sources: 30\N{NO-BREAK SPACE}%.")


def test_nothing_uncertain_is_said() -> None:
    indices = sobol_indices(small_study(), small_study().presets["steady"], OF, 1, 16)
    assert rank_sentence(small_study(), indices, ENGLISH).startswith("No uncertainty in this scenario")
    answer = rank_answer(small_study(), (), indices, ENGLISH)
    assert not any(table.rows for table in answer.tables)


def test_an_outcome_that_nothing_moves_is_said() -> None:
    indices = replace(found(trend__voice=0.0), deviation=0.0)
    assert rank_sentence(STUDY, indices, ENGLISH) == "Turnover in 2025: nothing that is uncertain affects it."


def test_an_outcome_that_is_no_number_is_not_ranked() -> None:
    indices = replace(found(trend__voice=math.nan), mean=math.nan, deviation=math.nan)
    assert "in some draws there is no such number" in rank_sentence(STUDY, indices, ENGLISH)
    assert rank_json((), indices, 1)["mean"] is None


def test_the_tables_hold_every_digit_of_the_ranking() -> None:
    bars, indices = tornado(STUDY, REFERENCE, OF), sobol_indices(STUDY, REFERENCE, OF, 1, 64)
    shares, ends = rank_answer(STUDY, bars, indices, ENGLISH).tables
    assert [row[3] for row in shares.rows] == [Figure(row.total * 100, 1) for row in indices.rows]
    assert [row[0] for row in shares.rows].count("Business-cycle shocks") == 1
    values = [[cell.value for cell in row if isinstance(cell, Figure)] for row in ends.rows]
    assert values == [[bar.low, bar.high, bar.at_low, bar.at_high, bar.least, bar.greatest] for bar in bars]


def test_a_bar_that_turns_says_so() -> None:
    bar = Bar(VOICE, 1.0, 2.0, 10.0, 11.0, 9.0, 11.5, monotone=False)
    assert bar_words(STUDY, OF, bar, ENGLISH) == (
        "Growth · trend of voice from 1 to 2 %/yr: Turnover in 2025 goes from 10.00 to 11.00 bn MAD. "
        "In between it turns: it lies between 9.00 and 11.50 bn MAD."
    )
    assert "turns" not in bar_words(STUDY, OF, replace(bar, monotone=True), ENGLISH)


def test_a_part_that_comes_out_below_nothing_is_shown_as_nothing() -> None:
    (row,) = indices_table(STUDY, found(trend__voice=-0.02), ENGLISH).rows
    assert (row[1], row[3]) == (Figure(0.0, 1), Figure(0.0, 1))


def test_what_differs_by_less_than_its_errors_is_not_ranked() -> None:
    close = replace(found(trend__voice=0.41, trend__data=0.4, noise=0.1), draws=256)
    assert rank_sentence(STUDY, close, ENGLISH).replace("\N{NO-BREAK SPACE}", " ") == (
        "Turnover in 2025: 256 draws are too few to tell which source is largest. The largest estimates: Growth · "
        "trend of voice (41 %), Growth · trend of data (40 %), Business-cycle shocks (10 %, no lever and no bar)."
    )
    next_close = rank_sentence(STUDY, found(trend__voice=0.6, trend__data=0.12, sensitivity__south=0.11), ENGLISH)
    assert "dominant source of uncertainty" in next_close
    assert "Next" not in next_close


def test_few_draws_rank_nothing_and_no_share_passes_the_whole() -> None:
    rows = (Index(VOICE, 1.36, 0.4, 1.5, 0.4), Index(DATA, -0.3, 0.2, 0.1, 0.1))
    indices = Indices(OF, 9.5, 1.25, 8, rows)
    told = rank_sentence(STUDY, indices, ENGLISH)
    assert "8 draws are too few" in told
    assert "(100\N{NO-BREAK SPACE}% ± 40)" in told
    for row in indices_table(STUDY, indices, ENGLISH).rows:
        assert all(0 <= cell.value <= 100 for cell in row if isinstance(cell, Figure))


def test_most_is_said_only_where_the_error_leaves_no_doubt() -> None:
    rows = (Index(VOICE, 0.55, 0.03, 0.55, 0.03), Index(DATA, 0.2, 0.03, 0.2, 0.03))
    assert "first source of uncertainty" in rank_sentence(STUDY, Indices(OF, 9.5, 1.25, 256, rows), ENGLISH)
