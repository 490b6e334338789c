"""What there is to choose from in cells of the Study page, by key, with words for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.study import Profile
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Message, text
from offsim.report.distribution_words import CERTAIN, KIND_WORDS
from offsim.storage.entry_edits import at_place
from offsim.storage.row_references import lever_key
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
    """Return what a lever is called, after what it is about."""
    about, lever = at_place(study, row.about) if row.about else None, at_place(study, row.place)
    named = dict.fromkeys(filter(None, (_label(about, language), _label(lever, language))))
    return language.joined(" · ", named or (lever_key(row.place),))


def _label(row: object, language: Language) -> str:
    found = row.get("label") if isinstance(row, Mapping) else None
    if isinstance(found, Mapping) and found and found.keys() <= set(LANGUAGES):
        return text({key: str(words) for key, words in found.items()}).in_language(language.code)
    return str(found or "")
