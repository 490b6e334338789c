"""Numbers in JSON: as many digits as mean something, in every depth."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.cli import run_command_line
from offsim.report.json_text import json_text, without_dust


def test_dust_of_binary_fractions_is_gone_at_every_depth() -> None:
    dusty: dict[Any, object] = {
        "a": 7.299999999999999,
        "b": [0.1 + 0.2, {"c": (1.1 * 3,)}],
        2020: None,
        "d": True,
        "e": "x",
        "f": 3,
    }
    assert json.loads(json_text(dusty)) == {
        "a": 7.3,
        "b": [0.3, {"c": [3.3]}],
        "2020": None,
        "d": True,
        "e": "x",
        "f": 3,
    }


@given(st.floats(allow_nan=False, allow_infinity=False, max_value=1e300, min_value=-1e300))
def test_a_number_stays_the_same_to_fifteen_digits(value: float) -> None:
    assert without_dust(value) == pytest.approx(value, rel=1e-14)
    assert without_dust(without_dust(value)) == without_dust(value)


@pytest.mark.parametrize("command", [["run"], ["compare"], ["frontier", "trend.france", "sensitivity.france"]])
def test_no_answer_has_more_digits(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line([*command, "--json", "-"]) == 0
    numbers = re.findall(r"-?\d+\.\d+", capsys.readouterr().out)
    assert numbers
    assert max(len(number.replace("-", "").replace(".", "").lstrip("0")) for number in numbers) <= 15
