"""The help is the same in every language, leads nowhere in vain, and names every command that has a key."""

from __future__ import annotations

import re
from functools import reduce

import pytest
from PySide6.QtGui import QKeySequence, QTextDocument

from offsim.cli.commands import COMMANDS
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.resources import resource_path
from offsim.ui.actions import ACTIONS
from offsim.ui.help.contents import OF_CHARTS, OF_PARTS, TOPICS, split_link
from offsim.ui.help.topic import read_topic
from offsim.ui.help.topic_view import FROM_RIGHT
from offsim.ui.pages.page_table import PAGES
from offsim.ui.tasks import HELP_TOPICS
from tests.help_topics import FORMULA, LINK, PICTURE, help_page, sections, whole_help
from tests.test_translations import speaks

HINDCAST = next(row for row in PAGES if row.key == "hindcast")
KEYS_IN_FRENCH = (("Shift", "Maj"), ("PgUp", "PgPréc"), ("PgDown", "PgSuiv"), ("Up", "Haut"), ("Down", "Bas"))
MOST_BYTES = 1_000_000


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_topic_is_in_the_contents_once(code: str) -> None:
    assert len(set(TOPICS)) == len(TOPICS)
    assert {file.stem for file in resource_path("help", code).iterdir()} == set(TOPICS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_has_a_topic_of_its_name_with_an_example(code: str) -> None:
    says = load_language(code)
    for row in PAGES:
        assert read_topic(row.key, says).title == says.say(row.label)
        assert {"answers", "read", "example"} <= set(sections(help_page(code, row.key)))


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_has_the_same_parts_in_every_language(topic: str) -> None:
    english, *others = (help_page(code, topic) for code in LANGUAGES)
    assert len(set(sections(english))) == len(sections(english))
    for other in others:
        assert shape(other) == shape(english)
        assert sections(other) == sections(english)
        assert PICTURE.findall(other) == PICTURE.findall(english)
        assert FORMULA.findall(other) == FORMULA.findall(english)
        assert sorted(LINK.findall(other)) == sorted(LINK.findall(english))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_link_leads_to_a_topic_and_a_section_of_it(code: str) -> None:
    links = LINK.findall(whole_help(code))
    assert len(links) > 60
    for link in {*links, *OF_PARTS.values(), *OF_CHARTS.values(), *HELP_TOPICS.values()}:
        topic, section = split_link(link)
        assert topic in TOPICS, link
        assert not section or section in sections(help_page(code, topic)), link


def test_every_page_with_charts_says_how_they_are_read() -> None:
    assert {row.key for row in PAGES if row.draws} <= set(OF_CHARTS)


def test_every_picture_is_there_and_shown() -> None:
    drawn = {file.stem.removesuffix(FROM_RIGHT) for file in resource_path("help", "pictures").iterdir()}
    assert drawn == set(PICTURE.findall(whole_help("en")))


def test_the_help_is_small() -> None:
    assert sum(file.stat().st_size for file in resource_path("help").rglob("*.*")) < MOST_BYTES


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_help_names_every_command_of_the_menus_that_has_a_key(code: str) -> None:
    page, says = help_page(code, "keys"), load_language(code)
    for row in ACTIONS:
        if row.shortcut:
            key = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.PortableText)
            key = reduce(lambda shown, name: shown.replace(*name), KEYS_IN_FRENCH if code == "fr" else (), key)
            label = says.say(row.label).replace("&", "").rstrip("…")
            assert any(f"| {label} |" in line and key in line for line in page.splitlines()), row.key


@pytest.mark.parametrize("keys", ["Ctrl+,", "Ctrl+.", "Ctrl++", "Ctrl+-"])
def test_keys_that_end_in_a_sign_run_from_left_to_right(keys: str) -> None:
    assert f" {keys}\u200e " in read_topic("keys", load_language("ar")).markdown
    assert f" {keys} " in read_topic("keys", load_language("fr")).markdown


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_help_tells_every_command_of_the_command_line(code: str) -> None:
    says = load_language(code)
    page = help_page(code, "command_line")
    for name, command in COMMANDS.items():
        assert f"| `{name}` | {says.say(command.help)} |" in page


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_the_help_is_read_as_it_is_meant(code: str, topic: str) -> None:
    document = QTextDocument()
    document.setMarkdown(read_topic(topic, load_language(code)).markdown)
    assert not set("|#*`{}$\\") & set(document.toPlainText().replace("%APPDATA%\\", "").replace("%LOCALAPPDATA%\\", ""))
    assert (code == "ar") == speaks(document.toPlainText())


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_figure_of_an_estimate_is_typed_into_what_the_model_does_not_know(code: str) -> None:
    """What the record gives is worked out by the program; a text would go on saying what it was."""
    about_the_fit = help_page(code, "limits").split("\n\n")[1]
    assert load_language(code).say(HINDCAST.label) in about_the_fit
    assert not re.search(r"\d", about_the_fit)


def shape(page: str) -> list[str]:
    """Return what a page is made of: headings, list items, rows of tables, paragraphs however they are wrapped."""
    kinds = [kind_of(line) for line in page.splitlines()]
    return [
        kind for kind, before in zip(kinds, ["", *kinds], strict=False) if kind and (kind, before) != ("text", "text")
    ]


def kind_of(line: str) -> str:
    if line.startswith("|"):
        return "|" * line.count("|")
    found = re.match(r"#+ |- |> |\d+\. |    ", line)
    return found[0] if found else "text" if line else ""
