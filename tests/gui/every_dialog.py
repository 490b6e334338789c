"""Every dialog and card there is, made as the window makes it, with as much in it as a planner may meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

from PySide6.QtWidgets import QWidget

from offsim.model.problems import Problem
from offsim.model.scenario_set import set_lever
from offsim.model.text import Message
from offsim.storage.own_figures import Observed
from offsim.storage.recovery import Left, Nook, Work
from offsim.storage.studies import open_study
from offsim.storage.study_differences import differences
from offsim.ui.difference_dialog import DifferenceDialog, Further
from offsim.ui.levers.distribution_card import DistributionCard
from offsim.ui.main_window import MainWindow
from offsim.ui.members_dialog import MembersDialog
from offsim.ui.new_study_dialog import NewStudyDialog
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.recovery_dialog import RecoveryDialog
from offsim.ui.settings_dialog import SettingsDialog
from offsim.ui.source_card import SourceCard
from offsim.ui.study_choices import come_to, item_rows
from offsim.ui.study_dialogs import FaultsDialog, StudyNameDialog
from offsim.ui.study_items_dialog import ChoiceButton, StudyItemsDialog

LEVER, OTHER = "trend.france", "event.amrc_apebi"
FILE = Path("plan of the sector.xlsx")
LONG = "A sentence that says in a good many words what it is about, and then in some more what can be done about it."
WRONG = [
    Problem(Message("", "The cell {cell} holds no number that could be one of jobs."), cell=cell) for cell in "ABC"
]


def recovery(window: MainWindow) -> QWidget:
    scenarios = window.document.scenarios
    work = Work(set_lever(scenarios, scenarios.active, LEVER, 6.0), scenarios, None, None)
    return RecoveryDialog([Left(Nook(Path(), BytesIO()), work, 1.8e9)] * 2, window.language, window)


def difference(window: MainWindow) -> QWidget:
    choices = {"one": "&Take over into this study", "other": "&Open as a document of its own"}
    return DifferenceDialog(LONG, LONG, LONG, [LONG] * 9, choices, window, Further(LONG[:52]))


def items(window: MainWindow) -> QWidget:
    study, other = window.study, open_study("digital-2030")
    rows = item_rows(differences(study.text, other.text)[:60], study, other, window.language)
    choices = [ChoiceButton("take", "&Go back on the chosen ones"), ChoiceButton("all", "&Back to the study as it was")]
    scenarios = window.document.scenarios
    return StudyItemsDialog(
        LONG, LONG, rows, lambda _: come_to(scenarios, study, window.language), choices, window.language, window
    )


def bringing_in(window: MainWindow) -> QWidget:
    place = Observed("turnover", next(iter(window.study.perimeters)))
    dialog = ImportDialog(window.study, place, ("", "2026-02-01"), window.language, window.theme, window)
    dialog.read_pasted("Année;CA (Mds);CA (Mds)\n2013;7,3;8,3\n2014;7,4;8,4")
    return dialog


def source(window: MainWindow) -> QWidget:
    return SourceCard(window.study, window.study.levers[OTHER], window.language, window.theme, window)


def distribution(window: MainWindow) -> QWidget:
    lever = window.study.levers[LEVER]
    return DistributionCard(window.study, lever, 4.0, lever.distribution, window.language, window.theme, window)


DIALOGS: Mapping[str, Callable[[MainWindow], QWidget]] = {
    "settings": lambda window: SettingsDialog(window.language, "", "light", window),
    "members": lambda window: MembersDialog(window.language, window.theme, 1, window),
    "recovery": recovery,
    "difference": difference,
    "study items": items,
    "import": bringing_in,
    "new study": lambda window: NewStudyDialog(window.study, window.language, window),
    "name of a study": lambda window: StudyNameDialog(window.language, window),
    "faults": lambda window: FaultsDialog(FILE, WRONG * 4, window.language, window),
    "distribution": distribution,
    "source": lambda window: SourceCard(
        window.study, window.study.levers[OTHER], window.language, window.theme, window
    ),
}
