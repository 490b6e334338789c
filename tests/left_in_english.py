"""Finds what is left in English where another language is spoken: on a page, in a dialog, on a sheet, in a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from offsim.language import Language
from offsim.model.facts import Fact, Source
from offsim.model.study import Study
from offsim.model.text import Text
from tests.parts_of import parts_of

WORDS = re.compile(
    r"\b(?:the|of|and|is|are|was|were|with|without|by|this|that|these|those|which|from|for|each|not|than|there|then|"
    r"would|will|what|when|where|your|you|its|has|have|had|been|can|cannot|to|at|so|nothing|"
    r"scenario of|turnover|jobs|growth|offices|land|year|years|rounded|column|columns|copy|early|end|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|published|folder|value|share)\b",
    re.IGNORECASE,
)
"""Words of English; those that French has too (to it “on”, “a”, “me”, “sites” are its own) are not among them."""
QUOTED = re.compile(r"“[^”]*”|«[^»]*»")
NO_WORDS = re.compile(
    r"^English\s?: .*|\b\w+(?:\.\w+|\[\d+\])+|\{\w*\}|(?<!\w)--?[a-z-]+|Qt for Python|Home, End", re.MULTILINE
)
"""What a text is in English, told beside what it is in the other languages; the key of a figure, the name of a file,
a place to fill, an option; a name; what keys are called."""
LONG = 12
"""So many letters of a study's English text are no coincidence in another."""
MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")


class Detector:
    """Knows what is English in a language: texts of catalogue and studies, and words, but for what sources say."""

    def __init__(self, language: Language, studies: Iterable[Study]) -> None:
        self._language = language
        self._sources = {
            bare(message.source)
            for message, forms in language.messages.items()
            if message.source not in forms and re.search("[A-Za-z]{3}", message.source) and "{" not in message.source
        }
        own = {bare(form) for forms in language.messages.values() for form in forms}
        self._sources -= own
        self._texts, self._said = set[str](), set[str]()
        for study in studies:
            for found in parts_of(study):
                if isinstance(found, Text) and found.in_language("en") != found.in_language(language.code):
                    self._texts.add(found.in_language("en"))
                if isinstance(found, Fact):
                    self._said.add(found.quote)
                if isinstance(found, Source):
                    self._said |= {found.address, *as_published(found, language)}
        self._texts = {words for words in self._texts if len(words) >= LONG}
        self._said = {words for words in self._said if words}

    def found(self, told: Iterable[str]) -> list[str]:
        """Return those of the texts that are English, or partly so."""
        return [words for words in sorted({MARKS.sub("", one) for one in told}) if self._is_english(words)]

    def _is_english(self, words: str) -> bool:
        words = bare(words)
        for said in sorted(self._said, key=len, reverse=True):
            words = words.replace(said, " ")
        words = NO_WORDS.sub(" ", words)
        if words.strip() in self._sources or any(text in words for text in self._texts):
            return True
        return WORDS.search(words) is not None


def bare(words: str) -> str:
    """Return words without the mark of a short cut before a letter, and the keys of the short cut after them."""
    return re.sub("&(?=[^& ])", "", words).partition("\t")[0]


def as_published(source: Source, language: Language) -> Iterator[str]:
    """Give what a publication calls itself: all of a title in one language, else what stands in quotation marks."""
    title = source.title.in_language(language.code)
    if len(source.title.words) == 1:
        yield title
    yield from QUOTED.findall(title)
