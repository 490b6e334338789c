"""Words in several languages: a study's own texts, and the program's texts marked for translation without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

LANGUAGES = ("en", "fr", "ar")


class Message(NamedTuple):
    """A text of the program, in English, with the context under which catalogues translate it."""

    context: str
    source: str

    def __str__(self) -> str:
        """Return the English wording, for logs."""
        return self.source


def QT_TRANSLATE_NOOP(context: str, source: str) -> Message:  # noqa: N802  (lupdate knows this name)
    """Mark ``source`` for the translation catalogues; it is translated where it is shown."""
    return Message(context, source)


@dataclass(frozen=True, slots=True)
class Text:
    """A text that carries its own translations: pairs of language code and words, never empty."""

    words: tuple[tuple[str, str], ...]

    def in_language(self, code: str) -> str:
        """Return the words in ``code``, else in English, else in the first language there is."""
        known = dict(self.words)
        return known.get(code) or known.get("en") or self.words[0][1]


def text(words: str | Mapping[str, str]) -> Text:
    """Make a Text from one wording, or from a mapping of language code to wording."""
    return Text((("en", words),)) if isinstance(words, str) else Text(tuple(words.items()))


NO_TEXT = Text((("en", ""),))
