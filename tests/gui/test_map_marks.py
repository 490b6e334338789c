"""The threshold map marks every scenario of the document, in its colour, and the study's presets."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetrics

from offsim.app import App
from offsim.language import load_language
from offsim.session.settings import TEXT_SIZE, Settings
from offsim.ui.charts.label_places import NEAR, anchors, finely, free_place, leaders
from offsim.ui.charts.map_marks import marks_of
from offsim.ui.charts.threshold_map import ThresholdMap
from offsim.ui.style import CAPTION, DARK, LIGHT, sized
from tests.gui.conftest import OpenApp
from tests.gui.hands import drag, let_it_show, part, settled, slider, trigger, turn_to, value, wait_until

ONE, OTHER = "trend.france", "sensitivity.france"
NO_POINTS = np.empty((0, 2))


def marks(app: App, code: str = "en") -> dict[str, tuple[float, float, str]]:
    scenarios, levers = app.document.scenarios, app.document.scenarios.study.levers
    found = marks_of(scenarios, (levers[ONE], levers[OTHER]), load_language(code), LIGHT)
    assert [mark.now for mark in found] == [False] * (len(found) - 1) + [True], "the one shown lies on top"
    return {mark.label: (mark.x, mark.y, mark.colour) for mark in found}


def test_every_scenario_stands_where_its_levers_are_in_its_colour(app: App) -> None:
    drag(slider(app, ONE), 6.0)
    mine = value(app, ONE), value(app, OTHER)
    trigger(app.window, "action:duplicate")
    drag(slider(app, OTHER), 2.4)
    found = marks(app)
    assert found["My scenario"] == (*mine, LIGHT.scenario(1))
    assert "Reference" in " ".join(found)
    assert len(found) >= len(app.document.scenarios.scenarios)


def test_scenarios_at_one_place_share_a_mark(app: App) -> None:
    for _ in range(2):
        trigger(app.window, "action:duplicate")
    for code, more in (("en", ", …"), ("ar", "، …")):
        assert sum(label.endswith(more) for label in marks(app, code)) == 1


def test_the_map_shows_a_scenario_that_is_added_renamed_or_deleted(app: App) -> None:
    turn_to(app, "frontier")
    drawn = part(app.window, ThresholdMap, "map")
    for _ in range(2):
        trigger(app.window, "action:duplicate")
        drag(slider(app, ONE), value(app, ONE) + 1)
    wait_until(lambda: settled(app))
    count = sum(label.isVisible() for label in drawn._labels)
    first_copy = app.document.scenarios.scenarios[2]
    app.document.activate(first_copy.key)
    let_it_show()
    trigger(app.window, "action:delete")
    wait_until(lambda: settled(app))
    assert sum(label.isVisible() for label in drawn._labels) < count


def test_a_picture_of_it_has_the_colours_of_its_theme(app: App) -> None:
    drag(slider(app, ONE), 6.0)
    trigger(app.window, "action:duplicate")
    drag(slider(app, ONE), 7.0)
    turn_to(app, "frontier")
    wait_until(lambda: settled(app))
    again = part(app.window, ThresholdMap, "map").again(DARK)
    colours = {spot.brush().color().name().upper() for spot in again._dots.points()}
    assert DARK.scenario(1).upper() in colours


def test_labels_of_a_map_stand_off_the_line_of_the_target_where_they_can() -> None:
    inside, size = QRectF(0, 0, 400, 300), QSizeF(80, 20)
    rising = finely(np.array([[np.nan, np.nan], [150.0, 300.0], [250.0, 0.0]]))
    found = free_place(QPointF(150, 150), size, inside, (), rising)
    assert found is not None
    anchor, place = found
    assert anchor[0] == 1  # to the left, for the line passes to the right
    assert not any(place.contains(QPointF(x, y)) for x, y in rising)
    everywhere = np.array([[x, y] for x in range(0, 400, 4) for y in range(0, 300, 4)], dtype=np.float64)
    assert free_place(QPointF(150, 150), size, inside, (), everywhere) is not None
    assert free_place(QPointF(150, 150), size, inside, (inside,), NO_POINTS) is None


def test_no_name_is_left_out_of_a_map_for_the_line() -> None:
    inside, size = QRectF(0, 0, 170, 100), QSizeF(80, 40)
    wanted = [(QPointF(85, 50), size)] * 4
    line = finely(np.array([[120.0, 100.0], [130.0, 0.0]]))
    assert None not in anchors(wanted, inside, line)
    assert anchors([(QPointF(85, 50), QSizeF(500, 20))], inside, line) == [None]


def test_the_topmost_number_of_a_map_stands_within_its_card(open_app: OpenApp) -> None:
    Settings().set(TEXT_SIZE, 200)
    app = open_app("en")
    turn_to(app, "frontier")
    wait_until(lambda: settled(app))
    drawn = part(app.window, ThresholdMap, "map")
    top = drawn.box.sceneBoundingRect().top()
    assert top >= 0.5 * QFontMetrics(sized(drawn.font(), CAPTION)).capHeight()


def test_a_label_covers_no_other_place_and_a_line_leads_to_one_that_stands_apart() -> None:
    inside, size = QRectF(0, 0, 600, 400), QSizeF(100, 25)
    wanted = [(QPointF(x, 200), size) for x in (280, 290, 300, 390)]
    found = anchors(wanted, inside, NO_POINTS)
    rooms = []
    for (at, _), anchor in zip(wanted, found, strict=True):
        assert anchor is not None
        rooms.append(QRectF(QPointF(at.x() - anchor[0] * 100, at.y() - anchor[1] * 25), size))
    for at, _ in wanted:
        assert not any(label.contains(at) for label in rooms)
    lines = leaders(wanted, found)
    apart = {place for place, ((at, _), label) in enumerate(zip(wanted, rooms, strict=True)) if away(at, label) > NEAR}
    assert apart
    assert [start for start, _ in lines] == [wanted[place][0] for place in sorted(apart)]
    for (_, end), place in zip(lines, sorted(apart), strict=True):
        assert away(end, rooms[place]) == 0


def away(at: QPointF, label: QRectF) -> float:
    """Return how far a place is from a label."""
    across = max(label.left() - at.x(), 0.0, at.x() - label.right())
    up = max(label.top() - at.y(), 0.0, at.y() - label.bottom())
    return float(np.hypot(across, up))


def test_the_map_draws_the_lines_to_its_labels(app: App) -> None:
    turn_to(app, "frontier")
    wait_until(lambda: settled(app))
    drawn = part(app.window, ThresholdMap, "map")
    ends = np.column_stack(drawn._leaders.getData())
    assert len(ends) > 0
    assert len(ends) % 2 == 0
    shown = [(label.pos().x(), label.pos().y()) for label in drawn._labels if label.isVisible()]
    assert all(any(np.allclose(start, place) for place in shown) for start in ends[::2])
