"""The steps of ``pmresume lint`` between its options and its report."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.screen import show, working
from pmresume.errors import InputError
from pmresume.model.finding import LintResult

if TYPE_CHECKING:
    from pmresume.lint.files import Job, Source
    from pmresume.lint.settings import Settings


def opened(
    paths: Iterable[Path], settings_of: Callable[[Path], Settings], *, writing: bool
) -> list[Source | InputError]:
    """Every file's bytes with what belongs to it, or why there are none; one bad file does not keep back the others."""
    from pmresume.lint.files import open_source

    found: list[Source | InputError] = []
    seen: set[str] = set()
    for path in paths:
        try:
            # One file under two names is linted, and mended, once.
            real = os.path.realpath(path)
            if real in seen:
                continue
            seen.add(real)
            found.append(open_source(path, settings_of(path), writing=writing))
        except InputError as fault:
            found.append(fault)
    return found


def linted(
    files: Sequence[Source | InputError], *, cached: bool = True
) -> tuple[list[Source], list[LintResult], list[str]]:
    """The files that could be read, the findings in each, and a line for each file that could not.

    What is in the cache is taken from there: then nothing is read or parsed.

    Raises:
        ModelError, VocabularyError: what every file needs is missing.
    """
    from pmresume.lint.cache import Cache, key_of

    cache = Cache()
    found: dict[int, LintResult | InputError] = {}
    missed: dict[int, tuple[str, Source]] = {}
    for number, file in enumerate(files):
        if isinstance(file, InputError):
            found[number] = file
            continue
        key = key_of(file) if cached else ""
        known = cache.get(key) if cached else None
        if known is None:
            missed[number] = key, file
        else:
            found[number] = known
    if missed:
        new = dict(zip(missed, _read([source for _, source in missed.values()]), strict=True))
        found |= new
        if cached:
            cache.put((missed[n][0], result) for n, result in new.items() if isinstance(result, LintResult))

    sources, results, faults = [], [], []
    for number, file in enumerate(files):
        outcome = found[number]
        if isinstance(outcome, LintResult) and not isinstance(file, InputError):
            sources.append(file)
            results.append(outcome)
        else:
            faults.append(str(outcome))
    return sources, results, list(dict.fromkeys(faults))


def _read(sources: Sequence[Source]) -> list[LintResult | InputError]:
    from pmresume.lint.many import lint_sources

    told = sources[0].path.name if len(sources) == 1 else f"{len(sources)} files"
    with ExitStack() as stack:
        return lint_sources(sources, waiting=lambda: stack.enter_context(working(f"Reading {told}")))


def jobs_of(sources: Sequence[Source]) -> list[Job]:
    """The files understood, for those that change them."""
    from pmresume.lint.files import read

    return [read(source) for source in sources]


def failing(sources: Sequence[Source], results: Sequence[LintResult]) -> bool:
    """Whether a finding is of a severity that ends the run with 1."""
    pairs = zip(sources, results, strict=True)
    return any(f.severity.rank >= source.settings.failing.rank for source, result in pairs for f in result.findings)


def written_baseline(sources: Sequence[Source], results: Sequence[LintResult]) -> list[LintResult]:
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
    for n, (source, result) in enumerate(zip(sources, results, strict=True)):
        home = baseline_path(source.settings)
        there = home.exists()
        files = homes.setdefault(home, dict(read_baseline(home).files) if there else {})
        if not there:
            files[name_in(home, source.path)] = marks_of(result.findings)
            shown[n] = replace(result, findings=(), capped=(), known=(*result.known, *result.findings))
        else:
            kept = source.known.marks if source.known is not None else ()
            files[name_in(home, source.path)] = tuple(m for m in kept if m.fingerprint not in result.stale)
            shown[n] = replace(result, stale=())
    outputs = []
    for home, files in homes.items():
        left = {name: marks for name, marks in files.items() if (home.absolute().parent / name).exists()}
        outputs.append(Output(home, baseline_text(Baseline(left)).encode(), lambda _: True, elsewhere=""))
    write_files(outputs)
    for source in sources:
        if source.settings.baseline is None:
            home = baseline_path(source.settings)
            show(
                [f'wrote {home}; to use it, --baseline {home}, or baseline = "{home.name}" in the configuration'],
                err=True,
            )
            break
    return shown
