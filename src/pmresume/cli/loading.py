"""What `translate` and `explain` share: from a file to its translation."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.screen import warn, working
from pmresume.errors import InputError

if TYPE_CHECKING:
    from pmresume.model.inventory import Inventory
    from pmresume.model.translation import Translation
    from pmresume.vocabulary.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Loaded:
    """An inventory, confidential terms replaced, with its translation."""

    inventory: Inventory
    translation: Translation
    lexicon: Lexicon
    warnings: tuple[str, ...] = ()
    data: bytes = b""  # of the inventory's file


def load(
    path: Path,
    as_of: str | None,
    overlays: list[Path],
    *,
    quiet: bool = False,
    runners_up: bool = True,
    said: Collection[str] = (),
    data: bytes | None = None,
) -> Loaded:
    """Read and translate the inventory at ``path``; its warnings go to standard error unless ``quiet``.

    Warnings that were ``said`` before are not printed again. ``data`` stands for what is in the file.

    Raises InputError, VocabularyError, ModelError.
    """
    from pmresume.readers.confidential import conceal
    from pmresume.readers.inventory import read_inventory
    from pmresume.readers.source_file import read_bytes

    # What is wrong with the input is said before the parser is imported.
    given_bytes = read_bytes(path) if data is None else data
    read = read_inventory(path, given_bytes)
    given = read.inventory
    if as_of is not None:
        given = given.model_copy(update={"as_of": _date(as_of)})

    from pmresume.translate.coverage import warnings
    from pmresume.translate.inventory import translate_inventory
    from pmresume.vocabulary.lexicon import load_lexicon

    lexicon = load_lexicon(overlays)
    inventory = conceal(given)
    with working(f"Translating {path.name}"):
        translation = translate_inventory(inventory, lexicon, runners_up=runners_up)
    found = (*map(str, read.warnings), *warnings(translation))
    if not quiet:
        warn(text for text in found if text not in said)
    return Loaded(inventory, translation, lexicon, found, given_bytes)


def _date(text: str) -> object:
    from pmresume.model.dates import Precision
    from pmresume.readers.dates import parse_date

    try:
        given = parse_date(text)
        if given.precision is Precision.OPEN:
            raise ValueError("not a date, and the clock is never read")
        return given
    except ValueError as fault:
        raise InputError(f"--as-of {text}: {fault}; give a date such as 2024-06-30") from None
