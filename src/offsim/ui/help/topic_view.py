"""Shows a topic: its words dressed in the type and colours of the window, its formulas and pictures drawn for them."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QByteArray, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTextEdit

from offsim.language import Language
from offsim.report.amounts import kept_together
from offsim.resources import resource_path
from offsim.ui.fonts import semi_bold
from offsim.ui.help.formula import formula_image
from offsim.ui.help.topic import FORMULAS, Topic
from offsim.ui.plain_text import MarkedUpText
from offsim.ui.style import GRID, HEADING, NORMAL, TITLE, Theme, sized
from offsim.ui.text_size import grown

PICTURES = "picture"
"""The scheme of a picture: the name of its file follows."""
OF_CONTROLS, FROM_RIGHT = frozenset({"lever"}), "_from_right"
"""The pictures of controls, which stand the other way round in a layout from the right, and how those are called."""
SIZES = {1: TITLE, 2: HEADING, 3: NORMAL}
LARGE_FORMULA = 15 / 13
LINE_HEIGHT = 128
"""In per cent of what letters need."""
IMAGE_ALONE = "\N{OBJECT REPLACEMENT CHARACTER}"
BEFORE_FOUND = 4
"""The part of the height above a line that was found: there stands what it is about."""
WORD_JOINER = "\N{WORD JOINER}"
QUOTE = QTextFormat.Property.BlockQuoteLevel


class TopicView(MarkedUpText):
    """Shows one topic; other than its parent it draws pictures, the formulas and drawings of the help alone."""

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._topic: Topic | None = None
        self._across, self._widest = 0, 0.0
        self.setObjectName("help_text")
        self.setAccessibleName(language.translate("Help", "Text of the help"))
        self.document().setDocumentMargin(2 * GRID)
        self.setFrameShape(self.Shape.NoFrame)

    def show_topic(self, topic: Topic, section: str = "") -> None:
        """Show a topic from its beginning, or from a section on."""
        self._topic, self._widest = topic, 0.0
        self._across = self._room()
        self.setExtraSelections([])
        self.setMarkdown(topic.markdown)
        whole = QTextCursor(self.document())
        whole.beginEditBlock()  # all is laid out once, at the end
        for block in blocks(self.document()):
            self._dress(block)
        if self._language.right_to_left:
            self._mirror_numbers()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        whole.endEditBlock()
        self._stand_at(self._heading(section))

    def mark_line(self, number: int) -> None:
        """Bring a line into view and put a ground of colour behind it."""
        block = self.document().findBlockByNumber(number)
        self._stand_at(block, self.viewport().height() // BEFORE_FOUND)
        marked = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(block)
        marked.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        colour = QColor(self._theme.accent)
        colour.setAlpha(48)
        marked.format.setBackground(colour)
        marked.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([marked])

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Draw a formula of this topic, or a picture of the help."""
        scheme, _, rest = (name if isinstance(name, str) else name.toString()).partition(":")
        if self._topic is not None and scheme == FORMULAS:
            notation, alone = self._topic.formulas[int(rest)]
            return self._drawn_formula(notation, LARGE_FORMULA if alone else NORMAL)
        if scheme != PICTURES:
            return None
        self._widest = inf  # drawn anew for every width
        own = f"{rest}{FROM_RIGHT}" if self._language.right_to_left and rest in OF_CONTROLS else rest
        return drawn_image(own, self._theme, self.devicePixelRatioF(), self._across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw formulas and pictures anew where they are wider than the text was or is."""
        super().resizeEvent(event)
        room, bar = self._room(), self.verticalScrollBar()
        if self._topic is not None and room != self._across and self._widest > min(room, self._across):
            place = bar.value() / max(bar.maximum(), 1)
            self.show_topic(self._topic)
            bar.setValue(round(place * bar.maximum()))

    def _room(self) -> int:
        """Return how many pixels wide a formula or picture may be."""
        return self.width() - self.verticalScrollBar().sizeHint().width() - 6 * GRID

    def _drawn_formula(self, notation: str, size: float) -> QImage:
        """Return a formula in a size of type, or in a smaller one where it would be wider than the text."""
        ratio, across = self.devicePixelRatioF(), self._across
        image = formula_image(notation, sized(self.font(), size), self._theme.text, ratio)
        wide = image.width() / ratio
        self._widest = max(self._widest, wide)
        if wide > across > 0:
            image = formula_image(notation, sized(self.font(), size * (across - GRID) / wide), self._theme.text, ratio)
        return image

    def _heading(self, section: str) -> QTextBlock | None:
        """Return the heading of a section, None for the topic's beginning."""
        if self._topic is None or section not in self._topic.headings:
            return None
        found = [block for block in blocks(self.document()) if block.blockFormat().headingLevel()]
        return found[self._topic.headings.index(section)]

    def _stand_at(self, block: QTextBlock | None, below: int = GRID) -> None:
        """Stand at a block, so many pixels below the upper edge, or at the beginning."""
        cursor = QTextCursor(block) if block is not None else QTextCursor(self.document())
        self.setTextCursor(cursor)
        top = 0.0
        if block is not None:
            top = self.document().documentLayout().blockBoundingRect(block).top() - below
        self.verticalScrollBar().setValue(round(top))

    def _dress(self, block: QTextBlock) -> None:
        """Give a block its size of type, its room, and the direction of the language."""
        form, cursor = QTextBlockFormat(block.blockFormat()), QTextCursor(block)
        level, in_table = form.headingLevel(), cursor.currentTable() is not None
        if block.text() != IMAGE_ALONE:
            form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        code = form.hasProperty(QTextFormat.Property.BlockCodeFence) or form.nonBreakableLines()
        form.setNonBreakableLines(False)  # a command goes on below rather than beyond the edge
        form.setTopMargin(0 if in_table else 2.5 * GRID if level == 2 else 1.5 * GRID if level == 3 else 0)
        form.setBottomMargin(0 if in_table or code else GRID if not block.textList() else GRID / 2)
        right_to_left = self._language.right_to_left and not code
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        if form.intProperty(QUOTE):
            form.setBackground(QColor(self._theme.window))
            form.setLeftMargin(2 * GRID)
            form.setRightMargin(2 * GRID)
        cursor.setBlockFormat(form)
        self._dress_words(block, level)
        if not code:
            keep_together(block)

    def _mirror_numbers(self) -> None:
        """Put the dot of a numbered list behind the number: Qt turns the two round and draws them from the right."""
        for numbered in {block.textList() for block in blocks(self.document())}:
            if numbered is not None and numbered.format().style() is QTextListFormat.Style.ListDecimal:
                form = numbered.format()
                form.setNumberPrefix(form.numberSuffix())
                form.setNumberSuffix("")
                numbered.setFormat(form)

    def _dress_words(self, block: QTextBlock, level: int) -> None:
        """Put headings in their size, the heavier weight in place of the drawn one, and formulas on the line."""
        for start, length, form in fragments(block):
            cursor, changed = QTextCursor(block), QTextCharFormat()
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            if form.isImageFormat():
                changed.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
            elif level:
                changed.setFont(sized(self.font(), SIZES[level], bold=True))
            elif form.fontWeight() > QFont.Weight.Normal:
                changed.setFont(semi_bold(self.font()))
            cursor.mergeCharFormat(changed)

    def _dress_table(self, table: QTextTable) -> None:
        """Give a table hairlines and the width of the text, and let the first column be what it needs."""
        form = QTextTableFormat(table.format().toTableFormat())
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderBrush(QColor(self._theme.line))
        form.setCellPadding(grown(6))
        form.setCellSpacing(0)
        form.setTopMargin(GRID / 2)
        form.setBottomMargin(GRID)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)


