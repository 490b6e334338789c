"""The model's equations read a second time, slowly: plain Python, one number at a time, nothing from the kernel.

It is written from docs/model.md, for both formats of studies.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from offsim.model.study import Economy, Event, Market, Site, Study

Values = Mapping[str, float]
Rows = dict[str, list[float]]
# Growth added to an economy in a year, by economy key and years since the base year; fractions.
Noise = Callable[[str, int], float]


Paths = Mapping[str, Mapping[int, float]]
"""By lever, what a year and those after it add to its value, in its unit."""


def no_noise(_economy: str, _elapsed: int) -> float:
    return 0.0


def no_shock(_elapsed: int) -> float:
    return 0.0


class ScalarModel:
    """One projection. ``levers`` are in the units planners see, as are the outcomes that come out."""

    def __init__(
        self,
        study: Study,
        outlook: str,
        levers: Values,
        noise: Noise = no_noise,
        shock: Callable[[int], float] = no_shock,
        paths: Paths = {},  # noqa: B006
    ) -> None:
        self.study, self.outlook, self.levers = study, outlook, levers
        self.noise, self.shock, self.paths = noise, shock, paths
        self.elapsed = range(study.last_year - study.base_year + 1)
        turnover = {market.key: self.turnover_of(market) for market in study.markets}
        jobs = {market.key: self.jobs_of(market, turnover[market.key]) for market in study.markets}
        self.market_turnover, self.market_jobs = self.held("turnover", turnover), self.held("jobs", jobs)
        self.turnover = [sum(rows[t] for rows in self.market_turnover.values()) for t in self.elapsed]
        self.jobs = [sum(rows[t] for rows in self.market_jobs.values()) for t in self.elapsed]

    def lever(self, key: str, t: int) -> float:
        value, year = self.levers[key], self.study.base_year + t
        steps = {since: more for since, more in self.paths.get(key, {}).items() if since <= year}
        if not steps:
            return value
        lever = self.study.levers[key]
        return min(max(value + steps[max(steps)], lever.low), lever.high)

    def deviation(self, economy: Economy, t: int) -> float:
        year = self.study.base_year + t
        (observed,) = (
            fact.value for fact in self.study.outlooks[self.outlook].growth[economy.key] if fact.year == year
        )
        start = self.levers[f"recession.{economy.key}.start"]
        in_recession = start <= year < start + self.levers[f"recession.{economy.key}.length"]
        depth = self.levers[f"recession.{economy.key}.depth"] if in_recession else 0.0
        per_cent = observed + self.lever(f"growth.{economy.key}", t) - depth - economy.normal.value
        return per_cent / 100 + self.noise(economy.key, t)

    def profile(self, event: Event, t: int) -> float:
        year, start, years = self.study.base_year + t, event.start.value, event.years.value
        if event.profile == "pulse":
            return 1.0 if start <= year < start + years else 0.0
        return 0.0 if year < start else min((year - start + 1) / years, 1.0)

    def event_effect(self, market: Market, t: int) -> float:
        effect = 0.0
        for event in self.study.events:
            if market.key in event.hits:
                strength = self.levers[f"event.{event.key}"] / 100
                effect += strength * self.profile(event, t) * event.hits[market.key].value
        return effect

    def growth(self, market: Market, t: int) -> float:
        (economy,) = (economy for economy in self.study.economies if economy.key == market.economy)
        answer = self.lever(f"trend.{market.key}", t) / 100
        if self.study.format == 1:
            sensitivity = self.levers[f"sensitivity.{market.key}"]
        else:
            answer += self.lever("trend.common", t) / 100 if "trend.common" in self.levers else 0.0
            sensitivity = self.levers[f"sensitivity.{economy.key}"] + self.levers.get(f"offset.{market.key}", 0.0)
        return answer + sensitivity * self.deviation(economy, t) + self.event_effect(market, t) + self.shock(t)

    def turnover_of(self, market: Market) -> list[float]:
        rows = [self.levers["base.turnover"] * market.turnover_share.value / 100]
        for t in self.elapsed[1:]:
            rows.append(rows[-1] * (1 + max(self.growth(market, t), -0.95)))
        return rows

    def jobs_of(self, market: Market, turnover: Sequence[float]) -> list[float]:
        output = [turnover[0] / (self.levers["base.jobs"] * market.jobs_share.value / 100)]
        for t in self.elapsed[1:]:
            output.append(output[-1] * (1 + self.lever("productivity", t) / 100))
        return [turnover[t] / output[t] for t in self.elapsed]

    def held(self, outcome: str, rows: Rows) -> Rows:
        jump_off = self.levers.get("jump_off", self.study.base_year)
        factors = {0: 1.0}
        for seen in self.study.observations:
            if (seen.outcome, seen.perimeter) == (outcome, self.study.perimeter):
                for fact in seen.points:
                    if fact.year is not None and self.study.base_year < fact.year <= jump_off:
                        t = fact.year - self.study.base_year
                        factors[t] = fact.value / sum(row[t] for row in rows.values())
        return {key: [value * self.factor(factors, t) for t, value in enumerate(row)] for key, row in rows.items()}

    @staticmethod
    def factor(factors: Mapping[int, float], t: int) -> float:
        before = max(known for known in factors if known <= t)
        if not (later := [known for known in factors if known > t]):
            return factors[before]
        after = min(later)
        part = (t - before) / (after - before)
        return float(factors[before] ** (1 - part) * factors[after] ** part)

    def fixed(self, key: str) -> float:
        return self.levers[key] if key in self.levers else self.study.fixed[key].value

    def national(self) -> Rows:
        investment, invested = [0.0], 0.0
        for before, after in pairwise(self.jobs):
            invested += max(after - before, 0.0) * self.fixed("investment_per_job") / 1e9
            investment.append(invested)
        return self.costs() | {
            "turnover": self.turnover,
            "jobs": self.jobs,
            "growth": yearly_growth(self.turnover),
            "added_jobs": [jobs - self.jobs[0] for jobs in self.jobs],
            "turnover_per_job": [self.turnover[t] / self.jobs[t] * 1e6 for t in self.elapsed],
            "investment": investment,
            "companies": [turnover * 1000 / self.fixed("turnover_per_company") for turnover in self.turnover],
        }

    def costs(self) -> Rows:
        measures = [event for event in self.study.events if event.cost]
        if not measures:
            return {}
        each = {event.key: self.cost(event) for event in measures}
        spent = [sum(row[t] for row in each.values()) for t in self.elapsed]
        rows = {"cost": spent, "cost_per_job": self.cost_per_job(spent, measures)}
        for event in measures:
            rows[f"{event.key} cost"] = each[event.key]
            rows[f"{event.key} cost_per_job"] = self.cost_per_job(each[event.key], [event])
        return rows

    def cost(self, event: Event) -> list[float]:
        assert event.cost
        years, start = int(event.cost.years.value), int(event.start.value) - self.study.base_year
        paid = []
        for t in self.elapsed:
            new = [
                max(self.jobs[year] - self.jobs[year - 1], 0.0) for year in range(max(t - years + 1, start, 1), t + 1)
            ]
            paid.append(event.cost.rate.value * sum(new) / 1e6)
        return paid

    def cost_per_job(self, spent: Sequence[float], measures: Sequence[Event]) -> list[float]:
        levers = {**self.levers, **{f"event.{event.key}": 0.0 for event in measures}}
        without = ScalarModel(self.study, self.outlook, levers, self.noise, self.shock, self.paths).jobs
        answer = []
        for t in self.elapsed:
            more = self.jobs[t] - without[t]
            answer.append(sum(spent[: t + 1]) * 1e3 / more if more >= 0.5 else float("nan"))
        return answer

    def by_market(self) -> dict[str, Rows]:
        return {
            market.key: {
                "turnover": self.market_turnover[market.key],
                "jobs": self.market_jobs[market.key],
                "growth": yearly_growth(self.market_turnover[market.key]),
            }
            for market in self.study.markets
        }

    def share(self, site: Site, base_share: float, t: int) -> float:
        return min(max(base_share + self.levers[f"site.{site.key}.change"] * t, 0.0), 100.0) / 100

    def by_site(self) -> dict[str, Rows]:
        (dense,) = (site for site in self.study.sites if site.key == self.study.density_site)
        assert dense.land is not None
        hectares_a_metre = dense.land.value / dense.floor_space.value
        answer = {}
        for site in self.study.sites:
            jobs = [self.share(site, site.jobs_share.value, t) * self.jobs[t] for t in self.elapsed]
            need = [count * self.levers["m2_per_job"] for count in jobs]
            gap = [metres - site.floor_space.value * self.levers["occupancy_limit"] / 100 for metres in need]
            answer[site.key] = {
                "turnover": [self.share(site, site.turnover_share.value, t) * self.turnover[t] for t in self.elapsed],
                "jobs": jobs,
                "floor_need": need,
                "floor_gap": gap,
                "land_need": [max(metres, 0.0) * hectares_a_metre for metres in gap],
            }
        return answer


def yearly_growth(level: Sequence[float]) -> list[float]:
    """Return growth in per cent on the year before; not a number in the base year."""
    return [float("nan"), *((after / before - 1) * 100 for before, after in pairwise(level))]
