"""The studies shipped with the program, and opening one by its name."""

from __future__ import annotations

import hashlib
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.resources import resource_path
from offsim.storage.study_file import MOST_BYTES, NOT_TOML, read_study
from offsim.storage.text_file import read_text

DEFAULT_STUDY = "pai-2020"

UNKNOWN_STUDY = QT_TRANSLATE_NOOP(
    "Problem",
    "There is no study “{name}”. Did you mean “{nearest}”? Available: {known}; a file of your own ends in .toml.",
)


def shipped_study_ids() -> tuple[str, ...]:
    """Return the ids of the studies that come with the program, the one offsim opens with first."""
    known = sorted(file.stem for file in resource_path("studies").glob("*.toml"))
    return tuple(sorted(known, key=lambda study: study != DEFAULT_STUDY))


def has_newer_edition(scenarios: ScenarioSet) -> bool:
    """Say whether the program ships another edition of a document's study than the planner began with."""
    study, before = scenarios.study, scenarios.edition
    began = text_digest(before) if before else study.digest
    return study.key in shipped_study_ids() and shipped_digest(study.key) != began


def is_shipped(words: str) -> bool:
    """Say whether a text is a study that comes with the program, to the byte."""
    return text_digest(words) in map(shipped_digest, shipped_study_ids())


def text_digest(words: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(words.encode()).hexdigest()


@lru_cache(maxsize=8)
def shipped_digest(key: str) -> str:
    """Return the digest of a shipped study."""
    words = read_text(resource_path("studies", f"{key}.toml"), MOST_BYTES, NOT_TOML)
    return text_digest(words)


def open_study(name: str) -> Study:
    """Return the shipped study with this id, or the one in a file whose name ends in ``.toml``.

    Raises:
        Problem: there is no such study, or the file cannot be read or is no study.
        Problems: every fault in the file.
    """
    if name.lower().endswith(".toml"):
        return read_study(Path(name))
    known = shipped_study_ids()
    if name not in known:
        (nearest,) = get_close_matches(name, known, n=1, cutoff=0.0)
        raise Problem(UNKNOWN_STUDY, name=name, nearest=nearest, known=tuple(known))
    return read_study(resource_path("studies", f"{name}.toml"))
