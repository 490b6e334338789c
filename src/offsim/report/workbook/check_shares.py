"""The workings of the checks of figures: the shares of markets and sites, and the totals by year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from offsim.language import Language
from offsim.model.levers import lever_value
from offsim.model.outcomes import NATIONAL
from offsim.model.scenario import Scenario
from offsim.model.scenario_set import ScenarioSet
from offsim.model.study import Market, Site, Study
from offsim.report.workbook.check_cells import CheckCell, CheckRow, Formula
from offsim.report.workbook.check_keys import ALLOWED, TOLERANCE
from offsim.report.workbook.formats import decimals_format
from offsim.report.workbook.layout import FIRST_YEAR, Block, Cells, Sheet
from offsim.report.workbook.level_steps import PERCENT

SHARES = ("turnover_share", "jobs_share")
BASE, LAST = (FIRST_YEAR, FIRST_YEAR + 1), (FIRST_YEAR + 2, FIRST_YEAR + 3)
"""The columns of both shares in the base year and in the last one; markets have those of the base year alone."""
OUTSIDE, LARGER = FIRST_YEAR + 4, FIRST_YEAR + 5
TOTALS = ("turnover", "jobs")
MARKET, SITE, TOTAL = "check.market.", "check.site.", "check.total."
"""What keys of rows begin with."""


def market_block(study: Study, language: Language) -> Block[CheckRow]:
    """Return the shares of each market."""
    heads = share_names(language)
    rows = [
        CheckRow(MARKET + market.key, "", language.say(market.label), _fixed(market, heads)) for market in study.markets
    ]
    return Block(language.translate("Check", "Shares of the markets, %"), rows)


def _fixed(part: Market, heads: tuple[str, str]) -> tuple[CheckCell, ...]:
    key, values = f"markets.{part.key}", (part.turnover_share.value, part.jobs_share.value)
    return tuple(
        CheckCell(column, value, _link(f"{key}.{share}"), heading=head)
        for column, value, share, head in zip(BASE, values, SHARES, heads, strict=True)
    )


def _link(key: str) -> Formula:
    return lambda cells: cells.value(key)


def share_names(language: Language) -> tuple[str, str]:
    """Return what the shares of turnover and of jobs are called."""
    return language.translate("Workbook", "Share of turnover"), language.translate("Workbook", "Share of jobs")


@dataclass(frozen=True, slots=True)
class SiteShares:
    """A site's shares of turnover and jobs in per cent, in the base year and, not held to bounds, in the last one."""

    base: tuple[float, float]
    last: tuple[float, float]

    @property
    def outside(self) -> bool:
        """Whether one of them lies outside 0 to 100 %."""
        every = (*self.base, *self.last)
        return min(every) < -100 * ALLOWED or max(every) > 100 * (1 + ALLOWED)

    def larger(self, around: SiteShares) -> bool:
        """Whether one of them is larger than that of the site around."""
        own, outer = (*self.base, *self.last), (*around.base, *around.last)
        return any(one > other + 100 * ALLOWED for one, other in zip(own, outer, strict=True))


def site_shares(study: Study, scenario: Scenario) -> dict[str, SiteShares]:
    """Return the shares of each site, by key."""
    elapsed = study.last_year - study.base_year
    found = {}
    for site in study.sites:
        base = site.turnover_share.value, site.jobs_share.value
        moved = lever_value(study, scenario, f"site.{site.key}.change") * elapsed
        found[site.key] = SiteShares(base, (base[0] + moved, base[1] + moved))
    return found


def site_faults(study: Study, scenario: Scenario) -> int:
    """Return how many cases the check of the sites comes to."""
    shares = site_shares(study, scenario)
    outside = sum(found.outside for found in shares.values())
    return outside + sum(shares[site.key].larger(shares[site.inside]) for site in study.sites if site.inside)


