"""What the charts on the sheets of questions draw: figures of the answer, named by cell, whatever the names are."""

import math
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from offsim.analysis.measures import Measure, measure_in
from offsim.analysis.rank import tornado
from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.projection import project_each
from offsim.model.scenario_set import add_preset, new_set, rename
from offsim.model.text import LANGUAGES, text
from offsim.report.colours import ON_WHITE, PATTERNS
from offsim.report.questions.every import every_answer
from offsim.report.questions.explain import Step, _stack
from offsim.report.tables import Drawing, Figure, Kind, Table
from offsim.report.workbook.chart_looks import bar_of, look_of
from offsim.report.workbook.drawings import _ends
from offsim.report.workbook.map_shades import border_cells
from offsim.storage.studies import open_study
from tests.report.workbook_files import ENGLISH, exported, opened

STUDY = open_study("pai-2020")
PLANTED = '=HYPERLINK("http://example.org")'
SCENARIOS = rename(add_preset(new_set(STUDY, text("Mine")), "french_recession"), "scenario_1", PLANTED)
PROJECTIONS = project_each(STUDY, SCENARIOS.scenarios)
ANSWERS = every_answer(SCENARIOS, PROJECTIONS, {}, ENGLISH)
DRAWINGS = {drawing.kind: drawing for answer in ANSWERS for drawing in answer.drawings}


def figures(drawing: Drawing) -> list[list[float]]:
    """Return the numbers of each row of a drawing."""
    return [[cell.value for cell in row if isinstance(cell, Figure)] for row in drawing.figures.rows]


def test_every_question_is_drawn() -> None:
    assert all(answer.drawings for answer in ANSWERS)
    assert set(DRAWINGS) >= {Kind.TORNADO, Kind.WATERFALL, Kind.NEEDED, Kind.SCENARIOS, Kind.FIT, Kind.MAP}


def test_a_tornado_has_the_differences_from_the_central_projection_widest_first() -> None:
    of = Measure("turnover", STUDY.last_year)
    centre = measure_in(PROJECTIONS[SCENARIOS.active], of)
    bars = tornado(STUDY, SCENARIOS.active_scenario, of)
    drawn = figures(DRAWINGS[Kind.TORNADO])
    assert drawn == [[bar.at_low - centre, bar.at_high - centre] for bar in bars[: len(drawn)]]


@pytest.mark.parametrize(("low", "high"), [(-1.74, 2.09), (-4.39, 5.2), (0.0, 7e5), (-3e-4, 0.0), (-88.0, -12.0)])
def test_the_axis_of_a_tornado_has_whole_steps_nought_on_one_and_room_for_the_numbers(low: float, high: float) -> None:
    table = Table("", ("Lever", "10th percentile", "90th percentile"), (("One", Figure(low), Figure(high)),))
    ends = _ends(Drawing(Kind.TORNADO, "", "", table))
    least, most, step = ends["min"], ends["max"], ends["major_unit"]
    assert (least / step, most / step) == pytest.approx((round(least / step), round(most / step)))
    span = max(high, 0.0) - min(low, 0.0)
    assert least <= min(low, 0.0) - 0.05 * span
    assert most >= max(high, 0.0) + 0.05 * span
    assert 4 <= (most - least) / step <= 16


def test_a_tornado_without_an_effect_leaves_its_axis_to_the_program() -> None:
    table = Table("", ("Lever", "10th percentile", "90th percentile"), (("One", Figure(0.0), Figure(0.0)),))
    assert _ends(Drawing(Kind.TORNADO, "", "", table)) == {}


def test_a_waterfall_goes_from_level_to_level() -> None:
    rows = figures(DRAWINGS[Kind.WATERFALL])
    (_, start, *_), *steps, (_, end, *_) = rows
    level = start
    for base, _, rise, fall, *_ in steps:
        assert base + (fall if fall else 0.0) == pytest.approx(level)
        level += rise - fall
    assert level == pytest.approx(end)


@pytest.mark.parametrize(
    ("begin", "end"), [(3.0, 5.0), (5.0, 3.0), (-1.0, 2.0), (2.0, -1.0), (-4.0, -2.0), (-2.0, -4.0)]
)
def test_columns_on_one_another_reach_from_the_lower_end_of_a_step_to_the_upper(begin: float, end: float) -> None:
    base, level, *parts = _stack(Step("key", "", "", begin, end))
    assert level == 0.0
    above, below = max(base, 0.0) + sum(parts[:2]), min(base, 0.0) + sum(parts[2:])
    assert {above, below} >= ({max(begin, end)} if max(begin, end) > 0 else set())
    assert {above, below} >= ({min(begin, end)} if min(begin, end) < 0 else set())
    assert sum(map(abs, parts)) == pytest.approx(abs(end - begin))


