"""``pmresume lint``: what a recruiter or a resume parser would stumble over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pmresume.cli.screen import show
from pmresume.cli.selectors import selectors
from pmresume.lint.rule import Profile
from pmresume.model.finding import Severity

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

    from pmresume.cli.linting import failing, linted, opened, written_baseline

    jobs, faults = opened(files_in(files), settings_of, writing=write_baseline)
    show(faults, err=True)
    results = linted(jobs)
    if diff or fix:
        from pmresume.cli.fixing import applied, diff_lines

        if diff:
            changes = diff_lines(jobs, results)
            show(changes)
            raise typer.Exit(_WRONG if faults else _FOUND if changes else 0)
        jobs = applied(jobs, results)
        results = linted(jobs)
    if write_baseline:
        results = written_baseline(jobs, results)
    if results:
        from pmresume.reports.text import render

        show(render(results).splitlines())
    if faults or failing(jobs, results):
        raise typer.Exit(_WRONG if faults else _FOUND)
