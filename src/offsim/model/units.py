"""The units figures come in: how each is written, and what turns it into the equations' own units."""

from __future__ import annotations

from dataclasses import dataclass

from offsim.model.text import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit, with a short ``symbol`` for narrow places.

    ``scale`` times a value in it gives the value the equations use (fractions, bn MAD, jobs, m², ha).
    """

    key: str
    label: Message
    symbol: Message
    scale: float = 1.0


UNITS = {
    unit.key: unit
    for unit in (
        Unit("bn MAD", QT_TRANSLATE_NOOP("Unit", "bn MAD"), QT_TRANSLATE_NOOP("Symbol", "bn MAD")),
        Unit("bn EUR", QT_TRANSLATE_NOOP("Unit", "bn EUR"), QT_TRANSLATE_NOOP("Symbol", "bn EUR")),
        Unit("M MAD", QT_TRANSLATE_NOOP("Unit", "M MAD"), QT_TRANSLATE_NOOP("Symbol", "M MAD"), 1e-3),
        Unit("MAD", QT_TRANSLATE_NOOP("Unit", "MAD"), QT_TRANSLATE_NOOP("Symbol", "MAD"), 1e-9),
        Unit("thousand MAD", QT_TRANSLATE_NOOP("Unit", "thousand MAD"), QT_TRANSLATE_NOOP("Symbol", "k MAD"), 1e-6),
        Unit("jobs", QT_TRANSLATE_NOOP("Unit", "jobs"), QT_TRANSLATE_NOOP("Symbol", "jobs")),
        Unit("companies", QT_TRANSLATE_NOOP("Unit", "companies"), QT_TRANSLATE_NOOP("Symbol", "firms")),
        Unit("%", QT_TRANSLATE_NOOP("Unit", "%"), QT_TRANSLATE_NOOP("Symbol", "%"), 0.01),
        Unit("% a year", QT_TRANSLATE_NOOP("Unit", "% a year"), QT_TRANSLATE_NOOP("Symbol", "%/yr"), 0.01),
        Unit("points", QT_TRANSLATE_NOOP("Unit", "points"), QT_TRANSLATE_NOOP("Symbol", "pt"), 0.01),
        Unit("points a year", QT_TRANSLATE_NOOP("Unit", "points a year"), QT_TRANSLATE_NOOP("Symbol", "pt/yr"), 0.01),
        Unit("points per point", QT_TRANSLATE_NOOP("Unit", "points per point"), QT_TRANSLATE_NOOP("Symbol", "pt/pt")),
        Unit("correlation", QT_TRANSLATE_NOOP("Unit", "correlation"), QT_TRANSLATE_NOOP("Symbol", "corr.")),
        Unit("weight", QT_TRANSLATE_NOOP("Unit", "weight"), QT_TRANSLATE_NOOP("Symbol", "×")),
        Unit("year", QT_TRANSLATE_NOOP("Unit", "year"), QT_TRANSLATE_NOOP("Symbol", " ")),
        Unit("years", QT_TRANSLATE_NOOP("Unit", "years"), QT_TRANSLATE_NOOP("Symbol", "yr")),
        Unit("m²", QT_TRANSLATE_NOOP("Unit", "m²"), QT_TRANSLATE_NOOP("Symbol", "m²")),
        Unit("m² a job", QT_TRANSLATE_NOOP("Unit", "m² a job"), QT_TRANSLATE_NOOP("Symbol", "m²")),
        Unit("ha", QT_TRANSLATE_NOOP("Unit", "ha"), QT_TRANSLATE_NOOP("Symbol", "ha")),
    )
}
