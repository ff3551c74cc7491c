"""Where a noun phrase begins that stands bare: without article, number, possessive or "all"."""

from __future__ import annotations

import re

from pmresume.language.countable import (
    ALWAYS_A,
    EVENTS,
    NAME_WITHOUT,
    ONE_OF_MANY,
    ONLY_WITH,
    PLURAL_MODIFIERS,
    ROLES,
    THE_ONE,
    UNDERTAKINGS,
    words,
)
from pmresume.language.which_article import BEFORE, PARTIES
from pmresume.model.frame import Frame, Token, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

HEADS = THE_ONE | ONE_OF_MANY | ALWAYS_A | ROLES | EVENTS | UNDERTAKINGS
NO_ARTICLE = words(
    """
    the a an all any each every some no this that these those its their our my his her your one two three four five six
    seven eight nine ten both several various multiple many different other more another such same which what whose
    either neither most few less per and or new/existing who numerous additional certain further what's it's
    """
)
_FOLLOW = (
    "to for in on with by using from via of at after before during that which who when while where into across within "
    "through as per so along based running hosted including such resulting involved working responsible under between "
    "without over onto against like whenever if until because containing consisting called named built used written "
    "utilizing leveraging since then related located connected regarding about among allowing enabling ensuring making "
    "whose is was has had can will would meets supporting serving providing following upon throughout described set "
    "up out"
)
ENDS = re.compile(rf"\s*(?:$|[,.;:)(!?])|\s+(?:{'|'.join(_FOLLOW.split())}|and|or|&)\b|\s+[-\u2013] ", re.I)
_AND = re.compile(r"\s*(?:,|/|&|\band\b|\bor\b)", re.I)
# Participles and gerunds that only describe.
_DESCRIBING = words(
    """
    steering hiring governing coordinating
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


def phrase_start(frame: Frame, at: int, heads: dict[int, str], lexicon: Lexicon) -> int | None:
    """Index of the first token of the bare phrase whose head is token ``at``."""
    token, text, tokens = frame.tokens[at], frame.text, frame.tokens
    low = token.span.of(text).lower()
    if token.span.start in heads or not (_noun(token) or low not in lexicon.action_forms):
        return None
    if not ENDS.match(text, token.span.end) or re.match(r"\s*\([^()]*,", text[token.span.end :]):
        return None  # "security device (one, another)" is several
    if _joined(frame, at, lexicon):
        return None
    start = at
    while start and _modifies(frame, start - 1, heads, lexicon):
        start -= 1
    if at - start > 5 or not text[: tokens[start].span.start].strip():
        return None
    modifiers = [t.span.of(text).lower() for t in tokens[start:at]]
    only = ONLY_WITH.get(low)
    if only is not None and not only & set(modifiers) and not (low == "cloud" and not modifiers):
        return None
    if _NEVER.search(" ".join([*modifiers, low])):
        return None
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
    if _name(frame, start, at) or (low in _TOOLHEADS and not any(m != m.lower() for m in _typed(frame, start, at))):
        return None
    first = tokens[start].span.of(text)
    between = text[: tokens[start].span.start]
    if set(modifiers) & NO_ARTICLE or (
        first[0].isdigit() and not re.match(r"24\s?[x/*]\s?7", text[tokens[start].span.start :])
    ):
        return None
    plurals = {
        t.span.of(text).lower() for t in tokens[start:at] if t.tag in ("NNS", "NNPS") and t.span.of(text).islower()
    }
    if (
        not between.endswith(" ")
        or between.rstrip()[-1:] in ",;:.("
        or plurals - PLURAL_MODIFIERS
        or any(m.endswith(("'s", "s'", "'")) for m in modifiers)
    ):
        return None
    return start


def _typed(frame: Frame, start: int, at: int) -> list[str]:
    return [t.span.of(frame.text) for t in frame.tokens[start:at]]


def _noun(token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN") or token.dep in ("dobj", "pobj")


def _whole_name(name: str) -> bool:
    """Whether a tool's name ends in its own head, and not in what people say behind it ("AWS cloud")."""
    last = name.split()[-1]
    return not (last.islower() or (len(name.split()) == 2 and last.isupper()))


def _name(frame: Frame, start: int, at: int) -> bool:
    """Whether the phrase is a name that takes no article: "VMware vCenter Server"."""
    own = frame.tokens[at].span.of(frame.text)
    if not own[0].isupper():
        return False
    if own.isupper() and start == at:
        return own not in ("UI", "GUI", "CEO", "CIO", "CTO", "CFO", "CISO", "NOC", "SOC", "PMO")
    typed = _typed(frame, start, at)
    names = [w for w in typed if w[0].isupper() and not w.isupper()]
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
    if token.pos in ("NOUN", "PROPN", "ADJ", "X") or (token.pos == "PRON" and word[0].isupper()):
        return True
    if low.endswith("ly") and following.tag in ("JJ", "VBN", "VBD"):
        return bool(at)
    return token.tag in ("VBN", "VBG") and token.dep in ("amod", "compound", "nmod") and bool(at)


def base_form(word: str, lexicon: Lexicon) -> str:
    return next((lemma for lemma, form in lexicon.action_forms.get(word, ()) if form is VerbForm.BASE), "")


def _joined(frame: Frame, at: int, lexicon: Lexicon) -> bool:
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
    if first in NO_ARTICLE or first in words(
        "which including responsible such to for while then also with thus thereby ensuring who where by resulting"
    ):
        return False
    forms = {form for _, form in lexicon.action_forms.get(first, ())}
    if forms & {VerbForm.PAST, VerbForm.GERUND, VerbForm.THIRD} and first not in lexicon.object_forms:
        return False
    base = base_form(first, lexicon)
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
        and frame.tokens[at].dep in ("dobj", "pobj")
        and any(_plural_at(frame, follows.end(), word, at) for word in rest[1:3])
    ):
        return False  # "a test plan and test cases"
    for word in rest[:3]:
        tail = re.search(rf"\b{re.escape(word)}\b", behind) if word.lower() in HEADS else None
        if tail is not None and ENDS.match(behind, tail.end()):
            # "the client and vendor", but "help desk and field technician" are both technicians
            return word.lower() in ROLES and low_head not in ROLES
    return True


def _plural_at(frame: Frame, start: int, word: str, at: int) -> bool:
    return any(
        t.tag == "NNS" and t.dep == "conj" and t.head == at
        for t in frame.tokens
        if t.span.start >= start and t.span.of(frame.text) == word
    )
