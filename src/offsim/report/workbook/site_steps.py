"""The sheet of workings, last step: what falls to each site, and the offices and land it needs."""

from __future__ import annotations

from collections.abc import Callable

from offsim.language import Language
from offsim.model.arrays import Array
from offsim.model.outcomes import BY_SITE
from offsim.model.projection import Projection
from offsim.model.study import Site
from offsim.report.workbook.layout import Block, Cells, Sheet
from offsim.report.workbook.level_steps import PERCENT
from offsim.report.workbook.workings import Workings
from offsim.report.workbook.yearly_rows import Constant, Formula, YearlyRow

DENSITY_DECIMALS = 8


def site_blocks(projection: Projection, numbers: Workings, language: Language) -> list[Block[YearlyRow]]:
    """Return the steps by site: shares of the country, then what follows from them."""
    return [_share_block(projection, numbers, language), _outcome_block(projection, numbers, language)]


def _share_block(projection: Projection, numbers: Workings, language: Language) -> Block[YearlyRow]:
    turnover = language.translate("Workbook", "Share of turnover")
    jobs = language.translate("Workbook", "Share of jobs")
    sites = projection.study.sites
    return Block(
        language.translate("Workbook", "8. Shares of the sites"),
        (
            *(
                _share(*row, "turnover_share", turnover, language)
                for row in zip(sites, numbers.turnover_share, strict=True)
            ),
            *(_share(*row, "jobs_share", jobs, language) for row in zip(sites, numbers.jobs_share, strict=True)),
        ),
        language.translate("Workbook", "share in the base year + change × years since then, kept between 0 and 100 %"),
    )


def _share(site: Site, values: Array, share: str, label: str, language: Language) -> YearlyRow:
    key = f"sites.{site.key}.{share}"

    def formula(cells: Cells) -> str:
        elapsed = f"({cells.year()}-{cells.base_year()})"
        moved = f"{cells.value(key)}+{cells.value(f'site.{site.key}.change')}*{elapsed}"
        return f"MAX(0,MIN(1/{cells.value(PERCENT)},{moved}))"

    return YearlyRow(key, language.say(site.label), label, "%", 2, values, formula)


def _outcome_block(projection: Projection, numbers: Workings, language: Language) -> Block[YearlyRow]:
    dense = projection.study.density_site

    def per_office(cells: Cells) -> str:
        return f"{cells.value(f'sites.{dense}.land')}/{cells.value(f'sites.{dense}.floor_space')}"

    label = language.translate("Workbook", "Hectares of land a square metre of offices")
    density = Constant(per_office, numbers.density, DENSITY_DECIMALS)
    return Block(
        language.translate("Workbook", "9. Offices and land"),
        (
            YearlyRow("density", "", label, "ha", 0, constant=density),
            *(row for outcome in FORMULAS for row in _by_site(outcome, projection, language)),
        ),
        language.translate(
            "Workbook", "jobs × m² a job, less the offices that can be filled; land at the density above"
        ),
    )


def _by_site(key: str, projection: Projection, language: Language) -> list[YearlyRow]:
    outcome, formula = BY_SITE[key], FORMULAS[key]
    return [
        YearlyRow(
            f"sites.{site.key}.{key}",
            language.say(site.label),
            language.say(outcome.label),
            outcome.unit,
            outcome.decimals,
            values,
            formula(site.key),
        )
        for site, values in zip(projection.study.sites, outcome.values(projection), strict=True)
    ]


def _turnover(site: str) -> Formula:
    return lambda cells: f"{cells.now('turnover')}*{cells.now(f'sites.{site}.turnover_share')}*{cells.value(PERCENT)}"


def _jobs(site: str) -> Formula:
    return lambda cells: f"{cells.now('jobs')}*{cells.now(f'sites.{site}.jobs_share')}*{cells.value(PERCENT)}"


def _floor_need(site: str) -> Formula:
    return lambda cells: f"{cells.now(f'sites.{site}.jobs')}*{cells.value('m2_per_job')}"


def _floor_gap(site: str) -> Formula:
    def formula(cells: Cells) -> str:
        space, limit = cells.value(f"sites.{site}.floor_space"), cells.value("occupancy_limit")
        return f"{cells.now(f'sites.{site}.floor_need')}-{space}*{limit}*{cells.value(PERCENT)}"

    return formula


def _land_need(site: str) -> Formula:
    return lambda cells: f"MAX({cells.now(f'sites.{site}.floor_gap')},0)*{cells.value('density', Sheet.MODEL)}"


FORMULAS: dict[str, Callable[[str], Formula]] = {
    "turnover": _turnover,
    "jobs": _jobs,
    "floor_need": _floor_need,
    "floor_gap": _floor_gap,
    "land_need": _land_need,
}
