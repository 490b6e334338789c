"""A jump-off year up to which not everything was observed: turnover and jobs then begin in different years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from offsim.model.fixed_part import fixed_part
from offsim.model.outcomes import FAN
from offsim.model.projection import Projection

LEVER = "jump_off"


@dataclass(frozen=True, slots=True)
class HeldApart:
    """A jump-off ``year`` that is no observation's; ``observed`` is the last year of each outcome (key) up to it."""

    year: int
    observed: Mapping[str, int]

    @property
    def levers(self) -> tuple[str, ...]:
        """The key of the lever."""
        return (LEVER,)


def held_apart(projection: Projection) -> tuple[HeldApart, ...]:
    """Return what there is to warn of in the jump-off year of a projection (no members): at most one warning."""
    study = projection.study
    if LEVER not in study.levers or (year := int(projection.levers[LEVER])) <= study.base_year:
        return ()
    record = fixed_part(study).record
    observed = {key: max((at for _, at, _ in record[key] if at <= year), default=study.base_year) for key in FAN}
    return () if set(observed.values()) == {year} else (HeldApart(year, observed),)
