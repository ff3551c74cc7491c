"""Countable nouns in the singular that stand bare, as telegrams have them: "Deployed application in database".

Only nouns that nobody uses without an article in a sentence are looked at ("in production" and "by phone" are right).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.model.frame import Frame, Token, VerbForm
from pmresume.vocabulary.lexicon import Lexicon


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


_HEADS = words(
    """
    application system server database environment network platform tool framework team department website page
    module plan report script cluster dashboard portal interface repository pipeline template prototype library
    plugin console utility file table spreadsheet document manager vendor client customer company phase lifecycle
    cycle process backlog site domain firewall switch router desktop laptop printer workstation bucket queue
    schema package job screen menu wizard catalog committee board center agency organization enterprise lab
    counterpart expert specialist consultant member pattern model protocol language layer server-side backend
    front-end frontend app warehouse lake ide cli sdk tunnel gateway controller appliance device microservice
    component engine solution product project program initiative strategy matrix roadmap checklist guide basis
    manner fashion role facility factory plant branch store gap bottleneck engineer analyst administrator developer
    technician tester programmer architect coordinator contributor industry sector portion schedule benchmark
    """
)
# Behind a verb that makes or finds something it is new to the reader.
_NEW_VERBS = words(
    """
    create develop build design write draft prepare generate propose establish publish identify discover find
    detect
    """
)
# Of these a product has one.
_ONE_OF_ITS_KIND = words(
    """
    layer portion environment network database backend front-end frontend schema backlog organization enterprise
    """
)
_ALWAYS_NEW = words(
    """
    basis manner fashion role expert specialist consultant member guide checklist matrix
    """
)
_ROLES = words(
    """
    expert specialist consultant member engineer analyst administrator developer technician tester programmer architect
    coordinator contributor
    """
)
# "in Linux environment" is one of many, "in production environment" is the one at hand.
_STAGES = words(
    """
    production prod test testing development dev staging uat qa live client customer client's customer's current
    existing entire lab corporate company lower higher target non-production pre-production network cloud
    """
)
_MEMBERS_OF_MANY = words("tool approach model bucket file script template report document spreadsheet")
_BEFORE = words(
    """
    with using in on for to into from through via within of across during throughout after
    """
)
_NO_ARTICLE = words(
    """
    the a an all any each every some no this that these those its their our my his her your one two both several
    various multiple many different other more another such same which what whose either neither most few less per
    and or new/existing who
    """
)
_FOLLOW = (
    "to for in on with by using from via of at after before during that which who when while where into across within "
    "through as per so along based running hosted including such resulting involved working responsible"
)
_ENDS = re.compile(rf"\s*(?:$|[,.;:)(])|\s+(?:{'|'.join(_FOLLOW.split())}|and|or)\b", re.I)
_AND = re.compile(r"\s*(?:,|/|&|\band\b|\bor\b)", re.I)
_KIND_OF = re.compile(
    r"\b(?:types?|kinds?|sorts?|levels?|sets?|pieces?|amounts?|range|variety|series|number|forms?) of$"
)
_FIXED = re.compile(
    r"\b(?:per|as per|between|by|like|from \w+ to|in terms|on behalf|in case|in front|in place|end to)\s+$", re.I
)
_PLURAL_MODIFIERS = words(
    """
    operations sales communications systems services analytics requirements graphics controls metrics
    """
)
_TOOL_HEADS = words("ide cli sdk")
_NAME_HEADS = words(
    """
    center department team agency committee board module library ide cli sdk cycle system
    """
)


def bare_nouns(frame: Frame, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """(place in the text, "a " or "an " or "the ") before each."""
    heads = {a.span.start: a for c in frame.clauses for a in c.actions}
    given: set[int] = set()  # heads that have an article now, so that what "and" joins to them needs none
    for at, token in enumerate(frame.tokens):
        found = _phrase(frame, at, set(heads), lexicon)
        if found is None:
            continue
        start, before = found
        put = _article(frame, start, before, token, lexicon)
        if put:
            given.add(at)
            yield frame.tokens[start].span.start, put


def _phrase(frame: Frame, at: int, heads: set[int], lexicon: Lexicon) -> tuple[int, Token] | None:
    """(index of the first token of the bare phrase whose head is token ``at``, the token before it)."""
    token, text = frame.tokens[at], frame.text
    low = token.span.of(text).lower()
    if (
        low not in _HEADS
        or not (token.pos in ("NOUN", "PROPN") or token.dep in ("dobj", "pobj"))
        or token.span.start in heads
    ):
        return None
    own = token.span.of(text)
    if low not in _TOOL_HEADS and any(t.end >= token.span.end and t.start <= token.span.start for t in frame.tools):
        return None  # "Google Cloud Platform"
    if re.match(r"\s*\([^()]*,", text[token.span.end :]):
        return None  # "security device (one, another)" is several
    if not _ENDS.match(text[token.span.end :]) or _joined(frame, at, lexicon):
        return None
    start = at
    while start and _modifies(frame, start - 1, heads):
        start -= 1
    if not start or at - start > 4:
        return None
    before = frame.tokens[start - 1]
    first = frame.tokens[start].span.of(text)
    if own[0].isupper() and low not in _NAME_HEADS | _ROLES and not _small_head(frame, start, at):
        return None
    if low in _TOOL_HEADS and not (start < at and frame.tokens[at - 1].span.of(text)[0].isupper()):
        return None
    words = {t.span.of(text).lower() for t in frame.tokens[start:at]}
    if words & _NO_ARTICLE or first[0].isdigit() or text[before.span.end : frame.tokens[start].span.start] != " ":
        return None
    plurals = {t.span.of(text).lower() for t in frame.tokens[start:at] if t.tag == "NNS"}
    if plurals - _PLURAL_MODIFIERS or any(w.endswith(("'s", "s'")) for w in words):
        return None
    return start, before


def _small_head(frame: Frame, start: int, at: int) -> bool:
    """ "Database", "ETL Process": a capital that is no name's."""
    low = frame.tokens[at].span.of(frame.text).lower()
    if low in (
        "server",
        "manager",
        "desktop",
        "gateway",
        "engine",
        "controller",
        "platform",
        "director",
        "project",
        "catalog",
    ):
        return False
    return all(t.span.of(frame.text).isupper() or t.span.of(frame.text).islower() for t in frame.tokens[start:at])


