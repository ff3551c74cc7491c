"""Lints files: finds what belongs to each of them, its configuration, inventory and baseline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.errors import InputError
from pmresume.lint.baseline import NAME, Known, read_baseline
from pmresume.lint.configuration import load_settings
from pmresume.lint.settings import Settings
from pmresume.readers.findings import printable
from pmresume.readers.resume import LIMIT
from pmresume.readers.source_file import read_bytes

if TYPE_CHECKING:
    from pmresume.lint.engine import Parser
    from pmresume.model.finding import LintResult
    from pmresume.model.inventory import Inventory
    from pmresume.model.read_resume import ReadResume
    from pmresume.vocabulary.lexicon import Lexicon

SUFFIXES = (".docx", ".md", ".markdown")  # what is looked for in a folder; other files have to be named
INVENTORIES = ("inventory.yaml", "inventory.yml")


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes with everything else that decides what is found in it, nothing of it understood yet.

    ``inventory`` is the file that claims are held against and ``inventory_data`` its bytes.
    """

    path: Path
    data: bytes
    settings: Settings
    inventory: Path | None = None
    inventory_data: bytes = b""
    known: Known | None = None


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
    """Read ``path`` and what belongs to it; see :func:`open_source`. Raises InputError."""
    return read(open_source(path, settings, data, writing=writing))


def open_source(
    path: Path, settings: Settings | None = None, data: bytes | None = None, *, writing: bool = False
) -> Source:
    """The bytes of ``path`` and of what belongs to it; ``data`` stands for its content.

    A baseline that is to be used has to be there, unless it is about to be written (``writing``). Raises InputError.
    """
    settings = load_settings(path) if settings is None else settings
    if data is None:
        data = read_bytes(
            path, missing="name a resume", folder="name the resume in it", smaller="shrink its pictures", most=LIMIT
        )
    inventory = inventory_of(path, settings)
    inventory_data = b"" if inventory is None else read_bytes(inventory)
    known = None
    home = baseline_path(settings) if writing else settings.baseline
    if home is not None and (home.exists() or not writing):
        known = read_baseline(home).known(name_in(home, path))
    return Source(path, data, settings, inventory, inventory_data, known)


def read(source: Source) -> Job:
    """Understand the bytes. Raises InputError."""
    from pmresume.readers.resume import read_resume

    resume = read_resume(None, source.data, name=str(source.path))
    inventory = None if source.inventory is None else _read_inventory(source.inventory, source.inventory_data)
    return Job(source.path, source.data, resume, source.settings, inventory, source.inventory_data, source.known)


def run(job: Job, *, lexicon: Lexicon | None = None, parse: Parser | None = None) -> LintResult:
    """Lint what was read."""
    from pmresume.lint.engine import lint_resume

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


def inventory_of(path: Path, settings: Settings) -> Path | None:
    """The inventory that claims are held against: the named one, else one beside the file, or in the folder."""
    if settings.inventory is not None:
        return settings.inventory
    here = path.absolute()
    beside = ((here if here.is_dir() else here.parent) / name for name in INVENTORIES)
    return next((found for found in beside if found.is_file() and found != path.absolute()), None)


# Many resumes lie beside one inventory.
@lru_cache(maxsize=4)
def _read_inventory(path: Path, data: bytes) -> Inventory:
    from pmresume.readers.confidential import conceal
    from pmresume.readers.inventory import read_inventory

    return conceal(read_inventory(path, data).inventory)
