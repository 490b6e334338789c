"""The studies that ship, for tests to go through."""

from __future__ import annotations

import pytest

from offsim.model.study import Study
from offsim.resources import resource_path
from offsim.storage.study_file import read_study

STUDY_FILES = sorted(resource_path("studies").glob("*.toml"))


@pytest.fixture(scope="module", params=STUDY_FILES, ids=lambda file: file.stem)
def study(request: pytest.FixtureRequest) -> Study:
    """Return each shipped study in turn."""
    return read_study(request.param)