def _modifies(frame: Frame, at: int, heads: set[int]) -> bool:
    """Whether token ``at`` stands before the noun as part of its phrase."""
    token, text = frame.tokens[at], frame.text
    word = token.span.of(text)
    following = frame.tokens[at + 1]
    if token.span.start in heads or text[token.span.end : following.span.start] not in (" ", "-", "", "/"):
        return False
    if word in "-/":
        return True
    if word.lower() in _BEFORE | _NO_ARTICLE or not word[0].isalnum():
        return False
    if token.pos in ("NOUN", "PROPN", "ADJ", "X"):
        return True
    return token.tag in ("VBN", "VBG") and token.dep in ("amod", "compound") and bool(at)


def _joined(frame: Frame, at: int, lexicon: Lexicon) -> bool:
    """Whether a list goes on that may make the noun a part of what follows ("network and server setup")."""
    text = frame.text
    follows = _AND.match(text, frame.tokens[at].span.end)
    if follows is None:
        return False
    if follows[0].strip() in ("/", "&"):
        return True
    rest = re.findall(r"[A-Za-z][\w'-]*", text[follows.end() :])[:4]
    if rest and rest[0].lower() in ("and", "or"):
        rest = rest[1:]
    if not rest:
        return False
    first = rest[0].lower()
    if first in _NO_ARTICLE or first in (
        "which",
        "including",
        "responsible",
        "such",
        "to",
        "for",
        "while",
        "then",
        "also",
        "with",
    ):
        return False
    for n, word in enumerate(rest[:3]):
        if word in _HEADS and n:
            return not _ENDS.match(text[follows.end() :].partition(word)[2]) or follows[0].strip() == ","
    forms = {form for _, form in lexicon.action_forms.get(first, ())}
    verb = bool(forms & {VerbForm.PAST, VerbForm.GERUND, VerbForm.THIRD}) and first not in lexicon.object_forms
    return not verb


def _article(frame: Frame, start: int, before: Token, head: Token, lexicon: Lexicon) -> str:
    text = frame.text
    low, word = head.span.of(text).lower(), before.span.of(text).lower()
    upto = text[: frame.tokens[start].span.start]
    if _FIXED.search(upto) or _KIND_OF.search(upto.rstrip()):
        return ""
    phrase = text[frame.tokens[start].span.start : head.span.end]
    a = "an " if _vowel(phrase) else "a "
    first = frame.tokens[start].span.of(text).lower()
    modifiers = {t.span.of(text).lower() for t in frame.tokens[start : frame.tokens.index(head)]}
    if low in _ROLES:
        return a if word == "as" else ""
    if word in _BEFORE:
        if low in ("basis", "manner", "fashion", "role"):
            return a if modifiers and word in ("on", "in") else ""
        if low in ("environment",):
            return (
                ("the " if modifiers & _STAGES or not modifiers else a)
                if word in ("in", "to", "from", "into", "within", "for", "on", "of", "across")
                else ""
            )
        if low == "schedule" and not modifiers:
            return ""  # "on schedule"
        if word == "of" and low in ("tool", "file", "report", "model", "server", "device"):
            return ""
        if (
            word in ("on", "in", "via", "to")
            and not modifiers
            and low in ("site", "file", "desktop", "job", "process", "model")
        ):
            return ""  # "on site"
        named = any(c.isupper() for c in phrase)
        if low in _MEMBERS_OF_MANY and not named:
            return a
        return "the "
    if before.span.start not in {a.span.start for c in frame.clauses for a in c.actions}:
        return ""
    # "Developed and maintained": what is made by one verb of a run is new to all.
    run = next(c.actions for c in frame.clauses if any(a.span.start == before.span.start for a in c.actions))
    lemma = next((a.lemma for a in run if a.lemma in _NEW_VERBS), before.lemma.lower())
    if low in _ALWAYS_NEW or re.match(
        r"\s+of\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten)", text[head.span.end :]
    ):
        return a
    if (
        low in ("strategy", "process", "project", "program", "initiative", "solution", "site", "basis")
        and lemma not in _NEW_VERBS
        and lemma not in ("lead", "deploy", "implement")
    ):
        return "the " if low in ("project", "program", "process") else ""
    if lemma in _NEW_VERBS and low not in _ONE_OF_ITS_KIND:
        return a
    if first in (
        "new",
        "specific",
        "abrupt",
        "flexible",
        "comprehensive",
        "custom",
        "dedicated",
        "single",
        "simple",
        "successful",
    ):
        return a
    return "the "


def _vowel(words: str) -> bool:
    """Whether "an" goes before it."""
    return bool(
        re.match(
            r"[aeio](?!ne\b|nce\b)|u(?!ni|s[eai]|ti|at)|hour|html|sql|[FHLMNRSX](?=[A-Z0-9])|[AEIO](?=[A-Z])", words
        )
    ) or bool(re.match(r"[AEIO][a-z]", words))
