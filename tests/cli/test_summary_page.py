"""The summary page as PDF: one sheet, every letter to be found and large enough, nothing outside, charts as lines."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import unicodedata
from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from offsim.cli.scenarios import named_scenarios
from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.projection import project_each
from offsim.report.minister_page import Export, MinisterPage, minister_page
from offsim.report.page_answers import page_answers
from offsim.storage.studies import shipped_study_ids
from tests.cli.conftest import Said, program

SHEET = (595.0, 842.0)
LEAST_POINTS = 9.0
PRESET = {"pai-2020": "diversification", "digital-2030": "french_recession"}
CASES = [(study, code) for study in shipped_study_ids() for code in ("en", "fr", "ar")]


def read(*words: str | Path) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout  # noqa: S603


def letters(words: str) -> str:
    """Return words as a search sees them: shapes of letters as letters, without marks of direction and spaces."""
    plain = unicodedata.normalize("NFKC", words)
    return "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Zs", "Cc"))


def words_of(told: str) -> set[str]:
    """Return the words of a text that have letters alone: numbers and signs change places with the direction."""
    return {letters(word) for word in re.findall(r"[^\W\d_]{2,}", unicodedata.normalize("NFKC", told))}


def described(study: str, code: str) -> MinisterPage:
    scenarios = named_scenarios(study, PRESET[study])
    projections = project_each(scenarios.study, scenarios.scenarios)
    drawn = {scenario.key: ensemble(scenarios.study, scenario, 256) for scenario in scenarios.scenarios}
    export = Export(ensembles=drawn)
    return minister_page(scenarios, projections, load_language(code), "", export, page_answers(scenarios))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    """Every case's page, drawn by the program as it is started."""
    folder = tmp_path_factory.mktemp("pages")
    bare = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    drawn = {}
    for study, code in CASES:
        file = drawn[study, code] = folder / f"{study}-{code}.pdf"
        words = program("run", "--study", study, "--scenario", PRESET[study], "--lang", code, "--pdf", str(file))
        subprocess.run([*words, "--simulations", "2048"], env=bare, capture_output=True, check=True)  # noqa: S603
    return drawn


@pytest.mark.parametrize("case", CASES)
def test_it_is_one_sheet_of_a4_with_its_fonts_inside(pages: dict[tuple[str, str], Path], case: tuple[str, str]) -> None:
    told = read("pdfinfo", pages[case])
    assert re.search(r"Pages:\s+1\n", told)
    assert re.search(r"Page size:\s+595 x 842 pts \(A4\)", told)
    fonts = read("pdffonts", pages[case]).splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, _, readable = font.split()[-5:-2]
        assert (embedded, readable) == ("yes", "yes")
    assert any("IBMPlexSans" in font for font in fonts), "the type that ships"


@pytest.mark.parametrize("case", CASES)
def test_every_word_is_there_and_can_be_searched(pages: dict[tuple[str, str], Path], case: tuple[str, str]) -> None:
    page, found = described(*case), letters(read("pdftotext", pages[case], "-"))
    told = [page.title, page.scenario, page.sentence, page.chart.title]
    told += [words for tile in page.tiles for words in (tile.title, tile.target_label)]
    told += [getattr(page.heading, field.name) for field in fields(page.heading)]
    told += [str(row[0]) for row in page.scenarios.rows]
    told += [*page.takes, *page.warnings, *(bar.lever for bar in page.bars)]
    told += page.doubts if case[1] != "ar" else ()  # a word of theirs comes out in two parts
    told += [line.name for line in page.chart.observed]
    missing = [word for words in told for word in words_of(words) if word not in found]
    assert missing == []


@pytest.mark.parametrize("case", CASES)
def test_no_letter_is_too_small(pages: dict[tuple[str, str], Path], case: tuple[str, str]) -> None:
    told = ET.fromstring(read("pdftohtml", "-xml", "-i", "-zoom", "1", "-stdout", pages[case]))  # noqa: S314  (our own)
    sizes = [float(font.attrib["size"]) for font in told.iter("fontspec")]
    assert sizes
    assert min(sizes) >= LEAST_POINTS


@pytest.mark.parametrize("case", CASES)
def test_nothing_lies_outside_the_sheet(pages: dict[tuple[str, str], Path], case: tuple[str, str]) -> None:
    boxes = re.findall(
        r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"',
        read("pdftotext", "-bbox", pages[case], "-"),
    )
    assert len(boxes) > 100
    for left, top, right, bottom in (map(float, box) for box in boxes):
        assert 0 <= left <= right <= SHEET[0]
        assert 0 <= top <= bottom <= SHEET[1]


@pytest.mark.parametrize("case", CASES)
def test_the_charts_are_lines_and_no_pictures(pages: dict[tuple[str, str], Path], case: tuple[str, str]) -> None:
    assert len(read("pdfimages", "-list", pages[case]).splitlines()) == 2  # the head of an empty list
    drawn = read("pdftocairo", "-svg", pages[case], "-")
    assert drawn.count("<path") > 60
    years = read("pdftotext", pages[case], "-")
    study = named_scenarios(case[0], None).study
    assert str(study.base_year) in years
    assert str(study.last_year) in years


def test_it_says_the_probability_of_the_scenarios_where_there_are_simulations(said: Said, tmp_path: Path) -> None:
    for words, there in ((("--simulations", "2048"), True), ((), False)):
        status, out, err = said("run", "--scenario", "diversification", "--pdf", tmp_path / "p.pdf", *words)
        assert (status, out, err) == (0, f"{tmp_path}/p.pdf\n", "")
        found = letters(read("pdftotext", tmp_path / "p.pdf", "-"))
        assert ("90%ofsimulations" in found) is there
        assert ("notsimulated" in found) is not there


def test_a_page_that_is_called_off_leaves_no_file(said: Said, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def called_off(*_: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "old.pdf").write_bytes(b"as it was")
    monkeypatch.setattr("offsim.ui.summary.page.draw_chart", called_off)
    for name in ("new.pdf", "old.pdf"):
        assert said("run", "--pdf", tmp_path / name)[0] == 128 + signal.SIGINT
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"old.pdf": b"as it was"}
