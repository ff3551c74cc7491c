"""Loads the pinned English pipeline with our components behind it, once a process."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pmresume.language.model_files import checked_model_directory

if TYPE_CHECKING:
    from spacy.language import Language


@lru_cache(maxsize=1)
def load_pipeline() -> Language:
    """The parser with ``pmresume_clauses`` behind it.

    Raises:
        ModelError: the model is missing or is not the pinned one.
    """
    directory = checked_model_directory()
    import spacy

    import pmresume.language.components  # noqa: F401  (registers the factories)

    nlp = spacy.load(directory, exclude=["ner", "senter"])
    nlp.add_pipe("pmresume_clauses")
    return nlp
