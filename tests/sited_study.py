"""The small study with a place inside another, land set aside for it, and what a job pays."""

from functools import lru_cache

from offsim.model.study import Study
from offsim.storage.study_file import parse_study
from tests.small_study import SMALL_STUDY

WAGE = 'wage = { value = 60000, unit = "MAD", source = "book", status = "public" }\n'


def sited_words() -> str:
    """Return the study file: the park lies inside the region, the region inside the country."""
    park = SMALL_STUDY.index("[sites.park]")
    end = SMALL_STUDY.index("\n\n", park)
    region = SMALL_STUDY[park:end].replace("sites.park", "sites.region").replace("Park", "Region").replace("66", "70")
    region = region.replace("of park", "of region").replace("value = 30", "value = 40")
    words = SMALL_STUDY[:end] + "\n" + region + SMALL_STUDY[end:]
    for place, around in (("Park", "region"), ("Region", "country")):
        words = words.replace(f'label = "{place}"', f'label = "{place}"\ninside = "{around}"')
    limit = 'land_limit = { value = 20, unit = "ha", source = "book", status = "seed" }'
    words = words.replace('label = "Park"', f'label = "Park"\n{limit}')
    return words.replace("investment_per_job", f"{WAGE}investment_per_job", 1)


@lru_cache(maxsize=1)
def sited_study() -> Study:
    """Return the study; made once."""
    return parse_study(sited_words(), "placed.toml")
