"""A scenario of a document as a scenario of its study, in the form that study files have."""

from __future__ import annotations

from typing import Any

from offsim.model.paths import path_of
from offsim.model.scenario import Scenario
from offsim.model.study import Study
from offsim.model.text import Text


def preset_table(study: Study, scenario: Scenario) -> dict[str, Any]:
    """Return the table of a preset that assumes what a scenario of the study does; without a note, its name is it."""
    distributions = {
        key: {"kind": str(found.kind), "spread": found.spread} for key, found in scenario.distributions.items()
    }
    paths = {key: {str(year): value for year, value in path_of(study, scenario, key).items()} for key in scenario.paths}
    has_note = any(words.strip() for _, words in scenario.note.words)
    return {
        "label": _table(scenario.name),
        "note": _table(scenario.note if has_note else scenario.name),
        "outlook": scenario.outlook,
        "levers": {**scenario.values, **paths},
        **({"distributions": distributions} if distributions else {}),
    }


def _table(found: Text) -> str | dict[str, str]:
    words = {code: written for code, written in found.words if written.strip()}
    return words["en"] if words.keys() == {"en"} else words
