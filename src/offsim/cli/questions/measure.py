"""What a question is about on the command line: ``--outcome`` and ``--year``, or a ``--target``."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from offsim.cli.options import Option
from offsim.model.numbers import whole_number
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from offsim.analysis.measures import Measure

TARGET_AND_MEASURE = QT_TRANSLATE_NOOP(
    "Problem", "--target says which outcome and year; leave out --outcome and --year, or --target."
)
DEFAULT_OUTCOME = "turnover"

OUTCOME = Option(
    "--outcome", "OUTCOME", QT_TRANSLATE_NOOP("Help", "an outcome of the country; turnover if none is named")
)
YEAR = Option("--year", "YEAR", QT_TRANSLATE_NOOP("Help", "a year of the study, its last if none is named"))
TARGET = Option("--target", "TARGET", QT_TRANSLATE_NOOP("Help", "the outcome and year of this target"))


def read_measure(options: Namespace, study: Study) -> Measure:
    """Return the outcome and year asked for; a Problem says what the study has where it has no such."""
    from offsim.analysis.measures import checked_measure, measure_of  # noqa: PLC0415  (only where asked)
    from offsim.model.targets import targets_named  # noqa: PLC0415  (only where asked)

    if getattr(options, "target", None) is not None:
        if options.outcome is not None or options.year is not None:
            raise Problem(TARGET_AND_MEASURE)
        return measure_of(targets_named(study, [options.target])[0])
    year = study.last_year if options.year is None else whole_number(options.year)
    return checked_measure(study, options.outcome or DEFAULT_OUTCOME, year)
