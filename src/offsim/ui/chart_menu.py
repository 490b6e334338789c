"""What a right click on a chart, the menu key and Ctrl+C offer: to copy it, to save it, and how it is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.ui.charts.drawing import Drawing

IMAGE, DATA, FILE = "copy_chart", "copy_chart_data", "export_chart"
"""What can be asked of a chart, as the commands of the menu bar are called too."""


def offer(chart: Drawing, language: Language, ask: Callable[[str], None], explain: Callable[[], None]) -> None:
    """Have a chart offer what can be asked of it; ``ask`` is told which, ``explain`` says how it is read."""
    assert isinstance(chart, QWidget)  # noqa: S101  (which no protocol can say)
    for way, words, keys in (
        (IMAGE, language.translate("ChartMenu", "&Copy as a picture"), QKeySequence(QKeySequence.StandardKey.Copy)),
        (DATA, language.translate("ChartMenu", "Copy the &data"), QKeySequence()),
        (FILE, language.translate("ChartMenu", "&Save as…"), QKeySequence()),
    ):
        action = QAction(words, chart)
        action.setObjectName(f"{way}:{chart.objectName()}")
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False, way=way: ask(way))
        chart.addAction(action)
    reading = QAction(language.translate("ChartMenu", "&How to read this"), chart)
    reading.setObjectName(f"explain:{chart.objectName()}")
    reading.triggered.connect(lambda _=False: explain())
    chart.addAction(reading)
    chart.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
