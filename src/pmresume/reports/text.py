"""Findings for people: each with its place, the quoted line and a caret."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pmresume.model.finding import Finding, LintResult, Severity
from pmresume.model.source_line import Part, SourceLine

_WIDEST = 100  # characters of a quoted line


def render(results: Sequence[LintResult]) -> str:
    """All findings, file by file, then the sum; ends with a newline."""
    lines = [line for result in results for line in _file(result)]
    return "\n".join([*lines, *_sum(results)]) + "\n"


def where(name: str, finding: Finding, line: SourceLine | None) -> str:
    """The place of a finding: "resume.md:12:3", "resume.docx: paragraph 7"; the file's name alone where it has none."""
    if line is None:
        return name
    number, column = line.where(finding.start)
    if column:
        return f"{name}:{number}:{column}"
    part = "" if line.place.part is Part.BODY else f"{line.place.part.value}, "
    return f"{name}: {part}paragraph {number}"


def _file(result: LintResult) -> Iterator[str]:
    for finding in result.findings:
        line = None if finding.line is None else result.lines[finding.line]
        place = where(result.name, finding, line)
        yield f"{place}: {finding.severity.value} {finding.code} [{finding.name}] {finding.message}"
        if finding.path:
            yield f"    in {finding.path}"
        if line is not None:
            yield from _quoted(line.text, finding.start, finding.end)
        if finding.suggestion:
            yield f"    try: {finding.suggestion}"
    for code, more in result.capped:
        yield f"{result.name}: and {more} more of {code}"
    for mark in result.stale:
        yield f"{result.name}: {mark} of the baseline is mended; --write-baseline takes it out"


def _quoted(text: str, start: int, end: int) -> Iterator[str]:
    first = max(0, min(start - 20, len(text) - _WIDEST)) if end > _WIDEST else 0
    shown = text[first : first + _WIDEST].replace("\t", " ")
    yield f"    | {shown}"
    if end > start:
        marks = min(end, first + _WIDEST) - start
        yield f"    | {' ' * (start - first)}{'^' * max(1, marks)}"


def _sum(results: Sequence[LintResult]) -> Iterator[str]:
    counted = Counter(finding.severity for result in results for finding in result.findings)
    said = [_counted(counted[severity], severity.value) for severity in reversed(Severity) if counted[severity]]
    total = _counted(sum(counted.values()), "finding")
    files = _counted(len(results), "file")
    yield f"{total} in {files}: {', '.join(said)}" if said else f"no findings in {files}"
    silent = sum(len(result.suppressed) for result in results)
    known = sum(len(result.known) for result in results)
    if silent:
        yield f"{silent} suppressed"
    if known:
        yield f"{known} known from the baseline"
    for why, codes in _skipped(results).items():
        yield f"{_counted(len(codes), 'rule')} skipped, {why}: {', '.join(codes)}"
    safe = sum(f.fix is not None and f.fix.safe for result in results for f in result.findings)
    if safe:
        yield f"{safe} can be mended by --fix"


def _skipped(results: Sequence[LintResult]) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for result in results:
        for skipped in result.skipped:
            found.setdefault(skipped.why, set()).update(skipped.codes)
    return {why: sorted(codes) for why, codes in sorted(found.items())}


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 or noun == "info" else f"{count} {noun}s"
