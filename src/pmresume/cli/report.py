"""``pmresume translate --report``: the page that shows every bullet before and after."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.loading import Loaded
from pmresume.errors import InputError

if TYPE_CHECKING:
    from pmresume.model.translation import Translation
    from pmresume.writers.files import Output

_SUFFIXES = (".html", ".htm")


def checked(path: Path | None) -> Path | None:
    """``path`` as given. Raises InputError where its name is not that of a page."""
    if path is not None and path.suffix.lower() not in _SUFFIXES:
        raise InputError(f"--report {path}: the report is an HTML page; give a name that ends in .html")
    return path


def reports(loaded: Loaded, inventory: Path, path: Path | None, shown: Translation | None = None) -> list[Output]:
    """The report on what was read from ``inventory``, to be written at ``path`` with the resume; or nothing.

    ``shown`` is what of the translation stands on the resume.
    """
    if path is None:
        return []
    from pmresume import __version__
    from pmresume.readers.confidential import conceal_text
    from pmresume.translate.coverage import warnings
    from pmresume.writers.files import Output
    from pmresume.writers.report import is_own_report, mark_report, render
    from pmresume.writers.report.gather import gather

    terms = loaded.inventory.terms
    told = set(warnings(loaded.translation))
    report = gather(
        loaded.inventory,
        loaded.translation,
        source=conceal_text(inventory.name, terms),
        vocabulary=loaded.lexicon.digest,
        version=__version__,
        shown=shown,
        warnings=[conceal_text(_first_line(text, inventory), terms) for text in loaded.warnings if text not in told],
    )
    return [Output(path, mark_report(render(report)), is_own_report)]


def _first_line(text: str, inventory: Path) -> str:
    """A warning without the source below it, and without the folders before the file's name."""
    line = text.split("\n", 1)[0]
    return inventory.name + line.removeprefix(str(inventory)) if line.startswith(f"{inventory}:") else line
