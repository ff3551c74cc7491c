"""Whether a bullet is sound enough to print: what in it cannot be read, quoted, so that the person can be asked.

A doubt is no fault of spelling or grammar that an editor would mend; it is a place where one would have to guess.
Each look below is made to be silent rather than to be wrong: a line that is asked about for nothing annoys.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from pmresume.language.unknown_words import unknown_words
from pmresume.model.frame import Frame, Span, Token
from pmresume.vocabulary.lexicon import Lexicon


class DoubtKind(StrEnum):
    """What is doubtful; the question about it depends on this."""

    RESIDUE = "residue"  # "Confidential 800-60": a name was taken out
    CUT_OFF = "cut off"  # an unclosed bracket, a line that ends in "and" or "of"
    MAXIM = "maxim"  # a sentence about the world, or a feeling: nobody's act
    MODAL = "modal"  # "may provide training": a rule of the job, not an act
    WORDS = "words"  # words that mean nothing in this place
    RUN_ON = "run on"  # two statements in one, or nouns in a row, with no word that joins them
    TWICE = "twice"  # "developed the modules developed by others": whose act it was


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubtful place: ``quote`` is its words as typed, ``span`` where they stand in the text of the frame.

    ``whole`` says that no verb of the line is surely an act of the person: not even its tense may be changed.
    """

    kind: DoubtKind
    quote: str
    span: Span
    whole: bool = False


def doubts(frame: Frame, lexicon: Lexicon) -> tuple[Doubt, ...]:
    """What cannot be read in the line, in its order, at most one of a kind; empty where the line is sound."""
    if frame.declined or not frame.text.strip():
        return ()
    found: dict[DoubtKind, Doubt] = {}
    for look in _LOOKS:
        for doubt in look(frame, lexicon):
            found.setdefault(doubt.kind, doubt)
    return tuple(sorted(found.values(), key=lambda d: (d.span, d.kind)))


def _doubt(kind: DoubtKind, frame: Frame, start: int, end: int, *, whole: bool = False) -> Doubt:
    quote = frame.text[start:end]
    start += len(quote) - len(quote.lstrip())
    quote = quote.strip().rstrip(".,;: ")
    return Doubt(kind, quote, Span(start, start + len(quote)), whole)


# "Confidential" with a capital inside a line stands for a name, unless a thing follows that can be confidential.
_RESIDUE = re.compile(
    r"(?<=[a-z,] )Confidential(?:'s)?(?!\s+(?:[A-Z]|(?:and\s+\w+\s+)?(?:information|data|documents?|records?|files?|"
    r"materials?|matters?|client|patient|employee|customer|business|research|content|communications?|reports?)\b))"
    r"(?:\s+[\w.-]*\d[\w.-]*)?|\b(?:REDACTED|X{3,}|x{4,})\b|_{3,}|\*{3,}|"
    r"<[a-z ]*(?:name|company|client)[a-z ]*>|\[[^\]]*(?:redacted|removed|company|client|name)[^\]]*\]"
)


