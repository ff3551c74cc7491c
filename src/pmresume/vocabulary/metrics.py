"""Which way a metric is good when it moves."""

from __future__ import annotations

import re

from pmresume.vocabulary.lexicon import Lexicon


def good_way(metric: str, lexicon: Lexicon) -> str:
    """``down`` or ``up``, by the longest words of the vocabulary that the metric holds; "" where it knows none."""
    low = f" {metric.lower()} "
    found = [
        (len(words), entry.good)
        for entry in lexicon.metrics
        for words in entry.match
        if (stem := words.rstrip("*")) in low  # cheaper than compiling a pattern for every word of the vocabulary
        and re.search(r"(?<!\w)" + re.escape(stem) + ("" if words.endswith("*") else r"(?!\w)"), low)
    ]
    return max(found)[1] if found else ""
