"""Whether the resumes that were written from an inventory are what it gives today, byte for byte."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.checking.repository import Repository
from pmresume.errors import InputError

if TYPE_CHECKING:
    from pmresume.cli.loading import Loaded
    from pmresume.lint.check_settings import CheckSettings, Generated

_FORMATS = {".docx": "docx", ".md": "md", ".markdown": "md"}
Load = Callable[["Generated"], "Loaded"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said of one generated file; ``problem`` is "" where it is up to date."""

    path: Path
    inventory: Path | None
    problem: str = ""


def verdicts(repository: Repository, settings: CheckSettings, load: Load) -> Iterator[Verdict]:
    """One for each file that the configuration names, or that carries the mark of pmresume.

    ``load`` translates the inventory of a file, with the options that it is written with. An inventory that does not
    load is told elsewhere; what is made from it is passed over.
    """
    from pmresume.writers.digest import is_marked

    told = {entry.file.resolve(): entry for entry in settings.generated}
    seen: set[Path] = set()
    for path in [*(entry.file for entry in settings.generated), *repository.resumes]:
        if path.resolve() in seen:
            continue
        seen.add(path.resolve())
        entry = told.get(path.resolve())
        if entry is None and not is_marked(path.read_bytes()):
            continue
        entry = entry or _guessed(path, repository)
        if entry is None:
            mend = "say which in pmresume.toml, under [[check.generated]]"
            yield Verdict(path, None, f"{_shown(path, repository)}: made from an inventory that is not plain; {mend}")
            continue
        try:
            loaded = load(entry)
        except InputError:
            continue
        yield Verdict(path, entry.inventory, _compared(path, entry, loaded, repository))


def _guessed(path: Path, repository: Repository) -> Generated | None:
    """The inventory of the same name beside a file, the one called so, the only one beside it, the only one at all."""
    from pmresume.lint.check_settings import Generated

    beside = [one for one in repository.inventories if one.parent == path.parent]
    named = [one for one in beside if one.stem == path.stem] or [one for one in beside if one.stem == "inventory"]
    for found in (named, beside, repository.inventories):
        if len(found) == 1:
            return Generated(path, found[0], guessed=True)
    return None


def _compared(path: Path, entry: Generated, loaded: Loaded, repository: Repository) -> str:
    from pmresume.writers.outputs import FORMATS

    command = _command(entry, repository) + (" (with its options)" if entry.guessed else "")
    shown = _shown(path, repository)
    if not path.is_file():
        return f"{shown}: is not there; run: {command}"
    kind = FORMATS.get(_FORMATS.get(path.suffix.lower(), ""))
    if kind is None:
        return f"{shown}: pmresume writes .docx and .md"
    data = path.read_bytes()
    # Git may have converted the line ends of a text.
    plain = data.replace(b"\r\n", b"\n") if path.suffix.lower() != ".docx" else data
    if any(render() == plain for render in _renderings(entry, loaded, docx=path.suffix.lower() == ".docx")):
        return ""
    if kind.is_own(data):
        return f"{shown}: not what {_shown(entry.inventory, repository)} gives today; run: {command}"
    return f"{shown}: edited since it was written; to keep the edits, add --adopt {shlex.quote(shown)} to: {command}"


def _renderings(entry: Generated, loaded: Loaded, *, docx: bool) -> Iterator[Callable[[], bytes]]:
    """The bytes that the inventory may give: with the options told, else with every plain choice of them."""
    from pmresume.writers.themes import THEMES

    themes: Sequence[str | None] = [entry.theme]
    pages: Sequence[int | None] = [entry.pages]
    if entry.guessed:
        themes, pages = (THEMES if docx else [None]), [None, 1, 2]
    for most, theme in product(pages, themes):
        yield partial(_rendered, entry, loaded, theme, most, "docx" if docx else "md")


def _rendered(entry: Generated, loaded: Loaded, theme: str | None, pages: int | None, kind: str) -> bytes:
    from pmresume.cli.pages import lay_out, read_layout
    from pmresume.writers.outputs import FORMATS

    layout = read_layout(theme, pages, entry.sections)
    return FORMATS[kind].render(lay_out(loaded, layout).resume, layout.theme)


def _command(entry: Generated, repository: Repository) -> str:
    words = ["pmresume", "translate", _shown(entry.inventory, repository), "-o", _shown(entry.file, repository)]
    for option, value in (("--theme", entry.theme), ("--pages", entry.pages), ("--as-of", entry.as_of)):
        words += [option, str(value)] if value is not None else []
    # A list that begins with "-" would be taken for an option.
    words += [f"--sections={entry.sections}"] if entry.sections is not None else []
    for folder in entry.vocab:
        words += ["--vocab", _shown(folder, repository)]
    return shlex.join(words)


def _shown(path: Path, repository: Repository) -> str:
    inside = path.is_relative_to(repository.folder)
    return (path.relative_to(repository.folder) if inside else path).as_posix()
