"""What stands above the levers: the outlook of the client economies, and the targets that marks on sliders are for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from offsim.language import Language
from offsim.model.study import Study
from offsim.ui.levers.goal_box import GoalBox
from offsim.ui.levers.outlook_box import OutlookBox
from offsim.ui.plain_text import PlainLabel
from offsim.ui.style import CAPTION, Theme, faint, scaled

BETWEEN = 4


class PanelChoices(QWidget):
    """Has the two boxes, each below its heading."""

    def __init__(self, study: Study, language: Language, theme: Theme) -> None:
        super().__init__()
        self.outlook, self.goal = OutlookBox(study, language), GoalBox("goal", language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        outlook = language.translate("LeverPanel", "Economic outlook of client economies")
        self.outlook.setAccessibleName(outlook)
        boxes: tuple[tuple[str, QComboBox], ...] = (
            (outlook, self.outlook),
            (language.translate("LeverPanel", "▼ Value needed to reach:"), self.goal),
        )
        for words, box in boxes:
            heading = PlainLabel(words)
            heading.setBuddy(box)
            faint(heading, theme)
            scaled(heading, CAPTION)
            column.addWidget(heading)
            column.addWidget(box)
