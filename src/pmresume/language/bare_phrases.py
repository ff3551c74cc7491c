"""Where a noun phrase begins that stands bare: without article, number, possessive or "all"."""

from __future__ import annotations

import re

from pmresume.language.common_words import is_plain
from pmresume.language.countable import (
    NAME_WITHOUT,
    ONLY_WITH,
    PLURAL_MODIFIERS,
    words,
)
from pmresume.language.joined_nouns import base_form, joined
from pmresume.language.phrase_ends import ENDS, FOLLOW, HEADS, NO_ARTICLE
from pmresume.language.which_article import BEFORE
from pmresume.model.frame import Frame, Token
from pmresume.vocabulary.lexicon import Lexicon

# Participles and gerunds that only describe.
_DESCRIBING = words(
    """
    steering hiring governing coordinating staging recurring missing outstanding
    ticketing operating tracking monitoring reporting existing ongoing upcoming logging billing scheduling messaging
    imaging landing accounting purchasing manufacturing engineering marketing networking banking trading learning
    training working outsourced automated integrated centralized distributed shared relational managed dedicated
    customized unified standardized structured unstructured embedded mixed advanced detailed complicated sophisticated
    varied hosted licensed certified nested simulated clustered virtualized containerized secured
    """
)
# Practices and things that are named without an article.
_NEVER = re.compile(
    r"(?:group policy|(?:change|version|source|access|quality|inventory|document) control|open source|"
    r"(?:system|service|quality|command|test) center|file system api|infrastructure as \w+|"
    r"software development|root cause|use case|(?:word|power|share)point|control plan)$"
)
NOUNS_TOO = words(
    "target source support test help design service release access report request process control contact market"
)
_TOOLHEADS = words("ide cli sdk")


_COMPOUNDING = words("based driven oriented facing specific wide level related")
_ALWAYS_ON = re.compile(r"24\s?[xX/*]\s?7")


# What stands behind an acronym in brackets is the head: "Risk Management Framework (RMF) applicability".
_BRACKETED = re.compile(
    rf"\s*\([A-Z][\w/&-]*\)\s+(?!(?:{'|'.join(FOLLOW.split())}|and|or)\b)(?P<head>[A-Za-z][\w-]*)", re.I
)


TO_DO_AND = re.compile(r"\bto [a-z]+ (?:[\w-]+ ){1,4}and $")


_WHO = frozenset(
    ("team", "crew", "contractor", "partner", "vendor", "department", "group", "company", "provider", "firm")
)
_BESIDE = re.compile(r"\b(?:with|by|between|from|to|for)\s+(?:[\w-]+\s+){1,4}and\s+[a-z]+ing\s+$", re.I)


def phrase_start(frame: Frame, at: int, heads: dict[int, str], lexicon: Lexicon) -> int | None:
    """Index of the first token of the bare phrase whose head is token ``at``."""
    token, text, tokens = frame.tokens[at], frame.text, frame.tokens
    low = token.span.of(text).lower()
    bracketed = _BRACKETED.match(text, token.span.end)
    if bracketed and not (bracketed["head"] in HEADS and ENDS.match(text, bracketed.end())):
        return None  # "Discrepancy Report (DR) investigations"
    if token.span.start in heads or not (_noun(token) or low not in lexicon.action_forms):
        return None
    if not ENDS.match(text, token.span.end) or re.match(r"\s*\([^()]*,", text[token.span.end :]):
        return None  # "security device (one, another)" is several
    if joined(frame, at, lexicon):
        return None
    start = at
    while start:
        if _modifies(frame, start - 1, heads, lexicon):
            start -= 1
        elif _two_adjectives(frame, start, at, heads):
            start -= 2
        else:
            break
    if (
        sum(t.span.of(text) not in ("-", "and") for t in tokens[start:at]) > 5
        or not text[: tokens[start].span.start].strip()
    ):
        return None
    modifiers = [t.span.of(text).lower() for t in tokens[start:at]]
    only = ONLY_WITH.get(low)
    if only is not None and not only & set(modifiers) and not (low == "cloud" and not modifiers):
        return None
    if _NEVER.search(" ".join([*modifiers, low])):
        return None
    if start == at and low in _WHO and _BESIDE.search(text[: token.span.start]):
        return None  # "with movers and cabling contractor"
    if (
        tokens[start].tag == "VBG"
        and modifiers
        and modifiers[0] not in _DESCRIBING
        and start
        and tokens[start - 1].tag == "IN"
    ):
        return None  # "by leading client sessions"
    if low not in _TOOLHEADS and any(
        t.start <= token.span.start and t.end >= token.span.end and _whole_name(t.of(text)) for t in frame.tools
    ):
        return None  # "Google Cloud Platform"
    if _name(frame, start, at, lexicon) or (
        low in _TOOLHEADS and not any(m != m.lower() for m in _typed(frame, start, at))
    ):
        return None
    first = tokens[start].span.of(text)
    between = text[: tokens[start].span.start]
    if set(modifiers) & NO_ARTICLE - {"and"} or (
        first[0].isdigit() and not re.match(r"24\s?[x/*]\s?7", text[tokens[start].span.start :])
    ):
        return None
    plurals = {
        t.span.of(text).lower()
        for t in tokens[start:at]
        if t.tag in ("NNS", "NNPS") and t.span.of(text).islower() and t.span not in frame.tools
    }
    if (
        not between.endswith(" ")
        or between.rstrip()[-1:] in ",;:.("
        or plurals - PLURAL_MODIFIERS
        or any(m.endswith(("'s", "s'", "'")) for m in modifiers)
    ):
        return None
    return start


