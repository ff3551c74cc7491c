"""``pmresume check``: the gate of a resume repository."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pmresume.cli.screen import show
from pmresume.errors import InputError
from pmresume.lint.rule import Profile

if TYPE_CHECKING:
    from pmresume.cli.checking.claims import Read
    from pmresume.cli.checking.generated import Verdict
    from pmresume.cli.checking.repository import Repository
    from pmresume.cli.loading import Loaded
    from pmresume.lint.check_settings import Generated

_FOUND = 1
_WRONG = 2


def check(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The repository, or a folder of it.")] = Path(),
    profile: Annotated[
        Profile | None, typer.Option(help="How strict the linter is; else as configured, else review.")
    ] = None,
) -> None:
    """Check a resume repository: inventories valid, resumes up to date with them, claims backed, lint clean."""
    from pmresume.cli.checking.claims import read_resumes, told
    from pmresume.cli.checking.generated import verdicts
    from pmresume.cli.checking.repository import read_repository
    from pmresume.lint.configuration import load_check

    settings = load_check(folder)
    repository = read_repository(folder, settings.exclude)
    if not (repository.inventories or repository.resumes or settings.generated):
        raise InputError(f"{folder}: no inventory and no resume here; name the folder that holds them")
    loading = _Loading()
    broken = [fault for path in repository.inventories for fault in loading.fault(path)]
    generated = list(verdicts(repository, settings, loading.load))
    homes = {one.path: one.inventory for one in generated if one.inventory is not None}
    read, unreadable = read_resumes(repository, homes, profile)
    # A broken inventory is told once, whoever stumbles over it.
    unreadable = [fault for fault in unreadable if fault not in broken]
    problems = [one.problem for one in generated if one.problem]
    claims, rest = list(told(read, claims=True)), list(told(read, claims=False))
    show([*broken, *unreadable], err=True)
    show([*problems, *claims, *rest])
    show(_summary(repository, broken, unreadable, generated, read))
    if broken or unreadable:
        raise typer.Exit(_WRONG)
    if problems or claims or rest:
        raise typer.Exit(_FOUND)


class _Loading:
    """Inventories, each read and translated once for all that is made from it."""

    def __init__(self) -> None:
        self._faults: dict[Path, list[str]] = {}
        self._loaded: dict[object, Loaded] = {}

    def fault(self, path: Path) -> list[str]:
        """What is wrong with an inventory, [] where nothing is."""
        from pmresume.readers.inventory import read_inventory

        if path not in self._faults:
            try:
                read_inventory(path)
                self._faults[path] = []
            except InputError as fault:
                self._faults[path] = [str(fault)]
        return self._faults[path]

    def load(self, entry: Generated) -> Loaded:
        """The translation. Raises InputError."""
        from pmresume.cli.loading import load

        key = (entry.inventory, entry.as_of, entry.vocab)
        if key not in self._loaded:
            self._loaded[key] = load(entry.inventory, entry.as_of, list(entry.vocab), quiet=True, runners_up=False)
        return self._loaded[key]


def _summary(
    repository: Repository,
    broken: Sequence[str],
    unreadable: Sequence[str],
    generated: Sequence[Verdict],
    read: Sequence[Read],
) -> Iterator[str]:
    """A line for each of the four questions, with its figures."""
    stale = sum(bool(one.problem) for one in generated)
    backed = [one for one in read if one.backed]
    claims = sum(len(one.failing(claims=True)) for one in backed)
    rest = sum(len(one.failing(claims=False)) for one in read)
    profiles = ", ".join(sorted({one.settings.profile.value for one in read}))
    valid = len(repository.inventories) - len(broken)
    yield f"inventories  {_sum(valid, 'valid', len(broken), 'not')}"
    yield f"up to date   {_sum(len(generated) - stale, 'of the generated resumes', stale, 'not')}"
    unbacked = f", {len(read) - len(backed)} without an inventory" if len(backed) < len(read) else ""
    yield f"claims       {claims} not backed, in {_counted(len(backed), 'resume')}{unbacked}"
    more = f", {len(unreadable)} unreadable" if unreadable else ""
    at = f" at profile {profiles}" if profiles else ""
    yield f"lint         {_counted(rest, 'finding')} in {_counted(len(read), 'resume')}{at}{more}"


def _sum(good: int, word: str, bad: int, other: str) -> str:
    return f"{good} {word}" + (f", {bad} {other}" if bad else "")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
