"""Reads what scenarios set: a study's presets, and the levers of a document's scenarios, by year where they change."""

from __future__ import annotations

from collections.abc import Mapping

from offsim.model.levers import is_number, lever_named
from offsim.model.paths import checked_years, steps_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario, Steps
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.study_parts import AT_LEAST_ONE
from offsim.storage.study_shape import FOUR_DIGITS, PRESET, keys_of
from offsim.storage.table_reader import A_NUMBER, A_YEAR, Reader
from offsim.storage.uncertainty_parts import read_own_distributions

LEVER_SETTING = QT_TRANSLATE_NOOP("Expected", "levers of this study, each with a value it can take ({why})")


def read_preset(key: str, reader: Reader, study: Study) -> Scenario:
    """Return a preset scenario, checked against the study's own levers."""
    reader.only(keys_of(PRESET))
    settings = read_settings(reader.child("levers"), study) if "levers" in reader.table else ({}, {})
    outlook = reader.one_of("outlook", study.outlooks, "")
    distributions = read_own_distributions(reader, study)
    return Scenario(key, reader.text("label"), outlook, settings[0], 0, reader.text("note"), distributions, settings[1])


def read_settings(reader: Reader, study: Study) -> tuple[dict[str, float], dict[str, Steps]]:
    """Return the lever values in a table by key that differ from the study's defaults, and the steps of paths."""
    values, paths = {}, {}
    for key, found in reader.table.items():
        if reader.has_enough:
            break
        if not is_number(found) and not isinstance(found, Mapping):
            reader.fault(key, A_NUMBER)
            continue
        try:
            lever = lever_named(study, key)
            if isinstance(found, Mapping):
                checked_years(study, lever, [])
            path = _path(reader.child(key)) if isinstance(found, Mapping) else {study.base_year + 1: found}
            if path:
                values[key], paths[key] = steps_of(study, lever, path)
        except Problem as problem:
            reader.fault(key, LEVER_SETTING, why=problem)
    changed = {key: value for key, value in values.items() if value != study.levers[key].default.value}
    return changed, {key: steps for key, steps in paths.items() if steps}


def _path(reader: Reader) -> dict[int, float]:
    """Return the values in a table by year, in its order; none, with faults, where something else is in it."""
    for year, value in reader.table.items():
        if not FOUR_DIGITS.fullmatch(year):
            reader.fault(year, A_YEAR)
        elif not is_number(value):
            reader.fault(year, A_NUMBER)
    if not reader.table:
        reader.fault("", AT_LEAST_ONE)
    whole = all(FOUR_DIGITS.fullmatch(year) and is_number(value) for year, value in reader.table.items())
    return {int(year): value for year, value in reader.table.items()} if whole else {}
