"""Whether a bare form that is a noun as well tells an act further on in a line: "and place orders"."""

from __future__ import annotations

import re

from pmresume.language.nouns import is_plural
from pmresume.language.told_pasts import OBJECT_NEXT
from pmresume.language.verb_forms import HARDLY_NOUNS, LeadingVerb
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_NEXT_NOUN = re.compile(r"\s+(?P<noun>[a-z]+|[A-Z]{2,}s)\b(?!\s+[a-z]+s\b)")
_PEOPLE = frozenset(("users", "customers", "clients", "staff", "employees", "students", "agents", "technicians"))
_PEOPLE_VERBS = frozenset(("support", "help", "assist", "train", "guide", "coach", "mentor"))
# Nouns that are listed far oftener than they tell an act: "resets, account unlocks", "switches, access points".
_LISTED_WORDS = """
account access process project network report release log image interface function program stage state form time cost
value head face name point position post contract permit stock market service issue ticket question query index table
group model partner power print record request purchase file root host bridge route cable key script site source store
structure target task team trunk volume backup desktop change user end
"""
# Plurals that close a compound oftener than they are done something to: "scan results and patch levels".
_CLOSING_WORDS = (
    "results levels statuses windows cycles rates times dates names types versions codes numbers counts sizes"
)
CLOSING = frozenset(_CLOSING_WORDS.split())
LISTED = frozenset(_LISTED_WORDS.split())


def ends_row(text: str, acts: list[LeadingVerb], end: int, lexicon: Lexicon) -> bool:
    """ "... and place orders": in a row of acts, a bare verb before a plural that makes no compound with it."""
    before = text[: acts[0].span.start]
    last = before.rstrip().endswith(",") and re.search(r",|\band\b", text[acts[-1].span.end : end]) is None
    return (
        acts[-1].form is VerbForm.BASE
        and (last or re.search(r"\band\s+$", before) is not None)
        and bare_object(text, acts[-1], end, lexicon)
    )


def bare_object(text: str, verb: LeadingVerb, end: int, lexicon: Lexicon) -> bool:
    """Whether a plural that makes no compound with the word stands behind it."""
    following = _NEXT_NOUN.match(text, verb.span.end, end)
    return (
        following is not None
        and verb.span.of(text).islower()
        and (not following["noun"].islower() or is_plural(following["noun"], lexicon))
        and f"{verb.lemma} {following['noun']}" not in lexicon.object_forms
        and (verb.lemma not in LISTED or verb.lemma == "report")
        and following["noun"] not in CLOSING
    )


def hardly_noun(text: str, acts: list[LeadingVerb], end: int) -> bool:
    """ "assist users", "install software": a word that is hardly a noun where another stands behind it."""
    verb = acts[-1]
    following = re.compile(r"\s+(?P<next>[A-Za-z]+)").match(text, verb.span.end, end)
    if following is None or verb.form is not VerbForm.BASE or not verb.span.of(text).islower():
        return False
    noun = following["next"].lower()
    if verb.lemma in _PEOPLE_VERBS and noun in _PEOPLE:
        return True
    return (
        verb.lemma in HARDLY_NOUNS
        and noun not in ("date", "guide", "guides", "media", "base", "day", "state", "time")
        and bool(OBJECT_NEXT.match(text, verb.span.end, end))
    )
