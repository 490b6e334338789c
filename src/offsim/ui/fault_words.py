"""What went wrong, in sentences: of many faults the first, and how many more there are."""

from __future__ import annotations

from collections.abc import Callable

from offsim.language import Language
from offsim.model.problems import Problem, Problems
from offsim.model.text import Counted

FAULTS_TOLD = 6


def faults_told(error: Problem | Problems) -> Callable[[Language], str]:
    """Return what says the faults in one language or another, one a line."""
    return lambda language: "\n".join(fault_words(error, language))


def fault_words(error: Problem | Problems, language: Language, most: int = FAULTS_TOLD) -> list[str]:
    """Return a sentence for each fault, for ``most`` of them at the most, and one that counts the others."""
    if isinstance(error, Problem):
        return [language.explain(error)]
    told = [language.explain(problem) for problem in error.problems[:most]]
    if more := len(error.problems) - len(told):
        told.append(language.say(Counted.tr("… and %n more", None, more)))
    return told