def _two_adjectives(frame: Frame, start: int, at: int, heads: dict[int, str]) -> bool:
    """ "comprehensive and cross-referenced benchmark": both describe the one head."""
    if start < 2 or start == at:
        return False
    left, join, right = frame.tokens[start - 2 : start + 1]
    return (
        join.span.of(frame.text) == "and"
        and left.tag == "JJ"
        and left.span.of(frame.text).islower()
        and left.span.start not in heads
        and (right.tag == "JJ" or right.span.of(frame.text) in _CROSSED)
    )


_CROSSED = words("cross custom well fully highly")


def _typed(frame: Frame, start: int, at: int) -> list[str]:
    return [t.span.of(frame.text) for t in frame.tokens[start:at]]


def _noun(token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN") or token.dep in ("dobj", "pobj")


_COUNTED_HEADS = words("bucket cluster instance switch router firewall script dashboard container")


def _whole_name(name: str) -> bool:
    """Whether a tool's name ends in its own head, and not in what people say behind it ("AWS cloud")."""
    last = name.split()[-1]
    if last.lower() in _COUNTED_HEADS:
        return False  # "S3 Bucket"
    return not (last.islower() or (len(name.split()) == 2 and last.isupper()))


def _name(frame: Frame, start: int, at: int, lexicon: Lexicon) -> bool:
    """Whether the phrase is a name that takes no article: "VMware vCenter Server"."""
    own = frame.tokens[at].span.of(frame.text)
    if not own[0].isupper():
        return False
    if own.isupper() and start == at:
        return own not in ("UI", "GUI", "CEO", "CIO", "CTO", "CFO", "CISO", "NOC", "SOC", "PMO")
    typed = _typed(frame, start, at)
    names = [w for w in typed if w[0].isupper() and not w.isupper()]
    if names and all(is_plain(w.lower(), lexicon) for w in (*names, own)):
        return False  # "Domain Controller"
    return own.lower() in NAME_WITHOUT and bool(names)


def _modifies(frame: Frame, at: int, heads: dict[int, str], lexicon: Lexicon) -> bool:
    """Whether token ``at`` stands before the noun as part of its phrase."""
    token, text, following = frame.tokens[at], frame.text, frame.tokens[at + 1]
    word = token.span.of(text)
    low = word.lower()
    if token.span.start in heads or text[token.span.end : following.span.start] not in (" ", "-", "", "/"):
        return False
    if word in "-/":
        return True
    if following.span.of(text) == "-" and at + 2 < len(frame.tokens) and word[0].isalpha():
        return True  # "on-prem"
    if low in BEFORE or low in NO_ARTICLE or not (word[0].isalnum() or word == ".NET"):
        return False
    if low in _DESCRIBING or (following.span.of(text) in "-/" and text[token.span.end : following.span.start] == ""):
        return True
    if following.span.of(text).lower() in _COMPOUNDING and token.pos in ("NOUN", "PROPN", "ADJ", "VERB"):
        return True  # "cloud based platform"
    if low in _COMPOUNDING and at and frame.tokens[at - 1].pos in ("NOUN", "PROPN", "ADJ", "VERB"):
        return True
    if _ALWAYS_ON.fullmatch(word):
        return True
    if low in ("tier", "level", "phase") and following.pos == "NUM":
        return True
    if token.pos == "NUM" or word.isdigit():
        last = frame.tokens[at - 1].span.of(text).lower() if at else ""
        return last in ("tier", "level", "phase") or (
            bool(at) and frame.tokens[at - 1].pos == "PROPN" and (not word.isdigit() or len(word) < 3)
        )
    if at and low not in NOUNS_TOO and frame.tokens[at - 1].span.of(text).lower() == "to" and base_form(low, lexicon):
        return False  # "to automate backup process", which a parse may take for a noun
    if at and frame.tokens[at - 1].span.of(text) == "and" and TO_DO_AND.search(text[: token.span.start]):
        lemma = base_form(low, lexicon)
        if lemma and low not in NOUNS_TOO and not lexicon.actions[lemma].also:
            return False  # "to manage configurations and automate installation process"
    if token.pos in ("NOUN", "PROPN", "ADJ", "X") or (token.pos == "PRON" and word[0].isupper()):
        return True
    if low.endswith("ly") and following.tag in ("JJ", "VBN", "VBD"):
        return bool(at)
    if token.tag in ("VBN", "VBG") and token.dep in ("amod", "compound", "nmod") and at:
        return True
    # A name that the parse takes for a verb: "to S3 Bucket", "on Excel Macro".
    return (
        word[0].isupper() and bool(text[: token.span.start].strip()) and (low == "excel" or token.span in frame.tools)
    )
