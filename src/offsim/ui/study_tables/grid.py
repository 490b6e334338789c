"""A section of the Study page as it is shown: its headings and its cells, out of the table of a study."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from offsim.language import Language
from offsim.model.levers import is_number
from offsim.model.text import LANGUAGES, text
from offsim.model.units import UNITS
from offsim.storage.entry_edits import at_place, figure_value
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.cells import Cell, Grid
from offsim.ui.study_tables.choices import choice_words
from offsim.ui.study_tables.columns import Column, Takes
from offsim.ui.study_tables.rows import Row
from offsim.ui.study_tables.sections import Section

Table = Mapping[str, Any]
GROWTH_UNIT = "% a year"


def grid(section: Section, study: Table, language: Language) -> Grid:
    """Return a section of a study; the study need not be without faults."""
    columns, rows = section.columns(study), [*section.rows(study)]
    names = [_row_name(row, study, language) for row in rows]
    cells = [
        tuple(_cell(row, name, column, study, language) for column in columns)
        for row, name in zip(rows, names, strict=True)
    ]
    head = tuple(heading(column, language) for column in columns)
    if section.across:
        turned = tuple((cell,) for cell in cells[0])
        places = tuple(cell.place for (cell,) in turned)
        return Grid(section, ("",), head, places, places, turned)
    things = tuple(row.thing or row.place for row in rows)
    return Grid(section, head, tuple(names), things, tuple(row.place for row in rows), tuple(cells))


def heading(column: Column, language: Language) -> str:
    """Return what a column is called, with the unit of its figures."""
    label = language.say(column.label)
    if column.under:
        label = language.joined(" · ", (language.say(column.under), label))
    symbol = language.say(UNITS[column.unit].symbol).strip() if column.unit and column.unit not in NO_SYMBOL else ""
    words = language.translate("Table", "{label}, {unit}")
    return words.format(label=label, unit=symbol) if symbol else label


NO_SYMBOL = frozenset({"year", "years", "correlation", "weight"})


def written_text(found: object, language: Language) -> str:
    """Return a text of a study in the language of the window, or what stands in its place."""
    if isinstance(found, str):
        return found
    if isinstance(found, Mapping) and found and found.keys() <= set(LANGUAGES):
        return text({key: str(words) for key, words in found.items()}).in_language(language.code)
    return ""


def _row_name(row: Row, study: Table, language: Language) -> str:
    if row.name:
        return language.say(row.name)
    parts = [at_place(study, place) for place in dict.fromkeys((row.about, row.place, row.thing)) if place]
    named = [_own_name(found, language) for found in parts if isinstance(found, Mapping)]
    pair = at_place(study, (*row.place, "economies")) if row.place[:1] == ("correlations",) else ()
    named += [choice_words("economies", key, study, language) for key in pair or ()]
    return language.joined(" · ", dict.fromkeys(filter(None, named)))


def _own_name(found: Table, language: Language) -> str:
    return written_text(found.get("label", found.get("title", "")), language)


def _cell(row: Row, name: str, column: Column, study: Table, language: Language) -> Cell:
    place: Place = (*(row.thing if column.of_thing else row.place), *column.path)
    found = at_place(study, place)
    if column.takes is Takes.GROWTH:
        place, found = _growth_at(row.place, column.path[0], study)
    takes = _takes(row, column, place, found, study)
    words = (
        name if column.takes is Takes.TEXT and takes is Takes.NOTHING else _words(row, column, found, study, language)
    )
    unit = _unit(row, column, place, found, study)
    optional = column.optional or (row.optional and not column.path)
    called = partial(_called, row, column, study)
    return Cell(place, takes, name, heading(column, language), called, found, words, unit, column.choices, optional)


def _called(row: Row, column: Column, study: Table, language: Language) -> tuple[str, str]:
    return _row_name(row, study, language), heading(column, language)


def _words(row: Row, column: Column, found: object, study: Table, language: Language) -> str:
    """Return what a cell holds as it is written."""
    if column.takes is Takes.NOTHING:
        return _told(row, column, study, language)
    if column.takes is Takes.TEXT or (column.takes is Takes.WORD and isinstance(found, Mapping)):
        return written_text(found, language)
    if column.takes is Takes.CHOICE:
        return choice_words(column.choices, found, study, language)
    return _number(figure_value(found), language)


def _takes(row: Row, column: Column, place: Place, found: object, study: Table) -> Takes:
    """Return what a cell takes: nothing where its row has no such thing, and none can begin there."""
    if place[-2:-1] == ("distribution",):
        return _of_distribution(column.takes, place, study)
    if column.takes is Takes.TEXT and found is None and row.name:
        return Takes.NOTHING
    begins = column.optional or column.takes is Takes.GROWTH or bool(row.unit and not column.path)
    return column.takes if found is not None or begins or column.takes in BARE else Takes.NOTHING


BARE = frozenset({Takes.TEXT, Takes.WHOLE, Takes.CHOICE})
"""What may be missing by a fault, and is mended by entering it."""


def _unit(row: Row, column: Column, place: Place, found: object, study: Table) -> str:
    """Return the unit of a figure: its own, that of its column or row, or that of the lever it belongs to."""
    own = found.get("unit") if isinstance(found, Mapping) else None
    return str(own or column.unit or row.unit or _unit_around(place, study))


def _of_distribution(takes: Takes, place: Place, study: Table) -> Takes:
    """Return what a cell about a distribution takes: nothing where a lever counts in whole numbers or is certain."""
    lever = at_place(study, place[:-2])
    whole = isinstance(lever, Mapping) and lever.get("unit") in ("year", "years")
    certain = place[-1] == "spread" and at_place(study, place[:-1]) is None
    return Takes.NOTHING if whole or certain else takes


def _growth_at(path: Place, year: str | int, study: Table) -> tuple[Place, object]:
    """Return the place of a year of growth, and the figure there with what its stretch says of it; None for none."""
    stretches = at_place(study, path)
    for stretch in stretches if isinstance(stretches, list) else ():
        values = stretch.get("values", {})
        if str(year) in values:
            shared = {key: inner for key, inner in stretch.items() if key != "values"}
            return (*path, year), {**shared, "value": values[str(year)], "unit": GROWTH_UNIT, "year": year}
    return (*path, year), None


def _unit_around(place: Place, study: Table) -> str:
    """Return the unit of the lever that bounds, a step or a spread belong to, or of nothing."""
    around = place[:-1] if place[-1:] == ("step",) else place[:-2]
    of_lever = place[-1:] == ("step",) or place[-2:-1] in (("bounds",), ("plausible",), ("distribution",))
    lever = at_place(study, around) if of_lever else None
    return str(lever.get("unit", "")) if isinstance(lever, Mapping) else ""


def _told(row: Row, column: Column, study: Table, language: Language) -> str:
    if column.path[-1:] == ("unit",):
        unit = at_place(study, (*row.place, *column.path)) or row.unit
        return language.say(UNITS[str(unit)].label) if unit in UNITS else ""
    about = at_place(study, row.about) if row.about else None
    return _own_name(about, language) if isinstance(about, Mapping) else ""


def _number(found: object, language: Language) -> str:
    if is_number(found):
        return language.exact(found)
    return "" if found is None else str(found)
