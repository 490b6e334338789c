"""What the buttons of the Study page do with rows: the text after it, words for the step, and the row that comes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from offsim.language import Language
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.session.document import StepWords, in_words
from offsim.storage.entry_edits import at_place
from offsim.storage.figure_edits import Provenance
from offsim.storage.row_edits import with_copy, with_ready_row, with_row, with_row_moved, without_row
from offsim.storage.row_names import copied_name, new_name
from offsim.storage.study_text import table_in
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.choices import choice_words
from offsim.ui.study_tables.grid import written_text
from offsim.ui.study_tables.row_buttons import ADD, COPY, DELETE, DOWN, PRESET, UP

Table = Mapping[str, Any]
Done = tuple[str, StepWords, Place | None]

ADDED = QT_TRANSLATE_NOOP("Step", "“{name}” added")
MOVES = {UP: -1, DOWN: 1}


def done(
    task: str,
    words: str,
    at: tuple[str, Place | None],
    provenance: Provenance,
    language: Language,
    ready: tuple[str, Table] | None = None,
) -> Done:
    """Return the text of a study after a task, words for the step, and the row that is the current one then.

    ``at`` is the kind (key) of the rows and the place of one; ``ready`` a scenario's name and its table as a preset.

    Raises:
        Problem: it cannot be done.
    """
    kind, thing = at
    if task == PRESET and ready is not None:
        name, row = ready
        after, place = with_ready_row(words, kind, row)
        made = partial(_named, QT_TRANSLATE_NOOP("Step", "“{name}” made a scenario of the study"), name)
        return after, made, place
    if task == ADD:
        rows = table_in(words).get(kind, {})
        given = new_name(kind, rows.values() if isinstance(rows, Mapping) else rows)
        after, place = with_row(words, kind, given, provenance)
        return after, partial(_named, ADDED, lambda language: language.say(given)), place
    if thing is None:
        return words, "", None
    named = partial(_name, table_in(words), thing)
    if task == COPY:
        copied = copied_name(at_place(table_in(words), thing))
        after, place = with_copy(words, thing, copied, provenance)
        return after, partial(_named, ADDED, lambda language: language.say(copied)), place
    if task == DELETE:
        deleted = partial(_named, QT_TRANSLATE_NOOP("Step", "“{name}” deleted"), named)
        return without_row(words, thing, language.code), deleted, None
    return _moved(words, thing, MOVES[task], partial(_named, QT_TRANSLATE_NOOP("Step", "“{name}” moved"), named))


def _named(words: Message, name: StepWords, language: Language) -> str:
    return language.say(words).format(name=in_words(name, language))


def _moved(words: str, thing: Place, by: int, step: StepWords) -> Done:
    number = thing[1]
    place = (thing[0], max(0, number + by)) if isinstance(number, int) else thing
    return with_row_moved(words, thing, by), step, place


def _name(table: Table, thing: Place, language: Language) -> str:
    found = table[str(thing[0])][thing[1]]
    if thing[0] == "correlations":
        pair = found.get("economies", ())
        return " – ".join(choice_words("economies", key, table, language) for key in pair)
    return written_text(found.get("label", found.get("title")), language)
