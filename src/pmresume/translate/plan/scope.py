"""Scope items: what is counted, of which class, and how it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.nouns import is_plural
from pmresume.language.numbers import Count, read_count, write_count
from pmresume.language.tidy import tidy
from pmresume.translate.plan.facts import Facts
from pmresume.vocabulary.inflect import plural, singular
from pmresume.vocabulary.lexicon import Lexicon

_PLACES_WORDS = """
site branch office building location store room floor city region country campus facility warehouse plant clinic
school hospital closet lab state county district department division unit data-center continent province zone center
hotel shop outlet restaurant depot factory mill airport library court ward theater"""
_PLACES = frozenset(_PLACES_WORDS.split())
_PEOPLE_WORDS = """
user person people employee customer client student staff attendee business agent developer engineer patient member
team trainee physician nurse teacher resident technician tester manager supplier vendor company tenant subscriber
owner lead leader administrator officer director analyst
worker clinician faculty adult child learner participant contractor partner"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())


_UNITS = frozenset(
    ("sites", "locations", "units", "pcs", "pieces", "items", "total", "in total", "people", "ppl", "persons")
)


@dataclass(frozen=True, slots=True)
class ScopeUse:
    """One scope item: ``count`` and ``noun`` as they are written ("about 200", "servers")."""

    path: str
    noun: str
    count: str
    kind: str  # place people thing
    per: str = ""  # "per quarter" behind the noun
    value: float | None = None

    @property
    def head(self) -> str:
        """Last word of the noun, which is what is counted."""
        return self.noun.split()[-1]

    @property
    def words(self) -> tuple[str, ...]:
        """Words of the noun, lower case."""
        return tuple(self.noun.lower().split())


def scope_uses(facts: Facts) -> tuple[ScopeUse, ...]:
    """The items that hold a number and can be counted; the others are told as they stand or asked about."""
    return tuple(u for item in facts.work.scope if (u := _use(item.key, item.value, facts)) is not None)


def _use(key: str, value: str, facts: Facts) -> ScopeUse | None:
    path = facts.at("scope", key)
    noun = tidy(key.replace("_", " "), facts.lexicon)
    # "accounts I look after": what is counted stands before the relative clause.
    noun = re.split(r" (?:I|we|that|which|who|with|in|at|on|for) ", noun)[0]
    noun, per = _split_rate(noun)
    count = read_count(value)
    if count is None or not noun:
        return None
    rate = re.fullmatch(r"(?:a|per|each|every|/)\s*(\w+)", count.rest)
    if rate:
        per = f"per {rate[1]}"
    elif count.rest.lower() in _UNITS and noun.lower() not in _UNITS:
        pass  # "warehouses: 3 sites" counts warehouses
    elif count.rest:
        # "12 sites": the value names its own noun.
        noun = (
            count.rest
            if re.fullmatch(r"[A-Za-z][\w -]*", count.rest) and singular(count.rest) == singular(noun)
            else noun
        )
        if noun != count.rest and not count.rest.startswith("("):
            return None
    noun = _numbered(noun, count, facts.lexicon)
    said = write_count(count)
    if re.fullmatch(r"[KMGTP]B", noun.split()[-1]) and said.isalpha():
        said = str(int(count.value))  # "6 TB"
    return ScopeUse(path, noun, said, noun_class(noun, facts.lexicon), per, count.value)


def _split_rate(noun: str) -> tuple[str, str]:
    found = re.search(r" (?:per|a|each|every) \w+$", noun)
    if found is None:
        return noun, ""
    return noun[: found.start()], re.sub(r"^ (?:a|each|every) ", " per ", found[0]).strip()


def _numbered(noun: str, count: Count, lexicon: Lexicon) -> str:
    first, gap, last = noun.rpartition(" ")
    if re.fullmatch(r"[KMGTP]B", last):
        return noun  # "180 TB"
    if (count.value != 1 or count.plus) and is_plural(last, lexicon):
        return noun
    last = singular(last, lexicon) if count.value == 1 and not count.plus else plural(singular(last, lexicon), lexicon)
    return f"{first}{gap}{last}"


def noun_class(noun: str, lexicon: Lexicon) -> str:
    """``place``, ``people`` or ``thing``, by the longest end of the compound that is known."""
    words = noun.lower().split()
    for start in range(len(words)):
        low = " ".join(words[start:])
        found = lexicon.object_forms.get(low)
        lemma = found[0] if found is not None else singular(low, lexicon)
        if lemma in _PEOPLE:
            return "people"
        if found is not None and lexicon.objects[lemma].kind in ("place", "people"):
            return lexicon.objects[lemma].kind
        if lemma in _PLACES or lemma.replace(" ", "-") in _PLACES:
            return "place"
        if found is not None:
            return "thing"
    return "thing"
