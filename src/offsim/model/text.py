"""Words in several languages: a study's own texts, and the program's texts marked for translation without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from offsim.model.characters import cleaned, isolated

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


class Wording(str):
    """A text of the program in a language, whose places are filled so that each field keeps its order to itself."""

    __slots__ = ("right_to_left",)
    right_to_left: bool

    def __new__(cls, words: str, *, right_to_left: bool) -> Wording:
        """Return the words of a language that runs from right to left, or does not."""
        made = super().__new__(cls, words)
        made.right_to_left = right_to_left
        return made

    def format(self, *_none: object, **fields: object) -> str:
        """Fill the places."""
        return self.format_map(fields)

    def format_map(self, fields: Mapping[str, object], /) -> str:  # type: ignore[override]
        """Fill the places, and isolate fields that run the other way."""
        return super().format_map(
            {
                name: isolated(found, right_to_left=self.right_to_left) if isinstance(found, str) else found
                for name, found in fields.items()
            }
        )


@dataclass(frozen=True, slots=True)
class Count:
    """A text of the program about a number, which stands in it as ``%n``; catalogues have a form for every plural."""

    message: Message
    number: float
    decimals: int = 0

    def __str__(self) -> str:
        """Return the English source, for logs."""
        return self.message.source.replace("%n", f"{self.number:,.{self.decimals}f}")


class Counted:
    """The context of all texts that count, named so because lupdate takes what stands before ``.tr`` for it."""

    @staticmethod
    def tr(source: str, _comment: None, number: float, decimals: int = 0) -> Count:
        """Mark ``source`` as a text with plural forms: with a comment and a number lupdate knows it for one."""
        return Count(Message("Counted", source), number, decimals)


@dataclass(frozen=True, slots=True)
class Text:
    """A text that carries its own translations: pairs of language code and words, never empty.

    It holds nothing that does harm where it is shown (``characters.cleaned``).
    """

    words: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        """Keep the words alone."""
        object.__setattr__(self, "words", tuple((code, cleaned(words)) for code, words in self.words))

    def __str__(self) -> str:
        """Return the English words, for logs."""
        return self.in_language("en")

    def in_language(self, code: str) -> str:
        """Return the words in ``code``, else in English, else in the first language there is."""
        known = dict(self.words)
        return known.get(code) or known.get("en") or self.words[0][1]


def text(words: str | Mapping[str, str]) -> Text:
    """Make a Text from one wording, or from a mapping of language code to wording."""
    return Text((("en", words),)) if isinstance(words, str) else Text(tuple(words.items()))


@dataclass(frozen=True, slots=True)
class Named:
    """Something of a study in a message: the window and reports call it by its name, the command line by its key."""

    key: str
    label: Text

    def __str__(self) -> str:
        """Return the key, for logs."""
        return self.key


NO_TEXT = Text((("en", ""),))
