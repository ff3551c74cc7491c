"""The gate that every line passes before it is printed: each claim of the text against the sources.

It knows nothing of how the line was made. It is given the finished text, the evidence of that project alone and the
ids of the vocabulary entries that the plan names, whose conditions it checks again by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.model.confidential import leaks
from pmresume.model.sources import Problem, Sources
from pmresume.translate.verify.acts import ActCheck
from pmresume.translate.verify.content import content
from pmresume.translate.verify.dates import dates
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.entries import check_entries
from pmresume.translate.verify.evidence import evidence_of
from pmresume.translate.verify.licences import qualifiers, roles
from pmresume.translate.verify.loss import losses
from pmresume.translate.verify.modality import modality
from pmresume.translate.verify.names import names
from pmresume.translate.verify.numbers import numbers
from pmresume.translate.verify.pairs import pairs
from pmresume.translate.verify.partners import partners
from pmresume.translate.verify.polarity import polarity
from pmresume.vocabulary.lexicon import Lexicon

MOST_WORDS = 34
_CHECKS = (qualifiers, roles, numbers, dates, names, partners, polarity, modality, pairs, content, losses)


def verify(
    text: str, sources: Sources, ids: Sequence[str], lexicon: Lexicon, listed: Sequence[str] = ()
) -> tuple[Problem, ...]:
    """Every claim of ``text`` that ``sources`` do not bear out; empty where the line may be printed.

    ``ids`` are the entries that the plan chose; one whose conditions do not hold is a problem and licenses no word.
    ``listed`` are the words and facts named as left out or moved to the tools: they excuse losses and nothing else.
    """
    evidence = evidence_of(sources, lexicon)
    licensed, problems = check_entries(ids, evidence)
    line = Text(text, evidence, licensed, listed)
    found = [*problems, *ActCheck(line, evidence).problems()]
    for check in _CHECKS:
        found.extend(check(line, evidence))
    found.extend(_disclosed(text, sources))
    if len(text.split()) > MOST_WORDS:
        found.append(Problem("length", f"{len(text.split())} words", f"more than {MOST_WORDS} words"))
    return tuple(dict.fromkeys(found))


def _disclosed(text: str, sources: Sources) -> list[Problem]:
    if not sources.confidential:
        return []
    return [Problem("confidential", term, "confidential") for term in leaks(text, sources.confidential)]
