"""What a planner looks at in a document: kept with it, but no part of what it holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """``page`` is the key of the page in front; ``goal`` the keys of the targets that the marks are for.

    ``chance`` is the probability, from 0 to 1, with which the one target of the goal is to be reached, None for the
    central projection. An empty page and a goal of None leave it to the window; an empty goal asks for no marks.
    """

    page: str = ""
    goal: tuple[str, ...] | None = None
    chance: float | None = None


NO_VIEW = View()
