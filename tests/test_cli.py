"""The command line: what it answers, what it writes, and one sentence for whatever it cannot do."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from offsim import __version__
from offsim.cli import COMMANDS, run_command_line
from offsim.model import scenario_set
from offsim.model.ensemble import ensemble
from offsim.model.levers import lever_values
from offsim.model.outcomes import BY_MARKET, BY_SITE, NATIONAL
from offsim.model.projection import project
from offsim.model.scenario_set import new_set
from offsim.model.text import text
from offsim.storage.document_file import document_bytes
from offsim.studies import open_study, shipped_study_ids
from tests.small_study import SMALL_STUDY, small_study

PRESETS = [(name, key) for name in shipped_study_ids() for key in open_study(name).presets]
ALL_TRENDS = [f"trend.{market}=11.86" for market in ("france", "rest_of_europe", "rest_of_world")]

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Run the command line in this process; return its status, what it printed, and what it complained of."""

    def run(*words: str | Path) -> tuple[int, str, str]:
        status = run_command_line([str(word) for word in words])
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def answered(said: Said) -> Callable[..., dict[str, Any]]:
    def run(*words: str | Path) -> dict[str, Any]:
        status, out, err = said("run", *words, "--json", "-")
        assert (status, err) == (0, "")
        answer: dict[str, Any] = json.loads(out)
        return answer

    return run


@pytest.fixture
def small(tmp_path: Path) -> Path:
    file = tmp_path / "small.toml"
    file.write_text(SMALL_STUDY, encoding="utf-8")
    return file


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = tmp_path / "mine.offsim"
    scenarios = scenario_set.set_lever(new_set(small_study(), text("Mine")), "scenario_1", "trend.voice", 7.25)
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    return file


def program(*words: str) -> list[str]:
    return [sys.executable, "-m", "offsim", *words]


# ------------------------------------------------------------------ what it answers


def test_run_alone_means_the_plan_and_its_reference(answered: Callable[..., dict[str, Any]]) -> None:
    answer = answered()
    assert (answer["study"], answer["scenario"]) == ("pai-2020", "reference")
    assert answer["years"] == list(range(2013, 2021))
    assert answer["outcomes"]["turnover"]["values"][0] == pytest.approx(7.3, rel=1e-12)
    assert answer["outcomes"]["jobs"]["values"][0] == pytest.approx(66_667, rel=1e-12)
    assert set(answer["by_market"]) == {"france", "rest_of_europe", "rest_of_world"}


@pytest.mark.parametrize(("study", "preset"), PRESETS)
def test_the_json_holds_the_projection(answered: Callable[..., dict[str, Any]], study: str, preset: str) -> None:
    answer = answered("--study", study, "--scenario", preset)
    read = open_study(study)
    projection = project(read, read.presets[preset])
    assert list(answer) == [
        "study", "scenario", "outlook", "levers", "years", "outcomes", "by_market", "by_site", "targets", "warnings",
    ]  # fmt: skip
    assert answer["levers"] == lever_values(read, read.presets[preset])
    assert answer["outlook"] == read.presets[preset].outlook
    for key, outcome in NATIONAL.items():
        assert answer["outcomes"][key]["unit"] == outcome.unit
        assert answer["outcomes"][key]["values"][1:] == outcome.values(projection)[1:].tolist()
    assert list(answer["by_market"]) == [market.key for market in read.markets]
    assert all(list(rows) == list(BY_MARKET) for rows in answer["by_market"].values())
    assert list(answer["by_site"]) == [site.key for site in read.sites]
    assert all(list(rows) == list(BY_SITE) for rows in answer["by_site"].values())
    assert [target["key"] for target in answer["targets"]] == list(read.targets)
    assert all(target["reached"] == (target["gap"] >= 0) for target in answer["targets"])


def test_the_documentation_names_every_key_of_the_json(answered: Callable[..., dict[str, Any]]) -> None:
    answer = answered("--members", "64")
    words = (Path(__file__).parents[1] / "docs" / "json.md").read_text(encoding="utf-8")
    rows = [line.split("`")[1] for line in words.splitlines() if line.startswith("| `")]
    outcomes = list(dict.fromkeys([*NATIONAL, *BY_MARKET, *BY_SITE]))
    uncertainty = [*answer["uncertainty"], *answer["uncertainty"]["probability"]["turnover_2020"]]
    # “value” is told twice: of a target and of a probability.
    assert sorted(rows) == sorted([*answer, *outcomes, *answer["targets"][0], *uncertainty])


