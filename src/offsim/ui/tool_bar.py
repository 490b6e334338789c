"""The tool bar: the study, undo and redo, whether all is saved, and what goes out of the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QWidget

from offsim.language import Language
from offsim.model.study import Study
from offsim.ui.bar_button import BarButton, Look
from offsim.ui.icons import icon
from offsim.ui.plain_text import caption, give_tip
from offsim.ui.strip import Strip
from offsim.ui.style import GRID, Theme

EXPORTS = ("export_workbook", "export_page", "export_charts", "export_chart", "save_study")


class ToolBar(Strip):
    """Stands at the top of a window; its buttons do what the actions do."""

    def __init__(
        self, window: QMainWindow, actions: dict[str, QAction], study: Study, language: Language, theme: Theme
    ) -> None:
        super().__init__("toolbar", language.translate("Menu", "Toolbar"), theme, window)
        self._actions, self._language, self._theme = actions, language, theme
        self.give_room(GRID, GRID - 2, GRID, GRID - 2, between=GRID // 2)
        self.study = self._study_button(study)
        self._mark = self._change_mark()
        for key in ("undo", "redo"):
            button = BarButton(f"tool:{key}", theme)
            button.setDefaultAction(actions[key])
            self.addWidget(button)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._state = self._state_button()
        self._export_button()
        window.addToolBar(self)

    def offer_studies(self, menu: QMenu) -> None:
        """Let the study's button open a menu."""
        self.study.setMenu(menu)
        self.study.updateGeometry()

    def show_changed(self, *, changed: bool) -> None:
        """Show that the study is not as it came, or is."""
        self._mark.setVisible(changed)

    def show_state(self, *, modified: bool, has_file: bool) -> None:
        """Show whether everything is saved."""
        place = 1 if modified else 0 if has_file else 2
        words = self._states()[place]
        if words != self._state.text():
            self._state.setText(words)
            self._state.setIcon(icon("saved" if place == 0 else "unsaved", self._theme))
            self._state.setAccessibleName(f"{words} – {self._actions['save'].toolTip()}")

    def _states(self) -> Sequence[str]:
        language = self._language
        return (
            language.translate("State", "Saved"),
            language.translate("State", "Unsaved changes"),
            language.translate("State", "Not saved yet"),
        )

    def _study_button(self, study: Study) -> BarButton:
        button = BarButton("study_title", self._theme, Look.EDGED)
        bold = QFont(button.font())
        bold.setBold(True)
        button.setFont(bold)
        title = self._language.isolated(self._language.say(study.title))
        button.setText(caption(title))
        button.setAccessibleName(self._language.translate("Menu", "Study: {title}").format(title=title))
        give_tip(button, f"{self._language.say(study.title)}\n{self._language.say(study.question)}")
        self.addWidget(button)
        return button

    def _change_mark(self) -> QAction:
        """Say beside the study's title that it is changed; pressed, it shows how."""
        changes = self._actions["study_changes"]
        mark = BarButton("study_mark", self._theme, colour=self._theme.accent)
        mark.setText(self._language.translate("Menu", "changed by you"))
        mark.setAccessibleName(changes.toolTip())
        give_tip(mark, changes.toolTip())
        mark.clicked.connect(changes.trigger)
        return self.addWidget(mark)

    def _state_button(self) -> BarButton:
        button, save = BarButton("saved_state", self._theme), self._actions["save"]
        button.keep_room_for(self._states())
        give_tip(button, save.toolTip())
        button.clicked.connect(save.trigger)
        self.addWidget(button)
        return button

    def _export_button(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("menu:export")
        menu.addActions([self._actions[key] for key in EXPORTS])
        button = BarButton("export", self._theme, Look.FILLED)
        button.setText(caption(self._language.translate("Menu", "Export")))
        button.setMenu(menu)
        self.addWidget(button)
