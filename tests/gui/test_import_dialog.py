"""The import: what was understood is shown and can be corrected, and nothing is taken before nothing is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from offsim.language import load_language
from offsim.model.facts import Status
from offsim.model.study import record
from offsim.report.amounts import number_words
from offsim.session.document import in_words
from offsim.storage.imports.source import pasted
from offsim.storage.imports.understood import Ask
from offsim.storage.own_figures import Growth, Observed, understood_for
from offsim.storage.studies import open_study
from offsim.ui.own_data.import_dialog import ImportDialog
from offsim.ui.own_data.import_tables import MOST_ROWS, TextTable
from offsim.ui.style import LIGHT
from tests.gui.hands import part
from tests.gui.own_figures import answer, said, series, take
from tests.storage.imports.forms import ENGLISH, EUROSTAT, FRENCH, as_text, as_xlsx

STUDY = open_study("pai-2020")
OF_TURNOVER, OF_JOBS = Observed("turnover", "A"), Observed("jobs", "A")
OF_GROWTH = Growth("observed", "france")
ENGLISH_LANGUAGE = load_language("en")
WORLD_BANK = (
    '"Data Source","World Development Indicators",\n\n"Country Name","Country Code","Indicator Name","2014","2015",\n'
    '"France","FRA","GDP growth (annual %)","0.57","",\n"Germany","DEU","GDP growth (annual %)","2.2","1.5",\n'
)


def text_of(table: list[list[str]]) -> str:
    return as_text(table, "\t").decode()


CASES: dict[str, tuple[str, Observed | Growth, dict[str, str]]] = {
    "French": (text_of(FRENCH), OF_TURNOVER, {"unit": "bn MAD"}),
    "French jobs": (text_of(FRENCH), OF_JOBS, {}),
    "English, missing figures": (text_of(ENGLISH), OF_TURNOVER, {}),
    "Eurostat": (text_of(EUROSTAT), OF_GROWTH, {"unit": "% a year"}),
    "World Bank": (WORLD_BANK, OF_GROWTH, {}),
    "thousands by commas": ('2013,"7,300"', OF_JOBS, {"unit": "jobs"}),
    "thousands or decimals": ("2013\t7,300", OF_TURNOVER, {"decimal": "comma", "unit": "bn MAD"}),
    "the other way": ("2013\t7,300", OF_TURNOVER, {"decimal": "point", "unit": "M MAD"}),
    "minus signs": ("y;Croissance (%)\n2014;−3,2\n2015;(3,2)\n2016;3,2-", OF_GROWTH, {}),
    "Arabic": ("السنة\tرقم المعاملات (مليون درهم)\n٢٠١٤\t٧٬٥٣٠", OF_TURNOVER, {}),  # noqa: RUF001
    "out of order, a gap": ("y\tgrowth %\n2016\t1,5\n2014\t1,2", OF_GROWTH, {}),
    "units beside figures": ("Année;CA\n2013;7,3 Mds\n2014;7 530 MDH", OF_TURNOVER, {}),
    "two series of one name": ("y;CA (Mds);CA (Mds)\n2013;7,3;8,3", OF_TURNOVER, {"series": "C"}),
    "two rows of years": (
        "y;Base;Croissance (%)\n2014;2000;1,5\n2015;2001;1,6\n2016;2002;1,7", OF_GROWTH, {"years": "A", "series": "C"}
    ),
}  # fmt: skip


@pytest.fixture
def window(qapp: object) -> Iterator[QWidget]:
    assert qapp
    parent = QWidget()
    yield parent
    parent.deleteLater()


def dialog_for(window: QWidget, place: Observed | Growth, words: str = "") -> ImportDialog:
    dialog = ImportDialog(STUDY, place, ("", "2026-02-01"), ENGLISH_LANGUAGE, LIGHT, window)
    if words:
        dialog.read_pasted(words)
    return dialog


def may_take(dialog: ImportDialog) -> bool:
    return part(dialog, QPushButton, "import_take").isEnabled()


@pytest.mark.parametrize(("words", "place", "answers"), CASES.values(), ids=CASES.keys())
def test_a_table_ends_in_the_series_the_importer_reads(
    window: QWidget, words: str, place: Observed | Growth, answers: dict[str, str]
) -> None:
    given = {Ask(name): key for name, key in answers.items()}
    (expected,) = understood_for(STUDY, place, pasted(words), given, []).series
    dialog = dialog_for(window, place, words)
    for name, key in answers.items():
        assert not may_take(dialog)
        assert series(dialog) == []
        answer(dialog, name, key)
    assert may_take(dialog)
    rows = {int(row[0]): row for row in series(dialog)}
    assert {year: row[1] for year, row in rows.items() if row[1] != "missing"} == {
        point.year: number_words(point.value, ENGLISH_LANGUAGE) for point in expected.points
    }
    assert [year for year, row in rows.items() if row[1] == "missing"] == [*expected.missing]
    assert {point.year: point.flag for point in expected.points if point.flag} == {
        year: row[3] for year, row in rows.items() if row[3]
    }
    take(dialog)
    if min(point.value for point in expected.points) < 0 and place == OF_TURNOVER:
        assert "a value above zero" in said(dialog)
        return
    assert dialog.made is not None
    if isinstance(place, Observed):
        taken = record(dialog.made, place.outcome, place.perimeter)
        assert {point.year: point.value for point in expected.points}.items() <= {
            year: fact.value for year, fact in taken.items() if fact.status is Status.OWN
        }.items()


def test_every_answer_can_be_taken_back(window: QWidget) -> None:
    dialog = dialog_for(window, OF_TURNOVER, "2013\t7,300")
    answer(dialog, "decimal", "comma")
    answer(dialog, "unit", "bn MAD")
    assert [row[1] for row in series(dialog)] == ["7.3"]
    answer(dialog, "decimal", "point")
    assert [row[1] for row in series(dialog)] == ["7,300"]
    answer(dialog, "unit", "M MAD")
    assert [row[1] for row in series(dialog)] == ["7.3"]


def test_what_was_not_asked_can_be_corrected_too(window: QWidget) -> None:
    dialog = dialog_for(window, OF_TURNOVER, "Année;CA (MDH);Autre (MDH)\n2013;7300;9000")
    answer(dialog, "series", "C")
    assert [row[1] for row in series(dialog)] == ["9"]
    answer(dialog, "unit", "bn MAD")
    assert [row[1] for row in series(dialog)] == ["9,000"]
    shown = {name for name in ("sheet", "separator", "hidden", "years", "series", "decimal", "unit", "encoding")
             if not part(dialog, QComboBox, f"import:{name}").isHidden()}  # fmt: skip
    assert shown == {"separator", "years", "series", "decimal", "unit"}


def test_a_wrong_correction_is_told_and_can_be_mended(window: QWidget) -> None:
    dialog = dialog_for(window, OF_GROWTH, "y;growth %\n2014;1,5\n2015;1,6")
    answer(dialog, "decimal", "point")
    assert "No figure of “growth %” could be read so" in said(dialog)
    assert not may_take(dialog)
    answer(dialog, "decimal", "comma")
    assert [row[1] for row in series(dialog)] == ["1.5", "1.6"]


def test_another_separator_is_another_table(window: QWidget) -> None:
    dialog = dialog_for(window, OF_JOBS, "Emplois;2013,2014\nMaroc;66667,70000")
    table = part(dialog, TextTable, "import_source").shown
    answer(dialog, "separator", "comma")
    assert [*table.rows[0]] == ["Emplois;2013", "2014"]
    answer(dialog, "separator", "semicolon")
    assert [*table.rows[0]] == ["Emplois", "2013,2014"]


def test_figures_for_something_else_are_understood_anew(window: QWidget) -> None:
    dialog = dialog_for(window, OF_TURNOVER, text_of(FRENCH))
    assert not may_take(dialog)
    subject = part(dialog, QComboBox, "import_subject")
    subject.setCurrentIndex(1)
    subject.activated.emit(1)
    assert [row[1] for row in series(dialog)] == ["66,667", "70,000"]
    column = part(dialog, QComboBox, "import_column")
    column.setCurrentIndex(1)
    column.activated.emit(1)
    assert dialog.place == Observed("jobs", "B")
    take(dialog)
    assert in_words(dialog.step_words, ENGLISH_LANGUAGE) == "Jobs, B: outsourcing (ministry): 2013–2014"


def test_one_figure_is_told_with_its_one_year(window: QWidget) -> None:
    dialog = dialog_for(window, OF_TURNOVER, "year;turnover, bn MAD\n2024;18.6")
    take(dialog)
    assert in_words(dialog.step_words, ENGLISH_LANGUAGE).endswith(": 2024")


def test_what_the_study_has_now_stands_beside(window: QWidget) -> None:
    dialog = dialog_for(window, OF_TURNOVER, "y;CA (Mds)\n2013;7,5\n2014;8")
    assert [row[-1] for row in series(dialog)] == ["7.2", "–"]
    assert [row[-2] for row in series(dialog)] == ["7,5", "8"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "What was pasted: holds no table"),
        ("hello", "holds no table"),
        ("<html><table>", "is a page, not a table"),
        ("a;b\nc;d", "There are no years"),
        ("y;growth %\n2015;1\n2015;2", "The year 2015 is there twice"),
        ("Année,CA,Emplois\n2013,7,3,66667\n", "part columns and decimals alike"),
        ("y;Croissance (%)\n2013;7,3", "No series here counts what is asked for"),
        ("2013;1\n" * 20_000, "more than offsim reads"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_taken(window: QWidget, words: str, sentence: str) -> None:
    dialog = dialog_for(window, OF_TURNOVER, words or " ")
    assert sentence in said(dialog)
    assert not may_take(dialog)
    assert dialog.made is None


def test_what_the_study_cannot_have_is_told_and_the_dialog_stays(window: QWidget) -> None:
    dialog = dialog_for(window, OF_TURNOVER, "y;CA (Mds)\n2014;0\n2015;7")
    take(dialog)
    assert dialog.made is None
    assert "a value above zero" in said(dialog)


def test_years_an_outlook_does_not_have_are_left_out_and_named(window: QWidget) -> None:
    dialog = dialog_for(window, OF_GROWTH, "y;growth %\n2014;1\n2035;2")
    assert [row[0] for row in series(dialog)] == ["2014"]
    assert "2035" in said(dialog)


def test_a_workbook_asks_for_its_sheet_and_its_hidden_rows(window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "figures.xlsx"

    def dress(sheet: object) -> None:
        sheet.row_dimensions[3].hidden = True  # type: ignore[attr-defined]
        other = sheet.parent.copy_worksheet(sheet)  # type: ignore[attr-defined]
        other.title = "Copy"

    file.write_bytes(as_xlsx([["Year", "Turnover (bn MAD)"], [2014, 7.5], [2015, 8.5]], dress))
    dialog = dialog_for(window, OF_TURNOVER)
    dialog.read_file(file)
    answer(dialog, "sheet", "Copy")
    answer(dialog, "hidden", "without")
    assert [row[0] for row in series(dialog)] == ["2014"]
    answer(dialog, "hidden", "with")
    assert [row[0] for row in series(dialog)] == ["2014", "2015"]
    answer(dialog, "sheet", "Sheet")
    assert may_take(dialog)


def test_the_encoding_of_a_text_is_told_and_can_be_corrected(window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    file.write_bytes(as_text([["Année", "Chiffre d'affaires réalisé (M MAD)"], ["2013", "7 300"]], ";", "cp1252"))
    dialog = dialog_for(window, OF_TURNOVER)
    dialog.read_file(file)
    encoding = part(dialog, QComboBox, "import:encoding")
    assert "not in UTF-8" in said(dialog)
    assert encoding.currentData() in ("cp1252", "mac_roman", "cp850")
    answer(dialog, "encoding", "utf-8")
    assert "not in the encoding" in said(dialog)
    assert not may_take(dialog)
    answer(dialog, "encoding", "cp1252")
    assert part(dialog, TextTable, "import_source").shown.rows[0][0] == "Année"
    assert may_take(dialog)


def test_the_name_of_a_file_is_offered_as_its_source(window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "<b>note 3.csv"
    file.write_text("y;CA (Mds)\n2014;8")
    dialog = dialog_for(window, OF_TURNOVER)
    dialog.read_file(file)
    assert dialog.provenance.provenance.title == "<b>note 3.csv"
    take(dialog)
    assert dialog.made is not None
    fact = record(dialog.made, "turnover", "A")[2014]
    assert dialog.made.sources[fact.source].published.in_language("en") == "2026-02-01"


def test_a_file_that_is_not_there_is_told(window: QWidget, tmp_path: Path) -> None:
    dialog = dialog_for(window, OF_TURNOVER)
    dialog.read_file(tmp_path / "gone.csv")
    assert "gone.csv" in said(dialog)
    assert not may_take(dialog)


def test_of_a_long_source_the_first_rows_are_shown_and_all_is_read(window: QWidget) -> None:
    words = "y;growth %\n" + "\n" * 500 + "2014;1,5\n"
    dialog = dialog_for(window, OF_GROWTH, words)
    assert len(part(dialog, TextTable, "import_source").shown.rows) == MOST_ROWS
    assert [row[1] for row in series(dialog)] == ["1.5"]


def test_mark_up_in_a_source_is_text_and_what_would_turn_it_round_is_left_out(window: QWidget) -> None:
    dialog = dialog_for(window, OF_TURNOVER, "y;CA (Mds) <b>x</b>\u202e & y\n2014;8")
    assert part(dialog, TextTable, "import_source").shown.index(0, 1).data() == "CA (Mds) <b>x</b> & y"
    assert part(dialog, QComboBox, "import:series").currentText() == "CA (Mds) <b>x</b> & y"
