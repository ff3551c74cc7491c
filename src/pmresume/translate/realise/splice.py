"""Replaces characters of a text that is in pieces, and sets tools as the facts spell them."""

from __future__ import annotations

import re
from dataclasses import replace

from pmresume.model.bullet import Piece
from pmresume.translate.plan.facts import Facts
from pmresume.translate.realise.pieces import Text, fact, glue, plain


def spliced(text: Text, start: int, end: int, new: Text) -> Text:
    """``text`` with its characters ``start`` to ``end`` replaced by ``new``; what stays keeps its origin."""
    before: list[Piece] = []
    behind: list[Piece] = []
    at = 0
    for piece in text:
        first, at = at, at + len(piece.text)
        if first < start:
            before.append(replace(piece, text=piece.text[: start - first]))
        if at > end:
            behind.append(replace(piece, text=piece.text[max(0, end - first) :]))
    return (*before, *new, *behind)


def between(text: Text, start: int, end: int) -> Text:
    """Characters ``start`` to ``end`` with their origins."""
    cut = spliced(text, end, len(plain(text)), ())
    return spliced(cut, 0, start, ())


def tool_names(text: Text, facts: Facts) -> Text:
    """Tools that the person typed in small letters or without their maker, as the list of tools has them.

    "using prime infrastructure" beside the tool "Cisco Prime Infrastructure" names that tool.
    """
    for n, tool in enumerate(facts.work.tools):
        words = tool.split()
        line = plain(text)
        if len(words) == 1 and tool not in line and (apart := _in_two_words(tool, line)) is not None:
            text = spliced(text, apart.start(), apart.end(), fact(tool, facts.at(f"tools[{n}]")))
        if len(words) < 2 or tool in line or not all(re.fullmatch(r"[\w.+#-]+", w) for w in words):
            continue
        full = re.search(rf"(?<![\w-]){re.escape(tool)}(?![\w-])", line, re.I)
        short = re.search(rf"(?<![\w-]){re.escape(' '.join(words[1:]))}(?![\w-])", line, re.I)
        found = full or (short if len(words) > 2 and not _named_before(line, short) else None)
        if found is not None:
            text = spliced(text, found.start(), found.end(), fact(tool, facts.at(f"tools[{n}]")))
    return text


def _in_two_words(tool: str, line: str) -> re.Match[str] | None:
    """ "using unit test" beside the tool "unittest"."""
    if len(tool) < 6 or not tool.isalpha():
        return None
    apart = "|".join(f"{re.escape(tool[:n])}[ -]{re.escape(tool[n:])}" for n in range(2, len(tool) - 1))
    return re.search(rf"(?<=\busing )(?:{apart})(?![\w-])", line, re.I)


def _named_before(line: str, found: re.Match[str] | None) -> bool:
    """Whether another name stands right before: "HP Prime Infrastructure" is not Cisco's."""
    before = line[: found.start()].split() if found is not None else []
    return bool(before) and len(before) > 1 and before[-1][:1].isupper()


_YEAR = re.compile(r"\b(?P<name>[A-Z]{3,})(?=(?:19|20)\d\d\b)")


def years_apart(text: Text) -> Text:
    """ "SCHRUG2013 and SCHRUG 2014": a name that the line writes with a space has one before every year."""
    line = plain(text)
    for found in reversed(list(_YEAR.finditer(line))):
        if re.search(rf"\b{found['name']} (?:19|20)\d\d\b", line):
            text = spliced(text, found.end(), found.end(), glue(" "))
    return text


_INDEFINITE = re.compile(r"an? (?=\w)", re.I)


def definite(text: Text, introduced: frozenset[str]) -> Text:
    """What the lines before have introduced takes "the": "an aviation program office" and then "the ..."."""
    for phrase in sorted(introduced):
        article = _INDEFINITE.match(phrase)
        if article is None:
            continue
        line = plain(text)
        found = re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", line)
        if found is not None:
            text = spliced(text, found.start(), found.start() + len(article[0]) - 1, glue("the"))
    return text
