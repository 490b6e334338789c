"""Documents and studies with slips in them: read as they stand, or refused in sentences that can be read."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any

from offsim.language import load_language
from offsim.model.problems import LONGEST_SENTENCE, Problem, Problems
from offsim.model.projection import project
from offsim.model.scenario_set import new_set, set_lever
from offsim.model.text import LANGUAGES, text
from offsim.storage.document_file import document_bytes, read_document
from offsim.storage.study_file import read_study
from tests.fuzz.tokens import encoded, hostile, mangled
from tests.small_study import SMALL_STUDY, small_study

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?")
ALL = [load_language(code) for code in LANGUAGES]
FOLDER = Path(mkdtemp(prefix="offsim-fuzz-"))
DOCUMENT = document_bytes(
    set_lever(new_set(small_study(), text("Mine")), "scenario_1", "trend.voice", 7.25), "0"
).decode()


def documents(random: Random, count: int) -> Iterator[bytes]:
    """Return documents with slips in their text, or other values in their places."""
    for _ in range(count):
        start = DOCUMENT.index('"scenarios"') if random.random() < 0.8 else 0  # after the study, which is sealed
        slips = DOCUMENT[:start] + mangled(DOCUMENT[start:], random)
        yield encoded(slips if random.random() < 0.5 else _with_other_value(random), random)


def studies(random: Random, count: int) -> Iterator[bytes]:
    """Return studies with slips in their text, or something else for a number."""
    places = [found.span() for found in NUMBER.finditer(SMALL_STUDY)]
    for _ in range(count):
        start, end = random.choice(places)
        other = SMALL_STUDY[:start] + hostile(random) + SMALL_STUDY[end:]
        yield encoded(mangled(SMALL_STUDY, random) if random.random() < 0.5 else other, random)


def check_document(content: bytes) -> None:
    file = FOLDER / "case.offsim"
    file.write_bytes(content)
    try:
        found = read_document(file)
    except (Problem, Problems) as refusal:
        check_refusal(refusal)
        return
    written = json.loads(content.decode("utf-8-sig"))
    for scenario, table in zip(found.scenarios, written["scenarios"], strict=True):
        for key, value in table["levers"].items():
            kept = scenario.values.get(key, found.study.levers[key].default.value)
            assert kept == value, (key, kept, value)
        project(found.study, scenario)


def check_study(content: bytes) -> None:
    file = FOLDER / "case.toml"
    file.write_bytes(content)
    try:
        study = read_study(file)
    except (Problem, Problems) as refusal:
        check_refusal(refusal)
        return
    table = tomllib.loads(study.text)
    own = "sensitivity" if study.format == 1 else "offset"
    for part, kinds in (("markets", ("trend", own)), ("economies", ("sensitivity", "growth"))):
        for key, found in table[part].items():
            for kind in kinds:
                if kind in found:
                    assert study.levers[f"{kind}.{key}"].default.value == found[kind]["value"]
    for key in ("turnover", "jobs"):
        assert study.levers[f"base.{key}"].default.value == table["base"][key]["value"]
    for preset in study.presets.values():
        project(study, preset)


def check_refusal(refusal: Problem | Problems) -> None:
    """Word it in every language: no sentence is empty or too long."""
    for problem in refusal.problems if isinstance(refusal, Problems) else (refusal,):
        for language in ALL:
            assert 0 < len(language.explain(problem)) <= LONGEST_SENTENCE


def _with_other_value(random: Random) -> str:
    """Return the document with something else somewhere in it."""
    table: Any = json.loads(DOCUMENT)
    part = table["scenarios"] if random.random() < 0.7 else table
    while True:
        places = list(part) if isinstance(part, dict) else range(len(part))
        place = random.choice(places)
        inner = part[place]
        if not (isinstance(inner, dict | list) and inner) or random.random() < 0.2:
            break
        part = inner
    part[place] = random.choice(
        (hostile(random), 0, -1, 1e15, 1e300, 10**30, True, None, [], {}, [1], {"a": 1}, "trend.voice", inner, [inner])
    )
    return json.dumps(table, ensure_ascii=random.random() < 0.5)
