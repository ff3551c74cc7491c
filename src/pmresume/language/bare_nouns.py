"""Countable nouns in the singular that stand bare, as telegrams have them: "Deployed application in database"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.bare_phrases import NOUNS_TOO, TO_DO_AND, phrase_start
from pmresume.language.countable import ROLES
from pmresume.language.joined_nouns import WHOLE, base_form
from pmresume.language.phrase_ends import ENDS, HEADS, NO_ARTICLE
from pmresume.language.usual_plurals import CASES, GATHERINGS, LISTED, NOUNS, plural_behind, wants_plural
from pmresume.language.which_article import BEFORE, PARTIES, article
from pmresume.model.frame import Frame
from pmresume.vocabulary.lexicon import Lexicon

_KIND_OF = re.compile(
    r"\b(?:types?|kinds?|sorts?|levels?|sets?|pieces?|amounts?|range|variety|series|numbers?|forms?|areas?|years?) of$",
    re.I,
)
_FIXED = re.compile(
    r"\b(?:per|as per|like|from [\w-]+ to|[\w-]+ to [\w-]+ to|in terms|(?:point|proof|state|code|line|chain) of|"
    r"on behalf|in case|in front|in place|end to|(?:the|a) go to|"
    r"(?:Office|Department|Bureau|Division|Ministry|Institute|School|Center|Director|President|Board) of|"
    r"[A-Z]\w+ \d+ to|based on|known as|such as|versus|vs)\s+$",
    re.I,
)


_SELDOM = frozenset(("risk", "error", "exception", "record", "email", "rule"))
_IDIOM = frozenset(("on", "upon", "by", "at", "under"))
_TAKING_PART = re.compile(r"\b(?:participat\w+|involved|assist\w+) in\s+$", re.I)
_TEAM_OF = re.compile(r"\b(?:team|group|crew|staff|pool|squad)s? of\s+$", re.I)
# "ensured that project was delivered"
_OPENING = frozenset(("that", "if", "whether", "when", "once", "until", "because", "after", "before", "where", "while"))
_PREDICATE = re.compile(r"\s(?:is|was|has|had|can|will|would|meets)\b")
# "new product and service offerings"
_SHARED = re.compile(
    r"\s+(?:and|or|&)\s+(?![a-z]+(?:ed|ing)\b)[a-z]+\s+[a-z]+s(?=\s*(?:$|[,.;]|(?:in|for|on|to|of|and|with|by|at|across)\b))"
)
_MEMBERS = re.compile(r"\b[\w]+[ -](?:member|man|person|people)\s+$", re.I)  # "of 8 member team"
_OF_TIME = re.compile(r"\s+of the (?:month|year|quarter|week|day)\b")  # "employee of the month"
_PAIR = re.compile(r"\b(?:the|an?|our|their|its)\s+[\w-]+\s+and\s+[a-z]+ing$", re.I)


def bare_nouns(frame: Frame, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """(place in the text, "a " or "an " or "the ") before each."""
    text, tokens = frame.text, frame.tokens
    if not any(t.span.of(text).lower() in HEADS for t in tokens) or _claims_skill(frame):
        return
    heads = act_starts(frame)
    for at, token in enumerate(tokens):
        low = token.span.of(text).lower()
        if low not in HEADS:
            continue
        start = phrase_start(frame, at, heads, lexicon)
        if start is None or wants_plural(low, [t.span.of(text).lower() for t in tokens[start:at]]):
            continue
        if _one_of_many(frame, start, at):
            continue
        put = _put(frame, start, at, heads, lexicon)
        if put:
            yield tokens[start].span.start, put + " "


def bare_plurals(frame: Frame, lexicon: Lexicon) -> Iterator[int]:
    """Indices of tokens that stand bare in the singular and are meant in the plural: "resolved customer issue"."""
    text, tokens = frame.text, frame.tokens
    heads = act_starts(frame)
    for at, token in enumerate(tokens):
        low = token.span.of(text).lower()
        many = low in HEADS and _several(low, text)
        if low not in NOUNS and low not in ROLES and not many:
            continue
        start = phrase_start(frame, at, heads, lexicon)
        if many and start is not None and _one_of_many(frame, start, at):
            yield at
            continue
        if low not in NOUNS and low not in ROLES:
            continue
        if start is None or text[token.span.end : token.span.end + 4] in (" tha", " whi"):
            continue
        if _OF_TIME.match(text, token.span.end) or _MEMBERS.search(text[: token.span.start]):
            continue
        modifiers = [t.span.of(text).lower() for t in tokens[start:at]]
        before = _before(frame, start)
        if low in ROLES:
            if _ONE_ROLE.search(text[: token.span.start]):
                continue  # "worked as IT support specialist"
            lemma = _verb(frame, start, at, heads, lexicon) if before not in BEFORE else ""
            if _TEAM_OF.search(text[: tokens[start].span.start]) or (lemma and plural_behind(lemma, low, modifiers)):
                yield at
            continue
        if low in GATHERINGS and _TAKING_PART.search(text[: tokens[start].span.start]):
            yield at
            continue
        if wants_plural(low, modifiers) or (
            low in CASES - _SELDOM and before in BEFORE and (modifiers or before not in _IDIOM)
        ):
            if (before in BEFORE and before != "as") or _verb(frame, start, at, heads, lexicon):
                yield at
        elif before not in BEFORE:
            lemma = _verb(frame, start, at, heads, lexicon)
            if lemma and plural_behind(lemma, low, modifiers):
                yield at
            elif low in CASES - _SELDOM and before in ("and", "or") and not _settled(text, tokens[start].span.start):
                yield at  # "hardware and software issue"


_ONE_ROLE = re.compile(r"\b(?:as|role of) (?:[\w-]+ ){0,4}$", re.I)
_NOT_MANY = frozenset(("project", "team", "process", "service", "plan", "policy", "office", "company", "department"))


def _several(low: str, text: str) -> bool:
    """Whether the line names several of the thing: "configured launched instances"."""
    return low not in _NOT_MANY and f"{low}s" in text.lower()


def _one_of_many(frame: Frame, start: int, at: int) -> bool:
    """ "Launched EC2 instances and took snapshots of EC2 instance": of the instances."""
    text = frame.text
    low = frame.tokens[at].span.of(text).lower()
    if start == at or _before(frame, start) != "of" or not _several(low, text):
        return False
    kind = frame.tokens[at - 1].span.of(text)
    named = kind[:1].isupper() and text.count(kind) > 1
    return named and re.search(rf"\b{re.escape(low)}s\b", text, re.I) is not None


def _settled(text: str, at: int) -> bool:
    """Whether one of the three words before has an article or a number, or is a plural."""
    return any(w in _DETERMINED or w[0].isdigit() or w.endswith("s") for w in text[:at].lower().split()[-3:])


_DETERMINED = frozenset(("the", "a", "an", "each", "every", "any", "this", "that", "one", "no", "its", "their"))


def listed_plurals(frame: Frame, lexicon: Lexicon) -> Iterator[int]:
    """Heads of a list of bare countable nouns: "administered network switch, access point and controller"."""
    text, tokens = frame.text, frame.tokens
    heads = act_starts(frame)
    for first in range(1, len(tokens)):
        before = tokens[first - 1]
        if before.span.start not in heads and before.span.of(text).lower() not in BEFORE:
            continue
        found, ended = _list_heads(frame, first)
        if len(found) < 2 or not ended:
            continue
        lows = [tokens[n].span.of(text) for n in found]
        if before.span.start not in heads and _MEANS & set(lows):
            continue  # "via email and phone"
        if tokens[found[-1]].tag == "NNS":
            continue  # "laptop and desktop computers"
        if all(w in LISTED or tokens[n].tag == "NNS" for n, w in zip(found, lows, strict=True)):
            yield from (n for n, w in zip(found, lows, strict=True) if w in LISTED and tokens[n].tag != "NNS")


_MEANS = frozenset(("email", "phone", "call", "account"))


def _list_heads(frame: Frame, first: int) -> tuple[list[int], bool]:
    """(heads of the items that begin at ``first``, whether the list has its "and" and ends there)."""
    text, tokens = frame.text, frame.tokens
    found: list[int] = []
    joined, at = False, first
    while at < len(tokens):
        begin = at
        while at < len(tokens) and (
            tokens[at].pos in _NAMING or tokens[at].span.of(text) == "-" or tokens[at].span.of(text).lower() == "stored"
        ):
            if tokens[at].span.of(text).lower() in NO_ARTICLE:
                return [], False
            at += 1
        if at == begin or tokens[at - 1].pos not in ("NOUN", "PROPN"):
            return [], False
        found.append(at - 1)
        comma = at < len(tokens) and tokens[at].span.of(text) == ","
        at += comma
        conjunction = at < len(tokens) and tokens[at].span.of(text).lower() in ("and", "or", "&")
        at += conjunction
        if not comma and not conjunction:
            return found, joined and bool(ENDS.match(text, tokens[at - 1].span.end))
        if joined:
            return found, False
        joined = conjunction
    return found, joined


_NAMING = frozenset(("NOUN", "PROPN", "ADJ", "X"))


def _claims_skill(frame: Frame) -> bool:
    """ "Knowledge of relational database": a skill is of the kind and not of the one at hand."""
    return any(c.opener is not None and c.opener.kind in ("skill", "experience", "ability") for c in frame.clauses[:1])


def act_starts(frame: Frame) -> dict[int, str]:
    """Lemmas of the acts by the place of their last word, the "up" of "set up"."""
    found: dict[int, str] = {}
    for action in (a for c in frame.clauses for a in c.actions):
        words_in = action.span.of(frame.text)
        if words_in == "Excel" and action.span.start:
            continue  # the product, which a parse may take for the verb
        found[action.span.start] = action.lemma
        found[action.span.start + words_in.rfind(" ") + 1] = action.lemma
    return found


def _before(frame: Frame, start: int) -> str:
    """The word before token ``start`` in small letters; the parse leaves out a weak opener, the text does not."""
    found = re.search(r"([\w'-]+|&)\s+$", frame.text[: frame.tokens[start].span.start])
    return found[1].lower().replace("&", "and") if found else ""


def _put(frame: Frame, start: int, at: int, heads: dict[int, str], lexicon: Lexicon) -> str:
    text, tokens = frame.text, frame.tokens
    head, word = tokens[at], _before(frame, start)
    low = head.span.of(text).lower()
    upto, behind = text[: tokens[start].span.start], text[head.span.end :]
    if re.match(rf"\s+to\s+{re.escape(low)}\b", behind, re.I):
        return ""  # "site to site VPN tunnels"
    if word == "on" and tokens[start].span.of(text).lower() in (
        "premise",
        "premises",
        "prem",
        "demand",
        "call",
        "site",
    ):
        return ""
    if _FIXED.search(upto) or _KIND_OF.search(upto.rstrip()):
        return ""
    own = [t.span.of(text).lower() for t in tokens[start:at]]
    if _SHARED.match(behind) and behind.split()[1] not in own and low not in WHOLE:  # not "a test plan and test cases"
        return ""
    if word in _OPENING and _PREDICATE.match(behind):
        return "the"
    if word == "and" and low in PARTIES and start > 1 and tokens[start - 2].tag == "NNS":
        return "the"  # "with stakeholders and onsite team"
    lemma = ""
    if word not in BEFORE and not (word in ("was", "is", "be", "being") and low in ROLES):
        lemma = _verb(frame, start, at, heads, lexicon)
        if not lemma or plural_behind(lemma, low, [t.span.of(text).lower() for t in tokens[start:at]]):
            return ""
    return article(
        word,
        [t.span.of(text).lower() for t in tokens[start:at]],
        low,
        lemma=lemma,
        earlier=upto,
        behind=behind,
        typed=text[tokens[start].span.start : head.span.end],
    )


def _verb(frame: Frame, start: int, at: int, heads: dict[int, str], lexicon: Lexicon) -> str:
    """The lemma of the verb right before the phrase, else ""."""
    if not start:
        return ""
    before = frame.tokens[start - 1]
    if before.span.start in heads:
        # "Developed and maintained": what is made by one verb of a run is new to all.
        run = next(c.actions for c in frame.clauses if any(a.span.holds(before.span) for a in c.actions))
        return next((a.lemma for a in run if a.action_class in ("build", "design")), heads[before.span.start])
    word = before.span.of(frame.text)
    if start > 1 and word.lower() not in NOUNS_TOO and frame.tokens[start - 2].span.of(frame.text).lower() == "to":
        lemma = base_form(word.lower(), lexicon)
        if lemma:
            return lemma
    if start > 1 and word.lower() == "up" and frame.tokens[start - 2].span.of(frame.text).lower() == "speed":
        return "speed"
    if start > 1 and TO_DO_AND.search(frame.text[: before.span.start]):
        lemma = base_form(word.lower(), lexicon)  # "to manage configurations and automate installation process"
        if lemma and word.lower() not in NOUNS_TOO and not lexicon.actions[lemma].also:
            return lemma
    if before.pos != "VERB" or before.tag == "VBN" or word[0].isupper():
        return ""
    if _PAIR.search(frame.text[: before.span.end]):
        return ""  # "the monitoring and alerting stack"
    governs = frame.tokens[at].head == start - 1 and frame.tokens[at].dep == "dobj"
    known = before.span.of(frame.text).lower() in lexicon.action_forms
    return before.lemma.lower() if governs and known and start - 1 else ""
