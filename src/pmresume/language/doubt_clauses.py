"""Doubts about verbs: two statements with nothing between them, sentences about the world, rules of the job."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pmresume.language.doubt_quotes import beside, quoted, words_before, words_behind
from pmresume.model.doubt import Doubt, DoubtKind
from pmresume.model.frame import Frame, Token
from pmresume.vocabulary.lexicon import Lexicon

# What may have a verb of its own behind it.
OPENS_A_CLAUSE = re.compile(
    r"\b(?:which|that|who|whom|whose|where|when|whenever|if|whether|what|how|why|as|because|since|so|while|until|till|once|"
    r"before|after|unless|although|though|than|there|it|they|we|i|you|he|she|"
    r"(?:en|in|as)sur\w+|verif\w+|confirm\w*|sure|check\w*|"
    r"determin\w+|know\w*|see\w*|said|prov(?:e|es|ed|ing)|guarante\w+|indicat\w+|show\w*|mean\w*)\b",
    re.I,
)
_OF_A_CLAUSE = re.compile(r"(?<!/)\b(?:is|are|was|were|has|have|would|will|can|could|may|might|must|should)\b(?!/)")
_MODALS = frozenset(("would", "will", "can", "could", "may", "might", "must", "should"))
_JOINED = re.compile(r"(?:\band|\bor|\bbut|,|&|-)\s*$")
_SEGMENT = re.compile(r"(?:[^.;]|\.(?!\s))+")
# Verbs that say what something does to somebody: the predicates of maxims.
_EFFECT_WORDS = """
help helps promote promotes ensure ensures allow allows enable enables make makes give gives lead leads create creates
improve improves reduce reduces bring brings keep keeps encourage encourages build builds require requires includes
involves"""
_EFFECTS = frozenset(_EFFECT_WORDS.split())
_GERUND = re.compile(r"(?P<word>[A-Za-z]+ing)\b")


_OF_THE_JOB = re.compile(r"(?:My|Our|Main|Key|Daily|Primary|Job|Other)\s", re.I)  # "My duties were to ..."
_ASKED_FOR = re.compile(
    r"(?:^|[.;]\s+)((?:Must|Will|Shall|Should|May|Would|Can|Could|(?:Is |Are |Be )?(?:Required|Expected|Able) to|"
    r"(?:The )?(?:ideal )?(?:candidate|incumbent|employee|position)s? (?:must|will|should|may|shall|requires?))\b)",
    re.I,
)
# "servers were patched, backups were verified and logs were archived": one clause after another behind "ensured".
_NEXT_CLAUSE = re.compile(r"(?:,|\band|\bor)\s+(?:[\w/-]+\s+){1,4}$")


def second_verb(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """A finite verb without "which" or the like before it: a second statement, or a sentence about the world."""
    asked = _ASKED_FOR.search(frame.text)
    if asked is not None:
        end = words_behind(frame.text, asked.end(), 6)
        yield quoted(DoubtKind.MODAL, frame, asked.start(1), end, whole=asked.start(1) == 0)
        return
    if _OF_THE_JOB.match(frame.text):
        return
    for segment in _SEGMENT.finditer(frame.text):
        first = _OF_A_CLAUSE.search(segment[0])
        if first is None or not _own(frame, segment.start(), segment.start() + first.start()):
            continue
        opened = [m.start() for m in OPENS_A_CLAUSE.finditer(segment[0])]
        verbs = enumerate(_OF_A_CLAUSE.finditer(segment[0]))
        verb = next((v for n, v in verbs if sum(at < v.start() for at in opened) <= n), None)
        if verb is None:
            continue
        start, end = segment.start() + verb.start(), segment.start() + verb.end()
        before = frame.text[segment.start() : start]
        joined = _JOINED.search(before)
        if opened and _NEXT_CLAUSE.search(before):
            continue
        if joined and verb[0] in _MODALS - {"can", "could"}:
            if joined[0].strip() in ("and", "or", "&", ","):
                yield quoted(DoubtKind.MODAL, frame, start, words_behind(frame.text, end, 6))
        elif joined and verb[0] in ("has", "have", "is", "was", "were", "are"):
            continue  # "... and have strong skills", "and was responsible for": told by others
        elif _GERUND.match(frame.text, segment.start()) and segment.start() == 0:
            yield quoted(DoubtKind.MAXIM, frame, segment.start(), segment.end(), whole=True)
        elif verb[0] in _MODALS and not opened:
            yield quoted(DoubtKind.RUN_ON, frame, words_before(frame.text, start, 3), words_behind(frame.text, end, 4))
        elif verb[0] in ("is", "are", "was", "were"):
            yield quoted(DoubtKind.RUN_ON, frame, words_before(frame.text, start, 5), words_behind(frame.text, end, 3))


_VERB_FIRST = re.compile(
    r"\s*(?:[A-Za-z]+ly\s+)?(?:[A-Za-z]+(?:ed|ing)|(?:Mad|Wrot|Buil[dt]|L[eo]d|R[au]n|Set)[a-z]*)\b"
)


def _own(frame: Frame, start: int, end: int) -> bool:
    """Whether an act of the person opens the stretch; a sentence with a subject of its own is no splice."""
    if start and not _VERB_FIRST.match(frame.text, start):
        return False
    return any(
        clause.actions and clause.span.start <= start + 3 and clause.actions[0].span.end <= end
        for clause in frame.clauses
    ) or any(clause.opener is not None and clause.span.start <= start + 3 for clause in frame.clauses)


def maxim(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """ "Giving them time promotes development": what is done is the subject, and what it does is told."""
    text = frame.text
    if _GERUND.match(text):
        for n, token in enumerate(frame.tokens):
            word = token.span.of(text)
            if n and word in _EFFECTS and token.tag in ("VBZ", "VBP") and _bare_subject(frame, token):
                yield quoted(DoubtKind.MAXIM, frame, 0, len(text), whole=True)
                return
    felt = _FEELING.search(text)
    if felt is not None:
        yield quoted(DoubtKind.MAXIM, frame, *felt.span(), whole=True)


_FEELING = re.compile(
    r"\bwhich (?:is|was) (?:a |an )?(?:very |really )?(?:great|good|nice|wonderful|amazing|awesome|rewarding)\b[^,.;]*|"
    r"\bI (?:really |strongly )?(?:feel|felt|believe|think|love|loved|enjoy|enjoyed)\b[^,.;]*|"
    r"^(?:Let|Letting) \w+ be \w+[^,.;]*",
    re.I,
)


def _bare_subject(frame: Frame, token: Token) -> bool:
    before = frame.text[: token.span.start]
    if OPENS_A_CLAUSE.search(before) or re.search(r"(?:,|\band|\bto|&|/|\bor|;|\.|-)\s*$", before):
        return False
    return len(before.split()) >= 2


# Verbs that are no nouns, so that none of them stands behind a noun as its fellow.
_ONLY_VERB_WORDS = """
get inform ensure provide resolve implement create perform give install configure troubleshoot maintain manage develop
prepare assist identify escalate verify analyze investigate deploy send submit assign communicate coordinate"""
_ONLY_VERBS = frozenset(_ONLY_VERB_WORDS.split())
_LETS = re.compile(
    r"\b(?:help\w*|support\w*|assist\w*|let\w*|mak\w+|made|have|had|see\w*|watch\w*|require\w*|request(?:ed|ing))\b",
    re.I,
)


def unjoined_verb(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """ "Raise the change request get approval": a further act with nothing before it."""
    for before, token in pairwise(frame.tokens):
        named = before.pos in ("NOUN", "PROPN") or before.span.of(frame.text).lower() in lexicon.object_forms
        if token.span.of(frame.text) not in _ONLY_VERBS or not named:
            continue
        line = frame.text[: token.span.start]
        if beside(before, token, frame.text) and not OPENS_A_CLAUSE.search(line) and not _LETS.search(line):
            start = words_before(frame.text, token.span.start, 4)
            yield quoted(DoubtKind.RUN_ON, frame, start, words_behind(frame.text, token.span.end, 3))