def blocks(document: QTextDocument) -> list[QTextBlock]:
    """Return the blocks of a document in order."""
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def keep_together(block: QTextBlock) -> None:
    """Let no line of a block end where none of a label would, but for what is to be typed or copied as it is."""
    written = block.text()
    place, kept = len(written), kept_together(written)
    for letter in reversed(kept):
        if letter == WORD_JOINER:
            _put(block, place, 0, letter)
            continue
        place -= 1
        if letter != written[place]:
            _put(block, place, 1, letter)


def _put(block: QTextBlock, place: int, instead_of: int, letter: str) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + place)
    cursor.setPosition(block.position() + place + instead_of, QTextCursor.MoveMode.KeepAnchor)
    if not cursor.charFormat().fontFixedPitch():
        cursor.insertText(letter)


def fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return where the pieces of a block begin, how long they are and how they look."""
    found, pieces = [], block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        pieces += 1
    return found


def drawn_image(name: str, theme: Theme, ratio: float, across: int) -> QImage:
    """Return a picture of the help, ``resources/help/pictures/NAME.svg``, its ``@colour`` names in those of a theme.

    It goes with text in size, but is at most ``across`` pixels wide.
    """
    drawing = resource_path("help", "pictures", f"{name}.svg").read_text(encoding="utf-8")
    for part in ("text", "faint", "line", "edge", "accent", "good", "bad", "warn", "base", "window", "reference"):
        drawing = drawing.replace(f'"@{part}"', f'"{getattr(theme, part)}"')
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    size = renderer.defaultSize() * (grown(100) / 100)
    if size.width() > across > 0:
        size.scale(across, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
