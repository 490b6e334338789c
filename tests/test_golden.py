"""The shipped studies' preset scenarios give the numbers kept in tests/golden.

A change here is a change of what planners read: renew the files only with a reason in the commit. The
report kept beside them is renewed as well (tests/report/test_golden_report.py).

    python -m tests.test_golden
"""

import json
from pathlib import Path
from typing import Any

import pytest

from offsim.language import load_language
from offsim.model.projection import project
from offsim.report.run_json import run_json
from offsim.storage.studies import open_study, shipped_study_ids
from tests.report import golden_report

FOLDER = Path(__file__).parent / "golden"
KEPT = ("outlook", "levers", "years", "outcomes", "by_market", "by_site", "targets")
PRESETS = [(name, key) for name in shipped_study_ids() for key in open_study(name).presets]


def computed(name: str, preset: str) -> dict[str, Any]:
    study = open_study(name)
    scenario = study.presets[preset]
    answer = run_json(scenario, project(study, scenario), load_language("en"))
    return {key: answer[key] for key in KEPT}


def kept(name: str) -> dict[str, Any]:
    presets: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return presets


def numbers(found: object, place: str = "") -> dict[str, object]:
    """Return every number and word of a JSON value by its place."""
    if isinstance(found, dict):
        return {at: leaf for key, part in found.items() for at, leaf in numbers(part, f"{place}.{key}").items()}
    if isinstance(found, list):
        return {at: leaf for key, part in enumerate(found) for at, leaf in numbers(part, f"{place}[{key}]").items()}
    return {place: found}


@pytest.mark.parametrize(("name", "preset"), PRESETS)
def test_a_preset_gives_the_numbers_kept(name: str, preset: str) -> None:
    now, then = numbers(computed(name, preset)), numbers(kept(name)[preset])
    assert now.keys() == then.keys()
    different = {
        place: (value, then[place])
        for place, value in now.items()
        if value != then[place] and value != pytest.approx(then[place], rel=1e-12, abs=1e-9)
    }
    assert different == {}


@pytest.mark.parametrize("name", shipped_study_ids())
def test_every_preset_is_kept_and_no_other(name: str) -> None:
    assert set(kept(name)) == set(open_study(name).presets)


def test_every_file_belongs_to_a_shipped_study() -> None:
    assert {file.stem for file in FOLDER.glob("*.json")} == set(shipped_study_ids())


def renew() -> None:
    golden_report.renew()
    for name in shipped_study_ids():
        presets = {preset: computed(name, preset) for preset in open_study(name).presets}
        words = json.dumps(presets, indent=1, ensure_ascii=False)
        (FOLDER / f"{name}.json").write_text(f"{words}\n", encoding="utf-8")


if __name__ == "__main__":
    renew()
