"""What there is to choose from in cells of the Study page, by key, with words for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.study import LeverGroup, Profile
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Message, text
from offsim.report.distribution_words import CERTAIN, KIND_WORDS
from offsim.storage.entry_edits import at_place
from offsim.storage.lever_parts import BASE_YEAR, COMPANIES, EVENTS, GROWTH, PLACE, PRODUCTIVITY
from offsim.storage.row_references import lever_key
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.rows import Row, lever_rows

FLAGS: Mapping[bool, Message] = {
    True: QT_TRANSLATE_NOOP("StudyPage", "Yes"),
    False: QT_TRANSLATE_NOOP("StudyPage", "No"),
}
PROFILES: Mapping[Profile, Message] = {
    Profile.PULSE: QT_TRANSLATE_NOOP("StudyPage", "In full in every year"),
    Profile.RAMP: QT_TRANSLATE_NOOP("StudyPage", "Rising year by year"),
}
NONE = QT_TRANSLATE_NOOP("StudyPage", "None")
DEFAULTS: Mapping[str, object] = {"flags": True}
"""What stands for nothing said."""


def choices(name: str, study: Mapping[str, Any], language: Language, *, optional: bool) -> dict[object, str]:
    """Return the words for every key there is to choose; None is for nothing."""
    fixed: Mapping[str, Mapping[Any, Message]] = {
        "flags": FLAGS,
        "profiles": PROFILES,
        "kinds": KIND_WORDS,
        "outcomes": {key: outcome.label for key, outcome in NATIONAL.items()},
    }
    if name in fixed:
        known = fixed[name].items()
        found: dict[object, str] = {it if isinstance(it, bool) else str(it): language.say(words) for it, words in known}
    elif name == "levers":
        found = {lever_key(row.place): _lever_words(row, study, language) for row in lever_rows(study)}
    else:
        found = {key: _label(row, language) or key for key, row in study.get(name, {}).items()}
    nothing: dict[object, str] = {None: language.say(CERTAIN if name == "kinds" else NONE)}
    return {**(nothing if optional else {}), **found}


def choice_words(name: str, found: object, study: Mapping[str, Any], language: Language) -> str:
    """Return the words for what is chosen; what is not among the choices stands for itself, nothing for nothing."""
    chosen = DEFAULTS.get(name) if found is None else found
    known = choices(name, study, language, optional=name == "kinds")
    return known.get(chosen, "" if chosen is None else str(chosen)) if isinstance(chosen, str | bool | None) else ""


def _lever_words(row: Row, study: Mapping[str, Any], language: Language) -> str:
    """Return what a lever is called, after its group."""
    lever = _label(at_place(study, row.place), language) or lever_key(row.place)
    return language.joined(" · ", filter(None, (_group_words(row.place, study, language), lever)))


def _group_words(lever: Place, study: Mapping[str, Any], language: Language) -> str:
    """Return what the group of the lever at a place is called: what all of its kind have, or its economy's heading."""
    kind, key = str(lever[0]), lever[-1]
    if kind == "economies" or (kind == "markets" and key != "trend"):
        economy = lever[1] if kind == "economies" else at_place(study, (*lever[:2], "economy"))
        return _words(at_place(study, ("economies", economy, "market_label")), language)
    return language.say(GROUPS.get(kind, COMPANIES).label)


GROUPS: Mapping[str, LeverGroup] = {
    "markets": GROWTH,
    "common": GROWTH,
    "productivity": PRODUCTIVITY,
    "events": EVENTS,
    "sites": PLACE,
    "m2_per_job": PLACE,
    "occupancy_limit": PLACE,
    "base": BASE_YEAR,
    "jump_off": BASE_YEAR,
}
"""The groups of levers that belong to no economy, by the first key of their place; the others are companies'."""


def _label(row: object, language: Language) -> str:
    return _words(row.get("label") if isinstance(row, Mapping) else None, language)


def _words(found: object, language: Language) -> str:
    if isinstance(found, Mapping) and found and found.keys() <= set(LANGUAGES):
        return text({key: str(words) for key, words in found.items()}).in_language(language.code)
    return str(found or "")
