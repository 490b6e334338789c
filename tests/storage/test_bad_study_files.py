"""Files that hold no study are refused in words, whatever they hold."""

from pathlib import Path

import pytest

from offsim.model.problems import Problem
from offsim.storage.study_file import parse_study, read_study
from tests.small_study import SMALL_STUDY


def refusal(file: Path) -> str:
    with pytest.raises(Problem) as caught:
        read_study(file)
    return str(caught.value)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00i\x00d", b"\x89PNG\r\n\x1a\n", "id = 'é'".encode("latin-1")])
def test_a_binary_file_is_no_study(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "own.toml"
    file.write_bytes(content)
    assert refusal(file).startswith(f"{file}: is not a study file: ")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    end = "Check that the file exists and is yours to read."
    assert refusal(tmp_path / "no.toml") == f"{tmp_path}/no.toml: cannot be read (there is no such file). {end}"
    assert refusal(tmp_path) == f"{tmp_path}: cannot be read (it is a folder). {end}"


def test_the_same_words_with_windows_line_ends_are_the_same_study(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_bytes(SMALL_STUDY.replace("\n", "\r\n").encode())
    assert read_study(file) == parse_study(SMALL_STUDY, "own.toml")
