"""Regular English nouns: plural and singular by rule and a short list of exceptions."""

from __future__ import annotations

import re

from pmresume.vocabulary.irregular import IRREGULAR_PLURALS, IRREGULAR_SINGULARS, NOUNS_IN_OES, UNCOUNTED


def regular_plural(noun: str) -> str:
    """The plural by rule and a short list of exceptions; of a compound, the last word changes."""
    first, gap, last = noun.rpartition(" ")
    first += gap
    low = last.lower()
    if not low or not low[-1].isalnum() or low in UNCOUNTED or low in IRREGULAR_SINGULARS:
        return noun
    if low in IRREGULAR_PLURALS:
        return first + cased(last, IRREGULAR_PLURALS[low])
    if sum(letter.isupper() for letter in last) >= 2 and not last.endswith(("S", "X")):
        return f"{first}{last}s"
    if re.search(r"(s|x|z|ch|sh)$", low) or low in NOUNS_IN_OES:
        return f"{first}{last}{'ES' if last.isupper() and len(last) > 4 else 'es'}"
    if re.search(r"[^aeiou]y$", low):
        return f"{first}{last[:-1]}ies"
    return f"{first}{last}s"


def regular_singular(noun: str) -> str:
    """The singular of a noun of one word; what is not a plural comes back as it is."""
    low = noun.lower()
    if low in IRREGULAR_SINGULARS:
        return cased(noun, IRREGULAR_SINGULARS[low])
    if noun.endswith("s") and noun[:-1].isupper():
        return noun[:-1]
    if low in UNCOUNTED or not low.endswith("s") or len(low) < 3 or re.search(r"(ss|us|is|ics)$", low):
        return noun
    if low.endswith("ies") and len(low) > 4:
        return noun[:-3] + "y"
    # "caches", "databases", "sizes" keep their e; "switches", "patches", "boxes", "buses", "processes" do not.
    if re.search(r"(ss|x|zz|sh|[^a]ch|[bp]atch|us)es$", low) and not low.endswith(("houses", "causes", "uses", "axes")):
        return noun[:-2]
    if re.search(r"(buses|statuses|viruses|bonuses|campuses|branches|watches|matches|batches)$", low):
        return noun[:-2]
    return noun[:-2] if low[:-2] in NOUNS_IN_OES else noun[:-1]


def respelled(noun: str, wanted: str) -> str:
    """Another number of ``noun``, its own letters kept where they serve: VM, VMs."""
    low = noun.lower()
    if wanted.startswith(low):
        end = wanted[len(low) :]
        return noun + (end.upper() if noun.isupper() and len(noun) > 5 else end)
    return noun[: len(wanted)] if low.startswith(wanted) else cased(noun, wanted)


def cased(model: str, word: str) -> str:
    """``word`` with the capitals of ``model``: all of them, the first, or its own."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