def _residue(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    for match in _RESIDUE.finditer(frame.text):
        yield _doubt(DoubtKind.RESIDUE, frame, *match.span())


_BREAKS_OFF = re.compile(
    r"(?:[\w'-]+\s+){0,3}(?:\b(?:and|or|the|an|of|with|using|including|such as|via|per|my|their|its|our|because|which)"
    r"|&|\bto (?:address|ensure|provide|create|achieve|maintain|enable|reduce))\s*[.,;:-]*\s*$",
    re.I,
)
_STRANDED = re.compile(r"\b(?:which|that|who|whom|whose|what|whatever|aware)\b", re.I)  # "systems I am aware of"
_CONDITION = re.compile(
    r"[.;]\s+(?P<all>(?:\w+,?\s+){0,1}(?:even\s+)?(?:when|if|although|because|unless)\s[^,;.]*\b(?:is|are|was|were)\b"
    r"[^,;.]*)\.?\s*$",
    re.I,
)


def _cut_off(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    text = frame.text
    opened = text.rfind("(")
    if text.count("(") > text.count(")") and len(text) - opened > 1 and len(text[opened:].split()) > 4:
        yield _doubt(DoubtKind.CUT_OFF, frame, opened, len(text))
    found = _BREAKS_OFF.search(text)
    if found is not None and not _STRANDED.search(text):
        yield _doubt(DoubtKind.CUT_OFF, frame, *found.span())
    found = _CONDITION.search(text)
    if found is not None:
        yield _doubt(DoubtKind.CUT_OFF, frame, *found.span("all"))


# What may have a verb of its own behind it.
_OPENS_A_CLAUSE = re.compile(
    r"\b(?:which|that|who|whom|whose|where|when|whenever|if|whether|what|how|why|as|because|since|so|while|until|once|"
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
improve improves reduce reduces bring brings keep keeps encourage encourages build builds require requires"""
_EFFECTS = frozenset(_EFFECT_WORDS.split())
_GERUND = re.compile(r"(?P<word>[A-Za-z]+ing)\b")


_ASKED_FOR = re.compile(
    r"(?:Must|Will|Shall|Should|May|Would|Can|Could|(?:Is |Are |Be )?(?:Required|Expected|Able) to|"
    r"(?:The )?(?:ideal )?(?:candidate|incumbent|employee|position)s? (?:must|will|should|may|shall|requires?))\b",
    re.I,
)
# "servers were patched, backups were verified and logs were archived": one clause after another behind "ensured".
_NEXT_CLAUSE = re.compile(r"(?:,|\band|\bor)\s+(?:[\w/-]+\s+){1,4}$")


def _second_verb(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """A finite verb without "which" or the like before it: a second statement, or a sentence about the world."""
    asked = _ASKED_FOR.match(frame.text)
    if asked is not None:
        yield _doubt(DoubtKind.MODAL, frame, 0, _words_behind(frame.text, asked.end(), 6), whole=True)
        return
    for segment in _SEGMENT.finditer(frame.text):
        first = _OF_A_CLAUSE.search(segment[0])
        if first is None or not _own(frame, segment.start(), segment.start() + first.start()):
            continue
        opened = [m.start() for m in _OPENS_A_CLAUSE.finditer(segment[0])]
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
                yield _doubt(DoubtKind.MODAL, frame, start, _words_behind(frame.text, end, 6))
        elif joined and verb[0] in ("has", "have", "is", "was", "were", "are"):
            continue  # "... and have strong skills", "and was responsible for": told by others
        elif _GERUND.match(frame.text, segment.start()) and segment.start() == 0:
            yield _doubt(DoubtKind.MAXIM, frame, segment.start(), segment.end(), whole=True)
        elif verb[0] in _MODALS and not opened:
            yield _doubt(
                DoubtKind.RUN_ON, frame, _words_before(frame.text, start, 3), _words_behind(frame.text, end, 4)
            )
        elif verb[0] in ("is", "are", "was", "were"):
            yield _doubt(
                DoubtKind.RUN_ON, frame, _words_before(frame.text, start, 5), _words_behind(frame.text, end, 3)
            )


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


def _maxim(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """ "Giving them time promotes development": what is done is the subject, and what it does is told."""
    text = frame.text
    if _GERUND.match(text):
        for n, token in enumerate(frame.tokens):
            word = token.span.of(text)
            if n and word in _EFFECTS and token.tag in ("VBZ", "VBP") and _bare_subject(frame, token):
                yield _doubt(DoubtKind.MAXIM, frame, 0, len(text), whole=True)
                return
    felt = _FEELING.search(text)
    if felt is not None:
        yield _doubt(DoubtKind.MAXIM, frame, *felt.span(), whole=True)


_FEELING = re.compile(
    r"\bwhich (?:is|was) (?:a |an )?(?:very |really )?(?:great|good|nice|wonderful|amazing|awesome|rewarding)\b[^,.;]*|"
    r"\bI (?:really |strongly )?(?:feel|felt|believe|think|love|loved|enjoy|enjoyed)\b[^,.;]*|"
    r"^(?:Let|Letting) \w+ be \w+[^,.;]*",
    re.I,
)


def _bare_subject(frame: Frame, token: Token) -> bool:
    before = frame.text[: token.span.start]
    if _OPENS_A_CLAUSE.search(before) or re.search(r"(?:,|\band|\bto|&|/|\bor|;|\.|-)\s*$", before):
        return False
    return len(before.split()) >= 3


def _unknown(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    for start, end in unknown_words(frame.text, lexicon):
        if not any(tool.start <= start < tool.end for tool in frame.tools):
            # The words before it, but not the verb that opens the line.
            first = _words_before(frame.text, start, 2) or _words_before(frame.text, start, 1) or start
            yield _doubt(DoubtKind.WORDS, frame, first, end)


# Words that cannot stand together in this way, whatever was meant.
_NONSENSE = re.compile(
    r"\b(?:for|of) to (?!and\b)\w+(?:\s+[\w-]+){0,2}|"
    r"(?:[\w-]+\s+){0,2}\b(?:for|of|in|with|at) level (?!of\b|one\b|two\b|three\b|\d)\w+|"
    r"\b(?:reports?|dashboards?|templates?|scripts?|applications?|pages?) for using\b(?:\s+[\w-]+){0,3}|"
    r"\bprominent[- ]level\b(?:\s+[\w-]+){0,2}|"
    r"\bwatch(?:ed|ing)? (?:them|it|him|her) on how\b[^,.;]*|"
    r"\b(?:that|which) (?:were|was|are|is) of (?!a\b|the\b|an\b|no\b|any\b|such\b|use\b|high\b|great\b|low\b|good\b)"
    r"[\w'-]+(?:\s+[\w'-]+)?|"
    r"(?<![\w?])\?[a-z]{3,}\b|\b[a-z]+\?[a-z]{2,}\b",
    re.I,
)


def _nonsense(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    for match in _NONSENSE.finditer(frame.text):
        yield _doubt(DoubtKind.WORDS, frame, *match.span())


_LONGEST_RUN = 4  # nouns in small letters that may stand in a row


def _noun_run(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """Five nouns in a row, or four with one of them twice: no reader can tell which belongs to which."""
    run: list[Token] = []
    for token in (*frame.tokens, None):
        if token is not None and _plain_noun(token, frame) and (not run or _beside(run[-1], token, frame.text)):
            run.append(token)
            continue
        words = [t.span.of(frame.text).lower() for t in run]
        if len(run) > _LONGEST_RUN or (len(run) == _LONGEST_RUN and len(set(words)) < len(words)):
            yield _doubt(DoubtKind.RUN_ON, frame, run[0].span.start, run[-1].span.end)
        run = [token] if token is not None and _plain_noun(token, frame) else []


def _plain_noun(token: Token, frame: Frame) -> bool:
    word = token.span.of(frame.text)
    if token.pos not in ("NOUN", "PROPN") or not word.isalpha() or any(t.holds(token.span) for t in frame.tools):
        return False
    return word.islower() or (word[1:].islower() and (token.pos == "NOUN" or word == "Support"))


def _beside(one: Token, other: Token, text: str) -> bool:
    return text[one.span.end : other.span.start] == " "


# Verbs that are no nouns, so that none of them stands behind a noun as its fellow.
_ONLY_VERB_WORDS = """
get inform ensure provide resolve implement create perform give install configure troubleshoot maintain manage develop
prepare assist identify escalate verify analyze investigate deploy send submit assign communicate coordinate"""
_ONLY_VERBS = frozenset(_ONLY_VERB_WORDS.split())
_LETS = re.compile(
    r"\b(?:help\w*|support\w*|assist\w*|let\w*|mak\w+|made|have|had|see\w*|watch\w*|require\w*|request(?:ed|ing))\b",
    re.I,
)


def _unjoined_verb(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """ "Raise the change request get approval": a further act with nothing before it."""
    for before, token in pairwise(frame.tokens):
        named = before.pos in ("NOUN", "PROPN") or before.span.of(frame.text).lower() in lexicon.object_forms
        if token.span.of(frame.text) not in _ONLY_VERBS or not named:
            continue
        line = frame.text[: token.span.start]
        if _beside(before, token, frame.text) and not _OPENS_A_CLAUSE.search(line) and not _LETS.search(line):
            start = _words_before(frame.text, token.span.start, 4)
            yield _doubt(DoubtKind.RUN_ON, frame, start, _words_behind(frame.text, token.span.end, 3))


_MAKING = frozenset(("develop", "design", "create", "build", "write", "implement", "architect"))
_BY_OTHERS = re.compile(r"\b(?P<verb>[a-z]+)\s+by\s+(?:the\s+)?(?:other|others|another)\b[^,.;]*", re.I)
_LANGUAGES = (
    r"Python|Java|Django|JavaScript|PHP|Ruby|Perl|Angular|AngularJS|React|ReactJS|Node|NodeJS|HTML5?|CSS3?|C#|C\+\+|SQL"
)
_LANGUAGE_MADE = re.compile(
    rf"\b(?:architect\w*|design\w*|develop\w*|buil[dt]\w*)\s+(?:{_LANGUAGES})(?:(?:,| and| &) (?:{_LANGUAGES}))*"
    r"\s+for (?:the )?[\w-]+(?: development)?",
    re.I,
)


def _twice(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    own = {action.lemma for clause in frame.clauses for action in clause.actions}
    for match in _BY_OTHERS.finditer(frame.text):
        lemmas = {lemma for lemma, _ in lexicon.action_forms.get(match["verb"].lower(), ())}
        if lemmas & own & _MAKING:
            yield _doubt(DoubtKind.TWICE, frame, *match.span())
    for match in _LANGUAGE_MADE.finditer(frame.text):
        yield _doubt(DoubtKind.WORDS, frame, *match.span())


def _words_before(text: str, at: int, most: int) -> int:
    """Where the last ``most`` words before ``at`` begin, without crossing a comma or a stop."""
    found = re.search(rf"(?:[^\s,.;:()]+\s+){{0,{most}}}$", text[:at])
    return found.start() if found else at


def _words_behind(text: str, at: int, most: int) -> int:
    found = re.match(rf"(?:\s+[^\s,.;:()]+){{0,{most}}}", text[at:])
    return at + found.end() if found else at


_LOOKS: tuple[Callable[[Frame, Lexicon], Iterator[Doubt]], ...] = (
    _maxim,
    _second_verb,
    _residue,
    _cut_off,
    _unknown,
    _nonsense,
    _noun_run,
    _unjoined_verb,
    _twice,
)
