"""Doubts about words: names taken out, words that are none, words that are missing, nouns in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.doubt_quotes import beside, quoted, words_before
from pmresume.language.idioms import LEFT_OPEN
from pmresume.language.near_misses import near_miss
from pmresume.language.unknown_words import unknown_words
from pmresume.model.doubt import Doubt, DoubtKind
from pmresume.model.frame import Frame, Span, Token, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

# "Confidential" with a capital inside a line stands for a name, unless a thing follows that can be confidential.
_RESIDUE = re.compile(
    r"(?<=[a-z,] )Confidential(?:'s)?(?!\s+(?:[A-Z]|(?:and\s+\w+\s+)?(?:information|data|documents?|records?|files?|"
    r"materials?|matters?|client|patient|employee|customer|business|research|content|communications?|reports?)\b))"
    r"(?:\s+[\w.-]*\d[\w.-]*)?|\b(?:REDACTED|X{3,}|x{4,})\b|_{3,}|\*{3,}|"
    r"<[a-z ]*(?:name|company|client)[a-z ]*>|\[[^\]]*(?:redacted|removed|company|client|name)[^\]]*\]"
)


def names_taken_out(text: str) -> tuple[Span, ...]:
    """Where a word stands for a name that somebody took out of the line."""
    return tuple(Span(*match.span()) for match in _RESIDUE.finditer(text))


def residue(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """A name that was taken out."""
    for span in names_taken_out(frame.text):
        yield quoted(DoubtKind.RESIDUE, frame, span.start, span.end)


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


def cut_off(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """A bracket or a sentence that does not end."""
    text = frame.text
    opened = text.rfind("(")
    if text.count("(") > text.count(")") and len(text) - opened > 1 and len(text[opened:].split()) > 4:
        yield quoted(DoubtKind.CUT_OFF, frame, opened, len(text))
    found = _BREAKS_OFF.search(text)
    if found is not None and not _STRANDED.search(text) and not LEFT_OPEN.search(text):
        yield quoted(DoubtKind.CUT_OFF, frame, *found.span())
    found = _CONDITION.search(text)
    if found is not None:
        yield quoted(DoubtKind.CUT_OFF, frame, *found.span("all"))


def unknown(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """Words that are no words."""
    for start, end in unknown_words(frame.text, lexicon):
        if near_miss(frame.text[start:end], lexicon):
            continue  # mended where the line is printed
        if not any(tool.start <= start < tool.end for tool in frame.tools):
            # The words before it, but not the verb that opens the line.
            first = words_before(frame.text, start, 2) or words_before(frame.text, start, 1) or start
            yield quoted(DoubtKind.WORDS, frame, first, end)


# Words that cannot stand together in this way, whatever was meant.
_NONSENSE = re.compile(
    r"\b(?:involved|participat\w+|assist\w*|helped|engaged) (?:in|with) to \w+(?:\s+[\w-]+){0,2}|"
    r"\b(?:for|of) to (?!and\b)\w+(?:\s+[\w-]+){0,2}|"
    r"(?:[\w-]+\s+){0,2}\b(?:for|of|in|with|at) level (?!of\b|one\b|two\b|three\b|\d)\w+|"
    r"\b(?:reports?|dashboards?|templates?|scripts?|applications?|pages?) for using\b(?:\s+[\w-]+){0,3}|"
    r"\bprominent[- ]level\b(?:\s+[\w-]+){0,2}|"
    r"\bwatch(?:ed|ing)? (?:them|it|him|her) on how\b[^,.;]*|"
    r"\b(?:that|which) (?:were|was|are|is) of (?!a\b|the\b|an\b|no\b|any\b|such\b|use\b|high\b|great\b|low\b|good\b)"
    r"[\w'-]+(?:\s+[\w'-]+)?|"
    r"\b(?:until|till|when|while|if|once) (?:could|can|cannot|would|will|was|were|is|are|has|have|did|does)\b"
    r"(?:\s+[\w-]+){0,3}|\b(?:until|till|after|before) (?:created|built|made|got|found|received) (?:an?|the)\b"
    r"(?:\s+[\w-]+){0,2}|\bfrom and (?!to\b|into\b|with\b|against\b)[\w-]+|"
    r"\b(?:decreas|reduc|lower|shorten)[a-z]+ (?:[\w-]+ ){1,6}by (?:[2-9]\d\d|1[1-9]\d|\d{4,})\s?%|"
    r"(?<![\w?])\?[a-z]{3,}\b|\b[a-z]+\?[a-z]{2,}\b",
    re.I,
)


# "Implemented a backup solution reduced the window from 10 hours to 4": what did it has no "which".
_DID_SO = re.compile(
    r"[A-Z][a-z]+(?:ed|lt|t) (?:[\w-]+ ){1,6}?(?P<all>(?:solution|system|tool|script|process|application|project|"
    r"software|platform|portal|framework|automation) (?:reduced|increased|improved|decreased|saved|eliminated|cut)) "
    r"(?:the |our )?(?:[a-z]+ ){1,4}(?:from|by|to) [~$]?\d"
)


def nonsense(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """Words that cannot stand together."""
    found = _DID_SO.match(frame.text)
    if found is not None:
        yield quoted(DoubtKind.RUN_ON, frame, *found.span("all"))
    for match in _NONSENSE.finditer(frame.text):
        yield quoted(DoubtKind.WORDS, frame, *match.span())


# Two small words of which the first wants a noun behind it.
_NO_NOUN = re.compile(
    r"(?:[\w-]+\s+){0,2}(?:\b(?:the|a|an)\s+(?:of|for|to|with|by|from|and|or|the|a|an)|"
    r"\b(?:of|with|by|from)\s+(?:of|for|with|from)|\b(?:to|at)\s+(?:of|for|from)|\bof\s+by)(?![\w-])(?:\s+[\w-]+){0,2}",
    re.I,
)
# Words that describe, alone behind a verb: "Dispatched field to work on devices".
_NO_THING = re.compile(
    r"\w+\s+(?:field|technical|corporate|internal|external|junior|senior|various|multiple|different|complex|critical)\s+"
    r"(?:to|for|with|in|on|using|by)\b(?!-)(?:\s+[\w-]+){0,2}",
    re.I,
)

# "configure, and troubleshoot of desktops": a verb where the noun of an act must have stood.
_OF = re.compile(r"\s+of(?:\s+[\w-]+){1,2}")
_WITH_OF_WORDS = """
consist think dispose approve hear know learn make take use advise inform notify remind rid relieve convince assure be
compose comprise speak dream complain conceive become"""
# "Troubleshoot of scanners" is told without its "of".
_DROP_OF_WORDS = """
troubleshoot deploy decommission configure install maintain administer resolve integrate optimize provision migrate
rebuild prepare remove replace create develop update upgrade implement"""
_DROP_OF = frozenset(_DROP_OF_WORDS.split())
_WITH_OF = frozenset((*_WITH_OF_WORDS.split(), "keep track", "take care", "get rid", "make sure", "take ownership"))


def gap(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """Where a noun must have stood."""
    for match in _NO_NOUN.finditer(frame.text):
        yield quoted(DoubtKind.GAP, frame, *match.span())
    for clause in frame.clauses:
        spared = _DROP_OF if len(clause.actions) == 1 else frozenset[str]()
        for action in clause.actions[-1:]:
            found = _NO_THING.match(frame.text, action.span.start)
            if found is not None:
                yield quoted(DoubtKind.GAP, frame, *found.span())
            found = _OF.match(frame.text, action.span.end)
            if found is not None and action.form is not VerbForm.GERUND and action.lemma not in _WITH_OF | spared:
                yield quoted(DoubtKind.RUN_ON, frame, action.span.start, found.end(), whole=True)


_LONGEST_RUN = 4  # nouns in small letters that may stand in a row
_FEWEST_SMALL = 3  # of them, so many in small letters


def noun_run(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """Five nouns in a row, or four with one of them twice: no reader can tell which belongs to which."""
    run: list[Token] = []
    for token in (*frame.tokens, None):
        if token is not None and _plain_noun(token, frame) and (not run or beside(run[-1], token, frame.text)):
            run.append(token)
            continue
        run = _without_name(run, frame.text)
        words = [t.span.of(frame.text).lower() for t in run]
        small = sum(t.span.of(frame.text).islower() for t in run)
        if small < _FEWEST_SMALL:
            pass  # a name, or a line in which every word has a capital
        elif len(run) > _LONGEST_RUN or (len(run) == _LONGEST_RUN and len(set(words)) < len(words)):
            yield quoted(DoubtKind.RUN_ON, frame, run[0].span.start, run[-1].span.end)
        run = [token] if token is not None and _plain_noun(token, frame) else []


def _without_name(run: list[Token], text: str) -> list[Token]:
    """The nouns behind the name that opens them: "Business Performance Management software"."""
    capitals = next((n for n, token in enumerate(run) if token.span.of(text).islower()), len(run))
    return run[capitals:] if capitals > 1 else run


def _plain_noun(token: Token, frame: Frame) -> bool:
    word = token.span.of(frame.text)
    if token.pos not in ("NOUN", "PROPN") or not word.isalpha() or any(t.holds(token.span) for t in frame.tools):
        return False
    end = token.span.end
    return word[1:].islower() and "-" not in (
        frame.text[token.span.start - 1 : token.span.start],
        frame.text[end : end + 1],
    )


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


def twice(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    """An act of the person that the line says others did; a language for a thing built."""
    own = {action.lemma for clause in frame.clauses for action in clause.actions}
    for match in _BY_OTHERS.finditer(frame.text):
        lemmas = {lemma for lemma, _ in lexicon.action_forms.get(match["verb"].lower(), ())}
        if lemmas & own & _MAKING:
            yield quoted(DoubtKind.TWICE, frame, *match.span())
    for match in _LANGUAGE_MADE.finditer(frame.text):
        yield quoted(DoubtKind.WORDS, frame, *match.span())
