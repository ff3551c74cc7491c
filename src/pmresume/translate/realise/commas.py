"""Commas that are too many between two things joined by "and", or missing before what is added at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span, Token, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

# "trace analysis, and other tools"
_OTHER = re.compile(r"(?<=\w)(?P<gap>, and )other\b")
# "to explore, and purchase products"
_TO = re.compile(r"\bto (?P<one>[a-z]+)(?P<gap>, and )(?P<other>[a-z]+)\b")
# "by removing doublets, and streamlining work"; ", covering two lines, and totaling"
_DOING = re.compile(r"(?:\bby|,|\bincluding) [a-z]+ing [^,;.]{1,45}(?P<gap>, (?:and|&) )[a-z]+ing [a-z\d$]")
# "support, onsite, and remotely": where one works, told with commas as if it were thrown in
_WHERE = r"(?:on-?site|off-?site|remotely|in person|locally|in-house|virtually|over the phone|by phone)"
_PLACES = re.compile(rf"(?P<first>,) {_WHERE}(?P<gap>,? (?:and|&|or) ){_WHERE}\b", re.I)


def comma_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """(comma and "and", "and" alone), where no other comma of the sentence makes a list of it."""
    yield from _missing(frame, lexicon)
    for found in _PLACES.finditer(frame.text):
        yield Rewording(Span(*found.span("first")), "", "tidy.comma", True)
        if found["gap"].startswith(","):
            yield _without(found)
    if ", and " not in frame.text and ", & " not in frame.text:
        return
    for found in _OTHER.finditer(frame.text):
        if "," not in re.split(r"[;.] ", frame.text[: found.start()])[-1]:
            yield _without(found)
    for found in _TO.finditer(frame.text):
        if all(_base(found[name], lexicon) for name in ("one", "other")):
            yield _without(found)
    for found in _DOING.finditer(frame.text):
        before = re.split(r"[;.] ", frame.text[: found.start()])[-1].split(",")
        if not any(re.match(r"\s*[A-Za-z]+ing\b", segment) for segment in before):
            yield _without(found)


# What a person does beside the act before, not a thing: "... switches, troubleshooting outages".
_BESIDE_WORDS = frozenset(("collaborating", "coordinating", "troubleshooting", "communicating", "liaising"))
_ADDED_WORDS = frozenset(
    (
        "creating",
        "configuring",
        "resolving",
        "ensuring",
        "reducing",
        "improving",
        "saving",
        "eliminating",
        "verifying",
        "decreasing",
        "increasing",
        "enhancing",
    )
)
_BY_PRODUCT = re.compile(r"\b(?:using|via|utilizing) (?:[A-Z][\w.+#-]* ){1,3}$")
_NOUNS = ("NN", "NNS", "NNP", "NNPS")


def _missing(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """The comma before "including" and before a participle that tells what the person did along the way."""
    for before, token in pairwise(frame.tokens):
        gap = Span(before.span.end, token.span.start)
        word = token.span.of(frame.text)
        if gap.of(frame.text) != " " or before.tag not in (*_NOUNS, "POS"):
            continue
        plural = re.search(r"[a-z]{2}s$", frame.text[: gap.start]) is not None  # told by the rules of usage
        if (word == "including" and not plural) or (token.tag == "VBG" and _added(frame, before, token, word, lexicon)):
            yield Rewording(gap, ", ", "tidy.comma", True)


def _added(frame: Frame, before: Token, token: Token, word: str, lexicon: Lexicon) -> bool:
    if not re.match(r" [a-z\d]", frame.text[token.span.end :], re.I):
        return False  # "network troubleshooting"
    noun = lexicon.object_forms.get(before.span.of(frame.text).lower())
    if noun is not None and lexicon.objects[noun[0]].kind == "people":
        return False  # "a team coordinating releases"
    if word == "ensuring" or (word in _BESIDE_WORDS and frame.text[token.span.end :].startswith(" with ")):
        return True  # nothing that a thing does: "contracts ensuring", "using Python collaborating with"
    with_whom = word == "working" and frame.text[token.span.end :].startswith((" with ", " closely "))
    if word in _ADDED_WORDS and _BY_PRODUCT.search(frame.text[: token.span.start]):
        return True  # "using Ansible reducing downtime"
    if word in _BESIDE_WORDS or with_whom:
        return token.dep in ("advcl", "acl")
    return word in _ADDED_WORDS and token.dep == "advcl"


def _without(found: re.Match[str]) -> Rewording:
    at = found.start("gap")
    return Rewording(Span(at, at + 1), "", "tidy.comma", True)


def _base(word: str, lexicon: Lexicon) -> bool:
    return any(form is VerbForm.BASE for _, form in lexicon.action_forms.get(word, ()))
