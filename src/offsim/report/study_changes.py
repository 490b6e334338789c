"""What differs between two editions of a study, in words: what it is, what was, what is, and who says so."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from offsim.language import NAMES, Language
from offsim.model.study import Study
from offsim.model.study_difference import Difference, ItemPlace
from offsim.model.text import QT_TRANSLATE_NOOP, Message, Text, text
from offsim.report.facts import every_fact
from offsim.report.labels import full_name
from offsim.report.provenance_words import published_words
from offsim.report.study_change_values import ASIDE, in_words, value_words
from offsim.report.study_workbook.words import BLOCKS, COLUMNS, SHEETS

PARTS: Mapping[str, Message | str] = {
    **COLUMNS,
    "alternatives": QT_TRANSLATE_NOOP("StudyChange", "what other sources say"),
    "bounds": QT_TRANSLATE_NOOP("StudyChange", "bounds"),
    "plausible": QT_TRANSLATE_NOOP("StudyChange", "plausible range"),
    **NAMES,
}
SECTIONS = {key: title for key, (title, _) in SHEETS.items()} | {"perimeters": BLOCKS["perimeters.*"]}
FACT_KEYS = (
    *(
        ((section, "*", lever), f"{lever}.{{1}}")
        for section, lever in (
            ("markets", "trend"),
            ("markets", "offset"),
            ("markets", "sensitivity"),
            ("economies", "sensitivity"),
            ("economies", "growth"),
        )
    ),
    (("economies", "*", "recession", "*"), "recession.{1}.{3}"),
    (("events", "*", "strength"), "event.{1}"),
    (("sites", "*", "change"), "site.{1}.change"),
    (("common",), "trend.common"),
    (("targets", "*", "value"), "targets.{1}"),
    (("observations", "*", "*", "*"), "observations.{2}.{1}.{3}"),
    (("correlations", "*", "*"), "correlations.{2}.{1}"),
)
"""Under which keys facts stand whose keys are not their places."""
YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """A difference in words: what it is, what was and is there, and the source of what is."""

    what: str
    change: str
    source: str

    def line(self, language: Language) -> str:
        """Return all of it on one line."""
        told = language.translate("StudyChange", "{what}: {change}").format(what=self.what, change=self.change)
        return language.joined(" – ", filter(None, (told, self.source)))


def change_words(found: Collection[Difference], old: Study, new: Study, language: Language) -> list[ChangeWords]:
    """Return differences between two studies in words, in their order."""
    naming = _Names(old, new, language)
    return [_words(difference, naming, old, new, language) for difference in found]


class _Names:
    """What facts and things are called, in the newer study or else in the older one."""

    def __init__(self, old: Study, new: Study, language: Language) -> None:
        self._language = language
        self._facts: dict[str, str] = {}
        self.labels: dict[tuple[str, str], str] = {}
        for study in (old, new):
            for fact in every_fact(study, language):
                self._facts[fact.key] = language.joined(" · ", filter(None, (fact.part, fact.label)))
            for key, lever in study.levers.items():
                self._facts[key] = full_name(study, lever, language)
            self.labels |= {place: language.say(label) for place, label in _labels(study)}

    def of(self, place: ItemPlace) -> str:
        """Return what an item is called."""
        language = self._language
        year = [place[-1]] if len(place[-1]) == YEAR_DIGITS and place[-1].isdigit() else []
        for key in _fact_keys(place):
            if key in self._facts:
                return language.joined(" · ", (self._facts[key], *year))
        section, *rest = place
        parts = [language.say(SECTIONS.get(section, PARTS.get(section, section)))]
        parts += [self._part(place, depth) for depth in range(1, len(place))]
        return language.joined(" · ", filter(None, parts)) if rest else parts[0]

    def _part(self, place: ItemPlace, depth: int) -> str:
        section, key = place[0], place[depth]
        if depth > 1 and section == "presets" and (key in self._facts or key == "levers"):
            return self._facts.get(key, "")
        sections = (section,) if depth == 1 else ("economies", "markets")
        label = next((self.labels[it, key] for it in sections if (it, key) in self.labels), None)
        return label or self._language.say(PARTS.get(key, key))


def _fact_keys(place: ItemPlace) -> Iterator[str]:
    """Give the keys under which an item may be among the study's facts: a lever's, or its dotted place."""
    for pattern, key in FACT_KEYS:
        if len(pattern) == len(place) and all(it in ("*", part) for it, part in zip(pattern, place, strict=True)):
            yield key.format(*place)
    yield ".".join(place)


def _labels(study: Study) -> Iterator[tuple[tuple[str, str], Text | Message]]:
    for section in ("markets", "economies", "events", "sites"):
        yield from (((section, it.key), it.label) for it in getattr(study, section))
    for section in ("outlooks", "targets", "perimeters"):
        yield from (((section, key), it.label) for key, it in getattr(study, section).items())
    yield from ((("presets", key), it.name) for key, it in study.presets.items())
    yield from ((("sources", key), it.title) for key, it in study.sources.items())


def _words(found: Difference, names: _Names, old: Study, new_study: Study, language: Language) -> ChangeWords:
    what = names.of(found.place)
    source = source_words(found.now, new_study, old, language)
    if _is_thing(found):
        new, gone = language.translate("StudyChange", "new"), language.translate("StudyChange", "taken out")
        return ChangeWords(what, new if found.was is None else gone, source)
    was, now = (
        value_words(it, found.place, study, names.labels, language)
        for it, study in ((found.was, old), (found.now, new_study))
    )
    arrow = language.translate("StudyChange", "{was} → {now}").format(was=was, now=now)
    return ChangeWords(what, _with_parts(found, now if was == now else arrow, language, same=was == now), source)


def _is_thing(found: Difference) -> bool:
    """Say whether a difference is a whole thing that only one of the two has."""
    held = found.now if found.was is None else found.was
    whole = isinstance(held, Mapping) and "kind" not in held and ("label" in held or "value" not in held)
    return whole and None in (found.was, found.now)


def _with_parts(found: Difference, told: str, language: Language, *, same: bool) -> str:
    """Return what is told with the names of the parts that changed: of all where the value is the ``same``."""
    if not isinstance(found.was, Mapping) or not isinstance(found.now, Mapping):
        return told
    keys = dict.fromkeys([*found.was, *found.now])
    others = [key for key in keys if found.was.get(key) != found.now.get(key) and key != "value"]
    words = language.translate("StudyChange", "{told} (changed: {parts})")
    if not same:
        others = [key for key in others if key not in ASIDE] if "value" in found.now else []
        words = language.translate("StudyChange", "{told} (also changed: {parts})")
    named = language.joined(", ", (in_words(PARTS.get(key, key), language) for key in others))
    return words.format(told=told, parts=named) if others else told


def source_words(found: object, study: Study, other: Study, language: Language) -> str:
    """Return the source that a figure names, with its date; empty where there is none."""
    source: Any = found.get("source") if isinstance(found, Mapping) else None
    if isinstance(source, Mapping):
        return language.joined(
            ", ", filter(None, (in_words(source["title"], language), _published(source.get("published"), language)))
        )
    known = study.sources.get(source) or other.sources.get(source)
    return (
        language.joined(", ", filter(None, (language.say(known.title), published_words(known.published, language))))
        if known
        else ""
    )


def _published(found: object, language: Language) -> str:
    """Return the date of a source as a study file has it."""
    return published_words(text(found) if isinstance(found, Mapping) else str(found or ""), language)
