"""Finding a study's targets by their keys, and those that are still ahead."""

from __future__ import annotations

from collections.abc import Sequence

from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.study import Study, Target, record
from offsim.model.text import QT_TRANSLATE_NOOP

UNKNOWN_TARGET = QT_TRANSLATE_NOOP("Problem", "There is no target “{key}” in this study. Available: {known}.")
WITHOUT_TARGETS = QT_TRANSLATE_NOOP(
    "Problem", "This study has no targets to ask about. Add one on the page “Study”, or to its file under “targets”."
)
NO_TARGET = QT_TRANSLATE_NOOP("Problem", "Name at least one target. Available: {known}.")


def target_named(study: Study, key: str) -> Target:
    """Return the target called ``key``; a Problem says which there are, or that there are none."""
    if not study.targets:
        raise Problem(WITHOUT_TARGETS)
    if key not in study.targets:
        raise Problem(UNKNOWN_TARGET, key=key, known=tuple(study.targets))
    return study.targets[key]


def targets_named(study: Study, keys: Sequence[str]) -> tuple[Target, ...]:
    """Return the targets called ``keys``; a Problem where there is none of a name, or no name at all."""
    if isinstance(keys, str):
        keys = (keys,)
    if not keys and study.targets:
        raise Problem(NO_TARGET, known=tuple(study.targets))
    return tuple(target_named(study, key) for key in keys or ("",))


def targets_ahead(study: Study, watched: Sequence[str]) -> tuple[str, ...]:
    """Return which of the ``watched`` targets (keys) nobody knows the end of yet.

    Their year lies after the last in which anything was observed in the study's own perimeter; all that are watched,
    where none does.
    """
    last = max(
        (year for outcome in NATIONAL for year in record(study, outcome, study.perimeter)), default=study.base_year
    )
    return tuple(key for key in watched if study.targets[key].year > last) or tuple(watched)
