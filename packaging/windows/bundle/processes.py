"""Runs the programs the build is made with, quietly; what they say is told when they fail."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

MOST_SECONDS = 600


class BuildError(Exception):
    """The build cannot go on; the text says why."""


def run(
    words: Sequence[str | Path], *, environment: Mapping[str, str] | None = None, seconds: int = MOST_SECONDS
) -> str:
    """Run a program and return what it printed; raises BuildError with all it said where it fails."""
    told = [str(word) for word in words]
    try:
        done = subprocess.run(  # noqa: S603  (our own words)
            told,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            timeout=seconds,
            check=False,
        )
    except FileNotFoundError as error:
        raise BuildError(f"{told[0]} is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"{told[0]} did not end within {seconds} s") from error
    said = done.stdout.decode(errors="replace")
    if done.returncode:
        raise BuildError(f"{' '.join(told)} ended with {done.returncode}:\n{said}")
    return said
