"""Carries out as steps of the history what the parts of a window wish."""

from __future__ import annotations

from offsim.session.edits import Edits
from offsim.session.goals import Goals
from offsim.ui.levers.panel import LeverPanel
from offsim.ui.levers.scenario_list import ScenarioList
from offsim.ui.pages.pages import Pages
from offsim.ui.side_panels import NotesBox


def carry_out(
    steps: Edits, goals: Goals, levers: LeverPanel, scenarios: ScenarioList, pages: Pages, notes: NotesBox
) -> None:
    """Let every wish that needs nothing else be a step, or another goal."""
    levers.edited.connect(steps.set_lever)
    levers.year_edited.connect(steps.set_year)
    levers.path_edited.connect(steps.set_path)
    levers.outlook_wanted.connect(steps.set_outlook)
    levers.goal_wanted.connect(goals.choose)
    scenarios.renamed.connect(steps.rename)
    scenarios.moved.connect(steps.move)
    pages.scenario_wanted.connect(steps.add_ready)
    pages.study_wanted.connect(steps.change_study)
    pages.goal_wanted.connect(goals.choose)
    notes.edited.connect(steps.set_note)
