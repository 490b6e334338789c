"""The step to the newer edition of a document's study: what it changes, line by line, and the step itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.editions import TakenOver, in_edition
from offsim.model.outcomes import FAN, NATIONAL
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.report.changes import lost_lines
from offsim.session.document import Document
from offsim.storage.studies import open_study
from offsim.ui.difference_dialog import DifferenceDialog

TAKE = "take"


def ask_newer_edition(window: QWidget, document: Document, language: Language) -> None:
    """Show what the newer edition changes, and take it over, as one step, where the planner wants it."""
    before = document.scenarios
    found = in_edition(before, open_study(before.study.key))
    sentence = language.translate(
        "NewerEdition",
        "This document keeps an older edition of its study. The newer one has other figures and defaults; what your "
        "scenarios set stays set. The step can be undone.",
    )
    told = language.translate("NewerEdition", "What changes:")
    choices = {TAKE: language.translate("NewerEdition", "&Take the newer edition")}
    dialog = DifferenceDialog(sentence, told, [*_lines(before, found, language)], choices, window)
    dialog.exec()
    if dialog.chosen == TAKE:
        document.edit(language.translate("Step", "Take the newer edition of the study"), found.scenarios)


def _lines(before: ScenarioSet, found: TakenOver, language: Language) -> Iterator[str]:
    """Give what each scenario comes to in the last year, before and after, then what could not be taken over."""
    after = found.scenarios
    words = language.translate("NewerEdition", "“{name}”: {outcome} in {year}: {was} → {now}")
    for was, now in zip(before.told_apart, after.told_apart, strict=True):
        projections = project(before.study, was), project(after.study, now)
        for key in FAN:
            outcome = NATIONAL[key]
            shown = [language.number(float(outcome.values(it)[-1]), outcome.decimals) for it in projections]
            yield words.format(
                name=language.say(now.name),
                outcome=language.say(outcome.label),
                year=after.study.last_year,
                was=shown[0],
                now=shown[1],
            )
    yield from lost_lines(before, found, language)
