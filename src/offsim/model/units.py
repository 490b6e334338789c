"""The units figures come in: how each is written, and what turns it into the equations' own units."""

from __future__ import annotations

from dataclasses import dataclass

from offsim.model.text import QT_TRANSLATE_NOOP, Count, Counted, Message

YEAR = "year"
"""The key of the unit of years, which say themselves what they are."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit, with a short ``symbol`` for narrow places; ``counted`` are both behind a number they agree with.

    ``scale`` times a value in it gives the value the equations use (fractions, bn MAD, jobs, m², ha).
    """

    key: str
    label: Message
    symbol: Message
    scale: float = 1.0
    counted: tuple[Count, Count] | None = None


def _counted(count: Count, short: Count | None = None) -> tuple[Count, Count]:
    return count, short or count


UNITS = {
    unit.key: unit
    for unit in (
        Unit("bn MAD", QT_TRANSLATE_NOOP("Unit", "bn MAD"), QT_TRANSLATE_NOOP("Symbol", "bn MAD")),
        Unit("bn EUR", QT_TRANSLATE_NOOP("Unit", "bn EUR"), QT_TRANSLATE_NOOP("Symbol", "bn EUR")),
        Unit("M MAD", QT_TRANSLATE_NOOP("Unit", "M MAD"), QT_TRANSLATE_NOOP("Symbol", "M MAD"), 1e-3),
        Unit(
            "MAD",
            QT_TRANSLATE_NOOP("Unit", "MAD"),
            QT_TRANSLATE_NOOP("Symbol", "MAD"),
            1e-9,
            _counted(Counted.tr("%n MAD", None, 0)),
        ),
        Unit("thousand MAD", QT_TRANSLATE_NOOP("Unit", "thousand MAD"), QT_TRANSLATE_NOOP("Symbol", "k MAD"), 1e-6),
        Unit(
            "jobs",
            QT_TRANSLATE_NOOP("Unit", "jobs"),
            QT_TRANSLATE_NOOP("Symbol", "jobs"),
            1.0,
            _counted(Counted.tr("%n jobs", None, 0)),
        ),
        Unit(
            "companies",
            QT_TRANSLATE_NOOP("Unit", "companies"),
            QT_TRANSLATE_NOOP("Symbol", "companies"),
            1.0,
            _counted(Counted.tr("%n companies", None, 0)),
        ),
        Unit("%", QT_TRANSLATE_NOOP("Unit", "%"), QT_TRANSLATE_NOOP("Symbol", "%"), 0.01),
        Unit("% a year", QT_TRANSLATE_NOOP("Unit", "% a year"), QT_TRANSLATE_NOOP("Symbol", "%/yr"), 0.01),
        Unit(
            "points",
            QT_TRANSLATE_NOOP("Unit", "points"),
            QT_TRANSLATE_NOOP("Symbol", "pp"),
            0.01,
            _counted(Counted.tr("%n points", None, 0), Counted.tr("%n pp", None, 0)),
        ),
        Unit(
            "points a year",
            QT_TRANSLATE_NOOP("Unit", "points a year"),
            QT_TRANSLATE_NOOP("Symbol", "pp/yr"),
            0.01,
            _counted(Counted.tr("%n points a year", None, 0), Counted.tr("%n pp/yr", None, 0)),
        ),
        Unit(
            "points per point",
            QT_TRANSLATE_NOOP("Unit", "points per point"),
            QT_TRANSLATE_NOOP("Symbol", "pp per pp"),
            1.0,
            _counted(Counted.tr("%n points per point", None, 0), Counted.tr("%n pp per pp", None, 0)),
        ),
        Unit("correlation", QT_TRANSLATE_NOOP("Unit", "correlation"), QT_TRANSLATE_NOOP("Symbol", "corr.")),
        Unit("weight", QT_TRANSLATE_NOOP("Unit", "weight"), QT_TRANSLATE_NOOP("Symbol", "×")),
        Unit("year", QT_TRANSLATE_NOOP("Unit", "year"), QT_TRANSLATE_NOOP("Symbol", " ")),
        Unit(
            "years",
            QT_TRANSLATE_NOOP("Unit", "years"),
            QT_TRANSLATE_NOOP("Symbol", "yr"),
            1.0,
            _counted(Counted.tr("%n years", None, 0), Counted.tr("%n yr", None, 0)),
        ),
        Unit("m²", QT_TRANSLATE_NOOP("Unit", "m²"), QT_TRANSLATE_NOOP("Symbol", "m²")),
        Unit("m² a job", QT_TRANSLATE_NOOP("Unit", "m² a job"), QT_TRANSLATE_NOOP("Symbol", "m²")),
        Unit(
            "ha",
            QT_TRANSLATE_NOOP("Unit", "ha"),
            QT_TRANSLATE_NOOP("Symbol", "ha"),
            1.0,
            _counted(Counted.tr("%n ha", None, 0)),
        ),
    )
}
