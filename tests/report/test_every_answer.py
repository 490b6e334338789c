"""Every question answered at once, for the workbook that the window exports."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from offsim.analysis.hindcast import Fit, fit
from offsim.ensemble.workers import Cancelled
from offsim.language import load_language
from offsim.model.projection import project_each
from offsim.model.scenario_set import activate, add_preset, new_set, set_lever
from offsim.model.text import LANGUAGES, text
from offsim.report.questions import every
from offsim.report.questions.every import every_answer
from offsim.storage.studies import open_study, shipped_study_ids
from tests.report.workbook_files import exported
from tests.small_study import small_study


@pytest.mark.parametrize("name", shipped_study_ids())
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_workbook_has_a_sheet_for_every_question(name: str, code: str) -> None:
    study = open_study(name)
    scenarios = add_preset(new_set(study, text("Mine")), list(study.presets)[1])
    answers = every_answer(scenarios, project_each(study, scenarios.scenarios), {}, load_language(code))
    assert len(answers) == 6
    assert all(answer.sentence and answer.tables for answer in answers)
    book = load_workbook(BytesIO(exported(scenarios, load_language(code), answers=answers)))
    assert {answer.title for answer in answers} <= set(book.sheetnames)


def test_questions_without_an_answer_are_left_out() -> None:
    scenarios = new_set(small_study(), text("Mine"))
    projections = project_each(scenarios.study, scenarios.scenarios)
    titles = [answer.title for answer in every_answer(scenarios, projections, {}, load_language("en"))]
    assert titles == ["Goal seek", "Threshold map", "Sensitivity analysis", "Differences", "Compare"]


def test_the_last_question_stops_too_when_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    study = open_study(shipped_study_ids()[0])
    scenarios = new_set(study, text("Mine"))
    found = fit(study, study.markets[0].economy, (study.perimeter,))
    reached: list[Fit] = []

    def noted(*_: object) -> Fit:
        reached.append(found)
        return found

    monkeypatch.setattr(every, "fit", noted)
    with pytest.raises(Cancelled):
        every_answer(
            scenarios, project_each(study, scenarios.scenarios), {}, load_language("en"), lambda: bool(reached)
        )


def test_the_reference_is_explained_against_another_scenario_and_not_against_itself() -> None:
    study = open_study("pai-2020")
    own = set_lever(new_set(study, text("Mine")), "scenario_1", "trend.france", 9.0)
    scenarios = activate(own, own.reference)
    assert scenarios.active == scenarios.reference
    answers = every_answer(scenarios, project_each(study, scenarios.scenarios), {}, load_language("en"))
    (told,) = (answer.sentence for answer in answers if answer.title == "Differences")
    assert "“Mine” is " in told
    assert "above “Reference”" in told
