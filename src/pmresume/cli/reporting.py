"""Where the report of a run goes: to standard output, to files, to the summary of a workflow's step."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from pmresume.cli.screen import show, width
from pmresume.errors import InputError, OutputError
from pmresume.reports.formats import ReportFormat, is_report, render
from pmresume.reports.report import Report

_SUMMARY = "GITHUB_STEP_SUMMARY"  # the file that a workflow's step shows as its summary


def targets(given: Sequence[str]) -> list[tuple[ReportFormat, Path]]:
    """The formats and files of ``--output``. Raises InputError at one that is not FORMAT=FILE."""
    known = ", ".join(ReportFormat)
    found = []
    for text in given:
        name, sign, path = text.partition("=")
        if not sign or not path:
            raise InputError(f"--output: {text!r} is not FORMAT=FILE, such as sarif=lint.sarif; formats are {known}")
        if name not in list(ReportFormat):
            raise InputError(f"--output: {name!r} is no format; known are {known}")
        found.append((ReportFormat(name), Path(path)))
    return found


def write_reports(report: Report, files: Sequence[tuple[ReportFormat, Path]], inputs: Sequence[Path]) -> None:
    """Write all files, or none where one of them cannot be written; a resume is never replaced. Raises OutputError."""
    from pmresume.writers.files import Output, write_files

    outputs = [
        Output(
            path,
            render(report, format).encode(),
            lambda data, format=format: is_report(data, format),  # type: ignore[misc]
            refusal="{path}: is there and is no report of that format; remove it, or give another name",
            elsewhere=" or give another name",
        )
        for format, path in files
    ]
    write_files(outputs, inputs=inputs)


def show_report(report: Report, format: ReportFormat) -> None:
    """Print the report; coloured and as wide as the terminal where a person is looking."""
    if format is ReportFormat.GITHUB and os.environ.get(_SUMMARY):
        _append_summary(report, Path(os.environ[_SUMMARY]))
    if format is not ReportFormat.TEXT:
        show(render(report, format).splitlines())
    elif sys.stdout.isatty():
        from pmresume.cli.coloured import print_rows
        from pmresume.reports.text import rows

        print_rows(rows(report, width()), width())
    else:
        from pmresume.reports.text import render as plain

        show(plain(report, width()).splitlines())


def _append_summary(report: Report, path: Path) -> None:
    from pmresume.reports.github import summary

    try:
        with path.open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(summary(report))
    except OSError as fault:
        raise OutputError(f"{path}: the step summary cannot be written ({fault.strerror}); unset {_SUMMARY}") from None
