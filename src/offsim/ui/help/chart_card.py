"""The card that pops up over a chart and says how it is read, with the way to the whole topic."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.ui.help.contents import OF_CHARTS, split_link
from offsim.ui.help.lists import lines_of
from offsim.ui.help.topic import read_topic, section_of
from offsim.ui.help.topic_view import TopicView
from offsim.ui.plain_text import PlainLabel
from offsim.ui.pop_up import PopUp
from offsim.ui.style import GRID, NORMAL, Theme, scaled
from offsim.ui.text_size import grown

WIDTH, LEAST_HEIGHT, MOST_OF_SCREEN = 540, 120, 0.6


class ChartCard(PopUp):
    """Shows the section of the help on a chart; ``show_link`` is told where more is wanted."""

    def __init__(
        self, link: str, title: str, language: Language, theme: Theme, parent: QWidget, show_link: Callable[[str], None]
    ) -> None:
        super().__init__("chart_card", title, theme, parent)
        self._show_link = show_link
        topic, section = split_link(link)
        heading = PlainLabel(title)
        scaled(heading, NORMAL, bold=True)
        self.view = TopicView(language, theme)
        self.view.setObjectName("chart_card_text")
        more = QPushButton(language.translate("ChartMenu", "More in the help"))
        more.setObjectName("chart_card_more")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(heading)
        layout.addWidget(self.view, 1)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignTrailing)
        self.view.setFixedWidth(grown(WIDTH))
        self.view.document().setDocumentMargin(GRID)
        shown = section_of(read_topic(topic, language), section)
        self.view.show_topic(shown)
        self.tell("\n".join(line.words for line in lines_of(shown)))
        self.view.document().setTextWidth(grown(WIDTH) - GRID)
        most = int(parent.screen().availableSize().height() * MOST_OF_SCREEN)
        self.view.setFixedHeight(max(min(int(self.view.document().size().height()) + GRID, most), LEAST_HEIGHT))
        self.view.anchorClicked.connect(self._follow)
        more.clicked.connect(lambda: self._follow(QUrl(link)))
        more.setFocus()

    def _follow(self, url: QUrl) -> None:
        self.close()
        self._show_link(url.toString())


def link_of_chart(page: str, name: str) -> str:
    """Return where the help on a chart is, by the page (key) it stands on and its object name."""
    return OF_CHARTS.get(name) or OF_CHARTS[page]
