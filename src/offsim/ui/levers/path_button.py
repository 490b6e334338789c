"""The small drawing of what a lever has from year to year, seen where it changes; a click opens the chart for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from offsim.language import Language
from offsim.model.paths import Path, by_year
from offsim.model.study import Lever, Study
from offsim.report.labels import own_name, path_words
from offsim.ui.flat_button import FlatButton
from offsim.ui.levers.path_frame import Frame, step_line
from offsim.ui.plain_text import give_tip
from offsim.ui.style import Theme
from offsim.ui.text_size import grown

WIDTH, HEIGHT = 28, 24


class PathButton(FlatButton):
    """Shows the path of a lever, in colour where it changes by year; checked while the chart is open."""

    def __init__(self, study: Study, lever: Lever, language: Language, theme: Theme) -> None:
        super().__init__(theme)
        self._study, self._lever, self._language = study, lever, language
        self._path: Path = {study.base_year + 1: lever.default.value}
        self.setCheckable(True)
        self.setFixedSize(grown(WIDTH), grown(HEIGHT))
        self.setObjectName(f"path:{lever.key}")
        self._name()

    def show_path(self, path: Path) -> None:
        """Show another path."""
        if path != self._path:
            self._path = path
            self._name()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the path on the button."""
        super().paintEvent(event)
        years = range(self._study.base_year + 1, self._study.last_year + 1)
        least, most = min(self._path.values()), max(self._path.values())
        beyond = 0.0 if most > least else self._lever.step
        frame = Frame(QRectF(self.rect()).adjusted(5, 5, -5, -7), years, least - beyond, most + beyond)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        changes = len(self._path) > 1
        colour = QColor(self._theme.accent if changes else self._theme.faint)
        painter.setPen(QPen(colour, 2.0 if changes else 1.2))
        painter.drawPath(step_line(frame, by_year(self._study, self._path), years))
        if self.isChecked():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

    def _name(self) -> None:
        label = own_name(self._study, self._lever, self._language)
        if len(self._path) > 1:
            values = path_words(self._lever, self._path, self._language)
            named = self._language.translate("Path", "Set “{lever}” by year: {values}").format(
                lever=label, values=values
            )
        else:
            named = self._language.translate("Path", "Set “{lever}” by year (the same in every year now)").format(
                lever=label
            )
        give_tip(self, named)
        self.setAccessibleName(named)
