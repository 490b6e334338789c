"""The step to the newer edition of a document's study: what it has otherwise, to be taken item by item."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.model.editions import in_changed_study
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.study_difference import ItemPlace
from offsim.session.edits import Edits
from offsim.storage.studies import open_study
from offsim.storage.study_differences import offers
from offsim.ui.actions import command_words
from offsim.ui.dialog_help import offer_help
from offsim.ui.difference_dialog import DifferenceDialog
from offsim.ui.study_choices import come_to, item_rows, result_lines, study_with
from offsim.ui.study_items_dialog import ChoiceButton, StudyItemsDialog

TAKE = "take"


def ask_newer_edition(window: QWidget, steps: Edits, language: Language) -> None:
    """Show what the newer edition changes, and take over, as one step, what the planner wants of it."""
    before = steps.scenarios
    newer = open_study(before.study.key)
    ask = _asked_by_item if newer.format == before.study.format else _asked_whole
    study = ask(window, before, newer, language)
    if study is not None:
        steps.change_study(
            study, lambda language: language.translate("Step", "Newer edition of the study taken"), newer.text
        )


def _asked_whole(window: QWidget, before: ScenarioSet, newer: Study, language: Language) -> Study | None:
    sentence = language.translate(
        "NewerEdition",
        "This document keeps an older edition of its study. The newer one has other figures and defaults; what your "
        "scenarios set stays set. The step can be undone.",
    )
    whole = language.translate(
        "NewerEdition", "The format of studies has changed since, so it is taken whole or not at all."
    )
    lost = language.translate("NewerEdition", "Your own changes to the study go with the older edition.")
    told = language.translate("NewerEdition", "What changes:")
    choices = {TAKE: language.translate("NewerEdition", "&Take the newer edition")}
    sentences = " ".join([sentence, whole, *([lost] if before.edition else [])])
    found = in_changed_study(before, newer, newer.text)
    title = command_words("newer_edition", language)
    dialog = DifferenceDialog(title, sentences, told, [*result_lines(before, found, language)], choices, window)
    offer_help(dialog, "study_changes", language)
    dialog.exec()
    return newer if dialog.chosen == TAKE else None


def _asked_by_item(window: QWidget, before: ScenarioSet, newer: Study, language: Language) -> Study | None:
    study = before.study
    found = offers(before.edition or study.text, study.text, newer.text)
    differences = [offer.difference for offer in found]
    own = {offer.difference.place for offer in found if offer.own}
    mark = language.translate("NewerEdition", "{line} (you changed this too)")
    rows = [
        replace(row, words=mark.format(line=row.words)) if row.place in own else replace(row, checked=True)
        for row in item_rows(differences, study, newer, language)
    ]
    sentence = language.translate(
        "NewerEdition",
        "This document keeps an older edition of its study. Check what you want to take of the newer one. What you "
        "leave is listed among your own changes and not offered again. The step can be undone.",
    )

    def result(chosen: frozenset[ItemPlace]) -> Study:
        unchanged = not before.edition and len(chosen) == len(found)
        return newer if unchanged else study_with(study, newer, chosen, language)

    dialog = StudyItemsDialog(
        command_words("newer_edition", language),
        sentence,
        rows,
        lambda chosen: come_to(before, result(chosen), language),
        [ChoiceButton(TAKE, language.translate("NewerEdition", "&Take the chosen ones"), empty=True)],
        language,
        window,
    )
    dialog.exec()
    return result(dialog.places) if dialog.chosen == TAKE else None
