"""The pages side by side: only the one in front is shown a picture, and a page is made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import Study
from offsim.session.picture import Picture
from offsim.ui.pages.projection_page import ProjectionPage
from offsim.ui.style import Theme

if TYPE_CHECKING:
    from offsim.ui.pages.places_page import PlacesPage
    from offsim.ui.pages.sources_page import SourcesPage

PROJECTION, PLACES, SOURCES = range(3)


class Pages(QTabWidget):
    """Holds the pages of one study; ``projection`` is always there, the others once they were in front."""

    def __init__(self, study: Study, words: Language, theme: Theme) -> None:
        super().__init__()
        self._study, self._words, self._theme = study, words, theme
        self._picture: Picture | None = None
        self._late: dict[int, QVBoxLayout] = {}
        self.projection = ProjectionPage(words, theme)
        self.places: PlacesPage | None = None
        self.sources: SourcesPage | None = None
        self.setObjectName("pages")
        self.setDocumentMode(True)
        self.addTab(self.projection, words.translate("Page", "Projection"))
        for label in (words.translate("Page", "Places"), words.translate("Page", "Sources")):
            page = QWidget()
            layout = QVBoxLayout(page)
            layout.setContentsMargins(0, 0, 0, 0)
            self._late[self.addTab(page, label)] = layout
        self.currentChanged.connect(lambda _: self._show())

    def show_picture(self, picture: Picture) -> None:
        """Show another picture on the page in front; the others get it when they come there."""
        self._picture = picture
        self._show()

    def show_fact(self, key: str) -> None:
        """Bring a fact, by its dotted key, to the front."""
        self.setCurrentIndex(SOURCES)
        if self.sources:
            self.sources.show_fact(key)

    def hold(self) -> None:
        """Let the axes stand still."""
        for page in self._charted():
            page.hold()

    def settle(self) -> None:
        """Let the axes fit again."""
        for page in self._charted():
            page.settle()

    def _show(self) -> None:
        if self._picture is None:
            return
        place = self.currentIndex()
        if place == PROJECTION:
            self.projection.show_picture(self._picture)
        elif place == PLACES:
            if self.places is None:
                from offsim.ui.pages.places_page import PlacesPage  # noqa: PLC0415  (not before it is looked at)

                self.places = PlacesPage(self._study, self._words, self._theme)
                self._late[place].addWidget(self.places)
            self.places.show_picture(self._picture)
        elif self.sources is None:
            from offsim.ui.pages.sources_page import SourcesPage  # noqa: PLC0415  (not before it is looked at)

            self.sources = SourcesPage(self._study, self._words)
            self._late[place].addWidget(self.sources)

    def _charted(self) -> list[ProjectionPage | PlacesPage]:
        return [self.projection, *([self.places] if self.places else [])]
