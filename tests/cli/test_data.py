"""``offsim data``: figures of the planner's own, from a file into a document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from offsim.model.facts import Status
from offsim.model.study import record
from offsim.storage.document_file import read_document
from offsim.storage.studies import has_newer_edition
from tests.cli.conftest import Said
from tests.storage.imports.forms import as_xlsx

CSV = "Année;Chiffre d'affaires;Emplois\n2021;7,9 (p);70 000\n2022;nd;72 500\n"


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    file = tmp_path / "figures.csv"
    file.write_text(CSV, encoding="utf-8")
    return file


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return tmp_path / "plan.offsim"


def test_what_is_understood_is_shown_and_nothing_written(said: Said, small: Path, csv: Path, plan: Path) -> None:
    words = ("data", csv, "--study", small, "--outcome", "turnover", "--unit", "bn MAD", "--dry-run", "-o", plan)
    status, out, err = said(*words)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "Chiffre d'affaires · bn MAD", "2021      7.9  p", "2022  missing",
        "Taken: Chiffre d'affaires. Left out: Emplois.", "Flags were kept: p.",
    ]  # fmt: skip
    assert not plan.exists()


def test_figures_go_into_a_document_with_who_says_so(said: Said, small: Path, csv: Path, plan: Path) -> None:
    words = ("data", csv, "--study", small, "--outcome", "turnover", "--unit", "bn MAD", "-o", plan)
    status, out, _ = said(*words, "--source", "Ministry, note 3", "--date", "2026-02-01")
    assert status == 0
    assert out.splitlines()[-1] == str(plan)
    study = read_document(plan).study
    fact = record(study, "turnover", "all")[2021]
    assert (fact.value, fact.status, fact.quote) == (7.9, Status.OWN, "7,9 (p)")
    source = study.sources[fact.source]
    assert (str(source.title.words[0][1]), source.published.in_language("en")) == ("Ministry, note 3", "2026-02-01")


def test_a_document_that_is_there_is_added_to_and_keeps_its_scenarios(said: Said, document: Path, csv: Path) -> None:
    before = read_document(document)
    assert said("data", csv, "--outcome", "jobs", "-o", document)[0] == 0
    after = read_document(document)
    assert after.scenarios == before.scenarios
    assert record(after.study, "jobs", "all")[2022].value == 72500
    assert record(after.study, "turnover", "all") == record(before.study, "turnover", "all")
    assert after.study.sources["own_1"].title.words[0][1] == "figures.csv"


def test_a_study_with_own_figures_is_offered_no_newer_edition(said: Said, csv: Path, plan: Path) -> None:
    assert said("data", csv, "--study", "digital-2030", "--outcome", "jobs", "-o", plan)[0] == 0
    assert not has_newer_edition(read_document(plan))


def test_json_has_series_notices_and_questions(said: Said, small: Path, csv: Path) -> None:
    words = ("data", csv, "--study", small, "--outcome", "turnover", "--unit", "M MAD", "--json", "-")
    status, out, err = said(*words)
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert found.keys() == {"study", "series", "notices", "questions"}
    assert found["series"] == [
        {
            "label": "Chiffre d'affaires", "outcome": "turnover", "perimeter": "all", "unit": "bn MAD",
            "points": [{"year": 2021, "value": 0.0079, "flag": "p"}], "missing": [2022],
        }
    ]  # fmt: skip
    assert found["questions"] == []


def test_a_question_is_status_2_and_names_the_option_and_its_answers(said: Said, small: Path, csv: Path) -> None:
    status, out, err = said("data", csv, "--study", small, "--outcome", "turnover", "--json", "-")
    assert status == 2
    assert err == (
        "In which unit are the figures of “Chiffre d'affaires”? Answer with --unit and one of these: bn MAD, M MAD, "
        "thousand MAD, MAD.\n"
    )
    found = json.loads(out)
    assert found["series"] == []
    assert [(question["key"], question["options"][0]["key"]) for question in found["questions"]] == [("unit", "bn MAD")]


def test_every_open_question_is_told_at_once_and_in_the_language(said: Said, small: Path, tmp_path: Path) -> None:
    file = tmp_path / "t.tsv"
    file.write_text("Année\tCA\n2021\t7,900\n", encoding="utf-8")
    status, _, err = said("data", file, "--study", small, "--outcome", "turnover", "--lang", "fr")
    assert status == 2
    first, second = err.splitlines()
    assert "--decimal" in first
    assert "--unit" in second
    assert "Answer" not in err


def test_growth_of_an_economy_goes_into_an_outlook(said: Said, small: Path, plan: Path, tmp_path: Path) -> None:
    file = tmp_path / "weo.xlsx"
    file.write_bytes(as_xlsx([["Economy", 2021, 2022, 2031], ["North", 0.8, 1.25, 9], ["South", 2, 3, 4]]))
    words = ("data", file, "--study", small, "--outlook", "observed", "--economy", "north", "--unit", "% a year")
    status, out, _ = said(*words, "-o", plan)
    assert status == 0
    assert "Left out, since the study projects 2021 to 2025: 2031." in out
    path = read_document(plan).study.outlooks["observed"].growth["north"]
    assert [(fact.value, fact.status is Status.OWN) for fact in path[:3]] == [(0.8, True), (1.25, True), (0.5, False)]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "Say what the figures are: --outcome and --perimeter"),
        ("--outlook observed", "Say what the figures are"),
        ("--outcome turnover --outlook observed --economy north", "Say what the figures are"),
        ("--outcome profit", "There is no outcome “profit”. Available: turnover, jobs"),
        ("--outcome jobs --perimeter Z", "There is no perimeter “Z” in this study. Available: all."),
        ("--outlook observed --economy mars", "There is no economy “mars” in this study. Available: north, south."),
        ("--outlook rosy --economy north", "There is no economic outlook “rosy” in this study."),
        ("--outcome jobs --series Third", "“Third” is no answer for --series. Available: B, C."),
        ("--outcome turnover --unit EUR", "“EUR” is no answer for --unit. Available: bn MAD,"),
        ("--outcome jobs --encoding klingon", "There is no encoding “klingon”."),
        ("--outcome jobs -o plan.xlsx", "plan.xlsx: is no name for a document. Let it end in .offsim."),
        ("--outcome jobs --date soon", "“soon” is not a date. Write a year (2026)"),
        ("--outcome jobs -o", "The option -o needs a value after it."),
        ("--outcome jobs -o none/plan.offsim", "none/plan.offsim: cannot be written, because there is no folder"),
        ("--outcome jobs --json FILE", "is what the answer is made from."),
        ("--outcome jobs -o x.offsim --json x.offsim", "cannot be both the JSON and the document."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(said: Said, small: Path, csv: Path, words: str, sentence: str) -> None:
    status, out, err = said("data", csv, "--study", small, *(word.replace("FILE", str(csv)) for word in words.split()))
    assert (status, out) == (2, "")
    assert sentence in err


def test_a_document_that_is_there_keeps_its_own_study(said: Said, small: Path, csv: Path, document: Path) -> None:
    content = document.read_bytes()
    status, _, err = said("data", csv, "--study", small, "--outcome", "jobs", "-o", document)
    assert status == 2
    assert "keeps its own study. Leave --study out" in err
    assert document.read_bytes() == content


def test_figures_no_projection_can_be_held_to_are_not_taken(said: Said, plan: Path, tmp_path: Path) -> None:
    file = tmp_path / "lost.csv"
    file.write_text("year;turnover\n2025;0\n", encoding="utf-8")
    words = ("data", file, "--study", "digital-2030", "--outcome", "turnover", "--unit", "bn MAD", "-o", plan)
    status, _, err = said(*words)
    assert status == 2
    assert "expected a value above zero, found 0" in err
    assert not plan.exists()


def test_a_file_has_to_be_named(said: Said) -> None:
    assert "Name the file with the figures: offsim data" in said("data")[2]
    assert "cannot be read (there is no such file)" in said("data", "none.csv", "--outcome", "jobs")[2]


def test_a_document_that_could_not_be_opened_again_is_not_written(
    said: Said, document: Path, csv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = document.read_bytes()
    monkeypatch.setattr("offsim.storage.document_file.MOST_BYTES", len(before))
    status, _, err = said("data", csv, "--outcome", "jobs", "-o", document)
    assert (status, "bytes that offsim opens" in err) == (2, True)
    assert document.read_bytes() == before
