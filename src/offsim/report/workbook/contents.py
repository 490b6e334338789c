"""What stands first on the sheet of checks: where everything is, how it is worked out, words, and what was exported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from offsim.ensemble.ensemble import Ensemble
from offsim.language import NAMES, Language
from offsim.model.scenario_set import ScenarioSet
from offsim.report.minister_page import Export
from offsim.report.provenance_words import exported_words
from offsim.report.tables import Answer
from offsim.report.workbook.check_cells import CheckRow
from offsim.report.workbook.layout import Block, Sheet


def contents_block(
    names: Mapping[Sheet, str], answers: Sequence[Answer], simulated: bool, language: Language
) -> Block[CheckRow]:
    """Return a link to each sheet, in their order, with what is on it; ``answers`` are the sheets of questions."""
    told = _told(language)
    rows: list[tuple[str, str]] = []
    for sheet, name in names.items():
        if sheet is not Sheet.UNCERTAINTY or simulated:
            rows.append((name, told[sheet]))
        if sheet is Sheet.UNCERTAINTY:
            rows += [(answer.title, language.say(answer.about or "")) for answer in answers]
    return Block(
        language.translate("Contents", "Contents"),
        [CheckRow(f"contents.{place}", *row, wide=True, link=True) for place, row in enumerate(rows)],
    )


def _told(language: Language) -> dict[Sheet, str]:
    translate = language.translate
    return {
        Sheet.SUMMARY: translate("Contents", "one page: the answer, the targets, what moves them, what to doubt"),
        Sheet.CHECKS: translate("Contents", "this sheet: whether all is in order, and how to read the workbook"),
        Sheet.INPUTS: translate("Contents", "the yellow cells to change, and every fixed number"),
        Sheet.SCENARIOS: translate("Contents", "the settings of all scenarios; one is in use"),
        Sheet.MODEL: translate("Contents", "the equations, step by step, recalculated from the inputs"),
        Sheet.RESULTS: translate("Contents", "every outcome by year, recalculated, with charts"),
        Sheet.TARGETS: translate("Contents", "what is to be reached, and the gap, recalculated"),
        Sheet.UNCERTAINTY: translate("Contents", "uncertainty bands and probabilities, as exported"),
        Sheet.SOURCES: translate("Contents", "every figure with its status, source and quote"),
    }


def method_block(language: Language) -> Block[CheckRow]:
    """Return how the figures come about, in a few sentences."""
    translate = language.translate
    steps = {
        translate("Contents", "Growth"): translate(
            "Contents",
            "Each market grows by its trend, by its sensitivity to the growth of its client economy above or below "
            "normal, and by events.",
        ),
        translate("Contents", "Jobs"): translate(
            "Contents", "Turnover divided by turnover per job, which rises with productivity."
        ),
        translate("Contents", "Sites and offices"): translate(
            "Contents", "Shares of the country that change by points a year; from jobs follow offices and land."
        ),
        translate("Contents", "Uncertainty"): translate(
            "Contents", "Many simulations, in each of which what is uncertain is drawn at random from its distribution."
        ),
    }
    title = translate("Contents", "Method")
    return Block(title, [CheckRow(f"method.{place}", *step, wide=True) for place, step in enumerate(steps.items())])


def glossary_block(language: Language) -> Block[CheckRow]:
    """Return what the words of the workbook mean."""
    translate = language.translate
    words = {
        translate("Contents", "Lever"): translate("Contents", "a number that a scenario sets: a yellow cell"),
        translate("Contents", "Scenario"): translate("Contents", "a setting of all levers, with an economic outlook"),
        translate("Contents", "Economic outlook"): translate("Contents", "a path of growth of the client economies"),
        translate("Contents", "Central projection"): translate(
            "Contents", "what follows from the levers as they are set, without uncertainty"
        ),
        translate("Contents", "Simulation"): translate("Contents", "one possible future, drawn at random"),
        translate("Contents", "Uncertainty band"): translate(
            "Contents", "between which values outcomes lie in 50 % and in 90 % of the simulations"
        ),
        translate("Contents", "Plausible"): translate(
            "Contents", "within what has been seen or published; values beyond are coloured"
        ),
        translate("Contents", "Gap"): translate("Contents", "what is projected less the target; negative: missed"),
    }
    title = translate("Contents", "Words")
    return Block(title, [CheckRow(f"glossary.{place}", *word, wide=True) for place, word in enumerate(words.items())])


def export_block(
    scenarios: ScenarioSet, ensemble: Ensemble | None, export: Export, program: str, language: Language
) -> Block[CheckRow]:
    """Return when and of what this was exported."""
    translate, none = language.translate, language.translate("Contents", "not told")
    simulations = language.number(ensemble.members) if ensemble else translate("Contents", "none")
    facts = {
        "date": (translate("Contents", "Exported"), exported_words(export.exported, language) or none),
        "author": (translate("Contents", "Author"), export.author or none),
        "program": (translate("Contents", "Program"), program),
        "study": (translate("Contents", "Study"), scenarios.study.key),
        "digest": (translate("Contents", "Digest of the study"), scenarios.study.digest),
        "language": (translate("Contents", "Language"), NAMES[language.code]),
        "seed": (translate("Contents", "Seed of the simulations"), str(scenarios.seed)),
        "simulations": (translate("Contents", "Simulations"), simulations),
    }
    title = translate("Contents", "This export")
    return Block(title, [CheckRow(f"export.{key}", *fact, wide=True) for key, fact in facts.items()])
