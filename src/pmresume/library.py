"""The library's one call for the whole job."""

from __future__ import annotations

from pmresume.model.inventory import Inventory
from pmresume.model.resume import Resume


def translate(inventory: Inventory) -> Resume:
    """The resume of an inventory, as :func:`pmresume.read_inventory` gives it; writers print it.

    Confidential terms are replaced first, so the caller need not. Raises ModelError, VocabularyError.
    """
    from pmresume.readers.confidential import conceal
    from pmresume.translate.document import build_resume
    from pmresume.translate.inventory import translate_inventory
    from pmresume.vocabulary.lexicon import load_lexicon

    lexicon = load_lexicon()
    told = conceal(inventory)
    return build_resume(told, translate_inventory(told, lexicon, runners_up=False), lexicon)
