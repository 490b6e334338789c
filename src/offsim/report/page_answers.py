"""What the page for the minister needs of the questions: levers that would do, and the bars of the sensitivity."""

from __future__ import annotations

from collections.abc import Callable

from offsim.analysis.measures import Measure
from offsim.analysis.rank import tornado
from offsim.analysis.seek import seek
from offsim.model.scenario_set import ScenarioSet
from offsim.report.findings import Findings
from offsim.report.main_target import main_target
from offsim.report.minister_chart import CHARTED
from offsim.report.tables import Answer


def page_answers(scenarios: ScenarioSet, stop: Callable[[], bool] | None = None) -> tuple[Answer, ...]:
    """Return what was found, without words; as in ``every_answer`` it is sought for the main target.

    Raises:
        Cancelled: ``stop``, which is asked again and again, said so.
    """
    study, shown = scenarios.study, scenarios.active_scenario
    of = Measure(CHARTED, study.last_year)
    found = [Findings(of=of, bars=tornado(study, shown, of, stop=stop))]
    if target := main_target(scenarios):
        solutions = seek(study, shown, (target.key,), stop=stop)
        found.append(Findings(targets=(target.key,), solutions=tuple(solutions.values())))
    return tuple(Answer("", "", (), findings=each) for each in found)
