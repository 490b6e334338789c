"""Makes the keys of what a planner names: short, in small Latin letters, and none given twice."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from itertools import count

from offsim.storage.study_text import set_value

LONGEST = 30
STUDY_LONGEST = 60


def keys_for(names: Iterable[str], kind: str) -> dict[str, str]:
    """Return a key of small letters, digits and _ for each name; ``kind`` is used where a name has no such letter."""
    keys: dict[str, str] = {}
    for name in names:
        plain = _plain(name, "_")[:LONGEST].strip("_")
        base = plain if plain[:1].isalpha() else f"{kind}_{plain}".strip("_")
        keys[name] = _free(base, "_", keys.values())
    return keys


def study_key(title: str, taken: Collection[str]) -> str:
    """Return the id of a study called ``title``, none of those ``taken``."""
    return _free(_plain(title, "-")[:STUDY_LONGEST].strip("-") or "study", "-", taken)


def with_title(words: str, title: str, taken: Collection[str]) -> str:
    """Return the text of a study under another title, in all languages, and an id of its own, none of those taken."""
    return set_value(set_value(words, ("title",), title), ("id",), study_key(title, taken))


def _plain(name: str, between: str) -> str:
    """Return the small Latin letters and digits of a name, without accents, its other signs as ``between``."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub("[^a-z0-9]+", between, letters).strip(between)


def _free(base: str, between: str, taken: Collection[str]) -> str:
    """Return ``base``, with the first number after it that makes it new where it is taken."""
    found = (f"{base}{between}{number}" if number > 1 else base for number in count(1))
    return next(key for key in found if key not in taken)
