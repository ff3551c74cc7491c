"""Verbs of responsibility and qualifiers: each needs the evidence that its licence names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pmresume.model.frame import Use
from pmresume.model.inventory import Ownership
from pmresume.model.sources import Problem
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.entries import status_is
from pmresume.translate.verify.evidence import Evidence, letters
from pmresume.translate.verify.facts import holds
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.people import is_people
from pmresume.translate.verify.source_acts import SourceAct
from pmresume.translate.verify.words import Word, read_words
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.records import LicenceRecord

# Nouns for the work as a whole: a declared ownership says how much of them was the person's.
_WHOLE_WORDS = (
    "project program programme effort initiative team rollout roll-out migration upgrade implementation deployment"
    " replacement refresh consolidation transition conversion cutover launch move relocation build-out buildout"
    " installation integration modernization engagement workstream crew squad"
)
_WHOLE = frozenset(_WHOLE_WORDS.split())


def qualifiers(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Words that praise, stretch or explain, where neither source nor facts hold them."""
    words = text.words
    starts = licence_starts(evidence.lexicon, "qualifier")
    skip = -1
    for i, word in enumerate(words):
        if i <= skip or word.low not in starts:
            continue
        found, width = _longest(words, i, starts[word.low])
        if not found:
            continue
        skip = i + width - 1
        phrase = " ".join(w.low for w in words[i : i + width])
        if width > 1 and i and evidence.says(f"{words[i - 1].low} {word.low}"):
            continue  # "business unit leads to ...": the first word belongs to what stands before it
        if not _qualifier_holds(phrase, found, text, evidence):
            yield Problem("qualifier", phrase, "neither the task nor the facts say so")


_AS_ROLE = re.compile(
    r"(?<!such )(?<!well )\b(?:as|role of) (?:an? |the )?(?:[\w-]+ ){0,3}?"
    r"(lead|leader|manager|owner|coordinator|director|head|architect|consultant|expert|chief|supervisor|officer|specialist|engineer|developer|analyst|administrator|representative"
    r"|point of contact|champion|mentor)\b",
    re.I,
)


# A line that opens with the role itself: "Primary point of contact for two vendors".
_OPENS_WITH_ROLE = re.compile(
    r"\s*(?:the |an? )?(?:(?:primary|main|first|single|sole|central) )?(point of contact)\b", re.I
)


def roles(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """ "as the technical lead": a role is a claim of its own, and its words in the source are not enough."""
    for claim in _AS_ROLE.finditer(text.text):
        role = claim[1].lower()
        said = any(m[1].lower() == role for p in evidence.tasks for m in _AS_ROLE.finditer(p.text))
        said = said or any(m[1].lower() == role for p in evidence.tasks if (m := _OPENS_WITH_ROLE.match(p.text)))
        if not said and not any(f" {role} " in p.flat for p in evidence.of_fact("title")):
            yield Problem("licence", claim[0], "no source gives the person this role")


Licences = tuple[LicenceRecord, ...]


@lru_cache(maxsize=8)
def licence_starts(lexicon: Lexicon, kind: str) -> Mapping[str, tuple[tuple[tuple[str, ...], Licences], ...]]:
    """First word to the wordings that begin with it, longest first, each with its licences."""
    found: dict[str, list[tuple[tuple[str, ...], Licences]]] = {}
    for phrase, licences in lexicon.licence_words.items():
        own = tuple(lic for lic in licences if lic.kind == kind)
        words = tuple(w.low for w in read_words(phrase))
        if own and words:
            found.setdefault(words[0], []).append((words, own))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def _longest(
    words: tuple[Word, ...], i: int, rows: tuple[tuple[tuple[str, ...], Licences], ...]
) -> tuple[Licences, int]:
    for wanted, licences in rows:
        if len(wanted) == 1 or tuple(w.low for w in words[i : i + len(wanted)]) == wanted:
            return licences, len(wanted)
    return (), 0


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
    if licence.said:
        return evidence.memo(("said", licence.id), lambda: _said(licence, evidence))
    return not asked


def _said(licence: LicenceRecord, evidence: Evidence) -> bool:
    """Whether a task says one of the wordings, the first word in any inflection."""
    for said in licence.said:
        if f" {said} " in evidence.flat_tasks:
            return True
        first, *rest = said.split()
        keys = evidence.book.verb_keys(first) if rest else frozenset()
        for passage in evidence.tasks if evidence.lexicon.action_forms.get(first) and rest else ():
            lows = [w.low for w in passage.words]
            if any(
                lows[i + 1 : i + 1 + len(rest)] == rest and evidence.book.verb_keys(x) & keys
                for i, x in enumerate(lows)
            ):
                return True
    return False


def of_people(words: tuple[Word, ...], index: int, evidence: Evidence) -> bool:
    """Whether people, a party of the project or a name follow within a few words: only these are partners."""
    following = words[index : index + 8]
    given = (*evidence.of_fact("stakeholders"), *evidence.of_fact("vendors"), *evidence.of_fact("team"))
    keys = evidence.content_keys(given)
    return any(
        is_people(w.low, evidence.lexicon) or evidence.book.keys(w.low) & keys or _is_firm(w, evidence.lexicon)
        for w in following
    )


def _is_firm(word: Word, lexicon: Lexicon) -> bool:
    """A capitalised word that the vocabulary knows for no thing."""
    things = (lexicon.tool_forms, lexicon.object_forms, lexicon.action_forms)
    acronym = any(a.short.lower() == word.low for a in lexicon.acronyms)
    return word.text[:1].isupper() and not acronym and not any(word.low in forms for forms in things)


def _own_verb(licence: LicenceRecord, evidence: Evidence, acts: tuple[SourceAct, ...], about: frozenset[str]) -> bool:
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
    return _longest(words, index, licence_starts(evidence.lexicon, "verb").get(words[index].low, ()))
