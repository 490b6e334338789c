"""What the commands of the window do, by their keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QMainWindow, QWidget

from offsim.language import Language
from offsim.report.sentence import answer
from offsim.session.document import Document
from offsim.session.edits import Edits
from offsim.session.settings import LAST_FOLDER, TEXT_SIZE, Settings
from offsim.session.snapshot import Snapshot
from offsim.ui.chart_menu import DATA, FILE, IMAGE
from offsim.ui.files import Files
from offsim.ui.levers.panel import LeverPanel
from offsim.ui.levers.scenario_list import ScenarioList
from offsim.ui.notice import Notice
from offsim.ui.pages.pages import Pages
from offsim.ui.panel_keys import enter, go_on, with_card
from offsim.ui.panels import Panels
from offsim.ui.plain_text import copy
from offsim.ui.style import Theme
from offsim.ui.text_size import USUAL, stepped
from offsim.ui.uncertainty_controls import UncertaintyControls

HELP_TOPICS = {"help": "start", "glossary": "glossary", "equations": "equations"}
"""Which topic of the help a command shows."""

Tasks = Mapping[str, Callable[[], object]]


def document_tasks(files: Files, steps: Edits, document: Document, scenarios: ScenarioList, pages: Pages) -> Tasks:
    """Return what the commands of the menus File, Edit and Scenario do to the document and its charts."""

    def add_scenario() -> None:
        scenarios.name_next()
        steps.add_scenario()

    pages.chart_wanted.connect(files.charts.keep)
    pages.drafted.connect(document.keep_draft)
    document.draft_wanted.connect(pages.go_to_draft)
    return {
        **{way: partial(_keep_chart, files, pages, way) for way in (IMAGE, DATA, FILE)},
        "new": lambda: files.new(document.scenarios.study.key),
        "open": files.ask_open,
        "save": files.save,
        "save_as": files.ask_save,
        "save_study": files.studies.ask_save,
        "import_workbook": files.ask_report,
        "export_workbook": files.export_workbook,
        "export_page": files.export_page,
        "export_charts": lambda: files.export_charts(pages.kept()[1]),
        "undo": document.undo,
        "redo": document.redo,
        "reset_levers": steps.reset_levers,
        "revert": steps.revert,
        "add_scenario": add_scenario,
        "duplicate": steps.duplicate,
        "rename": scenarios.rename_current,
        "delete": steps.delete,
        "set_reference": steps.set_reference,
        "move_up": lambda: steps.shift(-1),
        "move_down": lambda: steps.shift(1),
    }


def edition_tasks(
    window: QMainWindow, steps: Edits, language: Language, settings: Settings, tell: Callable[[str], None]
) -> Tasks:
    """Return what the commands of the menu Edit do with other editions of the study; ``tell`` says that one cannot."""

    def changes() -> None:
        from offsim.ui.study_changes import ask_study_changes  # noqa: PLC0415  (not needed to start)

        ask_study_changes(window, steps, language)

    def compare() -> None:
        from offsim.ui.study_changes import ask_comparison  # noqa: PLC0415  (not needed to start)

        ask_comparison(window, steps, language, settings.get(LAST_FOLDER), tell)

    def newer() -> None:
        from offsim.ui.newer_edition import ask_newer_edition  # noqa: PLC0415  (hardly ever)

        ask_newer_edition(window, steps, language)

    return {"study_changes": changes, "compare_study": compare, "newer_edition": newer}


def text_tasks(settings: Settings, notice: Notice, ask_anew: Callable[[], object]) -> Tasks:
    """Return what the commands of the menu View do with the size of text: the window is built anew with another.

    It is said, also where it stays as it is.
    """

    def resize(percent: int) -> None:
        another = percent != settings.get(TEXT_SIZE)
        notice.mention(partial(_size_words, percent), aloud=not another)  # else the window that comes after says it
        if another:
            settings.set(TEXT_SIZE, percent)
            ask_anew()

    return {
        "larger_text": lambda: resize(stepped(settings.get(TEXT_SIZE), 1)),
        "smaller_text": lambda: resize(stepped(settings.get(TEXT_SIZE), -1)),
        "usual_text": lambda: resize(USUAL),
    }


def _size_words(percent: int, language: Language) -> str:
    return language.translate("Notice", "Text size {percent} %").format(percent=percent)


def _keep_chart(files: Files, pages: Pages, way: str) -> None:
    files.charts.keep(pages.chart(), way)


def help_tasks(window: QMainWindow, pages: Pages, language: Language, theme: Theme) -> Tasks:
    """Return what the commands of the menu Help do; the pages may ask for topics too."""

    def show(link: str) -> None:
        from offsim.ui.help.show import show_help  # noqa: PLC0415  (not needed to start)

        show_help(window, language, theme, link)

    def show_page() -> None:
        from offsim.ui.help.show import link_for  # noqa: PLC0415  (not needed to start)

        show(link_for(window.focusWidget(), pages.key))

    def show_about() -> None:
        from offsim.ui.help import about  # noqa: PLC0415  (not needed to start)

        about.show_about(window, language)

    def show_crash_reports() -> None:
        from offsim.ui import crash_reports  # noqa: PLC0415  (hardly ever)

        crash_reports.show_crash_reports(window, language)

    pages.charts.help_wanted.connect(show)
    topics = {key: partial(show, topic) for key, topic in HELP_TOPICS.items()}
    return {**topics, "help_page": show_page, "crash_reports": show_crash_reports, "about": show_about}


def answer_tasks(catch_up: Callable[[], Snapshot], draws: UncertaintyControls, language: Language) -> Tasks:
    """Return what the commands do that copy what is shown and draw simulations."""

    def copy_answer() -> None:
        shown = catch_up()
        copy(answer(shown.active, shown.scenarios.targets, language))

    return {
        "copy_answer": copy_answer,
        "uncertainty": draws.switch,
        "draw": draws.ask,
        "stop_drawing": draws.stop,
    }


def go_to_page(pages: Pages, key: str) -> None:
    """Bring a page to the front, and let the keys go there."""
    pages.show_page(key)
    enter(pages.front)


def place_tasks(panels: Panels, levers: LeverPanel, pages: Pages, tool_bar: QWidget, notice: QWidget) -> Tasks:
    """Return what the commands do that lead to another place in the window."""

    def places() -> list[QWidget]:
        before, after = panels.around
        found = [tool_bar, *before, pages.front, notice, *after]
        tour = pages.window().findChild(QWidget, "tour")
        return with_card(found, tour, pages.front) if isinstance(tour, QWidget) else found

    def turn(by: int) -> None:
        pages.turn(by)
        enter(pages.front)

    def find_lever() -> None:
        panels.levers.show()
        levers.go_to_find()

    return {
        "find_lever": find_lever,
        "import_figures": pages.import_figures,
        "next_page": partial(turn, 1),
        "previous_page": partial(turn, -1),
        "next_panel": lambda: go_on(places(), 1),
        "previous_panel": lambda: go_on(places(), -1),
    }
