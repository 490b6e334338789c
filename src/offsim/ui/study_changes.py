"""What the planner changed in the study, with the ways back; and what another file has otherwise, to be taken over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from offsim.language import Language
from offsim.model.characters import quoted
from offsim.model.problems import Problem, Problems
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.session.edits import Edits
from offsim.storage.document_file import read_document
from offsim.storage.study_differences import differences, needs
from offsim.storage.study_file import parse_study, read_study
from offsim.ui.actions import command_words
from offsim.ui.fault_words import fault_words
from offsim.ui.study_choices import come_to, item_rows, study_with
from offsim.ui.study_items_dialog import ChoiceButton, StudyItemsDialog

TAKE, BACK, AS_IT_WAS = "take", "back", "as_it_was"
OTHER_FORMAT = QT_TRANSLATE_NOOP(
    "Problem", "{file}: its study is in format {found}, this document’s in format {known}: they cannot be compared."
)


def ask_study_changes(window: QWidget, steps: Edits, language: Language) -> None:
    """Show what the planner changed in the study, and go back on what is chosen, or on everything."""
    before = steps.scenarios
    study, edition = before.study, parse_study(before.edition, language.say(before.study.title))
    needed = needs(differences(study.text, edition.text))
    rows = item_rows(differences(edition.text, study.text), edition, study, language)
    dialog = StudyItemsDialog(
        command_words("study_changes", language),
        language.translate(
            "StudyChanges",
            "What you changed in the study: the value before, the value now, and its source. Check what you want to go "
            "back on. The step can be undone.",
        ),
        [replace(row, needs=needed[row.place]) for row in rows],
        lambda chosen: come_to(before, study_with(study, edition, chosen, language), language),
        [
            ChoiceButton(BACK, language.translate("StudyChanges", "&Go back on the chosen ones")),
            ChoiceButton(AS_IT_WAS, language.translate("StudyChanges", "&Back to the study as it was"), always=True),
        ],
        language,
        window,
    )
    dialog.exec()
    if dialog.chosen == AS_IT_WAS:
        steps.change_study(edition, lambda language: language.translate("Step", "Back to the study as it was"))
    elif dialog.chosen == BACK:
        steps.change_study(
            study_with(study, edition, dialog.places, language),
            lambda language: language.translate("Step", "Changes of the study taken back"),
        )


def ask_comparison(window: QWidget, steps: Edits, language: Language, folder: str, tell: Callable[[str], None]) -> None:
    """Let the planner choose a file, show what its study has otherwise, and take over what is chosen of it."""
    kinds = language.translate("StudyChanges", "Studies and offsim documents") + " (*.toml *.offsim)"
    title = language.translate("StudyChanges", "Compare the study with")
    name, _ = QFileDialog.getOpenFileName(window, title, folder, kinds)
    if not name:
        return
    try:
        other = _read(Path(name), steps.scenarios.study)
    except (Problem, Problems) as error:
        tell("\n".join(fault_words(error, language)))
    else:
        _ask_comparison(window, steps, other, quoted(Path(name).name), language)


def _read(file: Path, study: Study) -> Study:
    """Return the study in a file; raises Problem or Problems where there is none that can be compared."""
    other = read_study(file) if file.suffix.lower() == ".toml" else read_document(file).study
    if other.format != study.format:
        raise Problem(OTHER_FORMAT, file=str(file), found=other.format, known=study.format)
    return other


def _ask_comparison(window: QWidget, steps: Edits, other: Study, name: str, language: Language) -> None:
    before = steps.scenarios
    found = differences(before.study.text, other.text)
    sentence = language.translate(
        "StudyChanges",
        "How the study in {file} differs from this one: the value here, the value there, and its source. Check what "
        "you want to take over. The step can be undone.",
    )
    dialog = StudyItemsDialog(
        command_words("compare_study", language),
        sentence.format(file=name),
        item_rows(found, before.study, other, language),
        lambda chosen: come_to(before, study_with(before.study, other, chosen, language), language),
        [ChoiceButton(TAKE, language.translate("StudyChanges", "&Take the chosen ones"))],
        language,
        window,
    )
    dialog.exec()
    if dialog.chosen == TAKE:
        steps.change_study(
            study_with(before.study, other, dialog.places, language),
            lambda language: language.translate("Step", "Figures taken from {file}").format(file=name),
        )
