"""The ensembles of the scenarios shown: a few members at every lever step, many more once the hand rests.

Of a large study the few, too, are drawn once the hand rests, before the many.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from offsim.ensemble.slices import is_large
from offsim.ensemble.sobol_sequence import SLICE
from offsim.model.outcomes import fan_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.session.worker import UNWATCHED, Watch, Worker

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble

QUICK, FINE = SLICE, 1 << 16

Found: TypeAlias = "Mapping[str, Ensemble]"


class Ensembles(QObject):
    """Finds an ensemble for every scenario of a set, all of as many members, so that they can be held side by side.

    ``ready`` says that better ones are there than were given before, ``failed`` tells a Problem, after which the last
    good ones stay. ``drawing`` tells whether more are being drawn in the background, ``progressed`` how many of how
    many.
    """

    ready = Signal()
    failed = Signal(object)
    drawing = Signal(bool)
    progressed = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._preparing, self._sketching, self._refining = Worker(self), Worker(self), Worker(self)
        self._started = self._closed = self._due = False
        self._prepared: tuple[Study, int] | None = None
        self._wanted: ScenarioSet | None = None
        self._refused: ScenarioSet | None = None
        self._quick: Found = {}
        self._fine: Found = {}
        self._preparing.done.connect(self._begin)
        self._sketching.done.connect(self._take_few)
        self._refining.done.connect(self._take)
        for background in (self._sketching, self._refining):
            background.working.connect(self.drawing)
            background.progressed.connect(self.progressed)
        for background in self._workers:
            background.failed.connect(self.failed)

    @property
    def _workers(self) -> tuple[Worker, ...]:
        return self._preparing, self._sketching, self._refining

    @property
    def busy(self) -> bool:
        """Whether better ensembles are on their way."""
        if not self._started:
            return not self._closed
        return self._due or any(worker.busy for worker in self._workers)

    def start(self) -> None:
        """Prepare draws from now on: the first ones take a moment, which should not keep a window from standing."""
        if not (self._started or self._closed):  # the window may have gone before it stood
            self._started = True
            self.ready.emit()

    def known(self, scenarios: ScenarioSet) -> Found:
        """Return the best ensembles there are, by scenario key; none where some scenario has none yet."""
        for found in (self._fine, self._quick):
            if _fits(found, scenarios):
                return found
        return {}

    def want(self, scenarios: ScenarioSet) -> None:
        """Draw a few members now where none are known and it takes no longer than a frame; the rest is for later."""
        if not self._started:
            return
        if self._wanted is None or not _alike(self._wanted, scenarios):
            self.stop()
            self._due = True
        self._wanted = scenarios
        if _fits(self._fine, scenarios):
            self._due = False
        elif self._prepared == (scenarios.study, scenarios.seed):
            # One that was refused would be tried again because that was told, without end.
            if scenarios is not self._refused and not is_large(scenarios.study):
                self._draw_few(scenarios)
        elif not self._preparing.busy:
            self._preparing.run(partial(_prepared, scenarios.study, scenarios.seed))

    def take_over(self, other: Ensembles) -> None:
        """Have what others have drawn, which draw no more."""
        self._started, self._prepared = other._started, other._prepared
        self._quick, self._fine = other._quick, other._fine

    def rest(self) -> None:
        """Draw members in the background, where they are due: many, or of a large study a few first."""
        if self._due and self._wanted and self._prepared == (self._wanted.study, self._wanted.seed):
            self._due = False
            if is_large(self._wanted.study) and not _fits(self._quick, self._wanted):
                self._sketching.run(partial(_drawn, self._wanted, QUICK, self._quick, None))
            else:
                self._refining.run(partial(_drawn, self._wanted, FINE, {}, None))

    def draw(self, scenarios: ScenarioSet, members: int) -> None:
        """Draw as many members of every scenario, in the background on every core."""
        self.stop()
        self._wanted = scenarios
        self._refining.run(partial(_drawn, scenarios, members, {}, os.cpu_count()))

    def stop(self) -> None:
        """Draw no more; what is shown stays."""
        self._due = False
        self._sketching.stop()
        self._refining.stop()

    def close(self) -> None:
        """Stop for good, and return when no thread is left."""
        self._started, self._closed, self._due = False, True, False
        self.stop()
        for worker in self._workers:
            worker.close()

    def _draw_few(self, scenarios: ScenarioSet) -> None:
        try:
            self._quick = _drawn(scenarios, QUICK, self._quick, None, UNWATCHED)
        except Problem as problem:
            self._refused = scenarios
            self.failed.emit(problem)

    def _begin(self, prepared: tuple[Study, int]) -> None:
        self._prepared = prepared
        self._due = not (self._sketching.busy or self._refining.busy)
        self.ready.emit()

    def _take_few(self, found: Found) -> None:
        self._quick, self._due = found, True
        self.ready.emit()

    def _take(self, found: Found) -> None:
        self._fine = found
        self.ready.emit()


def _alike(one: ScenarioSet, other: ScenarioSet) -> bool:
    """Say whether the members of two sets are the same."""
    return (
        one.study is other.study
        and one.seed == other.seed
        and len(one.scenarios) == len(other.scenarios)
        and all(_assume_alike(mine, theirs) for mine, theirs in zip(one.scenarios, other.scenarios, strict=True))
    )


def _fits(found: Found, scenarios: ScenarioSet) -> bool:
    return all(_drawn_of(found, scenarios, scenario) for scenario in scenarios.scenarios)


def _drawn_of(found: Found, scenarios: ScenarioSet, scenario: Scenario) -> Ensemble | None:
    """Return what was drawn of a scenario, None where that was of another study, seed or assumptions."""
    known = found.get(scenario.key)
    if known and known.study is scenarios.study and known.seed == scenarios.seed:
        return known if _assume_alike(known.scenario, scenario) else None
    return None


def _assume_alike(one: Scenario, other: Scenario) -> bool:
    """Say whether two scenarios differ in nothing but what they are called."""
    return one is other or (one.key, one.values, one.outlook, one.distributions, one.paths) == (
        other.key,
        other.values,
        other.outlook,
        other.distributions,
        other.paths,
    )


def _prepared(study: Study, seed: int, _watch: Watch) -> tuple[Study, int]:
    from offsim.ensemble.sampling import prepare  # noqa: PLC0415  (not needed to start)

    prepare(study, seed)
    return study, seed


def _drawn(scenarios: ScenarioSet, members: int, known: Found, threads: int | None, watch: Watch) -> Found:
    """Return ensembles, those ``known`` where they still fit.

    They are drawn by so many ``threads``, or in this thread alone so that the window keeps a core.
    """
    from offsim.ensemble.ensemble import ensemble  # noqa: PLC0415  (not needed to start)

    whole = members * len(scenarios.scenarios)

    def told(before: int, part: int, of: int) -> None:  # of more members than are kept, some are counted twice
        watch.progress(before + part * members // of, whole)

    workers = ThreadPoolExecutor(threads) if threads else None
    with workers or nullcontext():
        return {
            scenario.key: _drawn_of(known, scenarios, scenario)
            or ensemble(
                scenarios.study,
                scenario,
                members,
                scenarios.seed,
                executor=workers,
                stop=watch.stop,
                outcomes=fan_of(scenarios.study),
                progress=partial(told, place * members),
            )
            for place, scenario in enumerate(scenarios.scenarios)
        }
