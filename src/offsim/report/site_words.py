"""What a scenario means for a site, in words."""

from __future__ import annotations

from offsim.language import Language
from offsim.model.facts import Fact
from offsim.model.outcomes import BY_SITE, NATIONAL
from offsim.model.projection import Projection
from offsim.model.text import Counted


def site_answer(projection: Projection, place: int, language: Language) -> str:
    """Return jobs, offices and land of one site (by its place in the study) in the study's last year."""
    site = projection.study.sites[place]
    last = {key: float(outcome.values(projection)[place][-1]) for key, outcome in BY_SITE.items()}
    number = language.number
    sentences = [
        language.translate("Site", "{site} in {year}: {turnover} bn MAD and {jobs}, which need {floor} m².").format(
            site=language.say(site.label),
            year=projection.study.last_year,
            turnover=number(last["turnover"], 1),
            jobs=language.say(Counted.tr("%n jobs", None, last["jobs"], -2)),
            floor=number(last["floor_need"], -2),
        ),
        _room(last, site.floor_space.value, language),
    ]
    if site.land_limit:
        sentences.append(land_words(site.land_limit, last["land_need"], language))
    return " ".join(sentences)


def land_words(limit: Fact, need: float, language: Language) -> str:
    """Say whether the land that is needed, in ha, is more than what is set aside; how much that is where none is."""
    if need > limit.amount:
        words = language.translate("Site", "That is more than the {limit} set aside.")
    elif need > 0:
        words = language.translate("Site", "The {limit} set aside are enough.")
    else:
        words = language.translate("Site", "Land set aside: {limit}.")
    return words.format(limit=language.say(Counted.tr("%n ha", None, limit.value)))


def _room(last: dict[str, float], floor_space: float, language: Language) -> str:
    number, usable = language.number, last["floor_need"] - last["floor_gap"]
    if last["floor_gap"] <= 0:
        return language.translate(
            "Site", "Sufficient capacity: of {space} m², {usable} m² are usable and {spare} m² stay free."
        ).format(space=number(floor_space), usable=number(usable), spare=number(-last["floor_gap"], -2))
    return language.translate(
        "Site",
        "Insufficient capacity: of {space} m², {usable} m² are usable; shortfall: {gap} m², {land} of land.",
    ).format(
        space=number(floor_space),
        usable=number(usable),
        gap=number(last["floor_gap"], -2),
        land=language.say(Counted.tr("%n ha", None, last["land_need"], 1)),
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
        "These shares leave {amount} of turnover a job in the rest of the country in {year}: see their sources.",
    )
    return words.format(
        amount=language.say(Counted.tr("%n MAD", None, turnover / jobs * 1e9)), year=projection.study.base_year
    )
