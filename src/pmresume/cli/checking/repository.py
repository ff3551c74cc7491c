"""The files of a resume repository: its inventories and its resumes."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from pmresume.errors import InputError
from pmresume.readers.findings import printable

_SUFFIXES = (".docx", ".md", ".markdown")
_PAGES = ("readme", "changelog", "contributing", "license", "code_of_conduct", "security", "notice")
_SKIPPED = ("node_modules", "build", "dist", "__pycache__", "venv")
_MOST_FILES = 20_000
_MOST_BYTES = 20 * 2**20  # of one file that is looked at; resumes are smaller
_GIT_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Repository:
    """``inventories`` and ``resumes`` are paths under ``folder``, sorted."""

    folder: Path
    inventories: tuple[Path, ...]
    resumes: tuple[Path, ...]


def read_repository(folder: Path, exclude: Iterable[str] = ()) -> Repository:
    """The inventories and resumes among the files that git knows in ``folder``, without git among all.

    A Markdown file is a resume where it reads as one, with work in it; ``exclude`` are patterns of paths.

    Raises:
        InputError: ``folder`` is none, or holds more files than a repository of resumes.
    """
    if not folder.is_dir():
        raise InputError(f"{printable(str(folder))}: is no folder; name the one that holds inventories and resumes")
    patterns = tuple(exclude)
    inventories, resumes = [], []
    for path in sorted(_files(folder)):
        within = path.relative_to(folder).as_posix()
        if any(fnmatch(within, pattern) for pattern in patterns) or not path.is_file():
            continue
        if path.suffix.lower() in (".yaml", ".yml") and _is_inventory(path):
            inventories.append(path)
        elif _is_resume(path):
            resumes.append(path)
    return Repository(folder, tuple(inventories), tuple(resumes))


def _files(folder: Path) -> list[Path]:
    known = _known_to_git(folder)
    found: list[Path] = []
    for path in (folder / name for name in known) if known else _walked(folder):
        found.append(path)
        if len(found) > _MOST_FILES:
            raise InputError(f"{printable(str(folder))}: more than {_MOST_FILES} files; name the folder of the resumes")
    return found


def _known_to_git(folder: Path) -> list[str]:
    """What is committed or about to be; a draft that nobody added is nobody's business yet."""
    command = ["git", "-C", str(folder), "ls-files", "-z", "--cached"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_GIT_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [os.fsdecode(name) for name in done.stdout.split(b"\0") if name] if done.returncode == 0 else []


def _walked(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _SKIPPED)
        yield from (Path(here) / name for name in sorted(names))


def _is_inventory(path: Path) -> bool:
    from pmresume.readers.resume import is_inventory

    # By its keys alone: other YAML lies in repositories too.
    return is_inventory(_bytes(path), "")


def _is_resume(path: Path) -> bool:
    name = path.name.lower()
    if path.suffix.lower() not in _SUFFIXES or name.startswith((".", "~$")) or path.stem.lower() in _PAGES:
        return False
    if path.suffix.lower() == ".docx":
        from pmresume.writers.comments import is_own_review

        return not is_own_review(_bytes(path))
    return _tells_work(path)


def _tells_work(path: Path) -> bool:
    from pmresume.model.read_resume import Topic
    from pmresume.readers.resume import read_resume
    from pmresume.writers.digest import is_marked

    data = _bytes(path)
    if is_marked(data):
        return True
    try:
        resume = read_resume(None, data, name=path.name)
    except InputError:
        return False
    return any(entry.bullets for entry in resume.entries(Topic.EXPERIENCE)) and bool(resume.contact)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
    except OSError:
        return b""
