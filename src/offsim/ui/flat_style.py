"""How controls are drawn: flat, with an edge that is seen and no gradient; what is not named here Fusion draws."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionViewItem,
    QWidget,
)

from offsim.model.characters import keys_from_left
from offsim.ui.named_parts import name_part
from offsim.ui.pale_choice import show_focus
from offsim.ui.table_headings import break_heading, draw_heading
from offsim.ui.text_size import drawn

LEAST_TARGET = 24
"""What is pressed is no smaller, in pixels, on either side."""
BESIDE_INK = 4
"""What a row of a list has beside the height of its letters: some Arabic ones go beyond that."""
ROUND = 4.0
OVER, DOWN = 26, 56
"""How opaque the accent lies over what the pointer is on, and over what is pressed or chosen."""
ARROW = 3.5
Role = QPalette.ColorRole
State = QStyle.StateFlag
Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Contents = QStyle.ContentsType
Part = QStyle.SubControl


class FlatStyle(QProxyStyle):
    """Takes its colours from the palette of a control, whose ``Dark`` is the edge and whose ``Mid`` the hairline."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, part: QWidget) -> None:  # type: ignore[override]
        """Make a part ready to be seen: here alone Qt tells of every one, whoever made it."""
        super().polish(part)
        name_part(part)

    def drawPrimitive(
        self, element: Primitive, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw a part of a control."""
        if isinstance(option, QStyleOptionViewItem):  # the ground of a row, with the branch before it
            show_focus(option, widget)
        if draw := PRIMITIVES.get(element):
            draw(painter, option)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: Control, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw a control, or the ground of one."""
        if element in HEADS:
            draw_heading(painter, option, empty=element is Control.CE_HeaderEmptyArea)
            return
        if isinstance(option, QStyleOptionMenuItem):
            option.text = keys_from_left(option.text)
        elif element == Control.CE_HeaderLabel and isinstance(option, QStyleOptionHeader):
            break_heading(option, painter)
        elif isinstance(option, QStyleOptionViewItem):
            show_focus(option, widget)
        super().drawControl(element, option, painter, widget)

    def sizeFromContents(
        self, kind: Contents, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Return the size of a control; what is pressed or typed in is high enough to be hit."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in PRESSED and found.height() < LEAST_TARGET:
            found.setHeight(LEAST_TARGET)
        if kind == Contents.CT_ComboBox:
            found.setWidth(found.width() + round(2 * (drawn(ARROW) - ARROW)))
        elif kind == Contents.CT_ItemViewItem:
            found.setHeight(max(found.height() + BESIDE_INK, LEAST_TARGET))
        return found

    def drawComplexControl(
        self, control: Complex, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw a control that consists of several."""
        if control == Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox) and option.frame:
            _draw_box(painter, option)
            arrow = self.baseStyle().subControlRect(control, option, Part.SC_ComboBoxArrow, widget)
            _draw_arrow(painter, option, arrow, 1, lit=True)
        elif control == Complex.CC_SpinBox and isinstance(option, QStyleOptionSpinBox) and option.frame:
            _draw_box(painter, option)
            for part, way, step in STEPS if option.buttonSymbols != NO_BUTTONS else ():
                lit = bool(option.stepEnabled & step)
                _draw_arrow(
                    painter, option, self.baseStyle().subControlRect(control, option, part, widget), way, lit=lit
                )
        elif control == Complex.CC_ScrollBar:
            painter.fillRect(option.rect, option.palette.brush(Role.Window))
            _draw_handle(
                painter, option, self.baseStyle().subControlRect(control, option, Part.SC_ScrollBarSlider, widget)
            )
        elif control == Complex.CC_Slider and isinstance(option, QStyleOptionSlider):
            _draw_slider(
                painter, option, self.baseStyle().subControlRect(control, option, Part.SC_SliderHandle, widget)
            )
        else:
            super().drawComplexControl(control, option, painter, widget)


PRESSED = frozenset({Contents.CT_PushButton, Contents.CT_LineEdit, Contents.CT_SpinBox, Contents.CT_ComboBox})
NO_BUTTONS = QAbstractSpinBox.ButtonSymbols.NoButtons
STEPS = (
    (Part.SC_SpinBoxUp, -1, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
    (Part.SC_SpinBoxDown, 1, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled),
)
HEADS = frozenset({Control.CE_HeaderSection, Control.CE_HeaderEmptyArea})


def _draw_box(painter: QPainter, option: QStyleOption) -> None:
    """Draw what can be typed in or opened."""
    _draw_ground(painter, option, option.palette.color(Role.Base))


def _draw_field(painter: QPainter, option: QStyleOption) -> None:
    """Draw the ground of a line to type in, with its edge where it is not within another control."""
    if isinstance(option, QStyleOptionFrame) and option.lineWidth > 0:
        _draw_box(painter, option)
    else:
        painter.fillRect(option.rect, option.palette.brush(Role.Base))


def _draw_button(painter: QPainter, option: QStyleOption) -> None:
    """Draw the ground of a button; one without an edge has a ground only under the pointer or when chosen."""
    raised = bool(option.state & State.State_Raised) or isinstance(option, QStyleOptionButton)
    bare = bool(option.state & State.State_AutoRaise)
    ground = option.palette.color(Role.Button)
    lit = option.state & State.State_Enabled and option.state & State.State_MouseOver
    pressed = option.state & (State.State_Sunken | State.State_On)
    if bare:
        ground.setAlpha(0)
    _draw_ground(painter, option, ground, edged=raised and not bare)
    if lit or pressed:
        tint = QColor(option.palette.color(Role.Highlight))
        tint.setAlpha(DOWN if pressed else OVER)
        _draw_ground(painter, option, tint, edged=False)


def _draw_ground(painter: QPainter, option: QStyleOption, ground: QColor, *, edged: bool = True) -> None:
    focused = bool(option.state & State.State_HasFocus and option.state & State.State_Enabled)
    role = Role.Highlight if focused else Role.Dark if option.state & State.State_Enabled else Role.Mid
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(role), 2.0 if focused else 1.0) if edged else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(*(INSIDE[focused] if edged else WHOLE)), ROUND, ROUND)
    painter.restore()


INSIDE = {False: (0.5, 0.5, -0.5, -0.5), True: (1.0, 1.0, -1.0, -1.0)}
WHOLE = (0.0, 0.0, 0.0, 0.0)


def _draw_arrow(painter: QPainter, option: QStyleOption, room: QRect, way: int, *, lit: bool) -> None:
    """Draw an arrow that points down (1) or up (-1)."""
    lit = lit and bool(option.state & State.State_Enabled)
    middle = QRectF(room).center()
    half = drawn(ARROW)
    level, tip = middle.y() - way * half / 2, middle.y() + way * half / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(Role.Text if lit else Role.Mid), drawn(1.4)))
    corners = [QPointF(middle.x() - half, level), QPointF(middle.x(), tip), QPointF(middle.x() + half, level)]
    painter.drawPolyline(QPolygonF(corners))
    painter.restore()


def _draw_menu_arrow(painter: QPainter, option: QStyleOption) -> None:
    """Draw what says that a button opens a menu."""
    middle, half = QRectF(option.rect).center(), drawn(ARROW)
    enabled = bool(option.state & State.State_Enabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(Role.ButtonText if enabled else Role.Mid))
    corners = (QPointF(x, y) * half for x, y in ((-1, -0.5), (1, -0.5), (0, 0.6)))
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.restore()


def _draw_handle(painter: QPainter, option: QStyleOption, room: QRect) -> None:
    """Draw what a scroll bar is moved by."""
    thin = QRectF(room).adjusted(*HANDLE[room.width() > room.height()])
    held = option.state & (State.State_Sunken | State.State_MouseOver)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(Role.PlaceholderText if held else Role.Dark))
    painter.drawRoundedRect(thin, ROUND, ROUND)
    painter.restore()


HANDLE = {True: (1.0, 3.0, -1.0, -3.0), False: (3.0, 1.0, -3.0, -1.0)}


def _draw_slider(painter: QPainter, option: QStyleOptionSlider, handle: QRect) -> None:
    """Draw a horizontal slider as those of levers are: a thin track, and a round handle with a ring for the focus."""
    enabled, middle = bool(option.state & State.State_Enabled), QRectF(handle).center()
    round_by = min(handle.width() / 2, option.rect.height() / 2 - SLIDER_RING)
    track = QRectF(option.rect.left(), middle.y() - TRACK / 2, option.rect.width(), TRACK)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(Role.Dark))
    painter.drawRoundedRect(track.adjusted(round_by, 0, -round_by, 0), TRACK / 2, TRACK / 2)
    painter.setBrush(option.palette.color(Role.Highlight if enabled else Role.Dark))
    painter.drawEllipse(middle, round_by, round_by)
    if enabled and option.state & State.State_HasFocus:
        painter.setPen(QPen(option.palette.color(Role.Highlight), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, round_by + SLIDER_RING - 0.5, round_by + SLIDER_RING - 0.5)
    painter.restore()


TRACK, SLIDER_RING = 3.0, 2.5
"""How high the track of a slider is, and how far from its handle the ring stands that tells of the focus."""


def _draw_check_box(painter: QPainter, option: QStyleOption) -> None:
    """Draw a box with a check mark, with a stroke where only some of what it stands for is chosen, or empty."""
    on = bool(option.state & State.State_On)
    some = bool(option.state & State.State_NoChange)
    enabled = bool(option.state & State.State_Enabled)
    ground = option.palette.color((Role.Highlight if enabled else Role.Mid) if on or some else Role.Base)
    _draw_ground(painter, option, ground)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(Role.HighlightedText), 1.8))
    left, top, side = option.rect.left(), option.rect.top(), option.rect.width() / 13
    if on:
        corners = (QPointF(left + x * side, top + y * side) for x, y in ((3.2, 6.8), (5.6, 9.2), (10, 4.2)))
        painter.drawPolyline(QPolygonF([*corners]))
    elif some:
        painter.drawLine(QLineF(left + 3.5 * side, top + 6.5 * side, left + 9.5 * side, top + 6.5 * side))
    painter.restore()


def _draw_dot_box(painter: QPainter, option: QStyleOption) -> None:
    """Draw a round box, with a dot where it is chosen."""
    enabled = bool(option.state & State.State_Enabled)
    room = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    role = Role.Highlight if option.state & State.State_HasFocus else Role.Dark if enabled else Role.Mid
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(role), 1.4))
    painter.setBrush(option.palette.color(Role.Base))
    painter.drawEllipse(room)
    if option.state & State.State_On:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(Role.Highlight if enabled else Role.Mid))
        painter.drawEllipse(room.center(), room.width() / 4, room.height() / 4)
    painter.restore()


def _draw_frame(painter: QPainter, option: QStyleOption) -> None:
    """Draw a hairline around a list or a page."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(Role.Mid), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(*INSIDE[False]), ROUND, ROUND)
    painter.restore()


PRIMITIVES: dict[Primitive, Callable[[QPainter, QStyleOption], None]] = {
    Primitive.PE_PanelButtonCommand: _draw_button,
    Primitive.PE_PanelLineEdit: _draw_field,
    Primitive.PE_FrameLineEdit: _draw_frame,
    Primitive.PE_IndicatorCheckBox: _draw_check_box,
    Primitive.PE_IndicatorRadioButton: _draw_dot_box,
    Primitive.PE_Frame: _draw_frame,
    Primitive.PE_IndicatorArrowDown: _draw_menu_arrow,
}
