"""Levers dragged at random while members are drawn in the background: nothing old, nothing frozen, nothing left."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offsim.app import App
from offsim.ensemble.ensemble import Ensemble, ensemble
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.session.ensembles import FINE, QUICK
from offsim.session.snapshot import Snapshot
from tests.gui.hands import held, let_it_show, pause, pull, seen, slider

LEVERS = ("sensitivity.france", "trend.rest_of_europe", "productivity")
REST_MS = (0, 5, 40, 170, 260)
"""Pauses after a move: none, some in which the rest is not long enough, some in which refinement has begun or ended."""


@dataclass(frozen=True)
class Move:
    lever: str
    part: float
    rest: int


moves = st.builds(Move, st.sampled_from(LEVERS), st.floats(0.0, 1.0), st.sampled_from(REST_MS))


@pytest.fixture
def drawn_by(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, int]]:
    """Note which thread draws how many members, as "window" or "other"."""
    window, found = threading.get_ident(), set[tuple[str, int]]()

    def noted(study: Study, scenario: Scenario, members: int, seed: int, **more: Any) -> Ensemble:  # noqa: ANN401  (as it takes)
        found.add(("window" if threading.get_ident() == window else "other", members))
        return ensemble(study, scenario, members, seed, **more)

    monkeypatch.setattr("offsim.ensemble.ensemble.ensemble", noted)
    return found


def watched(app: App, monkeypatch: pytest.MonkeyPatch) -> list[Snapshot]:
    """Return a list that every picture goes into that the window shows from now on."""
    shown: list[Snapshot] = []
    show = app.window.pages.show_snapshot

    def look(snapshot: Snapshot) -> None:
        assert snapshot.scenarios is app.document.scenarios, "an older document over a newer one"
        shown.append(snapshot)
        show(snapshot)

    monkeypatch.setattr(app.window.pages, "show_snapshot", look)
    return shown


def assert_never_older(shown: list[Snapshot]) -> None:
    """Every fan is of the very settings shown with it; as long as these stay, members become more, never fewer."""
    for snapshot in shown:
        for scenario in snapshot.scenarios.scenarios:
            assert snapshot.ensembles[scenario.key].scenario.values == scenario.values
    for earlier, later in pairwise(shown):
        if earlier.scenarios is later.scenarios:
            assert all(later.ensembles[key].members >= found.members for key, found in earlier.ensembles.items())


def test_dragging_during_refinement_shows_nothing_old_freezes_nothing_and_leaves_no_thread(
    open_app: Callable[..., App], drawn_by: set[tuple[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(threading.enumerate())
    app = open_app()
    seen(app)
    shown = watched(app, monkeypatch)

    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(moves, min_size=1, max_size=6))
    def drag(several: list[Move]) -> None:
        shown.clear()
        for move in several:
            lever = app.document.scenarios.study.levers[move.lever]
            with held(slider(app, move.lever)):
                pull(slider(app, move.lever), lever.low + move.part * (lever.high - lever.low))
                pause(move.rest)
        let_it_show()
        assert_never_older(shown)
        in_window = {members for thread, members in drawn_by if thread == "window"}
        assert in_window == {QUICK}, "more would freeze the window"

    drag()
    with held(slider(app, LEVERS[0])):  # the last of those may have moved nothing
        pull(
            slider(app, LEVERS[0]), 0.4 if app.document.scenarios.active_scenario.values.get(LEVERS[0]) != 0.4 else 0.5
        )
    seen(app)  # what is shown last is refined to the end
    assert {found.members for found in shown[-1].ensembles.values()} == {FINE}
    assert ("other", FINE) in drawn_by
    app.document.replace(app.document.scenarios, None)  # nothing is asked about when it is left
    app.window.draws.draw(app.document.scenarios, 1 << 24)
    pause(20)
    assert set(threading.enumerate()) > before
    app.window.close()
    app.finish()
    assert set(threading.enumerate()) <= before
