"""How statuses of facts, outcomes and levers are called, and how values of levers are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil, log10

from offsim.language import Language
from offsim.model.facts import Status
from offsim.model.paths import Path
from offsim.model.study import Lever, Study
from offsim.model.text import QT_TRANSLATE_NOOP, Message
from offsim.report.amounts import short_amount
from offsim.report.tables import Figure

LABELS: Mapping[Status, Message] = {
    Status.SEED: QT_TRANSLATE_NOOP("Status", "reference page"),
    Status.PUBLIC: QT_TRANSLATE_NOOP("Status", "published"),
    Status.DERIVED: QT_TRANSLATE_NOOP("Status", "calculated"),
    Status.ASSUMPTION: QT_TRANSLATE_NOOP("Status", "assumption"),
    Status.OWN: QT_TRANSLATE_NOOP("Status", "own figure"),
}


def status_label(status: Status) -> Message:
    """Return the word for a status."""
    return LABELS[status]


def group_name(study: Study, key: str, language: Language) -> str:
    """Return what a group of levers is called."""
    return language.say(next(group.label for group in study.groups if group.key == key))


def full_name(study: Study, lever: Lever, language: Language) -> str:
    """Return what a lever is called where its heading is not beside it."""
    return language.joined(" · ", (group_name(study, lever.group, language), language.say(lever.label)))


def own_name(study: Study, lever: Lever, language: Language) -> str:
    """Return what a lever is called among all: by its label, under its heading where another one has the same label."""
    shared = any(other.label == lever.label for other in study.levers.values() if other is not lever)
    return full_name(study, lever, language) if shared else language.say(lever.label)


def decimals_of(lever: Lever) -> int:
    """Return as many decimals as a lever's step has, and two more, for values between its steps."""
    return 0 if lever.whole else max(0, ceil(-log10(lever.step)) + 2)


def lever_number(lever: Lever, value: float, language: Language) -> str:
    """Return a value of a lever with the decimals it has, as far as they count; years have no thousands apart."""
    return language.exact(value) if lever.whole else at_most(value, decimals_of(lever), language)


def at_most(value: float, decimals: int, language: Language) -> str:
    """Return a number rounded to so many ``decimals``, without those that say nothing."""
    return language.number(value, len(f"{value:.{decimals}f}".partition(".")[2].rstrip("0")))


def path_words(lever: Lever, path: Path, language: Language) -> str:
    """Return the values of a lever by the years from which they hold, each with its unit."""
    values = (lever_amount(lever, value, language, language.exact(value)) for value in path.values())
    return _by_year(path, values, language)


def path_cell(path: Path, language: Language) -> str:
    """Return what ``path_words`` does without the unit, for a table that has it in another column."""
    return _by_year(path, map(language.exact, path.values()), language)


def _by_year(path: Path, values: Iterable[str], language: Language) -> str:
    """Return values as they are written by year; one alone holds in every year."""
    if len(path) == 1:
        return next(iter(values))
    by_year = zip(path, values, strict=True)
    return language.joined(" · ", (language.joined(": ", (str(year), value)) for year, value in by_year))


def lever_figure(lever: Lever, value: float) -> Figure:
    """Return a value of a lever for a table; whole numbers may be years, which are written without separators."""
    return Figure(value, None if lever.whole else decimals_of(lever))


def lever_amount(lever: Lever, value: float, language: Language, written: str | None = None) -> str:
    """Return a value of a lever with the symbol of its unit, as ``lever_number`` writes it unless it is ``written``."""
    number = lever_number(lever, value, language) if written is None else written
    return short_amount(value, number, lever.default.unit, language)
