"""No word that docs/glossary.md avoids is left: none in what planners read, none in the names of the code."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from offsim.cli.commands import COMMANDS
from offsim.cli.options import Option
from offsim.model.text import LANGUAGES
from offsim.resources import resource_path
from offsim.ui.help.contents import TOPICS
from tests.help_topics import help_page
from tests.test_translations import SOURCES, catalogue

ROOT = Path(__file__).parents[1]
GLOSSARY = ROOT / "docs" / "glossary.md"
OF_SEVERAL_WORDS = re.compile(r"[\w’-]+(?: [\w’-]+)+")
DOCUMENTS = ("README.md", *(f"docs/{name}.md" for name in ("tour", "workbook", "studies", "json")))
AVOID = {"en": "avoid", "fr": "avoid in French", "ar": "avoid in Arabic"}
IN_CODE = "avoid in code"
NONE = "–"
STUDY_TEXTS = frozenset({"title", "question", "label", "market_label", "help", "note", "against"})
LETTER = r"(?:[^\W\d_]|[\u064b-\u0652])"
"""A letter, or the sign of an Arabic vowel on one."""


class Avoided(NamedTuple):
    """A word or phrase to avoid, the term to use, and the folder in which it means something else."""

    words: str
    term: str
    except_in: str


def glossary() -> list[dict[str, str]]:
    """Return every row of every table, by the heads of its columns."""
    rows: list[dict[str, str]] = []
    head: list[str] = []
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            head = []
        elif not head:
            head = cells
        elif set(cells) != {"---"}:
            rows.append(dict(zip(head, cells, strict=True)))
    return rows


def avoided(column: str) -> list[Avoided]:
    """Return the entries of a column."""
    entry = re.compile(r"(.*?)(?: \(except (.*)\))?")
    return [
        Avoided(found[1], row["term"], found[2] or "")
        for row in glossary()
        for words in re.split("[,،] ?", row[column])
        if words != NONE and (found := entry.fullmatch(words))
    ]


def pattern(words: str, code: str) -> re.Pattern[str]:
    """Return what finds a word or phrase, and it alone, in a text of a language."""
    inner = r"\s+".join(map(re.escape, words.split()))
    if code == "ar":
        inner = r"\s+".join(rf"(?:[وف]?(?:[بك]?ال|لل|[بلك])?)?{re.escape(word)}" for word in words.split())
        return re.compile(rf"(?<!{LETTER}){inner}(?!{LETTER})")
    return re.compile(rf"(?<!{LETTER}){inner}(?:e?s)?(?!{LETTER})", re.IGNORECASE)


def found_in(texts: Mapping[str, str], code: str) -> list[str]:
    """Return where an avoided word stands in texts by their whereabouts, with the term to use."""
    wrong = [(pattern(entry.words, code), entry) for entry in avoided(AVOID[code])]
    return [
        f"{where}: “{found[0]}”, use “{entry.term}”: {text[max(0, found.start() - 40) : found.end() + 40]!r}"
        for where, text in texts.items()
        for regular, entry in wrong
        if (found := regular.search(text))
    ]


def parts(name: str) -> list[str]:
    """Return the words of an identifier, in small letters."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)]


def found_in_names(names: Mapping[str, set[str]]) -> list[str]:
    """Return the identifiers, by the file they stand in, that hold an avoided word or words in a row."""
    wrong = avoided(IN_CODE)
    return [
        f"{file}: {name}, use “{entry.term}”"
        for file, some in names.items()
        for name in sorted(some)
        for entry in wrong
        if f" {entry.words} " in f" {' '.join(parts(name))} " and not (entry.except_in and entry.except_in in file)
    ]


def names_of(file: Path) -> set[str]:
    """Return every identifier of a module: its own name, what it defines, takes and reads."""
    fields = ("name", "id", "attr", "arg", "asname")
    nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    named = (getattr(node, field, None) for node in nodes for field in fields)
    return {file.stem, *(name for name in named if isinstance(name, str))}


def prose(markdown: str) -> str:
    """Return a page without what is set as code."""
    return re.sub(r"```.*?```|`[^`]*`|^    .*?$|\]\([^)]*\)", " ", markdown, flags=re.DOTALL | re.MULTILINE)


def study_texts(found: object, code: str, key: str = "") -> Iterator[tuple[str, str]]:
    """Return the texts of a study in a language by their dotted keys, without quotes and names of sources."""
    if isinstance(found, list):
        for place, item in enumerate(found):
            yield from study_texts(item, code, f"{key}[{place}]")
    elif isinstance(found, dict):
        for name, inner in found.items():
            words = inner.get(code) if isinstance(inner, dict) else inner if code == "en" else None
            if name in STUDY_TEXTS and isinstance(words, str):
                yield f"{key}.{name}", words
            else:
                yield from study_texts(inner, code, f"{key}.{name}")


