"""Verbs of responsibility and qualifiers: each needs the evidence that its licence names."""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.model.frame import Use
from pmresume.model.inventory import Ownership
from pmresume.model.sources import Problem
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.entries import status_is
from pmresume.translate.verify.evidence import Evidence, letters
from pmresume.translate.verify.facts import holds
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.source_acts import SourceAct
from pmresume.vocabulary.records import LicenceRecord

# Nouns for the work as a whole: a declared ownership says how much of them was the person's.
_WHOLE_WORDS = (
    "project program programme effort initiative team rollout roll-out migration upgrade implementation deployment"
    " replacement refresh consolidation transition conversion cutover launch move relocation build-out buildout"
    " installation integration modernization engagement workstream crew squad"
)
_WHOLE = frozenset(_WHOLE_WORDS.split())
_LONGEST = 5


def qualifiers(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Words that praise, stretch or explain, where neither source nor facts hold them."""
    words = text.words
    table = evidence.lexicon.licence_words
    skip = -1
    for i in range(len(words)):
        if i <= skip:
            continue
        for width in range(min(_LONGEST, len(words) - i), 0, -1):
            phrase = " ".join(w.low for w in words[i : i + width])
            licences = tuple(lic for lic in table.get(phrase, ()) if lic.kind == "qualifier")
            if not licences:
                continue
            skip = i + width - 1
            if width > 1 and i and evidence.says(f"{words[i - 1].low} {words[i].low}"):
                continue  # "business unit leads to ...": the first word belongs to what stands before it
            if not _qualifier_holds(phrase, licences, text, evidence):
                yield Problem("qualifier", phrase, "neither the task nor the facts say so")
            break


def _qualifier_holds(phrase: str, licences: tuple[LicenceRecord, ...], text: Text, evidence: Evidence) -> bool:
    if evidence.says(phrase) or evidence.says(phrase.replace("-", " ")) or letters(phrase) in evidence.letters:
        return True
    if all(part in text.licensed.words for part in phrase.replace("-", " ").split()):
        return True
    if " " not in phrase and evidence.book.keys(phrase) & evidence.keys:
        return True
    return any(not lic.never and licence_holds(lic, evidence, (), frozenset()) for lic in licences)


def licence_holds(
    licence: LicenceRecord, evidence: Evidence, acts: tuple[SourceAct, ...], about: frozenset[str]
) -> bool:
    """Whether the sources meet a licence; ``about`` are the keys of what the text says the verb was done to."""
    if licence.never:
        return False
    if not all(holds(evidence.work, need) for need in licence.fact) or not status_is(licence.status, evidence):
        return False
    asked = bool(licence.ownership or licence.unknown or licence.own_verb or licence.said)
    declared = evidence.ownership
    if declared is None and licence.unknown and (evidence.work is not None or not licence.fact):
        return True
    if declared is not None and licence.ownership and declared.rank >= Ownership(licence.ownership).rank:
        return True
    if licence.own_verb and _own_verb(licence, evidence, acts, about):
        return True
    if any(f" {said} " in evidence.flat_tasks for said in licence.said):
        return True
    return not asked


def _own_verb(
    licence: LicenceRecord, evidence: Evidence, acts: tuple[SourceAct, ...], about: frozenset[str]
) -> bool:
    """The person's own main verb, said of the same thing, and not of work that a declared ownership covers."""
    wanted = set(licence.own_verb)
    for act in acts:
        if act.use is not Use.OWN or act.shared or not act.keys & wanted:
            continue
        if about and not about & act.about:
            continue
        if not beaten(licence, act, evidence):
            return True
    return False


def beaten(licence: LicenceRecord, act: SourceAct, evidence: Evidence) -> bool:
    """Whether a declared ownership below the verb's own speaks against it: the act is about the whole project."""
    declared = evidence.ownership
    if declared is None or not licence.ownership or declared.rank >= Ownership(licence.ownership).rank:
        return False
    named = [evidence.book.keys(w.low) for p in evidence.of_fact("name") for w in p.words if w.low not in FREE]
    return bool(act.about & _WHOLE) or bool(named and all(keys & act.about for keys in named))


def licences_of(text: Text, index: int, evidence: Evidence) -> tuple[tuple[LicenceRecord, ...], int]:
    """The verb licences that cover the words at ``index``, longest wording first, and how many words they cover."""
    words = text.words
    for width in range(min(_LONGEST, len(words) - index), 0, -1):
        phrase = " ".join(w.low for w in words[index : index + width])
        found = tuple(lic for lic in evidence.lexicon.licence_words.get(phrase, ()) if lic.kind == "verb")
        if found:
            return found, width
    return (), 0
