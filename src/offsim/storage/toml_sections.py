"""Takes a text in TOML apart into its tables as written, each with the remarks above it, and joins them again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import tomli

Place = tuple[str | int, ...]
"""Where something is: keys, and numbers of items in lists, counted from 0."""

SIGN = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}]|\n', re.DOTALL
)
"""What may hold a bracket or a line end that means nothing, the brackets, and the line ends."""
REMARKS = re.compile(r"(?:^[ \t]*#[^\n]*\n)+\Z", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A table as it is written: its place, remarks and head, and what follows up to the next; blank lines apart.

    The first section of a text has no head, and its place is empty; so have remarks that are about all that follows.
    """

    place: Place
    head: str
    body: str
    blank: str


def sections(words: str) -> list[Section]:
    """Return the tables of a text that ``tomli`` reads, in their order."""
    starts = [*_heads(words)]
    ends = [*starts[1:], len(words)]
    found = [_section((), "", words[: starts[0] if starts else len(words)])]
    counts: dict[Place, int] = {}
    for start, end in zip(starts, ends, strict=True):
        line = words.find("\n", start, end)
        head = words[start : end if line < 0 else line + 1]
        place = _place(head, counts)
        above, remarks = _remarks(found.pop())
        found += above
        found.append(_section(place, remarks + head, words[start + len(head) : end]))
    return found


def joined(parts: Sequence[Section]) -> str:
    """Return the text that sections make."""
    return "".join(f"{part.head}{part.body}{part.blank}" for part in parts)


def head_words(place: Place, *, item: bool) -> str:
    """Return the line that begins a table, or an item of a list whose number is the last of its place."""
    keys = ".".join(key_words(key) for key in place if isinstance(key, str))
    return f"[[{keys}]]\n" if item else f"[{keys}]\n"


def placed(part: Section, place: Place) -> Section:
    """Return a table under other keys; its remarks stay."""
    line = part.head.rstrip("\n").rpartition("\n")[2]
    item = line.lstrip().startswith("[[")
    above = part.head[: part.head.rindex(line)]
    after = line[line.rindex("]") + 1 :] if "#" not in line else line[line.index("]") + 1 + item :]
    return Section(place, f"{above}{head_words(place, item=item).rstrip()}{after}\n", part.body, part.blank)


def key_words(key: str) -> str:
    """Return a key as TOML writes it."""
    bare = re.fullmatch("[A-Za-z0-9_-]+", key)
    return key if bare else '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _heads(words: str) -> Iterator[int]:
    """Go through the places in a text where tables begin."""
    depth, line_start = 0, 0
    for sign in SIGN.finditer(words):
        found = sign[0]
        if found == "\n":
            line_start = sign.end() if depth == 0 else -1
        elif found in ("[", "{"):
            if depth == 0 and line_start >= 0 and not words[line_start : sign.start()].strip():
                yield line_start
            depth += 1
        elif found in ("]", "}"):
            depth -= 1


def _place(head: str, counts: dict[Place, int]) -> Place:
    """Return the place that the head of a table names; ``counts`` are the items of lists so far."""
    found = tomli.loads(head)
    item = head.lstrip().startswith("[[")
    place: Place = ()
    while found:
        ((key, inner),) = found.items()
        place = (*place, key)
        found = inner[0] if isinstance(inner, list) else inner
        last = not found
        if last and item:
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place


def _section(place: Place, head: str, rest: str) -> Section:
    body = rest.rstrip(" \t\n")
    end = rest.find("\n", len(body)) + 1 if "\n" in rest[len(body) :] else len(rest)
    body = rest[:end] if body else ""
    return Section(place, head, body, rest[len(body) :])


def _remarks(above: Section) -> tuple[list[Section], str]:
    """Return a section without the remarks at its end, and those of them that stand right above the next table.

    Remarks with a blank line below them are the heading of what follows: a section without head or place.
    """
    found = REMARKS.search(above.body)
    before = above.body[: found.start()] if found else ""
    if not found or (before and not before.endswith("\n\n")):  # what goes on from the line above it is about that
        return [above], ""
    rest = _section(above.place, above.head, before)
    return ([rest, Section((), "", found[0], above.blank)], "") if above.blank else ([rest], found[0])