def messages(code: str) -> Iterator[tuple[str, str]]:
    """Return the program's own texts in a language, without their fields and the commands they quote."""
    if code == "en":
        every = ((row.message.context, row.message.source) for row in catalogue("fr"))
    else:
        every = ((row.message.source, form) for row in catalogue(code) for form in row.forms)
    for where, words in every:
        yield where, re.sub(r"\{\w*\}|[“«]\s?offsim [^”»]*[”»]", " ", words)


def all_texts(code: str) -> dict[str, str]:
    """Return all that a planner reads in a language, by where it stands."""
    texts = {f"{where}#{number}": words for number, (where, words) in enumerate(messages(code))}
    texts |= {f"help/{code}/{topic}": prose(help_page(code, topic)) for topic in TOPICS}
    for file in resource_path("studies").glob("*.toml"):
        found = tomllib.loads(file.read_text(encoding="utf-8"))
        texts |= {f"{file.name}{key}": words for key, words in study_texts(found, code)}
    if code == "en":
        texts |= {name: prose((ROOT / name).read_text(encoding="utf-8")) for name in DOCUMENTS}
        texts |= {f"options of {name}": option_words(command.options) for name, command in COMMANDS.items()}
    return texts


def option_words(options: Sequence[Option]) -> str:
    """Return the names of a command's options, in words."""
    return ", ".join(option.flag.strip("-").replace("-", " ") for option in options)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_holds_an_avoided_word(code: str) -> None:
    texts = all_texts(code)
    assert len(texts) > 1000
    assert found_in(texts, code) == []


def test_no_name_in_the_code_holds_an_avoided_word() -> None:
    names = {str(file.relative_to(SOURCES)): names_of(file) for file in sorted(SOURCES.rglob("*.py"))}
    assert found_in_names(names) == []


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("en", "Draw more members"),
        ("en", "Just met"),
        ("en", "the chosen outlook"),
        ("fr", "Tirer plus de membres"),
        ("fr", "Terrain nécessaire"),
        ("ar", "عدد الأفراد"),
        ("ar", "للأفراد"),
        ("ar", "القيمة الأصلية"),
    ],
)
def test_an_avoided_word_in_a_label_is_found(code: str, label: str) -> None:
    assert found_in({"label": label}, code)


@pytest.mark.parametrize("name", ["Tick", "next_tick", "AimBox", "StillText", "why_page", "is_lacking"])
def test_an_avoided_word_in_a_name_is_found(name: str) -> None:
    assert found_in_names({"ui/some.py": {name}})


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "The economic outlook of remembered spreadsheets"), ("fr", "au lieu de la remplacer"), ("ar", "الخطأ")],
)
def test_words_that_only_look_alike_are_left_alone(code: str, text: str) -> None:
    assert found_in({"text": text}, code) == []


def test_an_axis_may_have_ticks_where_it_is_drawn() -> None:
    assert found_in_names({"ui/charts/axes.py": {"tickValues"}, "ui/some.py": {"sticky", "picture_less"}}) == [
        "ui/some.py: picture_less, use “snapshot”"
    ]


def test_every_term_says_what_it_means() -> None:
    rows = glossary()
    assert len(rows) > 40
    assert all(row["term"] and row["meaning"] and row["French"] and row["Arabic"] for row in rows)
    assert len({row["term"] for row in rows}) == len(rows)


def stems(words: str, code: str) -> str:
    """Return a text in small letters, its words without what inflection and the article add to them."""
    plain = re.sub("[\u064b-\u0652&]", "", words.lower())
    ends = r"s$" if code == "fr" else r"^[وف]?(?:[بك]?ال|لل|[بل])(?=\w)"
    return " ".join(re.sub(ends, "", word) for word in re.findall(r"\w+", plain))


@pytest.mark.parametrize(("code", "column"), [("fr", "French"), ("ar", "Arabic")])
def test_a_text_names_a_term_as_the_glossary_translates_it(code: str, column: str) -> None:
    terms = {
        row["term"]: [stems(words, code) for words in re.split("[,،] ?", row[column])]
        for row in glossary()
        if OF_SEVERAL_WORDS.fullmatch(row["term"]) and row[column] != NONE
    }
    named = [
        (found.message.source, form, words)
        for found in catalogue(code)
        if found.message.context != "Rail"  # which has room for one short word
        for term, words in terms.items()
        if re.search(rf"(?<!\w){term}(?!\w)", found.message.source.replace("&", ""), re.IGNORECASE)
        for form in found.forms
    ]
    assert len(named) > 10
    assert [each for each in named if not any(word in stems(each[1], code) for word in each[2])] == []
