"""The language the planner reads: catalogues of translations, study texts, numbers and problems, without Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

from offsim.model.characters import isolated, quoted
from offsim.model.problems import Expected, Problem, filled, listed, written
from offsim.model.text import LANGUAGES, Count, Message, Named, Text, Wording
from offsim.resources import resource_path

NAMES = {"en": "English", "fr": "Français", "ar": "العربية"}
DECIMAL = {"en": ".", "fr": ",", "ar": ","}
GROUP = {"en": ",", "fr": "\u202f", "ar": "\u202f"}
MINUS = {"en": "−", "fr": "−", "ar": "\u200e−"}
PLUS = {"en": "+", "fr": "+", "ar": "\u200e+"}
BETWEEN = {"fr": {": ": "\u00a0: ", "; ": "\u202f; "}, "ar": {", ": "، ", "; ": "؛ "}}
"""What stands for a mark between parts in languages that write another, or set it apart."""
LONG_NUMBER = 10_000
"""From here on a whole number is no year, and its thousands stand apart."""
ENDLESS_NUMBER = 10**30


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language by its code (en, fr, ar) and what its catalogue translates, by context and English source.

    A message that counts has several forms, chosen by number.
    """

    code: str
    messages: Mapping[Message, tuple[str, ...]]

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.code == "ar"

    def translate(self, context: str, source: str) -> Wording:
        """Return a text of the program in this language; English where the catalogue lacks it."""
        return Wording(self.messages.get(Message(context, source), (source,))[0], right_to_left=self.right_to_left)

    def counted(self, message: Message, number: float, written: str) -> Wording:
        """Return a text that counts, in the plural form that goes with a number as it is ``written``."""
        forms = self.messages.get(message, (message.source,))
        words = forms[min(plural_form(self.code, number), len(forms) - 1)].replace("%n", written)
        return Wording(words, right_to_left=self.right_to_left)

    def say(self, words: Message | Count | Text | Named | Expected | str) -> str:
        """Return a marked text of the program, or a study's own text, in this language."""
        if isinstance(words, Expected):
            return self.tell(words)
        if isinstance(words, Message):
            return self.translate(*words)
        if isinstance(words, Count):
            number = round(words.number, words.decimals)
            return self.counted(words.message, number, self.number(number, words.decimals))
        own = words.label if isinstance(words, Named) else words
        return own.in_language(self.code) if isinstance(own, Text) else own

    def joined(self, between: str, parts: Iterable[str]) -> str:
        """Return parts one after another, so that none that runs the other way carries its neighbours along.

        What stands ``between`` them is given as in English, and written as the language writes it.
        """
        return BETWEEN.get(self.code, {}).get(between, between).join(map(self.isolated, parts))

    def isolated(self, words: str) -> str:
        """Return a name or another text that may be in any script, to stand alone or among others."""
        return isolated(words, right_to_left=self.right_to_left)

    def number(self, value: float, decimals: int = 0, *, sign: bool = False) -> str:
        """Return a number as this language writes it, with a plus sign if asked, and a dash where there is none.

        Negative ``decimals`` round to tens, hundreds and so on.
        """
        if not math.isfinite(value):
            return "–"
        rounded = round(value, decimals) + 0.0  # no negative zero
        digits = f"{abs(rounded):,.{max(decimals, 0)}f}"
        written = digits.replace(",", "\0").replace(".", DECIMAL[self.code]).replace("\0", GROUP[self.code])
        before = MINUS[self.code] if rounded < 0 else PLUS[self.code] if sign and rounded > 0 else ""
        return before + written

    def exact(self, value: float, *, sign: bool = False) -> str:
        """Return a setting with the decimals it has and no more, and a change of one with a plus sign if asked."""
        digits = f"{value:.10g}".replace(".", DECIMAL[self.code]).replace("-", MINUS[self.code])
        return PLUS[self.code] + digits if sign and value > 0 else digits

    def explain(self, problem: Problem) -> str:
        """Return the sentence that tells a planner about a problem, never longer than can be read."""
        return self._filled(problem.reason, problem.fields)

    def tell(self, found: Expected) -> str:
        """Return a marked text with its fields, such as a notice or a question."""
        return self._filled(found.words, found.fields)

    def _filled(self, words: Message, fields: Mapping[str, object]) -> str:
        return filled(self.translate(*words), {name: self._field(field) for name, field in fields.items()})

    def _field(self, found: object) -> str:
        if type(found) is tuple:
            return self.joined(", ", listed(map(self._field, found)))
        if isinstance(found, Problem):
            return self.explain(found)
        if isinstance(found, Expected | Message | Count | Text | Named):
            return self.say(found)
        return self._plain(found)

    def _plain(self, found: object) -> str:
        if isinstance(found, float):
            return self.exact(found)
        if isinstance(found, int) and LONG_NUMBER <= abs(found) <= ENDLESS_NUMBER:
            return f"{found:,}".replace(",", GROUP[self.code])  # to the last digit, which a float might lose
        return quoted(written(found))


def plural_form(code: str, number: float) -> int:
    """Return which of a language's plural forms goes with a number, in the order translation files list them.

    With a fraction go the singular below 2 in French, the plural in English, and the last form in Arabic.
    """
    size = abs(number)
    if code == "ar":
        if size != int(size):
            return 5
        if size < 3:
            return int(size)
        return 3 if 3 <= size % 100 <= 10 else 4 if size % 100 >= 11 else 5
    return int(size >= 2) if code == "fr" else int(size != 1)


@cache
def load_language(code: str) -> Language:
    """Return a language with its catalogue, read once; ``code`` is one of ``LANGUAGES``."""
    if code not in LANGUAGES:
        raise ValueError(code)
    root = ET.parse(resource_path("i18n", f"offsim_{code}.ts")).getroot()  # noqa: S314  (our own shipped file)
    return Language(
        code,
        {
            Message(context.findtext("name", ""), message.findtext("source", "")): forms
            for context in root.iter("context")
            for message in context.iter("message")
            if (forms := _forms(message))
        },
    )


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None:
        return ()
    forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
    return forms if all(forms) else ()
