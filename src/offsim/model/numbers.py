"""Numbers as people type and paste them: in every language's signs, and never a guess between two readings.

A point is decimal in every language. A comma before a last group of three digits parts thousands in the languages of
``COMMA_PARTS_THOUSANDS`` and decimals in the others; before any other number of digits it is decimal in all. Spaces,
and the Arabic sign for it, part thousands; a sign of direction, or one that nobody sees, says nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from offsim.model.problems import Problem
from offsim.model.text import QT_TRANSLATE_NOOP

TWO_READINGS = QT_TRANSLATE_NOOP(
    "Problem", "“{words}” can be read as two numbers. Write “{one}” or “{other}”, whichever you mean."
)

COMMA_PARTS_THOUSANDS = frozenset({"en"})
MOST_SIGNS = 100
"""Nobody types a longer number."""

_UNSEEN = "\ufeff\u200b\u2060\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_PLAIN_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d", "-"),
        **dict.fromkeys("\t\u00a0\u2007\u2008\u2009\u200a\u202f\u066c", " "),
        **dict.fromkeys("\u066a\uff05\ufe6a", "%"),
        **dict.fromkeys("\u060c\uff0c", ","),
        "\u066b": ".",
        **dict.fromkeys(_UNSEEN),
    }
)
_GROUPED = r"[1-9]\d{0,2}(?:%s\d{3})+"
_NUMBER = re.compile(r"(?P<sign>[+-]?) ?(?P<digits>[\d.,][\d., ]*?)(?P<power>(?:e[+-]?\d+)?)", re.ASCII | re.IGNORECASE)
_BY_SPACES = re.compile(rf"{_GROUPED % ' '}(?P<rest>[.,]\d*)?", re.ASCII)
_BY_COMMAS = re.compile(rf"{_GROUPED % ','}(?P<rest>\.\d*)?", re.ASCII)
_TOGETHER = re.compile(r"\d+(?:[.,]\d*)?|[.,]\d+", re.ASCII)


def readings(words: str, code: str) -> tuple[str, ...]:
    """Return what a typed number may mean in language ``code``, as Python writes it, the language's own reading first.

    There are two where a comma may part thousands or decimals, and none where it is no number.
    """
    found = _NUMBER.fullmatch(plain(words)) if len(words) <= MOST_SIGNS else None
    if found is None:
        return ()
    digits = found["digits"]
    thousands = [digits.replace(mark, "") for mark, groups in ((" ", _BY_SPACES), (",", _BY_COMMAS))
                 if groups.fullmatch(digits)]  # fmt: skip
    decimals = [digits] if _TOGETHER.fullmatch(digits) else []
    ordered = thousands + decimals if code in COMMA_PARTS_THOUSANDS else decimals + thousands
    return tuple(f"{found['sign']}{each.replace(',', '.')}{found['power']}" for each in ordered)


def typed_number(words: str, code: str, sensible: Callable[[float], bool]) -> float:
    """Return the number that was typed in language ``code``; zero has no sign.

    Where it may be read in two ways, and the one that is not the language's own is ``sensible``, nobody guesses.

    Raises:
        ValueError: it is no number.
        Problem: it may mean either of two.
    """
    found = readings(words, code)
    if not found:
        raise ValueError(words)
    if any(sensible(float(other)) for other in found[1:]):
        raise Problem(TWO_READINGS, words=words.strip(), one=found[0], other=found[1])
    return float(found[0]) + 0.0


def whole_number(words: str) -> int | str:
    """Return the whole number that was typed, its thousands apart or not, or the words where it is none.

    Its commas can only part thousands, whatever the language.
    """
    digits = plain(words) if len(words) <= MOST_SIGNS else ""
    sign = digits[:1] if digits[:1] in ("+", "-") else ""
    bare = digits.removeprefix(sign).lstrip()
    for mark, groups in ((" ", _BY_SPACES), (",", _BY_COMMAS)):
        if (found := groups.fullmatch(bare)) and not found["rest"]:
            bare = bare.replace(mark, "")
    return int(sign + bare) if bare.isascii() and bare.isdigit() else words


def plain(words: str) -> str:
    """Return typed words with the digits, signs and spaces of all scripts as ASCII has them, and nothing unseen."""
    signs = words.translate(_PLAIN_SIGNS).strip()
    return signs if signs.isascii() else "".join(str(unicodedata.decimal(sign, sign)) for sign in signs)
