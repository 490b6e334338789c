"""What the dialogs about other editions of a study share: their rows, and what a choice among these comes to."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from offsim.language import Language
from offsim.model.editions import TakenOver, in_changed_study
from offsim.model.outcomes import FAN, NATIONAL
from offsim.model.projection import project
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.study_difference import Difference, ItemPlace
from offsim.report.changes import lost_lines
from offsim.report.study_changes import change_words
from offsim.storage.study_differences import needs
from offsim.storage.study_file import parse_study
from offsim.storage.study_taking import taken
from offsim.ui.study_items_list import ItemRow


def study_with(study: Study, other: Study, chosen: Collection[ItemPlace], language: Language) -> Study:
    """Return a study with what another one has at the places chosen; raises Problem or Problems where it is none."""
    words = taken(study.text, other.text, chosen)
    if words in (study.text, other.text):
        return study if words == study.text else other
    return parse_study(words, language.say(study.title))


def item_rows(found: Collection[Difference], old: Study, new: Study, language: Language) -> list[ItemRow]:
    """Return a row for every difference, in words, none checked, with what it needs to be taken from the new study."""
    words, needed = change_words(found, old, new, language), needs(found)
    return [
        ItemRow(difference.place, told.line(language), checked=False, needs=needed[difference.place])
        for difference, told in zip(found, words, strict=True)
    ]


def come_to(before: ScenarioSet, study: Study, language: Language) -> list[str]:
    """Return what each scenario comes to over a study and did before, then what could not be taken over."""
    return [*result_lines(before, in_changed_study(before, study), language)]


def result_lines(before: ScenarioSet, found: TakenOver, language: Language) -> Iterator[str]:
    """Give what each scenario comes to in the last year, before and after, then what could not be taken over."""
    after = found.scenarios
    words = language.translate("NewerEdition", "“{name}”: {outcome} in {year}: {was} → {now}")
    for was, now in zip(before.told_apart, after.told_apart, strict=True):
        projections = project(before.study, was), project(after.study, now)
        for key in FAN:
            outcome = NATIONAL[key]
            shown = [language.number(float(outcome.values(it)[-1]), outcome.decimals) for it in projections]
            yield words.format(
                name=language.say(now.name),
                outcome=language.say(outcome.label),
                year=after.study.last_year,
                was=shown[0],
                now=shown[1],
            )
    yield from lost_lines(before, found, language)
