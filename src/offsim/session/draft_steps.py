"""What was entered on pages and is no part of the document yet, step by step: taken back and made again in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Held:
    """What a page holds that is no part of the document: in ``words`` that tell one from another, and as it is."""

    words: str = ""
    itself: object = None


NOTHING = Held()


@dataclass(frozen=True, slots=True)
class DraftStep:
    """One change of what a page (key) holds, made after so many steps of the history (``place``)."""

    page: str
    before: Held
    after: Held
    place: int


class DraftSteps:
    """Holds the steps made and those taken back, each to be gone to only from what its page holds then.

    Steps of the history made after one are taken back first; those it was made after, later, unless a click went past.
    """

    def __init__(self) -> None:
        self._made: list[DraftStep] = []
        self._taken_back: list[DraftStep] = []

    def make(self, step: DraftStep) -> None:
        """Know of a step; what was taken back is no more."""
        self._made.append(step)
        self._taken_back.clear()

    def close(self, place: int, held: Mapping[str, Held]) -> None:
        """Know that the history goes on from a place, with what pages hold then."""
        self._made = [step for step in self._made if step.place <= place]
        for page, now in held.items():
            was = next((step.after for step in reversed(self._made) if step.page == page), NOTHING)
            if was.words != now.words:
                self._made.append(DraftStep(page, was, now, place))
        self._taken_back.clear()

    def last(self, place: int, held: Mapping[str, Held]) -> DraftStep | None:
        """Return the step that is to be taken back at a place in the history, None where there is none.

        What a page holds that no step has led to, because a part of it became a step of the history, goes as a whole.
        """
        fits = [step for step in self._made if step.after.words == held.get(step.page, NOTHING).words]
        known = {step.page for step in fits}
        whole = (DraftStep(page, NOTHING, now, place) for page, now in held.items() if page not in known)
        return next((step for step in reversed(fits) if step.place >= place), None) or next(whole, None)

    def next(self, place: int, held: Mapping[str, Held]) -> DraftStep | None:
        """Return the step that is to be made again at a place in the history, None where there is none."""
        here = (step for step in reversed(self._taken_back) if step.place <= place)
        return next((step for step in here if step.before.words == held.get(step.page, NOTHING).words), None)

    def take_back(self, step: DraftStep) -> None:
        """Know that a step is taken back."""
        self._made = [other for other in self._made if other is not step]
        self._taken_back.append(step)

    def make_again(self, step: DraftStep) -> None:
        """Know that a step is made again."""
        self._taken_back = [other for other in self._taken_back if other is not step]
        self._made.append(step)
