"""Countability and articles of nouns in short phrases."""

from __future__ import annotations

import re

from pmresume.vocabulary.inflect import singular
from pmresume.vocabulary.lexicon import Lexicon

# Nouns of project facts that take no article by themselves, beyond those that the vocabulary marks as such.
_MASS_WORDS = """
access attendance availability backup bandwidth budget capacity code compliance connectivity cost coverage data
downtime email equipment failover feedback finance funding governance hardware help information infrastructure
internet knowledge legal ops devops leadership maintenance management money monitoring network operations overtime
performance policy power procurement productivity quality reporting revenue security software staff storage support
time traffic training turnout uptime wi-fi work marketing accounting audit risk compliance payroll sales engineering
facilities hr it operations sign-on"""
_MASS = frozenset(_MASS_WORDS.split()) - {"backup", "budget", "network", "policy", "cost", "risk"}
_SUPERLATIVES = frozenset(
    ("highest", "lowest", "largest", "biggest", "oldest", "newest", "busiest", "smallest", "first")
)
_DETERMINERS_WORDS = """
the a an this that these those our their his her its my your each every all any some no none nobody nothing
everybody everyone somebody people both either neither another many several few most more less one two three four
five six seven eight nine ten"""
_DETERMINERS = frozenset(_DETERMINERS_WORDS.split())


def article_for(text: str, head: str, lexicon: Lexicon) -> str:
    """``the`` where the phrase's head is a singular count noun with nothing before it, else ""."""
    words = text.split()
    if not words or not head:
        return ""
    first = words[0].lower().strip("(\"'“‘")
    if first.split("-")[0] in _SUPERLATIVES:
        return "the"
    if first in _DETERMINERS or re.match(r"[~$€£]?\d", first) or _possessive(words[1:], head):
        return ""
    if re.search(r"['’]s$", first):
        return "" if words[0][:1].isupper() else "the"
    # The parser takes the wrong head out of "break-glass accounts and cutovers"; the word before the break decides.
    start = _BREAK.split(text)[0].split()
    last = start[-1].strip(",;.()").lower() if start else ""
    if last and head not in start and (is_plural(last, lexicon) or is_mass(last, lexicon)):
        return ""
    if is_plural(head, lexicon) or is_mass(head, lexicon) or _name(head, words, lexicon):
        return ""
    return "the"


_BREAK = re.compile(r"\s+(?:and|or|of|for|in|with|outside|on|at|to|by|from|during|after|before|through|under)\s|[,;(]")


def is_plural(noun: str, lexicon: Lexicon) -> bool:
    """Whether the noun as typed is a plural."""
    found = lexicon.object_forms.get(noun.lower())
    if found is not None:
        return found[1]
    return singular(noun, lexicon) != noun


def is_mass(noun: str, lexicon: Lexicon) -> bool:
    """Whether the noun takes neither "a" nor a number."""
    low = noun.lower()
    if low in _MASS or low.endswith(("ing", "ware", "ness", "ism", "sign-on")):
        return True
    found = lexicon.object_forms.get(low)
    return found is not None and lexicon.objects[found[0]].kind == "mass"


def indefinite(phrase: str) -> str:
    """``a`` or ``an`` by the sound of the first word."""
    first = phrase.split()[0] if phrase.split() else ""
    low = first.lower()
    if re.match(r"(8|11|18)(\D|$)|8\d", low):
        return "an"
    letters = _LETTERS.match(first)
    if letters and letters[0] not in _SAID_AS_WORDS:
        return "an" if letters[0][0] in "AEFHILMNORSX" else "a"
    if re.match(r"(hour|honest|heir)", low):
        return "an"
    if re.match(r"(uni|use|usa|usu|uti|uto|eu|one|once|ubi)", low) and not re.match(r"uni(n|m|d)", low):
        return "a"
    return "an" if low[:1] in "aeiou" else "a"


_LETTERS = re.compile(r"[A-Z][A-Z0-9]+(?![A-Za-z0-9])")
_SAID_AS_WORDS_LINE = """
LAN NAS SAN RAID REST LAMP NOC SOC SIEM SOAP SOX FISMA FIPS NIST HIPAA SIP RAC SAAS RAM ROM MAC NAT NASA NATO NERC
SCADA SOHO LUN SAML SCRUM NAV LIMS LEAN MERN MEAN SOAR SASE SMART SWOT RACI FOIA"""
_SAID_AS_WORDS = frozenset(_SAID_AS_WORDS_LINE.split())


def _possessive(words: list[str], head: str) -> bool:
    before = words[: words.index(head)] if head in words else words
    return any(re.search(r"['’]s?$", w) for w in before)


def _name(head: str, words: list[str], lexicon: Lexicon) -> bool:
    """A proper name wants no article; a common noun with a capital, and an acronym (the SOC), does."""
    if len(words) > 1 and head[:1].isupper() and not head.isupper() and words[0][:1].isupper() and words[0] != head:
        return True
    if head.lower() in lexicon.tool_forms:
        return True
    return head[:1].isupper() and not head.isupper() and head.lower() not in lexicon.object_forms
