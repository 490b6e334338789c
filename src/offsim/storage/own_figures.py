"""What figures of a planner's are for, and the study that has them: the same for the command line and a page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from offsim.model.outcomes import NATIONAL
from offsim.model.problems import Expected, Problem
from offsim.model.study import Study
from offsim.model.text import QT_TRANSLATE_NOOP
from offsim.storage.figure_edits import Provenance
from offsim.storage.imports.grid import Source
from offsim.storage.imports.understand import understood_on
from offsim.storage.imports.understood import Answers, Series, Settled, Understood, Wanted
from offsim.storage.study_edits import with_growth, with_observations
from offsim.storage.study_file import parse_study

GROWTH_UNIT = "% a year"
NO_YEAR_OF_STUDY = QT_TRANSLATE_NOOP("Problem", "None of the years is one that the study projects, {first} to {last}.")
OTHER_YEARS = QT_TRANSLATE_NOOP("Import", "Left out, since the study projects {first} to {last}: {years}.")


@dataclass(frozen=True, slots=True)
class Observed:
    """Figures observed of an outcome (a key of the national ones) in a perimeter (key)."""

    outcome: str
    perimeter: str


@dataclass(frozen=True, slots=True)
class Growth:
    """The growth of an economy (key) in an outlook (key)."""

    outlook: str
    economy: str


def wanted_for(study: Study, place: Observed | Growth) -> Wanted:
    """Return what to look for in a source; the keys of the ``place`` are those of the study."""
    if isinstance(place, Observed):
        return Wanted(place.outcome, NATIONAL[place.outcome].unit)
    economy = next(each for each in study.economies if each.key == place.economy)
    return Wanted("", GROWTH_UNIT, frozenset(words.casefold() for _, words in economy.label.words))


def understood_for(
    study: Study, place: Observed | Growth, source: Source, answers: Answers, way: list[Settled]
) -> Understood:
    """Return what is understood of a source for the ``place``; the ``way`` is as that of ``understood_on``.

    Raises:
        Problem: as for ``understand``, or the study has no place for any of it.
    """
    found = understood_on(source, wanted_for(study, place), answers, way)
    for series in found.series:
        kept, notices = within_study(study, place, series)
        found = replace(found, series=(kept,), notices=(*found.notices, *notices))
    return found


def within_study(study: Study, place: Observed | Growth, series: Series) -> tuple[Series, tuple[Expected, ...]]:
    """Return the part of a series that the study has a place for, and a notice of the rest.

    What was observed may be of any year; an outlook has those that are projected.

    Raises:
        Problem: nothing is left.
    """
    if isinstance(place, Observed):
        return series, ()
    years = range(study.base_year + 1, study.last_year + 1)
    kept = tuple(point for point in series.points if point.year in years)
    others = [str(point.year) for point in series.points if point.year not in years]
    span = {"first": years.start, "last": years.stop - 1}
    if not kept:
        raise Problem(NO_YEAR_OF_STUDY, **span)
    missing = tuple(year for year in series.missing if year in years)
    notices = (Expected(OTHER_YEARS, {**span, "years": ", ".join(others)}),) if others else ()
    return replace(series, points=kept, missing=missing), notices


def with_own_figures(
    study: Study, place: Observed | Growth, series: Series, provenance: Provenance, file: str
) -> Study:
    """Return the study with a series ``within_study``; ``file`` names it in what goes wrong.

    Raises:
        Problem: the study would be larger than one can be.
        Problems: it would have faults.
    """
    if isinstance(place, Observed):
        found = place.outcome, place.perimeter
        words = with_observations(study.text, found, series.unit, series.points, provenance)
    else:
        words = with_growth(study.text, place.outlook, place.economy, series.points, provenance)
    return parse_study(words, file)
