"""Findings as annotations of a GitHub workflow, and as the summary of its step."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.model.finding import Finding, Severity
from pmresume.reports.report import Linted, Report, counted, encodable, severities, where

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_MOST = 300  # rows of the summary; a step has room for one megabyte


def render(report: Report) -> str:
    """One workflow command a line."""
    lines = [_annotation(finding, file) for file in report.files for finding in file.result.findings]
    lines += [f"::error title=pmresume::{_escaped(fault)}" for fault in report.faults]
    return encodable("".join(f"{line}\n" for line in lines))


def _annotation(finding: Finding, file: Linted) -> str:
    place = where(finding, file.result)
    said = [finding.message]
    if place.paragraph:
        said.insert(0, f"{place.in_words}: “{finding.quote}”:" if finding.quote else f"{place.in_words}:")
    if finding.suggestion:
        said.append(f"Try: {finding.suggestion}")
    fields = {"file": file.name}
    if place.line:
        fields |= {"line": str(place.line), "endLine": str(place.end_line)}
        if place.line == place.end_line:  # columns mean nothing to GitHub across lines
            fields |= {"col": str(place.column), "endColumn": str(place.end_column)}
    fields["title"] = f"{finding.code} {finding.name}"
    told = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in fields.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{_escaped(' '.join(said))}"


def _escaped(text: str, more: str = "") -> str:
    """As the runner reads commands back: nothing of a resume can begin a command of its own."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    for sign in more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def summary(report: Report) -> str:
    """The findings as a table in Markdown."""
    return encodable("\n".join(_summary(report)) + "\n")


def _summary(report: Report) -> Iterator[str]:
    yield "### pmresume lint"
    yield ""
    found = [(finding, file) for file in report.files for finding in file.result.findings]
    told = [counted(count, severity.value) for severity, count in severities(report.files).items()]
    yield f"{counted(len(found), 'finding')} in {counted(len(report.files), 'file')}" + "".join(
        f"{', ' if n else ': '}{part}" for n, part in enumerate(told)
    )
    for fault in report.faults:
        yield ""
        yield f"Not read: {_plain(fault)}"
    if not found:
        return
    yield ""
    yield "| where | rule | | what |"
    yield "| --- | --- | --- | --- |"
    for finding, file in found[:_MOST]:
        place = ":".join(part for part in (file.name, where(finding, file.result).in_words) if part)
        rule = f"{finding.code} {finding.name}"
        yield f"| {_plain(place)} | {rule} | {finding.severity.value} | {_plain(finding.message)} |"
    if len(found) > _MOST:
        yield ""
        yield f"and {len(found) - _MOST} more"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, in one cell of a table."""
    flat = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_{}\[\]|~#@])", r"\\\1", flat)
