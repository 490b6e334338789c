"""The lines of the history tell what was done; none reads as an order to do it."""

from __future__ import annotations

import re

import pytest

from offsim.resources import resource_path
from tests.test_translations import read_catalogue

ORDERS = re.compile("Add|Compare|Copy|Delete|Give|Go|Import|Leave|Make|Move|Rename|Restore|Set|Take|Watch|Write")
INFINITIVE = re.compile(r"\w+(er|ir|re)")


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_step_is_told_as_done(code: str) -> None:
    steps = [
        each for each in read_catalogue(resource_path("i18n", f"offsim_{code}.ts")) if each.message.context == "Step"
    ]
    assert steps
    for step in steps:
        assert not ORDERS.fullmatch(step.message.source.split()[0])
        assert code != "fr" or not INFINITIVE.fullmatch(step.forms[0].split()[0])
