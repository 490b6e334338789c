"""What gets into files and words by pasting, by other programs and by ill will."""

from __future__ import annotations

from random import Random

HOSTILE = (
    "−5", "–5", "5,5", "66,667", "1.234,5", "٦٦٬٦٦٧", "\u06f5", "\u0667\u066b\u0665", "8٪", "1e999", "-1e999", "1e308",
    "1e-320", "-0", "−0", "nan", "inf", "NaN", "Infinity", "0x1F", "1_000", "01", "+5", "5.", ".5", "9" * 400,
    "9" * 5000, "true", "null", "None", "", " ", "\u00a0", "\u202f5", "\u2007", "\ufeff", "\u200e5", "\u202e5",
    "\x00", "\x1b[2J",
    "“5”", "'5'", '"5"', "’", "[" * 300, "{" * 300, "[]", "{}", "[1,2", "a.b.c", ".".join("abcdefghijklmnopqrs"),
    "<img src=x>", "=1+1", "\\", "\\u12", "\ud7ff", "é", "\U0001f600", "x" * 3000, "2021-13-45", "1979-05-27", "#", ",",
    "}", "]", "\r", "\n", "\t", '"""', "'''",
)  # fmt: skip


def hostile(random: Random) -> str:
    return random.choice(HOSTILE)


def mangled(words: str, random: Random) -> str:
    """Return a text with one to three slips in it."""
    for _ in range(random.randint(1, 3)):
        start = random.randrange(len(words) + 1)
        end = min(len(words), start + random.choice((0, 0, 1, 1, 5, 40, 400)))
        put = random.choice((hostile(random), "", words[start:end] * 2, chr(random.randrange(1, 0xD800))))
        words = words[:start] + put + words[end:]
    return words


def encoded(words: str, random: Random) -> bytes:
    """Return a text in UTF-8, mostly, or as other programs save it, or with bytes that are none of it."""
    way = random.randrange(30)
    if way == 0:
        return words.encode("utf-16")
    if way == 1:
        return words.encode("cp1252", errors="replace")
    if way == 2:
        return b"\xef\xbb\xbf" + words.encode()
    content = words.encode()
    if way == 3:
        place = random.randrange(len(content) + 1)
        return content[:place] + random.randbytes(3) + content[place:]
    return content[: random.randrange(len(content) + 1)] if way == 4 else content
