"""The first half of docs/own-study.md as the steps it is, and a planner who follows them in the page of questions."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.ui.markets_box import economy_head, market_head
from offsim.ui.new_study_dialog import NewStudyDialog
from tests.gui.new_study_keys import go_to, press_key, write, write_cells

DOCS = Path(__file__).parents[2] / "docs"
EDITIONS = {
    code: (DOCS / ("own-study.md" if code == "en" else f"own-study.{code}.md")).read_text(encoding="utf-8")
    for code in LANGUAGES
}
PAGES = {code: re.sub("[\u00a0\u202f]", " ", words[: words.rindex("\n## ")]) for code, words in EDITIONS.items()}
"""The first halves, with ordinary spaces."""
QUESTIONS = {
    code: [
        lines
        for head, lines in re.findall(r"^\| ([^|]+ \| [^|]+) \|\n\| --- \| --- \|\n((?:\|.*\|\n)+)", page, re.MULTILINE)
        if "%" not in head
    ]
    for code, page in PAGES.items()
}
ANSWERS = {code: " ".join(re.findall(r"^> (.*)$", page, re.MULTILINE)) for code, page in PAGES.items()}


def rows(lines: str) -> list[list[str]]:
    """Return the cells of the rows of a table."""
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines.splitlines()]


def under(head: tuple[str, ...], code: str) -> list[list[str]]:
    """Return the rows of an edition's table that has this head."""
    heading = re.escape(" | ".join(head).replace("\u00a0", " "))
    found = re.search(rf"^\| {heading} \|\n\|[ -|]*\n((?:\|.*\|\n)+)", PAGES[code], re.MULTILINE)
    assert found, head
    return rows(found[1])


def field_called(dialog: NewStudyDialog, label: str) -> str:
    """Return the name of the field that a label is for."""
    found = next(it for it in dialog.findChildren(QLabel) if it.text().replace("&", "").replace("\u00a0", " ") == label)
    field: QWidget | None = found.buddy()
    while field and field.focusProxy():
        field = field.focusProxy()
    assert field is not None
    return field.objectName()


def fill_in(dialog: NewStudyDialog, code: str = "en") -> None:
    """Fill in the page of questions as the edition in its language says, by keyboard alone."""
    language = load_language(code)
    first, second = (rows(lines) for lines in QUESTIONS[code])
    for label, words in first:
        write(dialog, field_called(dialog, label), words)
    write_cells(dialog, "markets", under(market_head(language), code))
    write_cells(dialog, "economies", [row[1:] for row in under(economy_head(language), code)], first=1)
    for label, words in second:
        name = field_called(dialog, label)
        if name == "target_outcome":
            choose(dialog, words)
        else:
            write(dialog, name, words)


def choose(dialog: NewStudyDialog, words: str) -> None:
    choice = go_to(dialog, "target_outcome")
    assert isinstance(choice, QComboBox)
    for _ in range(choice.count()):
        if choice.currentText() != words:
            press_key(Qt.Key.Key_Down)
    assert choice.currentText() == words
