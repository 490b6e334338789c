"""The command line: one sentence for whatever it cannot do."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Said, program
from tests.small_study import SMALL_STUDY

NOT_A_SETTING = "--set takes LEVER=VALUE or LEVER@YEAR=VALUE, such as trend.france=4"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("rnu", "There is no command and no file “rnu”. Did you mean “run”? “offsim --help” lists all commands."),
        ("rnu --study x", "There is no command and no file “rnu”. Did you mean “run”?"),
        ("studies all", "“all” is one word too many. “offsim studies --help” shows what fits."),
        ("a.offsim b.offsim", "“b.offsim” is one word too many. “offsim --help” shows what fits."),
        ("run --jsn x", "“offsim run” has no option “--jsn”. Did you mean “--json”?"),
        ("levers --set x=1", "“offsim levers” has no option “--set”. Did you mean “--study”?"),
        ("run --sc steady", "“offsim run” has no option “--sc”. Did you mean “--s"),
        ("run --set", "The option --set needs a value after it."),
        ("run --set --json -", "The option --set needs a value after it."),
        ("run --lang", "The option --lang needs a value after it."),
        ("run --lang de", "Language not supported: “de”. Languages for --lang: en, fr, ar."),
        ("run --study pia-2020", "There is no study “pia-2020”. Did you mean “pai-2020”? Available: "),
        ("levers --study x", "There is no study “x”. Did you mean “"),
        ("run --study=", "There is no study “”. Did you mean “"),
        (
            "run --scenario stedy",
            "There is no scenario “stedy” in the study “pai-2020”. Did you mean “steady”? Available",
        ),
        ("run --scenario=", "There is no scenario “” in the study “pai-2020”. Did you mean “"),
        ("run --outlook rosy", "There is no economic outlook “rosy” in this study. Available: observed, "),
        ("run --set trend.frnace=5", "There is no lever “trend.frnace” in this study. Did you mean “trend.france”?"),
        (
            "run --set trend.france",
            "--set takes LEVER=VALUE or LEVER@YEAR=VALUE, such as trend.france=4, not “trend.france”.",
        ),
        ("run --set =5", "--set takes LEVER=VALUE or LEVER@YEAR=VALUE, such as trend.france=4, not “=5”."),
        (
            "run --set trend.france=",
            "--set takes LEVER=VALUE or LEVER@YEAR=VALUE, such as trend.france=4, not “trend.france=”.",
        ),
        ("run --set trend.france=much", "The lever “trend.france” takes a number, not “much”."),
        ("run --set trend.france=5x", "The lever “trend.france” takes a number, not “5x”."),
        ("run --set trend.france=NaN", "The lever “trend.france” takes a number, not “NaN”."),
        ("run --set trend.france=-inf", "The lever “trend.france” takes a number, not “-inf”."),
        ("run --set trend.france=1e999", "The lever “trend.france” takes a number, not “inf”."),
        (
            "run --set trend.france=41",
            "The lever “trend.france” takes values from −20 to 40 (% a year); 41 is outside.",
        ),
        (
            "run --set recession.france.start=2015,5",
            "The lever “recession.france.start” takes whole numbers; 2015.5 is",
        ),
        ("run --scenario none.offsim", "none.offsim: cannot be read (there is no such file). Check that the file"),
        ("run --study none.toml", "none.toml: cannot be read (there is no such file). Check that the file exists"),
        ("run --json none/r.json", "none/r.json: cannot be written, because there is no folder “"),
        ("run --xlsx none/r.xlsx", "none/r.xlsx: cannot be written, because there is no folder “"),
        ("run --simulations 0", "The number of simulations is a whole number from 1 to 1,073,741,824, not “0”."),
        ("run --simulations -5", "The number of simulations is a whole number from 1 to 1,073,741,824, not “-5”."),
        ("run --simulations 1.5", "The number of simulations is a whole number from 1 to 1,073,741,824, not “1.5”."),
        (
            "run --simulations 2000000000",
            "The number of simulations is a whole number from 1 to 1,073,741,824, not “2000000000”.",
        ),
        ("run --simulations 9e9", "The number of simulations is a whole number from 1 to 1,073,741,824, not “9e9”."),
        ("run --simulations 10 --seed x", "A seed is a whole number from 0 to 9,223,372,036,854,775,807, not “x”."),
        ("run --simulations 10 --seed -1", "A seed is a whole number from 0 to 9,223,372,036,854,775,807, not “-1”."),
        ("run --seed 1", "--seed needs --simulations, which says how many are run."),
        ("run --json .", ".: is a folder. Give the name of a file in it."),
        ("run --json r --xlsx r", "r: cannot be both the JSON and the workbook. Give one another name."),
        ("run --json r --xlsx ./r", "./r: cannot be both the JSON and the workbook. Give one another name."),
        ("run --json r --pdf ./r", "./r: is named for two of the outputs. Give one another name."),
        ("run --pdf none/r.pdf", "none/r.pdf: cannot be written, because there is no folder “"),
        ("run --pdf .", ".: is a folder. Give the name of a file in it."),
        ("run --pdf=", "The option --pdf needs a value after it."),
        ("run --pdf r --charts r/x", "r: cannot be both a file and the folder of charts. Choose another."),
        ("run --json r --charts r", "r: cannot be both a file and the folder of charts. Choose another."),
        ("run --json r --charts r/x", "r: cannot be both a file and the folder of charts. Choose another."),
        ("run --json r --xlsx none/r", "none/r: cannot be written, because there is no folder “"),
        (
            "run --json r --charts taken",
            "taken: is no folder and cannot be made one (a file of this name is there). Choose another.",
        ),
        (
            "run --json r --charts taken/x",
            "taken/x: is no folder and cannot be made one (part of the path is no folder). Choose",
        ),
        ("run --json=", "The option --json needs a value after it."),
        ("run --xlsx=", "The option --xlsx needs a value after it."),
        ("run --charts=", "The option --charts needs a value after it."),
        ("run --set TREND.FRANCE=5", "There is no lever “TREND.FRANCE” in this study. Did you mean “trend.france”?"),
        ("run --set base.jobs=66,667 --lang fr", "«\u202f66,667\u202f» peut se lire comme deux nombres."),
        ("run --set trend.france=1_0", "The lever “trend.france” takes a number, not “1_0”."),
        ("--version x", "“x” is one word too many. “offsim --help” shows what fits."),
        ("x" * 99, f"There is no command and no file “{'x' * 59}…”. Did you mean “"),
        ("a\x1bb", "There is no command and no file “a\\u001bb”. Did you mean “"),
        (
            "run --charts taken",
            "taken: is no folder and cannot be made one (a file of this name is there). Choose another.",
        ),
        ("run --json taken/r.json", "taken/r.json: cannot be written, because there is no folder “"),
    ],
)
def test_bad_input_gets_one_sentence(
    said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken").write_text("a file, not a folder")
    status, out, err = said(*words.split())
    assert (status, out) == (2, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1
    assert [file.name for file in tmp_path.iterdir()] == ["taken"]


def test_a_sentence_comes_in_the_language_asked_for(said: Said) -> None:
    assert "99,5" in said("run", "--set", "trend.france=99.5", "--lang", "fr")[2]
    assert "\u200e−20" in said("run", "--set", "trend.france=99.5", "--lang", "ar")[2]


def test_a_folder_that_lets_nobody_write_is_told(said: Said) -> None:
    status, _, err = said("run", "--xlsx", "/proc/r.xlsx")
    assert status == 2
    assert err == "/proc/r.xlsx: cannot be written, because “/proc” does not let you write. Choose another folder.\n"


def test_a_document_and_another_study_contradict_each_other(said: Said, document: Path) -> None:
    status, _, err = said("run", "--scenario", document, "--study", "pai-2020")
    assert status == 2
    assert err == (
        f"{document}: brings its own study, “small”, which is not the one --study names. Leave --study out.\n"
    )


@pytest.mark.parametrize("content", [b"", b"\x89PNG", b'{"file": "offsim document", "format": 99}', b"[" * 9999])
def test_a_bad_document_is_told(said: Said, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bad.offsim"
    file.write_bytes(content)
    status, out, err = said("run", "--scenario", file, "--json", "-")
    assert (status, out) == (2, "")
    assert err.startswith(f"{file}: ")
    assert err.count("\n") == 1


def test_all_faults_of_a_study_are_told_line_by_line(said: Said, small: Path) -> None:
    small.write_text(SMALL_STUDY.replace('id = "small"', "").replace("shown = false", "shown = 5"), encoding="utf-8")
    status, out, err = said("run", "--study", small)
    assert (status, out) == (2, "")
    assert (
        err.splitlines()
        == [
            f"{small}: “targets.old_2022.shown”: expected true or false, found 5.",
            f"{small}: “id”: expected a text, found nothing.",
        ][::-1]
    )


def test_standard_output_that_takes_no_more_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(program("run", "--json", "-"), stdout=full, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603
    assert run.returncode == 2
    assert run.stderr == ("The answer cannot be printed (the disk is full). Have it written to a file instead.\n")


def test_what_nobody_expected_is_logged_and_told_in_a_sentence(
    said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_: object) -> None:
        raise ZeroDivisionError("by\nnothing")

    monkeypatch.setattr("offsim.cli.lists.open_study", breaks)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    status, out, err = said("levers")
    assert (status, out) == (1, "")
    assert err.startswith("offsim met an error it did not expect (ZeroDivisionError). Please send the file “")
    (log,) = tmp_path.rglob("offsim.log")
    assert str(log) in err
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_no_second_error(
    said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_: object) -> None:
        raise ZeroDivisionError

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("offsim.cli.lists.open_study", breaks)
    monkeypatch.setattr("offsim.storage.error_log.log_error", full)
    monkeypatch.chdir(tmp_path)
    assert said("levers") == (
        1, "", "offsim met an error it did not expect (ZeroDivisionError), and could not note it down.\n",
    )  # fmt: skip


@pytest.mark.parametrize("flag", ["--json", "--xlsx"])
def test_what_is_read_is_not_written_over(said: Said, tmp_path: Path, small: Path, document: Path, flag: str) -> None:
    (tmp_path / "link").symlink_to(small)
    before = (small.read_bytes(), document.read_bytes())
    for words in (("--study", small, flag, small), ("--study", small, flag, tmp_path / "link"),
                  ("--scenario", document, flag, document)):  # fmt: skip
        status, _, err = said("run", *words)
        assert (status, err) == (
            2,
            f"{words[-1]}: is what the answer is made from. Give what is written another name.\n",
        )
    assert (small.read_bytes(), document.read_bytes()) == before


def test_a_version_nobody_can_read_ends_without_a_traceback() -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(program("--version"), stdout=full, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603
    assert run.returncode == 2
    assert run.stderr.startswith("The answer cannot be printed (the disk is full).")
    early = subprocess.Popen(program("--version"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
    assert early.stdout
    early.stdout.close()
    assert early.stderr
    assert early.stderr.read() == b""
    assert early.wait() == 0
    early.stderr.close()
