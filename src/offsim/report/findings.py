"""What questions found beside their answer in words and tables: the bars and solutions that other pages tell of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offsim.analysis.measures import Measure
    from offsim.analysis.rank import Bar
    from offsim.analysis.seek import Solution


@dataclass(frozen=True, slots=True)
class Findings:
    """``bars`` are of the measure ``of``, the widest first; ``solutions`` are levers that meet ``targets`` (keys)."""

    of: Measure | None = None
    bars: tuple[Bar, ...] = ()
    targets: tuple[str, ...] = ()
    solutions: tuple[Solution, ...] = ()


NOTHING = Findings()
