"""What every page of the window is: it shows snapshots, holds its axes still under the hand, and has wishes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from offsim.session.goals import Solutions
from offsim.session.snapshot import Snapshot


class Page(QWidget):
    """One page; the wishes are carried out by the window.

    ``levers_wanted`` asks for levers, by key, at values (one step of the history), with words for the step and a
    gesture; ``lever_wanted`` for a lever to be brought into view; ``scenario_wanted`` for a scenario to be added;
    ``goal_wanted`` for the marks on the sliders to be for another ``Goal``.
    """

    levers_wanted = Signal(object, str, int)
    lever_wanted = Signal(str)
    scenario_wanted = Signal(object)
    goal_wanted = Signal(object)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show another snapshot, where the page says something else of each."""

    def show_solutions(self, solutions: Solutions) -> None:
        """Show where each lever alone meets the targets of the goal, by lever key."""

    def close_down(self) -> None:
        """Stop for good what is still being worked out, and return when no thread is left."""

    def show_fact(self, key: str) -> None:
        """Bring a fact into view, by its dotted key, where the page has any."""

    def hold(self) -> None:
        """Let the axes stand still."""

    def settle(self) -> None:
        """Let the axes fit again."""
