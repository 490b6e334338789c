"""Names of new and copied rows of a study until a planner names them: in every language, as those of scenarios are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from offsim.model.scenario_names import COPIED, name_after
from offsim.model.text import LANGUAGES, Text, text

NEW: Mapping[str, Text] = {
    "markets": text({"en": "New market", "fr": "Nouveau marché", "ar": "سوق جديدة"}),
    "economies": text({"en": "New economy", "fr": "Nouvelle économie", "ar": "اقتصاد جديد"}),
    "correlations": text({"en": "New correlation", "fr": "Nouvelle corrélation", "ar": "ارتباط جديد"}),
    "outlooks": text({"en": "New outlook", "fr": "Nouvelle conjoncture", "ar": "فرضية ظرفية جديدة"}),
    "events": text({"en": "New event", "fr": "Nouvel événement", "ar": "حدث جديد"}),
    "sites": text({"en": "New site", "fr": "Nouveau site", "ar": "موقع جديد"}),
    "targets": text({"en": "New target", "fr": "Nouvel objectif", "ar": "هدف جديد"}),
    "perimeters": text({"en": "New perimeter", "fr": "Nouveau périmètre", "ar": "نطاق جديد"}),
    "presets": text({"en": "New scenario", "fr": "Nouveau scénario", "ar": "سيناريو جديد"}),
    "sources": text({"en": "New source", "fr": "Nouvelle source", "ar": "مصدر جديد"}),
}
"""What a row is called, by kind (key of its tables), with a number where that is taken."""
_GIVEN = {
    code: re.compile(
        "|".join(
            [
                *(rf"{re.escape(name.in_language(code))}(?: \d+)?" for name in NEW.values()),
                re.escape(COPIED.in_language(code)).replace(r"\{name\}", ".*"),
            ]
        ),
        re.DOTALL,
    )
    for code in LANGUAGES
}


def new_name(kind: str, rows: Iterable[Mapping[str, Any]]) -> Text:
    """Return the name of one more row of a kind, which none of the ``rows`` has in any language."""
    named = [text(found) for row in rows if (found := row.get("label", row.get("title")))]
    taken = {code: {name.in_language(code) for name in named} for code in LANGUAGES}
    names = (_numbered(NEW[kind], number) for number in count(1))
    return next(name for name in names if not any(name.in_language(code) in taken[code] for code in LANGUAGES))


def copied_name(row: Mapping[str, Any]) -> Text:
    """Return what a copy of a row is called, in the languages the row is named in."""
    name = text(row.get("label", row.get("title", "")))
    codes = [code for code, _ in name.words]
    return Text(tuple((code, words) for code, words in name_after(COPIED, name).words if code in codes))


def is_given(found: object) -> bool:
    """Say whether a name, as a study holds it, is one that nobody typed: in several languages, each a given one."""
    return (
        isinstance(found, Mapping)
        and len(found) > 1
        and all(code in _GIVEN and _GIVEN[code].fullmatch(str(words)) for code, words in found.items())
    )


def in_study(name: Text) -> str | dict[str, str]:
    """Return a name as a study holds it: English alone as a text, others by language."""
    words = dict(name.words)
    return words["en"] if words.keys() == {"en"} else words


def _numbered(name: Text, number: int) -> Text:
    return name if number == 1 else Text(tuple((code, f"{words} {number}") for code, words in name.words))
