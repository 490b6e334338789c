"""A small made-up study for tests: two economies, three markets, a pulse and a ramp, two sites, wide bounds."""

from functools import lru_cache

from offsim.model.study import Study
from offsim.storage.study_file import parse_study


def lever(label: str, value: float, unit: str, bounds: tuple[float, float], step: float = 0.1) -> str:
    """Return a lever as a TOML inline table; its plausible range is the middle half of the bounds, and the default."""
    low, high = bounds
    plausible = [min(value, low + (high - low) / 4), max(value, high - (high - low) / 4)]
    return (
        f'{{ label = "{label}", help = "What {label} means.", value = {value}, unit = "{unit}", source = "book", '
        f'status = "assumption", bounds = [{low}, {high}], plausible = {plausible}, against = "the middle", '
        f"step = {step} }}"
    )


def economy(key: str, normal: float) -> str:
    return f"""
[economies.{key}]
label = {{ en = "{key.title()}", fr = "Économie {key}" }}
market_label = "Markets of {key}"
normal = {{ value = {normal}, unit = "% a year", source = "book", status = "public" }}
sensitivity = {lever(f"sensitivity to {key}", 1.3, "points per point", (0, 8))}
growth = {lever(f"growth of {key}", 0, "points a year", (-10, 10))}
[economies.{key}.recession]
depth = {lever(f"depth in {key}", 0, "points a year", (0, 20))}
start = {lever(f"start in {key}", 2021, "year", (2021, 2025), 1)}
length = {lever(f"length in {key}", 2, "years", (0, 5), 1)}
"""


def market(key: str, of: str, share: float, jobs_share: float, offset: str = "") -> str:
    return f"""
[markets.{key}]
label = "{key.title()}"
economy = "{of}"
turnover_share = {{ value = {share}, unit = "%", year = 2020, source = "book", status = "public" }}
jobs_share = {{ value = {jobs_share}, unit = "%", source = "book", status = "derived", arithmetic = "counted" }}
trend = {lever(f"trend of {key}", 5.5, "% a year", (-120, 60))}
{offset}
"""


def site(key: str, shares: tuple[float, float], floor_space: float, land: str) -> str:
    return f"""
[sites.{key}]
label = "{key.title()}"
turnover_share = {{ value = {shares[0]}, unit = "%", source = "book", status = "seed" }}
jobs_share = {{ value = {shares[1]}, unit = "%", source = "book", status = "seed" }}
floor_space = {{ value = {floor_space}, unit = "m²", source = "book", status = "seed" }}
{land}
change = {lever(f"change of {key}", 0, "points a year", (-30, 30))}
"""


def preset(key: str, label: str, outlook: str, **levers: float) -> str:
    lines = "\n".join(f'"{name.replace("__", ".")}" = {value}' for name, value in levers.items())
    return f"""
[presets.{key}]
label = {{ en = "{label}", fr = "{label} (fr)", ar = "{label} (ar)" }}
note = "About {label}."
outlook = "{outlook}"
[presets.{key}.levers]
{lines}
"""


OFFSET = f"offset = {lever('offset of data', 0, 'points per point', (-3, 3))}"

SMALL_STUDY = f"""
format = 2
id = "small"
title = {{ en = "A small study", fr = "Une petite étude", ar = "دراسة صغيرة" }}
question = "Does it hold?"
base_year = 2020
last_year = 2025
perimeter = "all"
density_site = "park"
investment_per_job = {lever("investment a job", 160000, "MAD", (10000, 400000), 1000)}
turnover_per_company = {lever("turnover a company", 60, "M MAD", (5, 300), 1)}
productivity = {lever("productivity", 1, "% a year", (-20, 20))}
common = {lever("common trend", 0, "% a year", (-10, 10))}
m2_per_job = {lever("offices a job", 8, "m² a job", (1, 20))}
occupancy_limit = {lever("occupancy", 90, "%", (10, 100))}

[base]
turnover = {lever("base turnover", 7.3, "bn MAD", (1, 30))}
jobs = {lever("base jobs", 66667, "jobs", (1000, 200000), 1)}

[sources.book]
title = "A made-up book"

[perimeters.all]
label = "All"
note = "Everything."
{economy("north", 1.5)}{economy("south", 3.0)}
{market("voice", "north", 60, 50)}{market("data", "north", 25, 30, OFFSET)}{market("paper", "south", 15, 20)}

[outlooks.observed]
label = "As observed"
note = "What came."
[[outlooks.observed.growth.north]]
source = "book"
status = "public"
values = {{ 2021 = 1.0, 2022 = -2.5, 2023 = 0.5, 2024 = 2.0, 2025 = 1.5 }}
[[outlooks.observed.growth.south]]
source = "book"
status = "public"
values = {{ 2021 = 3.5, 2022 = 1.0, 2023 = 2.5, 2024 = 3.0, 2025 = 4.0 }}

[outlooks.normal]
label = "Normal"
note = "Nothing happens."
[[outlooks.normal.growth.north]]
source = "book"
status = "assumption"
values = {{ 2021 = 1.5, 2022 = 1.5, 2023 = 1.5, 2024 = 1.5, 2025 = 1.5 }}
[[outlooks.normal.growth.south]]
source = "book"
status = "assumption"
values = {{ 2021 = 3.0, 2022 = 3.0, 2023 = 3.0, 2024 = 3.0, 2025 = 3.0 }}

[events.war]
label = "Price war"
profile = "pulse"
start = {{ value = 2022, unit = "year", source = "book", status = "public" }}
years = {{ value = 2, unit = "years", source = "book", status = "assumption" }}
strength = {lever("price war", -2, "points a year", (-30, 10))}
source = "book"
status = "assumption"
hits = {{ voice = 1, data = 0.5 }}

[events.plan]
label = "Plan"
profile = "ramp"
start = {{ value = 2021, unit = "year", source = "book", status = "public" }}
years = {{ value = 3, unit = "years", source = "book", status = "assumption" }}
strength = {lever("plan", 1.2, "points a year", (-5, 20))}
source = "book"
status = "assumption"
hits = {{ data = 1, paper = 0.25 }}
{site("country", (100, 100), 0, "")}
{site("park", (66, 30), 160000, 'land = { value = 53, unit = "ha", source = "book", status = "seed" }')}

[targets.turnover_2025]
label = "16 bn in 2025"
outcome = "turnover"
year = 2025
value = {{ value = 16, unit = "bn MAD", source = "book", status = "seed" }}

[targets.jobs_2025]
label = "+40,000 jobs by 2025"
outcome = "added_jobs"
year = 2025
value = {{ value = 40000, unit = "jobs", source = "book", status = "seed" }}

[targets.old_2022]
label = "An older one"
outcome = "turnover"
year = 2022
value = {{ value = 7, unit = "bn MAD", source = "book", status = "seed" }}
shown = false

[[observations]]
outcome = "turnover"
perimeter = "all"
points = [{{ value = 7.3, unit = "bn MAD", year = 2020, source = "book", status = "public" }}]
{preset("reference", "Reference", "observed")}
{preset("steady", "Steady", "normal", productivity=0, event__war=0, event__plan=0)}
{preset("slump", "Slump", "observed", recession__north__depth=3, recession__north__start=2022)}
"""


@lru_cache(maxsize=1)
def small_study() -> Study:
    """Return the study; made once."""
    return parse_study(SMALL_STUDY, "small.toml")
