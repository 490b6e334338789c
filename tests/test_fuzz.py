"""A thousand hostile inputs of each kind: never a traceback, a silent change, over 500 MB (tables 300), or 2 s."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
SEED, CASES = 20260101, 1000


@pytest.mark.parametrize("kind", ["documents", "studies", "numbers", "settings", "large", "tables", "reports"])
def test_hostile_input_is_read_as_it_stands_or_refused(kind: str) -> None:
    command = [sys.executable, "-m", "tests.fuzz", kind, str(SEED), str(CASES)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=300, check=False)  # noqa: S603
    assert run.returncode == 0, run.stderr
