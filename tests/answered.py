"""Answers to the page of questions for a new study: one set to begin with, any sensible ones, and those of a study."""

from __future__ import annotations

from hypothesis import strategies as st

from offsim.model.facts import Status
from offsim.model.study import Study
from offsim.storage.figure_edits import Provenance
from offsim.storage.study_from_answers import OWN, Answers, MarketAnswer, TargetAnswer

SURVEY = Provenance("Survey of the sector", "2026-03-01")
ANSWERS = Answers(
    title="Automotive services, Tangier",
    question="Can turnover reach 3 bn MAD?",
    site="Tangier",
    base_year=2024,
    last_year=2030,
    turnover=1.5,
    jobs=6000.0,
    markets=(MarketAnswer("Spain", "Spain", 45.0, 50.0, 8.0), MarketAnswer("France", "France", 55.0, 50.0, 7.0)),
    normal={"Spain": 1.8, "France": 1.3},
    target=TargetAnswer("3 bn MAD in 2030", "turnover", 2030, 3.0),
    provenance=SURVEY,
)
NAMES = st.sampled_from(
    ("Spain", "Côte d’Ivoire", "فرنسا", "24", 'the "rest"', "a.b = {c}", "المانيا", "Spain!", "ESPAÑA #2")
)


def parts_of_100(weights: list[int]) -> list[float]:
    """Return shares of two decimals that add up to 100."""
    cents = [1 + 9_000 * weight // sum(weights) for weight in weights]
    cents[-1] += 10_000 - sum(cents)
    return [cent / 100 for cent in cents]


@st.composite
def some_answers(draw: st.DrawFn) -> Answers:
    """Return what a planner may answer."""

    def number(least: float, most: float) -> float:
        return round(draw(st.floats(least, most)), 4)

    names = draw(st.lists(NAMES, min_size=1, max_size=5, unique=True))
    weights = st.lists(st.integers(1, 100), min_size=len(names), max_size=len(names))
    economies = draw(st.lists(NAMES, min_size=len(names), max_size=len(names)))
    base = draw(st.integers(1950, 2100))
    last = base + draw(st.integers(1, 40))
    shares = zip(parts_of_100(draw(weights)), parts_of_100(draw(weights)), strict=True)
    markets = tuple(
        MarketAnswer(name, economy, *both, number(-50, 100))
        for name, economy, both in zip(names, economies, shares, strict=True)
    )
    outcome = draw(st.sampled_from(("", "turnover", "jobs", "growth", "companies")))
    return Answers(
        title=draw(NAMES),
        question=draw(st.sampled_from(("", "Why?"))),
        site=draw(NAMES),
        base_year=base,
        last_year=last,
        turnover=number(0.0001, 100_000),
        jobs=float(draw(st.integers(1, 100_000_000))),
        markets=markets,
        normal={name: number(-10, 20) for name in dict.fromkeys(economies)},
        target=TargetAnswer("A target", outcome, draw(st.integers(base + 1, last)), number(1, 100))
        if outcome
        else None,
        provenance=Provenance(draw(NAMES), draw(st.sampled_from(("", "2026-03-01")))),
    )


def answers_in(study: Study) -> Answers:
    """Return the answers that a study was made from, read off its own figures."""
    said = {economy.key: economy.label.in_language("en") for economy in study.economies}
    markets = tuple(
        MarketAnswer(
            market.label.in_language("en"),
            said[market.economy],
            market.turnover_share.value,
            market.jobs_share.value,
            study.levers[f"trend.{market.key}"].default.value,
        )
        for market in study.markets
    )
    targets = [
        TargetAnswer(target.label.in_language("en"), target.outcome, target.year, target.value.value)
        for target in study.targets.values()
    ]
    question = study.question.in_language("en")
    return Answers(
        title=study.title.in_language("en"),
        question="" if "turnover and jobs up to" in question else question,
        site=study.sites[0].label.in_language("en"),
        base_year=study.base_year,
        last_year=study.last_year,
        turnover=study.levers["base.turnover"].default.value,
        jobs=study.levers["base.jobs"].default.value,
        markets=markets,
        normal={said[economy.key]: economy.normal.value for economy in study.economies},
        target=targets[0] if targets else None,
        provenance=Provenance(
            study.sources[OWN].title.in_language("en"), study.sources[OWN].published.in_language("en")
        ),
    )


def own_figures(study: Study) -> set[float]:
    """Return the figures of a study that are marked as the planner's own, from its base year's, levers and facts."""
    facts = [lever.default for lever in study.levers.values()]
    facts += [fact for market in study.markets for fact in (market.turnover_share, market.jobs_share)]
    facts += [economy.normal for economy in study.economies]
    facts += [target.value for target in study.targets.values()]
    return {fact.value for fact in facts if fact.status is Status.OWN}
