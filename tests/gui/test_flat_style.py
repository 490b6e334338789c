"""Controls are flat, and have an edge that is seen on every ground."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionMenuItem,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from offsim.ui.flat_style import FlatStyle
from offsim.ui.style import DARK, LIGHT, Theme, apply_theme
from tests.gui.test_contrast import contrast

CONTROLS: list[Callable[[QWidget], QWidget]] = [QLineEdit, QComboBox, QSpinBox, QPushButton, QCheckBox, QRadioButton]


def across_the_middle(shown: QWidget) -> list[str]:
    """Return the colours from the left of a widget to its right, halfway down."""
    image = shown.grab().toImage()
    return [QColor(image.pixel(x, image.height() // 2)).name() for x in range(image.width())]


def dressed(qtbot: QtBot, qapp: QApplication, theme: Theme) -> QWidget:
    apply_theme(qapp, theme)
    window = QWidget()
    window.resize(300, 60)
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", CONTROLS, ids=lambda kind: kind.__name__)
def test_a_control_has_an_edge_that_is_seen(
    qtbot: QtBot, qapp: QApplication, theme: Theme, kind: Callable[[QWidget], QWidget]
) -> None:
    window = dressed(qtbot, qapp, theme)
    control = kind(window)
    control.setGeometry(8, 8, 120, 28)
    edge = across_the_middle(control)[:4]
    assert max(contrast(colour, theme.window) for colour in edge) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_button_and_a_heading_have_one_ground_without_a_gradient(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    window = dressed(qtbot, qapp, theme)
    table, button = QTableWidget(1, 1, window), QPushButton(window)
    button.setGeometry(8, 8, 120, 28)
    for shown in (button, table.horizontalHeader().viewport()):
        image = shown.grab().toImage()
        inside = {image.pixel(10, y) for y in range(3, image.height() - 3)}
        assert len(inside) == 1, shown


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_slider_has_a_track_and_a_handle_that_are_seen(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    window = dressed(qtbot, qapp, theme)
    slider = QSlider(Qt.Orientation.Horizontal, window)
    slider.setGeometry(8, 8, 200, 28)
    slider.setValue(slider.minimum())
    across = across_the_middle(slider)
    handle, track = across[6], across[100]
    assert handle == QColor(theme.accent).name()
    assert min(contrast(colour, theme.window) for colour in (handle, track)) >= 3


def test_a_control_in_use_is_seen_to_be(qtbot: QtBot, qapp: QApplication) -> None:
    window = dressed(qtbot, qapp, LIGHT)
    line = QLineEdit(window)
    QLineEdit(window).setFocus()
    window.show()
    before = across_the_middle(line)[0]
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert across_the_middle(line)[0] != before
    assert contrast(across_the_middle(line)[0], LIGHT.window) >= 3


@pytest.mark.usefixtures("qapp")
def test_the_keys_of_an_entry_run_from_left_to_right() -> None:
    """Left to itself, Qt shows “++Ctrl” in a menu in Arabic."""
    option, picture = QStyleOptionMenuItem(), QPixmap(200, 30)
    option.text = "تكبير النص\tCtrl++"
    painter = QPainter(picture)
    FlatStyle().drawControl(QStyle.ControlElement.CE_MenuItem, option, painter)
    painter.end()
    assert option.text == "تكبير النص\t\u200eCtrl++\u200e"
