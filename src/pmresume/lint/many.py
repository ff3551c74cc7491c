"""Lints many files at once: on all cores where there are enough, with the results in the order of the files."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

from pmresume.errors import InputError
from pmresume.lint.files import Source, read, run
from pmresume.lint.rule import Need
from pmresume.model.finding import LintResult

FORKING = 4  # from so many files on, processes that share what is loaded are worth it
SPAWNING = 24  # and processes that have to load everything themselves

Outcome = LintResult | InputError


def lint_sources(sources: Sequence[Source], *, waiting: Callable[[], object] | None = None) -> list[Outcome]:
    """What is found in each, or why it cannot be read; the parser is loaded once a process, and only where needed.

    ``waiting`` is called when the work has been given out.

    Raises:
        ModelError, VocabularyError: what every file needs is missing.
    """
    count = workers(len(sources))
    if count < 2:
        if waiting is not None:
            waiting()
        return [_outcome(source) for source in sources]
    if _forks():
        _load(sources)  # once, here: the processes share it
    with _pool(count) as pool:
        futures = [pool.submit(_outcome, source) for source in sources]
        if waiting is not None:
            waiting()
        return [future.result() for future in futures]


def workers(files: int) -> int:
    """How many processes are worth it for so many files."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:
        cores = os.cpu_count() or 1
    return 1 if files < (FORKING if _forks() else SPAWNING) else min(cores, files)


def _forks() -> bool:
    # Elsewhere a process that has used system libraries cannot be copied safely.
    return sys.platform == "linux"


def _outcome(source: Source) -> Outcome:
    try:
        return run(read(source))
    except InputError as fault:
        return InputError(str(fault))  # its finer kinds do not travel between processes


def _load(sources: Sequence[Source]) -> None:
    from pmresume.language.pipeline import load_pipeline
    from pmresume.vocabulary.lexicon import load_lexicon

    load_lexicon()
    if any(Need.NLP in rule.needs for source in sources for rule in source.settings.rules_for(source.path)):
        load_pipeline()
    gc.freeze()  # what is shared stays shared only as long as nobody counts it


@contextmanager
def _pool(count: int) -> Iterator[ProcessPoolExecutor]:
    context = multiprocessing.get_context("fork" if _forks() else "spawn")
    pool = ProcessPoolExecutor(count, context, initializer=_quiet)
    try:
        yield pool
    except BaseException:
        # Ctrl-C or a fault: nobody waits for the rest.
        started = multiprocessing.active_children()
        pool.shutdown(wait=False, cancel_futures=True)
        for process in started:
            process.terminate()
        raise
    pool.shutdown()


def _quiet() -> None:
    """Ctrl-C reaches every process of the group; only the first one speaks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
