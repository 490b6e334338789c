"""Numbers pasted from anywhere, and the words after ``--set``: taken as they are meant, asked about, or refused."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from random import Random
from unittest.mock import patch

from offsim.cli import run_command_line, scenarios
from offsim.language import Language
from offsim.model.levers import parsed_value
from offsim.model.numbers import TWO_READINGS
from offsim.model.problems import LONGEST_SENTENCE, Problem
from offsim.model.text import LANGUAGES
from tests.fuzz.tokens import hostile, mangled
from tests.small_study import small_study

STUDY = small_study()
SPACES = "\u00a0\u2007\u2009\u202f "
UNSEEN = ("", "", "\u200e", "\u200f", "\ufeff", "\u2069")
DIGITS = ("0123456789", "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")


def numbers(random: Random, count: int) -> Iterator[tuple[str, str, float, str]]:
    """Return numbers a lever can take: key, language, value, and how somebody wrote it who is of that language."""
    for _ in range(count):
        lever = random.choice(list(STUDY.levers.values()))
        code, decimals = random.choice(LANGUAGES), 0 if lever.whole else random.randint(0, 4)
        value = min(max(round(random.uniform(lever.low, lever.high), decimals), lever.low), lever.high)
        yield lever.key, code, value, _pasted(value, decimals, code, random)


def settings(random: Random, count: int) -> Iterator[str]:
    """Return words after ``--set``, most of them with a slip."""
    for _ in range(count):
        lever = random.choice(list(STUDY.levers.values()))
        value = random.choice(
            (f"{lever.default.value:g}", f"{random.uniform(lever.low, lever.high):.3f}", hostile(random))
        )
        words = f"{lever.key}={value}"
        yield mangled(words, random) if random.random() < 0.5 else words


def check_number(case: tuple[str, str, float, str]) -> None:
    key, code, value, words = case
    try:
        taken = parsed_value(STUDY.levers[key], words, code)
    except Problem as problem:
        assert problem.reason == TWO_READINGS, problem  # noqa: PT017  (which problem is what is looked at)
        assert "," in words or "،" in words
    else:
        assert taken == value, (taken, value)


def check_setting(words: str) -> None:
    out, err = io.StringIO(), io.StringIO()
    once = patch.object(scenarios, "open_study", return_value=STUDY)  # reading it a thousand times shows nothing more
    with redirect_stdout(out), redirect_stderr(err), once:
        status = run_command_line(["run", "--study", "small.toml", f"--set={words}", "--json", "-"])
    if status == 0:
        levers = json.loads(out.getvalue())["levers"]
        assert all(lever.low <= levers[key] <= lever.high for key, lever in STUDY.levers.items())
    else:
        assert (status, out.getvalue()) == (2, ""), err.getvalue()
        (sentence,) = err.getvalue().splitlines()
        assert 0 < len(sentence) <= LONGEST_SENTENCE + 200  # what is escaped for the terminal is longer


def _pasted(value: float, decimals: int, code: str, random: Random) -> str:
    """Return a number as the language prints it, with the signs of another program."""
    words = Language(code, {}).number(value, decimals)
    if random.random() < 0.5:
        words = words.replace("\u202f", random.choice(SPACES))
    words = words.replace("−", random.choice("−-–\u2011"))
    digits = random.choice(DIGITS)
    return (
        random.choice(UNSEEN) + "".join(digits[int(s)] if s in DIGITS[0] else s for s in words) + random.choice(UNSEEN)
    )
