"""Text is rid of what does harm and keeps what writing needs; what runs the other way keeps its order to itself."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offsim.model.characters import cleaned, file_name, isolated, printable, quoted, runs_from_right, without_controls
from offsim.model.text import Text, Wording, text

ARABIC = "متفائل"
WRITTEN = "می\u200cم \u200f5\u200e a\u061cb 👩\u200d🌾\ttab"
FSI, PDI = "\u2068", "\u2069"
ANYTHING = st.text(st.characters())  # half surrogate pairs and all
WRITING = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"], exclude_characters="\ufffe\uffff"))


def french(words: str) -> Wording:
    return Wording(words, right_to_left=False)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x1b[2Jb", "a[2Jb"),
        ("gain\u202e5.4", "gain5.4"),
        ("a\x00b\x9bc\x7fd", "abcd"),
        ("\u2066a\u2067b\u2068c\u2069", "abc"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("half \ud800 a pair\uffff", "half  a pair"),
        (WRITTEN, WRITTEN),
    ],
)
def test_a_text_keeps_what_writing_needs_and_no_control(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept
    assert text(typed).in_language("en") == kept


@given(ANYTHING)
def test_a_text_holds_no_control_and_is_clean_once_it_is_cleaned(typed: str) -> None:
    kept = cleaned(typed)
    assert {unicodedata.category(sign) for sign in kept if sign not in "\n\t"} & {"Cc", "Cs", "Zl", "Zp"} == set()
    assert cleaned(kept) == kept
    assert Text((("en", kept),)) == text(typed)
    kept.encode()


@given(WRITING)
def test_plain_writing_passes_every_way_unchanged(words: str) -> None:
    assert cleaned(words) == without_controls(words) == printable(words) == quoted(words) == words


@given(ANYTHING)
def test_nothing_printed_or_quoted_steers_a_terminal(words: str) -> None:
    assert {sign for sign in printable(words) if unicodedata.category(sign) == "Cc"} <= {"\n"}
    assert not any(unicodedata.category(sign) in {"Cc", "Zl", "Zp"} for sign in quoted(words))
    assert not {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"} & {*quoted(words)}


@given(ANYTHING)
def test_a_file_s_name_is_one_everywhere(words: str) -> None:
    name = file_name(words)
    assert name
    assert len(name) <= 80
    assert not {*'/\\:*?"<>|\0'} & {*name}
    assert name[0] != "."


def test_an_arabic_name_in_a_french_sentence_keeps_its_order_to_itself() -> None:
    assert french("{name} – {gap}").format(name=ARABIC, gap="4,5−") == f"{FSI}{ARABIC}{PDI} – 4,5−"


def test_a_french_name_in_an_arabic_sentence_keeps_its_order_to_itself() -> None:
    arabic = Wording("{name}: {value}", right_to_left=True)
    assert arabic.format(name="Plan", value="\u200e−4,7") == f"{FSI}Plan{PDI}: \u200e−4,7"


def test_a_name_runs_as_most_of_its_letters_do() -> None:
    arabic = Wording("{perimeter}.", right_to_left=True)
    assert arabic.format(perimeter=f"A: {ARABIC}") == f"{FSI}\u200fA: {ARABIC}{PDI}."
    assert french("{name}.").format(name=f"{ARABIC} offshoring") == f"{FSI}\u200e{ARABIC} offshoring{PDI}."
    assert french("{name}.").format(name=f"Plan {ARABIC}") == f"{FSI}Plan {ARABIC}{PDI}."
    assert arabic.format(perimeter=f"{ARABIC} AMRC-APEBI") == f"{FSI}{ARABIC} AMRC-APEBI{PDI}."


def test_a_sentence_in_one_script_is_what_it_was() -> None:
    assert french("{name} finit à {value}.").format(name="Plan “Été”", value=4.5) == "Plan “Été” finit à 4.5."
    assert Wording("{name}: {value}", right_to_left=True).format(name=ARABIC, value="66\u202f667") == (
        f"{ARABIC}: 66\u202f667"
    )


def test_what_is_isolated_is_not_isolated_again() -> None:
    once = french("“{name}”").format(name=ARABIC)
    assert french("{told} Then.").format(told=once) == f"“{FSI}{ARABIC}{PDI}” Then."


@given(ANYTHING, st.booleans())
def test_isolates_are_closed(words: str, right_to_left: bool) -> None:
    shown = isolated(cleaned(words), right_to_left=right_to_left)
    assert shown.count(FSI) == shown.count(PDI)
    assert cleaned(words) in cleaned(shown)


@pytest.mark.parametrize("words", ["2026-02-01", "66 667", "1/2"])
def test_numbers_apart_keep_their_order_among_letters_from_right_to_left(words: str) -> None:
    assert isolated(words, right_to_left=True) == f"\u2068\u200e{words}\u2069"
    assert isolated(words, right_to_left=False) == words
    assert isolated("7.5", right_to_left=True) == "7.5"


@pytest.mark.parametrize("words", ["2026", "72 %", "−5", "1 – 2"])
def test_other_digits_stay_as_they_are(words: str) -> None:
    assert isolated(words, right_to_left=True) == words


@pytest.mark.parametrize(
    ("words", "from_right"),
    [
        ("تعذر", True),
        ("plan.offsim تعذر", False),
        ("\u2068plan.offsim\u2069: تعذر", True),
        ("\u2068\u200fA: ترحيل\u2069 B", False),
        ("2014: \u2068x \u2068y\u2069\u2069 تعذر", True),
        ("2014", False),
        ("", False),
    ],
)
def test_words_run_as_their_first_letter_that_no_isolate_holds(words: str, from_right: bool) -> None:
    assert runs_from_right(words) is from_right
