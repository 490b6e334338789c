"""Puts what a planner enters in one cell of a table into the text of a study: a figure, a text, a choice, or nothing.

Places are those of ``study_text``. What comes out is TOML; whether it is still a study, ``parse_study`` says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from offsim.model.facts import Status
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Problem
from offsim.model.text import LANGUAGES, QT_TRANSLATE_NOOP, Text, text
from offsim.storage.figure_edits import Provenance, with_own_value, with_source
from offsim.storage.imports.understood import Point
from offsim.storage.row_names import in_study, is_given
from offsim.storage.study_edits import with_growth
from offsim.storage.study_text import add_table, found_at, remove_table, set_value, table_in
from offsim.storage.toml_sections import Place

Partners = Mapping[str, tuple[float, str]]

NO_SHAPE = QT_TRANSLATE_NOOP("Problem", "Choose the distribution first; the value of the lever is fixed.")
AGAINST = {
    "en": "a round range, to be replaced by a known one",
    "fr": "une plage ronde, à remplacer par une plage connue",
    "ar": "مجال تقريبي يعوض بمجال معروف",
}
"""What the plausible range of a new lever is held against, in the file's languages."""
SHOCKS: Partners = {"std": (0.0, "points a year"), "persistence": (0.0, "points per point")}
TOGETHER: Mapping[str, Partners] = {
    "cost": {"rate": (0.0, "MAD"), "years": (1.0, "years")},
    "noise": SHOCKS,
    "shock": SHOCKS,
}
"""Tables of figures that come and go together, each with what it is at first and its unit."""
MAIN_LEVERS = "main_levers"
DISTRIBUTION, OFFSET = "distribution", "offset"
REPEATS = ("label", "help", "note", "market_label")
"""Texts that are the name of their row until somebody writes others."""
OFFSETS = (-3.0, 3.0)
"""Between which offsets of sensitivities may be set, unless a planner wants more."""


def at_place(table: Mapping[str, Any], place: Place) -> Any:  # noqa: ANN401  (what a study file may hold)
    """Return what stands at a place of a study's table, None where nothing does."""
    found: Any = table
    for key in place:
        try:
            found = found[key]
        except (KeyError, IndexError, TypeError):
            return None
    return found


def figure_value(found: object) -> object:
    """Return the value of a figure, be it whole or a bare number."""
    return found.get("value") if isinstance(found, Mapping) else found


def with_figure(words: str, place: Place, value: float, unit: str, provenance: Provenance) -> str:
    """Return the text with another value of a figure, the planner's own; its partners come with the first of them.

    Raises:
        Problem: it is the spread of a lever without a distribution.
    """
    around = place[:-1]
    partners = TOGETHER.get(str(around[-1])) if around else None
    if partners and at_place(table_in(words), around) is None:
        words, source = with_source(words, provenance)
        words = add_table(words, around, {key: own(*first, source) for key, first in partners.items()})
    if around[-1:] == (DISTRIBUTION,) and at_place(table_in(words), around) is None:
        raise Problem(NO_SHAPE)
    if place[-1] == OFFSET and at_place(table_in(words), place) is None:
        words, source = with_source(words, provenance)
        label = found_at(words, (*around, "label"))
        return add_table(words, place, {**new_lever(own(value, unit, source), OFFSETS), "label": label, "help": label})
    return with_own_value(words, place, value, unit, provenance)


def with_year_of_growth(words: str, path: Place, year: int, value: float, provenance: Provenance) -> str:
    """Return the text with an economy's growth in a year; ``path`` is ``("outlooks", OUTLOOK, "growth", ECONOMY)``."""
    outlook, economy = str(path[1]), str(path[3])
    return with_growth(words, outlook, economy, [Point(year, value)], provenance)


def with_text(words: str, place: Place, code: str, written: str) -> str:
    """Return the text with other words in one language; those in others stay, unless they are of a name nobody typed.

    Empty words leave it to the others.

    What repeats the name of a row word for word, such as the label of its lever, goes along with the name.
    """
    for each in (place, *_repeating(table_in(words), place, code)):
        words = _with_words(words, each, code, written)
    return words