def test_without_members_nothing_is_said_of_uncertainty_and_scipy_is_not_loaded() -> None:
    check = (
        "import sys; from offsim.cli import run_command_line as r; "
        "r(['run', '--json', '-']); sys.exit('scipy' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", check], stdout=subprocess.PIPE, check=True)  # noqa: S603
    assert "uncertainty" not in json.loads(answer.stdout)


def test_members_are_told_of_in_the_json(answered: Callable[..., dict[str, Any]]) -> None:
    study = open_study("pai-2020")
    answer = answered("--members", "5000", "--seed", "7")
    expected = ensemble(study, study.presets["reference"], 5000, 7)
    found = answer["uncertainty"]
    assert (found["members"], found["seed"]) == (5000, 7)
    assert list(found["quantiles"]) == ["turnover", "jobs"]
    for key, quantiles in expected.quantiles.items():
        assert list(found["quantiles"][key]) == ["0.05", "0.25", "0.5", "0.75", "0.95"]
        assert list(found["quantiles"][key].values()) == quantiles.tolist()
    assert list(found["probability"]) == list(found["shortfall"]) == list(study.targets)
    assert found["shortfall"] == expected.shortfall
    assert {key: it["value"] for key, it in found["probability"].items()} == {
        key: it.value for key, it in expected.probability.items()
    }
    assert {**answer, "uncertainty": None} == {**answered(), "uncertainty": None}


def test_the_summary_tells_how_far_it_may_go(said: Said) -> None:
    status, out, _ = said("run", "--members", "4096")
    assert status == 0
    assert "Uncertainty in 2020: 4,096 members, seed 1" in out
    assert "probability" in out


def test_growth_of_the_base_year_is_null(answered: Callable[..., dict[str, Any]]) -> None:
    answer = answered()
    assert answer["outcomes"]["growth"]["values"][0] is None
    assert answer["by_market"]["france"]["growth"][0] is None


def test_a_steady_11_86_per_cent_gives_sixteen_billion(answered: Callable[..., dict[str, Any]]) -> None:
    settings = [word for trend in ALL_TRENDS for word in ("--set", trend)]
    answer = answered("--study", "pai-2020", "--scenario", "steady", *settings)
    assert round(answer["outcomes"]["turnover"]["values"][-1], 2) == 16.00
    assert answer["outcomes"]["growth"]["values"][1:] == pytest.approx([11.86] * 7, rel=1e-9)


@pytest.mark.parametrize("written", ["11.86", "11,86", " 11.86 "])
def test_both_decimal_separators_are_read(answered: Callable[..., dict[str, Any]], written: str) -> None:
    answer = answered(
        "--set", f"trend.france={written}", "--set", "trend.france = 3", "--set", f"trend.france={written}"
    )
    assert answer["levers"]["trend.france"] == 11.86
    assert answer["scenario"] == "reference"


def test_an_outlook_can_be_chosen(answered: Callable[..., dict[str, Any]], small: Path) -> None:
    assert answered("--study", small, "--outlook", "normal")["outlook"] == "normal"
    assert answered("--study", small)["outlook"] == "observed"


def test_a_document_brings_its_own_study(answered: Callable[..., dict[str, Any]], document: Path, small: Path) -> None:
    answer = answered("--scenario", document)
    assert (answer["study"], answer["scenario"], answer["levers"]["trend.voice"]) == ("small", "scenario_1", 7.25)
    assert answered("--scenario", document, "--study", small) == answer


def test_a_document_gives_the_same_numbers_when_the_study_has_changed(
    answered: Callable[..., dict[str, Any]], document: Path, small: Path
) -> None:
    before = answered("--scenario", document)
    small.write_text(SMALL_STUDY.replace("value = 7.3", "value = 9.9"), encoding="utf-8")
    assert answered("--scenario", document) == before


def test_warnings_name_what_is_implausible(answered: Callable[..., dict[str, Any]]) -> None:
    assert answered()["warnings"] == []
    (warning,) = answered("--set", "trend.france=40")["warnings"]
    assert "France at 40 % a year is outside" in warning


def test_json_on_standard_output_stands_alone(said: Said, tmp_path: Path) -> None:
    status, out, err = said("run", "--json", "-", "--xlsx", tmp_path / "r.xlsx")
    assert status == 0
    assert json.loads(out)["study"] == "pai-2020"
    assert err == f"{tmp_path}/r.xlsx\n"


def test_files_are_written_and_their_paths_printed(said: Said, tmp_path: Path) -> None:
    status, out, err = said("run", "--json", tmp_path / "r.json", "--xlsx", tmp_path / "r.xlsx")
    assert (status, out, err) == (0, f"{tmp_path}/r.json\n{tmp_path}/r.xlsx\n", "")
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["scenario"] == "reference"
    assert (tmp_path / "r.xlsx").read_bytes().startswith(b"PK")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["r.json", "r.xlsx"]


