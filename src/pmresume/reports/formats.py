"""The formats by their names; a module is loaded when its format is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import cast

from pmresume.reports.report import Report


class ReportFormat(StrEnum):
    """How findings are written down."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"


def render(report: Report, format: ReportFormat) -> str:
    """The whole report; the same report gives the same text."""
    write = cast("Callable[[Report], str]", import_module(f"pmresume.reports.{format.value}").render)
    return write(report)


_MARKS = {
    ReportFormat.JSON: rb'\A\s*\{\s*"version": \d+,\s*"tool": \{\s*"name": "pmresume"',
    ReportFormat.SARIF: rb'\A\s*\{\s*"\$schema"[\s\S]{0,300}"name": "pmresume"',
    ReportFormat.GITHUB: rb"\A::(?:error|warning|notice) ",
    ReportFormat.JUNIT: rb'\A<\?xml[^>]*>\s*<testsuites name="pmresume"',
    ReportFormat.TEXT: rb"(?:\A|\n)(?:no findings|\d+ findings?) in \d+ files?\b",
}


def is_report(data: bytes, format: ReportFormat) -> bool:
    """Whether ``data`` is empty or was written by :func:`render`, so that a new report may stand in its place."""
    return not data.strip() or re.search(_MARKS[format], data) is not None