def _repeating(study: Mapping[str, Any], place: Place, code: str) -> list[Place]:
    """Return where a row repeats its name, of its own or of a lever in it, if a row's name stands at a place."""
    if len(place) != 3 or place[-1] != "label":
        return []
    row = at_place(study, place[:2])
    name = text(row["label"]).in_language(code)
    levers = [((*place[:2], key), it) for key, it in row.items() if isinstance(it, Mapping) and "bounds" in it]
    found = [((*at, key), table[key]) for at, table in ((place[:2], row), *levers) for key in REPEATS if key in table]
    return [at for at, words in found if at != place and text(words).in_language(code) == name]


def _with_words(words: str, place: Place, code: str, written: str) -> str:
    found = at_place(table_in(words), place)
    if written and is_given(found):
        return set_value(words, place, in_study(Text(((code, written),))))
    if isinstance(found, Mapping):
        if not written and set(found) - {code}:
            return remove_table(words, (*place, code)) if code in found else words
        return set_value(words, (*place, code), written)
    others = {"en": found} if isinstance(found, str) and found else {}
    whole = others | {code: written}
    return set_value(
        words, place, written if whole.keys() <= {"en"} else {key: whole[key] for key in LANGUAGES if key in whole}
    )


def with_choice(words: str, place: Place, chosen: object, said: Callable[[], Provenance]) -> str:
    """Return the text with something else chosen, a key or a flag; what follows from it comes along.

    ``said`` tells where a figure comes from that is new with it, and is not asked else.
    """
    if place[-2:] == (DISTRIBUTION, "kind"):
        return _with_kind(words, place[:-1], str(chosen), said)
    if place[0] == MAIN_LEVERS:
        return _with_main_lever(words, int(place[1]), str(chosen))
    words = set_value(words, place, chosen)
    if place[0] == "targets" and place[-1] == "outcome":
        words = set_value(words, (*place[:-1], "value", "unit"), NATIONAL[str(chosen)].unit)
    return words


def _with_main_lever(words: str, place: int, chosen: str) -> str:
    """Return the text with a lever at a place among the main ones, after the last where that is not there yet."""
    found = table_in(words).get(MAIN_LEVERS, [])
    before, after = found[:place], found[place + 1 :]
    main = [*(key for key in before if key != chosen), chosen, *(key for key in after if key != chosen)]
    return set_value(words, (MAIN_LEVERS,), main)


def _without_main_lever(words: str, place: int) -> str:
    """Return the text without the main lever at a place; the last takes the list with it."""
    found = table_in(words).get(MAIN_LEVERS, [])
    main = [*found[:place], *found[place + 1 :]]
    if main == found:
        return words
    return set_value(words, (MAIN_LEVERS,), main) if main else remove_table(words, (MAIN_LEVERS,))


def without(words: str, place: Place) -> str:
    """Return the text without what stands at a place, with all that comes and goes together with it."""
    if place[0] == MAIN_LEVERS:
        return _without_main_lever(words, int(place[1]))
    together = len(place) > 1 and (place[-2] in TOGETHER or place[-2] == DISTRIBUTION)
    whole = place[:-1] if together else place
    return words if at_place(table_in(words), whole) is None else remove_table(words, whole)


def own(value: float, unit: str, source: str) -> dict[str, Any]:
    """Return a figure of the planner's own, with the key of its source."""
    return {"value": value, "unit": unit, "source": source, "status": str(Status.OWN)}


def new_lever(figure: Mapping[str, Any], bounds: tuple[float, float]) -> dict[str, Any]:
    """Return a figure as a lever without a name: its middle half is plausible, and it has bounds that hold it."""
    low, high = min(bounds[0], figure["value"]), max(bounds[1], figure["value"])
    plausible = [min(bounds[0] / 2, figure["value"]), max(bounds[1] / 2, figure["value"])]
    return {**figure, "bounds": [low, high], "plausible": plausible, "against": AGAINST, "step": 0.1}


def _with_kind(words: str, place: Place, kind: str, said: Callable[[], Provenance]) -> str:
    """Return the text with another shape of a lever's distribution; a new one is as wide as is plausible."""
    lever = at_place(table_in(words), place[:-1])
    if DISTRIBUTION in lever:
        return set_value(words, (*place, "kind"), kind)
    low, high = lever["plausible"]
    words, source = with_source(words, said())
    spread = own(round((high - low) / 4, 10), lever["unit"], source)
    return add_table(words, place, {"kind": kind, "spread": spread})
