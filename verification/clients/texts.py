"""Texts that keep a pattern of the models, and texts that don't."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

try:
    from re import _parser as parser
except ImportError:  # Python 3.10
    import sre_parse as parser

JAVA = {r"\p{L}": "a-zA-Z", r"\p{Z}": " ", r"\p{N}": "0-9"}
"""What Python's patterns don't know of Java's."""
FOREIGN = ["\u0000", "\n", " ", "!", "é", "", "a b", "#", "_", "0", "-", "\u0001", "%%%%", "aws:x"]
"""Texts of which most patterns refuse one."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the models for Python."""
    for theirs, ours in JAVA.items():
        pattern = pattern.replace(theirs, ours)
    return re.compile(pattern, re.ASCII)


def keeps(pattern: str, text: str, whole: bool) -> bool:
    """Whether a text keeps a pattern; Security Hub searches, the others match the whole text."""
    # `$` also matches before a last line end in Python.
    return bool(compiled(pattern).fullmatch(text) if whole else compiled(pattern).search(text))


def matching(pattern: str | None, low: int, high: int | None) -> str:
    """A text of between `low` and `high` characters that keeps the pattern."""
    if pattern is None:
        return "a" * max(low, 1 if high is None or high >= 1 else 0)
    parsed = parser.parse(compiled(pattern).pattern, re.ASCII)
    for more in (0, 1, *range(2, 40), low):
        text = "".join(_made(parsed, more))
        if low <= len(text) <= (high if high is not None else len(text)) and keeps(pattern, text, True):
            return text
    raise ValueError(f"no text of {low} to {high} characters for {pattern!r}: teach texts.py to make one")


def _made(parsed: Any, more: int) -> list[str]:
    """The shortest text of a pattern, with each open repetition made `more` times beyond its least."""
    text: list[str] = []
    for kind, value in parsed:
        match str(kind):
            case "LITERAL":
                text.append(chr(value))
            case "NOT_LITERAL":
                text.append("a" if value != ord("a") else "b")
            case "ANY":
                text.append("a")
            case "IN":
                text.append(_member(value))
            case "BRANCH":
                text += _made(value[1][0], more)
            case "SUBPATTERN":
                text += _made(value[3], more)
            case "MAX_REPEAT" | "MIN_REPEAT":
                least, most, inner = value
                text += _made(inner, more) * min(least + more, int(most))
            case "AT" | "ASSERT" | "ASSERT_NOT":
                pass
            case other:
                raise ValueError(f"texts.py doesn't know {other}")
    return text


def _member(items: Any) -> str:
    """A character of a class; a letter or digit where it has one."""
    probe = [chr(code) for code in (*range(97, 123), *range(65, 91), *range(48, 58), *range(32, 127), 233)]
    negated = str(items[0][0]) == "NEGATE"
    for one in probe:
        if any(_holds(one, kind, value) for kind, value in items[int(negated) :]) != negated:
            return one
    raise ValueError(f"texts.py finds no character in {items}")


def _holds(one: str, kind: Any, value: Any) -> bool:
    match str(kind):
        case "LITERAL":
            return ord(one) == value
        case "RANGE":
            return value[0] <= ord(one) <= value[1]
        case "CATEGORY":
            category = str(value).removeprefix("CATEGORY_").lower()
            test = {"digit": r"\d", "word": r"\w", "space": r"\s"}[category.removeprefix("not_")]
            return bool(re.match(test, one, re.ASCII)) != category.startswith("not_")
    return False


def foreign(pattern: str, low: int, high: int | None, whole: bool) -> str | None:
    """A text within the lengths that doesn't keep the pattern; none where (almost) every text keeps it."""
    for candidate in FOREIGN:
        text = candidate + candidate[-1:] * (low - len(candidate))
        if low <= len(text) <= (high if high is not None else len(text)) and not keeps(pattern, text, whole):
            return text
    return None
