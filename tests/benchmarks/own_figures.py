"""The window on a study with five hundred own observations: its start and its frames, beside the least there is."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from offsim.model.editions import in_changed_study
from offsim.model.outcomes import NATIONAL
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.storage.document_file import document_bytes
from offsim.storage.figure_edits import Provenance
from offsim.storage.imports.understood import Point
from offsim.storage.studies import DEFAULT_STUDY, open_study
from offsim.storage.study_edits import with_observations
from offsim.storage.study_file import parse_study
from tests.benchmarks.frame import shown_window, step_rows
from tests.benchmarks.processes import RUNS, run_process
from tests.benchmarks.table import Row, paired

OBSERVATIONS = 500
YEARS = range(1980, 2080)
SAID = Provenance("Own survey", "2026-01-01")


def with_own_observations() -> ScenarioSet:
    """Return a document on the first study with that many observations of the planner's own."""
    study = open_study(DEFAULT_STUDY)
    words, left = study.text, OBSERVATIONS
    for outcome in NATIONAL.values():
        points = [Point(year, 10.0 + year % 7) for year in YEARS][:left]
        if points:
            words = with_observations(words, (outcome.key, study.perimeter), outcome.unit, points, SAID)
            left -= len(points)
    return in_changed_study(new_set(study, text("Mine")), parse_study(words, "own")).scenarios


def own_figures_rows() -> list[Row]:
    """Measure the start with such a document beside a bare window, and a lever step beside feeding the same charts."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "own.offsim"
        file.write_bytes(document_bytes(with_own_observations(), "bench"))
        start = (sys.executable, "-m", "tests.benchmarks.first_paint")
        what = f"start on a document with {OBSERVATIONS} own observations"
        mine, beside = paired(
            lambda: run_process(*start, "offsim", str(file)), lambda: run_process(*start, "bare"), RUNS
        )
        began = Row(what, mine, "bare PySide6 and pyqtgraph with one plot", beside, goal_ratio=1.6)
        with shown_window(file) as window:
            return [began, *step_rows(window, f"lever step with fan, {OBSERVATIONS} own observations", goal_ratio=1.5)]
