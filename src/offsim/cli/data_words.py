"""Says what was understood of a planner's figures: in words, in JSON, and as what an option would answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from offsim.language import Language
from offsim.model.problems import Problem
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.model.units import UNITS
from offsim.report.summary import table
from offsim.storage.imports.understood import Choice, Question, Series, Understood
from offsim.storage.own_figures import Growth, Observed

ANSWER_WITH = QT_TRANSLATE_NOOP("Problem", "{question} Answer with {option} and one of these: {known}.")


def understood_json(found: Understood, study: Study, place: Observed | Growth, language: Language) -> dict[str, Any]:
    """Return what was understood as JSON: ``series``, ``notices`` and ``questions``, with what the figures are for."""
    what: dict[str, str | None]
    if isinstance(place, Observed):
        what = {"outcome": place.outcome, "perimeter": place.perimeter}
    else:
        what = {"outcome": None, "outlook": place.outlook, "economy": place.economy}
    return {
        "study": study.key,
        "series": [_series_json(series, what) for series in found.series],
        "notices": [language.tell(notice) for notice in found.notices],
        "questions": [
            {
                "key": question.ask.value,
                "question": language.tell(question.words),
                "options": [{"key": it.key, "label": language.say(it.label)} for it in question.choices],
            }
            for question in found.questions
        ],
    }


def _series_json(series: Series, what: Mapping[str, str | None]) -> dict[str, Any]:
    return {
        "label": series.label,
        **what,
        "unit": series.unit,
        "points": [{"year": it.year, "value": it.value, "flag": it.flag or None} for it in series.points],
        "missing": list(series.missing),
    }


def question_words(question: Question) -> Problem:
    """Return the sentence that asks on the command line, with the option that answers."""
    known = tuple(map(_choice, question.choices))
    return Problem(ANSWER_WITH, question=question.words, option=f"--{question.ask}", known=known)


def _choice(choice: Choice) -> str:
    named = isinstance(choice.label, str) and choice.label != choice.key
    return f"{choice.key} ({choice.label})" if named else choice.key


def plain_words(found: Understood, language: Language) -> str:
    """Return a line for every year, the missing ones, and the notices."""
    lines = []
    for series in found.series:
        unit = language.say(UNITS[series.unit].label)
        lines.append(language.joined(" · ", filter(None, (series.label, unit))))
        rows = [[str(point.year), language.exact(point.value), point.flag] for point in series.points]
        rows += [[str(year), language.translate("Import", "missing"), ""] for year in series.missing]
        lines.append(table(sorted(rows)))
    return "\n".join([*lines, *map(language.tell, found.notices)])
