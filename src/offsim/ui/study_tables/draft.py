"""What a planner has entered on the Study page that is no study yet: the text, what cannot be read, and the steps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from offsim.model.problems import Problem, Problems
from offsim.model.study import Study
from offsim.session.document import StepWords
from offsim.storage.study_file import parse_study
from offsim.storage.toml_sections import Place

NAME = "the study"
TYPED = "# typed: "
"""What begins the remark about a cell."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a cell, in which section (key), and why it cannot be read."""

    words: str
    section: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a study being changed, and ``before`` the one it was; ``unread`` is typed in cells, by place.

    ``steps`` are words for what was done, in order.
    """

    before: str
    words: str
    unread: Mapping[Place, Typed] = field(default_factory=dict)
    steps: tuple[StepWords, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether something was entered."""
        return self.words != self.before or bool(self.unread)

    def edited(self, words: str, step: StepWords, *read: Place) -> Draft:
        """Return the draft with another text, and what stands at some places read."""
        kept = {place: typed for place, typed in self.unread.items() if place not in read}
        steps = self.steps if words == self.words else (*self.steps, step)
        return replace(self, words=words, unread=kept, steps=steps)

    def over(self, text: str) -> Draft | None:
        """Return what the draft comes to where the study is another text by now, None where it means nothing there."""
        if self.before == text:
            return self
        return Draft(text, text, self.unread) if self.words == self.before else None

    def with_unread(self, place: Place, typed: Typed) -> Draft:
        """Return the draft with something typed that cannot be read."""
        return replace(self, unread={**self.unread, place: typed})


def kept_words(draft: Draft) -> str:
    """Return a draft for the recovery: the text where it is another, and a remark for each cell that cannot be read."""
    text = [] if draft.words == draft.before else [draft.words]
    return "\n".join([*text, *(remark(it.section, place, it.words) for place, it in draft.unread.items())])


def remark(section: str, place: Place, words: str) -> str:
    """Return the remark that keeps what was typed into a cell."""
    return f"{TYPED}{json.dumps([section, [*place], words])}"


def taken_up(kept: str) -> tuple[str, list[tuple[str, Place, str]]]:
    """Return the text of what ``kept_words`` gave, and the section (key), place and words of each cell typed in."""
    words, *typed = f"\n{kept}".split(f"\n{TYPED}")
    cells = []
    for line in typed:
        section, place, written = json.loads(line)
        cells.append((str(section), tuple(place), str(written)))
    return words[1:], cells


@lru_cache(maxsize=2)
def study_of(words: str) -> Study | tuple[Problem, ...]:
    """Return the study that a text is, or its faults."""
    try:
        return parse_study(words, NAME)
    except Problems as found:
        return found.problems
    except Problem as found:
        return (found,)