def site_blocks(scenarios: ScenarioSet, language: Language) -> list[Block[CheckRow]]:
    """Return the shares of each site in the base year and the last, and whether they can be; nothing without sites."""
    study = scenarios.study
    if not study.sites:
        return []
    shares = site_shares(study, scenarios.active_scenario)
    rows = [
        CheckRow(SITE + site.key, "", language.say(site.label), tuple(_site_cells(study, site, shares, language)))
        for site in study.sites
    ]
    title = language.translate("Check", "Shares of the sites, % (1: the case)")
    return [Block(title, rows)]


def _site_cells(study: Study, site: Site, shares: Mapping[str, SiteShares], language: Language) -> Iterator[CheckCell]:
    own, decimals = shares[site.key], decimals_format(2)
    names = share_names(language)
    dated = language.translate("Check", "{share} in {year}")
    key = f"sites.{site.key}"
    for columns, year, values in ((BASE, study.base_year, own.base), (LAST, study.last_year, own.last)):
        for column, share, name, value in zip(columns, SHARES, names, values, strict=True):
            formula = _link(f"{key}.{share}") if columns is BASE else _moved(site.key, share)
            heading = dated.format(share=name, year=year)
            yield CheckCell(column, value, formula, shown=decimals, heading=heading)
    head = language.translate("Check", "Outside 0 to 100 %")
    yield CheckCell(OUTSIDE, int(own.outside), _outside(site.key), heading=head)
    head = language.translate("Check", "Larger than around")
    larger = int(own.larger(shares[site.inside])) if site.inside else ""
    yield CheckCell(LARGER, larger, _larger(site) if site.inside else None, heading=head)


def _moved(site: str, share: str) -> Formula:
    def formula(cells: Cells) -> str:
        last, first = cells.last_year(Sheet.INPUTS), cells.base_year(Sheet.INPUTS)
        return f"{cells.value(f'sites.{site}.{share}')}+{cells.value(f'site.{site}.change')}*({last}-{first})"

    return formula


def _outside(site: str) -> Formula:
    def formula(cells: Cells) -> str:
        row = cells.layout.rows[Sheet.CHECKS][SITE + site]
        shares = cells.row_part(row, BASE[0], LAST[1])
        allowed, percent = cells.value(TOLERANCE, Sheet.CHECKS), cells.value(PERCENT)
        return f"IF(AND(MIN({shares})*{percent}>=-{allowed},MAX({shares})*{percent}<=1+{allowed}),0,1)"

    return formula


def _larger(site: Site) -> Formula:
    def formula(cells: Cells) -> str:
        rows = cells.layout.rows[Sheet.CHECKS]
        own, outer = (cells.row_part(rows[SITE + key], BASE[0], LAST[1]) for key in (site.key, site.inside))
        allowed, percent = cells.value(TOLERANCE, Sheet.CHECKS), cells.value(PERCENT)
        return f"IF(SUMPRODUCT((({own}-{outer})*{percent}>{allowed})*1)>0,1,0)"

    return formula


def total_block(scenarios: ScenarioSet, language: Language) -> Block[CheckRow]:
    """Return for turnover and jobs in which years the markets do not add up to the country."""
    study = scenarios.study
    rows = []
    for outcome in TOTALS:
        cells = [
            CheckCell(FIRST_YEAR + place, 0, _total(study, outcome), heading=str(year))
            for place, year in enumerate(study.years)
        ]
        rows.append(CheckRow(TOTAL + outcome, "", language.say(NATIONAL[outcome].label), tuple(cells)))
    return Block(language.translate("Check", "Country less its markets, by year (1: they differ)"), rows)


def _total(study: Study, outcome: str) -> Formula:
    first, last = (f"markets.{market.key}.{outcome}" for market in (study.markets[0], study.markets[-1]))

    def formula(cells: Cells) -> str:
        country = f"SUM({cells.now(outcome, Sheet.RESULTS)})"
        markets = f"SUM({cells.all_now(first, last, Sheet.RESULTS)})"
        allowed = cells.value(TOLERANCE, Sheet.CHECKS)
        return f"IF(ABS({country}-{markets})>{allowed}*ABS({country}),1,0)"

    return formula
