"""The document file (``.offsim``): what a planner keeps, with the whole study in it.

A document is one JSON object in UTF-8:

===============  ====================================================================================================
``file``         always ``"offsim document"``
``format``       the number of this format, 4
``offsim``       the version of the program that wrote it
``study``        ``id``; ``text``, the whole study file, so that the document gives the same numbers years later; and
                 ``digest``, the SHA-256 of that text in UTF-8, in hexadecimal; where the planner has changed the
                 study, ``edition``, the whole text before, and ``edition_digest``, its SHA-256
``scenarios``    in order, each with ``key``, ``name``, ``outlook``, ``levers``, ``colour`` and ``note``
``active``       the key of the scenario shown
``reference``    the key of the scenario the others are compared with
``targets``      the keys of the targets watched
``seed``         the seed of the draws, left out where it is 1
``view``         what the planner looked at, left out where that is nothing: ``page``, its key; ``goal``, the keys of
                 the targets that the marks are for, and ``chance``, the probability of the one target of the goal
===============  ====================================================================================================

``levers`` gives by key, in each lever's own unit, what differs from the study's defaults: a number, or for a lever that
changes by year an object of numbers by the year from which each holds, in rising order. A scenario may also have
``distributions``: by lever key, ``kind`` (normal, triangular or uniform) and ``spread`` in the lever's unit, those that
differ from the study's; without the key there are none. ``name`` and ``note`` are a
text, or an object of texts by language (en, fr, ar). ``colour`` counts from 0; no two scenarios share one.

Formats: 1, the first, in which no lever changed by year; 2, in which no study told what it was before it was changed;
3, which kept no view. What they hold means the same in 4. A change gets the next
number, a pure step from this one, and a sample of this one in the tests. The study in a document stays in the format it
was written in.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from offsim.model.paths import path_of
from offsim.model.problems import Problem, Problems
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.seed import DEFAULT_SEED, MOST_SEED
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP, Text, text
from offsim.model.view import NO_VIEW, View
from offsim.storage.document_json import MARK, NOT_A_DOCUMENT, document_table
from offsim.storage.setting_parts import read_settings
from offsim.storage.studies import is_shipped, text_digest
from offsim.storage.study_file import parse_study
from offsim.storage.table_reader import Reader, shortened
from offsim.storage.text_file import read_text
from offsim.storage.uncertainty_parts import read_own_distributions
from offsim.storage.view_parts import read_view, view_table

FORMAT = 4
MOST_COLOURS = 10_000
MOST_BYTES = 4_000_000
"""Hundreds of scenarios beside the largest study."""

DAMAGED = QT_TRANSLATE_NOOP(
    "Problem", "{file}: is damaged: the study in it is not the one it was saved with. Open a copy or a backup."
)
NEWER_DOCUMENT = QT_TRANSLATE_NOOP(
    "Problem",
    "{file}: was saved by offsim {version} in format {found}; this offsim reads up to format {known}. Update offsim.",
)
TOO_LARGE_TO_OPEN = QT_TRANSLATE_NOOP(
    "Problem",
    "The document exceeds the {most} bytes that offsim opens, and is not saved. Delete scenarios, or shorten notes.",
)
FORMAT_NUMBER = QT_TRANSLATE_NOOP("Expected", "the number of a format, from 1 to {known}")
SCENARIO_LIST = QT_TRANSLATE_NOOP("Expected", "at least one scenario")
OWN_KEY = QT_TRANSLATE_NOOP("Expected", "a key that no other scenario has")
OWN_COLOUR = QT_TRANSLATE_NOOP("Expected", "a whole number from 0 that no other scenario has")
SEED = QT_TRANSLATE_NOOP("Expected", "a whole number from 0 to {most}")
TARGET_KEYS = QT_TRANSLATE_NOOP("Expected", "a list of targets of the study, from {known}")
NO_TARGETS = QT_TRANSLATE_NOOP("Expected", "an empty list, since the study has no targets")

DOCUMENT_KEYS = frozenset(
    {"file", "format", "offsim", "study", "scenarios", "active", "reference", "targets", "seed", "view"}
)
STUDY_KEYS = frozenset({"id", "digest", "text", "edition", "edition_digest"})
SCENARIO_KEYS = frozenset({"key", "name", "outlook", "levers", "distributions", "colour", "note"})


def document_bytes(scenarios: ScenarioSet, version: str, view: View = NO_VIEW) -> bytes:
    """Return the content of a document file, with its ``view``, stamped with the ``version`` of the program.

    Raises:
        Problem: it is larger than what can be opened again.
    """
    study = scenarios.study
    document = {
        "file": MARK,
        "format": FORMAT,
        "offsim": version,
        "study": {"id": study.key, "digest": study.digest, "text": study.text, **_edition_table(scenarios.edition)},
        "scenarios": [_scenario_table(study, scenario) for scenario in scenarios.scenarios],
        "active": scenarios.active,
        "reference": scenarios.reference,
        "targets": list(scenarios.targets),
        **({"seed": scenarios.seed} if scenarios.seed != DEFAULT_SEED else {}),
        **({"view": view_table(view)} if view != NO_VIEW else {}),
    }
    content = (json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
    if len(content) > MOST_BYTES:
        raise Problem(TOO_LARGE_TO_OPEN, most=MOST_BYTES)
    return content


def read_document(file: Path) -> ScenarioSet:
    """Read what a document file holds; raises as ``read_with_view`` does."""
    return read_with_view(file)[0]


def read_with_view(file: Path) -> tuple[ScenarioSet, View]:
    """Read a document file, and what the planner looked at.

    Raises:
        Problem: the file cannot be read, is no document, is damaged, or was written for a newer offsim.
        Problems: every fault in it, each with the file, the place and what was expected there.
    """
    return _parsed(read_text(file, MOST_BYTES, NOT_A_DOCUMENT), file)


def parse_document(words: str, file: Path) -> ScenarioSet:
    """Read the text of a document; ``file`` names it in what goes wrong. Raises as ``read_with_view`` does."""
    return _parsed(words, file)[0]


def _parsed(words: str, file: Path) -> tuple[ScenarioSet, View]:
    table = document_table(words, file)
    number = table.get("format")
    if type(number) is int and number > FORMAT:
        version = table.get("offsim")
        raise Problem(NEWER_DOCUMENT, file=str(file), version=version, found=shortened(number), known=FORMAT)
    reader = Reader(table, "", str(file), frozenset(), [])
    if type(number) is not int or number < 1:
        reader.fault("format", FORMAT_NUMBER, known=FORMAT)
    study = _study(reader)
    found = (_scenario_set(reader, study), read_view(reader, study)) if study else None
    if reader.faults or found is None:
        raise Problems(reader.faults)
    return found


def _scenario_table(study: Study, scenario: Scenario) -> dict[str, Any]:
    distributions = {
        key: {"kind": found.kind.value, "spread": found.spread} for key, found in scenario.distributions.items()
    }
    return {
        "key": scenario.key,
        "name": _words(scenario.name),
        "outlook": scenario.outlook,
        "levers": {**scenario.values, **{key: path_of(study, scenario, key) for key in scenario.paths}},
        **({"distributions": distributions} if distributions else {}),
        "colour": scenario.colour,
        "note": _words(scenario.note),
    }


def _edition_table(words: str) -> dict[str, str]:
    return {"edition": words, "edition_digest": text_digest(words)} if words else {}


def _words(of: Text) -> str | dict[str, str]:
    words = dict(of.words)
    return words["en"] if words.keys() == {"en"} else words


def _study(reader: Reader) -> Study | None:
    """Return the study in the document, or None, with a fault, where there is no text of one."""
    part = reader.child("study")
    part.only(STUDY_KEYS)
    words = _undamaged(part, "text", "digest")
    if not words:
        return None
    study = parse_study(words, f"{reader.file} (study)")
    part.one_of("id", frozenset({study.key}), study.key)
    return study


def _edition(reader: Reader) -> str:
    """Return the text of the study before it was changed, empty where there is none."""
    part = reader.child("study")
    words = _undamaged(part, "edition", "edition_digest") if "edition" in part.table else ""
    if words and not is_shipped(words):  # which is read when it is wanted
        parse_study(words, f"{reader.file} (edition)")
    return words


def _undamaged(part: Reader, text: str, digest: str) -> str:
    """Return the text under a key, empty, with a fault, where there is none; a Problem where its digest is another."""
    words, found = part.word(text), part.word(digest)
    if words and found and text_digest(words) != found:
        raise Problem(DAMAGED, file=part.file)
    return words if found else ""


def _scenario_set(reader: Reader, study: Study) -> ScenarioSet:
    reader.only(DOCUMENT_KEYS)
    reader.word("offsim")
    parts = reader.listed("scenarios")
    if reader.table.get("scenarios", []) == []:
        reader.fault("scenarios", SCENARIO_LIST)
    scenarios = tuple(_scenario(part, study) for part in parts)
    _check_twins(parts, scenarios)
    keys = {scenario.key: scenario for scenario in scenarios}
    return ScenarioSet(
        study,
        scenarios,
        active=reader.one_of("active", keys, ""),
        reference=reader.one_of("reference", keys, ""),
        targets=_targets(reader, study),
        seed=_seed(reader),
        edition=_edition(reader),
    )


def _scenario(reader: Reader, study: Study) -> Scenario:
    reader.only(SCENARIO_KEYS)
    note = reader.table.get("note", "")
    values, paths = read_settings(reader.child("levers"), study)
    return Scenario(
        key=reader.word("key"),
        name=reader.text("name"),
        outlook=reader.one_of("outlook", study.outlooks, ""),
        values=values,
        colour=_colour(reader),
        note=text(note) if isinstance(note, str) else reader.text("note"),
        distributions=read_own_distributions(reader, study),
        paths=paths,
    )


def _colour(reader: Reader) -> int:
    found = reader.table.get("colour")
    if type(found) is int and 0 <= found < MOST_COLOURS:
        return found
    reader.fault("colour", OWN_COLOUR)
    return 0


def _seed(reader: Reader) -> int:
    found = reader.table.get("seed", DEFAULT_SEED)
    if type(found) is int and 0 <= found <= MOST_SEED:
        return found
    reader.fault("seed", SEED, most=MOST_SEED)
    return DEFAULT_SEED


def _check_twins(parts: list[Reader], scenarios: tuple[Scenario, ...]) -> None:
    keys: set[str] = set()
    colours: set[int] = set()
    for part, scenario in zip(parts, scenarios, strict=True):
        if scenario.key in keys:
            part.fault("key", OWN_KEY)
        if scenario.colour in colours:
            part.fault("colour", OWN_COLOUR)
        keys.add(scenario.key)
        colours.add(scenario.colour)


def _targets(reader: Reader, study: Study) -> tuple[str, ...]:
    found = reader.table.get("targets")
    if not isinstance(found, list) or not all(isinstance(key, str) and key in study.targets for key in found):
        reader.fault("targets", TARGET_KEYS if study.targets else NO_TARGETS, known=tuple(sorted(study.targets)))
        return ()
    return tuple(key for key in study.targets if key in found)
