"""The Excel workbook that is the model: inputs, workings, results, targets and sources, live and with their values.

docs/workbook.md tells planners what is on each sheet; docs/decisions/003-two-excel-libraries.md why XlsxWriter writes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter.workbook import Workbook

from offsim.analysis.target_status import target_statuses
from offsim.ensemble.ensemble import Ensemble
from offsim.language import Language
from offsim.model.characters import without_controls
from offsim.model.outcomes import NATIONAL
from offsim.model.projection import Projection
from offsim.model.scenario_set import ScenarioSet
from offsim.report.minister_page import NOTHING_TOLD, Export, MinisterPage, minister_page
from offsim.report.sentence import answer
from offsim.report.tables import Answer
from offsim.report.workbook.answers import write_answer
from offsim.report.workbook.check_details import lever_block, path_blocks
from offsim.report.workbook.check_rows import checks_block, failing_checks, overall_words, words_block
from offsim.report.workbook.check_shares import market_block, site_blocks, total_block
from offsim.report.workbook.checks import write_checks
from offsim.report.workbook.contents import contents_block, export_block, glossary_block, method_block
from offsim.report.workbook.formats import Formats
from offsim.report.workbook.identity import Pairs, write_identity
from offsim.report.workbook.input_rows import input_blocks
from offsim.report.workbook.inputs import write_inputs
from offsim.report.workbook.layout import Layout, Sheet, rows_by_key
from offsim.report.workbook.model import model_blocks, write_model
from offsim.report.workbook.package_language import with_language
from offsim.report.workbook.result_rows import CHARTED, result_blocks
from offsim.report.workbook.results import write_results
from offsim.report.workbook.scenario_rows import scenario_blocks
from offsim.report.workbook.scenarios import write_scenarios
from offsim.report.workbook.sheet_writer import SheetWriter
from offsim.report.workbook.sources import write_sources
from offsim.report.workbook.summary import write_summary
from offsim.report.workbook.targets import write_targets
from offsim.report.workbook.uncertainty import uncertainty_blocks, write_uncertainty

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
LONGEST_PROPERTY = 255
CREATED = datetime(2000, 1, 1, tzinfo=UTC)
"""The same in every workbook, so that the same scenarios give the same bytes."""


def workbook_bytes(  # noqa: PLR0913  (what is exported, and what is told beside it)
    scenarios: ScenarioSet,
    projections: Mapping[str, Projection],
    language: Language,
    version: str,
    ensemble: Ensemble | None = None,
    answers: Sequence[Answer] = (),
    identity: Pairs = (),
    export: Export = NOTHING_TOLD,
) -> bytes:
    """Return the workbook of the active scenario, live, with the other scenarios' results as exported figures.

    ``projections`` are those of all scenarios, by key. An ``ensemble`` of the active scenario gets a sheet of its own,
    and so does each of the ``answers``, of exported figures too. ``identity`` is what the workbook tells of the
    document when it comes home; without it the sheets are all there is. ``export`` is what is told of its making.
    """
    study, scenario = scenarios.study, scenarios.active_scenario
    projection = projections[scenario.key]
    inputs = input_blocks(scenarios, language)
    settings = scenario_blocks(scenarios, language)
    model = model_blocks(projection, scenario, language)
    results = result_blocks(scenarios, projections, language)
    fans = uncertainty_blocks(ensemble, scenarios.targets, language) if ensemble else []
    exported = export.exported or dict(identity).get("exported", "")
    drawn = {**({scenario.key: ensemble} if ensemble else {}), **export.ensembles}
    told = replace(export, exported=exported, ensembles=drawn)
    names, program = sheet_names(language), f"offsim {version}"
    checks = [
        contents_block(names, answers, ensemble is not None, language),
        checks_block(scenarios, projection, language),
        method_block(language),
        glossary_block(language),
        export_block(scenarios, ensemble, told, program, language),
        words_block(language),
        total_block(scenarios, language),
        market_block(study, language),
        *site_blocks(scenarios, language),
        lever_block(scenarios, language),
        *path_blocks(scenarios, language),
    ]
    rows = {
        Sheet.CHECKS: rows_by_key(checks),
        Sheet.INPUTS: rows_by_key(inputs),
        Sheet.SCENARIOS: rows_by_key(settings),
        Sheet.MODEL: rows_by_key(model),
        Sheet.RESULTS: rows_by_key(results),
        Sheet.UNCERTAINTY: rows_by_key(fans),
    }
    file = BytesIO()
    workbook = Workbook(file, OPTIONS)
    layout = Layout(names, rows, study.years, len(scenarios.scenarios))
    page = minister_page(scenarios, projections, language, version, told, answers)
    formats = Formats(workbook, language.right_to_left)
    writer = _writer(scenarios, projection, language, layout, formats, page)
    _set_properties(workbook, writer, told)
    write_summary(workbook, writer, scenarios, page)
    write_checks(workbook, writer, checks)
    write_inputs(workbook, writer, inputs)
    write_scenarios(workbook, writer, scenarios, settings)
    write_model(workbook, writer, model)
    write_results(workbook, writer, scenarios, results)
    write_targets(workbook, writer, target_statuses(projection, study.targets), scenarios.targets)
    if ensemble:
        write_uncertainty(workbook, writer, ensemble, scenarios, fans)
    for found in answers:
        write_answer(workbook, writer, found)
    write_sources(workbook, writer)
    if identity:
        write_identity(workbook, writer, identity, inputs)
    workbook.close()
    return with_language(file.getvalue(), language.code)


def _set_properties(workbook: Workbook, writer: SheetWriter, export: Export) -> None:
    """Tell of the workbook in the properties of its file; an author only where one is handed in."""
    study = writer.study
    workbook.set_properties({
        "title": without_controls(writer.language.say(study.title))[:LONGEST_PROPERTY],
        "subject": without_controls(writer.scenario)[:LONGEST_PROPERTY],
        "author": without_controls(export.author)[:LONGEST_PROPERTY],
        "keywords": without_controls(f"offsim, {study.key}, {study.digest}")[:LONGEST_PROPERTY],
        "comments": without_controls(writer.about)[:LONGEST_PROPERTY],
        "created": CREATED,
    })  # fmt: skip
    workbook.set_custom_property("Language", writer.language.code, "text")


def _note(scenarios: ScenarioSet, language: Language) -> str:
    """Return the note of the scenario shown; one that tells of a preset it no longer is, as that preset's."""
    shown = scenarios.active_scenario
    note = language.say(shown.note)
    for preset in scenarios.study.presets.values():
        if note and preset.note == shown.note:
            kept = replace(preset, key=shown.key, name=shown.name, colour=shown.colour)
            if kept == shown:
                return note
            words = language.translate("Workbook", "changed since it was taken from “{preset}”, which says: {note}")
            return words.format(preset=language.say(preset.name), note=note)
    return note


