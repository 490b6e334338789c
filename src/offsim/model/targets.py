"""Finding one of a study's targets by its key."""

from __future__ import annotations

from offsim.model.problems import Problem
from offsim.model.study import Study, Target
from offsim.model.text import QT_TRANSLATE_NOOP

UNKNOWN_TARGET = QT_TRANSLATE_NOOP("Problem", "There is no target “{key}” in this study. There are: {known}.")
WITHOUT_TARGETS = QT_TRANSLATE_NOOP(
    "Problem", "This study has no targets to ask about. Add one on the page “Study”, or to its file under “targets”."
)


def target_named(study: Study, key: str) -> Target:
    """Return the target called ``key``; a Problem says which there are, or that there are none."""
    if not study.targets:
        raise Problem(WITHOUT_TARGETS)
    if key not in study.targets:
        raise Problem(UNKNOWN_TARGET, key=key, known=", ".join(study.targets))
    return study.targets[key]
