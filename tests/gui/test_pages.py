"""The pages show what the kernel computes: places, figures, cards, sources; what is hidden rests."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QTextBrowser

from offsim.analysis.target_status import target_status
from offsim.app import App
from offsim.ensemble.ensemble import ensemble
from offsim.language import load_language
from offsim.model.outcomes import BY_MARKET, BY_SITE, NATIONAL
from offsim.model.projection import Projection, project
from offsim.report.facts import every_fact
from offsim.report.sentence import answer
from offsim.report.site_words import site_answer
from offsim.report.uncertainty_words import LEVEL_WORDS, likelihood
from offsim.session.ensembles import FINE
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.pages.figures_table import FiguresTable
from offsim.ui.pages.page_table import PAGES
from offsim.ui.pages.target_card import TargetCard
from offsim.ui.stable_label import StableLabel
from tests.gui.hands import card_words, chart, drag, focus, let_it_show, names, part, seen, slider, trigger, turn_to

PROJECTION, SITES, SOURCES = "projection", "sites", "sources"


def projected(app: App, scenario: str | None = None) -> Projection:
    scenarios = app.document.scenarios
    return project(scenarios.study, scenarios.scenario(scenario or scenarios.active))


def copied(table: FiguresTable) -> list[list[str]]:
    """Press Ctrl+C in a table and return the cells on the clipboard."""
    focus(table)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]


def numbers(cells: list[str]) -> list[float]:
    return [float(cell) if cell else math.nan for cell in cells]


def test_the_charts_draw_what_the_kernel_computes(app: App) -> None:
    drag(slider(app, "sensitivity.france"), 2.2)
    for scenario in ("reference", "scenario_1"):
        projection = projected(app, scenario)
        assert chart(app, "turnover").values_shown(scenario) == tuple(NATIONAL["turnover"].values(projection))
        assert chart(app, "jobs").values_shown(scenario) == tuple(NATIONAL["jobs"].values(projection) / 1000)


def test_the_sentence_is_the_answer_and_can_be_copied(app: App) -> None:
    drag(slider(app, "trend.rest_of_world"), 25.0)
    expected = answer(projected(app), app.document.scenarios.targets, load_language("en"))
    assert part(app.window, StableLabel, "answer").text() == expected
    trigger(app.window, "action:copy_answer")
    assert QGuiApplication.clipboard().text() == expected


def test_each_card_tells_what_is_projected_and_whether_it_is_enough(app: App) -> None:
    study = app.document.scenarios.study
    for key in study.targets.keys() - {*app.document.scenarios.targets}:
        trigger(app.window, f"target:{key}")
    cards = [part(app.window, TargetCard, f"card:{key}") for key in study.targets]
    pictures = []
    for growth in (0.0, 30.0):
        drag(slider(app, "trend.rest_of_europe"), growth)
        seen(app)  # waits for the probabilities
        pictures.append([card.grab().toImage() for card in cards])
        drawn = ensemble(study, app.document.scenarios.active_scenario, FINE)
        for key, target in study.targets.items():
            found = target_status(projected(app), target)
            decimals = 1 if target.outcome == "turnover" else -2
            told = f"{target.label.in_language('en')}: {load_language('en').number(found.projected, decimals)} "
            assert card_words(app, key).startswith(told)
            _, aim, gap = card_words(app, key).removeprefix(told).split(", ", 2)
            unit = "bn MAD" if target.outcome == "turnover" else "jobs"
            assert aim == f"target {target.value.value:,g} {unit}"
            assert gap.startswith("+" if found.gap > 0 else "−")
            status_told, _, chance = gap.partition("; ")
            assert status_told.endswith("reached" if found.reached else "not reached")
            assert chance == likelihood(drawn.probability[key], load_language("en"))
    assert all(before != after for before, after in zip(*pictures, strict=True))


def test_a_target_no_longer_watched_has_no_card(app: App) -> None:
    trigger(app.window, "target:added_jobs_2020")
    assert set(app.document.scenarios.targets) == {"turnover_2020", "turnover_2015"}
    for words, key in zip(seen(app).cards, app.document.scenarios.targets, strict=True):
        assert words.startswith(app.document.scenarios.study.targets[key].label.in_language("en"))
    trigger(app.window, "target:added_jobs_2020")
    assert list(app.document.scenarios.targets) == ["turnover_2020", "added_jobs_2020", "turnover_2015"]


def test_every_table_shows_and_copies_the_kernel_to_the_last_digit(app: App) -> None:
    drag(slider(app, "sensitivity.france"), 2.2)
    seen(app)  # waits for the table
    study, projection = app.document.scenarios.study, projected(app)
    markets = [market.label.in_language("en") for market in study.markets]

    def by_scenario(outcome: str) -> list[list[float]]:
        return [
            NATIONAL[outcome].values(projected(app, scenario.key)).tolist()
            for scenario in app.document.scenarios.scenarios
        ]

    drawn = ensemble(study, app.document.scenarios.active_scenario, FINE)

    def with_fan(outcome: str) -> list[list[float]]:
        return [NATIONAL[outcome].values(projection).tolist(), *drawn.quantiles[outcome].tolist()]

    expected: list[tuple[list[str] | None, list[list[float]]]] = [
        (None, [outcome.values(projection).tolist() for outcome in NATIONAL.values()]),
        (names(app), by_scenario("turnover")),
        (names(app), by_scenario("jobs")),
        *(
            (["Central projection (no uncertainty)", *(words.source for words in LEVEL_WORDS.values())], with_fan(key))
            for key in ("turnover", "jobs")
        ),
        *((markets, BY_MARKET[key].values(projection).tolist()) for key in ("turnover", "jobs", "growth")),
    ]
    table = part(app.window, FiguresTable, "figures")
    choice = part(app.window, QComboBox, "figures_choice")
    assert choice.count() == len(expected)
    for place, (labels, rows) in enumerate(expected):
        choice.setCurrentIndex(place)
        let_it_show()
        head, *lines = copied(table)
        assert head == ["", *(str(year) for year in study.years)]
        assert [numbers(line[1:]) for line in lines] == [exactly(row) for row in rows]
        assert labels is None or [line[0] for line in lines] == labels
        model = table.model()
        for row, values in enumerate(rows):
            last = model.index(row, len(values) - 1).data()
            assert float(last.replace(",", "").replace("−", "-")) == pytest.approx(values[-1], rel=0.05, abs=0.06)


def exactly(values: list[float]) -> object:
    """Return what numbers equal that have all digits but the dust of binary fractions."""
    return pytest.approx(values, rel=1e-14, abs=0, nan_ok=True)


def test_only_what_is_chosen_in_a_table_is_copied(app: App) -> None:
    seen(app)  # waits for the table
    table = part(app.window, FiguresTable, "figures")
    model, selection = table.model(), table.selectionModel()
    for row, column in ((0, 6), (1, 6), (0, 7), (1, 7)):
        selection.select(model.index(row, column), selection.SelectionFlag.Select)
    head, *lines = copied(table)
    assert head == ["", "2019", "2020"]
    assert len(lines) == 2
    assert numbers(lines[0][1:]) == exactly(NATIONAL["turnover"].values(projected(app)).tolist()[-2:])


def test_the_table_shows_a_dash_where_there_is_no_number(app: App) -> None:
    seen(app)
    model = part(app.window, FiguresTable, "figures").model()
    growth = list(NATIONAL).index("growth")
    assert model.index(growth, 0).data() == "–"


def test_each_place_shows_what_the_kernel_computes_for_it(app: App) -> None:
    turn_to(app, SITES)
    study = app.document.scenarios.study
    site = part(app.window, QComboBox, "site")
    assert site.currentData() == study.density_site
    drag(slider(app, "site.casanearshore.change"), 2.0)
    for place, found in enumerate(study.sites):
        site.setCurrentIndex(site.findData(found.key))
        let_it_show()
        projection = projected(app)
        outcomes = {key: outcome.values(projection)[place] for key, outcome in BY_SITE.items()}
        for name, key, divisor in (
            ("site_turnover", "turnover", 1),
            ("site_jobs", "jobs", 1000),
            ("floor_need", "floor_need", 1000),
            ("land_need", "land_need", 1),
        ):
            drawn = part(app.window, ProjectionChart, f"chart:{name}").values_shown("scenario_1")
            assert drawn == tuple(outcomes[key] / divisor)
        assert part(app.window, StableLabel, "site_answer").text() == site_answer(
            projection, place, load_language("en")
        )
        _, *lines = copied(part(app.window, FiguresTable, "site_figures"))
        assert [numbers(line[1:]) for line in lines] == [exactly(values.tolist()) for values in outcomes.values()]


def test_a_hidden_page_rests_and_is_up_to_date_when_it_is_seen(app: App) -> None:
    turn_to(app, SITES)
    turn_to(app, PROJECTION)
    resting = part(app.window, ProjectionChart, "chart:site_turnover")
    before = resting.values_shown("scenario_1")
    drag(slider(app, "trend.france"), 12.0)
    assert resting.values_shown("scenario_1") == before
    turn_to(app, SITES)
    assert resting.values_shown("scenario_1") != before

    turnover = chart(app, "turnover")
    drawn = turnover.values_shown("scenario_1")
    drag(slider(app, "trend.france"), 2.0)
    assert turnover.values_shown("scenario_1") == drawn
    turn_to(app, PROJECTION)
    assert turnover.values_shown("scenario_1") == tuple(NATIONAL["turnover"].values(projected(app)))


def test_the_first_nine_pages_have_their_keys(app: App) -> None:
    for number in reversed(range(len(PAGES[:9]))):
        key = Qt.Key(Qt.Key.Key_1 + number)
        QTest.keyClick(app.window, key, Qt.KeyboardModifier.ControlModifier)
        let_it_show()
        assert app.window.pages.currentIndex() == number


def test_every_figure_of_the_study_has_its_source_on_the_page(app: App) -> None:
    turn_to(app, SOURCES)
    study = app.document.scenarios.study
    facts = part(app.window, QTableView, "facts")
    language = load_language("en")
    listed = list(every_fact(study, language))
    assert facts.model().rowCount() == len(listed)
    detail = part(app.window, QTextBrowser, "fact")
    for row in range(0, len(listed), max(1, len(listed) // 12)):
        facts.selectRow(row)
        told = detail.toPlainText()
        assert listed[row].label in told
        assert language.say(study.sources[listed[row].fact.source].title) in told
        for other in listed[row].fact.alternatives:
            assert language.say(study.sources[other.source].title) in told


def test_a_figure_is_found_by_any_word_of_its_row(app: App) -> None:
    turn_to(app, SOURCES)
    facts, find = part(app.window, QTableView, "facts"), part(app.window, QLineEdit, "find_fact")
    everything = facts.model().rowCount()
    find.setText("CASANEARSHORE")
    shown = facts.model().rowCount()
    assert 0 < shown < everything
    for row in range(shown):
        cells = [facts.model().index(row, column).data() for column in range(facts.model().columnCount())]
        assert any("casanearshore" in cell.casefold() for cell in cells)
    facts.selectRow(shown - 1)
    chosen = facts.model().index(shown - 1, 1).data()
    assert chosen in part(app.window, QTextBrowser, "fact").toPlainText()
    find.setText("no such figure at all")
    assert facts.model().rowCount() == 0
    find.clear()
    assert facts.model().rowCount() == everything


def test_sources_still_open_when_another_study_is_opened(app: App) -> None:
    turn_to(app, SOURCES)
    app.window.files.new("digital-2030")
    let_it_show()
    turn_to(app, SOURCES)
    study = app.document.scenarios.study
    assert part(app.window, QTableView, "facts").model().rowCount() == len(list(every_fact(study, load_language("en"))))
