"""What is heard of a chart: where its lines end and how far from the targets, worked out only where it is asked for."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget

from offsim.app import App
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.ui.charts.drawing import Drawing
from offsim.ui.charts.figures import TURNOVER_AXIS, Chart, Line, TargetMark
from offsim.ui.charts.summary import summary_of
from tests.gui.conftest import OpenApp
from tests.gui.hands import chart, drag, focus, settled, slider, turn_to, wait_until


def plain(words: str) -> str:
    return "".join(sign for sign in words.replace("\u00a0", " ").replace("\u202f", " ") if sign not in "\u2068\u2069")


def heard(*values: float, target: float) -> str:
    years = tuple(range(2013, 2013 + len(values)))
    line = Line("mine", "Mine", years, values, "#000000", 3.0)
    mark = TargetMark("plan", "target 16", years[-1], target)
    shown = Chart((line,), None, (mark,), (), years[0], years[-1])
    return plain(summary_of(shown, TURNOVER_AXIS, load_language("en")))


def test_the_last_value_has_its_unit_and_the_target_its_gap() -> None:
    assert heard(6.0, 11.3, target=16.0) == (
        "In 2014, Mine: 11.3 bn MAD. Target of 16 bn MAD in 2014: Mine is 4.7 bn MAD below it."
    )
    assert heard(6.0, 18.0, target=16.0).endswith("Mine is 2.0 bn MAD above it.")
    assert heard(6.0, 16.0, target=16.0).endswith("Mine is 0.0 bn MAD above it.")


def test_the_year_is_the_one_lines_end_in_though_what_was_observed_goes_on() -> None:
    line = Line("mine", "Mine", (2013, 2014), (6.0, 11.3), "#000000", 3.0)
    shown = Chart((line,), None, (), (), 2013, 2023)
    assert plain(summary_of(shown, TURNOVER_AXIS, load_language("en"))) == "In 2014, Mine: 11.3 bn MAD."


def test_a_target_missed_by_little_is_not_told_as_met() -> None:
    assert heard(6.0, 15.999, target=16.0).endswith("Mine is 0.001 bn MAD below it.")


def test_a_year_without_a_figure_has_no_gap() -> None:
    assert heard(6.0, float("nan"), target=16.0) == "In 2014, Mine: –."


def test_jobs_are_heard_in_full(app: App) -> None:
    jobs = chart(app, "jobs")
    focus(jobs)
    assert "thousand" in jobs.accessibleName()
    assert "00 jobs" in plain(jobs.accessibleDescription())


def test_it_is_worked_out_with_the_focus_and_not_at_a_lever_step(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Chart] = []

    def summary(shown: Chart, *_: object) -> str:
        asked.append(shown)
        return str(len(asked))

    monkeypatch.setattr("offsim.ui.charts.summary.summary_of", summary)
    drag(slider(app, "trend.france"), 5.0, 6.0, 7.0)
    wait_until(lambda: settled(app))
    assert asked == []
    focus(chart(app, "turnover"))
    assert asked
    assert chart(app, "turnover").accessibleDescription() == str(len(asked))


def has_words(picture: Drawing) -> bool:
    """Say whether there is something to hear, which for some charts is worked out first."""
    return bool(picture.summary)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_chart_says_something_when_the_keys_come_to_it(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    drag(slider(app, "trend.france"), 6.0)
    drawn = 0
    for key in ("projection", "sites", "frontier", "rank", "explain", "data", "hindcast"):
        turn_to(app, key)
        wait_until(lambda: settled(app))
        for picture in app.window.pages.front.pictures:
            assert isinstance(picture, QWidget)
            if picture.isVisible():
                wait_until(partial(has_words, picture))
                focus(picture)
                assert picture.accessibleName(), key
                assert picture.accessibleDescription(), (key, picture.objectName())
                drawn += 1
    assert drawn > 8


def test_room_is_a_limit_and_no_target(app: App) -> None:
    turn_to(app, "sites")
    told = [plain(drawn.summary) for drawn in app.window.pages.front.pictures]
    limits = [words for words in told if "Limit of" in words]
    assert limits, "offices and land"
    assert not any("Target of" in words for words in limits)
