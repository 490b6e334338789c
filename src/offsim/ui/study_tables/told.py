"""The chosen cell of the Study page in full: a figure with where it comes from, a text in its languages, a choice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from offsim.language import NAMES, Language
from offsim.model.characters import MARKS
from offsim.model.facts import Status
from offsim.model.levers import is_number
from offsim.model.study import Lever, Study
from offsim.model.units import UNITS
from offsim.report.amounts import amount
from offsim.report.labels import LABELS, full_name, lever_amount
from offsim.report.provenance_words import arithmetic_words, published_words
from offsim.storage.entry_edits import at_place
from offsim.storage.figure_edits import SHARED
from offsim.ui.plain_text import MarkedUp, marked_up, written
from offsim.ui.study_tables.cells import Cell
from offsim.ui.study_tables.columns import Takes
from offsim.ui.study_tables.faults import cell_name
from offsim.ui.study_tables.grid import written_text
from offsim.ui.told_arithmetic import told_arithmetic

Table = Mapping[str, Any]


def told(cell: Cell, fault: str, study: Table, known: Study, language: Language) -> MarkedUp:
    """Return all there is to say of a cell; ``study`` is the table shown, ``known`` the study before any draft."""
    parts = [marked_up("h3", written(cell_name(cell, language))), marked_up("p", marked_up("b", written(fault)))]
    figure = cell if cell.takes in (Takes.FIGURE, Takes.GROWTH) else _around(cell, study)
    if figure:
        parts += _figure(figure, study, language)
    elif cell.takes is Takes.TEXT:
        parts += _text(cell.found, language)
    else:
        parts.append(marked_up("p", written(cell.words)))
    if cell.place[:1] == ("presets",):
        parts += _settings(at_place(study, cell.place[:2]), known, language)
    return marked_up("div", *parts)


def _around(cell: Cell, study: Table) -> Cell | None:
    """Return the lever whose bounds, step or distribution a cell holds, as if it were chosen."""
    for length in range(len(cell.place) - 1, 0, -1):
        found = at_place(study, cell.place[:length])
        if isinstance(found, Mapping) and "bounds" in found:
            return replace(cell, place=cell.place[:length], found=found, unit=str(found.get("unit", "")))
    return None


def _figure(cell: Cell, study: Table, language: Language) -> Iterator[MarkedUp]:
    found = cell.found
    if found is None:
        words = language.translate("StudyPage", "Nothing yet. What you enter gets the source and the date typed below.")
        yield marked_up("p", written(words))
        return
    whole = found if isinstance(found, Mapping) else {"value": found, **_shared(cell, study)}
    yield _fact({"unit": cell.unit, **whole}, study, language)
    if "bounds" in whole:
        yield marked_up("p", written(_ranges(whole, language)))
        yield marked_up("p", written(written_text(whole.get("help"), language)))
    if whole.get("alternatives"):
        yield marked_up("h4", written(language.translate("SourcesPage", "Other sources say")))
        yield from (_fact(other, study, language) for other in whole["alternatives"])


def _fact(fact: Table, study: Table, language: Language) -> MarkedUp:
    """Return a figure in full, a paragraph a part; formulas and addresses run left to right in every language."""
    source = at_place(study, ("sources", fact.get("source", ""))) or {}
    status = fact.get("status")
    standing = [language.say(LABELS[Status(it)]) for it in (str(status),) if it in {*Status}]
    standing += [str(fact["year"])] if "year" in fact else []
    beginning = MARKS[True] if language.right_to_left else ""  # a minus sign would have it run the other way
    quote = language.translate("SourcesPage", "“{quote}”").format(quote=fact["quote"]) if fact.get("quote") else ""
    published = published_words(written_text(source.get("published"), language), language)
    titles = [written_text(source.get("title"), language), published]
    return marked_up(
        "div",
        marked_up(
            "p",
            written(beginning),
            marked_up("b", written(_amount(fact, language))),
            written("".join(f" · {it}" for it in standing)),
        ),
        marked_up("p", written(written_text(fact.get("note"), language))),
        told_arithmetic(arithmetic_words(written_text(fact.get("arithmetic"), language), language)),
        marked_up("p", written(quote)),
        marked_up("p", written(language.joined(" · ", filter(None, titles)))),
        marked_up("p", written(str(source.get("address", ""))), left_to_right=True),
    )


def _amount(fact: Table, language: Language) -> str:
    value, unit = fact.get("value"), str(fact.get("unit", ""))
    if not is_number(value):
        return str(value)
    return (
        amount(value, language.exact(value), unit, language)
        if unit in UNITS and unit != "year"
        else language.exact(value)
    )


def _ranges(lever: Table, language: Language) -> str:
    ends = [at_place(lever, place) for place in (("plausible", 0), ("plausible", 1), ("bounds", 0), ("bounds", 1))]
    low, high, least, most = (language.exact(end) if is_number(end) else str(end) for end in ends)
    words = language.translate(
        "SourceCard", "Plausible {low} to {high} ({against}); can be set from {least} to {most}."
    )
    against = written_text(lever.get("against"), language)
    return words.format(low=low, high=high, against=against, least=least, most=most)


def _shared(cell: Cell, study: Table) -> dict[str, Any]:
    """Return what a bare number takes from the table around it."""
    for length in range(len(cell.place) - 1, 0, -1):
        around = at_place(study, cell.place[:length])
        if isinstance(around, Mapping) and "source" in around:
            return {key: around[key] for key in SHARED if key in around}
    return {}


def _text(found: object, language: Language) -> Iterator[MarkedUp]:
    yield marked_up("p", written(written_text(found, language)))
    others = (
        {code: words for code, words in found.items() if code != language.code} if isinstance(found, Mapping) else {}
    )
    for code, words in others.items():
        yield marked_up("p", written(language.joined(": ", (NAMES.get(code, code), str(words)))))


def _settings(preset: object, known: Study, language: Language) -> Iterator[MarkedUp]:
    """Tell what a scenario of the study sets."""
    levers = preset.get("levers", {}) if isinstance(preset, Mapping) else {}
    if not levers:
        yield marked_up("p", written(language.translate("StudyPage", "All levers are at their defaults.")))
        return
    yield marked_up("h4", written(language.translate("StudyPage", "Levers it sets")))
    for key, value in levers.items():
        lever = known.levers.get(key)
        name = full_name(known, lever, language) if lever else key
        by_year = value.items() if isinstance(value, Mapping) else [("", value)]
        shown = [language.joined(": ", filter(None, (year, _value(lever, it, language)))) for year, it in by_year]
        yield marked_up("p", written(language.joined(": ", (name, language.joined(" · ", shown)))))


def _value(lever: Lever | None, value: object, language: Language) -> str:
    """Return what a scenario of the study sets a lever to, as far as it is a number of a lever that is known."""
    if not is_number(value):
        return str(value)
    written = language.exact(value)
    return lever_amount(lever, value, language, written) if lever else written
