"""The part of a document that says what the planner looked at."""

from __future__ import annotations

from typing import Any

from offsim.model.levers import is_number
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.view import NO_VIEW, View
from offsim.storage.table_reader import Reader

VIEW_KEYS = frozenset({"page", "goal", "chance"})
GOAL_KEYS = QT_TRANSLATE_NOOP("Expected", "a list of targets of the study")
A_CHANCE = QT_TRANSLATE_NOOP("Expected", "a number from 0 to 1, for a goal of one target")


def view_table(view: View) -> dict[str, Any]:
    """Return what a document says of a view: only what is chosen."""
    return {
        **({"page": view.page} if view.page else {}),
        **({"goal": list(view.goal)} if view.goal is not None else {}),
        **({"chance": view.chance} if view.chance is not None else {}),
    }


def read_view(document: Reader, study: Study) -> View:
    """Return the view in a document; of one that says nothing, the view that leaves the choice to the window."""
    if "view" not in document.table:
        return NO_VIEW
    part = document.child("view")
    part.only(VIEW_KEYS)
    page = part.word("page") if "page" in part.table else ""
    goal = _goal(part, study) if "goal" in part.table else None
    return View(page, goal, _chance(part, goal))


def _goal(part: Reader, study: Study) -> tuple[str, ...] | None:
    found = part.table["goal"]
    if isinstance(found, list) and all(isinstance(key, str) and key in study.targets for key in found):
        return tuple(dict.fromkeys(found))
    part.fault("goal", GOAL_KEYS)
    return None


def _chance(part: Reader, goal: tuple[str, ...] | None) -> float | None:
    if "chance" not in part.table:
        return None
    found = part.table["chance"]
    if is_number(found) and 0 < found < 1 and goal is not None and len(goal) == 1:
        return float(found)
    part.fault("chance", A_CHANCE)
    return None
