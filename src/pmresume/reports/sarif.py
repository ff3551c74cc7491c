"""Findings as SARIF 2.1.0, which code hosts and editors read.

A Word document has no lines: its findings name the file, and the paragraph as a logical location. Columns count
characters, and fixes are told for text files only, where a program could make them.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from pmresume.lint.documentation import parse
from pmresume.lint.rule import Rule
from pmresume.lint.rules import ALL_RULES
from pmresume.lint.rules_pages import explained, page
from pmresume.model.finding import Finding, LintResult, Severity
from pmresume.reports.report import Linted, Report, Where, encodable, where

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_NUMBERS = {rule.code: number for number, rule in enumerate(ALL_RULES)}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(report: Report) -> str:
    """The log, its keys in fixed order, a newline at its end."""
    return encodable(json.dumps(log(report), indent=2, ensure_ascii=False)) + "\n"


def log(report: Report) -> dict[str, Any]:
    """The same as plain data: one run over all files."""
    from pmresume import __version__

    driver = {"name": "pmresume", "version": __version__, "semanticVersion": __version__}
    invocation: dict[str, Any] = {"executionSuccessful": not report.faults}
    if report.faults:
        invocation["toolExecutionNotifications"] = [
            {"level": "error", "message": {"text": fault}} for fault in report.faults
        ]
    results = [told for file in report.files for told in _results(file)]
    run = {
        "tool": {"driver": {**driver, "rules": [_rule(rule) for rule in ALL_RULES]}},
        "invocations": [invocation],
        "artifacts": [{"location": {"uri": uri(file)}} for file in _distinct(report)],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def uri(file: Linted) -> str:
    """The file as a URI reference, relative where its name is."""
    path = quote(file.name, safe="/~")
    return f"file://{path}" if path.startswith("/") else path


def _distinct(report: Report) -> list[Linted]:
    return list({uri(file): file for file in report.files}.values())


def _rule(rule: Rule) -> dict[str, Any]:
    told = parse(rule.documentation)
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": told.title},
        "fullDescription": {"text": " ".join(told.sections["Why"].split()) or told.title},
        "help": {"text": explained(rule), "markdown": page(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["resume"], "name": rule.name, "profile": rule.profile.value},
    }


def _results(file: Linted) -> list[dict[str, Any]]:
    result = file.result
    spoken = [_result(finding, file) for finding in result.findings]
    silent = [{**_result(f, file), "suppressions": [{"kind": "inSource"}]} for f in result.suppressed]
    known = [{**_result(f, file), "suppressions": [{"kind": "external"}]} for f in result.known]
    return [*spoken, *silent, *known]


def _result(finding: Finding, file: Linted) -> dict[str, Any]:
    place = where(finding, file.result)
    artifact = {"uri": uri(file)}
    physical: dict[str, Any] = {"artifactLocation": artifact}
    if place.line:
        physical["region"] = {**_region(place), "snippet": {"text": finding.quote}}
    location: dict[str, Any] = {"physicalLocation": physical}
    if named := " › ".join(part for part in (finding.path, "" if place.line else place.in_words) if part):
        location["logicalLocations"] = [{"fullyQualifiedName": named}]
    said = finding.message if not finding.suggestion else f"{finding.message} Try: {finding.suggestion}"
    if not place.line and finding.quote:
        said = f"“{finding.quote}”: {said}"
    told: dict[str, Any] = {"ruleId": finding.code}
    if finding.code in _NUMBERS:
        told["ruleIndex"] = _NUMBERS[finding.code]
    told |= {"level": _LEVELS[finding.severity], "message": {"text": said}, "locations": [location]}
    if finding.fingerprint:
        told["partialFingerprints"] = {"pmresume/v1": finding.fingerprint}
    if fix := _fix(finding, file.result, artifact):
        told["fixes"] = [fix]
    return told


def _region(place: Where) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(finding: Finding, result: LintResult, artifact: dict[str, str]) -> dict[str, Any] | None:
    fix = finding.fix
    if fix is None or finding.line != fix.line:
        return None
    place = where(finding, result, fix.start, fix.end)
    whole = place.line == place.end_line and place.end_column - place.column == fix.end - fix.start
    if not place.line or not whole:
        return None  # markup or a line end lies in between
    change = {"deletedRegion": _region(place), "insertedContent": {"text": fix.new}}
    said = f"{fix.old} → {fix.new}" if fix.new else f"without {fix.old}"
    return {
        "description": {"text": said},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": [change]}],
    }
