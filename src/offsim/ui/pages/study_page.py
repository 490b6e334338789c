"""The page of the study: its parts as tables that a planner edits, each edit a step, or a draft until it is a study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.session.document import StepWords, in_words
from offsim.storage.figure_edits import Provenance
from offsim.storage.preset_text import preset_table
from offsim.storage.shares import takers, with_rest
from offsim.storage.study_text import table_in
from offsim.storage.toml_sections import Place
from offsim.ui.pages.page import Page
from offsim.ui.plain_text import MarkedUp, MarkedUpText
from offsim.ui.provenance_box import ProvenanceBox
from offsim.ui.study_tables.cell_table import CellTable
from offsim.ui.study_tables.cells import Cell
from offsim.ui.study_tables.choices import choices
from offsim.ui.study_tables.draft import Draft, kept_words, study_of, taken_up
from offsim.ui.study_tables.draft_bar import DraftBar
from offsim.ui.study_tables.entries import Edit, choice, emptied, step_words
from offsim.ui.study_tables.faults import Fault
from offsim.ui.study_tables.grid import grid, written_text
from offsim.ui.study_tables.page_layout import lay_out
from offsim.ui.study_tables.review import faults_in, with_cells
from offsim.ui.study_tables.row_buttons import RowButtons
from offsim.ui.study_tables.row_tasks import done
from offsim.ui.study_tables.section_choice import SectionChoice
from offsim.ui.study_tables.taking import taken, taken_again, unread_again
from offsim.ui.study_tables.told import told
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

MOST_STEPS = 3
"""So many of the changes in a draft are named in the words for its step."""
WIDE = 760
"""From this width on the sections stand in a list beside the table."""
NOT_YET = QT_TRANSLATE_NOOP(
    "StudyPage",
    "What you changed is not part of the study yet, and is not saved with it. Mend what is wrong, or drop the changes.",
)
NOT_TAKEN = QT_TRANSLATE_NOOP(
    "StudyPage",
    "What is marked is not part of the study, and is not saved with it; all else is. Mend what is wrong, or drop it.",
)
DROPPED = QT_TRANSLATE_NOOP(
    "StudyPage", "Changes that were not part of the study yet were dropped, because the study has changed since."
)


class StudyPage(Page):
    """Shows one section; keeps what was entered as a draft, and asks for the study as soon as the draft is one."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._language = study, language
        self._draft = Draft(study.text, study.text)
        self._table = table_in(study.text)
        self._faults: list[Fault] = []
        self._said = ""
        self._sections = SectionChoice(language, theme)
        self._cells = CellTable("study_table", language, theme)
        self._buttons = RowButtons(self._cells, language, theme)
        self._bar = DraftBar(language, theme)
        self._told = MarkedUpText()
        self._provenance = ProvenanceBox(study, language)
        self._lay_out()
        self._sections.chosen.connect(lambda _: self._show(row=0))
        self._cells.typed.connect(self._enter)
        self._cells.chosen.connect(self._choose)
        self._cells.emptied.connect(lambda cell: self._put(cell, emptied(cell), ""))
        self._cells.moved.connect(self._tell)
        self._buttons.wanted.connect(self._do)
        self._bar.rest_wanted.connect(self._give_rest)
        self._provenance.mended.connect(lambda: self._settle(unread_again(self._draft, self._said_by, self._language)))
        self._bar.drop_wanted.connect(self._drop)
        self._bar.fault_chosen.connect(self._go_to_fault)
        self._show(row=0)

    def kept(self) -> object:
        """Return the section, the row and column, who says so, and a draft."""
        index = self._cells.currentIndex()
        place = self._cells.current_thing(), index.row(), index.column()
        return self._sections.section.key, place, self._provenance.kept(), self._draft if self._draft.is_open else None

    def resume(self, kept: Any) -> None:  # noqa: ANN401  (what ``kept`` gave)
        """Stand where the page before stood; a draft of another study is dropped, and that is said."""
        key, (thing, row, column), provenance, draft = kept
        self._provenance.resume(provenance)
        self._take_over(draft)
        self._sections.choose(key)
        self._show(thing, row=row, column=column)

    def _take_over(self, draft: Draft | None) -> None:
        """Go on with a draft of the page before, as far as the study lets it."""
        if draft is None:
            return
        found = draft.over(self._study.text)
        if found is None:
            self._said = self._language.say(DROPPED)
        else:
            self._draft = with_cells(found, self._language)
        self._tell_draft(entered=False)

    def finish_typing(self) -> None:
        """Let count what is still being typed in a cell."""
        self._cells.finish_typing()

    def has_draft(self) -> bool:
        """Say whether something was put in that is no study yet."""
        return self._draft.is_open

    def take_draft(self, words: str) -> None:
        """Go on with what ``drafted`` told: a text that is being changed, and what stands in its cells unread."""
        text, typed = taken_up(words)
        draft = Draft(self._study.text, text or self._study.text)
        self._settle(taken_again(draft, typed, self._said_by, self._language))

    def restore(self, held: Any) -> None:  # noqa: ANN401  (what ``drafted`` told)
        """Hold a draft again, and show where it is at fault; what its cells hold is not read anew."""
        found = held.over(self._study.text) if held else None
        self._said, self._draft = "", found or Draft(self._study.text, self._study.text)
        self._tell_draft(entered=False)
        self._show()
        sections = [fault.section for fault in self._faults if fault.section]
        if sections and self._sections.section.key not in sections:
            self._sections.choose(sections[0])

    def drop_draft(self) -> None:
        """Show the study as it is."""
        self._settle(Draft(self._draft.before, self._draft.before))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the sections beside the table, or over it."""
        super().resizeEvent(event)
        self._sections.show_list(self.width() >= grown(WIDE))

    def _enter(self, entered: list[tuple[Cell, str]]) -> None:
        """Take what was typed or pasted into cells."""
        self._settle(taken(self._draft, self._sections.section, entered, self._said_by, self._language))

    def _said_by(self) -> Provenance:
        return self._provenance.checked

    def _choose(self, cell: Cell, key: object) -> None:
        table = self._table

        def chosen(language: Language) -> str:
            return choices(cell.choices, table, language, optional=cell.optional)[key]

        self._try(lambda: self._put(cell, choice(cell, key, self._said_by), chosen))

    def _put(self, cell: Cell, edit: Edit, entered: StepWords) -> None:
        step = step_words(cell, entered)
        self._settle(self._draft.edited(edit(self._draft.words), step, cell.place))

    def _drop(self) -> None:
        self._cells.setFocus()  # the buttons go with the draft
        self.drop_draft()

    def _give_rest(self, market: str) -> None:
        self._cells.setFocus()
        label = self._table["markets"][market].get("label")

        def step(language: Language) -> str:
            return language.translate("Step", "Rest given to “{name}”").format(name=written_text(label, language))

        def settle() -> None:
            self._settle(self._draft.edited(with_rest(self._draft.words, market, self._provenance.checked), step))

        self._try(settle)

    def _do(self, task: str) -> None:
        """Do something with the current row."""
        active = self._snapshot.scenarios.active_scenario if self._snapshot else None
        ready = (self._language.say(active.name), preset_table(self._study, active)) if active else None
        at = self._sections.section.kind, self._cells.current_thing()

        def settle() -> None:
            words, step, place = done(task, self._draft.words, at, self._provenance.checked, self._language, ready)
            self._settle(self._draft.edited(words, step), place)

        self._try(settle)

    def _try(self, task: Callable[[], None]) -> None:
        """Do something; where it cannot be done, say why and leave all as it is."""
        try:
            task()
        except Problem as problem:
            self._said = self._language.explain(problem)
            self._show()

    def _settle(self, draft: Draft, place: Place | None = None) -> None:
        """Show a draft; where it is a study, ask for that as one step."""
        draft = with_cells(draft, self._language)
        if draft.unread and draft.words != self._draft.words:
            draft = unread_again(draft, self._said_by, self._language)
        self._said, self._draft = "", draft
        found = study_of(draft.words) if draft.words != draft.before else None
        if isinstance(found, Study):
            self._draft = Draft(found.text, found.text, draft.unread)
        self._tell_draft(entered=not isinstance(found, Study))
        self._show(place)
        if isinstance(found, Study):
            self.study_wanted.emit(found, partial(_all_words, draft.steps[:MOST_STEPS]))

    def _tell_draft(self, *, entered: bool) -> None:
        held = self._draft if self._draft.is_open else None
        self.drafted.emit(kept_words(held) if held else "", held, entered)

    def _show(self, thing: Place | None = None, *, row: int | None = None, column: int | None = None) -> None:
        """Show the section chosen, with a thing's row the current one, or a row by its number."""
        self._table = table_in(self._draft.words)
        index, section = self._cells.currentIndex(), self._sections.section
        self._faults = faults_in(self._draft, section, self._language)
        shown = grid(section, self._table, self._language)
        typed = {place: found.words for place, found in self._draft.unread.items()}
        marked = {place: fault.sentence for fault in self._faults for place in fault.places}
        self._cells.show_grid(shown, self._table, typed, marked)
        at = shown.things.index(thing) if thing in shown.things else (index.row() if row is None else row)
        if thing in shown.things and row is not None and row < len(shown.things) and shown.things[row] == thing:
            at = row
        self._cells.go_to(at, max(index.column(), 0) if column is None else column)
        self._sections.mark(Counter(fault.section for fault in self._faults))
        self._show_bar()
        self._tell()

    def _show_bar(self) -> None:
        if not self._draft.is_open:
            self._bar.tell(self._said)
            return
        markets = self._table["markets"]
        able = takers(self._table, table_in(self._draft.before))
        named = {key: written_text(markets[key].get("label"), self._language) for key in able}
        not_yet = NOT_TAKEN if self._draft.words == self._draft.before else NOT_YET
        self._bar.tell(self._said or self._language.say(not_yet), self._faults, named)

    def _tell(self) -> None:
        """Tell the current cell in full, and let be done what can be done with its row."""
        cell = self._cells.current_cell()
        self._buttons.enable(kind=self._sections.section.kind, row=cell is not None)
        if cell is None:
            self._told.show_marked_up(MarkedUp(""))
            return
        self._told.show_marked_up(told(cell, self._cells.cells.fault(cell), self._table, self._study, self._language))

    def _go_to_fault(self, number: int) -> None:
        fault = self._faults[number]
        if fault.section and fault.section != self._sections.section.key:
            self._sections.choose(fault.section)
        shown = self._cells.cells.grid
        for row, cells in enumerate(shown.cells if shown else ()):
            for column, cell in enumerate(cells):
                if cell.place in fault.places:
                    self._cells.go_to(row, column)
                    self._cells.setFocus()
                    return

    def _lay_out(self) -> None:
        self.setObjectName("page:study")
        self._told.setObjectName("study_told")
        self._told.setAccessibleName(self._language.translate("StudyPage", "The cell chosen, in full"))
        lay_out(
            self,
            self._sections,
            self._buttons,
            (self._cells, self._told),
            self._bar,
            self._provenance,
            language=self._language,
        )


def _all_words(steps: Sequence[StepWords], language: Language) -> str:
    return language.joined("; ", (in_words(step, language) for step in steps))
