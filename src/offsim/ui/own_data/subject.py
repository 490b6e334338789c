"""What the table of own figures shows: what was observed of an outcome, or how economies grow in an outlook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from offsim.language import Language
from offsim.model.facts import Fact, Status
from offsim.model.outcomes import FAN, NATIONAL
from offsim.model.study import Study, record
from offsim.model.text import Text
from offsim.report.amounts import amount, number_words
from offsim.report.labels import status_label
from offsim.report.provenance_words import published_words
from offsim.storage.own_figures import GROWTH_UNIT, Growth, Observed

YEARS_BEFORE, YEARS_AFTER = 3, 3
"""Rows without figures before the first and after the last: what a planner brings is often newer than the study."""
FAR = 20
"""A figure that is as many times larger or smaller than all others is hardly meant."""
OWN_MARK = "◆"
Facts = Mapping[tuple[int, str], Fact]
"""By year and column (key)."""


@dataclass(frozen=True, slots=True)
class Subject:
    """An outcome (key of the national ones), or an outlook (key): the other is empty."""

    outcome: str = ""
    outlook: str = ""

    def place(self, column: str) -> Observed | Growth:
        """Return what figures of a column (key of a perimeter, or of an economy) are for."""
        return Observed(self.outcome, column) if self.outcome else Growth(self.outlook, column)

    @property
    def unit(self) -> str:
        """The unit of its figures, a key of ``UNITS``."""
        return NATIONAL[self.outcome].unit if self.outcome else GROWTH_UNIT


def subjects(study: Study) -> tuple[Subject, ...]:
    """Return what may be shown: every outcome, then every outlook."""
    return (*(Subject(outcome=key) for key in NATIONAL), *(Subject(outlook=key) for key in study.outlooks))


def subject_of(place: Observed | Growth) -> tuple[Subject, str]:
    """Return the subject and the column (key) of what figures are for."""
    if isinstance(place, Observed):
        return Subject(outcome=place.outcome), place.perimeter
    return Subject(outlook=place.outlook), place.economy


def subject_words(study: Study, subject: Subject, language: Language) -> str:
    """Return what a subject is called."""
    if subject.outcome:
        return language.say(NATIONAL[subject.outcome].label)
    words = language.translate("OwnData", "Growth: {outlook}")
    return words.format(outlook=language.say(study.outlooks[subject.outlook].label))


def columns_of(study: Study, subject: Subject) -> dict[str, Text]:
    """Return the columns by key, with their names."""
    if subject.outcome:
        return {key: perimeter.label for key, perimeter in study.perimeters.items()}
    return {economy.key: economy.label for economy in study.economies}


def facts_of(study: Study, subject: Subject) -> Facts:
    """Return the figures there are."""
    if subject.outcome:
        seen = {key: record(study, subject.outcome, key) for key in study.perimeters}
        return {(year, key): fact for key, facts in seen.items() for year, fact in facts.items()}
    growth = study.outlooks[subject.outlook].growth
    return {(fact.year, key): fact for key, path in growth.items() for fact in path if fact.year is not None}


def years_of(study: Study, subject: Subject) -> range:
    """Return the rows: for what was observed some years around what there is, for growth the years projected.

    Outcomes have the same rows: who goes from one to the next finds a year where it was.
    """
    if subject.outlook:
        return range(study.base_year + 1, study.last_year + 1)
    outcomes = (Subject(outcome=key) for key in NATIONAL)
    years = {study.base_year, *(year for outcome in outcomes for year, _ in facts_of(study, outcome))}
    return range(min(years) - YEARS_BEFORE, max(study.last_year, max(years) + YEARS_AFTER) + 1)


def fact_words(study: Study, subject: Subject, fact: Fact, language: Language) -> str:
    """Return where a figure comes from: its amount, status and source, and what it stands in the place of."""
    source = study.sources[fact.source]
    told = [
        amount(fact.value, number_words(fact.value, language), subject.unit, language),
        language.say(status_label(fact.status)),
        language.say(source.title),
        published_words(source.published, language),
    ]
    if fact.status is Status.OWN and fact.alternatives:
        before = fact.alternatives[0]
        words = language.translate("OwnData", "instead of {value} ({source})")
        of = language.say(study.sources[before.source].title)
        told.append(words.format(value=number_words(before.value, language), source=of))
    return language.joined(" · ", [*filter(None, told), *filter(None, [language.say(fact.note)])])


def figure_words(study: Study, place: Observed | Growth, fact: Fact, jump_off: int | None, language: Language) -> str:
    """Return the same, and of an own figure that is in no projection that it is not, which a planner may not expect.

    Projections begin with what was observed in the study's own perimeter, where the base year is that of an
    observation, and hold what was observed there after it, up to their ``jump_off`` year.
    """
    said = fact_words(study, subject_of(place)[0], fact, language)
    if fact.status is not Status.OWN or isinstance(place, Growth) or fact.year is None:
        return said
    begins = study.levers.get(f"base.{place.outcome}")
    base = fact.year == study.base_year and begins is not None and begins.default.value == fact.value
    moves = base or study.base_year < fact.year <= (jump_off or study.base_year)
    if is_projected(study, place) and moves:
        return said
    return language.joined(" · ", (said, beside_words(language)))


def is_projected(study: Study, place: Observed) -> bool:
    """Say whether the projection goes on from figures of an outcome in a perimeter."""
    return place.outcome in FAN and place.perimeter == study.perimeter


def beside_words(language: Language) -> str:
    """Say of a figure that no projection goes on from it, which a planner may not expect."""
    return language.translate("OwnData", "shown beside the projection, which it does not move")


def far_cells(study: Study, subject: Subject) -> list[tuple[int, str]]:
    """Return the year and column (key) of the own figures of a subject that lie far from those of the study."""
    facts = facts_of(study, subject)
    own = [fact for fact in facts.values() if fact.status is Status.OWN]  # they may be off together
    others = [fact.value for fact in facts.values() if fact.status is not Status.OWN]
    others += [fact.alternatives[0].value for fact in own if fact.alternatives]  # which they stand in the place of
    return [
        cell
        for cell, fact in facts.items()
        if fact.status is Status.OWN and subject.unit != GROWTH_UNIT
        if fact.value and is_far(fact.value, others)  # zero has no unit
    ]


def far_words(study: Study, subject: Subject, language: Language) -> str:
    """Return which own figures of a subject lie far from those of the study; nothing where none does."""
    facts, labels = facts_of(study, subject), columns_of(study, subject)
    far = [
        cell_words(language.say(labels[column]), year, number_words(facts[year, column].value, language), language)
        for year, column in far_cells(study, subject)
    ]
    words = language.translate("OwnData", "Far from all other figures: check the unit. {figures}")
    return words.format(figures=language.joined(" · ", far)) if far else ""


def is_far(value: float, others: Iterable[float]) -> bool:
    """Say whether a figure is so many times larger or smaller than all others that it is hardly meant."""
    known = [abs(other) for other in others if other]
    return bool(known) and not min(known) / FAR <= abs(value) <= max(known) * FAR


def cell_words(where: str, year: int, said: str, language: Language) -> str:
    """Return what is said of a cell, after the name of its column and its year."""
    words = language.translate("OwnData", "{where}: {said}")
    return words.format(where=language.joined(" · ", (str(year), where)), said=said)


def figure_step(study: Study, place: Observed | Growth, year: int, value: str, language: Language) -> str:
    """Return words for the step that enters a figure, or, where ``value`` is empty, takes it out."""
    subject, column = subject_of(place)
    words = language.translate("DataPage", "{what} {year}, {where}: {value}")
    taken_out = language.translate("DataPage", "taken out")
    where = language.say(columns_of(study, subject)[column])
    return words.format(what=subject_words(study, subject, language), year=year, where=where, value=value or taken_out)
