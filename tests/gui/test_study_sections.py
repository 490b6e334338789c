"""The sections of the Study page, as data: nothing in them that studies do not have, and every figure of a study."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest

from offsim.language import load_language
from offsim.report.labels import full_name
from offsim.storage.studies import open_study, shipped_study_ids
from offsim.storage.study_layout import EVERY, is_figure, part, whole
from offsim.storage.study_shape import Shape
from offsim.storage.toml_sections import Place
from offsim.ui.study_tables.cells import Grid
from offsim.ui.study_tables.choices import choices
from offsim.ui.study_tables.columns import Takes
from offsim.ui.study_tables.grid import grid
from offsim.ui.study_tables.sections import SECTIONS
from tests.old_studies import FOLDER, OLD_STUDIES
from tests.small_study import small_study
from tests.storage.study_tables import SHIPPED, WORDS

ENGLISH = load_language("en")
ELSEWHERE = {("observations", "[]", "points", "[]")}
"""Figures by year have a page of their own."""
OLD = {("markets", "*", "sensitivity")}
"""The lever of the first format."""


def grids(words: str) -> list[Grid]:
    return [grid(section, tomllib.loads(words), ENGLISH) for section in SECTIONS]


def pattern(place: Place) -> Place:
    """Return a place with a star for a key of the study's own; fail where studies have no such place."""
    shape: Shape = EVERY
    found: list[str] = []
    for key in place:
        if isinstance(key, int) and ("items" in shape or shape == {"type": "year"}):
            shape, name = shape["items"], "[]"
        elif key in whole(shape).get("properties", {}):
            shape, name = part(shape, str(key)), str(key)
        else:
            shape, name = part(shape, "*"), "*"
        assert shape, place
        found.append(name)
    return tuple(found)


def figures(shape: Shape, here: Place = ()) -> Iterator[Place]:
    """Give the place of every figure that a study may have, but those that disagree with another."""
    if here and is_figure(shape):
        yield here
    found = whole(shape)
    if "items" in found:
        yield from figures(found["items"], (*here, "[]"))
    elif "properties" not in found and (inside := part(found, "")):
        yield from figures(inside, (*here, "*"))
    for key in found.get("properties", {}):
        if key != "alternatives":
            yield from figures(found["properties"][key], (*here, key))


def reached(words: str) -> set[Place]:
    return {
        pattern(cell.place)
        for shown in grids(words)
        for cell in shown.all_cells
        if cell.takes not in (Takes.NOTHING, Takes.GROWTH)
    }


@pytest.mark.parametrize("name", sorted(WORDS))
def test_every_cell_is_one_that_studies_have(name: str) -> None:
    assert reached(WORDS[name])


def test_every_figure_of_a_study_is_in_a_section() -> None:
    shown = set().union(*map(reached, WORDS.values()))
    wanted = {*figures(EVERY)}
    spreads = {place for place in wanted if place[-1] == "spread"}
    assert {("events", "*", "hits", "*"), ("economies", "*", "noise", "std"), ("wage",)} <= wanted
    assert wanted - spreads - ELSEWHERE <= shown
    assert spreads & shown, "a lever has one once a shape is chosen"


def test_every_lever_is_in_its_section_and_has_another_name_than_its_neighbours() -> None:
    (levers,) = (shown for shown in grids(small_study().text) if shown.section.key == "levers")
    assert len(levers.cells) == len(small_study().levers)
    assert len(set(levers.names)) == len(levers.names)


@pytest.mark.parametrize("old", OLD_STUDIES)
def test_a_study_of_the_first_format_has_what_it_has(old: str) -> None:
    found = reached((FOLDER / f"{old}.toml").read_text(encoding="utf-8"))
    assert found >= OLD
    assert ("markets", "*", "offset") not in found


def test_every_choice_has_words_for_what_is_chosen() -> None:
    study = tomllib.loads(small_study().text)
    for shown in grids(small_study().text):
        for cell in shown.all_cells:
            if cell.takes is Takes.CHOICE:
                known = choices(cell.choices, study, ENGLISH, optional=cell.optional)
                assert cell.words == "" or cell.words in known.values()


def test_no_two_columns_of_a_section_have_one_heading() -> None:
    for words in SHIPPED.values():
        for shown in grids(words):
            assert len(set(shown.head)) == len(shown.head), shown.section.key


@pytest.mark.parametrize("name", [*shipped_study_ids(), "small"])
def test_every_lever_of_a_study_can_be_chosen_by_its_name_and_only_once(name: str) -> None:
    study = small_study() if name == "small" else open_study(name)
    offered = choices("levers", tomllib.loads(study.text), load_language("en"), optional=False)
    assert {*offered} == {*study.levers}
    assert offered == {key: full_name(study, lever, load_language("en")) for key, lever in study.levers.items()}
    assert len({*offered.values()}) == len(offered)
