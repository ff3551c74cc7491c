"""What ``pmresume check`` was told in the table ``[check]`` of the configuration."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Generated:
    """A file that is written from an inventory, with the options of ``pmresume translate`` that it is written with.

    ``guessed`` where no configuration says so: then the options are not known.
    """

    file: Path
    inventory: Path
    theme: str | None = None
    pages: int | None = None
    sections: str | None = None
    as_of: str | None = None
    vocab: tuple[Path, ...] = ()
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """``exclude`` are patterns of paths, as seen from the folder that is checked."""

    generated: tuple[Generated, ...] = ()
    exclude: tuple[str, ...] = ()
