"""What was entered on pages and is no part of the document yet, step by step: taken back and made again in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DraftStep:
    """One change of what a page (key) holds, at a ``place`` in the history: after so many of its steps."""

    page: str
    before: str
    after: str
    place: int


class DraftSteps:
    """Holds the steps made and those taken back; steps of the history before and after them are gone back to first."""

    def __init__(self) -> None:
        self._made: list[DraftStep] = []
        self._taken_back: list[DraftStep] = []

    def make(self, step: DraftStep) -> None:
        """Know of a step; what was taken back is no more."""
        self._made.append(step)
        self._taken_back.clear()

    def close(self, place: int, drafts: Mapping[str, str]) -> None:
        """Know that the history goes on from a place: with what pages hold, and with no draft that came to its end."""
        self._made = [step for step in self._made if step.place <= place and step.page in drafts]
        self._taken_back.clear()

    def last(self, place: int) -> DraftStep | None:
        """Return the step that is to be taken back at a place in the history."""
        return self._made[-1] if self._made and self._made[-1].place == place else None

    def next(self, place: int) -> DraftStep | None:
        """Return the step that is to be made again at a place in the history."""
        return self._taken_back[-1] if self._taken_back and self._taken_back[-1].place == place else None

    def take_back(self) -> None:
        """Know that the last step is taken back."""
        self._taken_back.append(self._made.pop())

    def make_again(self) -> None:
        """Know that the step taken back last is made again."""
        self._made.append(self._taken_back.pop())
