"""The commands of the Makefile explain themselves, and pre-commit runs the ones that ``make lint`` runs."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
MAKEFILE = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE)


def test_make_alone_tells_what_every_target_does() -> None:
    told = subprocess.run(["make", "-s"], cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout  # noqa: S607
    assert re.findall(r"^  make (\S+) +\S", told, re.MULTILINE) == TARGETS


def test_every_target_is_a_command_and_no_file() -> None:
    (phony,) = re.findall(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)
    assert sorted(phony.split()) == sorted(TARGETS)


def test_whoever_contributes_is_told_of_every_target() -> None:
    words = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [target for target in TARGETS if f"`make {target}`" not in words] == []


def test_pre_commit_runs_what_make_lint_runs() -> None:
    (recipe,) = re.findall(r"^lint:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    commands = re.findall(r"^\t@\$\(BIN\)/(.*)", recipe, re.MULTILINE)
    hooks = (CHECKOUT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert commands
    assert re.findall(r"entry: \.venv/bin/(.*)", hooks) == commands
