"""What the buttons of the Study page do with rows: the text after it, words for the step, and the row that comes."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from offsim.language import Language
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.storage.figure_edits import Provenance
from offsim.storage.preset_text import preset_table
from offsim.storage.row_edits import with_copy, with_ready_row, with_row, with_row_moved, without_row
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.choices import choice_words
from offsim.ui.study_tables.grid import written_text
from offsim.ui.study_tables.row_buttons import ADD, COPY, DELETE, DOWN, PRESET, UP

Done = tuple[str, str, Place | None]

NEW: Mapping[str, Message] = {
    "markets": QT_TRANSLATE_NOOP("StudyPage", "New market"),
    "economies": QT_TRANSLATE_NOOP("StudyPage", "New economy"),
    "correlations": QT_TRANSLATE_NOOP("StudyPage", "New correlation"),
    "outlooks": QT_TRANSLATE_NOOP("StudyPage", "New outlook"),
    "events": QT_TRANSLATE_NOOP("StudyPage", "New event"),
    "sites": QT_TRANSLATE_NOOP("StudyPage", "New site"),
    "targets": QT_TRANSLATE_NOOP("StudyPage", "New target"),
    "perimeters": QT_TRANSLATE_NOOP("StudyPage", "New perimeter"),
    "presets": QT_TRANSLATE_NOOP("StudyPage", "New scenario"),
    "sources": QT_TRANSLATE_NOOP("StudyPage", "New source"),
}


class RowTasks:
    """Does it in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def done(
        self,
        task: str,
        words: str,
        kind: str,
        thing: Place | None,
        provenance: Provenance,
        study: Study,
        scenario: Scenario | None,
    ) -> Done:
        """Return the text of a study after a task at a row of a kind (key), words for the step, and the row's place.

        ``scenario`` is one over ``study`` that may become a preset.

        Raises:
            Problem: it cannot be done.
        """
        language, table = self._language, tomllib.loads(words)
        if task == PRESET and scenario is not None:
            after, place = with_ready_row(words, kind, preset_table(study, scenario))
            name = language.translate("Step", "Make “{name}” a scenario of the study")
            return after, name.format(name=language.say(scenario.name)), place
        if task == ADD:
            name = _free(language.say(NEW[kind]), _names(table.get(kind, {}), language))
            after, place = with_row(words, kind, name, language.code, provenance)
            return after, language.translate("Step", "Add “{name}”").format(name=name), place
        if thing is None:
            return words, "", None
        return self._at_row(task, words, thing, self._name(table, thing), provenance)

    def _at_row(self, task: str, words: str, thing: Place, name: str, provenance: Provenance) -> Done:
        language = self._language
        if task == COPY:
            copied = language.translate("Step", "{name}, copy").format(name=name)
            after, place = with_copy(words, thing, copied, language.code, provenance)
            return after, language.translate("Step", "Add “{name}”").format(name=copied), place
        if task == DELETE:
            step = language.translate("Step", "Delete “{name}”").format(name=name)
            return without_row(words, thing, language.code), step, None
        by = {UP: -1, DOWN: 1}[task]
        moved = with_row_moved(words, thing, by)
        number = thing[1]
        place = (thing[0], max(0, number + by)) if isinstance(number, int) else thing
        return moved, language.translate("Step", "Move “{name}”").format(name=name), place

    def _name(self, table: Mapping[str, Any], thing: Place) -> str:
        found = table[str(thing[0])][thing[1]]
        if thing[0] == "correlations":
            pair = found.get("economies", ())
            return " – ".join(choice_words("economies", key, table, self._language) for key in pair)
        return written_text(found.get("label", found.get("title")), self._language)


def _names(rows: Any, language: Language) -> set[str]:  # noqa: ANN401  (a table of tables, or a list)
    found: Iterable[Mapping[str, Any]] = rows.values() if isinstance(rows, Mapping) else rows
    return {written_text(row.get("label", row.get("title")), language) for row in found}


def _free(name: str, taken: set[str]) -> str:
    """Return a name, with a number where it is taken."""
    return next(it for number in count(1) if (it := name if number == 1 else f"{name} {number}") not in taken)
