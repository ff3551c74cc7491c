"""Gerunds that another word governs, so that they are no further acts: "by resetting passwords and creating accounts".

A gerund that stays as typed is right in either reading; one told as an act of its own would say more than was typed.
"""

from __future__ import annotations

import re

from pmresume.language.act_nouns import noun_acts
from pmresume.language.head_compounds import head_compound
from pmresume.language.told_pasts import PAST
from pmresume.language.verb_forms import LeadingVerb
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

# "the monitoring and alerting stack", "our build and testing environment"
_BEFORE_NOUN = re.compile(
    r"\b(?:the|an?|our|their|its|new|existing)\s+(?:[a-z-]+\s+)?(?P<first>[a-z]+ing|build|test)$", re.I
)
# "tasks such as creating users, resetting passwords"
_LISTED = re.compile(r"\b(?:such as|like|including|e\.g\.,?|i\.e\.,?)\s+(?:[a-z]+ly\s+)?(?P<doing>[a-z]+ing)\b", re.I)
_MEANS = re.compile(
    r"\b(?P<by>by|through|thru|via|without|while|in|on|of|for|from|with)\s+(?:[a-z]+ly\s+)?(?P<doing>[a-z]+ing)\b(?P<rest>.*)",
    re.I,
)
_ACT = re.compile(r"\b(?:by|through|thru|via|for)\s+(?:the\s+|an?\s+)?(?:[a-z]+\s+)?(?P<act>[a-z]{5,})\s+of\b", re.I)
_OBJECT = re.compile(r"\s+(?!(?:and|or|of|in|on|for|to|from|with|at|by)\b)[\w(\"']")


def governed(before: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether a gerund behind ``before``, with ``behind`` after it, may belong to a word in ``before``."""
    pair = _BEFORE_NOUN.search(before)
    if pair is not None and re.match(r"\s+(?!(?:the|an?|all|any|our|their|new|daily)\b)[a-z]+\b", behind):
        return pair["first"].lower() in lexicon.object_forms or pair["first"].lower() in lexicon.action_forms
    if any(_doing(found["doing"], lexicon) for found in _LISTED.finditer(before)):
        return True
    for found in _MEANS.finditer(before):
        low = found["doing"].lower()
        means = found["by"].lower() in ("by", "through", "while") and not found["rest"]  # "by patching and monitoring"
        if _doing(low, lexicon) and (means or low not in lexicon.object_forms or _OBJECT.match(found["rest"])):
            return ";" not in found["rest"]
    return any(found["act"].lower() in noun_acts(lexicon) for found in _ACT.finditer(before))


_WHEN = re.compile(
    r"\s+(?:each|every|once|twice|per|a)\s+(?:a\s+)?(?:day|week|month|quarter|year|night|morning|shift)\b", re.I
)
_ADJECTIVE = re.compile(r"[a-z]+(?:ed|able|ible|ant|ent|ous|ive)|old|stale|obsolete|bad|empty|broken|dead|duplicate")
_QUALITY = re.compile(r"\b(?P<did>[A-Za-z]+)\s+(?P<quality>[a-z]+)$")


# Pairs that name one thing: "a lunch and learn session", "lift and shift migrations", "test and turn-up".
_FIXED = re.compile(
    r"\b(?:lunch|show|drag|lift|hub|plug|search|find|cut|copy|rack|point|trial|wait|meet|test)\s+(?:and|&)\s+"
    r"(?:learn|tell|drop|shift|spoke|play|replace|paste|stack|click|error|see|greet|turn)\b",
    re.I,
)


def names_thing(text: str, at: int, end: int, lexicon: Lexicon) -> bool:
    """ "lunch and learn sessions", "and restore tests": a bare verb at ``at`` that is a piece of a noun."""
    before = _BEFORE.search(text, 0, at)
    if before is not None and _FIXED.match(text, before.start()):
        return True
    return head_compound(text, at, end, VerbForm.BASE, lexicon)


_BEFORE = re.compile(r"[A-Za-z]+\s+(?:and|&)\s+$")


def no_act(text: str, acts: list[LeadingVerb], link: int, end: int, lexicon: Lexicon) -> bool:
    """ "risks and budget every week", "removed unused, duplicated rules": a noun, and a participle in a row."""
    verb = acts[-1]
    if verb.form is VerbForm.BASE and names_thing(text, verb.span.start, end, lexicon):
        return True
    if verb.form is VerbForm.GERUND and head_compound(text, verb.span.start, end, VerbForm.GERUND, lexicon):
        return True  # "monitoring backups and reporting tools"
    if verb.form is VerbForm.BASE and lexicon.actions[verb.lemma].also and _WHEN.match(text, verb.span.end, end):
        return True
    if len(acts) > 1 and verb.form is VerbForm.BASE and text[link] == "," and lexicon.actions[acts[0].lemma].also:
        return _shares_head(text[:link], lexicon)
    found = _QUALITY.search(text, 0, link) if verb.form in PAST and text[link] == "," else None
    if found is None:
        return False
    quality = found["quality"]
    did = lexicon.forms_of(found["did"].lower())
    return bool(did) and quality not in lexicon.object_forms and _ADJECTIVE.fullmatch(quality) is not None


_WITH_WHOM = re.compile(r"\b(?:with|by|between|from|to|for)\s+(?:[\w-]+\s+){0,3}[\w-]+$", re.I)
_WHO = re.compile(
    r"\s+(?:teams?|crews?|staff|contractors?|partners?|vendors?|departments?|groups?|managers?|engineers?|company|"
    r"companies|consultants?|personnel|specialists?|providers?|leads?|firms?|analysts?|officers?)\b"
)


def took_part(text: str, acts: list[LeadingVerb], before: str, end: int) -> bool:
    """ "With movers and cabling contractor": who took part, no further act."""
    return _WITH_WHOM.search(before) is not None and _WHO.match(text, acts[-1].span.end, end) is not None


def _shares_head(before: str, lexicon: Lexicon) -> bool:
    """ "Test login, search and checkout pages": a bare noun behind the verb waits for the noun that closes the list."""
    found = _BARE.search(before)
    if found is None or found["did"].lower() not in lexicon.action_forms:
        return False
    known = lexicon.object_forms.get(found["thing"])
    if known is None:
        return found["thing"] in lexicon.action_forms
    return not known[1] and lexicon.objects[known[0]].kind != "mass"


_BARE = re.compile(r"\b(?P<did>[A-Za-z]+)\s+(?P<thing>[a-z]+)$")


def _doing(word: str, lexicon: Lexicon) -> bool:
    return any(form is VerbForm.GERUND for _, form in lexicon.action_forms.get(word.lower(), ()))
