"""Articles that a telegram-style bullet leaves out: "Developed user interface", "met with client".

The realiser supplies them, and the verifier asks here whether one was missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pmresume.language.bare_nouns import bare_nouns
from pmresume.language.countable import NEW_VERBS
from pmresume.language.usual_plurals import wants_plural
from pmresume.language.which_article import BEFORE
from pmresume.model.frame import Clause, Frame
from pmresume.vocabulary.lexicon import Lexicon

# What one makes is new to the reader, so it takes "a"; what one looks after is not, and stays as typed.
_MAKING = frozenset({"build", "design"})
_DETERMINED = re.compile(
    r"(?:the|an?|all|any|each|every|some|no|this|that|these|those|its|their|our|my|his|her|one|both|several|various|"
    r"multiple|many|new and|different|other|more|\d\S*)\b|\S+'s?\b",
    re.I,
)
# Places of which a bullet means the one at hand; people are taken from the vocabulary.
_THE_PLACES = (
    "database",
    "network",
    "organization",
    "department",
    "company",
    "enterprise",
    "data center",
)
_PEOPLE_CLASSES = frozenset(("team", "staff", "user", "vendor", "stakeholder"))
# "in accordance with customer's instructions"
_OWNERS = re.compile(
    r"\b(?:with|to|for|from|by|in|on|of|at) "
    r"(?=(?:customer|client|company|organization|vendor|team|department|bank|agency|business|firm|hospital|school|"
    r"project|product|manager)['\u2019]s\b)"
)
_LOOSE_WORDS = (
    "the a an all any each every some no this that these those its their our my his her your one two both several "
    "various multiple many different other more and or of in on at to for from with by as per new another such same "
    "which who is"
)
_LOOSE = frozenset(_LOOSE_WORDS.split())


def missing_articles(frame: Frame, lexicon: Lexicon) -> list[tuple[int, str]]:
    """(place in the text, "a " or "an " or "the ") of every article to supply, in order."""
    found = [put for clause in frame.clauses if (put := _before_object(clause, frame, lexicon))]
    found.extend(_before_partners(frame.text, lexicon))
    found.extend((m.end(), "the ") for m in _OWNERS.finditer(frame.text))
    found.extend(_before_helped(frame.text))
    found.extend((m.end(), "the ") for m in _SHARED_BETWEEN.finditer(frame.text))
    found.extend((m.end(), "the ") for m in _SHARES.finditer(frame.text))
    places = tuple(at for at, _ in found)
    found.extend(put for put in bare_nouns(frame, lexicon) if not _given(frame.text, places, put[0]))
    return sorted({(placed, put) for at, put in found if (placed := _before_pair(frame.text, at)) is not None})


# "Helped SRE team migrate", "assisted UAT team understanding the flow"
_HELPED = re.compile(
    r"\b(?:[Aa]ssist|[Hh]elp|[Ss]upport|[Tt]rain|[Ee]nabl|[Aa]llow|[Gg]uid)(?:ed|e|ing)? "
    r"(?P<gap>)(?:(?!(?:the|an?|our|their|all|each|every|any|other|to|of|in|with|and|or|for|on|by|multiple)\b)"
    r"[\w/&-]+ ){0,2}?(?:team|department)(?= [a-z])"
)
_ON_CALL = re.compile(
    r"\bas (?=[Oo]n[- ][Cc]all [a-z ]*(?:engineer|technician|administrator|analyst|dba|manager)\b)", re.I
)


_UNITS = frozenset(("marketing", "engineering", "accounting", "purchasing", "networking", "testing", "billing"))


def _before_helped(text: str) -> Iterator[tuple[int, str]]:
    for found in _HELPED.finditer(text):
        words = found[0].split()[1:-1]
        if not any(
            (w.lower().endswith(("ing", "ed", "ly")) and w.lower() not in _UNITS) or w.endswith("s") for w in words
        ):
            yield found.start("gap"), "the "
    yield from ((m.end(), "an ") for m in _ON_CALL.finditer(text))


# "reducing percentage of false negatives"
_SHARES = re.compile(
    r"\b(?:reduc|increas|lower|decreas|improv|minimiz|limit|rais|cut)(?:ed|ing|e|es|s|ting)? "
    r"(?=(?:percentage|number|amount|likelihood|frequency|volume|rate) of\b)"
    r"|\bwithin (?=budget (?:set|approved|agreed|given|allocated|defined)\b)",
    re.I,
)
# "between business and IT team", "phases of SDLC", "was point of contact"
_SHARED_BETWEEN = re.compile(
    r"\bbetween (?=(?:business|client|customer|vendor|development|qa|it|operations|dev)(?: users?| teams?)? "
    r"and (?:the )?[\w]+ (?:team|department|group|side)s?\b)"
    r"|\bphases of (?=(?:SDLC|STLC|software development life|project)\b)"
    r"|\b[Ww]as (?=(?:(?:main|primary|single|first) )?point of contact\b)",
    re.I,
)
_PAIRED = re.compile(r"\b(?P<word>[A-Za-z]+)[ -]to[ -](?P<again>(?P=word) )?$", re.I)


def _before_pair(text: str, at: int) -> int | None:
    """The place before "end to end" for one behind it; None for one inside it."""
    found = _PAIRED.search(text[:at])
    if found and found["again"]:
        return found.start()
    inside = found and re.match(rf"{found['word']}\b", text[at:], re.I)
    return None if inside else at


def _given(text: str, places: tuple[int, ...], start: int) -> bool:
    """Whether an article stands already before the phrase, or two or three words earlier in it."""
    return any(start - 40 < at <= start and not set(text[at:start].lower().split()) & _PARTING for at in places)


_PARTING = BEFORE | {"and", "or", "using", "the", "a", "that", "which"}


def _before_object(clause: Clause, frame: Frame, lexicon: Lexicon) -> tuple[int, str] | None:
    """Before the object of a making verb, where its head is a countable noun in the singular."""
    if not clause.actions or clause.object is None or clause.actions[-1].action_class not in _MAKING:
        return None
    if clause.actions[-1].lemma not in NEW_VERBS:
        return None
    words = clause.object.span.of(frame.text)
    known = lexicon.objects.get(clause.object.lemma)
    if known is None or known.kind != "thing" or known.plural == known.lemma:
        return None
    head = clause.object.head.of(frame.text).lower()
    ends = re.split(r"\s+(?:of|for|in|with)\s+|\s*\(", words)[0].lower()
    if _DETERMINED.match(words) or re.search(r",|\band\b|\bor\b|/|&", words) or not ends.endswith(head):
        return None
    if lexicon.object_forms.get(head, ("", True))[1] or re.match(r"[A-Z]", words):
        return None
    vowel = re.match(r"[aeiou](?!ni|se|ti|ser)|hour|html|sql|[fhlmnrsx](?=[A-Z])", words)
    return clause.object.span.start, "an " if vowel else "a "


@lru_cache(maxsize=4)
def _partners(lexicon: Lexicon) -> re.Pattern[str]:
    """A preposition, at most two further words, and one person, group or place in the singular."""
    people = {
        noun.lemma
        for noun in lexicon.objects.values()
        if noun.kind == "people"
        and not wants_plural(noun.lemma.split()[-1], noun.lemma.split()[:-1])
        and noun.class_ in _PEOPLE_CLASSES
        and noun.plural not in ("", noun.lemma)
    }
    heads = "|".join(map(re.escape, sorted(people | set(_THE_PLACES), key=lambda w: (-len(w), w))))
    follows = "to|for|in|on|and|with|by|using|from|via|of|at|after|before|during|that|which|who|when|about|into|across"
    return re.compile(
        rf"\b(?:with|to|for|from|by|in|into|within) (?P<gap>)(?P<before>(?:[A-Za-z][\w/-]* ){{0,2}}?)(?:{heads})"
        r"(?!\s+of\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|over|about|up to)\b)"
        rf"(?=\s*(?:[,.;]|$)|\s+(?:{follows})\b)",
        re.I,
    )


def _before_partners(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """ "with storage team", "in production environment": one that the reader is taken to know."""
    for found in _partners(lexicon).finditer(text):
        before = found["before"].lower().split()
        listed = any(w in _LOOSE or w.endswith(("s", "ing", "ed", "ly")) or w in lexicon.action_forms for w in before)
        joined = re.match(r"\s*(?:,|and\b|or\b|/|&)\s*(?P<next>[A-Za-z]*)", text[found.end() :])
        if joined and joined["next"] in lexicon.action_forms and joined["next"] not in lexicon.object_forms:
            joined = None  # "met with product owner and defined goals"
        go_to = re.search(r"\bgo to?\s*$", text[: found.start("gap")], re.I)  # "the go to person"
        if not listed and not joined and not go_to:
            yield found.start("gap"), "the "
