"""Arabic texts speak to one planner, in the singular, as most of them do; menus have nouns of what is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from offsim.language import load_language
from offsim.resources import resource_path
from offsim.ui.actions import ACTIONS

DOCS = Path(__file__).parents[1] / "docs"
WORD = re.compile("[\u0621-\u0652]+")
VOWELS = re.compile("[\u064b-\u0652]")
TO_SEVERAL = ("وا", "وه", "وها", "وهم", "تم", "تموه", "تموها", "كم")
YOU_DO, YOU_DO_END = "ت", ("ون", "ونه", "ونها", "ونهم")
"""How verbs and possessives end that speak to several people; what begins with the one and ends in the other too."""
STEMS_OF_OTHERS = ("نمو", "تكون", "تتكون", "تعاون", "تكلف")
OTHERS = frozenset({
    "تم", "يتم", "تتم", "كم", "وكم", "فكم", "حكم", "تراكم", "متراكم", "دون", "لون", "يعلوه", "أهم", "حاكم", "تحكم",
})  # fmt: skip
"""Words, without article and what stands joined before them, that only look so."""
BEFORE = re.compile("^[وف]?[بكل]?(?:ال|ل)?")
IMPERATIVES = frozenset({
    "افتح", "احفظ", "اختر", "اكتب", "أضف", "احذف", "صحح", "غير", "انسخ", "ألصق", "أدخل", "استورد", "صدر",
    "ابحث", "أظهر",
})  # fmt: skip


def texts() -> Iterator[str]:
    """Give every Arabic text that ships."""
    for forms in load_language("ar").messages.values():
        yield from forms
    files = (*resource_path("studies").glob("*.toml"), *resource_path("help", "ar").glob("*.md"), *DOCS.glob("*.ar.md"))
    yield from (file.read_text(encoding="utf-8") for file in files)


def speaks_to_several(word: str) -> bool:
    bare = VOWELS.sub("", word)
    bases = {bare, BEFORE.sub("", bare)}
    if bases & OTHERS or any(base.startswith(STEMS_OF_OTHERS) for base in bases):
        return False
    return bare.endswith(TO_SEVERAL) or (bare.startswith(YOU_DO) and bare.endswith(YOU_DO_END))


def test_no_text_speaks_to_several() -> None:
    assert {word for words in texts() for word in WORD.findall(words) if speaks_to_several(word)} == set()


@pytest.mark.parametrize("word", ["افتحوا", "واحفظوه", "استوردوها", "حدّثوا", "تدخلونه", "تريدون", "أرقامكم", "أدخلتم"])
def test_a_word_that_does_would_be_found(word: str) -> None:
    assert speaks_to_several(word)


def test_commands_are_called_by_nouns() -> None:
    language = load_language("ar")
    called = [language.say(row.label).replace("&", "") for row in ACTIONS]
    assert [words for words in called if words.split()[0] in IMPERATIVES] == []
