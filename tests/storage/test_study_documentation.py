"""docs/studies.md: its small study reads, its faults look as shown, and it names every key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from offsim.model.problems import Problems
from offsim.model.study import Study
from offsim.storage.study_file import parse_study
from tests.storage.shipped import last

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "studies.md"
SAMPLE = re.compile(r"```toml\n(.*?)```", re.DOTALL)


def sample() -> str:
    """Return the small study that docs/studies.md shows."""
    (words,) = SAMPLE.findall(DOCUMENTATION.read_text(encoding="utf-8"))
    return str(words)


def test_the_small_study_of_the_documentation_reads() -> None:
    study = parse_study(sample(), "my-study.toml")
    assert (study.key, len(study.levers)) == ("my-study", 14)
    assert last(study, study.presets["reference"], "turnover") == pytest.approx(1.06**2)


def test_the_documentation_shows_the_faults_as_they_look() -> None:
    faulty = sample()
    for right, wrong in (
        ('economy = "spain"', 'economy = "portugal"'),
        ("2025 = 1.5, 2026 = 1.5", "2025 = 1.5"),
        ("[markets.spain.jobs_share]\nvalue = 100", "[markets.spain.jobs_share]\nvalue = 90"),
    ):
        assert right in faulty
        faulty = faulty.replace(right, wrong)
    with pytest.raises(Problems) as found:
        parse_study(faulty, "my-study.toml")
    assert str(found.value) in DOCUMENTATION.read_text(encoding="utf-8")


def test_the_documentation_names_every_key_a_study_uses(study: Study) -> None:
    words = DOCUMENTATION.read_text(encoding="utf-8")
    keys = {key.split(".")[0] for key in re.findall(r"^([a-z0-9_]+(?:\.[a-z]+)?) = ", study.text, re.MULTILINE)}
    tables = set(re.findall(r"^\[+([a-z0-9_]+)", study.text, re.MULTILINE))
    market_keys = {market.key for market in study.markets}
    missing = {key for key in (keys - market_keys) | tables if f"`{key}" not in words and f"[{key}" not in words}
    assert not missing
