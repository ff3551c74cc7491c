"""The library's way in: files and text to an inventory, an inventory to a resume."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pmresume.model.inventory import Inventory
from pmresume.model.resume import Resume
from pmresume.readers import inventory as reader
from pmresume.readers.confidential import conceal
from pmresume.translate.document import build_resume
from pmresume.translate.inventory import translate_inventory
from pmresume.vocabulary.lexicon import load_lexicon


def read_inventory(path: str | Path) -> Inventory:
    """The inventory in a YAML file. Raises InputError with every finding at its place."""
    return reader.read_inventory(Path(path)).inventory


def translate(inventory: Inventory | str | Path, *, vocab: Sequence[str | Path] = ()) -> Resume:
    """The resume of ``inventory`` (or of the file at that path), every claim checked, confidential terms replaced.

    ``vocab`` are folders laid over the vocabulary, later ones winning by id.

    Raises:
        InputError: the file cannot be read, or is no valid inventory.
        VocabularyError: a folder of ``vocab`` does not load.
        ModelError: the English model is missing or is not the pinned one.
    """
    given = inventory if isinstance(inventory, Inventory) else read_inventory(inventory)
    lexicon = load_lexicon([Path(folder) for folder in vocab])
    safe = conceal(given)
    return build_resume(safe, translate_inventory(safe, lexicon, runners_up=False), lexicon)
