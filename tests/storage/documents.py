"""Documents as tests meet them: what one holds, to be changed, and why another is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import ScenarioSet, new_set, set_lever
from offsim.model.text import text
from offsim.storage.document_file import document_bytes, read_document
from tests.small_study import small_study


def saved(scenarios: ScenarioSet | None = None) -> dict[str, Any]:
    """Return what a document holds, to be changed."""
    scenarios = scenarios or set_lever(new_set(small_study(), text("Mine")), "scenario_1", "trend.voice", 7.25)
    document: dict[str, Any] = json.loads(document_bytes(scenarios, "0.1.0"))
    return document


def sentences(file: Path, content: bytes) -> list[str]:
    """Return why a file of this content is refused, in sentences that name the file."""
    file.write_bytes(content)
    with pytest.raises((Problem, Problems)) as caught:
        read_document(file)
    found = caught.value.problems if isinstance(caught.value, Problems) else [caught.value]
    assert found
    assert all(str(problem).startswith(f"{file}") for problem in found)
    return [str(problem).removeprefix(str(file)) for problem in found]
