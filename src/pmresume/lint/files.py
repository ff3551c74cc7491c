"""Lints files: finds what belongs to each of them, its configuration, inventory and baseline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pmresume.errors import InputError
from pmresume.lint.baseline import NAME, Known, read_baseline
from pmresume.lint.configuration import load_settings
from pmresume.lint.engine import Parser, lint_resume
from pmresume.lint.settings import Settings
from pmresume.model.finding import LintResult
from pmresume.model.inventory import Inventory
from pmresume.model.read_resume import ReadResume
from pmresume.readers.findings import printable
from pmresume.readers.resume import LIMIT, read_resume
from pmresume.readers.source_file import read_bytes
from pmresume.vocabulary.lexicon import Lexicon

SUFFIXES = (".docx", ".md", ".markdown")  # what is looked for in a folder; other files have to be named
INVENTORIES = ("inventory.yaml", "inventory.yml")


@dataclass(frozen=True, slots=True)
class Job:
    """A file that was read, with everything that decides what is found in it.

    ``inventory`` has its confidential names replaced already; ``inventory_data`` are the bytes it was read from.
    """

    path: Path
    data: bytes
    resume: ReadResume
    settings: Settings
    inventory: Inventory | None = None
    inventory_data: bytes = b""
    known: Known | None = None


def lint_file(path: Path, settings: Settings | None = None, *, lexicon: Lexicon | None = None) -> LintResult:
    """What is found in a file; ``settings`` stand for those of the configuration found upward from it.

    Raises:
        InputError: the file, its configuration, inventory or baseline cannot be read.
        ModelError: the English model is missing or is not the pinned one.
    """
    return run(open_job(path, settings), lexicon=lexicon)


def open_job(path: Path, settings: Settings | None = None, data: bytes | None = None, *, writing: bool = False) -> Job:
    """Read ``path`` and what belongs to it; ``data`` stands for its content.

    A baseline that is to be used has to be there, unless it is about to be written (``writing``). Raises InputError.
    """
    settings = load_settings(path) if settings is None else settings
    if data is None:
        data = read_bytes(
            path, missing="name a resume", folder="name the resume in it", smaller="shrink its pictures", most=LIMIT
        )
    resume = read_resume(None, data, name=str(path))
    found = _inventory_of(path, settings)
    inventory, inventory_data = (None, b"") if found is None else _read_inventory(found)
    known = None
    home = baseline_path(settings) if writing else settings.baseline
    if home is not None and (home.exists() or not writing):
        known = read_baseline(home).known(name_in(home, path))
    return Job(path, data, resume, settings, inventory, inventory_data, known)


def run(job: Job, *, lexicon: Lexicon | None = None, parse: Parser | None = None) -> LintResult:
    """Lint what was read."""
    return lint_resume(job.resume, job.settings, lexicon=lexicon, inventory=job.inventory, known=job.known, parse=parse)


def name_in(baseline: Path, path: Path) -> str:
    """How the baseline calls a file: as seen from its own folder, so that a repository may lie anywhere."""
    home, there = baseline.absolute().parent, path.absolute()
    return there.relative_to(home).as_posix() if there.is_relative_to(home) else there.as_posix()


def baseline_path(settings: Settings) -> Path:
    """Where the baseline lies, or would: beside the configuration, else in the working folder."""
    return settings.baseline or (settings.folder or Path()) / NAME


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as they are, and of each folder the resumes right in it, by name. Raises InputError at an empty one."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(file for file in path.iterdir() if _is_resume(file))
        if not found:
            raise InputError(f"{printable(str(path))}: no {', '.join(SUFFIXES)} in this folder; name a resume")
        yield from found


def _is_resume(path: Path) -> bool:
    # "~$resume.docx" is what a word processor leaves beside a document that is open.
    return path.suffix.lower() in SUFFIXES and not path.name.startswith((".", "~$")) and path.is_file()


def _inventory_of(path: Path, settings: Settings) -> Path | None:
    if settings.inventory is not None:
        return settings.inventory
    beside = (path.absolute().parent / name for name in INVENTORIES)
    return next((found for found in beside if found.is_file() and found != path.absolute()), None)


def _read_inventory(path: Path) -> tuple[Inventory, bytes]:
    from pmresume.readers.confidential import conceal
    from pmresume.readers.inventory import read_inventory

    data = read_bytes(path)
    return conceal(read_inventory(path, data).inventory), data
