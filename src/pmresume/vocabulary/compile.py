"""YAML folders to one compact JSON text, kept in the user's cache under the digest of what it was made from."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmresume.errors import VocabularyError

FORMAT = 6  # raise it when the meaning of the compiled form changes
PRECOMPILED = "compiled.json"  # may lie in the base folder of a wheel
_KEEP = 8  # compiled files left in the cache


@dataclass(frozen=True, slots=True)
class Folder:
    """A vocabulary folder with the bytes of its files, sorted; ``files`` are (path below it, name to show, bytes)."""

    path: Path
    label: str  # how faults and listings name it
    files: tuple[tuple[str, str, bytes], ...]


def base_folder() -> Path:
    """The vocabulary of the installation: inside the wheel, or at the top of a checkout."""
    shipped = Path(__file__).resolve().parent.parent / "_vocab"
    return shipped if shipped.is_dir() else Path(__file__).resolve().parents[3] / "vocab"


def read_folder(path: Path, label: str | None = None) -> Folder:
    """The bytes of a folder's files, in the same order on every system. Raises VocabularyError if it cannot be read."""
    shown = str(path) if label is None else label
    try:
        kinds = sorted(kind.name for kind in path.iterdir() if not kind.name.startswith((".", "_")))
        files = [
            f"{kind}/{file}"
            for kind in kinds
            if (path / kind).is_dir()
            for file in sorted(entry.name for entry in (path / kind).iterdir())
            if file.endswith((".yaml", ".yml")) and not file.startswith(".")
        ]
        return Folder(path, shown, tuple((file, f"{shown}/{file}", (path / file).read_bytes()) for file in files))
    except FileNotFoundError as fault:
        raise VocabularyError(f"{fault.filename}: no such vocabulary folder; check the path after --vocab") from None
    except NotADirectoryError:
        raise VocabularyError(f"{path}: is a file; give the folder that holds actions/, phrases/ ...") from None
    except OSError as fault:
        raise VocabularyError(f"{fault.filename or path}: cannot be read: {fault.strerror}") from None


def digest_of(folders: Sequence[Folder]) -> str:
    """Digest over the bytes of all files, their order, and the form of the compiled data."""
    total = hashlib.sha256(f"{FORMAT}\n{_shape()}\n".encode())
    for folder in folders:
        total.update(b"folder\0")
        for path, _, content in folder.files:
            total.update(f"{path}\0{len(content)}\0".encode())
            total.update(content)
    return total.hexdigest()


def _shape() -> str:
    from pmresume.vocabulary.records import RECORDS  # makes many classes; not wanted where only bytes are read

    return ";".join(f"{kind}:{','.join(record._fields)}" for kind, record in RECORDS.items())


def load_compiled(folders: Sequence[Folder], digest: str) -> dict[str, Any]:
    """The compiled data for these folders: shipped, from the cache, or made now (and cached where possible).

    Raises VocabularyError with one line for each fault.
    """
    shipped = folders[0].path / PRECOMPILED
    cache = cache_folder()
    kept = cache / f"vocabulary-{digest}.json" if cache else None
    for place in (kept, shipped):
        data = _read(place, digest) if place else None
        if data is not None:
            return data
    data = compile_folders(folders, digest)
    if kept is not None:
        _store(kept, data)
    return data


def compile_folders(folders: Sequence[Folder], digest: str | None = None) -> dict[str, Any]:
    """Validate and compile, without any cache. Raises VocabularyError."""
    # pydantic and yaml are wanted only here, on the way that a warm run does not take.
    from pmresume.vocabulary.merge import merge

    return {"digest": digest or digest_of(folders), **merge(folders)}


def _read(place: Path, digest: str) -> dict[str, Any] | None:
    """The data of a compiled file, or None where it is missing, of other sources, cut short or altered."""
    try:
        head, _, body = place.read_bytes().partition(b"\n")
        if head != _heading(digest, body):
            return None
        data: dict[str, Any] = json.loads(body)
    except (OSError, ValueError):
        return None
    return data


def to_bytes(data: dict[str, Any]) -> bytes:
    """The compiled file: a line with the digest of the sources and of what follows, then compact JSON."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    return _heading(data["digest"], body) + b"\n" + body


def _heading(digest: str, body: bytes) -> bytes:
    return f"pmresume vocabulary {digest} {hashlib.sha256(body).hexdigest()}".encode()


def cache_folder() -> Path | None:
    """Where this user's programs keep what they can make again; None where there is no such place."""
    given = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA" if os.name == "nt" else "", "")
    if given and Path(given).is_absolute():
        return Path(given) / "pmresume"
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if os.name == "nt":
        return home / "AppData" / "Local" / "pmresume"
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "pmresume"


def _store(place: Path, data: dict[str, Any]) -> None:
    """Write by atomic rename; a cache that cannot be written is no fault."""
    import tempfile  # loads much that a warm run does without

    temporary = ""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".vocabulary-", suffix=".tmp", dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(to_bytes(data))
        Path(temporary).replace(place)
        temporary = ""
        _prune(place)
    except OSError:
        pass
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _prune(newest: Path) -> None:
    others = [f for f in newest.parent.glob("vocabulary-*.json") if f != newest]
    others.sort(key=lambda f: f.stat().st_mtime, reverse=True)
    for old in others[_KEEP - 1 :]:
        old.unlink(missing_ok=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the compiled form of one folder to a file, for packaging: ``... compile FOLDER OUT``."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) != 2:
        print("usage: python -m pmresume.vocabulary.compile FOLDER OUT", file=sys.stderr)
        return 2
    try:
        data = compile_folders([read_folder(Path(given[0]))])
    except VocabularyError as fault:
        print(fault, file=sys.stderr)
        return 2
    Path(given[1]).write_bytes(to_bytes(data))
    return 0


if __name__ == "__main__":
    sys.exit(main())
