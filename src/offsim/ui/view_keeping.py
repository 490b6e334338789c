"""Keeps in the document what is looked at: the page in front, and the goal that the marks are for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from offsim.model.study import Study
from offsim.model.view import View
from offsim.session.document import Document
from offsim.session.goals import Goal, Goals
from offsim.ui.pages.page_table import PAGES
from offsim.ui.pages.pages import Pages


class ViewKeeper(QObject):
    """Lets a document know of every page and goal that a window on its study turns to, and the window of its own.

    An object, and no functions: the document, which outlives the window, would hold functions and all they know of.
    """

    def __init__(self, window: QWidget, document: Document, study: Study, pages: Pages, goals: Goals) -> None:
        super().__init__(window)
        self._document, self._study, self._pages, self._goals = document, study, pages, goals
        pages.currentChanged.connect(self._note)
        goals.changed.connect(self._note)
        document.replaced.connect(self._follow)

    def _note(self) -> None:
        page = PAGES[self._pages.currentIndex()].key
        self._document.view = View(page, self._goals.goal.targets, self._goals.goal.chance)

    def _follow(self) -> None:
        if self._document.scenarios.study is self._study:  # else another window is on its way
            show_view(self._document.view, self._study, self._pages, self._goals)


def show_view(view: View, study: Study, pages: Pages, goals: Goals) -> None:
    """Turn to what was looked at, as far as it is there."""
    if view.goal is not None and all(key in study.targets for key in view.goal):
        goals.choose(Goal(view.goal, view.chance))
    if view.page in {row.key for row in PAGES}:
        pages.show_page(view.page)
