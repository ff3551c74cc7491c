"""Whether a word is an ordinary English one, for words that the vocabulary does not hold."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4096)
def is_common_word(low: str) -> bool:
    """Whether an English dictionary (that of lemminflect) holds the word, given in lower case, as other than a name."""
    import lemminflect  # imports spaCy: late

    found = lemminflect.getAllLemmas(low)
    return bool(found) and set(found) != {"PROPN"}