def test_charts_are_drawn_without_a_screen(tmp_path: Path) -> None:
    answer = subprocess.run(  # noqa: S603
        program("run", "--charts", str(tmp_path / "a" / "b")), capture_output=True, text=True, check=True
    )
    paths = [Path(line) for line in answer.stdout.splitlines()]
    assert paths
    assert all(path.stat().st_size > 1000 and path.parent == tmp_path / "a" / "b" for path in paths)


def test_without_an_output_a_summary_is_printed(said: Said) -> None:
    status, out, _ = said("run", "--set", "trend.france=40")
    assert status == 0
    assert "Industrial Acceleration Plan 2014-2020 · Reference, changed\n\nTurnover reaches " in out
    assert out.splitlines()[4].split()[:3] == ["2013", "2014", "2015"]
    assert "16 bn MAD in 2020" in out
    assert "! France at 40 % a year is outside" in out


@pytest.mark.parametrize(
    ("code", "title", "growth"),
    [
        ("en", "Industrial Acceleration Plan 2014-2020", "11.9"),
        ("fr", "Plan d’accélération industrielle 2014-2020", "11,9"),
        ("ar", "مخطط التسريع الصناعي 2014-2020", "11,9"),
    ],
)
def test_the_summary_speaks_the_language_asked_for(said: Said, code: str, title: str, growth: str) -> None:
    settings = [word for trend in ALL_TRENDS for word in ("--set", trend)]
    status, out, err = said("run", "--scenario", "steady", *settings, "--lang", code)
    assert (status, err) == (0, "")
    assert out.startswith(title)
    assert growth in out


def test_the_language_may_come_first(said: Said) -> None:
    assert said("--lang=fr", "run") == said("run", "--lang", "fr")


def test_studies_are_listed(said: Said) -> None:
    status, out, _ = said("studies")
    assert status == 0
    assert [line.split()[0] for line in out.splitlines()] == list(shipped_study_ids())


def test_levers_are_listed_in_the_order_of_the_study(said: Said, small: Path) -> None:
    assert [line.split()[0] for line in said("levers")[1].splitlines()[1:]] == list(open_study("pai-2020").levers)
    assert [line.split()[0] for line in said("levers", "--study", small)[1].splitlines()[1:]] == list(
        small_study().levers
    )


@pytest.mark.parametrize("words", [["--version"], ["--version", "--lang", "ar"]])
def test_the_version_is_told(words: list[str]) -> None:
    assert subprocess.check_output(program(*words), text=True) == f"offsim {__version__}\n"  # noqa: S603


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_names_every_option(said: Said, name: str) -> None:
    status, out, err = said(*([name] if name else []), "--help")
    assert (status, err) == (0, "")
    options = COMMANDS[name].options if name else ()
    assert all(option.flag in out for option in options)
    assert name or all(f"offsim {command}" in out for command in COMMANDS)


def test_run_loads_no_qt() -> None:
    words = "['run', '--json', '-', '--set', 'trend.france=5']"
    check = f"import sys; from offsim.cli import run_command_line as r; r({words}); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], stdout=subprocess.DEVNULL, check=False).returncode == 0  # noqa: S603


