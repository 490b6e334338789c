"""A name that would steer a terminal, break a picture or turn a sentence round reaches no terminal, file or log."""

import json
import unicodedata
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from offsim.language import load_language
from offsim.model.problems import Problems
from offsim.model.projection import project_each
from offsim.model.scenario_set import ScenarioSet
from offsim.paper import write_charts
from offsim.report.questions.every import every_answer
from offsim.report.workbook import workbook_bytes
from offsim.storage.document_file import read_document
from offsim.storage.error_log import log_error
from tests.cli.conftest import Said
from tests.small_study import SMALL_STUDY

CLEAR_SCREEN, OVERRIDE = "Plan\x1b[2J\x9b2J", "Plan\u202e5.4"
ARABIC = "خطة"
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def renamed(document: Path, name: str) -> ScenarioSet | None:
    """Give every scenario of a document a name, past the window's own checks; None where the reader refuses it."""
    table = json.loads(document.read_bytes())
    for scenario in table["scenarios"]:
        scenario["name"] = scenario["note"] = name
    document.write_text(json.dumps(table), encoding="utf-8")
    try:
        return read_document(document)
    except Problems:
        return None


def steering(printed: str) -> set[str]:
    return {sign for sign in printed if unicodedata.category(sign) in {"Cc", "Zl", "Zp", "Cs"}} - {"\n"}


@FEW
@given(NAMES)
@example(CLEAR_SCREEN)
@example(OVERRIDE)
@example("<b>&amp;</b>\0")
def test_no_name_steers_the_terminal(said: Said, document: Path, name: str) -> None:
    renamed(document, name)
    for command in ("run", "compare", "explain"):
        words = [document, document] if command == "explain" else ["--scenario", document]
        _, out, err = said(command, *words)
        assert steering(out + err) == set()
        assert "\u202e" not in out + err
    status, out, _ = said("compare", "--scenario", document, "--json", "-")
    assert status == 2 or json.loads(out)
    assert steering(out) == set()


@pytest.mark.parametrize("word", [CLEAR_SCREEN, OVERRIDE, "a\nb", "\u2066a"])
def test_no_argument_steers_the_terminal(said: Said, word: str) -> None:
    for words in (["run", "--scenario", word], ["run", "--set", word], ["run", "--study", f"{word}.toml"], [word]):
        status, out, err = said(*words)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert steering(err) == set()
        assert not {"\u202e", "\u2066"} & {*err}


def test_no_file_written_steers_the_terminal(said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert said("run", "--json", "a\x1b[2Jb") == (0, "a\\u001b[2Jb\n", "")


def test_no_error_steers_the_terminal_its_log_is_read_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    log = log_error(ValueError(CLEAR_SCREEN + OVERRIDE), "1").read_text(encoding="utf-8")
    assert steering(log) == set()
    assert "\\u001b[2J" in log
    assert "\u202e" not in log


@settings(FEW, max_examples=8)
@given(NAMES)
@example("\0\x1b\ufffe<&>'\"]]>\u202e")
@pytest.mark.usefixtures("qapp")
def test_every_picture_can_be_opened_whatever_a_scenario_is_called(document: Path, tmp_path: Path, name: str) -> None:
    if scenarios := renamed(document, name):
        written = write_charts(scenarios, {}, tmp_path, load_language("fr"))
        pictures = [ET.parse(file) for file in written if file.suffix == ".svg"]  # noqa: S314  (our own)
        assert len(pictures) > 5
        assert not any(steering("".join(picture.getroot().itertext())) - {"\t"} for picture in pictures)


@settings(FEW, max_examples=8)
@given(NAMES)
@example("=cmd|' /C calc'!A0\0\x1b\ufffe<&>\u202e")
def test_every_workbook_can_be_opened_whatever_a_scenario_is_called(document: Path, name: str) -> None:
    if scenarios := renamed(document, name):
        language = load_language("ar")
        projections = project_each(scenarios.study, scenarios.scenarios)
        answers = every_answer(scenarios, projections, {}, language)
        content = workbook_bytes(scenarios, projections, language, "1", answers=answers)
        for words in texts_of(content):
            assert steering(words) - {"\t", "\r"} == set()
            assert "\u202e" not in words


def texts_of(workbook: bytes) -> Iterator[str]:
    with zipfile.ZipFile(BytesIO(workbook)) as parts:
        for part in parts.namelist():
            yield "".join(ET.fromstring(parts.read(part)).itertext())  # noqa: S314  (our own)


def test_an_arabic_name_does_not_carry_the_sign_of_a_french_sentence_away(said: Said, document: Path) -> None:
    renamed(document, ARABIC)
    _, out, _ = said("--lang", "fr", "compare", "--scenario", document)
    assert f"«\u202f\u2068{ARABIC}\u2069\u202f»" in out
    assert f"\u2068{ARABIC} (2)\u2069" in out


def test_what_programs_read_stays_bare(said: Said, document: Path) -> None:
    renamed(document, ARABIC)
    _, out, _ = said("--lang", "fr", "compare", "--scenario", document, "--json", "-")
    assert {scenario["name"] for scenario in json.loads(out)["scenarios"]} == {ARABIC}


def test_a_study_s_texts_are_clean_and_its_file_is_kept_as_it_is(said: Said, tmp_path: Path) -> None:
    file = tmp_path / "odd.toml"
    words = SMALL_STUDY.replace("A small study", "A \\u001b[2J\\u202esmall study")
    file.write_text(words, encoding="utf-8")
    _, out, _ = said("run", "--study", file)
    assert out.startswith("A [2Jsmall study · ")


def test_documents_that_call_their_scenario_alike_are_told_apart(said: Said, document: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.offsim"
    other.write_bytes(document.read_bytes().replace(b"7.25", b"3.5"))
    study = tmp_path / "small.toml"
    study.write_text(SMALL_STUDY, encoding="utf-8")
    _, out, err = said("compare", document, other, "--study", study)
    assert err == ""
    assert out.startswith("“Mine” gives the highest turnover in 2025; “Mine (2)” comes next")
    _, out, _ = said("explain", document, other, "--study", study)
    assert "“Mine (2)” is " in out
    assert " below “Mine”: " in out
