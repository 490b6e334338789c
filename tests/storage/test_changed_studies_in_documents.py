"""A document whose study its planner has changed: what it was before comes along, and damage to it is told."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from offsim.model.editions import in_changed_study
from offsim.model.scenario_set import ScenarioSet, new_set
from offsim.model.text import text
from offsim.storage.document_file import document_bytes, read_document
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY, small_study
from tests.storage.documents import saved, sentences

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plan.offsim"


CHANGED = SMALL_STUDY.replace('title = "', 'title = "Changed: ', 1)


def changed_set() -> ScenarioSet:
    """Return a document whose study its planner has changed."""
    return in_changed_study(new_set(small_study(), text("Mine")), parse_study(CHANGED, "changed")).scenarios


def test_a_changed_study_keeps_what_it_was_before_until_it_is_that_again(file: Path) -> None:
    scenarios = changed_set()
    assert scenarios.edition == SMALL_STUDY
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    assert read_document(file) == scenarios
    again = in_changed_study(scenarios, parse_study(SMALL_STUDY, "again")).scenarios
    assert (again.edition, again.study) == ("", small_study())


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda study: study.update(edition=study["edition"] + "#"), ": is damaged"),
        (lambda study: study.pop("edition_digest"), ": “study.edition_digest”"),
        (lambda study: study.update(edition=7), ": “study.edition”"),
    ],
)
def test_a_study_before_it_was_changed_that_is_damaged_is_told(file: Path, change: Change, why: str) -> None:
    document = saved(changed_set())
    change(document["study"])
    assert sentences(file, json.dumps(document).encode())[0].startswith(why)


def test_documents_that_tell_no_edition_are_still_read() -> None:
    found = read_document(Path(__file__).parents[1] / "old_files" / "before-editions.offsim")
    assert found.active_scenario.values == {"trend.voice": 7.25, "trend.data": 1.0}
    assert (found.edition, [*found.active_scenario.paths]) == ("", ["trend.data"])
