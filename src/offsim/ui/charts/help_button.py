"""The “?” in the lower corner of a chart: it says how the chart is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from offsim.language import Language
from offsim.ui.arrow_keys import StaysUnderArrows
from offsim.ui.plain_text import give_tip
from offsim.ui.style import CAPTION, Theme, sized
from offsim.ui.text_size import grown
from offsim.ui.tip_by_key import tell_by_key

SIDE, FROM_EDGE, WITHIN = 24, 3, 4


class ChartHelpButton(StaysUnderArrows, QToolButton):
    """Lies over the lower corner where lines of text end, unless it ``floats`` no longer but is laid out beside.

    It is painted whole, on the ``ground`` of the chart: a chart painted anew leaves it alone.
    """

    def __init__(
        self, chart: QWidget, language: Language, theme: Theme, *, floats: bool = True, ground: str = ""
    ) -> None:
        super().__init__(chart)
        self._chart, self._language, self._theme = chart, language, theme
        self._ground = ground or theme.base
        self.setObjectName(f"chart_help:{chart.objectName()}")
        self.setText("?")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(grown(SIDE), grown(SIDE))
        self.setFont(sized(QApplication.font(), CAPTION))
        give_tip(self, language.translate("ChartMenu", "How to read this"))
        self._name()
        QWidget.setTabOrder(chart, self)
        if floats:
            chart.installEventFilter(self)
            self._stand()
            self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() is QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be called after what the chart shows by now."""
        self._name()
        super().focusInEvent(event)
        tell_by_key(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign in a ring, in the accent where the pointer or the focus is."""
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), QColor(self._ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looked_at = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if looked_at else theme.edge), 2.0 if self.hasFocus() else 1.0))
        ring = QRectF(self.rect()).adjusted(WITHIN, WITHIN, -WITHIN, -WITHIN)
        painter.drawEllipse(ring)
        painter.setPen(QColor(theme.accent if looked_at else theme.faint))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _name(self) -> None:
        words = self._language.translate("ChartMenu", "How to read “{chart}”")
        self.setAccessibleName(words.format(chart=self._chart.accessibleName()))

    def _stand(self) -> None:
        room = self._chart.rect().adjusted(FROM_EDGE, 0, -FROM_EDGE, -FROM_EDGE)
        mirrored = self._chart.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.move(
            room.left() if mirrored else room.right() + 1 - self.width(),
            room.bottom() + 1 - self.height(),
        )
