"""Ten thousand operations at random: everything can be undone, and everything undone can be done again."""

from __future__ import annotations

from random import Random

from offsim.model import scenario_set
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.session.document import Document
from tests.small_study import small_study

OPERATIONS = 10_000


def changed(scenarios: ScenarioSet, random: Random) -> ScenarioSet:
    """Return the set after one edit of any kind."""
    active, number = scenarios.active, random.randrange(1000)
    lever = random.choice(list(scenarios.study.levers.values()))
    edits = [
        lambda: scenario_set.set_lever(scenarios, active, lever.key, lever.low if number % 2 else lever.high),
        lambda: scenario_set.set_note(scenarios, active, f"note {number}"),
        lambda: scenario_set.rename(scenarios, active, f"Plan {number}"),
        lambda: scenario_set.set_seed(scenarios, number),
        lambda: scenario_set.move(scenarios, active, 0),
        lambda: scenario_set.set_reference(scenarios, active),
        lambda: scenario_set.duplicate(scenarios, active, f"Copy {number}"),
    ]
    if len(scenarios.scenarios) > 5:
        edits[-1] = lambda: scenario_set.delete(scenarios, active)
    return random.choice(edits)()


def test_all_is_undone_and_done_again_after_ten_thousand_operations() -> None:
    random = Random(2030)  # noqa: S311  (no secret)
    document = Document(new_set(small_study(), text("Mine")))
    states = [document.scenarios]
    for _ in range(OPERATIONS):
        turn = random.random()
        if turn < 0.1:
            document.history.undo()
        elif turn < 0.15:
            document.history.redo()
        else:
            index = document.history.index()
            document.edit("edit", changed(document.scenarios, random))
            states = [*states[: index + 1], document.scenarios] if document.history.index() > index else states
    while document.history.canUndo():
        document.history.undo()
    assert document.scenarios == states[0]
    for expected in states[1:]:
        document.history.redo()
        assert document.scenarios == expected
    assert not document.history.canRedo()
    assert len(states) > OPERATIONS / 2
