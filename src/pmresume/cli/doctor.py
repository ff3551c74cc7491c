"""``pmresume doctor``: the installation and the configuration, told with where each comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from pmresume.cli.screen import show
from pmresume.errors import InputError, PmresumeError

PACKAGES = (
    "spacy",
    "lemminflect",
    "python-docx",
    "lxml",
    "markdown-it-py",
    "pydantic",
    "pyyaml",
    "rapidfuzz",
    "jinja2",
    "typer",
    "rich",
)
_WRONG = 2
_WIDTH = 15


def doctor(
    path: Annotated[Path, typer.Argument(metavar="[PATH]", help="A resume or folder: whose configuration.")] = Path(),
) -> None:
    """Say what is installed, which configuration is in force, and where each value comes from."""
    sound = True
    for head, lines in (
        ("program", _program),
        ("packages", _packages),
        ("model", _model),
        ("vocabulary", _vocabulary),
        ("cache", _cache),
        ("configuration", lambda: _configuration(path)),
    ):
        sound &= _section(head, lines)
    if not sound:
        raise typer.Exit(_WRONG)


def _section(head: str, lines: Callable[[], Iterator[str]]) -> bool:
    """Print a section; whether nothing is wrong with it."""
    faults: list[str] = []
    told: list[str] = []
    try:
        told = list(lines())
    except PmresumeError as fault:
        faults = str(fault).splitlines()
    rows = [*told, *(f"wrong: {fault}" for fault in faults)]
    show(f"{head if n == 0 else '':<{_WIDTH}}{row}" for n, row in enumerate(rows))
    return not any(row.startswith("wrong: ") for row in rows)


def _program() -> Iterator[str]:
    import platform

    from pmresume import __version__

    yield f"pmresume {__version__}, in {Path(__file__).resolve().parents[1]}"
    yield f"Python {platform.python_version()} ({platform.python_implementation()}), {platform.system()}"


def _packages() -> Iterator[str]:
    from importlib.metadata import PackageNotFoundError, version

    for name in PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"wrong: {name} is not installed; install pmresume again"


def _model() -> Iterator[str]:
    from pmresume.language.model_files import DIGEST, PACKAGE, VERSION, checked_model_directory

    directory = checked_model_directory()
    yield f"{PACKAGE} {VERSION}, in {directory}"
    yield f"digest {DIGEST[:12]}, the pinned one"


def _vocabulary() -> Iterator[str]:
    from pmresume.vocabulary.compile import base_folder
    from pmresume.vocabulary.lexicon import load_lexicon

    lexicon = load_lexicon()
    yield f"{len(lexicon.entries)} entries in {len(lexicon.files)} files, in {base_folder()}"
    yield f"digest {lexicon.digest[:12]}"


def _cache() -> Iterator[str]:
    import os

    from pmresume.lint.cache import Cache

    folder = Cache().folder
    if folder is None:
        yield "no place for one; every run reads its files anew"
        return
    kept = len(list(folder.glob("*.json"))) if folder.is_dir() else 0
    yield f"{kept} linted files, in {folder}"
    there = next(place for place in (folder, *folder.parents) if place.exists())
    if not os.access(there, os.W_OK):
        yield "cannot be written: every run reads its files anew"


def _configuration(path: Path) -> Iterator[str]:
    from pmresume.lint.configuration import find_configuration, load_settings
    from pmresume.lint.files import inventory_of

    if not path.exists():
        raise InputError(f"{path}: no such file or folder; name a resume or a folder")
    found = find_configuration(path)
    yield str(found) if found is not None else f"none for {path.absolute()}; all values are the defaults"
    settings = load_settings(path)
    values = {
        "profile": settings.profile.value,
        "select": ", ".join(settings.select) or "all of the profile",
        "ignore": ", ".join(settings.ignore) or "none",
        "fail-on": settings.failing.value,
        "baseline": settings.baseline or "none",
        "inventory": settings.inventory or _beside(inventory_of(path, settings)),
        "severity": ", ".join(f"{code} {said.value}" for code, said in sorted(settings.severities.items())) or "as is",
        "rules": "; ".join(f"{code} {dict(said)}" for code, said in sorted(settings.options.items())) or "as is",
        "per-file-ignores": "; ".join(f"{name}: {', '.join(said)}" for name, said in settings.per_file_ignores.items())
        or "none",
    }
    usual = {"fail-on": f"by the profile {settings.profile.value}"}
    for key, value in values.items():
        origin = settings.origins.get(key, usual.get(key, "default"))
        yield f"{key} = {value}  ({origin})"


def _beside(found: Path | None) -> str:
    return "none" if found is None else f"{found}, which lies beside"
