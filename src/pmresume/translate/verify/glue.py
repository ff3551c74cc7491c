"""Words that claim nothing by themselves, so that a bullet may use them freely.

Kept short on purpose. Quantifiers (all, several, other), order in time (after, before, once, then) and cause (because,
so, thereby) are claims and are not here: the source must say them, or an entry whose conditions hold. Negation, "or",
numbers and the prepositions before people are checked by rules of their own.
"""

from __future__ import annotations

_ARTICLES = "a an the"
_JOINS = "and or as well that which who whose while where also plus"
_PREPOSITIONS = (
    "of in on at to from for with by into onto across through via per under within toward towards against among between"
    " out up off down"
)
_PRONOUNS = "it its they them their this these those he she his her him one"
_AUXILIARIES = "is are was were be been being am has have had having do does did"
_INSTRUMENT = "using including such"


def word_set(words: str) -> frozenset[str]:
    """The blank-parted words of a string."""
    return frozenset(words.split())


FREE = word_set(f"{_ARTICLES} {_JOINS} {_PREPOSITIONS} {_PRONOUNS} {_AUXILIARIES} {_INSTRUMENT}")
# Rates and units written out: the numbers check holds them to the source.
RATES = frozenset(("each", "every"))
NEGATIONS = frozenset(
    ("no", "not", "never", "none", "nobody", "nothing", "without", "neither", "nor", "cannot", "zero", "n't")
)
