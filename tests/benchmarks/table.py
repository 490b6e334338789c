"""One line of the benchmark table, and how the table is printed."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, milliseconds each, what ran beside it, and the goal for the median's ratio or for itself.

    ``unit`` is another one where something else than time was measured; the goal is then in it too. ``most_p95_ms`` is
    a goal for the 95th percentile, which counts only where what ran beside it took at most ``where_beside_ms``.
    """

    what: str
    times: Sequence[float]
    beside: str = ""
    beside_times: Sequence[float] = ()
    goal_ratio: float | None = None
    goal_ms: float | None = None
    unit: str = "ms"
    most_p95_ms: float | None = None
    where_beside_ms: float | None = None

    @property
    def p95(self) -> float:
        """The 95th percentile."""
        return quantiles(self.times, n=20)[-1] if len(self.times) > 1 else self.times[0]

    @property
    def ratio(self) -> float | None:
        """The median of the ratios, pair by pair."""
        if not self.beside_times:
            return None
        return median(mine / other for mine, other in zip(self.times, self.beside_times, strict=True))

    @property
    def missed(self) -> bool:
        """Whether the goal is missed."""
        too_slow = self.goal_ms is not None and median(self.times) > self.goal_ms
        too_slow |= self.most_p95_ms is not None and self.p95 > self.most_p95_ms and self._counts
        return too_slow or (self.goal_ratio is not None and (self.ratio or 0.0) > self.goal_ratio)

    @property
    def _counts(self) -> bool:
        return self.where_beside_ms is None or median(self.beside_times) <= self.where_beside_ms

    @property
    def goal(self) -> str:
        """The goal in words."""
        if self.most_p95_ms is not None:
            return f"p95 < {self.most_p95_ms:g} {self.unit}"
        if self.goal_ms is not None:
            return f"< {self.goal_ms:g} {self.unit}"
        return f"≤ {self.goal_ratio:g}×" if self.goal_ratio is not None else "–"


def paired(mine: Callable[[], float], other: Callable[[], float], runs: int) -> tuple[list[float], list[float]]:
    """Measure two things in turn, A B A B, after one unmeasured run of each."""
    mine(), other()
    pairs = [(mine(), other()) for _ in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def timed(task: Callable[[], object]) -> float:
    """Return how many milliseconds a deed takes."""
    begin = perf_counter()
    task()
    return (perf_counter() - begin) * 1000


def print_table(rows: Sequence[Row]) -> None:
    """Print the rows with medians, 95th percentiles, ratios and goals."""
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores")
    print(f"{'what':52} {'median':>9} {'p95':>9}   {'beside it':46} {'median':>9} {'ratio':>6} {'goal':>8}")
    for row in rows:
        beside = f"{median(row.beside_times):6.1f} {row.unit}" if row.beside_times else ""
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        mark = "  MISSED" if row.missed else ""
        print(
            f"{row.what:52} {median(row.times):6.2f} {row.unit} {row.p95:6.2f} {row.unit}   "
            f"{row.beside:46} {beside:>9} {ratio:>6} "
            f"{row.goal:>8}{mark}"
        )
