"""A row of a tornado: a bar and the words around it."""

from __future__ import annotations

from dataclasses import dataclass

from offsim.analysis.rank import Bar


@dataclass(frozen=True, slots=True)
class TornadoRow:
    """A bar with its lever's label, the words at its two ends, and what it says to those who ask for it."""

    bar: Bar
    label: str
    low: str
    high: str
    spoken: str

    @property
    def ends(self) -> tuple[str, str]:
        """The words left and right of the bar: outcomes rise to the right, whichever end of the lever makes them."""
        return (self.low, self.high) if self.bar.at_low <= self.bar.at_high else (self.high, self.low)
