"""The command line: what it answers and what it writes."""

import json
import math
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from offsim import __version__
from offsim.cli.commands import COMMANDS
from offsim.ensemble.ensemble import ensemble
from offsim.model.levers import lever_values
from offsim.model.outcomes import BY_MARKET, BY_SITE, OUTCOMES, measures, national_outcomes
from offsim.model.projection import project
from offsim.storage.studies import open_study, shipped_study_ids
from tests.cli.conftest import Said, as_told, program
from tests.small_study import SMALL_STUDY, small_study

PRESETS = [(name, key) for name in shipped_study_ids() for key in open_study(name).presets]
ALL_TRENDS = [f"trend.{market}=11.86" for market in ("france", "rest_of_europe", "rest_of_world")]


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
    of_measures = ["by_measure"] if measures(read) else []
    assert list(answer) == [
        "study", "scenario", "outlook", "levers", "years", "outcomes", "by_market", "by_site", *of_measures, "targets",
        "warnings",
    ]  # fmt: skip
    assert answer["levers"] == lever_values(read, read.presets[preset])
    assert answer["outlook"] == read.presets[preset].outlook
    for key, outcome in national_outcomes(read).items():
        assert answer["outcomes"][key]["unit"] == outcome.unit
        values = outcome.values(projection)[1:].tolist()
        told = as_told([value if math.isfinite(value) else None for value in values])
        assert answer["outcomes"][key]["values"][1:] == told
    assert list(answer["by_market"]) == [market.key for market in read.markets]
    assert all(list(rows) == list(BY_MARKET) for rows in answer["by_market"].values())
    assert list(answer["by_site"]) == [site.key for site in read.sites]
    assert all(list(rows) == list(BY_SITE) for rows in answer["by_site"].values())
    assert [target["key"] for target in answer["targets"]] == list(read.targets)
    assert all(target["reached"] == (target["gap"] >= 0) for target in answer["targets"])


def test_the_documentation_names_every_key_of_the_json(answered: Callable[..., dict[str, Any]]) -> None:
    answer = answered("--simulations", "64")
    words = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
    of_run = words.partition("# The JSON of the questions")[0]
    rows = [line.split("`")[1] for line in of_run.splitlines() if line.startswith("| `")]
    outcomes = list(dict.fromkeys([*OUTCOMES, *BY_MARKET, *BY_SITE]))
    uncertainty = [*answer["uncertainty"], *answer["uncertainty"]["probability"]["turnover_2020"]]
    # “value” is told twice: of a target and of a probability.
    keys = [*answer, "by_measure", *outcomes, *answer["targets"][0], *uncertainty]
    assert sorted(rows) == sorted(keys)


def test_without_members_nothing_is_said_of_uncertainty(answered: Callable[..., dict[str, Any]]) -> None:
    assert "uncertainty" not in answered()


def test_members_are_told_of_in_the_json(answered: Callable[..., dict[str, Any]]) -> None:
    study = open_study("pai-2020")
    answer = answered("--simulations", "5000", "--seed", "7")
    expected = ensemble(study, study.presets["reference"], 5000, 7)
    found = answer["uncertainty"]
    assert (found["simulations"], found["seed"]) == (5000, 7)
    assert list(found["quantiles"]) == ["turnover", "jobs"]
    for key, quantiles in expected.quantiles.items():
        assert list(found["quantiles"][key]) == ["0.05", "0.25", "0.5", "0.75", "0.95"]
        assert list(found["quantiles"][key].values()) == as_told(quantiles.tolist())
    assert list(found["probability"]) == list(found["shortfall"]) == list(study.targets)
    assert found["shortfall"] == as_told(expected.shortfall)
    assert {key: it["value"] for key, it in found["probability"].items()} == {
        key: as_told(it.value) for key, it in expected.probability.items()
    }
    watched = [key for key, target in study.targets.items() if target.shown]
    joint = expected.joint(watched)
    told = as_told({"targets": watched, "value": joint.value, "standard_error": joint.standard_error})
    assert found["joint"] == told
    assert {**answer, "uncertainty": None} == {**answered(), "uncertainty": None}


def test_the_summary_tells_how_far_it_may_go(said: Said) -> None:
    status, out, _ = said("run", "--simulations", "4096")
    assert status == 0
    assert "Uncertainty in 2020: 4,096 simulations, seed 1" in out
    assert "probability" in out
    assert "Probability of all watched targets in the same simulation: " in out


def test_ten_simulations_are_no_certainty(said: Said) -> None:
    _, out, _ = said("run", "--simulations", "10", "--set", "trend.france=-20")
    told = out.partition("Uncertainty in 2020: 10 simulations")[2]
    assert told.count("below 30\xa0%") == 4
    assert not re.search(r"\b(0|0\.0|100|100\.0)\xa0%", told)
    _, sure, _ = said("run", "--simulations", "10", "--set", "trend.france=40")
    assert "above 70\xa0%" in sure.partition("Uncertainty in 2020")[2]


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
    usual = answered()["warnings"]
    assert [warning.split(":")[0] for warning in usual] == ["Casablanca-Settat", "Casanearshore", "Morocco"]
    warning, *others = answered("--set", "trend.france=40")["warnings"]
    assert "France at 40 % a year is outside" in warning
    caused = [other.split(":")[0] for other in others[:3]]
    assert caused == ["Morocco", "Casablanca-Settat", "Casanearshore"], (
        "each lacks much more room than as the study comes"
    )


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
    paths = _charts(tmp_path / "a" / "b")
    assert paths
    assert all(path.stat().st_size > 1000 and path.parent == tmp_path / "a" / "b" for path in paths)


def test_charts_show_what_was_simulated_and_no_band_where_nothing_was(tmp_path: Path) -> None:
    _charts(tmp_path / "with", "--simulations", "64")
    _charts(tmp_path / "without")
    for outcome in ("turnover", "jobs"):
        drawn = {
            name: (tmp_path / name / f"projection-{outcome}.svg").read_text(encoding="utf-8")
            for name in ("with", "without")
        }
        assert "90 % band" in drawn["with"]
        assert "90 % band" not in drawn["without"]


def _charts(folder: Path, *words: str) -> list[Path]:
    """Draw the charts of the reference in a process without a screen, and return what it says it wrote."""
    answer = subprocess.run(  # noqa: S603
        program("run", *words, "--charts", str(folder)), capture_output=True, text=True, check=True
    )
    return [Path(line) for line in answer.stdout.splitlines()]


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
