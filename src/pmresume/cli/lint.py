"""``pmresume lint``: what a recruiter or a resume parser would stumble over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pmresume.cli.screen import show
from pmresume.cli.selectors import selectors
from pmresume.lint.rule import Profile
from pmresume.model.finding import Severity
from pmresume.reports.formats import ReportFormat

if TYPE_CHECKING:
    from pmresume.lint.settings import Settings

_FOUND = 1
_WRONG = 2


def lint(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Resumes (.docx, .md, .txt), inventories (.yaml), folders."),
    ],
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="LIST", help="Only these rules: codes, PM1, names, families."),
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="LIST", help="Not these rules.")] = None,
    profile: Annotated[Profile | None, typer.Option(help="How strict: each holds those before it.")] = None,
    fail_on: Annotated[
        Severity | None,
        typer.Option(help="Exit 1 from this severity on; else error in draft, warning in review, info in submit."),
    ] = None,
    inventory: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="What claims are held against; else inventory.yaml beside the resume."),
    ] = None,
    baseline: Annotated[Path | None, typer.Option(metavar="FILE", help="Findings not to show again.")] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Make all findings known; in one that is there, only take out.")
    ] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Make the safe changes; FILE.bak keeps the old file.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Only show what --fix would change.")] = False,
    format: Annotated[ReportFormat, typer.Option(help="How the findings are printed.")] = ReportFormat.TEXT,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", "-o", metavar="FORMAT=FILE", help="Write them to a file too; may be given again."),
    ] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Read files that have not changed as well.")] = False,
) -> None:
    """Find what makes a resume read as a task list, and what resume parsers stumble over."""
    from pmresume.lint.configuration import load_settings
    from pmresume.lint.files import files_in

    selected, ignored = selectors("--select", select), selectors("--ignore", ignore)

    def settings_of(path: Path) -> Settings:
        return load_settings(path).with_command_line(
            profile=profile,
            select=selected,
            ignore=ignored,
            fail_on=fail_on,
            baseline=baseline,
            inventory=inventory,
        )

    from pmresume.cli.linting import failing, jobs_of, linted, opened, written_baseline
    from pmresume.cli.reporting import show_report, targets, write_reports
    from pmresume.reports.report import Linted, Report

    wanted = targets(output or [])
    named = list(files_in(files))
    sources, results, faults = linted(opened(named, settings_of, writing=write_baseline), cached=not no_cache)
    show(faults, err=True)
    if diff or fix:
        from pmresume.cli.fixing import applied, diff_lines

        jobs = jobs_of(sources)
        if diff:
            changes = diff_lines(jobs, results)
            show(changes)
            raise typer.Exit(_WRONG if faults else _FOUND if changes else 0)
        after = applied(jobs, results)
        sources = [replace(source, data=job.data) for source, job in zip(sources, after, strict=True)]
        sources, results, _ = linted(sources, cached=not no_cache)
    if write_baseline:
        results = written_baseline(sources, results)
    told = [Linted(result, source.settings.failing) for source, result in zip(sources, results, strict=True)]
    report = Report(tuple(told), tuple(faults))
    write_reports(report, wanted, named)
    show_report(report, format)
    if faults or failing(sources, results):
        raise typer.Exit(_WRONG if faults else _FOUND)
