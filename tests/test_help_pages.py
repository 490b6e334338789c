"""The help is the same in every language, and names every command that has a key."""

from __future__ import annotations

import re
from functools import reduce

import pytest
from PySide6.QtGui import QKeySequence, QTextDocument

from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.resources import resource_path
from offsim.ui.actions import ACTIONS
from offsim.ui.pages.pages import PAGES
from tests.test_translations import speaks

HINDCAST = next(row for row in PAGES if row.key == "hindcast")
UNKNOWN = 1 + [line.removeprefix("## ") for line in resource_path("help", "en", "offsim.md").read_text(
    encoding="utf-8").splitlines() if line.startswith("## ")].index("What the model does not know")  # fmt: skip
"""The place of the section on what the model does not know, the same in every language."""
KEYS_IN_FRENCH = (("Shift", "Maj"), ("PgUp", "PgPréc"), ("PgDown", "PgSuiv"), ("Up", "Haut"), ("Down", "Bas"))


def help_page(code: str) -> str:
    return resource_path("help", code, "offsim.md").read_text(encoding="utf-8")


def test_the_help_has_the_same_parts_in_every_language() -> None:
    english, *others = (shape(help_page(code)) for code in LANGUAGES)
    assert all(other == english for other in others)
    assert len(english) > 20


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_help_names_every_command_of_the_menus_that_has_a_key(code: str) -> None:
    page, says = help_page(code), load_language(code)
    for row in ACTIONS:
        if row.shortcut:
            key = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.PortableText)
            key = reduce(lambda shown, name: shown.replace(*name), KEYS_IN_FRENCH if code == "fr" else (), key)
            label = says.say(row.label).replace("&", "").rstrip("…")
            assert any(f"| {label} |" in line and key in line for line in page.splitlines()), row.key


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_help_is_read_as_it_is_meant(code: str) -> None:
    document = QTextDocument()
    document.setMarkdown(help_page(code))
    assert not set("|#*`") & set(document.toPlainText())
    assert (code == "ar") == speaks(document.toPlainText())


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_figure_of_an_estimate_is_typed_into_the_help(code: str) -> None:
    """What the record gives is worked out by the program; a text would go on saying what it was."""
    page = help_page(code)
    does_not_know = re.split(r"^## ", page, flags=re.MULTILINE)[UNKNOWN]
    about_the_fit = does_not_know.split("\n\n")[1]
    assert load_language(code).say(HINDCAST.label) in about_the_fit
    assert not re.search(r"\d", about_the_fit)
    assert not re.search(r"\d\s*±|±\s*\d", page)


def shape(page: str) -> list[str]:
    """Return what a page is made of: headings, list items, rows of tables, paragraphs however they are wrapped."""
    kinds = [kind_of(line) for line in page.splitlines()]
    return [
        kind for kind, before in zip(kinds, ["", *kinds], strict=False) if kind and (kind, before) != ("text", "text")
    ]


def kind_of(line: str) -> str:
    if line.startswith("|"):
        return "|" * line.count("|")
    found = re.match(r"#+ |- |\d+\. |    ", line)
    return found[0] if found else "text" if line else ""
