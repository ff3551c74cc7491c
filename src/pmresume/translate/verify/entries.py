"""Looks again whether the vocabulary entries that a plan chose were rightly chosen, and what they license.

An entry whose conditions do not hold on the sources licenses no word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pmresume.language.matching import match_construction, match_phrase
from pmresume.language.wordings import find_rewordings
from pmresume.model.frame import Frame
from pmresume.model.inventory import Ownership
from pmresume.model.sources import Problem
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.facts import holds, is_finished
from pmresume.vocabulary import records as r
from pmresume.vocabulary.pattern import said_words

_GENERIC = "generic"


@dataclass(slots=True)
class Licensed:
    """What the met entries allow: their literal words, as words and as verbs, and nouns that they tell as acts."""

    keys: set[str] = field(default_factory=set)
    verbs: set[str] = field(default_factory=set)
    acts: set[str] = field(default_factory=set)
    helped: set[str] = field(default_factory=set)  # nouns told as acts that one only helped with
    words: set[str] = field(default_factory=set)  # the literal words, lower case
    moves: set[str] = field(default_factory=set)  # ids


def check_entries(ids: Sequence[str], evidence: Evidence) -> tuple[Licensed, list[Problem]]:
    """What the chosen entries license, and a problem for every one whose conditions do not hold."""
    return evidence.memo(("entries", tuple(ids)), lambda: _check(ids, evidence))


def _check(ids: Sequence[str], evidence: Evidence) -> tuple[Licensed, list[Problem]]:
    licensed = Licensed()
    problems: list[Problem] = []
    for identifier in ids:
        if identifier.startswith(_GENERIC):
            continue
        try:
            entry = evidence.lexicon.entry(identifier)
        except KeyError:
            problems.append(Problem("construction", identifier, "no such vocabulary entry"))
            continue
        words = _licensed_by(entry, evidence, licensed)
        if words is None:
            problems.append(Problem("construction", identifier, "its conditions do not hold on the source"))
            continue
        for pair in pairwise(words):
            licensed.verbs |= evidence.book.verb_keys(" ".join(pair).lower())
        for word in words:
            for part in re.split(r"[\s-]+", word.lower()):
                licensed.words.add(part)
                licensed.keys |= evidence.book.keys(part)
                licensed.verbs |= evidence.book.verb_keys(part)
            licensed.keys |= evidence.book.keys(word.lower())
            licensed.verbs |= evidence.book.verb_keys(word.lower())
    return licensed, problems


def _licensed_by(entry: r.Record, evidence: Evidence, licensed: Licensed) -> tuple[str, ...] | None:
    """The words that an entry licenses, None where its conditions do not hold."""
    if isinstance(entry, r.ConstructionRecord):
        frames = (*evidence.sources.told, *evidence.sources.other)
        met = [f for f in frames if _construction_holds(entry, f, evidence, licensed)]
        return (*said_words(entry.says), *entry.adds) if met else None
    if isinstance(entry, r.PhraseRecord):
        met = [f for f in (*evidence.sources.told, *evidence.sources.other) if _phrase_holds(entry, f, evidence)]
        return (*said_words(entry.says), *entry.deliverable.split()) if met else None
    if isinstance(entry, r.MoveRecord):
        licensed.moves.add(entry.id)
        return said_words(entry.says) if move_holds(entry, evidence) else None
    # A licence is checked where its word stands; naming it promises nothing.
    return ()


def _construction_holds(entry: r.ConstructionRecord, frame: Frame, evidence: Evidence, licensed: Licensed) -> bool:
    if entry.level == "wording":
        return any(found.id == entry.id for found in find_rewordings(frame.text, evidence.lexicon))
    met = False
    for n in range(len(frame.clauses)):
        match = match_construction(entry, frame, n, evidence.lexicon)
        if match is not None:
            met = True
            told = licensed.helped if "{=help}" in entry.says else licensed.acts
            told.update(lemma for lemma, _ in (*match.acts, *match.later))
    return met


def _phrase_holds(entry: r.PhraseRecord, frame: Frame, evidence: Evidence) -> bool:
    return any(match_phrase(entry, frame, n, evidence.lexicon) is not None for n in range(len(frame.clauses)))


def move_holds(entry: r.MoveRecord, evidence: Evidence) -> bool:
    """Whether the project has what a move needs: facts, ownership within bounds, status."""
    work = evidence.work
    if work is None or not all(holds(work, need) for need in entry.needs):
        return False
    if not ownership_within(entry.ownership, entry.below, entry.unknown, evidence.ownership):
        return False
    return status_is(entry.status, evidence)


def ownership_within(least: str, below: str, unknown: bool, declared: Ownership | None) -> bool:
    """Whether a declared ownership reaches ``least`` and stays under ``below``; an undeclared one needs ``unknown``."""
    if declared is None:
        return unknown or not (least or below)
    if least and declared.rank < Ownership(least).rank:
        return False
    return not below or declared.rank < Ownership(below).rank


def status_is(wanted: Sequence[str], evidence: Evidence) -> bool:
    """Whether the project's status is one of these; a finish date counts as finished."""
    work = evidence.work
    if not wanted:
        return True
    if work is None:
        return False
    if "finished" in wanted and is_finished(work):
        return True
    return work.status is not None and work.status.value in wanted
