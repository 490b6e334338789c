"""What sheets and columns of a study's workbook are called, by their keys."""

from __future__ import annotations

from collections.abc import Mapping

from offsim.language import NAMES, Language
from offsim.model.sheets import Column
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message

SHEETS: Mapping[str, tuple[Message, Message]] = {
    "study": (
        QT_TRANSLATE_NOOP("StudySheet", "Study"),
        QT_TRANSLATE_NOOP("StudySheet", "The question, its years, and what its statistics count."),
    ),
    "facts": (
        QT_TRANSLATE_NOOP("StudySheet", "Facts"),
        QT_TRANSLATE_NOOP("StudySheet", "One figure a row, with where it comes from. Its key says what it is about."),
    ),
    "levers": (
        QT_TRANSLATE_NOOP("StudySheet", "Levers"),
        QT_TRANSLATE_NOOP("StudySheet", "One lever a row: its default, its bounds, and how uncertain it is."),
    ),
    "markets": (
        QT_TRANSLATE_NOOP("StudySheet", "Markets"),
        QT_TRANSLATE_NOOP(
            "StudySheet", "One market a row. Each has two shares among the facts and a trend among the levers."
        ),
    ),
    "economies": (
        QT_TRANSLATE_NOOP("StudySheet", "Economies"),
        QT_TRANSLATE_NOOP("StudySheet", "What clients depend on; then how it grew, and what goes well together."),
    ),
    "outlooks": (
        QT_TRANSLATE_NOOP("StudySheet", "Outlooks"),
        QT_TRANSLATE_NOOP("StudySheet", "How the economies may grow: a row for each of them, a column for every year."),
    ),
    "events": (
        QT_TRANSLATE_NOOP("StudySheet", "Events"),
        QT_TRANSLATE_NOOP("StudySheet", "What may happen: when, how strongly in which market, and at what cost."),
    ),
    "sites": (
        QT_TRANSLATE_NOOP("StudySheet", "Sites"),
        QT_TRANSLATE_NOOP("StudySheet", "One site a row; its shares, offices and land are among the facts."),
    ),
    "targets": (
        QT_TRANSLATE_NOOP("StudySheet", "Targets"),
        QT_TRANSLATE_NOOP("StudySheet", "What is to be reached, of which outcome, by when."),
    ),
    "observed": (
        QT_TRANSLATE_NOOP("StudySheet", "Observed"),
        QT_TRANSLATE_NOOP("StudySheet", "What really happened, a year a row. New rows need no key."),
    ),
    "presets": (
        QT_TRANSLATE_NOOP("StudySheet", "Scenarios"),
        QT_TRANSLATE_NOOP(
            "StudySheet", "One scenario a column. An empty lever is at its default; {example} sets it by year."
        ),
    ),
    "sources": (
        QT_TRANSLATE_NOOP("StudySheet", "Sources"),
        QT_TRANSLATE_NOOP("StudySheet", "Where the figures come from; your own assumptions are a source too."),
    ),
}
BLOCKS: Mapping[str, Message] = {
    "perimeters.*": QT_TRANSLATE_NOOP("StudySheet", "Perimeters"),
    "economies.*.history.[]": QT_TRANSLATE_NOOP("StudySheet", "How the economies grew"),
    "correlations.[]": QT_TRANSLATE_NOOP("StudySheet", "Economies that go well together"),
    "outlooks.*.growth.*.[]": QT_TRANSLATE_NOOP("StudySheet", "Growth by year"),
}
COLUMNS: Mapping[str, Message] = {
    "path": QT_TRANSLATE_NOOP("StudyColumn", "Full key in the study"),
    "*": QT_TRANSLATE_NOOP("StudyColumn", "Key"),
    "*.outlooks": QT_TRANSLATE_NOOP("StudyColumn", "Outlook"),
    "*.economies": QT_TRANSLATE_NOOP("StudyColumn", "Economy"),
    "address": QT_TRANSLATE_NOOP("StudyColumn", "Address"),
    "against": QT_TRANSLATE_NOOP("StudyColumn", "Held against"),
    "arithmetic": QT_TRANSLATE_NOOP("StudyColumn", "Arithmetic"),
    "base_year": QT_TRANSLATE_NOOP("StudyColumn", "Base year"),
    "bounds.0": QT_TRANSLATE_NOOP("StudyColumn", "Lowest"),
    "bounds.1": QT_TRANSLATE_NOOP("StudyColumn", "Highest"),
    "cost": QT_TRANSLATE_NOOP("StudyColumn", "Cost"),
    "density_site": QT_TRANSLATE_NOOP("StudyColumn", "Site whose density is used"),
    "distribution": QT_TRANSLATE_NOOP("StudyColumn", "Distribution"),
    "distributions": QT_TRANSLATE_NOOP("StudyColumn", "Distribution"),
    "economies.0": QT_TRANSLATE_NOOP("StudyColumn", "Economy"),
    "economies.1": QT_TRANSLATE_NOOP("StudyColumn", "Other economy"),
    "economy": QT_TRANSLATE_NOOP("StudyColumn", "Economy"),
    "format": QT_TRANSLATE_NOOP("StudyColumn", "Format"),
    "help": QT_TRANSLATE_NOOP("StudyColumn", "What it does"),
    "hits": QT_TRANSLATE_NOOP("StudyColumn", "Weight"),
    "id": QT_TRANSLATE_NOOP("StudyColumn", "Key of the study"),
    "inside": QT_TRANSLATE_NOOP("StudyColumn", "Inside of"),
    "kind": QT_TRANSLATE_NOOP("StudyColumn", "kind"),
    "label": QT_TRANSLATE_NOOP("StudyColumn", "Name"),
    "last_year": QT_TRANSLATE_NOOP("StudyColumn", "Last year"),
    "main_levers": QT_TRANSLATE_NOOP("StudyColumn", "Main levers"),
    "market_label": QT_TRANSLATE_NOOP("StudyColumn", "Heading of its levers"),
    "noise": QT_TRANSLATE_NOOP("StudyColumn", "Shocks"),
    "note": QT_TRANSLATE_NOOP("StudyColumn", "Note"),
    "observed": QT_TRANSLATE_NOOP("StudyColumn", "Observed up to"),
    "outcome": QT_TRANSLATE_NOOP("StudyColumn", "Outcome"),
    "outlook": QT_TRANSLATE_NOOP("StudyColumn", "Outlook"),
    "perimeter": QT_TRANSLATE_NOOP("StudyColumn", "Perimeter"),
    "persistence": QT_TRANSLATE_NOOP("StudyColumn", "persistence"),
    "plausible.0": QT_TRANSLATE_NOOP("StudyColumn", "Plausible from"),
    "plausible.1": QT_TRANSLATE_NOOP("StudyColumn", "Plausible to"),
    "profile": QT_TRANSLATE_NOOP("StudyColumn", "Profile"),
    "published": QT_TRANSLATE_NOOP("StudyColumn", "Published"),
    "question": QT_TRANSLATE_NOOP("StudyColumn", "Question"),
    "quote": QT_TRANSLATE_NOOP("StudyColumn", "Quotation"),
    "rate": QT_TRANSLATE_NOOP("StudyColumn", "rate"),
    "shock": QT_TRANSLATE_NOOP("StudyColumn", "Shocks of the sector"),
    "shown": QT_TRANSLATE_NOOP("StudyColumn", "Watched from the start"),
    "source": QT_TRANSLATE_NOOP("StudyColumn", "Source"),
    "spread": QT_TRANSLATE_NOOP("StudyColumn", "standard deviation or half-width"),
    "start": QT_TRANSLATE_NOOP("StudyColumn", "First year"),
    "status": QT_TRANSLATE_NOOP("StudyColumn", "Status"),
    "std": QT_TRANSLATE_NOOP("StudyColumn", "standard deviation"),
    "step": QT_TRANSLATE_NOOP("StudyColumn", "Step"),
    "title": QT_TRANSLATE_NOOP("StudyColumn", "Title"),
    "unit": QT_TRANSLATE_NOOP("StudyColumn", "Unit"),
    "value": QT_TRANSLATE_NOOP("StudyColumn", "Value"),
    "year": QT_TRANSLATE_NOOP("StudyColumn", "Year"),
    "years": QT_TRANSLATE_NOOP("StudyColumn", "Years"),
}