def test_a_reader_that_stops_early_is_no_fault() -> None:
    run = subprocess.Popen(program("run", "--json", "-"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
    assert run.stdout
    assert run.stderr
    run.stdout.close()
    assert run.stderr.read() == b""
    assert run.wait() == 0
    run.stderr.close()


# ------------------------------------------------------------------ what it refuses


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
        ("run --lang de", "offsim does not speak “de”. After --lang goes one of en, fr, ar."),
        ("run --study pia-2020", "There is no study “pia-2020”. Did you mean “pai-2020”? There are: "),
        ("levers --study x", "There is no study “x”. Did you mean “"),
        ("run --study=", "There is no study “”. Did you mean “"),
        ("run --scenario stedy", "There is no scenario “stedy” in the study “pai-2020”. Did you mean “steady”? There"),
        ("run --scenario=", "There is no scenario “” in the study “pai-2020”. Did you mean “"),
        ("run --outlook rosy", "There is no outlook “rosy” in this study. There are: observed, "),
        ("run --set trend.frnace=5", "There is no lever “trend.frnace” in this study. Did you mean “trend.france”?"),
        ("run --set trend.france", "--set takes LEVER=VALUE, such as trend.france=4, not “trend.france”."),
        ("run --set =5", "--set takes LEVER=VALUE, such as trend.france=4, not “=5”."),
        ("run --set trend.france=", "--set takes LEVER=VALUE, such as trend.france=4, not “trend.france=”."),
        ("run --set trend.france=much", "The lever “trend.france” takes a number, not “much”."),
        ("run --set trend.france=5x", "The lever “trend.france” takes a number, not “5x”."),
        ("run --set trend.france=NaN", "The lever “trend.france” takes a number, not “nan”."),
        ("run --set trend.france=-inf", "The lever “trend.france” takes a number, not “−inf”."),
        ("run --set trend.france=1e999", "The lever “trend.france” takes a number, not “inf”."),
        (
            "run --set trend.france=41",
            "The lever “trend.france” takes values from −20 to 40 (% a year); 41 is outside.",
        ),
        (
            "run --set recession.france.start=2015,5",
            "The lever “recession.france.start” takes whole numbers; 2015.5 is",
        ),
        ("run --scenario none.offsim", "none.offsim: cannot be read (No such file or directory). Check that the file"),
        ("run --study none.toml", "none.toml: cannot be read (No such file or directory). Check that the file exists"),
        ("run --json none/r.json", "none/r.json: cannot be written, because there is no folder “"),
        ("run --xlsx none/r.xlsx", "none/r.xlsx: cannot be written, because there is no folder “"),
        ("run --members 0", "An ensemble has a whole number of members from 1 to 1073741824, not “0”."),
        ("run --members -5", "An ensemble has a whole number of members from 1 to 1073741824, not “-5”."),
        ("run --members 1.5", "An ensemble has a whole number of members from 1 to 1073741824, not “1.5”."),
        (
            "run --members 2000000000",
            "An ensemble has a whole number of members from 1 to 1073741824, not “2000000000”.",
        ),
        ("run --members 9e9", "An ensemble has a whole number of members from 1 to 1073741824, not “9e9”."),
        ("run --members 10 --seed x", "A seed is a whole number from 0 to 9223372036854775807, not “x”."),
        ("run --members 10 --seed -1", "A seed is a whole number from 0 to 9223372036854775807, not “-1”."),
        ("run --seed 1", "--seed needs --members, which says how many members are drawn."),
        ("run --json .", ".: is a folder. Give the name of a file in it."),
        ("run --json r --xlsx r", "r: cannot be both the JSON and the workbook. Give one another name."),
        ("run --json r --xlsx ./r", "./r: cannot be both the JSON and the workbook. Give one another name."),
        ("run --json r --charts r", "r: cannot be both a file and the folder of charts. Choose another."),
        ("run --json r --charts r/x", "r: cannot be both a file and the folder of charts. Choose another."),
        ("run --json r --xlsx none/r", "none/r: cannot be written, because there is no folder “"),
        ("run --json r --charts taken", "taken: is no folder and cannot be made one (File exists). Choose another."),
        ("run --json r --charts taken/x", "taken/x: is no folder and cannot be made one (Not a directory). Choose"),
        ("run --json=", "The option --json needs a value after it."),
        ("run --xlsx=", "The option --xlsx needs a value after it."),
        ("run --charts=", "The option --charts needs a value after it."),
        ("run --set TREND.FRANCE=5", "There is no lever “TREND.FRANCE” in this study. Did you mean “trend.france”?"),
        ("run --set trend.france=1_0", "The lever “trend.france” takes a number, not “1_0”."),
        ("--version x", "“x” is one word too many. “offsim --help” shows what fits."),
        ("x" * 99, f"There is no command and no file “{'x' * 59}…”. Did you mean “"),
        ("a\x1bb", "There is no command and no file “a\\x1bb”. Did you mean “"),
        ("run --charts taken", "taken: is no folder and cannot be made one (File exists). Choose another."),
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


@pytest.mark.parametrize("content", [b"", b"\x89PNG", b'{"file": "offsim document", "format": 2}', b"[" * 9999])
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
    assert run.stderr == (
        "The answer cannot be printed (No space left on device). Have it written to a file instead.\n"
    )


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
    assert err.startswith(
        "offsim met an error it did not expect (ZeroDivisionError: by nothing). Please send the file “"
    )
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
        1, "", "offsim met an error it did not expect (ZeroDivisionError:), and could not note it down.\n",
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
    assert run.stderr.startswith("The answer cannot be printed (No space left on device).")
    early = subprocess.Popen(program("--version"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
    assert early.stdout
    early.stdout.close()
    assert early.stderr
    assert early.stderr.read() == b""
    assert early.wait() == 0
    early.stderr.close()
