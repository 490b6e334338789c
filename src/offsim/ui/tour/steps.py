"""The stops of the tour in order: page, what they point at, what they say, and what completes them.

The titles of stops four to eight are the five questions of `docs/tour.md`, in the same order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from offsim.language import Language
from offsim.model.levers import main_levers
from offsim.model.scenario_set import ScenarioSet
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.session.snapshot import Snapshot
from offsim.ui.tour import facts

HELP_MENU = "menubar:help"
"""Stands for the entry of the menu bar, which is no widget."""
LEVER, WATCHED = "{lever}", "{target}"
"""Stand in names of parts for the first main lever, and for every target that is watched."""


def nothing(_before: ScenarioSet, _now: ScenarioSet) -> bool:
    """Say that nothing need be done, and so nothing ever is."""
    return False


def lever_moved(before: ScenarioSet, now: ScenarioSet) -> bool:
    """Say whether a lever of a scenario is set otherwise; which scenario is shown does not matter."""
    known = {scenario.key: (scenario.values, scenario.paths) for scenario in before.scenarios}
    return any(
        (scenario.values, scenario.paths) != known.get(scenario.key, (scenario.values, scenario.paths))
        for scenario in now.scenarios
    )


def scenario_added(before: ScenarioSet, now: ScenarioSet) -> bool:
    """Say whether there is a scenario that was not there."""
    return bool({scenario.key for scenario in now.scenarios} - {scenario.key for scenario in before.scenarios})


def always(_snapshot: Snapshot) -> bool:
    """Say that a stop goes with any study."""
    return True


@dataclass(frozen=True, slots=True)
class Step:
    """One stop.

    ``targets`` are object names of what it points at; ``hand`` is the part the planner uses for what it asks for.
    ``achieved`` tells, from what was and what is, whether she has, whereupon ``done`` is said. ``figures`` returns a
    sentence with the study's own figures, empty where there is none. Of a high part no more is pointed at than
    ``height`` (pixels at 100 %, 0 for all of it). ``watched`` names what the planner is to see move meanwhile.
    """

    key: str
    page: str
    targets: tuple[str, ...]
    title: Message
    words: Message
    figures: Callable[[Snapshot, Language], str] = facts.none
    achieved: Callable[[ScenarioSet, ScenarioSet], bool] = nothing
    done: Message | None = None
    hand: str = ""
    height: int = 0
    watched: tuple[str, ...] = ()
    applies: Callable[[Snapshot], bool] = always


STEPS = (
    Step(
        "answer",
        "projection",
        ("answer", f"card:{WATCHED}"),
        QT_TRANSLATE_NOOP("Tour", "The answer, in words"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The sentence says what the scenario reaches, and how far that is from the targets. Each card below it has "
            "one target: what is projected, the gap, and how probable it is that the target is reached.",
        ),
    ),
    Step(
        "lever",
        "projection",
        (f"lever:{LEVER}",),
        QT_TRANSLATE_NOOP("Tour", "Move a main lever"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Drag this slider, or press the left and right arrow keys: sentence, cards and charts follow at once. "
            "Ctrl+Z undoes it. The shaded part of the slider is the plausible range.",
        ),
        figures=facts.lever,
        achieved=lever_moved,
        done=QT_TRANSLATE_NOOP("Tour", "Done. The answer is another one now."),
        hand=f"slider:{LEVER}",
        watched=("answer", f"card:{WATCHED}", "chart:turnover", "chart:jobs"),
    ),
    Step(
        "band",
        "projection",
        ("chart:turnover",),
        QT_TRANSLATE_NOOP("Tour", "How certain is it?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The thick line is the central projection. The uncertainty band around it holds half of the simulations in "
            "its darker tint, and 90 % of them in both tints.",
        ),
        figures=facts.band,
        applies=lambda snapshot: not snapshot.plain,
    ),
    Step(
        "seek",
        "seek",
        ("solutions",),
        QT_TRANSLATE_NOOP("Tour", "What reaches the target?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "For every lever, the value at which it meets the target on its own. The mark ▼ above a slider stands at "
            "the same value. A double click on a row or on a mark takes it, and so does Enter there; below, "
            "several levers share the effort.",
        ),
        figures=facts.seek,
        height=160,
        applies=lambda snapshot: bool(snapshot.scenarios.study.targets),
    ),
    Step(
        "frontier",
        "frontier",
        ("map",),
        QT_TRANSLATE_NOOP("Tour", "Where is the target reached, where missed?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The threshold map shows an outcome over two levers at once, with the threshold of a target as a line: on "
            "one side of it the target is reached, on the other it is missed. "
            "The lists above choose levers and target.",
        ),
        applies=lambda snapshot: bool(snapshot.scenarios.study.targets),
    ),
    Step(
        "rank",
        "rank",
        ("tornado",),
        QT_TRANSLATE_NOOP("Tour", "Which lever matters most?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The sensitivity analysis moves every uncertain lever on its own: the longer its bar, the more the answer "
            "depends on it. The sentence at the top names the first source of uncertainty.",
        ),
    ),
    Step(
        "compare",
        "compare",
        ("button:add_scenario", "compare_outcomes"),
        QT_TRANSLATE_NOOP("Tour", "Why is one scenario above another?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Press “Add scenario”, or the arrow beside it for one that the study brings. This page sets the scenarios "
            "side by side, with only the assumptions that differ; the page Differences says what each of them brings.",
        ),
        figures=facts.preset,
        achieved=scenario_added,
        done=QT_TRANSLATE_NOOP("Tour", "Done. It has a colour of its own in every list, chart and table."),
        hand="button:add_scenario",
        height=160,
    ),
    Step(
        "sites",
        "sites",
        ("site_answer",),
        QT_TRANSLATE_NOOP("Tour", "Do the jobs fit the land?"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "What the scenario means for one site: its jobs, the offices they need against those there are, and the "
            "land. The list at the top chooses the site.",
        ),
        applies=lambda snapshot: bool(snapshot.scenarios.study.sites),
    ),
    Step(
        "data",
        "data",
        ("own_figures",),
        QT_TRANSLATE_NOOP("Tour", "Your own figures"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Type what was observed into the table, or paste or import it from Excel, with its source and date. Each "
            "change is one step that can be undone; the study that offsim ships stays as it is.",
        ),
        height=160,
    ),
    Step(
        "report",
        "projection",
        ("export", HELP_MENU),
        QT_TRANSLATE_NOOP("Tour", "The report, and help"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "“Export” writes the Excel workbook with its formulas and charts, the summary page and images of the "
            "charts. The menu Help explains every page (F1), and has this tour.",
        ),
    ),
)


def steps_for(snapshot: Snapshot) -> tuple[Step, ...]:
    """Return the stops that go with a study and what is shown of it."""
    return tuple(step for step in STEPS if step.applies(snapshot))


def part_names(pattern: str, scenarios: ScenarioSet) -> list[str]:
    """Return the object names that a pattern of ``Step`` stands for."""
    if WATCHED in pattern:
        return [pattern.replace(WATCHED, key) for key in scenarios.targets]
    return [pattern.replace(LEVER, main_levers(scenarios.study)[0])]
