"""Keeps one chart of a page: on the clipboard as a picture or as data, or in a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from offsim.language import Language
from offsim.report.tables import tab_separated
from offsim.session.snapshot import Snapshot
from offsim.session.worker import Watch
from offsim.storage.atomic_file import write_atomically
from offsim.ui.chart_menu import DATA, FILE
from offsim.ui.charts.drawing import Drawing, without_noise
from offsim.ui.file_work import FileWork, last_call
from offsim.ui.plain_text import copy, copy_image
from offsim.ui.save_question import ask_where

if TYPE_CHECKING:
    from offsim.ui.charts.plate import Plate


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class ChartKeeping:
    """``shown`` gives what the window shows now, ``suggested`` a file by ending and name, ``told`` says what is done.

    ``exports`` writes files.
    """

    window: QWidget
    language: Language
    shown: Callable[[], Snapshot]
    suggested: Callable[[str, str], Path]
    told: Callable[[Callable[[Language], str], bool], None]
    exports: FileWork

    def keep(self, chart: Drawing | None, way: str) -> None:
        """Do what is asked of a chart; say so where there is none, or it has nothing to show."""
        if chart is None or not chart.figures.rows:
            self.told(lambda language: language.translate("ChartMenu", "There is no chart on this page."), True)
        elif way == DATA:
            copy(tab_separated(without_noise(chart.figures), self.language))
            self.told(lambda language: language.translate("ChartMenu", "The chart’s data have been copied."), False)
        elif way == FILE:
            self._save(chart)
        else:
            self._copy(chart)

    def _copy(self, chart: Drawing) -> None:
        from offsim.ui.charts.plate import image_of  # noqa: PLC0415  (not needed to start)

        copy_image(image_of(self._plate(chart)))
        self.told(lambda language: language.translate("ChartMenu", "The chart has been copied as a picture."), False)

    def _save(self, chart: Drawing) -> None:
        from offsim.ui.charts.plate import FORMATS  # noqa: PLC0415  (not needed to start)

        if self.exports.tell_busy():
            return
        language = self.language
        kinds = {
            "png": language.translate("ChartMenu", "PNG pictures"),
            "svg": language.translate("ChartMenu", "SVG drawings"),
            "pdf": language.translate("Files", "PDF documents"),
        }
        endings = [f".{ending}" for ending in kinds]
        suggested = self.suggested(endings[0], chart.stem)
        title = language.translate("ChartMenu", "Save the chart")
        offered = ";;".join(f"{name} (*.{ending})" for ending, name in kinds.items())
        if file := ask_where(self.window, language, title, suggested, offered, endings):
            finish = FORMATS[file.suffix.lower().removeprefix(".")](self._plate(chart))
            self.exports.run(partial(_written, file, finish))

    def _plate(self, chart: Drawing) -> Plate:
        from offsim.ui.charts.plate import plate_of  # noqa: PLC0415  (not needed to start)
        from offsim.ui.pictures import heading_of  # noqa: PLC0415  (not needed to start)

        return plate_of(chart, heading_of(self.shown(), self.language), right_to_left=self.language.right_to_left)


def _written(file: Path, finish: Callable[[], bytes], watch: Watch) -> list[Path]:
    content = finish()
    last_call(watch)
    write_atomically(file, content)
    return [file]
