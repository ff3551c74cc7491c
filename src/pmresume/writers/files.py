"""Files are never lost: nothing is replaced that is not ours, and nothing is ever half written."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pmresume.errors import OutputError

_UMASKED = 0o666
NOT_OWN = (
    "{path}: not written by pmresume, or edited since; --adopt {path} keeps the edits (they go into the inventory), "
    "--force replaces the file, -o writes elsewhere"
)


@dataclass(frozen=True, slots=True)
class Output:
    """What to write where; ``is_own`` tells whether the bytes of an existing file may be replaced.

    ``refusal`` says why they may not be; "{path}" in it is the file. ``elsewhere`` is the other way out, if any.
    """

    path: Path
    data: bytes
    is_own: Callable[[bytes], bool]
    refusal: str = NOT_OWN
    elsewhere: str = " or give another name with -o"


@dataclass(frozen=True, slots=True)
class _Staged:
    """An output whose bytes lie beside its target, waiting for the rename."""

    output: Output
    temporary: Path
    before: tuple[int, ...]


def write_files(outputs: Sequence[Output], *, force: bool = False, inputs: Sequence[Path] = ()) -> list[Path]:
    """Write all ``outputs``, or none where one of them cannot or must not be written.

    ``force`` replaces what pmresume did not write or what was edited since; never one of ``inputs``. Every file is
    written beside its target, flushed to the disk and renamed over it: a target is old or new at any time, whatever
    ends the process.

    Raises:
        OutputError: one line that names the file, the reason and the way out.
    """
    _check_distinct(outputs, inputs)
    befores = [_check(output, force) for output in outputs]
    staged: list[_Staged] = []
    try:
        for output, before in zip(outputs, befores, strict=True):
            staged.append(_stage(output, before))
        for item in staged:
            _replace(item)
    finally:
        for item in staged:
            item.temporary.unlink(missing_ok=True)
    return [output.path for output in outputs]


def _check_distinct(outputs: Sequence[Output], inputs: Sequence[Path]) -> None:
    taken = {_identity(path) for path in inputs}
    for output in outputs:
        if _identity(output.path) in taken:
            raise OutputError(f"{output.path}: is an input or another output of this run; give another name with -o")
        taken.add(_identity(output.path))


def _identity(path: Path) -> str:
    try:
        return os.path.normcase(os.path.realpath(path))
    except (OSError, ValueError) as error:
        raise _failure(path, error) from error


def _check(output: Output, force: bool) -> tuple[int, ...]:
    """Refuse a target that must not be replaced; returns what the file system says of it now."""
    path = output.path
    try:
        if path.is_symlink():
            raise OutputError(f"{path}: is a symbolic link; give the file itself with -o {_real(path)}")
        if not path.parent.is_dir():
            raise OutputError(f"{path}: the folder {path.parent} does not exist; make it or give another with -o")
        if not path.exists():
            return ()
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise OutputError(f"{path}: is a folder; give the name of a file with -o")
        if not stat.S_ISREG(status.st_mode):
            raise OutputError(f"{path}: is not a regular file; give another name with -o")
        if not status.st_mode & 0o222 or not os.access(path, os.W_OK):
            raise OutputError(f"{path}: is read-only; make it writable{output.elsewhere}")
        if force:
            return _fingerprint(status)
        if status.st_nlink > 1:
            raise OutputError(
                f"{path}: has a second name (hard link) that would keep the old text; replace it with --force"
            )
        if not output.is_own(path.read_bytes()):
            raise OutputError(output.refusal.replace("{path}", str(path)))
        return _fingerprint(status)
    except (OSError, ValueError) as error:
        raise _failure(path, error) from error


def _stage(output: Output, before: tuple[int, ...]) -> _Staged:
    """Write the bytes beside the target, with its permissions where it exists."""
    path = output.path
    temporary = path.parent / f".pmresume-{secrets.token_hex(8)}.tmp"
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _UMASKED)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(output.data)
                file.flush()
                os.fsync(file.fileno())
            if before:
                _keep_permissions(path, temporary)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _failure(path, error) from error
    return _Staged(output, temporary, before)


def _keep_permissions(path: Path, temporary: Path) -> None:
    status = path.stat()
    with contextlib.suppress(OSError, AttributeError):  # only root may give files away, and not on every system
        os.chown(temporary, status.st_uid, status.st_gid)
    temporary.chmod(stat.S_IMODE(status.st_mode))


def _replace(staged: _Staged) -> None:
    path = staged.output.path
    try:
        now = _fingerprint(path.lstat()) if os.path.lexists(path) else ()
        if now != staged.before:
            raise OutputError(f"{path}: was changed while pmresume was running; run it again")
        staged.temporary.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise _failure(path, error) from error


def _flush_folder(folder: Path) -> None:
    """Put the rename on the disk where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _fingerprint(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _real(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except OSError:
        return "with its real name"


def _failure(path: Path, error: Exception) -> OutputError:
    reason = (error.strerror if isinstance(error, OSError) else "") or str(error) or type(error).__name__
    return OutputError(f"{path}: cannot be written ({reason}); an old file there is as it was")
