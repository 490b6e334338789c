"""A box to choose what the marks on the sliders are for: one target, all that are watched, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from offsim.language import Language
from offsim.model.study import Study
from offsim.session.aims import Aim


class AimBox(QComboBox):
    """``chosen`` gives the aim the planner wants; a chance that is asked for stays where there is one target."""

    chosen = Signal(object)

    def __init__(self, name: str, language: Language) -> None:
        super().__init__()
        self._language = language
        self._aims: tuple[tuple[str, ...], ...] = ()
        self._chance: float | None = None
        self.setObjectName(name)
        self.setAccessibleName(language.translate("AimBox", "Target that the marks on the sliders reach"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._tell)

    def show_aim(self, study: Study, aim: Aim, watched: tuple[str, ...]) -> None:
        """Offer every target, all those watched at once, and none; show the one aimed at."""
        self._chance = aim.chance
        aims = (*((key,) for key in study.targets), *([watched] if len(watched) > 1 else []), ())
        if aim.targets not in aims:
            aims = (aim.targets, *aims)
        if aims != self._aims:
            self._aims = aims
            self.clear()
            self.addItems([self._said(study, targets, watched) for targets in aims])
        self.setCurrentIndex(aims.index(aim.targets))

    def _said(self, study: Study, targets: tuple[str, ...], watched: tuple[str, ...]) -> str:
        if not targets:
            return self._language.translate("AimBox", "no marks")
        if targets == watched and len(targets) > 1:
            return self._language.translate("AimBox", "all targets watched, at once")
        return ", ".join(self._language.say(study.targets[key].label) for key in targets)

    def _tell(self, place: int) -> None:
        targets = self._aims[place]
        self.chosen.emit(Aim(targets, self._chance if len(targets) == 1 else None))
