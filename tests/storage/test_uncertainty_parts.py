"""What a study says is uncertain is read with its sources, and every fault in it is told."""

import pytest

from offsim.model.facts import Status
from offsim.model.problems import Problems
from offsim.model.uncertainty import Distribution, Kind
from offsim.storage.study_file import parse_study
from tests.small_study import small_study
from tests.uncertain_study import SPREADS, uncertain_study, uncertain_words

STUDY = uncertain_study()
NORMAL = '{ kind = "normal", spread = 4.0, source = "book", status = "assumption", note = "So." }'


def test_a_study_may_leave_uncertainty_out() -> None:
    study = small_study()
    assert all(lever.distribution is None and lever.spread is None for lever in study.levers.values())
    assert all(economy.noise is None for economy in study.economies)
    assert study.correlations == ()


def test_distributions_are_read_with_their_sources() -> None:
    lever = STUDY.levers["trend.voice"]
    assert lever.distribution == Distribution(Kind.NORMAL, 4.0)
    assert lever.spread
    assert (lever.spread.unit, lever.spread.source, lever.spread.status) == ("% a year", "book", Status.ASSUMPTION)
    assert lever.spread.note.in_language("en") == "So."
    assert sum(lever.distribution is not None for lever in STUDY.levers.values()) == len(SPREADS)


def test_noise_and_correlations_are_read_with_their_sources() -> None:
    north, south = (economy.noise for economy in STUDY.economies)
    assert north
    assert south
    assert (north.std.amount, north.persistence.value, north.std.arithmetic.in_language("en")) == (
        0.017,
        0.3,
        "worked out",
    )
    assert (south.std.value, south.persistence.value, south.std.status) == (2.2, -0.2, Status.PUBLIC)
    (correlation,) = STUDY.correlations
    assert (correlation.economies, correlation.value.value) == (("south", "north"), 0.8)


CORRELATION = """
[[correlations]]
economies = ["north", "south"]
value = 0.1
unit = "correlation"
source = "book"
status = "assumption"
"""

FAULTS = [
    (NORMAL, "5", "distribution", "a table, found 5"),
    ('kind = "normal"', 'kind = "odd"', "distribution.kind", "one of "),
    ("spread = 4.0", "spread = -4.0", "distribution.spread", "the width of its bounds; -4.0 is outside"),
    ("spread = 4.0", "spread = 181", "distribution.spread", "goes from 0 to 180.0"),
    ("spread = 4.0", 'spread = "4"', "distribution.spread.value", "a finite number, found '4'"),
    ("spread = 4.0, ", "", "distribution.spread.value", "a finite number, found nothing"),
    ('source = "book", ', "", "distribution.spread.source", "book, the only choice, found nothing"),
    ('note = "So."', 'notes = "So."', "distribution.notes", "no such key"),
]


@pytest.mark.parametrize(("old", "new", "key", "reason"), FAULTS, ids=range(len(FAULTS)))
def test_a_fault_in_a_distribution_is_told(old: str, new: str, key: str, reason: str) -> None:
    assert old in NORMAL
    found = sentences(uncertain_words(), NORMAL, NORMAL.replace(old, new, 1))
    assert tells(found, f"markets.voice.trend.{key}", reason), found


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("std = 1.7", "std = -1.7", "economies.north.noise.std", "zero or more, found -1.7"),
        ("std = 1.7", "", "economies.north.noise.std.value", "a finite number, found nothing"),
        ("persistence = 0.3", "persistence = 1", "economies.north.noise.persistence", "above −1 and below 1"),
        ("persistence = 0.3", "persistence = 0.3\nx = 1", "economies.north.noise.x", "no such key"),
        (
            'arithmetic = "worked out"',
            "",
            "economies.north.noise.std.arithmetic",
            "the arithmetic of a calculated figure",
        ),
        ('["south", "north"]', '["south", "south"]', "correlations[0].economies", "two different economies"),
        ('["south", "north"]', '["south", "moon"]', "correlations[0].economies", "two different economies"),
        ('["south", "north"]', '"south"', "correlations[0].economies", "two different economies"),
        ("value = 0.8", "value = 1.1", "correlations[0].value", "a number from −1 to 1, found 1.1"),
        ('unit = "correlation"', 'unit = "weight"', "correlations[0].unit", "correlation, the only choice"),
        ("[[correlations]]", CORRELATION + "[[correlations]]", "correlations", "every pair of economies once"),
    ],
)
def test_a_fault_in_noise_is_told(old: str, new: str, key: str, reason: str) -> None:
    found = sentences(uncertain_words(), old, new)
    assert tells(found, key, reason), found


def test_years_are_certain() -> None:
    words = uncertain_words()
    start = '{ label = "start in north", '
    spread = 'distribution = { kind = "uniform", spread = 1, source = "book", status = "assumption" }, '
    key = "economies.north.recession.start.distribution.spread"
    found = sentences(words, start, start + spread)
    assert tells(found, key, "takes whole numbers and has no distribution"), found


def test_a_preset_may_be_certain_where_the_study_is_not() -> None:
    addition = '[presets.steady.distributions]\n"trend.voice" = { kind = "normal", spread = 0 }\n'
    study = parse_study(uncertain_words() + addition, "own.toml")
    assert study.presets["steady"].distributions == {"trend.voice": Distribution(Kind.NORMAL, 0.0)}


def sentences(words: str, old: str, new: str) -> list[str]:
    """Return why a study with ``old`` replaced is refused."""
    assert old in words
    with pytest.raises(Problems) as caught:
        parse_study(words.replace(old, new, 1), "own.toml")
    return [str(problem) for problem in caught.value.problems]


def tells(found: list[str], key: str, reason: str) -> bool:
    return any(f"“{key}”" in sentence and reason in sentence for sentence in found)
