"""Loads the pinned English pipeline with our components behind it, once a process."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from pmresume.language.model_files import checked_model_directory, model_directory

if TYPE_CHECKING:
    from spacy.language import Language


_LEFT_OUT = ("ner", "senter")


@lru_cache(maxsize=1)
def load_pipeline() -> Language:
    """The parser with ``pmresume_clauses`` behind it.

    Raises:
        ModelError: the model is missing or is not the pinned one.
    """
    directory = checked_model_directory()
    from spacy import util

    import pmresume.language.components  # noqa: F401  (registers the factories)

    config = util.load_config(directory / "config.cfg")
    # The model's own rules replace those of a fresh tokenizer, so it need not be made with any.
    config["nlp"]["tokenizer"] = {"@tokenizers": "pmresume.bare_tokenizer.v1"}
    nlp = util.load_model_from_config(config, meta=util.get_model_meta(directory), exclude=_LEFT_OUT)
    nlp.from_disk(directory, exclude=_LEFT_OUT)
    nlp.add_pipe("pmresume_clauses")
    return nlp


def strings_seen() -> list[str]:
    """Every string that the model has met in training, words and others.

    Read from its file: the parser's own store takes twice as long to list, and grows by what it parses.
    """
    seen: list[str] = json.loads((model_directory() / "vocab" / "strings.json").read_bytes())
    return seen