def sheet_names(language: Language) -> dict[Sheet, str]:
    """Return what the sheets are called: at most 31 characters, none of []:*?/ and the backslash."""
    return {
        Sheet.SUMMARY: language.translate("Workbook", "Summary"),
        Sheet.CHECKS: language.translate("Workbook", "Contents and checks"),
        Sheet.INPUTS: language.translate("Workbook", "Inputs"),
        Sheet.SCENARIOS: language.translate("Workbook", "Scenarios"),
        Sheet.MODEL: language.translate("Workbook", "Model"),
        Sheet.RESULTS: language.translate("Workbook", "Results"),
        Sheet.TARGETS: language.translate("Workbook", "Targets"),
        Sheet.UNCERTAINTY: language.translate("Workbook", "Uncertainty"),
        Sheet.SOURCES: language.translate("Workbook", "Sources"),
    }


def _writer(
    scenarios: ScenarioSet,
    projection: Projection,
    language: Language,
    layout: Layout,
    formats: Formats,
    page: MinisterPage,
) -> SheetWriter:
    faults, seed = failing_checks(scenarios), language.translate("Workbook", "seed {seed}")
    return SheetWriter(
        study=scenarios.study,
        language=language,
        layout=layout,
        formats=formats,
        scenario=language.say(scenarios.shown(scenarios.active).name),
        note=_note(scenarios, language),
        answer=answer(projection, scenarios.targets, language),
        program=page.program,
        about=language.joined(" · ", (*page.about, seed.format(seed=str(scenarios.seed)))),
        faults=faults,
        overall=overall_words(faults, language),
        exported={key: float(NATIONAL[key].values(projection)[-1]) for key in CHARTED},
        gaps={found.target.key: found.gap for found in target_statuses(projection, scenarios.study.targets)},
    )
