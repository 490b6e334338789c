"""What is no ordinary file is refused at once, instead of being waited for."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from offsim.model.problems import Problem
from offsim.storage.document_file import read_document
from offsim.storage.study_file import MOST_BYTES, parse_study, read_study
from tests.storage.study_tables import EXAMPLE

READERS = pytest.mark.parametrize("read", [read_study, read_document])


@READERS
def test_a_pipe_is_refused(tmp_path: Path, read: Callable[[Path], object]) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Problem, match="is no ordinary file"):
        read(pipe)


@READERS
def test_a_folder_is_refused(tmp_path: Path, read: Callable[[Path], object]) -> None:
    with pytest.raises(Problem, match=r"cannot be read \(it is a folder\)"):
        read(tmp_path)


def test_a_study_from_elsewhere_is_no_larger_than_a_file_of_it_can_be() -> None:
    remark = "é" * ((MOST_BYTES - len(EXAMPLE.encode()) - 2) // 2)
    assert parse_study(f"{EXAMPLE}# {remark}", "own.toml").key == "example"
    with pytest.raises(Problem, match="is larger than the 800000 bytes"):
        parse_study(f"{EXAMPLE}# {remark}é", "own.toml")
