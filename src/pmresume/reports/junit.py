"""Findings as JUnit XML: a suite for each file, a failing case for each finding that ends the run with 1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from pmresume.model.finding import Finding
from pmresume.reports.report import Linted, Report, encodable, where

# What XML 1.0 cannot hold, escaped or not.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    """The document; it holds no time, so that the same findings give the same bytes."""
    return encodable("\n".join(_document(report)) + "\n")


def _document(report: Report) -> Iterator[str]:
    tests = sum(max(1, len(file.result.findings)) for file in report.files) + len(report.faults)
    failures = sum(_failures(file) for file in report.files)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="pmresume" tests="{tests}" failures="{failures}" errors="{len(report.faults)}">'
    for file in report.files:
        yield from _suite(file)
    if report.faults:
        count = len(report.faults)
        yield f'  <testsuite name="files that were not read" tests="{count}" failures="0" errors="{count}">'
        for fault in report.faults:
            said = _attribute(fault)
            yield f'    <testcase name={said} classname="pmresume"><error message={said}/></testcase>'
        yield "  </testsuite>"
    yield "</testsuites>"


def _suite(file: Linted) -> Iterator[str]:
    findings = file.result.findings
    name = _attribute(file.name)
    yield f'  <testsuite name={name} tests="{max(1, len(findings))}" failures="{_failures(file)}" errors="0">'
    for finding in findings:
        yield from _case(finding, file, name)
    if not findings:
        yield f'    <testcase name="no findings" classname={name}/>'
    yield "  </testsuite>"


def _case(finding: Finding, file: Linted, name: str) -> Iterator[str]:
    place = where(finding, file.result)
    told = f"{finding.code} {finding.name}"
    case = _attribute(f"{told} at {place.in_words}" if place.in_words else told)
    row = f' line="{place.line}"' if place.line else ""
    lines = [finding.path, finding.quote and f"“{finding.quote}”", finding.suggestion and f"try: {finding.suggestion}"]
    body = escape(_allowed("\n".join(line for line in lines if line)))
    yield f"    <testcase name={case} classname={name} file={name}{row}>"
    if file.fails(finding):
        kind = finding.severity.value
        yield f'      <failure type="{kind}" message={_attribute(finding.message)}>{body}</failure>'
    else:
        said = escape(_allowed(f"{finding.severity.value}: {finding.message}"))
        yield f"      <system-out>{said}{chr(10) if body else ''}{body}</system-out>"
    yield "    </testcase>"


def _failures(file: Linted) -> int:
    return sum(file.fails(finding) for finding in file.result.findings)


def _attribute(text: str) -> str:
    return quoteattr(_allowed(text))


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", encodable(text))
