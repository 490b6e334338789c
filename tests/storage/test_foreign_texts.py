"""Slips that pasting and other programs bring into files: each told with its place and what to do."""

from pathlib import Path

import pytest

from offsim.language import load_language
from offsim.model.problems import Problem
from offsim.model.text import LANGUAGES
from offsim.storage.document_file import read_document
from offsim.storage.study_file import read_study

BOM = "\ufeff"
STUDIES = [
    ("", "it is empty; open a copy or a backup"),
    (" \n\t\n", "it is empty"),
    (BOM, "it is empty"),
    ("id = “small”\n", "in line 1, column 6, there is a curly quotation mark; write straight ones"),
    ("a = 1\n„id“ = 5\n", "in line 2, column 1, there is a curly quotation mark"),
    ("id = «small»\n", "there is a curly quotation mark"),
    ("a = −5\n", "in line 1, column 5, there is a dash or a long minus sign; write a plain hyphen"),
    ("a = –5\n", "there is a dash or a long minus sign"),
    ("a =\u00a05\n", "in line 1, column 4, there is an invisible sign or an unusual space; write a plain space"),
    ("\u202fa = 5\n", "there is an invisible sign or an unusual space"),
    (f"{BOM}{BOM}a = 5\n", "there is an invisible sign or an unusual space"),
    ("a = 5 # \x01\n", "there is an invisible sign or an unusual space"),
    ("\na = 7,3\n", "line 2: write decimals with a point, as in 7.3, not with a comma (column 6)"),
    ("a = { b = 7,3, unit = 5 }\n", "line 1: write decimals with a point"),
    ("a = { b = 7,3 }\n", "line 1: write decimals with a point"),
    ("a = -7,25 # about\n", "line 1: write decimals with a point"),
    ("a = { b = 1, }\n", "in line 1, column 14, nothing follows the last comma; delete that comma"),
    ("a = 1\na = 2\n", "line 2 gives a second time what is given before; delete one of the two"),
    ("[a]\n[a]\n", "line 2 gives a second time"),
    ("a = { b = 1, b = 2 }\n", "line 1 gives a second time"),
    ("a = 1\n[a]\nb = 1\n", "line 2 gives a second time"),
    ('a = "c:\\path"\n', "there is a single backslash; write two of them"),
    ('a = "x\nb = 1\n', "line 1 ends too early: a value, a quotation mark or a bracket is missing (column 7)"),
    ("a\nb = 1\n", "line 1 ends too early"),
    ("a = [1, 2\n", "it ends too early, in line 2"),
    ("a = yes\n", "in line 1, column 5, “yes” cannot stand; correct that line"),
    ("a = 1 b = 2\n", "in line 1, column 7, “b” cannot stand"),
    ("a.b.c.d.e.f.g.h = 1\n", "the key in line 1 has more than 6 parts; shorten it"),
]
DOCUMENTS = [
    ("", "it is empty; open a copy or a backup"),
    ('{"file": “offsim document”}', "in line 1, column 10, there is a curly quotation mark"),
    ("{“file”: 1}", "there is a curly quotation mark"),
    ('{"a": −5}', "in line 1, column 7, there is a dash or a long minus sign"),
    ('{"a":\u00a05}', "there is an invisible sign or an unusual space"),
    ('{\n"a": 4,5}', "line 2: write decimals with a point, as in 7.3, not with a comma"),
    ('{"a": 1,}', "in line 1, column 9, nothing follows the last comma; delete that comma"),
    ('{"a": [1, ]}', "nothing follows the last comma"),
    ('{"a": "c:\\path"}', "there is a single backslash"),
    ('{"a": "x\ny"}', "line 1 ends too early"),
    ('{"a": "x', "it ends too early, in line 1"),
    ('{"a": tru}', "in line 1, column 7, “tru” cannot stand"),
    ('{"a": 1} x', "“x” cannot stand"),
]


def refusal(tmp_path: Path, ending: str, content: bytes) -> Problem:
    file = tmp_path / f"own.{ending}"
    file.write_bytes(content)
    with pytest.raises(Problem) as caught:
        (read_study if ending == "toml" else read_document)(file)
    assert str(caught.value).startswith(f"{file}: is not a")
    return caught.value


@pytest.mark.parametrize(("words", "told"), STUDIES)
def test_a_slip_in_a_study_is_told_with_its_place(tmp_path: Path, words: str, told: str) -> None:
    assert told in str(refusal(tmp_path, "toml", words.encode()))


@pytest.mark.parametrize(("words", "told"), DOCUMENTS)
def test_a_slip_in_a_document_is_told_with_its_place(tmp_path: Path, words: str, told: str) -> None:
    assert told in str(refusal(tmp_path, "offsim", words.encode()))


@pytest.mark.parametrize("ending", ["toml", "offsim"])
@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("é = 1".encode("utf-16"), "its text is in UTF-16; save it in UTF-8"),
        ("a = 1".encode("utf-16-le"), "its text is in UTF-16"),
        (
            b'a = 1\nb = "caf\xe9"',
            "line 2, column 9, is not in UTF-8, but perhaps in Windows-1252",
        ),
        (b"\x89PNG\r\n\x1a\n\x00", "it holds something other than text"),
        (b"PK\x03\x04\x00\x00", "it holds something other than text"),
    ],
)
def test_another_encoding_is_told(tmp_path: Path, ending: str, content: bytes, told: str) -> None:
    assert told in str(refusal(tmp_path, ending, content))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("words", "told"), STUDIES)
def test_a_slip_is_told_in_the_planner_s_language(tmp_path: Path, code: str, words: str, told: str) -> None:
    sentence = load_language(code).explain(refusal(tmp_path, "toml", words.encode()))
    assert (told in sentence) == (code == "en")
    assert not any(english in sentence for english in ("Invalid", "Expected", "Cannot ", "(at line", "Unterminated"))
