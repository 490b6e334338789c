"""Rows of a study's tables: added, copied, deleted and moved, with what belongs to them, and nothing else touched."""

from __future__ import annotations

import tomllib

import pytest

from offsim.model.problems import Problem, Problems
from offsim.model.scenario_set import new_set, set_lever
from offsim.model.study import Study
from offsim.model.text import LANGUAGES, text
from offsim.storage.entry_edits import at_place, with_choice, with_figure, with_text, without
from offsim.storage.figure_edits import Provenance
from offsim.storage.preset_text import preset_table
from offsim.storage.row_edits import (
    SINGULAR,
    with_copy,
    with_ready_row,
    with_row,
    with_row_moved,
    without_row,
)
from offsim.storage.row_names import copied_name, new_name
from offsim.storage.row_references import name_of
from offsim.storage.row_templates import NEW_ROWS, new_market
from offsim.storage.shares import SHARES, takers, totals, with_rest
from offsim.storage.study_file import parse_study
from offsim.storage.study_text import found_at, set_value
from tests.small_study import SMALL_STUDY, small_study
from tests.storage.study_tables import SHIPPED

OWN = Provenance("Our survey", "2026-11-26")
MADE_WHOLE = tuple(kind for kind in NEW_ROWS if kind not in ("markets", "correlations"))


def parsed(words: str) -> Study:
    return parse_study(words, "edited.toml")


@pytest.mark.parametrize("kind", MADE_WHOLE)
def test_a_new_row_makes_a_study(kind: str) -> None:
    words, place = with_row(SMALL_STUDY, kind, text({"fr": "Nouveau"}), OWN)
    assert name_of(found_at(words, place), "fr") == "Nouveau"
    assert parsed(words).text == words


MAIN = 'density_site = "park"\nmain_levers = ["trend.data", "productivity", "offset.data"]'


def test_main_levers_are_chosen_one_by_one_and_none_twice() -> None:
    words = SMALL_STUDY
    for place, chosen, expected in (
        (0, "trend.data", ("trend.data",)),
        (5, "productivity", ("trend.data", "productivity")),
        (1, "base.jobs", ("trend.data", "base.jobs")),
        (1, "trend.data", ("trend.data",)),
    ):
        words = with_choice(words, ("main_levers", place), chosen, lambda: OWN)
        assert parsed(words).main_levers == expected
    assert without(words, ("main_levers", 4)) == words
    assert parsed(without(words, ("main_levers", 0))).main_levers == ()


def test_main_levers_go_with_the_row_they_belong_to() -> None:
    words = SMALL_STUDY.replace('density_site = "park"', MAIN)
    left = without_row(words, ("markets", "data"), "en")
    assert found_at(left, ("main_levers",)) == ["productivity"]
    assert "main_levers" not in without_row(
        words.replace('"trend.data", "productivity"', '"trend.data"'), ("markets", "data"), "en"
    )


def test_a_new_correlation_takes_a_pair_that_has_none() -> None:
    words, place = with_row(SMALL_STUDY, "correlations", text(""), OWN)
    assert [found.economies for found in parsed(words).correlations] == [("north", "south")]
    with pytest.raises(Problem, match="every pair"):
        with_row(words, "correlations", text(""), OWN)
    assert parsed(without_row(words, place, "en")).correlations == ()


def test_a_new_market_follows_the_only_economy_there_is() -> None:
    study = tomllib.loads(SMALL_STUDY)
    one = {**study, "economies": {"north": study["economies"]["north"]}}
    assert new_market(one, "Legal", "own")["economy"] == "north"


def test_a_new_market_has_no_share_and_no_economy_until_it_is_given_them() -> None:
    words, place = with_row(SMALL_STUDY, "markets", text("Legal"), OWN)
    with pytest.raises(Problems, match="above zero"):
        parsed(words)
    with pytest.raises(Problems, match="economy”: expected one of north, south, found ''"):
        parsed(words)
    words = set_value(words, (*place, "economy"), "north")
    for share in SHARES:
        words = with_figure(words, (*place, share), 10, "%", OWN)
    assert totals(tomllib.loads(words)) == dict.fromkeys(SHARES, 110)
    assert takers(tomllib.loads(words), tomllib.loads(SMALL_STUDY)) == ["voice", "data", "paper"]
    study = parsed(with_rest(words, "voice", OWN))
    assert [market.turnover_share.value for market in study.markets] == [50, 25, 15, 10]
    assert [market.jobs_share.value for market in study.markets] == [40, 30, 20, 10]


def test_the_rest_is_offered_only_to_markets_that_keep_something() -> None:
    assert takers(tomllib.loads(SMALL_STUDY), tomllib.loads(SMALL_STUDY)) == []
    words = with_figure(SMALL_STUDY, ("markets", "voice", "turnover_share"), 80, "%", OWN)
    assert takers(tomllib.loads(words), tomllib.loads(SMALL_STUDY)) == ["data", "voice"]  # that just changed comes last


