"""What a scenario means for a place, in words."""

from __future__ import annotations

from offsim.language import Language
from offsim.model.outcomes import BY_SITE, NATIONAL
from offsim.model.projection import Projection


def site_answer(projection: Projection, place: int, language: Language) -> str:
    """Return jobs, offices and land of one site (by its place in the study) in the study's last year."""
    site = projection.study.sites[place]
    last = {key: float(outcome.values(projection)[place][-1]) for key, outcome in BY_SITE.items()}
    number = language.number
    sentences = [
        language.translate(
            "Site", "{place} in {year}: {turnover} bn MAD and {jobs} jobs, which need {floor} m²."
        ).format(
            place=language.say(site.label),
            year=projection.study.last_year,
            turnover=number(last["turnover"], 1),
            jobs=number(last["jobs"], -2),
            floor=number(last["floor_need"], -2),
        ),
        _room(last, site.floor_space.value, language),
    ]
    if site.land_limit:
        sentences.append(
            language.translate("Site", "The land set aside is {limit} ha.").format(limit=number(site.land_limit.value))
        )
    return " ".join(sentences)


def _room(last: dict[str, float], floor_space: float, language: Language) -> str:
    number, usable = language.number, last["floor_need"] - last["floor_gap"]
    if last["floor_gap"] <= 0:
        return language.translate(
            "Site", "They fit: of the {space} m² there are, {usable} can be used, and {spare} stay free."
        ).format(space=number(floor_space), usable=number(usable), spare=number(-last["floor_gap"], -2))
    return language.translate(
        "Site",
        "They do not fit: of the {space} m² there are, {usable} can be used; {gap} m² are lacking, {land} ha of land.",
    ).format(
        space=number(floor_space),
        usable=number(usable),
        gap=number(last["floor_gap"], -2),
        land=number(last["land_need"], 1),
    )


def elsewhere(projection: Projection, place: int, language: Language) -> str:
    """Return what a job turns over in the rest of the country in the base year, where there is a rest."""
    turnover, jobs = (
        float(NATIONAL[key].values(projection)[0] - BY_SITE[key].values(projection)[place][0])
        for key in ("turnover", "jobs")
    )
    if jobs < 1:
        return ""
    words = language.translate(
        "Site",
        "These shares leave {amount} MAD of turnover a job in the rest of the country in {year}: see their sources.",
    )
    return words.format(amount=language.number(turnover / jobs * 1e9, 0), year=projection.study.base_year)
