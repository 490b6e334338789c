"""What is no ordinary file is refused at once, instead of being waited for."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from offsim.model.problems import Problem
from offsim.storage.document_file import read_document
from offsim.storage.study_file import read_study

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
