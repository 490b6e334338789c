"""The help: F1 leads to what is in front, a search finds it, links lead on, and charts say how they are read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QToolButton, QWidget

from offsim.app import App
from offsim.language import load_language
from offsim.model.text import LANGUAGES
from offsim.ui.charts.help_button import ChartHelpButton
from offsim.ui.dialog_help import offer_help
from offsim.ui.help.chart_card import ChartCard
from offsim.ui.help.contents import TOPICS
from offsim.ui.help.finding import Line, find, folded
from offsim.ui.help.formula import formula_image
from offsim.ui.help.lists import ResultList
from offsim.ui.help.show import link_for, show_help
from offsim.ui.help.topic import FORMULAS, read_topic
from offsim.ui.help.topic_view import TopicView
from offsim.ui.help.window import HelpWindow
from offsim.ui.members_dialog import MembersDialog
from offsim.ui.pages.page_table import PAGES
from offsim.ui.style import DARK, LIGHT
from tests.gui.conftest import OpenApp
from tests.gui.hands import let_it_show, part, slider, trigger, wait_until
from tests.gui.layout_measure import SLACK
from tests.gui.years import opened

IMAGE = QTextDocument.ResourceType.ImageResource.value


def help_of(app: App) -> HelpWindow:
    return part(app.window, HelpWindow, "help")


def helped(app: App) -> HelpWindow:
    trigger(app.window, "action:help_page")
    return help_of(app)


def test_f1_leads_to_the_page_in_front(app: App) -> None:
    assert app.window.actions_by_key["help_page"].shortcut() == QKeySequence("F1")
    for row in PAGES:
        app.window.pages.show_page(row.key)
        app.window.rail.setFocus()
        assert helped(app).link == row.key


def test_f1_among_the_levers_leads_to_the_levers(app: App) -> None:
    opened(app)
    for name, topic in (("slider", "levers"), ("distribution", "distributions"), ("path_chart", "paths")):
        assert link_for(part(app.window, QWidget, f"{name}:trend.france"), "projection") == topic
    slider(app, "trend.france").setFocus()
    assert helped(app).link == "levers"


def test_the_commands_of_the_menu_lead_to_their_topics(app: App) -> None:
    for key, topic in (("help", "start"), ("glossary", "glossary"), ("equations", "equations")):
        trigger(app.window, f"action:{key}")
        assert help_of(app).link == topic


def test_the_window_of_the_help_is_one_and_lets_the_other_be_used(app: App) -> None:
    first = helped(app)
    assert helped(app) is first
    assert not first.isModal()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_topic_can_be_read(code: str) -> None:
    parent = QWidget()
    window = HelpWindow(load_language(code), LIGHT, parent)
    window.show()
    for topic in TOPICS:
        window.show_link(topic)
        window.view.grab()
        assert len(window.view.toPlainText()) > 200
        assert window.view.horizontalScrollBar().maximum() < SLACK, topic
    parent.deleteLater()


def test_back_and_forward_go_where_one_has_been(app: App) -> None:
    window = helped(app)
    window.show_link("seek")
    window.view.anchorClicked.emit(QUrl("glossary#target"))
    assert window.link == "glossary#target"
    part(window, QToolButton, "help_back").click()
    assert window.link == "seek"
    part(window, QToolButton, "help_forward").click()
    assert window.link == "glossary#target"
    window.view.anchorClicked.emit(QUrl("https://example.org"))
    assert window.link == "glossary#target"


def test_there_is_no_way_back_from_where_one_began(app: App) -> None:
    assert not part(helped(app), QToolButton, "help_back").isEnabled()


def test_a_link_to_a_section_brings_it_into_view(app: App) -> None:
    window = helped(app)
    window.show_link("glossary#percentile")
    let_it_show()
    assert window.view.verticalScrollBar().value() > 100
    assert window.view.textCursor().block().text() == "percentile"


def test_a_help_opened_at_a_section_begins_there(app: App) -> None:
    window = show_help(app.window, app.language, LIGHT, "equations#country")
    let_it_show()
    top = window.view.cursorRect(window.view.textCursor()).top()
    assert 0 <= top < 40


def test_a_formula_is_as_large_as_the_window_lets_it_be(app: App) -> None:
    window = show_help(app.window, app.language, LIGHT, "equations")
    formulas = read_topic("equations", app.language).formulas
    number = next(place for place, (_, alone) in enumerate(formulas) if alone)
    widths = []
    for width in (1200, 460, 1200):
        window.setMinimumSize(0, 0)
        window.resize(width, 600)
        let_it_show()
        found = window.view.document().resource(IMAGE, QUrl(f"{FORMULAS}:{number}"))
        widths.append(found.width() / found.devicePixelRatio())
        assert widths[-1] < window.view.viewport().width()
    assert widths[0] == widths[2] > widths[1]


def test_a_search_finds_a_line_and_the_keys_choose_it(app: App) -> None:
    window = helped(app)
    box, results = part(window, QLineEdit, "help_find"), part(window, ResultList, "help_results")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box, "occupancy limit")
    assert results.isVisibleTo(window)
    assert results.count() > 1
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert results.currentRow() == 1
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert "occupancy limit" in window.view.textCursor().block().text()
    assert window.isVisible()
    box.clear()
    assert not results.isVisibleTo(window)


def test_escape_ends_the_search_first_and_then_the_help(app: App) -> None:
    window = helped(app)
    box = part(window, QLineEdit, "help_find")
    box.setText("target")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), window.isVisible()) == ("", True)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_search_for_nothing_says_so(app: App) -> None:
    window = helped(app)
    part(window, QLineEdit, "help_find").setText("zzzz")
    results = part(window, ResultList, "help_results")
    assert results.count() == 1
    assert not results.item(0).flags()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("scenario", "Scénario"),
        ("oeuvre", "À l’œuvre"),
        ("المؤشرات", "المُؤَشِّرات"),
        ("الاولى", "الأولي"),
        ("رافعه", "رافعة"),
        ("محين", "محيَّن"),
    ],
)
def test_words_are_found_however_they_are_written(typed: str, written: str) -> None:
    line = Line("start", 3, f"… {written} …", 0)
    assert folded(typed) in folded(written)
    assert find(typed, [line]) == [line]


def test_titles_come_before_text() -> None:
    text, title = Line("start", 3, "levers move", 0), Line("levers", 0, "Levers", 1)
    assert find("lever", [text, title]) == [title, text]
    assert find(" ", [text, title]) == []


def wait_for_buttons(app: App) -> None:
    """Wait until charts are explained, which they are once the window has been painted."""
    wait_until(lambda: bool(app.window.findChildren(ChartHelpButton)))


def test_every_chart_has_a_button_that_says_how_it_is_read(app: App) -> None:
    wait_for_buttons(app)
    for row in PAGES:
        app.window.pages.show_page(row.key)
        let_it_show()
        for chart in app.window.pages.front.pictures:
            assert isinstance(chart, QWidget)
            button = part(app.window, ChartHelpButton, f"chart_help:{chart.objectName()}")
            assert min(button.width(), button.height()) >= 24
            assert chart.accessibleName() in button.accessibleName()
            button.click()
            card = part(app.window, ChartCard, "chart_card")
            assert len(card.view.toPlainText()) > 200
            card.close()
            card.deleteLater()
            let_it_show()


def test_the_menu_of_a_chart_says_how_it_is_read_and_leads_on(app: App) -> None:
    wait_for_buttons(app)
    chart = app.window.pages.projection.charts[0]
    action = next(action for action in chart.actions() if action.objectName().startswith("explain:"))
    action.trigger()
    part(app.window, QPushButton, "chart_card_more").click()
    assert help_of(app).link == "charts#years"


def test_a_button_stays_in_the_corner_of_its_chart(app: App) -> None:
    wait_for_buttons(app)
    chart = app.window.pages.projection.charts[0]
    button = part(app.window, ChartHelpButton, f"chart_help:{chart.objectName()}")
    app.window.resize(1500, 950)
    let_it_show()
    assert chart.rect().contains(button.geometry())
    assert chart.rect().bottomRight().x() - button.geometry().right() < 8


def test_the_window_is_painted_before_charts_are_explained(open_app: OpenApp) -> None:
    app = open_app()
    app.window.pages.charts.begin()
    assert len(app.window.findChildren(ChartHelpButton)) == len(app.window.pages.projection.charts)


def test_f1_leads_from_a_dialog_to_its_topic(app: App) -> None:
    dialog = MembersDialog(app.language, LIGHT, 1, app.window)
    dialog.show()
    part(dialog, QPushButton, "dialog_help").click()
    window = part(dialog, HelpWindow, "help")
    assert window.link == "uncertainty"
    window.close()
    dialog.close()


def test_a_dialog_without_buttons_has_the_key_alone(app: App) -> None:
    dialog = QDialog(app.window)
    offer_help(dialog, "files", app.language)
    assert dialog.findChildren(QPushButton) == []


@pytest.mark.usefixtures("qapp")
def test_a_formula_is_painted_in_the_colour_of_the_text() -> None:
    view = TopicView(load_language("en"), DARK)
    image = formula_image(r"\frac{a_t}{b^2} = \sum_k x_k", view.font(), DARK.text, 2.0)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
               if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert colours == {DARK.text.lower()}
    assert image.devicePixelRatio() == 2.0