def test_what_is_needed_lies_between_the_bounds() -> None:
    for parts in figures(DRAWINGS[Kind.NEEDED]):
        assert all(part >= 0 for part in parts)
        assert sum(parts) == pytest.approx(100)


def test_scenarios_keep_their_colours() -> None:
    drawing = DRAWINGS[Kind.SCENARIOS]
    assert drawing.colours == tuple(scenario.colour for scenario in SCENARIOS.scenarios)
    assert len(figures(drawing)) == len(SCENARIOS.scenarios)


def test_the_border_of_a_map_is_where_what_reaches_the_limit_lies_beside_what_does_not() -> None:
    rows: list[list[float]] = [[1, 2, 3], [2, 3, 4], [0, math.nan, 9]]
    table = Table("", ("", "a", "b", "c"), tuple(("name", *(Figure(value) for value in row)) for row in rows))
    assert sorted(border_cells(table, 3.0)) == [(0, 3), (1, 2)]
    assert border_cells(table, 100.0) == []


def test_charts_take_every_name_from_a_cell_and_none_for_a_formula() -> None:
    with zipfile.ZipFile(BytesIO(exported(SCENARIOS, answers=ANSWERS))) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) >= 9
    for chart in charts:
        assert chart.count("<c:tx><c:strRef>") >= chart.count("<c:ser>")
        assert f"<c:f>{PLANTED[1:]}" not in chart


@pytest.mark.parametrize("code", LANGUAGES)
def test_answers_have_their_charts_in_every_language(code: str) -> None:
    language = load_language(code)
    answers = every_answer(SCENARIOS, PROJECTIONS, {}, language)
    book = opened(exported(SCENARIOS, language, answers=answers))
    for answer in answers:
        drawn = [drawing for drawing in answer.drawings if drawing.kind is not Kind.MAP]
        assert len(book[answer.title]._charts) == len(drawn)
        for drawing in drawn:
            shown = {cell.value for row in book[answer.title].iter_rows() for cell in row}
            assert {cell.value for row in drawing.figures.rows for cell in row if isinstance(cell, Figure)} <= shown


def test_a_map_is_shaded_from_what_falls_short_of_the_target_to_what_is_beyond() -> None:
    sheet = opened(exported(SCENARIOS, answers=ANSWERS))["Threshold map"]
    (rules,) = [area.rules for area in sheet.conditional_formatting if area.rules[0].colorScale]
    middle = rules[0].colorScale.cfvo[1]
    assert (middle.type, float(middle.val)) == ("num", DRAWINGS[Kind.MAP].limit)


def test_more_scenarios_than_colours_are_told_apart_by_pattern_in_every_chart() -> None:
    many = range(len(ON_WHITE) * len(PATTERNS))
    for look in (look_of, bar_of):
        assert len({repr(look(number)) for number in many}) == len(many)
    drawing = replace(DRAWINGS[Kind.SCENARIOS], colours=(0, len(ON_WHITE)))
    compared = next(answer for answer in ANSWERS if DRAWINGS[Kind.SCENARIOS] in answer.drawings)
    with zipfile.ZipFile(BytesIO(exported(SCENARIOS, answers=[replace(compared, drawings=(drawing,))]))) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")]
    (bars,) = (chart for chart in charts if "<c:dPt>" in chart)
    assert bars.count("<a:pattFill") == 1


def test_the_median_of_an_eighth_scenario_has_its_pattern() -> None:
    scenarios = SCENARIOS
    while scenarios.active_scenario.colour < len(ON_WHITE):
        scenarios = add_preset(scenarios, "reference")
    drawn = ensemble(STUDY, scenarios.active_scenario, 100, 1)
    with zipfile.ZipFile(BytesIO(exported(scenarios, ENGLISH, drawn))) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")]
    medians = [chart for chart in charts if "<c:areaChart>" in chart]
    assert medians
    assert all(f'<a:srgbClr val="{ON_WHITE[0][1:]}"/></a:solidFill><a:prstDash val="dash"/>' in one for one in medians)
