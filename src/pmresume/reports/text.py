"""Findings for people: each with its place, the quoted line and a caret.

The rows are told in pieces, each with the role that it plays; the command line gives roles their colours.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum

from pmresume.model.finding import LintResult
from pmresume.readers.findings import printable
from pmresume.reports.report import Linted, Report, counted, severities, where

_NARROW = 30  # columns; a quoted line is never cut shorter
_LEAD = 20  # characters shown before a finding where its line is cut


class Role(StrEnum):
    """What a piece of a row is."""

    PLACE = "place"
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    CODE = "code"
    NAME = "name"
    TEXT = "text"
    QUOTE = "quote"
    QUOTED = "quoted"  # the very words
    FRAME = "frame"
    CARET = "caret"
    TRY = "try"
    SUM = "sum"


Row = tuple[tuple[str, Role], ...]


def render(report: Report, width: int = 100) -> str:
    """All findings, file by file, then the sum, as plain text; lines end with a newline.

    ``width`` is that of the quoted lines; what is said is not broken, so that one finding stays one line to search.
    """
    return "".join("".join(text for text, _ in row) + "\n" for row in rows(report, width))


def rows(report: Report, width: int) -> Iterator[Row]:
    """The same in pieces; none holds a character that could move the cursor of a terminal."""
    for file in report.files:
        for row in _file(file, width):
            yield tuple((printable(text), role) for text, role in row)
    for line in _sum(report.files):
        yield ((printable(line), Role.SUM),)


def _file(file: Linted, width: int) -> Iterator[Row]:
    result, name = file.result, file.result.name
    for finding in result.findings:
        place = where(finding, result)
        colon = ":" if place.line else ": "
        told = f"{name}{colon}{place.in_words}" if place.in_words else name
        yield (
            (f"{told}: ", Role.PLACE),
            (finding.severity.value, Role(finding.severity.value)),
            (f" {finding.code}", Role.CODE),
            (f" [{finding.name}]", Role.NAME),
            (f" {finding.message}", Role.TEXT),
        )
        if finding.path:
            yield (("    in ", Role.FRAME), (finding.path, Role.TEXT))
        if finding.line is not None:
            yield from _quoted(result, finding.line, finding.start, finding.end, width)
        if finding.suggestion:
            yield (("    try: ", Role.FRAME), (finding.suggestion, Role.TRY))
    for code, more in result.capped:
        yield ((f"{name}: ", Role.PLACE), (f"and {more} more of {code}", Role.TEXT))
    for mark in result.stale:
        yield (
            (f"{name}: ", Role.PLACE),
            (f"{mark} of the baseline is mended; --write-baseline takes it out", Role.TEXT),
        )


def _quoted(result: LintResult, line: int, start: int, end: int, width: int) -> Iterator[Row]:
    text = printable(result.lines[line].text.replace("\t", " "))
    first, last = _window(text, start, end, max(_NARROW, width - 6))
    before, words, after = text[first:start], text[start : min(end, last)], text[max(start, min(end, last)) : last]
    ahead, behind = "…" if first else "", "…" if last < len(text) else ""
    yield (
        ("    | ", Role.FRAME),
        (ahead + before, Role.QUOTE),
        (words, Role.QUOTED),
        (after + behind, Role.QUOTE),
    )
    if end > start:
        carets = "^" * max(1, cells(words))
        yield (("    | ", Role.FRAME), (" " * cells(ahead + before), Role.QUOTE), (carets, Role.CARET))


def _window(text: str, start: int, end: int, room: int) -> tuple[int, int]:
    """The part of a line, in characters, that fits into ``room`` columns and shows where the finding begins."""
    if cells(text) <= room:
        return 0, len(text)
    room -= 2  # for the marks that something is left out
    first = 0
    if cells(text[:end]) > room:
        first = max(0, min(start - _LEAD, start))
    last, used = first, 0
    while last < len(text) and used + cells(text[last]) <= room:
        used += cells(text[last])
        last += 1
    while last == len(text) and first and used + cells(text[first - 1]) <= room:
        first -= 1
        used += cells(text[first])
    return first, last


def cells(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _sum(files: Sequence[Linted]) -> Iterator[str]:
    results = [file.result for file in files]
    if not results:
        return
    by_severity = severities(files)
    said = [counted(count, severity.value) for severity, count in by_severity.items()]
    told = counted(len(results), "file")
    total = counted(sum(by_severity.values()), "finding")
    yield f"{total} in {told}: {', '.join(said)}" if said else f"no findings in {told}"
    silent = sum(len(result.suppressed) for result in results)
    known = sum(len(result.known) for result in results)
    if silent:
        yield f"{silent} suppressed"
    if known:
        yield f"{known} known from the baseline"
    for why, codes in skipped(results).items():
        yield f"{counted(len(codes), 'rule')} skipped, {why}: {', '.join(codes)}"
    safe = sum(f.fix is not None and f.fix.safe for result in results for f in result.findings)
    if safe:
        yield f"{safe} can be mended by --fix"


def skipped(results: Sequence[LintResult]) -> dict[str, list[str]]:
    """The codes of the rules that did not run, sorted, by why."""
    found: dict[str, set[str]] = {}
    for result in results:
        for left in result.skipped:
            found.setdefault(left.why, set()).update(left.codes)
    return {why: sorted(codes) for why, codes in sorted(found.items())}
