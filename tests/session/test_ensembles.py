"""Ensembles are drawn when they are wanted, and only then: asking for those that are known changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet, new_set, set_lever
from offsim.model.text import QT_TRANSLATE_NOOP, text
from offsim.session.ensembles import FINE, QUICK, Ensembles
from tests.uncertain_study import uncertain_study

SCENARIOS = new_set(uncertain_study(), text("Mine"))
LEVER = next(key for key, lever in SCENARIOS.study.levers.items() if lever.distribution)


def moved() -> ScenarioSet:
    """Return the set with a lever elsewhere."""
    lever = SCENARIOS.study.levers[LEVER]
    return set_lever(SCENARIOS, SCENARIOS.active, LEVER, lever.high)


@pytest.fixture
def ensembles(qtbot: QtBot) -> Iterator[Ensembles]:
    """Return ensembles for which draws are prepared."""
    owner = QObject()
    found = Ensembles(owner)
    found.start()
    with qtbot.waitSignal(found.ready, timeout=20_000):
        found.want(SCENARIOS)
    yield found
    found.close()
    owner.deleteLater()


def members(ensembles: Ensembles, scenarios: ScenarioSet) -> set[int]:
    return {found.members for found in ensembles.known(scenarios).values()}


def test_a_few_members_are_there_at_once_and_many_after_a_rest(ensembles: Ensembles, qtbot: QtBot) -> None:
    assert members(ensembles, SCENARIOS) == set()
    ensembles.want(SCENARIOS)
    assert members(ensembles, SCENARIOS) == {QUICK}
    assert ensembles.busy
    with qtbot.waitSignal(ensembles.ready, timeout=20_000):
        ensembles.rest()
    assert members(ensembles, SCENARIOS) == {FINE}
    assert not ensembles.busy


def test_asking_what_is_known_draws_nothing_and_stops_nothing(ensembles: Ensembles, qtbot: QtBot) -> None:
    ensembles.want(SCENARIOS)
    with qtbot.waitSignal(ensembles.ready, timeout=20_000):
        ensembles.rest()
        assert ensembles.known(moved()) == {}
        assert ensembles.busy
    assert members(ensembles, SCENARIOS) == {FINE}
    assert ensembles.known(moved()) == {}


def test_a_lever_that_comes_back_has_what_was_drawn_of_it(ensembles: Ensembles, qtbot: QtBot) -> None:
    ensembles.want(SCENARIOS)
    with qtbot.waitSignal(ensembles.ready, timeout=20_000):
        ensembles.rest()
    ensembles.want(moved())
    assert members(ensembles, moved()) == {QUICK}
    ensembles.want(SCENARIOS)
    assert members(ensembles, SCENARIOS) == {FINE}
    assert not ensembles.busy


def test_what_cannot_be_drawn_is_told_once(ensembles: Ensembles, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Problem] = []
    ensembles.failed.connect(told.append)

    def refuse(*_: object, **__: object) -> None:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "A scenario needs a name."))

    monkeypatch.setattr("offsim.ensemble.ensemble.ensemble", refuse)
    ensembles.want(SCENARIOS)
    ensembles.want(SCENARIOS)  # as the window does once it has told
    assert len(told) == 1
