"""Certificates of a resume and of an inventory, matched; those that are not earned yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.lint.claims.names import initials, words
from pmresume.model.inventory import Certification, Inventory
from pmresume.model.read_resume import Entry, ReadResume, Topic

_COMING = re.compile(
    r"\b(?:in[ -]progress|in[ -]process|planned|pending|expected|stud(?:ying|ies)|pursuing|prepar\w+|scheduled|enrolled"
    r"|candidate|anticipated|upcoming|not yet|working (?:toward|on)s?|toward|towards|ongoing|started|target\w*"
    r"|exam (?:booked|in|on|date)|to be (?:taken|completed)|underway|current(?:ly)? (?:taking|studying)|seeking"
    r"|applied|eligible)\b",
    re.IGNORECASE,
)
_ANY_WORDS = "certification exam level version credential license"
_ANY = frozenset(_ANY_WORDS.split())

_MAKERS = frozenset(("AWS", "IBM", "SAP", "ITIL", "ISC", "PMI", "EMC", "VMW"))


@dataclass(frozen=True, slots=True)
class Listed:
    """A certificate of the resume: characters ``[start, end)`` of a line, and all that is said with it."""

    name: str
    line: int
    start: int
    end: int
    said: str


def listed(resume: ReadResume) -> Iterator[Listed]:
    """The certificates of the sections that list them."""
    for entry in resume.entries(Topic.CERTIFICATIONS):
        piece = entry.title
        if piece is not None and any(map(str.isalpha, piece.text)):
            yield Listed(piece.text, piece.line, piece.start, piece.end, _said(entry, resume))


def _said(entry: Entry, resume: ReadResume) -> str:
    lines = dict.fromkeys((*entry.heads, *entry.texts, *entry.bullets))
    return " ".join(resume.lines[n].text for n in lines)


def match(name: str, inventory: Inventory) -> Certification | None:
    """The certificate of the inventory that goes by this name."""
    said = frozenset(words(re.sub(r"\(.*?\)", " ", name))) or frozenset(words(name))
    short = set(re.findall(r"\b[A-Z][A-Za-z-]*[A-Z]\b|\b[A-Z]{2,}\b", name))
    for held in inventory.certifications:
        own = frozenset(words(f"{held.name} {held.issuer}"))
        bare = frozenset(words(re.sub(r"\(.*?\)", " ", held.name)))
        if said and (said - _ANY <= own or (bare and bare - _ANY <= said)):
            return held
        if short & short_forms(held) and min(len(said), len(bare)) <= 2:
            return held
    return None


def short_forms(held: Certification) -> set[str]:
    """What a certificate is called in short: "PMP". A maker's letters stand in many: "AWS" is none of them."""
    bare = re.sub(r"\(.*?\)", " ", held.name)
    found = set(re.findall(r"\b[A-Z][A-Za-z-]*[A-Z]\b", " ".join(re.findall(r"\((.*?)\)", held.name))))
    if len(words(bare)) <= 2:
        found |= set(re.findall(r"\b[A-Z]{3,6}\b", bare)) - _MAKERS
    return found | ({initials(bare)} if len(initials(bare)) >= 3 else set())


def is_coming(held: Certification, inventory: Inventory) -> bool:
    """Whether the inventory says that it is not earned yet."""
    if held.status and _COMING.search(held.status):
        return True
    today = inventory.as_of
    return not held.status and held.date is not None and today is not None and held.date.first > today.last


def told_as_coming(text: str) -> tuple[int, ...]:
    """Where a text says that a certificate is on its way."""
    return tuple(found.start() for found in _COMING.finditer(text))
