"""The command ``offsim run``: one projection, as a summary, JSON, a workbook or pictures; Qt only for pictures."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from offsim import __version__
from offsim.cli.members import run_members
from offsim.cli.outputs import check_outputs, write_charts, write_files, write_page
from offsim.cli.printing import print_words
from offsim.cli.scenarios import chosen_scenarios
from offsim.language import Language
from offsim.model.projection import Projection, project_each
from offsim.model.scenario_set import ScenarioSet
from offsim.report.json_text import json_text
from offsim.report.run_json import run_json
from offsim.report.summary import summary

if TYPE_CHECKING:
    from offsim.ensemble.ensemble import Ensemble
    from offsim.report.minister_page import MinisterPage


def run(options: Namespace, language: Language) -> str:
    """Project the scenario asked for, write the files asked for, and return what goes to standard output."""
    scenarios = chosen_scenarios(options, language)
    projections = project_each(scenarios.study, scenarios.scenarios)
    projection = projections[scenarios.active]
    check_outputs(options)  # before what may take minutes
    wanted = [scenarios.active_scenario] if options.pdf is None else scenarios.scenarios
    ensembles = run_members(options, scenarios.study, wanted, scenarios.seed)
    drawn = ensembles.get(scenarios.active)
    content = run_json(scenarios.active_scenario, projection, language, drawn, scenarios.targets)
    answer = json_text(content)
    files = write_files(options, answer, lambda: _workbook(scenarios, projections, drawn, language))
    if options.charts is not None:
        files += write_charts(scenarios, ensembles, Path(options.charts), language)
    if options.pdf is not None:
        page = _page(scenarios, projections, ensembles, language)
        files += write_page(page, Path(options.pdf), language)
    written = "\n".join(map(str, files))
    if options.json != "-":
        return written or _summary(scenarios, projection, drawn, language)
    if written:
        print_words(written, sys.stderr)
    return answer


def _page(
    scenarios: ScenarioSet,
    projections: Mapping[str, Projection],
    ensembles: Mapping[str, Ensemble],
    language: Language,
) -> MinisterPage:
    from offsim.report.minister_page import Export, minister_page  # noqa: PLC0415  (only where asked for)
    from offsim.report.page_answers import page_answers  # noqa: PLC0415  (only where asked for)
    from offsim.storage.report_identity import export_time  # noqa: PLC0415  (only where asked for)

    export = Export(export_time(), ensembles=ensembles)
    return minister_page(scenarios, projections, language, __version__, export, page_answers(scenarios))


def _workbook(
    scenarios: ScenarioSet, projections: Mapping[str, Projection], drawn: Ensemble | None, language: Language
) -> bytes:
    from offsim.report.workbook import workbook_bytes  # noqa: PLC0415  (only where asked for)
    from offsim.storage.report_identity import export_time, identity  # noqa: PLC0415  (only where asked for)

    carried = identity(scenarios, language.code, __version__, export_time())
    return workbook_bytes(scenarios, projections, language, __version__, drawn, identity=carried)


def _summary(scenarios: ScenarioSet, projection: Projection, drawn: Ensemble | None, language: Language) -> str:
    words = summary(scenarios, projection, language)
    if drawn is None:
        return words
    from offsim.report.uncertainty_words import uncertainty_summary  # noqa: PLC0415  (reads all that simulates)

    return f"{words}\n\n{uncertainty_summary(drawn, scenarios.targets, language)}"
