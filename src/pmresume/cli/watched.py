"""The files that a watched translation depends on, and noticing that what is in them has changed."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

INTERVAL = 0.3  # seconds between two looks
_SMALL = 1_000_000  # bytes up to which a file is read at each look: clocks of some file systems tick every two seconds
_LONGEST = 20  # looks after which a file that never comes to rest is read all the same

Content = Mapping[Path, str]  # digest of what is in each file


class Watched:
    """Looks at files, and at the vocabulary files of folders, whenever it is asked to."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._known: dict[Path, tuple[tuple[int, ...], str]] = {}

    def look(self) -> Content:
        """A digest of each file as it is now; one that is missing or no file has none."""
        self._known = {path: self._read(path) for path in _files(self._paths)}
        return {path: digest for path, (_, digest) in self._known.items() if digest}

    def _read(self, path: Path) -> tuple[tuple[int, ...], str]:
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                return (), ""
            mark = status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
            known = self._known.get(path)
            if known is not None and known[0] == mark and status.st_size > _SMALL:
                return known
            with path.open("rb") as file:
                return mark, hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError):  # half way through a save, or not ours to read: the next run says so
            return (), ""


def next_change(watched: Watched, seen: Content, pause: Callable[[float], None]) -> Content:
    """Wait until the files differ from ``seen`` and have come to rest; returns what is in them then.

    A burst of saves is one change: a look must find what the look before it found.
    """
    before = watched.look()
    looks = 0
    while True:
        pause(INTERVAL)
        now = watched.look()
        looks = looks + 1 if now != before else 0
        if now != seen and (now == before or looks >= _LONGEST):
            return now
        before = now


def changed(before: Content, after: Content) -> list[Path]:
    """The files whose content differs, sorted."""
    return sorted(path for path in {*before, *after} if before.get(path) != after.get(path))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            for pattern in ("*/*.yaml", "*/*.yml"):
                yield from sorted(path.glob(pattern))
        else:
            yield path
