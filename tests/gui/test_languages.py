"""Three languages, two themes, and what is remembered from one start to the next."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale, QSettings, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDockWidget, QTextBrowser, QToolButton

from offsim.app import App
from offsim.language import load_language
from offsim.model.projection import project
from offsim.model.text import LANGUAGES
from offsim.report.sentence import answer
from offsim.session.settings import GEOMETRY, LANGUAGE, OPEN_GROUPS, THEME, Settings
from offsim.storage.document_file import read_document
from offsim.ui.charts.chart import ProjectionChart
from offsim.ui.levers.number_box import NumberBox
from offsim.ui.levers.row import LeverRow
from offsim.ui.stable_label import StableLabel
from offsim.ui.style import DARK, LIGHT, with_high_contrast
from tests.gui.conftest import OpenApp
from tests.gui.hands import box, chart, drag, keys, let_it_show, part, slider, trigger, value

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
CHARTS = ("turnover", "jobs", "site_turnover", "site_jobs", "floor_need", "land_need")


def choose_settings(app: App, monkeypatch: pytest.MonkeyPatch, *, accept: bool = True, **wanted: str) -> None:
    """Open the settings, choose by object name (language, theme), and press OK or Cancel."""

    def answer_dialog(dialog: QDialog) -> int:
        for name, data in wanted.items():
            choice = part(dialog, QComboBox, name)
            choice.setCurrentIndex(choice.findData(data))
        dialog.accept() if accept else dialog.reject()
        return dialog.result()

    with monkeypatch.context() as patch:
        patch.setattr(QDialog, "exec", answer_dialog)
        trigger(app.window, "action:settings")


def turn_through_pages(app: App) -> None:
    for page in range(app.window.pages.count()):
        app.window.pages.setCurrentIndex(page)
        let_it_show()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_speaks_each_language_and_the_years_run_left_to_right(open_app: OpenApp, code: str) -> None:
    app = open_app(code)
    language, scenarios = load_language(code), app.document.scenarios
    direction = RIGHT_TO_LEFT if code == "ar" else LEFT_TO_RIGHT
    turn_through_pages(app)
    assert app.window.layoutDirection() == direction
    assert box(app, "trend.france").layoutDirection() == direction
    assert slider(app, "trend.france").layoutDirection() == LEFT_TO_RIGHT
    assert language.say(scenarios.study.title) in app.window.windowTitle()
    shown = answer(project(scenarios.study, scenarios.active_scenario), scenarios.targets, language)
    assert part(app.window, StableLabel, "answer").text() == shown
    assert QLocale().territory() == (QLocale.Country.UnitedKingdom if code == "en" else QLocale.Country.Morocco)
    trigger(app.window, "action:help")
    assert len(part(app.window, QTextBrowser, "help_text").toPlainText()) > 200
    part(app.window, QDialog, "help").close()
    for name in CHARTS:
        drawn = part(app.window, ProjectionChart, f"chart:{name}")
        assert drawn.layoutDirection() == LEFT_TO_RIGHT
        assert drawn.area.layoutDirection() == LEFT_TO_RIGHT
        view = drawn.box
        first, last = view.viewRange()[0]
        assert first < scenarios.study.base_year
        assert last > scenarios.study.last_year
        assert view.mapViewToScene(view.viewRect().center()).x() > view.sceneBoundingRect().left()
        left, right = (view.mapFromView(view.viewRect().topLeft()), view.mapFromView(view.viewRect().topRight()))
        assert left.x() < right.x()


def test_in_arabic_the_levers_stand_on_the_right(open_app: OpenApp) -> None:
    for code, right in (("en", False), ("ar", True)):
        window = open_app(code).window
        panel = part(window, QDockWidget, "panel:levers")
        assert (panel.geometry().center().x() > window.width() / 2) is right
        assert (window.pages.geometry().center().x() < panel.geometry().center().x()) is right
        assert part(window, NumberBox, "box:trend.france").isVisible()


def test_numbers_are_written_as_the_language_writes_them(open_app: OpenApp) -> None:
    for code, shown in (("en", "1.3"), ("fr", "1,3"), ("ar", "1,3")):
        assert box(open_app(code), "sensitivity.france").lineEdit().text() == shown


def test_another_language_keeps_document_and_history(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    drag(slider(app, "sensitivity.france"), 2.4)
    trigger(app.window, "action:add_scenario")
    before, document, values = app.document.scenarios, app.document, chart(app, "turnover").values_shown("scenario_1")
    for code in ("ar", "fr", "en"):
        window = app.window
        choose_settings(app, monkeypatch, language=code)
        assert app.window is not window
        assert not window.isVisible()
        assert app.window.isVisible()
        assert (app.window.layoutDirection() == RIGHT_TO_LEFT) is (code == "ar")
        assert app.document is document
        assert app.document.scenarios == before
        assert app.document.history.count() == 2
        assert app.window.isWindowModified()
        assert chart(app, "turnover").values_shown("scenario_1") == values
        assert Settings().get(LANGUAGE) == code
    trigger(app.window, "action:undo")
    trigger(app.window, "action:undo")
    assert keys(app) == ["reference", "scenario_1"]
    assert value(app, "sensitivity.france") == 1.3
    assert not app.window.isWindowModified()


def steps(app: App) -> list[str]:
    return [app.document.history.text(place) for place in range(app.document.history.count())]


def test_steps_and_names_nobody_typed_follow_the_language(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    drag(slider(app, "sensitivity.france"), 2.4)
    for action in ("add_scenario", "duplicate"):
        trigger(app.window, f"action:{action}")
    app.window.steps.rename("reference", "Plan de base")
    app.window.steps.set_note("because")
    app.window.steps.show_target("turnover_2015", shown=False)
    told = {}
    for code in ("fr", "ar", "en"):
        choose_settings(app, monkeypatch, language=code)
        names = [load_language(code).say(one.name) for one in app.document.scenarios.scenarios]
        told[code] = [*steps(app), *names]
    assert told["fr"] == [
        "Sensibilité à la croissance française 2,4 pt/pt", "Ajout de «\u202fScénario 3\u202f»",
        "Ajout de «\u202fScénario 3, copie\u202f»", "Renommage en «\u202fPlan de base\u202f»", "Rédaction d’une note",
        "Arrêt du suivi de «\u202f20 MMDH en 2015 (Pacte)\u202f»", "Plan de base", "Mon scénario", "Scénario 3",
        "Scénario 3, copie",
    ]  # fmt: skip
    assert told["en"][:3] == [
        "Sensitivity to French growth 2.4 pp per pp", "“Scenario 3” added", "“Scenario 3, copy” added"
    ]  # fmt: skip
    assert told["en"][-4:] == ["Plan de base", "My scenario", "Scenario 3", "Scenario 3, copy"]
    assert all(re.search("[\u0600-\u06ff]", words) for words in told["ar"] if words != "Plan de base")


def test_a_name_nobody_typed_follows_the_language_from_the_file_too(app: App, tmp_path: Path) -> None:
    app.document.save(tmp_path / "work.offsim")
    names = [one.name for one in read_document(tmp_path / "work.offsim").scenarios]
    assert [names[1].in_language(code) for code in LANGUAGES] == ["My scenario", "Mon scénario", "سيناريو العمل"]


def test_a_drag_after_a_change_of_language_is_a_step_of_its_own(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    drag(slider(app, "sensitivity.france"), 2.4)
    choose_settings(app, monkeypatch, language="fr")
    drag(slider(app, "sensitivity.france"), 3.3)
    assert app.document.history.count() == 2


def test_cancelling_the_settings_changes_nothing(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    window = app.window
    choose_settings(app, monkeypatch, accept=False, language="ar", theme="dark")
    assert app.window is window
    assert Settings().get(LANGUAGE) == ""
    assert Settings().get(THEME) == "system"


def test_the_language_chosen_is_there_at_the_next_start(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_settings(open_app(), monkeypatch, language="ar")
    assert open_app(None).window.layoutDirection() == RIGHT_TO_LEFT


def test_the_language_may_be_left_to_the_system(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ar_MA"))
    app = open_app("fr")
    choose_settings(app, monkeypatch, language="")
    assert app.window.layoutDirection() == RIGHT_TO_LEFT
    assert Settings().get(LANGUAGE) == ""
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    assert open_app(None).window.layoutDirection() == LEFT_TO_RIGHT


def test_the_settings_show_what_is_remembered(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = []

    def look(dialog: QDialog) -> int:
        shown.append(part(dialog, QComboBox, "language").currentData())
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    app = open_app(None)
    trigger(app.window, "action:settings")
    Settings().set(LANGUAGE, "ar")
    trigger(open_app(None).window, "action:settings")
    assert shown == ["", "ar"]


def test_a_language_given_for_one_start_is_not_remembered(open_app: OpenApp) -> None:
    Settings().set(LANGUAGE, "fr")
    given = open_app("ar")
    assert given.window.layoutDirection() == RIGHT_TO_LEFT
    given.window.close()
    assert Settings().get(LANGUAGE) == "fr"
    assert box(open_app(None), "sensitivity.france").lineEdit().text() == "1,3"


@pytest.mark.parametrize(("setting", "nonsense"), [(LANGUAGE, "klingon"), (THEME, "plaid")])
def test_nonsense_in_the_settings_is_passed_over(open_app: OpenApp, setting: object, nonsense: str) -> None:
    Settings().set(setting, nonsense)  # type: ignore[arg-type]
    Settings().set(GEOMETRY, QByteArray(b"nonsense"))
    assert open_app(None).window.isVisible()


class Asking:
    """A system that asks for a contrast."""

    def __init__(self, contrast: Qt.ContrastPreference) -> None:
        self._contrast = contrast

    def accessibility(self) -> Asking:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self._contrast

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return Qt.ColorScheme.Light


def test_a_high_contrast_of_the_system_is_followed_while_the_window_stands(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    for contrast, theme in (
        (Qt.ContrastPreference.HighContrast, with_high_contrast(LIGHT)),
        (Qt.ContrastPreference.NoPreference, LIGHT),
    ):
        monkeypatch.setattr(QApplication, "styleHints", lambda contrast=contrast: Asking(contrast))
        app.follow_system()
        let_it_show()
        assert app.window.palette().color(QPalette.ColorRole.Dark).name().upper() == theme.edge
        assert chart(app, "turnover").backgroundBrush().color().name().upper() == theme.base


@pytest.mark.parametrize(("name", "theme"), [("dark", DARK), ("light", LIGHT)])
def test_a_theme_dresses_window_and_charts_and_is_remembered(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch, name: str, theme: object
) -> None:
    choose_settings(open_app(), monkeypatch, theme=name)
    app = open_app(None)
    assert isinstance(theme, type(DARK))
    assert Settings().get(THEME) == name
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == theme.window
    assert app.window.palette().color(QPalette.ColorRole.WindowText).name().upper() == theme.text
    assert chart(app, "turnover").backgroundBrush().color().name().upper() == theme.base


def test_open_groups_panels_and_size_are_there_at_the_next_start(open_app: OpenApp) -> None:
    app = open_app()
    part(app.window, QToolButton, "group:events").click()
    smaller = app.window.minimumSizeHint().expandedTo(QSize(900, 560))  # in less the levers fold
    app.window.resize(smaller)
    let_it_show()
    history = part(app.window, QDockWidget, "panel:history")
    shown = not history.isVisible()
    history.setVisible(shown)
    let_it_show()
    size = app.window.size()
    app.window.close()
    assert Settings().get(OPEN_GROUPS) == ["events"]

    again = open_app()
    assert part(again.window, QToolButton, "group:events").isChecked()
    assert not part(again.window, QToolButton, "group:place").isChecked()
    assert part(again.window, LeverRow, "lever:event.telecom_price_war").isVisible()
    assert part(again.window, QDockWidget, "panel:history").isVisible() is shown
    screen = again.window.screen().availableGeometry()
    if size.width() <= screen.width() and size.height() <= screen.height():
        assert again.window.size() == size


def test_settings_live_in_the_folder_of_the_test(settings_folder: Path) -> None:
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "offsim", "offsim")
    assert Path(store.fileName()).is_relative_to(settings_folder)
