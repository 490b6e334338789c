"""Reads a file that is to be opened: a document, or a study to begin a new document on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.view import NO_VIEW, View
from offsim.storage.document_file import read_with_view
from offsim.storage.file_stamp import Stamp, read_stamp
from offsim.storage.studies import open_study

STUDY_TEXT = ".toml"


@dataclass(frozen=True, slots=True)
class Opened:
    """What is open now; a document on a study that was read has no file of its own yet."""

    scenarios: ScenarioSet
    file: Path | None = None
    stamp: Stamp | None = None
    view: View = NO_VIEW


def read_to_open(file: Path) -> Opened:
    """Return what a document holds, or a new one on the study in a text.

    Raises:
        Problem: the file cannot be read, or is neither.
        Problems: every fault in it.
    """
    if file.suffix.lower() == STUDY_TEXT:
        return Opened(new_set(open_study(str(file))))
    stamp = read_stamp(file)  # first, so that a change in between is noticed
    scenarios, view = read_with_view(file)
    return Opened(scenarios, file, stamp, view)
