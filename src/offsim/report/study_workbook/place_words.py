"""What places in a study are called, in the words of its workbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from offsim.language import Language
from offsim.model.text import Message
from offsim.report.study_workbook.words import BLOCKS, COLUMNS, SHEETS

Path = tuple[str | int, ...]
"""Keys and places in lists, from 0."""
PARTS: Mapping[str, Message] = {
    **{key: title for key, (title, _) in SHEETS.items()},
    "observations": SHEETS["observed"][0],
    "correlations": BLOCKS["correlations.[]"],
    "perimeters": BLOCKS["perimeters.*"],
}
"""What the parts of a study are called, by the first key of their places."""


def place_words(path: Path, language: Language) -> str:
    """Return what a place in a study is called: its sheet, the keys of the study's own, the headings."""
    inside = len(path) > 1 and path[0] in PARTS
    own = [language.say(PARTS[str(path[0])]), *map(_counted, path[1:2])] if inside else []
    return language.joined(" · ", (*own, *_headings(path[2:] if inside else path, language)))


def _headings(path: Path, language: Language) -> Iterator[str]:
    at = 0
    while at < len(path):
        pair = ".".join(map(str, path[at : at + 2]))
        found = pair if pair in COLUMNS else str(path[at])
        yield language.say(COLUMNS[found]) if found in COLUMNS else _counted(path[at])
        at += 2 if found == pair and len(path) > at + 1 else 1


def _counted(part: str | int) -> str:
    """Return a key as it is written, and the place in a list as it is counted."""
    return part if isinstance(part, str) else str(part + 1)
