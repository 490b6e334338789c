"""The model's equations read a second time, slowly: plain Python, one number at a time, nothing from the kernel."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from offsim.model.study import Economy, Event, Market, Site, Study

Values = Mapping[str, float]
Rows = dict[str, list[float]]
# Growth added to an economy in a year, by economy key and years since the base year; fractions.
Noise = Callable[[str, int], float]


def no_noise(_economy: str, _elapsed: int) -> float:
    return 0.0


class ScalarModel:
    """One projection. ``levers`` are in the units planners see, as are the outcomes that come out."""

    def __init__(self, study: Study, outlook: str, levers: Values, noise: Noise = no_noise) -> None:
        self.study, self.outlook, self.levers, self.noise = study, outlook, levers, noise
        self.elapsed = range(study.last_year - study.base_year + 1)
        self.market_turnover = {market.key: self.turnover_of(market) for market in study.markets}
        self.market_jobs = {market.key: self.jobs_of(market) for market in study.markets}
        self.turnover = [sum(rows[t] for rows in self.market_turnover.values()) for t in self.elapsed]
        self.jobs = [sum(rows[t] for rows in self.market_jobs.values()) for t in self.elapsed]

    def deviation(self, economy: Economy, t: int) -> float:
        year = self.study.base_year + t
        (observed,) = (
            fact.value for fact in self.study.outlooks[self.outlook].growth[economy.key] if fact.year == year
        )
        start = self.levers[f"recession.{economy.key}.start"]
        in_recession = start <= year < start + self.levers[f"recession.{economy.key}.length"]
        depth = self.levers[f"recession.{economy.key}.depth"] if in_recession else 0.0
        per_cent = observed + self.levers[f"growth.{economy.key}"] - depth - economy.normal.value
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
        answer = self.levers[f"trend.{market.key}"] / 100
        answer += self.levers[f"sensitivity.{market.key}"] * self.deviation(economy, t)
        return answer + self.event_effect(market, t)

    def turnover_of(self, market: Market) -> list[float]:
        rows = [self.levers["base.turnover"] * market.turnover_share.value / 100]
        for t in self.elapsed[1:]:
            rows.append(rows[-1] * (1 + max(self.growth(market, t), -0.95)))
        return rows

    def jobs_of(self, market: Market) -> list[float]:
        turnover = self.market_turnover[market.key]
        output = turnover[0] / (self.levers["base.jobs"] * market.jobs_share.value / 100)
        return [turnover[t] / (output * (1 + self.levers["productivity"] / 100) ** t) for t in self.elapsed]

    def national(self) -> Rows:
        investment, invested = [0.0], 0.0
        for before, after in pairwise(self.jobs):
            invested += max(after - before, 0.0) * self.study.investment_per_job.value / 1e9
            investment.append(invested)
        return {
            "turnover": self.turnover,
            "jobs": self.jobs,
            "growth": yearly_growth(self.turnover),
            "added_jobs": [jobs - self.jobs[0] for jobs in self.jobs],
            "turnover_per_job": [self.turnover[t] / self.jobs[t] * 1e6 for t in self.elapsed],
            "investment": investment,
            "companies": [turnover * 1000 / self.study.turnover_per_company.value for turnover in self.turnover],
        }

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