@pytest.mark.parametrize("kind", [kind for kind in SINGULAR if kind not in ("markets",)])
def test_a_copy_stands_right_below_and_makes_a_study(kind: str) -> None:
    first = next(iter(tomllib.loads(SMALL_STUDY)[kind]))
    words, place = with_copy(SMALL_STUDY, (kind, first), text("A copy"), OWN)
    assert [*tomllib.loads(words)[kind]][1] == place[1]
    assert parsed(words).text == words


def test_a_copied_market_feels_what_the_first_does() -> None:
    words, place = with_copy(SMALL_STUDY, ("markets", "data"), text("More data"), OWN)
    events = tomllib.loads(words)["events"]
    assert (events["war"]["hits"][place[1]], events["plan"]["hits"][place[1]]) == (0.5, 1)


def test_what_is_copied_is_the_planners_own() -> None:
    words, place = with_copy(SMALL_STUDY, ("targets", "turnover_2025"), text("Another"), OWN)
    value = found_at(words, (*place, "value"))
    assert (value["status"], tomllib.loads(words)["sources"][value["source"]]["title"]) == ("own", "Our survey")


def test_a_market_goes_with_its_hits_its_settings_and_an_offset_that_is_left_alone() -> None:
    settings_of_it = '[presets.steady.levers]\n"trend.voice" = 3\n"offset.data" = 1\n'
    words = SMALL_STUDY.replace("[presets.steady.levers]\n", settings_of_it)
    table = tomllib.loads(without_row(words, ("markets", "voice"), "en"))
    assert table["events"]["war"]["hits"] == {"data": 0.5}
    assert table["presets"]["steady"]["levers"].keys() == {"productivity", "event.war", "event.plan"}
    assert "offset" not in table["markets"]["data"]


def test_an_event_that_hit_only_a_market_that_went_stays_and_hits_none() -> None:
    words = SHIPPED["pai-2020"]
    assert "[events.telecom_price_war.hits.france]\n" in words
    words = without_row(words, ("markets", "france"), "en")
    assert tomllib.loads(words)["events"]["telecom_price_war"]["hits"] == {}
    words = with_rest(without_row(words, ("markets", "rest_of_europe"), "en"), "rest_of_world", OWN)
    assert [market.key for market in parsed(words).markets] == ["rest_of_world"]


def test_an_economy_goes_with_its_growth_its_settings_and_its_correlations() -> None:
    words, _ = with_row(SMALL_STUDY, "correlations", text(""), OWN)
    words = with_choice(words, ("markets", "paper", "economy"), "north", lambda: OWN)
    study = parsed(without_row(words, ("economies", "south"), "en"))
    assert [economy.key for economy in study.economies] == ["north"]
    assert study.correlations == ()


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (("economies", "north"), "it is followed by Voice, Data"),
        (("outlooks", "observed"), "it is used by Reference, Slump"),
        (("sites", "park"), "its density counts"),
        (("perimeters", "all"), "it is what the study projects"),
        (("sources", "book"), "figures come from it, of: "),
    ],
)
def test_what_something_refers_to_is_not_deleted(place: tuple[str, str], said: str) -> None:
    with pytest.raises(Problem, match="is not deleted") as found:
        without_row(SMALL_STUDY, place, "en")
    assert said in str(found.value)


def test_the_last_of_its_kind_is_not_deleted() -> None:
    words = without_row(without_row(SMALL_STUDY, ("presets", "slump"), "en"), ("presets", "steady"), "en")
    with pytest.raises(Problem, match="at least one"):
        without_row(words, ("presets", "reference"), "en")


@pytest.mark.parametrize("kind", [*SINGULAR])
def test_a_row_moves_down_and_back(kind: str) -> None:
    words = SMALL_STUDY
    if len(tomllib.loads(words)[kind]) < 2:
        words, _ = with_row(words, kind, text("Another"), OWN)
    first, second, *_ = tomllib.loads(words)[kind]
    down = with_row_moved(words, (kind, first), 1)
    assert [*tomllib.loads(down)[kind]][:2] == [second, first]
    assert with_row_moved(words, (kind, first), -1) == words
    back = with_row_moved(down, (kind, first), -1)
    assert [*tomllib.loads(back)[kind]][:2] == [first, second]
    assert parsed(back).digest


