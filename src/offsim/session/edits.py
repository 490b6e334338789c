"""Turns what the planner wants into steps of the history, each with words for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from offsim.language import Language
from offsim.model import scenario_set
from offsim.model.paths import Path, path_of
from offsim.model.problems import Problem
from offsim.model.scenario import Scenario
from offsim.model.scenario_names import COPIED, name_after, named, new_name
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Study
from offsim.model.text import Text
from offsim.model.uncertainty import Distribution
from offsim.report.distribution_words import distribution_words
from offsim.report.labels import own_name, path_words
from offsim.session.document import Document, StepWords


class Edits(QObject):
    """Edits a document, the scenario that is shown unless another is named; ``refused`` tells a Problem."""

    refused = Signal(object)
    lost = Signal(object, object)
    """A change of the study could not keep what is told: the set before, and the set ``TakenOver``."""
    begun = Signal()
    """Another step than a lever's is about to be made: what is still being typed should count first."""

    def __init__(self, parent: QObject, document: Document) -> None:
        super().__init__(parent)
        self._document = document

    def set_lever(self, key: str, value: float, gesture: int) -> None:
        """Set a lever, where it changes by year its path as a whole; settings of one gesture become one step."""
        self._set(key, key, gesture, scenario_set.set_lever, value)

    def set_path(self, key: str, path: Path, gesture: int) -> None:
        """Let a lever change by year; settings of one gesture become one step."""
        self._set(key, f"{key}/path", gesture, scenario_set.set_path, path)

    def set_year(self, key: str, year: int, value: float | None, gesture: int) -> None:
        """Set a lever from a year on until it changes next; with None the year has what the one before it has."""
        if value is None:
            self._set(key, f"{key}/{year}", gesture, scenario_set.set_as_before, year)
        else:
            self._set(key, f"{key}/{year}", gesture, scenario_set.set_from_year, year, value)

    def set_levers(self, values: Mapping[str, float], words: StepWords, gesture: int) -> None:
        """Set several levers in one step, called ``words``; settings of the same in one gesture become one step."""
        active = self.scenarios.active
        open_step = (f"{active}/{','.join(values)}", gesture)  # other levers in the same gesture are another step
        self._step(words, scenario_set.set_levers, active, values, gesture=open_step)

    def set_distribution(self, key: str, distribution: Distribution | None, gesture: int) -> None:
        """Let a lever be uncertain in another way, or with None as the study has it."""
        study = self.scenarios.study
        lever = study.levers.get(key)
        if lever is None:
            return
        shown = distribution or lever.distribution

        def words(language: Language) -> str:
            told = distribution_words(lever, shown, language)
            return language.translate("Step", "{lever}: {distribution}").format(
                lever=own_name(study, lever, language), distribution=told
            )

        active = self.scenarios.active
        open_step = (f"{active}/{key}/distribution", gesture)
        self._step(words, scenario_set.set_distribution, active, key, distribution, gesture=open_step)

    def set_outlook(self, outlook: str) -> None:
        """Let the client economies follow another path."""
        label = self.scenarios.study.outlooks[outlook].label
        self._step(lambda language: language.say(label), scenario_set.set_outlook, self.scenarios.active, outlook)

    def set_note(self, note: str) -> None:
        """Replace the note."""
        active = self.scenarios.active
        self._step(lambda language: language.translate("Step", "Note written"), scenario_set.set_note, active, note)

    def set_seed(self, seed: int) -> None:
        """Have ensembles drawn by another seed."""
        self._step(
            lambda language: language.translate("Step", "Seed {number}").format(number=seed),
            scenario_set.set_seed,
            seed,
        )

    def reset_levers(self) -> None:
        """Put every lever back to its default."""
        active = self.scenarios.active
        self._step(lambda language: language.translate("Step", "Reset to defaults"), scenario_set.reset_levers, active)

    def change_study(self, study: Study, words: StepWords, edition: str = "") -> None:
        """Let the study be as the planner has changed it, in one step, called ``words``.

        ``edition`` is the text of the edition that it follows from now on, where it is another.
        """
        from offsim.model.editions import in_changed_study  # noqa: PLC0415  (not needed to start)

        before = self.scenarios
        found = in_changed_study(before, study, edition)
        self._step(words, lambda _: found.scenarios)
        if found.lost:
            self.lost.emit(before, found)

    def revert(self) -> None:
        """Go back to what was last saved, as a step that can be undone."""
        saved = self._document.saved
        self._step(lambda language: language.translate("Step", "Back to what was saved"), lambda _: saved)

    def add_scenario(self) -> None:
        """Add a scenario at the study's defaults."""
        name = new_name(self.scenarios.scenarios)
        self._step(_adding(name), scenario_set.add, name)

    def add_preset(self, preset: str) -> None:
        """Add one of the study's preset scenarios."""
        self._step(_adding(self.scenarios.study.presets[preset].name), scenario_set.add_preset, preset)

    def add_ready(self, scenario: Scenario) -> None:
        """Add a scenario with everything it assumes."""
        self._step(_adding(scenario.name), scenario_set.add_ready, scenario)

    def duplicate(self) -> None:
        """Add a copy."""
        name = name_after(COPIED, self.scenarios.active_scenario.name)
        self._step(_adding(name), scenario_set.duplicate, self.scenarios.active, name)

    def delete(self) -> None:
        """Take the scenario out."""
        name = self._name(self.scenarios.active)

        def words(language: Language) -> str:
            return language.translate("Step", "“{name}” deleted").format(name=language.say(name))

        self._step(words, scenario_set.delete, self.scenarios.active)

    def set_reference(self) -> None:
        """Compare the others with this scenario."""
        name = self._name(self.scenarios.active)

        def words(language: Language) -> str:
            return language.translate("Step", "Compared with “{name}”").format(name=language.say(name))

        self._step(words, scenario_set.set_reference, self.scenarios.active)

    def shift(self, by: int) -> None:
        """Move the scenario up or down by places, where there is room."""
        place = self.scenarios.scenarios.index(self.scenarios.active_scenario) + by
        if 0 <= place < len(self.scenarios.scenarios):
            self.move(self.scenarios.active, place)

    def move(self, key: str, place: int) -> None:
        """Put a scenario at another place."""
        if self._knows(key):
            name = self._name(key)

            def words(language: Language) -> str:
                return language.translate("Step", "“{name}” moved").format(name=language.say(name))

            self._step(words, scenario_set.move, key, place)

    def rename(self, key: str, name: str) -> None:
        """Give a scenario another name."""
        if self._knows(key):

            def words(language: Language) -> str:
                kept = named(name)  # as the scenario has it; of a name that is refused there is no step
                return language.translate("Step", "Renamed to “{name}”").format(name=language.say(kept))

            self._step(words, scenario_set.rename, key, name)

    def show_target(self, target: str, shown: bool) -> None:
        """Watch a target, or no longer."""
        if target not in self.scenarios.study.targets:  # the menu was of the study before
            return
        label = self.scenarios.study.targets[target].label

        def words(language: Language) -> str:
            watched = language.translate("Step", "“{target}” watched")
            told = watched if shown else language.translate("Step", "“{target}” no longer watched")
            return told.format(target=language.say(label))

        self._step(words, scenario_set.show_target, target, shown)

    @property
    def scenarios(self) -> ScenarioSet:
        """The set as it is after the last step."""
        return self._document.scenarios

    def _set(self, key: str, part: str, gesture: int, change: Callable[..., ScenarioSet], *details: object) -> None:
        """Set a lever (key) of the scenario that is shown; settings of one ``part`` in one gesture become one step."""
        active = self.scenarios.active
        if key in self.scenarios.study.levers:  # or the hand was on a lever of the study before
            open_step = (f"{active}/{part}", gesture)
            if after := self._after(open_step, change, active, key, *details):
                self._document.edit(_lever_words(key, after), after, open_step)

    def _knows(self, key: str) -> bool:
        """Say whether a scenario is still there: a list may be a moment behind."""
        return any(scenario.key == key for scenario in self.scenarios.scenarios)

    def _name(self, key: str) -> Text:
        return self.scenarios.shown(key).name

    def _step(
        self,
        words: StepWords,
        change: Callable[..., ScenarioSet],
        *details: object,
        gesture: tuple[str, int] | None = None,
    ) -> None:
        """Make an edit a step called ``words``, or part of the step of its ``gesture``."""
        if gesture is None:
            self.begun.emit()
        if after := self._after(gesture, change, *details):
            self._document.edit(words, after, gesture)

    def _after(
        self, gesture: tuple[str, int] | None, change: Callable[..., ScenarioSet], *details: object
    ) -> ScenarioSet | None:
        """Return the set after a change from where its gesture began; None where it is refused.

        So a path that is flattened at a bound is whole when it comes back.
        """
        try:
            return change(self._document.begun(gesture), *details)
        except Problem as problem:
            self.refused.emit(problem)
            return None


def _lever_words(key: str, after: ScenarioSet) -> StepWords:
    """Return words for a lever with what the scenario that is shown sets it to, by year where it changes."""
    study, path = after.study, path_of(after.study, after.active_scenario, key)
    lever = study.levers[key]
    return lambda says: says.joined(" ", (own_name(study, lever, says), path_words(lever, path, says)))


def _adding(name: Text) -> StepWords:
    return lambda language: language.translate("Step", "“{name}” added").format(name=language.say(name))
