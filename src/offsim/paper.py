"""Draws for those who open no window: the charts of all pages, and the summary page; without a screen if need be."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from offsim.language import Language
from offsim.loading_qt import load_qt
from offsim.model.scenario_set import ScenarioSet
from offsim.ui.fonts import use_type

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble
    from offsim.report.minister_page import MinisterPage


def write_charts(
    scenarios: ScenarioSet, ensembles: Mapping[str, Ensemble], folder: Path, language: Language
) -> list[Path]:
    """Write pictures of the charts of all pages into a folder, with what was simulated of scenarios; raises Problem."""
    _ready(language)
    from offsim.ensemble.steps import at_once  # noqa: PLC0415  (only for pictures)
    from offsim.session.snapshot import snapshot  # noqa: PLC0415  (only for pictures)
    from offsim.ui.pictures import pictures, write_pictures  # noqa: PLC0415  (only for pictures)

    shown = snapshot(scenarios, ensembles=ensembles, plain=not ensembles)
    return write_pictures(at_once(pictures(shown, language)), folder)


def page_pdf(page: MinisterPage, language: Language) -> bytes:
    """Return the summary page as a PDF file."""
    _ready(language)
    from offsim.ui.summary import page as summary  # noqa: PLC0415  (only for the page)

    return summary.page_pdf(page, language)


def _ready(language: Language) -> None:
    """Let Qt draw in the type of a language, without a screen if there is none."""
    load_qt()
    qt = QApplication.instance()
    if qt is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        qt = QApplication([])
    if isinstance(qt, QApplication):
        use_type(qt, right_to_left=language.right_to_left)