@pytest.mark.parametrize("name", sorted(SHIPPED))
@pytest.mark.parametrize("kind", MADE_WHOLE)
def test_remarks_of_shipped_studies_stay(name: str, kind: str) -> None:
    words, place = with_row(SHIPPED[name], kind, text("New"), OWN)
    words, copied = with_copy(words, place, text("Copied"), OWN)
    words = with_row_moved(words, copied, -1)
    assert [line for line in words.splitlines() if line.startswith("#")] == [
        line for line in SHIPPED[name].splitlines() if line.startswith("#")
    ]
    parsed(words)


def test_words_change_in_one_language_alone() -> None:
    place = ("title",)
    assert found_at(with_text(SMALL_STUDY, place, "fr", "Étude"), place) == {
        "en": "A small study", "fr": "Étude", "ar": "دراسة صغيرة"}  # fmt: skip
    assert found_at(with_text(SMALL_STUDY, place, "fr", ""), place) == {"en": "A small study", "ar": "دراسة صغيرة"}
    assert found_at(with_text(SMALL_STUDY, ("question",), "fr", "Tient-il ?"), ("question",)) == {
        "en": "Does it hold?", "fr": "Tient-il ?"}  # fmt: skip
    assert found_at(with_text(SMALL_STUDY, ("question",), "en", "Does it?"), ("question",)) == "Does it?"


def test_a_name_that_nobody_typed_is_in_every_language_until_one_is_typed() -> None:
    rows = tomllib.loads(SMALL_STUDY)["events"]
    words, place = with_row(SMALL_STUDY, "events", new_name("events", rows.values()), OWN)
    assert [name_of(found_at(words, place), code) for code in LANGUAGES] == [
        "New event",
        "Nouvel événement",
        "حدث جديد",
    ]
    again = new_name("events", tomllib.loads(words)["events"].values())
    assert again.in_language("fr") == "Nouvel événement 2"
    words, copy = with_copy(words, place, copied_name(found_at(words, place)), OWN)
    assert name_of(found_at(words, copy), "fr") == "Nouvel événement, copie"
    for row in (place, copy):
        typed = found_at(with_text(words, (*row, "label"), "fr", "Loi"), row)
        assert [typed["label"], typed["strength"]["label"]] == [{"fr": "Loi"}] * 2


@pytest.mark.parametrize(("kind", "lever"), [("markets", "trend"), ("events", "strength"), ("sites", "change")])
def test_a_new_row_is_renamed_with_its_lever(kind: str, lever: str) -> None:
    words, place = with_row(SMALL_STUDY, kind, text({"fr": "Nouveau"}), OWN)
    words = with_text(words, (*place, "label"), "fr", "Italie")
    row = found_at(words, place)
    assert [row["label"], row[lever]["label"], row[lever]["help"]] == [{"fr": "Italie"}] * 3


def test_a_lever_that_is_not_called_as_its_row_keeps_its_words() -> None:
    study, place = SHIPPED["pai-2020"], ("sites", "casanearshore")
    before = found_at(study, place)
    after = found_at(with_text(study, (*place, "label"), "fr", "Nearshore"), place)
    assert after == {**before, "label": {**before["label"], "fr": "Nearshore"}}


def test_a_cost_has_a_rate_and_years_and_goes_as_a_whole() -> None:
    words = with_figure(SMALL_STUDY, ("events", "plan", "cost", "rate"), 5000, "MAD", OWN)
    cost = next(event.cost for event in parsed(words).events if event.key == "plan")
    assert cost is not None
    assert (cost.rate.value, cost.years.value) == (5000, 1)
    assert (
        at_place(tomllib.loads(without(words, ("events", "plan", "cost", "years"))), ("events", "plan", "cost")) is None
    )


def test_the_unit_of_a_target_is_that_of_its_outcome() -> None:
    words = with_choice(SMALL_STUDY, ("targets", "turnover_2025", "outcome"), "jobs", lambda: OWN)
    assert parsed(words).targets["turnover_2025"].value.unit == "jobs"


def test_a_lever_becomes_uncertain_and_certain_again() -> None:
    words = with_choice(SMALL_STUDY, ("productivity", "distribution", "kind"), "normal", lambda: OWN)
    words = with_choice(words, ("productivity", "distribution", "kind"), "uniform", lambda: OWN)
    lever = parsed(words).levers["productivity"]
    assert lever.distribution is not None
    assert (str(lever.distribution.kind), lever.distribution.spread) == ("uniform", 5)
    assert parsed(without(words, ("productivity", "distribution", "kind"))).levers["productivity"].distribution is None


def test_a_scenario_becomes_a_preset() -> None:
    study = small_study()
    scenarios = set_lever(new_set(study, text("Mine")), new_set(study, text("Mine")).active, "productivity", 2.5)
    words, place = with_ready_row(study.text, "presets", preset_table(study, scenarios.active_scenario))
    preset = parsed(words).presets[str(place[1])]
    assert (preset.name, preset.note, preset.values) == (text("Mine"), text("Mine"), {"productivity": 2.5})
