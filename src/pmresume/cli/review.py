"""``pmresume review``: the findings as Word comments in a copy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pmresume.cli.screen import show, working
from pmresume.cli.selectors import selectors
from pmresume.errors import InputError
from pmresume.lint.rule import Profile

if TYPE_CHECKING:
    from pmresume.model.finding import Finding
    from pmresume.model.read_resume import ReadResume
    from pmresume.vocabulary.lexicon import Lexicon
    from pmresume.writers.comments.findings import Wording

_FOUND = 1
_REFUSAL = "{path}: not a review as pmresume wrote it, or worked on since; --force replaces it, -o writes elsewhere"


def review(
    resume: Annotated[Path, typer.Argument(metavar="RESUME", help="The resume, a Word document; it stays as it is.")],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="The copy; without it RESUME-reviewed.docx beside it."),
    ] = None,
    profile: Annotated[Profile | None, typer.Option(help="How strict: each holds those before it.")] = None,
    select: Annotated[
        list[str] | None, typer.Option(metavar="LIST", help="Only these rules: codes, PM1, names, families.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="LIST", help="Not these rules.")] = None,
    inventory: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="What claims are held against; else inventory.yaml beside the resume."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is no review of pmresume's.")] = False,
) -> None:
    """Write the findings in a resume as Word comments on their very words, in a copy."""
    from pmresume.lint.configuration import load_settings
    from pmresume.lint.files import open_job, run
    from pmresume.model.source_line import Format
    from pmresume.readers.findings import printable
    from pmresume.readers.resume import LIMIT
    from pmresume.readers.source_file import read_bytes
    from pmresume.vocabulary.lexicon import load_lexicon

    selected, ignored = selectors("--select", select), selectors("--ignore", ignore)
    settings = load_settings(resume).with_command_line(
        profile=profile, select=selected, ignore=ignored, inventory=inventory
    )
    name = printable(str(resume))
    data = read_bytes(
        resume, missing="name a resume", folder="name the resume in it", smaller="shrink its pictures", most=LIMIT
    )

    from pmresume.writers.comments import commented, is_own_review, uncommented
    from pmresume.writers.comments.findings import notes_of, worded
    from pmresume.writers.files import Output, write_files

    if data.startswith(b"PK"):
        data = uncommented(data, name)
    job = open_job(resume, settings, data)
    if job.resume.document.format is not Format.DOCX:
        raise InputError(f"{name}: not a Word document, so it can hold no comments; use: pmresume lint {name}")
    target = output or resume.with_name(f"{resume.stem}-reviewed.docx")
    lexicon = load_lexicon()
    with working(f"Reading {resume.name}"):
        result = run(job, lexicon=lexicon)
        wordings = _wordings(job.resume, result.findings, lexicon)
    notes = list(notes_of(result, {line: wordings[line] for line in worded(job.resume, result.findings)}))
    made = commented(data, job.resume, notes)
    write_files([Output(target, made, is_own_review, _REFUSAL)], force=force, inputs=[resume])
    count = f"{len(notes)} comment" if len(notes) == 1 else f"{len(notes)} comments"
    show([f"wrote {target}: {count}"])
    if any(f.severity.rank >= settings.failing.rank for f in result.findings):
        raise typer.Exit(_FOUND)


def _wordings(resume: ReadResume, findings: Sequence[Finding], lexicon: Lexicon) -> dict[int, Wording]:
    """The verified wording of each task among the findings, where there is one that says it better."""
    from pmresume.model.bullet import Status
    from pmresume.translate.lines import rewrite
    from pmresume.writers.comments.findings import Wording, worded

    found: dict[int, Wording] = {}
    lines = worded(resume, findings)
    for current in (False, True):
        mine = [line for line, goes_on in lines.items() if goes_on is current]
        texts = [resume.lines[line].text for line in mine]
        for line, bullet in zip(mine, rewrite(texts, None, lexicon, past=not current, runners_up=False), strict=True):
            better = bullet.status is Status.REWRITTEN and not bullet.fell_back
            question = max(bullet.questions, key=lambda q: q.value).text if bullet.questions else ""
            found[line] = Wording(bullet.text.replace("\n", "” and “") if better else "", question)
    return found
