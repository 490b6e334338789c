"""What docs/python.md shows analysts is true, complete and typed, and costs those nothing who do not use it."""

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest
from mypy import api

import offsim

PAGE = (Path(__file__).parents[1] / "docs" / "python.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
SHOWN = [block for block in BLOCKS if ">>>" in block]


def test_every_example_gives_what_the_page_says() -> None:
    examples = doctest.DocTestParser().get_doctest("\n".join(SHOWN), {}, "python.md", "python.md", 0)
    assert len(examples.examples) > 30
    told: list[str] = []
    doctest.DocTestRunner().run(examples, out=told.append)
    assert "".join(told) == ""


def test_every_function_has_an_example() -> None:
    shown = {name for line in re.findall(r"from offsim import (.*)", PAGE) for name in line.split(", ")}
    assert {*offsim.__all__} - {"Problem", "Problems"} == shown
    assert {"`Problem`"} <= {*re.findall(r"`\w+`", PAGE)}


def test_every_name_is_what_it_says_whatever_was_loaded_before() -> None:
    for name in offsim.__all__:
        assert callable(getattr(offsim, name)), name
    with pytest.raises(AttributeError, match="'offsim' has no attribute 'ensembel'"):
        _ = offsim.ensembel  # type: ignore[attr-defined]


def test_the_examples_have_types(tmp_path: Path) -> None:
    file = tmp_path / "examples.py"
    typed = [line[4:] for block in SHOWN for line in block.splitlines() if line.startswith((">>> ", "... "))]
    file.write_text("\n".join(typed) + "\n", encoding="utf-8")
    found, _, status = api.run(["--strict", "--no-incremental", "--config-file=", str(file)])
    assert (status, found) == (0, "Success: no issues found in 1 source file\n")


def test_importing_offsim_loads_nothing_else() -> None:
    program = "import sys; before = set(sys.modules); import offsim; print(*set(sys.modules) - before)"
    assert subprocess.check_output([sys.executable, "-c", program], text=True).split() == ["offsim"]  # noqa: S603
