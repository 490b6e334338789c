"""One page of questions for a new study, with every fault beside its field; only what makes a study is taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem, Problems
from offsim.model.study import Study
from offsim.report.amounts import amount
from offsim.report.measure_words import label_with_unit
from offsim.storage.studies import shipped_study_ids
from offsim.storage.study_file import parse_study
from offsim.storage.study_from_answers import TargetAnswer, study_from_answers
from offsim.storage.typed_answers import Typed, read_answers
from offsim.ui.dialog_help import offer_help
from offsim.ui.difference_dialog import wrapped_label
from offsim.ui.field_box import FaultLabel, FieldBox
from offsim.ui.markets_box import MarketsBox
from offsim.ui.plain_text import PlainLabel, add_field
from offsim.ui.provenance_box import ProvenanceBox
from offsim.ui.room import open_at
from offsim.ui.wheel import Choice

BUTTONS = QDialogButtonBox.StandardButton
SIZE = (820, 700)


class NewStudyDialog(QDialog):
    """``made`` is the study, once the answers make one; ``open_study`` is that whose sources are offered."""

    def __init__(self, open_study: Study, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.made: Study | None = None
        self._tried = False
        self.setObjectName("new_study")
        self.setWindowTitle(language.translate("NewStudy", "New study"))
        self._fields = {name: FieldBox(name, label, self.palette()) for name, label in _labels(language).items()}
        self._outcome = self._outcomes()
        self._markets = MarketsBox(language)
        self._provenance = ProvenanceBox(open_study, language)
        self._whole = FaultLabel("study", self.palette())
        self._build()
        for box in self._fields.values():
            box.line.textChanged.connect(self._again)
        self._outcome.currentIndexChanged.connect(self._choose_outcome)
        self._markets.edited.connect(self._again)
        self._choose_outcome()
        offer_help(self, "own_study", language)
        open_at(self, *SIZE)

    def _build(self) -> None:
        language, labels = self._language, _labels(self._language)
        told = wrapped_label(
            language.translate(
                "NewStudy",
                "What you put in here becomes figures of your own. Whatever else a study needs, offsim assumes: a "
                "sensitivity of 1 to each country’s growth, uncertainty, costs, offices. All of it is marked as an "
                "assumption and can be replaced.",
            ),
            "told",
        )
        page = QWidget()
        form = QFormLayout(page)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(told)
        for name in ("title", "question", "site"):
            add_field(form, labels[name], self._fields[name])
        add_field(form, labels["base_year"], _beside(self._fields, labels, "base_year", "last_year"))
        add_field(form, labels["turnover"], _beside(self._fields, labels, "turnover", "jobs"))
        form.addRow(self._markets)
        target = _beside(self._fields, labels, "target_year", "target_value", before=self._outcome)
        add_field(form, language.translate("NewStudy", "Targ&et, if there is one"), target)
        form.addRow(self._provenance)
        form.addRow(self._whole)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._area = area
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(BUTTONS.Ok | BUTTONS.Cancel)
        make = buttons.button(BUTTONS.Ok)
        make.setText(self._language.translate("NewStudy", "&Create the study"))
        make.setObjectName("create")
        buttons.accepted.connect(self._make)
        buttons.rejected.connect(self.reject)
        return buttons

    def _outcomes(self) -> Choice:
        choice = Choice()
        choice.setObjectName("target_outcome")
        choice.setAccessibleName(self._language.translate("NewStudy", "Outcome of the target"))
        choice.addItem(self._language.translate("NewStudy", "none"), "")
        for key, outcome in NATIONAL.items():
            choice.addItem(label_with_unit(outcome, self._language), key)
        return choice

    def _choose_outcome(self) -> None:
        for name in ("target_year", "target_value"):
            self._fields[name].setEnabled(bool(self._outcome.currentData()))
        self._again()

    def _typed(self) -> Typed:
        lines = {name: box.line.text() for name, box in self._fields.items()}
        outcome = str(self._outcome.currentData())
        markets, normal = self._markets.rows, self._markets.normal
        return Typed(**lines, markets=markets, normal=normal, outcome=outcome, provenance=self._provenance.provenance)

    def _again(self) -> None:
        """Look again at what is wrong, once the planner has been told."""
        if self._tried:
            self._show_faults(read_answers(self._typed(), self._language.code)[1])

    def _make(self) -> None:
        self._tried = True
        answers, faults = read_answers(self._typed(), self._language.code)
        self._show_faults(faults)
        if answers is None:
            self._go_to_first(faults)
            return
        if not self._provenance.has_date():
            return
        named = replace(answers, target=_named(answers.target, self._language))
        try:
            self.made = parse_study(study_from_answers(named, frozenset(shipped_study_ids())), answers.title)
        except (Problem, Problems) as error:
            told = error.problems if isinstance(error, Problems) else (error,)
            self._whole.show_fault("\n".join(map(self._language.explain, told)))
        else:
            self.accept()

    def _show_faults(self, faults: Mapping[str, Problem]) -> None:
        for name, box in self._fields.items():
            box.show_fault(self._language.explain(faults[name]) if name in faults else "")
        self._markets.show_faults(faults)
        self._whole.show_fault("")

    def _go_to_first(self, faults: Mapping[str, Problem]) -> None:
        """Have the first field in use that is wrong."""
        wrong: list[QWidget] = [box for name, box in self._fields.items() if name in faults]
        order = list(self._fields)
        before_markets = any(name in faults for name in order[: order.index("target_year")])
        first = wrong[0] if wrong and before_markets else self._markets.first_wrong(faults) or wrong[0]
        first.setFocus()
        self._area.ensureWidgetVisible(first)


def _labels(language: Language) -> dict[str, str]:
    """Return what the fields are called, by name, in their order."""
    return {
        "title": language.translate("NewStudy", "&Name of the study"),
        "question": language.translate("NewStudy", "&Question, if you like"),
        "site": language.translate("NewStudy", "&Region or site"),
        "base_year": language.translate("NewStudy", "&Base year"),
        "last_year": language.translate("NewStudy", "&Last year"),
        "turnover": language.translate("NewStudy", "&Turnover, bn MAD"),
        "jobs": language.translate("NewStudy", "&Jobs"),
        "target_year": language.translate("NewStudy", "&Year"),
        "target_value": language.translate("NewStudy", "Val&ue"),
    }


def _beside(
    fields: Mapping[str, FieldBox], labels: Mapping[str, str], *names: str, before: QWidget | None = None
) -> QWidget:
    """Return fields beside one another, each but the first with its label; the focus goes to the first."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    first = before or fields[names[0]]
    row.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
    for name in names if before else names[1:]:
        label = PlainLabel(labels[name])
        label.setBuddy(fields[name])
        label.setFixedHeight(fields[name].line.sizeHint().height())
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(fields[name], 1, Qt.AlignmentFlag.AlignTop)
    box.setFocusProxy(first)
    return box


def _named(target: TargetAnswer | None, language: Language) -> TargetAnswer | None:
    """Return a target with what it is called: its value and year, and its outcome where the unit does not say it."""
    if target is None:
        return None
    outcome = NATIONAL[target.outcome]
    decimals = len(f"{target.value:.10g}".partition(".")[2])
    value = amount(target.value, language.number(target.value, decimals), outcome.unit, language)
    words = (
        language.translate("NewStudy", "{value} in {year}")
        if target.outcome in ("turnover", "jobs")
        else language.translate("NewStudy", "{outcome}: {value} in {year}")
    )
    return replace(target, label=words.format(outcome=language.say(outcome.label), value=value, year=target.year))
