"""``pmresume lint --fix`` and ``--diff``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.kept import backup, replaced
from pmresume.cli.screen import show
from pmresume.model.finding import LintResult

if TYPE_CHECKING:
    from pmresume.lint.files import Job


def applied(jobs: Sequence[Job], results: Sequence[LintResult]) -> list[Job]:
    """Write the safe fixes and read the files again. Raises OutputError; then no file is changed."""
    from pmresume.lint.files import open_job
    from pmresume.lint.fixes import fixed
    from pmresume.writers.files import write_files

    outputs, after, told = [], [], []
    for job, result in zip(jobs, results, strict=True):
        new = fixed(job.data, job.resume, result.findings)
        if new.left:
            told.append(f"{job.path}: {len(new.left)} could not be mended without touching other words")
        if new.data == job.data:
            after.append(job)
            continue
        # The file itself, where the name is a link to it.
        home = Path(os.path.realpath(job.path))
        outputs += [backup(home, job.data), replaced(home, new.data, job.data)]
        told.append(f"{job.path}: mended {len(new.made)}; as it was: {home.name}.bak")
        after.append(open_job(job.path, job.settings, new.data))
    write_files(outputs)
    show(told, err=True)
    return after


def diff_lines(jobs: Sequence[Job], results: Sequence[LintResult]) -> list[str]:
    """What :func:`applied` would change, as a unified diff of the lines as a person reads them."""
    from difflib import unified_diff

    from pmresume.lint.fixes import fixed, texts_after

    found: list[str] = []
    for job, result in zip(jobs, results, strict=True):
        new = fixed(job.data, job.resume, result.findings)
        before, after = [line.text for line in job.resume.lines], texts_after(job.resume, new.made)
        name = str(job.path)
        found += unified_diff(before, after, f"{name} (now)", f"{name} (mended)", lineterm="", n=1)
    return found