def heading(column: Column, study: Study, language: Language) -> str:
    """Return what a column is called; a key that has no words yet stands for itself."""
    table, *rest = column.key
    if table == "values":
        return rest[0]
    if table in ("hits", "levers", "distributions"):
        named = language.say(COLUMNS[table]) if table in COLUMNS else ""
        return language.joined(" · ", filter(None, (named, _own_name(rest[0], study, language))))
    code = rest[-1] if rest and rest[-1] in NAMES else ""
    parts = _parts(column.key[:-1] if code else column.key, language)
    return language.joined(" · ", [*parts, NAMES[code]] if code else parts)


def _parts(key: tuple[str, ...], language: Language) -> list[str]:
    whole = ".".join(key)
    if whole in COLUMNS or key[0] == "*" or len(key) == 1:
        return [language.say(COLUMNS.get(whole, COLUMNS["*"] if key[0] == "*" else whole))]
    named = [language.say(COLUMNS.get(part, part)) for part in key]
    if key[0] == "main_levers":
        return [named[0], language.number(int(key[1]) + 1)]
    return named[1:] if key[0] == "value" else named


def _own_name(key: str, study: Study, language: Language) -> str:
    lever = study.levers.get(key)
    market = next((it for it in study.markets if it.key == key), None)
    if lever:
        group = next(it.label for it in study.groups if it.key == lever.group)
        return language.joined(" · ", (language.say(group), language.say(lever.label)))
    return language.say(market.label) if market else key
