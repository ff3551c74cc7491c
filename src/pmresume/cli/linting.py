"""The steps of ``pmresume lint`` between its options and its report."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.screen import show, working
from pmresume.errors import InputError
from pmresume.model.finding import LintResult

if TYPE_CHECKING:
    from pmresume.lint.files import Job
    from pmresume.lint.settings import Settings


def opened(
    paths: Iterable[Path], settings_of: Callable[[Path], Settings], *, writing: bool
) -> tuple[list[Job], list[str]]:
    """Every file that can be read, and a line for each that cannot; one bad file does not keep back the others."""
    from pmresume.lint.files import open_job

    jobs, faults = [], []
    seen: set[str] = set()
    for path in paths:
        try:
            # One file under two names is linted, and mended, once.
            real = os.path.realpath(path)
            if real in seen:
                continue
            seen.add(real)
            jobs.append(open_job(path, settings_of(path), writing=writing))
        except InputError as fault:
            faults.append(str(fault))
    return jobs, list(dict.fromkeys(faults))


def linted(jobs: Sequence[Job]) -> list[LintResult]:
    """The findings in each file; the parser is loaded once for all. Raises ModelError, VocabularyError."""
    from pmresume.lint.files import run
    from pmresume.vocabulary.lexicon import load_lexicon

    if not jobs:
        return []
    lexicon = load_lexicon()
    with working(f"Reading {jobs[0].path.name}" if len(jobs) == 1 else f"Reading {len(jobs)} files"):
        return [run(job, lexicon=lexicon) for job in jobs]


def failing(jobs: Sequence[Job], results: Sequence[LintResult]) -> bool:
    """Whether a finding is of a severity that ends the run with 1."""
    pairs = zip(jobs, results, strict=True)
    return any(f.severity.rank >= job.settings.failing.rank for job, result in pairs for f in result.findings)


def written_baseline(jobs: Sequence[Job], results: Sequence[LintResult]) -> list[LintResult]:
    """The results as they are once every finding is known; the baseline is written.

    A baseline that is there loses what is mended and takes nothing new: it only shrinks.

    Raises:
        OutputError: it cannot be written.
    """
    from pmresume.lint.baseline import Baseline, Mark, baseline_text, marks_of, read_baseline
    from pmresume.lint.files import baseline_path, name_in
    from pmresume.writers.files import Output, write_files

    homes: dict[Path, dict[str, tuple[Mark, ...]]] = {}
    shown = list(results)
    for n, (job, result) in enumerate(zip(jobs, results, strict=True)):
        home = baseline_path(job.settings)
        there = home.exists()
        files = homes.setdefault(home, dict(read_baseline(home).files) if there else {})
        if not there:
            files[name_in(home, job.path)] = marks_of(result.findings)
            shown[n] = replace(result, findings=(), capped=(), known=(*result.known, *result.findings))
        else:
            kept = job.known.marks if job.known is not None else ()
            files[name_in(home, job.path)] = tuple(m for m in kept if m.fingerprint not in result.stale)
            shown[n] = replace(result, stale=())
    outputs = []
    for home, files in homes.items():
        left = {name: marks for name, marks in files.items() if (home.absolute().parent / name).exists()}
        outputs.append(Output(home, baseline_text(Baseline(left)).encode(), lambda _: True, elsewhere=""))
    write_files(outputs)
    for job in jobs:
        if job.settings.baseline is None:
            home = baseline_path(job.settings)
            show(
                [f'wrote {home}; to use it, --baseline {home}, or baseline = "{home.name}" in the configuration'],
                err=True,
            )
            break
    return shown
