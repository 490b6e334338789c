"""What the page for the minister needs of the questions: levers that would do, and the bars of the sensitivity."""

from __future__ import annotations

from collections.abc import Callable

from offsim.analysis.gaps import targets_ahead
from offsim.analysis.measures import Measure
from offsim.analysis.rank import tornado
from offsim.analysis.seek import seek
from offsim.model.scenario_set import ScenarioSet
from offsim.report.findings import Findings
from offsim.report.minister_chart import CHARTED
from offsim.report.tables import Answer


def page_answers(scenarios: ScenarioSet, stop: Callable[[], bool] | None = None) -> tuple[Answer, ...]:
    """Return what was found, without words; as in ``every_answer`` it is sought for the first target still ahead.

    Raises:
        Cancelled: ``stop``, which is asked again and again, said so.
    """
    study, shown = scenarios.study, scenarios.active_scenario
    targets = (*targets_ahead(study, scenarios.targets), *study.targets)[:1]
    of = Measure(CHARTED, study.last_year)
    found = [Findings(of=of, bars=tornado(study, shown, of, stop=stop))]
    if targets:
        solutions = seek(study, shown, targets, stop=stop)
        found.append(Findings(targets=targets, solutions=tuple(solutions.values())))
    return tuple(Answer("", "", (), findings=each) for each in found)
