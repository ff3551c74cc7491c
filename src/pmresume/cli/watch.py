"""``pmresume translate --watch``: translate on every save, and say which bullets changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import typer

from pmresume.cli.screen import show, width
from pmresume.cli.watched import Content, Watched, changed, next_change
from pmresume.errors import InputError, PmresumeError

if TYPE_CHECKING:
    from pmresume.model.translation import Translation
    from pmresume.translate.changes import EntryChanges

_INTERRUPTED = 130  # Ctrl-C is the only end of a watch, and ends it as it ends anything else


@dataclass(frozen=True, slots=True)
class Written:
    """What one run wrote; ``notes`` are lines for the screen about the writing, such as what had no room."""

    translation: Translation
    notes: tuple[str, ...] = ()
    shown: Translation | None = None  # what of the translation stands on the page; None: all of it
    missed: str = ""  # why the resume is longer than was asked

    @property
    def page(self) -> Translation:
        """What stands on the resume."""
        return self.shown or self.translation


class Once(Protocol):
    """Translates and writes. Raises PmresumeError, with which nothing was written."""

    def __call__(self, *, force: bool) -> Written:
        """``force`` replaces what pmresume did not write or what was edited since."""


def follow(
    once: Once,
    tell: Callable[[Written], None],
    paths: Sequence[Path],
    outputs: Sequence[Path],
    *,
    force: bool,
    quiet: bool,
) -> None:
    """Run ``once``, which writes ``outputs``, now and after each change of the files or folders at ``paths``.

    ``tell`` prints what `translate` prints, after the first run that wrote something; after later ones what changed
    is printed. ``force`` holds for the first as well: what is edited while we watch is never replaced unasked.

    Raises:
        InputError: the inventory, the first of ``paths``, is not there to begin with.
        typer.Exit: on Ctrl-C, the only end: 130.
    """
    if not _is_file(paths[0]):
        raise InputError(f"{paths[0]}: no such file; --watch needs one that is saved again and again")
    watched = Watched(paths)
    before: Written | None = None
    try:
        seen = watched.look()
        while True:
            now = _run(once, force=force and before is None)
            if now is not None and before is None:
                tell(now)
            elif now is not None and before is not None and not quiet:
                differing = difference_lines(before.page, now.page, width())
                notes = now.notes if now.notes != before.notes else ()
                show([*differing, *(f"wrote {path}" for path in outputs), *notes])
            before = now or before
            if not quiet:
                show(["", f"watching {', '.join(map(str, paths))}; Ctrl-C ends"])
            later = next_change(watched, seen, time.sleep)
            if not quiet:
                show([_saved(seen, later)])
            seen = later
    except KeyboardInterrupt:
        raise typer.Exit(_INTERRUPTED) from None


def _run(once: Once, *, force: bool) -> Written | None:
    """What was written, or nothing where the input is not valid at the moment or an output must not be replaced."""
    try:
        return once(force=force)
    except PmresumeError as error:
        show([str(error)], err=True)
        return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that no file can have
        return False


def _saved(before: Content, after: Content) -> str:
    """What happened to which file."""

    def event(path: Path) -> str:
        return "is gone" if path not in after else "changed" if path in before else "is there"

    return ", ".join(f"{path} {event(path)}" for path in changed(before, after))


def difference_lines(old: Translation, new: Translation, columns: int) -> list[str]:
    """What to print about the bullets that changed."""
    from pmresume.translate.changes import changes, count

    found = changes(old, new)
    if not found:
        return ["no bullet changed"]
    number = count(found)
    head = f"{number} bullet{'' if number == 1 else 's'} changed" if number else "the order of bullets changed"
    return [head, *(line for entry in found for line in _entry_lines(entry, columns))]


def _entry_lines(entry: EntryChanges, columns: int) -> Iterator[str]:
    from pmresume.translate.changes import Kind
    from pmresume.translate.layout import wrap

    def labelled(label: str, text: str) -> list[str]:
        return wrap(" ".join(text.split()), columns, indent=" " * 12, first=f"  {label:<10}")

    yield from wrap(" ".join(entry.name.split()), columns)
    for change in entry.changes:
        match change.kind:
            case Kind.REWORDED:
                yield from labelled("before", change.before)
                yield from labelled("after", change.after)
            case Kind.ADDED:
                yield from labelled("added", change.after)
            case Kind.REMOVED:
                yield from labelled("removed", change.before)
    if entry.reordered:
        yield "  the others stand in another order"
