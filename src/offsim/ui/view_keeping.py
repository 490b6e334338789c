"""Keeps in the document what is looked at: the page in front, and the goal that the marks are for."""

from __future__ import annotations

from offsim.model.study import Study
from offsim.model.view import View
from offsim.session.document import Document
from offsim.session.goals import Goal, Goals
from offsim.ui.pages.page_table import PAGES
from offsim.ui.pages.pages import Pages


def keep_view(document: Document, study: Study, pages: Pages, goals: Goals) -> None:
    """Let a document know of every page and goal that a window on its study turns to, and the window of its own."""

    def note() -> None:
        document.view = View(PAGES[pages.currentIndex()].key, goals.goal.targets, goals.goal.chance)

    def follow() -> None:
        if document.scenarios.study is study:  # else another window is on its way
            show_view(document.view, study, pages, goals)

    pages.currentChanged.connect(lambda _: note())
    goals.changed.connect(note)
    document.replaced.connect(follow)


def show_view(view: View, study: Study, pages: Pages, goals: Goals) -> None:
    """Turn to what was looked at, as far as it is there."""
    if view.goal is not None and all(key in study.targets for key in view.goal):
        goals.choose(Goal(view.goal, view.chance))
    if view.page in {row.key for row in PAGES}:
        pages.show_page(view.page)
