"""How many observed points lie in the bands drawn from every earlier observed year: in words, as a table, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from offsim.analysis.coverage import Coverage
from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.report.tables import Cell, Figure, Table


def coverage_sentence(covered: Sequence[Coverage], language: Language) -> str:
    """Return what the bands are worth, outcome by outcome; empty where no point could be counted."""
    if not covered:
        return ""
    one = language.translate(
        "Coverage",
        "{outcome}: of {points} comparisons of a band with a later observed year, {half} lie within the 50 % band and "
        "{most} within the 90 % band.",
    )
    told = (
        one.format(
            outcome=language.say(NATIONAL[found.outcome].label), half=found.in50, most=found.in90, points=found.points
        )
        for found in covered
    )
    drawn = language.translate("Coverage", "Bands were drawn from every observed year of perimeter {perimeter}.")
    return " ".join((drawn.format(perimeter=covered[0].perimeter), *told))


def coverage_table(covered: Sequence[Coverage], language: Language) -> Table:
    """Return a row for each outcome."""
    head = (
        language.translate("Hindcast", "Perimeter"),
        language.translate("Hindcast", "Outcome"),
        language.translate("Coverage", "Comparisons"),
        language.translate("Coverage", "Within the 50 % band"),
        language.translate("Coverage", "Within the 90 % band"),
    )
    rows = tuple(_row(found, language) for found in covered)
    title = language.translate("Coverage", "Observed years within the bands drawn from every earlier observed year")
    return Table(title, head, rows, left=2)


def _row(found: Coverage, language: Language) -> tuple[Cell, ...]:
    counts = [Figure(count, 0) for count in (found.points, found.in50, found.in90)]
    return (found.perimeter, language.say(NATIONAL[found.outcome].label), *counts)


def coverage_json(covered: Sequence[Coverage]) -> list[dict[str, Any]]:
    """Return an object for each outcome."""
    return [asdict(found) for found in covered]
