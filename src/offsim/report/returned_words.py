"""What a report brings home of the figures of its study, in lines: each figure by the name the report has for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from offsim.language import Language
from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Expected
from offsim.model.study import Study
from offsim.model.study_difference import FigureChange
from offsim.report.workbook.fixed_rows import fixed_blocks

Names = Mapping[str, str]
"""What figures are called, by the keys of their rows, and of those by year with the year after it."""


def figure_names(study: Study, language: Language) -> dict[str, str]:
    """Return what the figures are called that a report shows of a study beside its levers."""
    names: dict[str, tuple[str, ...]] = {
        row.key: (row.part, row.label) for block in fixed_blocks(study, language) for row in block.rows
    }
    for outlook in study.outlooks.values():
        for economy in study.economies:
            part, label = language.say(outlook.label), language.say(economy.label)
            names |= _by_year(f"outlooks.{outlook.key}.growth.{economy.key}", part, label, study)
    perimeter = language.say(study.perimeters[study.perimeter].label)
    for key, outcome in NATIONAL.items():
        names |= _by_year(f"record.{key}", perimeter, language.say(outcome.label), study)
    return {key: language.joined(" · ", filter(None, parts)) for key, parts in names.items()}


def figure_lines(figures: Iterable[FigureChange], names: Names, language: Language) -> list[str]:
    """Return a line for every figure of the study that was changed in a report."""
    line = language.translate("Change", "Figure of the study, {cell}: “{name}”: {was} → {now}")

    def shown(value: float | None) -> str:
        return "–" if value is None else language.exact(value)

    return [line.format(cell=it.cell, name=called(it, names), was=shown(it.was), now=shown(it.now)) for it in figures]


def notice_lines(notices: Iterable[Expected], names: Names, language: Language) -> list[str]:
    """Return a line for everything that was noticed in a report."""
    return [language.tell(Expected(it.words, {**it.fields, **_name(it, names)})) for it in notices]


def called(change: FigureChange, names: Names) -> str:
    """Return what a figure is called."""
    return names.get(change.name, change.name)


def _name(notice: Expected, names: Names) -> dict[str, str]:
    key = notice.fields.get("key")
    return {"key": names[key]} if isinstance(key, str) and key in names else {}


def _by_year(key: str, part: str, label: str, study: Study) -> dict[str, tuple[str, ...]]:
    return {f"{key}.{year}": (part, label, str(year)) for year in study.years}
