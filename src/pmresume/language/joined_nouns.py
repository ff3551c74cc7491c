"""Whether a bare noun before "and" is a part of what follows ("network and server setup") or a thing by itself."""

from __future__ import annotations

import re

from pmresume.language.countable import ONE_OF_MANY, ROLES, words
from pmresume.language.phrase_ends import ENDS, HEADS, NO_ARTICLE
from pmresume.language.which_article import PARTIES
from pmresume.model.frame import Frame, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_AND = re.compile(r"\s*(?:,|/|&|\band\b|\bor\b)", re.I)

_GOES_ON = words(
    "which including responsible such to for while then also with thus thereby ensuring who where by resulting in on "
    "at using from as via through"
)


def base_form(word: str, lexicon: Lexicon) -> str:
    return next((lemma for lemma, form in lexicon.action_forms.get(word, ()) if form is VerbForm.BASE), "")


def joined(frame: Frame, at: int, lexicon: Lexicon) -> bool:
    """Whether a list goes on that may make the noun a part of what follows ("network and server setup")."""
    text = frame.text
    follows = _AND.match(text, frame.tokens[at].span.end)
    if follows is None:
        return False
    if follows[0].strip() in ("/", "&"):
        return True
    behind = text[follows.end() :]
    rest = re.findall(r"[A-Za-z][\w'-]*", behind)[:4]
    if rest and rest[0].lower() in ("and", "or"):
        behind = behind.partition(rest[0])[2]
        rest = rest[1:]
    if not rest:
        return False
    first = rest[0].lower()
    if first in NO_ARTICLE or first in _GOES_ON or first.endswith("ly") or rest[1:2] == ["of"]:
        return False
    if follows[0].strip() == "," and (
        frame.tokens[at].span.of(text).lower() == "environment" or frame.tokens[at].span.of(text).lower() in WHOLE
    ):
        return False  # "in RAC environment, RMAN backups", "test plan, test cases"
    forms = lexicon.forms_of(first)
    if forms & {VerbForm.PAST, VerbForm.GERUND, VerbForm.THIRD} and first not in lexicon.object_forms:
        return False
    base = base_form(first, lexicon)
    verb = next((t for t in frame.tokens[at + 1 : at + 4] if t.span.of(text) == rest[0]), None)
    if base and verb is not None and verb.tag.startswith("VB") and frame.tokens[verb.head].tag.startswith("VB"):
        return False  # "performed a penetration test and run scans"
    if base and not lexicon.actions[base].also and first not in lexicon.object_forms:
        return False  # "performed backups and verify logs"
    if follows[0].strip() == ",":
        near = [t for t in frame.tokens[at + 2 : at + 5] if t.tag == "NNS"]
        return not (frame.tokens[at].span.of(text).lower() in PARTIES and near)  # "the project manager, analysts and"
    low_head = frame.tokens[at].span.of(text).lower()
    # "the client and vendor", "the website and mobile app": a second of its kind that ends there too.
    own = at and frame.tokens[at - 1].span.of(text).islower() and frame.tokens[at - 1].pos in ("NOUN", "ADJ")
    if (
        own
        and low_head in ONE_OF_MANY
        and (frame.tokens[at].dep in ("dobj", "pobj") or low_head in WHOLE)
        and _second_of_its_own(frame, at, follows.end(), rest, lexicon)
    ):
        return False  # "a test plan and test cases"
    for word in rest[:3]:
        tail = re.search(rf"\b{re.escape(word)}\b", behind) if word.lower() in HEADS else None
        if tail is not None and ENDS.match(behind, tail.end()):
            # "the client and vendor", but "help desk and field technician" are both technicians
            return word.lower() in ROLES and low_head not in ROLES
    return True


def _second_of_its_own(frame: Frame, at: int, start: int, rest: list[str], lexicon: Lexicon) -> bool:
    """Whether what follows "and" is a thing by itself, and not "new system and application implementation plans"."""
    if frame.tokens[at].span.of(frame.text).lower() in WHOLE and rest[1:] and rest[0] not in _PAPERS:
        last = next((word for word in rest[1:3] if word.endswith("s") and not word.endswith("ss")), "")
        return bool(last) and last not in _PAPERS
    if not any(_plural_at(frame, start, word, at) for word in rest[1:3]):
        return False
    if frame.tokens[at].span.of(frame.text).lower() not in _COMPOUNDED:
        return True
    own = frame.tokens[at - 1].span.of(frame.text).lower()
    return own == rest[0].lower() or f"{rest[0]} {rest[1]}".lower() in lexicon.object_forms


# These stand before other nouns as often as by themselves: "product and service offerings".
_COMPOUNDED = words(
    """
    system application product service network process project server database website site client customer user vendor
    team program function component module device platform app environment hardware task role feature
    """
)


# These are seldom read with a noun behind an "and".
WHOLE = words(
    "plan portal pipeline matrix guide manual library framework prototype roadmap strategy tracker spreadsheet "
    "repository schedule calendar checklist runbook baseline mechanism engine"
)
_PAPERS = words("documents templates reports files tools processes policies procedures deliverables components")


def _plural_at(frame: Frame, start: int, word: str, at: int) -> bool:
    return any(
        t.tag == "NNS" and t.dep == "conj" and t.head == at
        for t in frame.tokens
        if t.span.start >= start and t.span.of(frame.text) == word
    )
