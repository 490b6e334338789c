"""What the workbook tells of its making and of its figures: properties, notes, units, zeros."""

from dataclasses import replace

import pytest

from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model import scenario_set
from offsim.model.projection import project_each
from offsim.model.text import text
from offsim.report.minister_page import NOTHING_TOLD, Export
from offsim.report.questions.every import every_answer
from offsim.report.tables import Answer, Figure, Table
from offsim.report.workbook import workbook_bytes
from offsim.storage.studies import open_study
from tests.report.workbook_files import ENGLISH, HEADER_ROW, VALUE, all_scenarios, exported, opened, row_of
from tests.small_study import small_study

SCENARIOS = all_scenarios(small_study())
PROJECTIONS = project_each(SCENARIOS.study, SCENARIOS.scenarios)


def written(export: Export = NOTHING_TOLD, code: str = "en", **options: object) -> bytes:
    return workbook_bytes(SCENARIOS, PROJECTIONS, load_language(code), "1.2.3", export=export, **options)  # type: ignore[arg-type]


def test_the_properties_of_the_file_tell_of_the_workbook() -> None:
    found = opened(written(Export("2026-11-26 10:00", "A planner"))).properties
    assert (found.title, found.subject, found.creator) == ("A small study", "My own", "A planner")
    assert SCENARIOS.study.digest in (found.keywords or "")
    assert "26 November 2026, 10:00" in (found.description or "")
    assert "offsim 1.2.3" in (found.description or "")


def test_nobody_is_named_who_is_not_handed_in() -> None:
    assert not opened(written()).properties.creator


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_the_language_of_the_sheets_is_told(code: str) -> None:
    names = {prop.name: prop.value for prop in opened(written(code=code)).custom_doc_props.props}
    assert names["Language"] == code


def test_the_time_of_export_comes_with_the_identity_where_nobody_else_tells_it() -> None:
    pairs = [("format", "1"), ("study", "s"), ("digest", "d"), ("exported", "2026-11-26 10:00")]
    sheet = opened(written(identity=pairs))["Contents and checks"]
    assert sheet.cell(row_of(sheet, "export.date"), 3).value == "26 November 2026, 10:00"


def test_every_head_tells_time_digest_and_seed_on_sheets_of_questions_too() -> None:
    answer = Answer("Asked", "So.", (Table("", ("A", "B"), (("a", Figure(1.0)),)),), basis="12 draws")
    workbook = opened(written(Export("2026-11-26 10:00"), answers=(answer,)))
    for sheet in workbook.worksheets[1:]:
        head = str(sheet.cell(HEADER_ROW - 1, 3).value)
        assert all(part in head for part in ("26 November 2026, 10:00", SCENARIOS.study.digest[:12], "seed 1")), (
            sheet.title
        )
    assert workbook["Asked"].cell(HEADER_ROW + 1, 2).value == "12 draws"


def test_a_ranking_tells_its_draws() -> None:
    scenarios = all_scenarios(open_study("pai-2020"))
    projections = project_each(scenarios.study, scenarios.scenarios)
    answers = {answer.title: answer for answer in every_answer(scenarios, projections, {}, ENGLISH)}
    assert answers["Sensitivity analysis"].basis.endswith("16,384 pairs of simulations, seed 1")


@pytest.mark.parametrize("value", [-0.0, -0.04, -0.0499])
def test_a_figure_that_is_shown_as_zero_has_no_minus(value: float) -> None:
    answer = Answer("Asked", "So.", (Table("", ("A", "B"), (("a", Figure(value, 1, sign=True)),)),))
    sheet = opened(written(answers=(answer,)))["Asked"]
    (found,) = [cell.value for row in sheet.iter_rows(min_row=HEADER_ROW + 3) for cell in row if cell.column == 3]
    assert str(found) in ("0", "0.0")


def test_a_probability_stands_beside_no_unit_and_a_shortfall_beside_its_own() -> None:
    drawn = ensemble(SCENARIOS.study, SCENARIOS.active_scenario, 64)
    sheet = opened(exported(SCENARIOS, ENGLISH, drawn))["Uncertainty"]
    row = row_of(sheet, "uncertainty.targets.turnover_2025")
    assert sheet.cell(row, VALUE + 1).value is None
    assert sheet.cell(row, 8).value == "bn MAD"


def test_a_note_of_a_preset_is_its_own_only_while_nothing_was_changed() -> None:
    study = SCENARIOS.study
    key, preset = next((key, preset) for key, preset in study.presets.items())
    noted = replace(preset, note=text("As it is."))
    study = replace(study, presets={**study.presets, key: noted}, digest="noted")
    scenarios = scenario_set.add_preset(replace(SCENARIOS, study=study), key)
    assert scenarios.active_scenario.note == noted.note
    same = str(opened(exported(scenarios))["Inputs"].cell(2, 2).value)
    assert same.endswith(" – As it is.")
    changed = scenario_set.set_lever(scenarios, scenarios.active, "productivity", 2.0)
    told = str(opened(exported(changed))["Inputs"].cell(2, 2).value)
    assert told.endswith(f"changed since it was taken from “{ENGLISH.say(preset.name)}”, which says: As it is.")
