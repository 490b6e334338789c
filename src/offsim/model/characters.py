"""Characters that do harm where text is shown, printed or stored, and the few ways in which text is rid of them.

Two kinds: controls (C0 but tab and line feed, C1, half surrogate pairs, U+FFFE and U+FFFF, line separators and the old
marks of direction U+202A to U+202E), and isolates (U+2066 to U+2069), which offsim itself puts around what runs the
other way. Marks that writing needs (U+200C to U+200F, U+061C) are neither.
"""

from __future__ import annotations

import re

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff\ufffe\uffff"
_ISOLATES = "\u2066-\u2069"
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"

CONTROL = re.compile(f"[{_CONTROLS}]")
HARMFUL = re.compile(f"[{_CONTROLS}{_ISOLATES}]")
UNPRINTABLE = re.compile(f"[{_CONTROLS}\t]")
LINE_END = re.compile("\r\n?|[\x85\u2028\u2029]")
ISOLATED = re.compile(f"{FIRST_STRONG_ISOLATE}[^{_ISOLATES}]*{POP_ISOLATE}")
LETTERS = {True: re.compile(f"[{_RIGHT_TO_LEFT}]"), False: re.compile(rf"(?![{_RIGHT_TO_LEFT}])[^\W\d_]")}
"""A letter that runs from right to left, and one that does not."""
LETTER = re.compile(rf"[{_RIGHT_TO_LEFT}]|[^\W\d_]")
NUMBERS_APART = re.compile(r"\d[ /-]\d")
"""Numbers with a sign between them, as in a date, which run from right to left after letters that do."""
MARKS = {True: "\u200f", False: "\u200e"}
LONGEST_FILE_NAME = 80


def cleaned(words: str) -> str:
    """Return what a planner or a study wrote without controls and isolates; every kind of line end is a line feed."""
    return words if words.isprintable() else HARMFUL.sub("", LINE_END.sub("\n", words))


def without_controls(words: str) -> str:
    """Return words of offsim's own without controls, which no XML may hold; its isolates stay."""
    return CONTROL.sub("", words)


def quoted(found: str) -> str:
    """Return what was found (an argument, a file's name, a value) on one line, with all that is harmful written out."""
    return HARMFUL.sub(_written_out, found.replace("\n", "\\n").replace("\t", "\\t"))


def printable(words: str) -> str:
    """Return words for a terminal or a log: no control but the line feed; others are written out, as JSON does."""
    return UNPRINTABLE.sub(_written_out, words)


def file_name(words: str) -> str:
    """Return words as a name that every system takes for a file: letters, digits, dots inside, dashes; never empty."""
    return re.sub(r"[^\w.-]+", "_", words).strip("._")[:LONGEST_FILE_NAME] or "offsim"


def keys_from_left(entry: str) -> str:
    """Return an entry of a menu whose keys, after the tab, are read from left to right in every language: Ctrl++."""
    words, tab, keys = entry.partition("\t")
    return f"{words}\t{MARKS[False]}{keys}{MARKS[False]}" if tab else entry


def isolated(words: str, *, right_to_left: bool) -> str:
    """Return words ready to stand in a sentence of a language: what runs the other way keeps its order to itself.

    Inside, they run as their first letter does where that is the language's way, and else as most of their letters do,
    with a mark that says so where the first letter would have it otherwise. A date without letters runs from left to
    right in every language.
    """
    if words.isascii() and not right_to_left:
        return words  # nothing in it runs from right to left
    outside = _outside(words)
    if not LETTER.search(outside) and right_to_left and NUMBERS_APART.search(outside):
        return left_to_right(words)
    if not LETTERS[not right_to_left].search(outside):
        return words
    ways = [bool(LETTERS[True].match(letter)) for letter in LETTER.findall(outside)]
    most = sum(ways) * 2 > len(ways)
    mark = "" if ways[0] in (most, right_to_left) else MARKS[most]
    return f"{FIRST_STRONG_ISOLATE}{mark}{words}{POP_ISOLATE}"


def runs_from_right(words: str) -> bool:
    """Say whether words run from right to left, as the first letter does that no isolate holds."""
    first = LETTER.search(_outside(words))
    return first is not None and LETTERS[True].match(first[0]) is not None


def _outside(words: str) -> str:
    """Return what of the words no isolate holds."""
    while (outside := ISOLATED.sub("", words)) != words:
        words = outside
    return words


def left_to_right(words: str) -> str:
    """Return words that run from left to right wherever they stand."""
    return f"{FIRST_STRONG_ISOLATE}{MARKS[False]}{words}{POP_ISOLATE}"


def _written_out(found: re.Match[str]) -> str:
    return "\\t" if found[0] == "\t" else f"\\u{ord(found[0]):04x}"
