"""Reads what a study says is uncertain: distributions of levers, noise of economies, correlations."""

from __future__ import annotations

from collections.abc import Mapping

from offsim.ensemble.noise import triangle
from offsim.model.facts import Fact
from offsim.model.levers import checked_distribution, is_number, lever_named
from offsim.model.problems import Problem
from offsim.model.study import Economy, Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.uncertainty import Correlation, Distribution, Kind, Noise
from offsim.storage.study_shape import CORRELATION, DISTRIBUTION, NOISE, OWN_DISTRIBUTION, OWN_FACT, keys_of
from offsim.storage.table_reader import Reader, named

FITTING = QT_TRANSLATE_NOOP("Expected", "a distribution that the lever can have ({why})")
NOT_BELOW_ZERO = QT_TRANSLATE_NOOP("Expected", "zero or more")
DIES_AWAY = QT_TRANSLATE_NOOP("Expected", "a number above −1 and below 1, or the shocks never fade")
TWO_ECONOMIES = QT_TRANSLATE_NOOP("Expected", "two different economies, from {known}")
PAIR_ONCE = QT_TRANSLATE_NOOP("Expected", "every pair of economies once")
FROM_MINUS_ONE = QT_TRANSLATE_NOOP("Expected", "a number from −1 to 1")
HOLD_TOGETHER = QT_TRANSLATE_NOOP("Expected", "correlations that can be true together")


def read_distribution(reader: Reader, lever: Lever) -> tuple[Distribution, Fact]:
    """Return the distribution in a table and where its spread comes from; a fault where ``lever`` cannot have it."""
    reader.only(keys_of(DISTRIBUTION))
    kind, spread = _kind(reader), _fact_beside(reader, "spread", lever.default.unit)
    distribution = Distribution(kind, spread.value)
    if is_number(lever.high - lever.low):  # else the bounds are at fault
        _check(reader, lever, distribution)
    return distribution, spread


def read_own_distributions(reader: Reader, study: Study) -> dict[str, Distribution]:
    """Return a scenario's own distributions by lever key, those that differ from the study's."""
    found = {}
    for key, part in reader.child("distributions").children() if "distributions" in reader.table else ():
        if reader.has_enough:
            break
        part.only(keys_of(OWN_DISTRIBUTION))
        own = Distribution(_kind(part), part.number("spread"))
        if lever := _lever(part, study, key):
            _check(part, lever, own)
            if own != lever.distribution:
                found[key] = own
    return found


def read_noise(reader: Reader) -> Noise:
    """Return the noise in a table."""
    reader.only(keys_of(NOISE))
    std = _fact_beside(reader, "std", "points a year")
    persistence = _fact_beside(reader, "persistence", "points per point")
    if std.value < 0:
        reader.fault("std", NOT_BELOW_ZERO)
    if not -1 < persistence.value < 1:
        reader.fault("persistence", DIES_AWAY)
    return Noise(std, persistence)


def read_correlations(reader: Reader, economies: tuple[Economy, ...]) -> tuple[Correlation, ...]:
    """Return the correlations; pairs that are not given go their own ways."""
    keys = tuple(economy.key for economy in economies)
    known = {economy.key: economy for economy in economies}
    found = tuple(_correlation(part, known) for part in reader.listed("correlations"))
    if len({frozenset(one.economies) for one in found}) < len(found):
        reader.fault("correlations", PAIR_ONCE)
    if triangle(keys, found) is None:
        reader.fault("correlations", HOLD_TOGETHER)
    return found


def _kind(reader: Reader) -> Kind:
    return Kind(reader.one_of("kind", frozenset(Kind), Kind.NORMAL))


def _lever(reader: Reader, study: Study, key: str) -> Lever | None:
    try:
        return lever_named(study, key)
    except Problem as problem:
        reader.fault("kind", FITTING, why=problem)
        return None


def _check(reader: Reader, lever: Lever, distribution: Distribution) -> None:
    try:
        checked_distribution(lever, distribution)
    except Problem as problem:
        reader.fault("spread", FITTING, why=problem)


def _correlation(reader: Reader, known: Mapping[str, Economy]) -> Correlation:
    reader.only(keys_of(CORRELATION))
    value = reader.own_fact("correlation")
    if not -1 <= value.value <= 1:
        reader.fault("value", FROM_MINUS_ONE)
    match reader.table.get("economies"):
        case [str(one), str(other)] if one in known and other in known and one != other:
            return Correlation((one, other), value)
    reader.fault("economies", TWO_ECONOMIES, known=named(known))
    return Correlation(("", ""), value)


def _fact_beside(reader: Reader, key: str, unit: str) -> Fact:
    """Return the fact under ``key``; a bare number there takes source, status, note and the rest from its table."""
    if isinstance(reader.table.get(key), Mapping):
        return reader.fact(key, unit)
    beside = {name: found for name, found in reader.table.items() if name in OWN_FACT}
    value = {"value": reader.table[key]} if key in reader.table else {}
    return reader.inner(key, {**beside, **value, "unit": unit}).own_fact(unit)
