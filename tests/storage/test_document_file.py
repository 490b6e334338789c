"""A document gives back what was saved, and anything else is refused with its file, place and reason."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from offsim.model.problems import Problem
from offsim.model.scenario_set import ScenarioSet, new_set, set_seed
from offsim.model.text import text
from offsim.storage.document_file import document_bytes, read_document
from offsim.storage.study_file import parse_study
from tests.model.test_scenario_set import UNHURRIED, edited_sets
from tests.small_study import SMALL_STUDY, small_study
from tests.storage.documents import saved, sentences
from tests.uncertain_study import uncertain_study

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plan.offsim"


@UNHURRIED
@given(edited_sets())
def test_what_is_saved_is_read_back(file: Path, scenarios: ScenarioSet) -> None:
    file.write_bytes(document_bytes(scenarios, "0.1.0"))
    assert read_document(file) == scenarios


def test_a_document_is_stamped_and_carries_its_study() -> None:
    document = saved()
    assert (document["file"], document["format"], document["offsim"]) == ("offsim document", 4, "0.1.0")
    assert document["study"] == {"id": "small", "digest": small_study().digest, "text": SMALL_STUDY}


def test_a_name_keeps_its_languages() -> None:
    assert saved()["scenarios"][0]["name"] == {"en": "Reference", "fr": "Reference (fr)", "ar": "Reference (ar)"}
    assert saved()["scenarios"][1]["name"] == "Mine"


def test_a_byte_order_mark_does_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(saved()).encode())
    assert read_document(file).active == "scenario_1"


def test_a_setting_at_the_default_is_no_difference(file: Path) -> None:
    document = saved()
    document["scenarios"][0]["levers"] = {"trend.voice": 5.5}
    file.write_bytes(json.dumps(document).encode())
    assert read_document(file).reference_scenario.values == {}


def test_watched_targets_come_in_the_order_of_the_study(file: Path) -> None:
    file.write_bytes(json.dumps(saved() | {"targets": ["old_2022", "turnover_2025"]}).encode())
    assert read_document(file).targets == ("turnover_2025", "old_2022")


def test_a_scenario_without_distributions_is_written_as_before_there_were_any() -> None:
    assert all("distributions" not in found for found in saved()["scenarios"])


def test_a_distribution_as_the_study_has_it_is_no_difference(file: Path) -> None:
    scenarios = new_set(uncertain_study(), text("Mine"))
    document = saved(scenarios)
    document["scenarios"][0]["distributions"] = {"trend.voice": {"kind": "normal", "spread": 4}}
    file.write_bytes(json.dumps(document).encode())
    assert read_document(file) == scenarios


def test_a_seed_is_kept_where_it_is_another(file: Path) -> None:
    scenarios = new_set(small_study(), text("Mine"))
    assert "seed" not in saved(scenarios)
    other = set_seed(scenarios, 2020)
    file.write_bytes(document_bytes(other, "1"))
    assert read_document(file) == other


def test_the_first_documents_are_still_read() -> None:
    found = read_document(Path(__file__).parents[1] / "old_files" / "before-distributions.offsim")
    assert found.active_scenario.values == {"trend.voice": 7.25}
    assert all(scenario.distributions == {} for scenario in found.scenarios)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read_document(tmp_path / "none.offsim")
    assert str(caught.value).startswith(f"{tmp_path}/none.offsim: cannot be read (there is no such file).")


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"cannot be read \(it is a folder\)"):
        read_document(tmp_path)


WHOLE = json.dumps(saved()).encode()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty; open a copy or a backup"),
        (WHOLE[: len(WHOLE) // 2], "it ends too early, in line 1"),
        (WHOLE[:-1], "it ends too early, in line 1"),
        (WHOLE + b"{}", "“{” cannot stand"),
        (b"PK\x03\x04\xff\xfe", "it holds something other than text"),
        (json.dumps(saved()).encode("utf-16"), "its text is in UTF-16; save it in UTF-8"),
        (b'{"name": "\xe9"}', "line 1, column 11, is not in UTF-8, but perhaps in Windows-1252"),
        (json.dumps(saved() | {"offsim": "\ud800"}).encode(), "its text is not in UTF-8"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b"[" * 100_000 + b"]" * 100_000, "it is nested too deeply"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "it is nested too deeply"),
        (b"null", "it does not say that it is one"),
        (b"[]", "it does not say that it is one"),
        (b'"offsim document"', "it does not say that it is one"),
        (b'{"type": "FeatureCollection", "features": []}', "it does not say that it is one"),
        (b'{"file": "a spreadsheet", "format": 1}', "it does not say that it is one"),
        (b'{"file": "offsim document", "format": NaN}', "“NaN” in it is no number"),
        (b'{"file": "offsim document", "format": -Infinity}', "“-Infinity” in it is no number"),
        (b'{"file": "offsim document", "file": "offsim document"}', "the key “file” is there twice"),
        (b'{"file": "offsim document", "format": ' + b"9" * 5000 + b"}", "a number in it has thousands of digits"),
    ],
)
def test_a_file_that_is_no_document_is_refused(file: Path, content: bytes, reason: str) -> None:
    (sentence,) = sentences(file, content)
    assert sentence.startswith(": is not an offsim document: ")
    assert reason in sentence


def test_a_newer_document_is_refused_politely(file: Path) -> None:
    newer = saved() | {"format": 7, "offsim": "9.0", "study": "something else by then"}
    assert sentences(file, json.dumps(newer).encode()) == [
        ": was saved by offsim 9.0 in format 7; this offsim reads up to format 4. Update offsim."
    ]


@pytest.mark.parametrize("words", [SMALL_STUDY.replace("5.5", "5.6", 1), SMALL_STUDY[:-1], "x"])
def test_a_study_that_does_not_match_its_digest_is_damage(file: Path, words: str) -> None:
    document = saved()
    document["study"]["text"] = words
    assert sentences(file, json.dumps(document).encode()) == [
        ": is damaged: the study in it is not the one it was saved with. Open a copy or a backup."
    ]


def test_a_faulty_study_in_it_is_told_as_such(file: Path) -> None:
    document = saved()
    words = SMALL_STUDY.replace("last_year = 2025", "last_year = 2019")
    document["study"] = {"id": "small", "text": words, "digest": hashlib.sha256(words.encode()).hexdigest()}
    assert " (study): “last_year”: expected a year after the base year, 2020, found 2019." in sentences(
        file, json.dumps(document).encode()
    )


def scenario(place: int, **changes: object) -> Change:
    return lambda document: document["scenarios"][place].update(changes)


def top(**changes: object) -> Change:
    return lambda document: document.update(changes)


def without(key: str) -> Change:
    return lambda document: document.pop(key)


@pytest.mark.parametrize(
    ("change", "place", "reason"),
    [
        (top(format=0), "format", "the number of a format, from 1 to 4, found 0"),
        (top(format="1"), "format", "found '1'"),
        (top(format=True), "format", "found True"),
        (without("format"), "format", "found nothing"),
        (top(offsim=1), "offsim", "a text, found 1"),
        (top(extra=1), "extra", "no such key"),
        (top(study=None), "study", "a table, found None"),
        (lambda d: d["study"].pop("digest"), "study.digest", "a text, found nothing"),
        (lambda d: d["study"].update(id="other"), "study.id", "small, the only choice, found 'other'"),
        (without("scenarios"), "scenarios", "at least one scenario, found nothing"),
        (top(scenarios=[]), "scenarios", "at least one scenario, found []"),
        (top(scenarios={"reference": {}}), "scenarios", "a list of tables"),
        (top(scenarios=["reference"]), "scenarios", "a list of tables"),
        (top(active="nobody"), "active", "one of reference, scenario_1, found 'nobody'"),
        (top(reference=["reference"]), "reference", "one of reference, scenario_1"),
        (without("active"), "active", "found nothing"),
        (top(targets=["sixteen"]), "targets", "a list of targets of the study"),
        (top(targets="turnover_2025"), "targets", "a list of targets of the study"),
        (top(targets=[["turnover_2025"]]), "targets", "a list of targets of the study"),
        (scenario(0, key=""), "scenarios[0].key", "a text, found ''"),
        (scenario(1, key="reference"), "scenarios[1].key", "a key that no other scenario has"),
        (scenario(0, name=" "), "scenarios[0].name", "a text, or a table of texts by language"),
        (scenario(0, name={}), "scenarios[0].name", "a text, or a table of texts by language"),
        (scenario(0, name={"de": "Plan"}), "scenarios[0].name", "a text, or a table of texts by language"),
        (scenario(0, name={"en": 1}), "scenarios[0].name", "a text, or a table of texts by language"),
        (scenario(0, note=5), "scenarios[0].note", "a text, or a table of texts by language"),
        (scenario(0, outlook="rosy"), "scenarios[0].outlook", "one of normal, As observed (observed), found 'rosy'"),
        (top(seed=-1), "seed", "a whole number from 0 to 9223372036854775807"),
        (top(seed=True), "seed", "a whole number from 0"),
        (top(seed=1.0), "seed", "a whole number from 0"),
        (top(seed="2"), "seed", "a whole number from 0"),
        (scenario(0, colour=-1), "scenarios[0].colour", "a whole number from 0 that no other scenario has"),
        (scenario(0, colour=1.0), "scenarios[0].colour", "a whole number from 0"),
        (scenario(0, colour=True), "scenarios[0].colour", "a whole number from 0"),
        (scenario(0, colour=10**300), "scenarios[0].colour", "a whole number from 0"),
        (scenario(1, colour=0), "scenarios[1].colour", "that no other scenario has"),
        (scenario(0, extra=1), "scenarios[0].extra", "no such key"),
        (scenario(0, distributions=[]), "scenarios[0].distributions", "a table, found []"),
        (
            scenario(0, distributions={"x": {"kind": "normal", "spread": 1}}),
            "scenarios[0].distributions.x.kind",
            "Did you",
        ),
        (
            scenario(0, distributions={"trend.voice": {"kind": "odd", "spread": 1}}),
            "scenarios[0].distributions.trend.voice.kind",
            "one of ",
        ),
        (
            scenario(0, distributions={"trend.voice": {"kind": "normal"}}),
            "scenarios[0].distributions.trend.voice.spread",
            "a finite number, found nothing",
        ),
        (
            scenario(0, distributions={"trend.voice": {"kind": "normal", "spread": -1}}),
            "scenarios[0].distributions.trend.voice.spread",
            "from 0 to 180.0",
        ),
        (
            scenario(0, distributions={"trend.voice": {"kind": "normal", "spread": 1, "x": 1}}),
            "scenarios[0].distributions.trend.voice.x",
            "no such key",
        ),
        (scenario(0, levers=None), "scenarios[0].levers", "a table, found None"),
        (scenario(0, levers={"trend.voise": 1}), "scenarios[0].levers.trend.voise", "Did you mean “trend.voice”?"),
        (scenario(0, levers={"trend.voice": "6"}), "scenarios[0].levers.trend.voice", "a finite number, found '6'"),
        (scenario(0, levers={"trend.voice": True}), "scenarios[0].levers.trend.voice", "a finite number, found True"),
        (scenario(0, levers={"trend.voice": 10**400}), "scenarios[0].levers.trend.voice", "a finite number"),
        (scenario(0, levers={"trend.voice": 61}), "scenarios[0].levers.trend.voice", "from -120.0 to 60.0"),
        (
            scenario(0, levers={"recession.north.start": 2021.5}),
            "scenarios[0].levers.recession.north.start",
            "takes whole numbers",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(file: Path, change: Change, place: str, reason: str) -> None:
    document = saved()
    change(document)
    (sentence,) = [found for found in sentences(file, json.dumps(document).encode()) if f"“{place}”" in found]
    assert sentence.startswith(f": “{place}”: expected ")
    assert reason in sentence


def test_a_number_beyond_all_floats_is_refused(file: Path) -> None:
    content = json.dumps(saved()).replace("7.25", "1e999").encode()
    assert sentences(file, content) == [": “scenarios[1].levers.trend.voice”: expected a finite number, found inf."]


def test_all_faults_are_told_at_once(file: Path) -> None:
    document = saved()
    for change in (top(active="nobody"), scenario(0, outlook="rosy"), scenario(1, levers={"trend.voice": 1e9, "x": 1})):
        change(document)
    assert len(sentences(file, json.dumps(document).encode())) == 4


@pytest.mark.parametrize("length", range(0, len(WHOLE), 1009))
def test_a_truncated_document_is_refused(file: Path, length: int) -> None:
    assert len(sentences(file, WHOLE[:length])) == 1


def test_a_study_without_targets_is_told_as_such(file: Path) -> None:
    words = SMALL_STUDY[: SMALL_STUDY.index("[targets.")] + SMALL_STUDY[SMALL_STUDY.index("[[observations]]") :]
    document = saved(new_set(parse_study(words, "own.toml"), text("Mine")))
    (sentence,) = sentences(file, json.dumps({**document, "targets": ["moon"]}).encode())
    assert sentence == ": “targets”: expected an empty list, since the study has no targets, found ['moon']."
