"""Findings for programs: one JSON document, whose schema ``pmresume schema findings`` prints."""

from __future__ import annotations

import json
from typing import Any

from pmresume.model.finding import Finding, Fix, LintResult, Severity
from pmresume.model.source_line import Part
from pmresume.reports.report import Linted, Report, encodable, severities, where
from pmresume.reports.text import skipped

VERSION = 1  # raise it when a key goes or changes its meaning; new keys may come at any time


def render(report: Report) -> str:
    """The document, its keys in fixed order, a newline at its end."""
    return encodable(json.dumps(document(report), indent=2, ensure_ascii=False)) + "\n"


def document(report: Report) -> dict[str, Any]:
    """The same as plain data."""
    from pmresume import __version__

    by_severity = severities(report.files)
    return {
        "version": VERSION,
        "tool": {"name": "pmresume", "version": __version__},
        "files": [_file(file) for file in report.files],
        "unread": list(report.faults),
        "skipped": [{"why": w, "rules": c} for w, c in skipped([file.result for file in report.files]).items()],
        "summary": {
            "files": len(report.files),
            **{f"{severity.value}": by_severity.get(severity, 0) for severity in reversed(Severity)},
            "suppressed": sum(len(file.result.suppressed) for file in report.files),
            "known": sum(len(file.result.known) for file in report.files),
            "failed": report.failed or bool(report.faults),
        },
    }


def _file(file: Linted) -> dict[str, Any]:
    result = file.result
    return {
        "file": file.name,
        "fail_on": file.failing.value,
        "findings": [_finding(finding, result) for finding in result.findings],
        "suppressed": [_finding(finding, result) for finding in result.suppressed],
        "known": [_finding(finding, result) for finding in result.known],
        "capped": [{"rule": code, "more": more} for code, more in result.capped],
        "stale": list(result.stale),
    }


def _finding(finding: Finding, result: LintResult) -> dict[str, Any]:
    place = where(finding, result)
    told: dict[str, Any] = {
        "rule": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "path": finding.path,
    }
    if finding.line is not None:
        told["text"] = result.lines[finding.line].text
        told["quote"] = finding.quote
        told["offset"] = [finding.start, finding.end]
    if place.line:
        told["start"] = {"line": place.line, "column": place.column}
        told["end"] = {"line": place.end_line, "column": place.end_column}
    elif place.paragraph:
        told["paragraph"] = place.paragraph
        told["part"] = place.part.value
    if finding.suggestion:
        told["suggestion"] = finding.suggestion
    if finding.fix is not None:
        told["fix"] = _fix(finding.fix)
    return told


def _fix(fix: Fix) -> dict[str, Any]:
    return {"offset": [fix.start, fix.end], "old": fix.old, "new": fix.new, "safe": fix.safe}


def schema() -> dict[str, Any]:
    """The JSON Schema, draft 7, of :func:`document`."""
    text, count = {"type": "string"}, {"type": "integer", "minimum": 0}
    texts = {"type": "array", "items": text}
    severity = {"enum": [s.value for s in reversed(Severity)]}
    place = _object({"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}})
    offset = {
        "description": "characters [start, end) of the text, from 0",
        "type": "array",
        "items": count,
        "minItems": 2,
        "maxItems": 2,
    }
    fix = _object({"offset": offset, "old": text, "new": text, "safe": {"type": "boolean"}})
    code = {"type": "string", "pattern": "^PM[0-9]{3}$"}
    needed = {"rule": code, "name": text, "severity": severity, "message": text, "fingerprint": text}
    finding = _object(
        {
            **needed,
            "path": {"description": "for people: Experience › Northwind › bullet 3; empty outside of them", **text},
            "text": {"description": "the whole line, as a person reads it", **text},
            "quote": {"description": "the very words", **text},
            "offset": offset,
            "start": {"description": "in text files; columns count characters", **place},
            "end": {"description": "one behind the last character", **place},
            "paragraph": {"description": "in Word documents, counted in its part", "type": "integer", "minimum": 1},
            "part": {"enum": [part.value for part in Part]},
            "suggestion": text,
            "fix": fix,
        },
        [*needed, "path"],
    )
    findings = {"type": "array", "items": {"$ref": "#/definitions/finding"}}
    file = _object(
        {
            "file": text,
            "fail_on": {"description": "the least severity that fails", **severity},
            "findings": findings,
            "suppressed": {"description": "silenced in the file, with a reason", **findings},
            "known": {"description": "in the baseline", **findings},
            "capped": {
                "description": "how many more there are of a rule than it shows in one file",
                "type": "array",
                "items": _object({"rule": code, "more": {"type": "integer", "minimum": 1}}),
            },
            "stale": {"description": "fingerprints of the baseline that are mended", **texts},
        }
    )
    counts = ["files", *(s.value for s in reversed(Severity)), "suppressed", "known"]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "pmresume findings",
        "description": "What pmresume lint --format json writes. New keys may come; none goes without a new version.",
        **_object(
            {
                "version": {"const": VERSION},
                "tool": _object({"name": {"const": "pmresume"}, "version": text}),
                "files": {"type": "array", "items": file},
                "unread": {"description": "files that could not be read, a line each", **texts},
                "skipped": {"type": "array", "items": _object({"why": text, "rules": texts})},
                "summary": _object({**dict.fromkeys(counts, count), "failed": {"type": "boolean"}}),
            }
        ),
        "definitions": {"finding": finding},
    }


def schema_text() -> str:
    """The schema as a JSON document, a newline at its end."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _object(properties: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required or list(properties)}
