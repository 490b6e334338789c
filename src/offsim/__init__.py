"""What-if scenarios for Morocco's offshoring sector.

For analysts: ``from offsim import open_study, scenario, project, ensemble`` and so on, as in ``docs/python.md``; each
is loaded when it is first asked for.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # importing typing would take longer than all the rest
if TYPE_CHECKING:
    from offsim.analysis.compare import compare
    from offsim.analysis.explain import by_lever as explain
    from offsim.analysis.frontier import frontier
    from offsim.analysis.hindcast import fit as hindcast
    from offsim.analysis.measures import Measure
    from offsim.analysis.rank import sobol_indices as rank
    from offsim.analysis.rank import tornado
    from offsim.analysis.seek import seek
    from offsim.ensemble.cluster import cluster_at
    from offsim.ensemble.ensemble import ensemble
    from offsim.ensemble.processes import Processes
    from offsim.model.outcomes import outcomes
    from offsim.model.problems import Problem, Problems
    from offsim.model.projection import project
    from offsim.model.scenario_set import scenario
    from offsim.storage.studies import open_study

__all__ = [
    "Measure",
    "Problem",
    "Problems",
    "Processes",
    "cluster_at",
    "compare",
    "ensemble",
    "explain",
    "frontier",
    "hindcast",
    "open_study",
    "outcomes",
    "project",
    "rank",
    "scenario",
    "seek",
    "tornado",
]

_PLACES = {
    "Measure": "analysis.measures",
    "Problem": "model.problems",
    "Problems": "model.problems",
    "Processes": "ensemble.processes",
    "cluster_at": "ensemble.cluster",
    "compare": "analysis.compare",
    "explain": "analysis.explain:by_lever",
    "frontier": "analysis.frontier",
    "hindcast": "analysis.hindcast:fit",
    "open_study": "storage.studies",
    "outcomes": "model.outcomes",
    "project": "model.projection",
    "rank": "analysis.rank:sobol_indices",
    "scenario": "model.scenario_set",
    "seek": "analysis.seek",
    "tornado": "analysis.rank",
}
"""Where each is defined, and under which name where a question's verb is not its own.

``ensemble`` is not among them: the package of that name can be called.
"""


if not TYPE_CHECKING:  # or every name would pass for one of these

    def __getattr__(name: str) -> object:
        """Load what is asked for."""
        from importlib import import_module  # noqa: PLC0415  (only where it is needed)

        if name == "ensemble":
            return import_module("offsim.ensemble")
        if name not in _PLACES:
            raise AttributeError(f"module 'offsim' has no attribute {name!r}")
        module, _, own = _PLACES[name].partition(":")
        return getattr(import_module(f"offsim.{module}"), own or name)


def __dir__() -> list[str]:
    """Return what there is to ask for."""
    return [*__all__, "__version__"]
