"""Cuts a bullet at sentence ends and puts a subject before each sentence, so that a parser of prose can read it.

"Configures firewalls. Maintained switches" becomes "I configured firewalls" and "I maintained switches"; every
character of the parsed text remembers where it stood in the user's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.later_verbs import LaterVerb, later_verbs
from pmresume.language.openers import match_opener
from pmresume.language.verb_forms import VerbRun, leading_run
from pmresume.model.frame import Opener, Span
from pmresume.vocabulary.lexicon import Lexicon

_ABBREVIATED = "e.g i.e etc vs vol no inc approx ltd co corp jr sr dept fig ver v st mr ms dr u.s a.k.a incl"
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_GLYPHS = "•●▪■◦‣⁃·*–—-➢❖✓o"
_END = re.compile(
    r"(?P<stop>[.!?])(?P<gap>\s+)(?=[\"'(]?[A-Z0-9•●▪])|(?P<semi>\s*;\s*)|(?P<glyph>\s*[•●▪■◦‣➢❖✓\n]+\s*)"
)
# "... for the sales team Working on ...": a sentence without a stop before it.
_RUN_ON = re.compile(r"(?<=[A-Za-z])(?P<gap>\s+)(?P<verb>[A-Z][a-z]+ing)\s+(?P<next>[A-Za-z]+)")
_LEADING_ON = "and or of for in on with to by from at as the a an via per using including that which while when our its"
_LEADS_ON = frozenset(_LEADING_ON.split())
_DASHES = re.compile(r"(?<=\.)\s*(?:-\s*)+(?=[A-Z])")
_JAMMED = re.compile(r"(?<=[a-z)])\.(?=[A-Z][a-z]+\b)")
_LABEL = re.compile(
    rf"^\s*(?:[{re.escape(_GLYPHS[:-1])}]+\s*|o\s+(?=[A-Z])|\d{{1,2}}[.)]\s+|\([a-z0-9]\)\s+|I\s+(?=[a-z]))"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a bullet, ready for the parser.

    ``anchors`` are (parse start, parse end, source start, source end) in order; text between anchors is copied as is.
    """

    span: Span
    joiner: Span  # what stood before it
    opener: Opener | None
    run: VerbRun | None  # verbs at its head that the vocabulary alone recognises
    parse_text: str
    anchors: tuple[tuple[int, int, int, int], ...]
    later: tuple[Span, ...] = ()  # verbs behind the run that the vocabulary alone takes for further acts

    def to_source(self, start: int, end: int) -> Span | None:
        """The user's characters behind ``parse_text[start:end]``; None for the subject that we put there."""
        return _map(self.anchors, start, end)


def _map(anchors: tuple[tuple[int, int, int, int], ...], start: int, end: int) -> Span | None:
    for parse_start, parse_end, source_start, source_end in anchors:
        if parse_start <= start and end <= parse_end:
            if parse_end - parse_start == source_end - source_start:
                return Span(source_start + start - parse_start, source_start + end - parse_start)
            return Span(source_start, source_end)
    return None


def cut(text: str, lexicon: Lexicon) -> list[tuple[Span, Span]]:
    """(joiner, sentence) spans of ``text`` in order; sentences have no outer space, glyph, number label or "I"."""
    edges: list[tuple[int, int]] = []  # joiner spans
    for found in _END.finditer(text):
        if found["stop"] == "." and _abbreviation(text, found.start()):
            continue
        edges.append((found.start(), found.end()))
    for found in _JAMMED.finditer(text):
        word = re.match(r"[A-Za-z]+", text[found.end() :])
        if word and word[0].lower() in lexicon.action_forms:
            edges.append((found.start(), found.end()))
    edges.extend((found.start(), found.end()) for found in _DASHES.finditer(text))
    edges.extend(_run_ons(text, lexicon))
    edges = sorted(e for e in edges if not _inside_brackets(text, e[0]))
    spans: list[tuple[Span, Span]] = []
    joiner, start = Span(0, 0), 0
    for left, right in [*edges, (len(text), len(text))]:
        body = _trim(text, start, left)
        if body.start < body.end:
            spans.append((Span(joiner.start, body.start), body))
            joiner = Span(body.end, body.end)
        start = right
    return spans


def _verb_only(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.action_forms and word not in lexicon.object_forms


def _run_ons(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Gaps before a capitalised gerund that no capital, comma or small word leads on to: a new sentence."""
    found: list[tuple[int, int]] = []
    for match in _RUN_ON.finditer(text):
        before = text[: match.start()].split()[-1]
        lemma = next((le for le, _ in lexicon.action_forms.get(match["verb"].lower(), ())), None)
        if lemma is None or before.lower() in _LEADS_ON or _verb_only(before.lower(), lexicon):
            continue
        works = match["verb"] == "Working" and match["next"] in ("on", "with")
        plain = before.islower() and match["verb"].lower() not in lexicon.object_forms
        if works or (plain and not lexicon.actions[lemma].also and lexicon.actions[lemma].class_ != "use"):
            found.append((match.start("gap"), match.end("gap")))
    return found


def _abbreviation(text: str, stop: int) -> bool:
    word = re.search(r"[A-Za-z.]+$", text[:stop])
    return word is not None and (word[0].lower().strip(".") in _ABBREVIATIONS or bool(re.fullmatch(r"[A-Z]", word[0])))


def _inside_brackets(text: str, at: int) -> bool:
    before = text[:at]
    return before.count("(") > before.count(")") and ")" in text[at:]


def _trim(text: str, start: int, end: int) -> Span:
    body = text[start:end]
    label = _LABEL.match(body)
    if label and label.end() < len(body):
        start += label.end()
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".;,:"):
        if text[end - 1] == "." and _abbreviation(text, end - 1):
            break
        end -= 1
    return Span(start, end)


def prepare(text: str, joiner: Span, span: Span, lexicon: Lexicon) -> Segment:
    """The sentence as the parser gets it: its opener taken off, a subject put on, its leading verbs in the past."""
    opener = match_opener(text, span, lexicon)
    start = opener.span.end if opener else span.start
    while start < span.end and text[start] in " :,-\u2013\u00a0\t":
        start += 1
    run = leading_run(text, Span(start, span.end), lexicon, after_opener=opener.span.of(text) if opener else "")
    later: list[LaterVerb] = []
    pieces: list[str] = []
    anchors: list[tuple[int, int, int, int]] = []
    length = 0

    def put(chunk: str, source: tuple[int, int] | None) -> None:
        nonlocal length
        if source and chunk:
            anchors.append((length, length + len(chunk), *source))
        pieces.append(chunk)
        length += len(chunk)

    if run:
        put("I ", None)
        at = start
        later = later_verbs(text, Span(start, span.end), run, lexicon)
        for verb in [*run.verbs, *(v.verb for v in later)]:
            put(_plain(text[at : verb.span.start]), (at, verb.span.start))
            put(verb.past, (verb.span.start, verb.span.end))
            at = verb.span.end
            if text[at : at + 1].isalnum():
                put(" ", None)  # "maintainedEMR"
        put(_plain(text[at : span.end]), (at, span.end))
    else:
        put(_plain(text[start : span.end]), (start, span.end))
    return Segment(
        span, joiner, opener, run, "".join(pieces), tuple(anchors), tuple(v.verb.span for v in later if v.sure)
    )


_PLAIN = str.maketrans(
    {
        "\u2019": "'",
        "\u2018": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u00a0": " ",
        "\t": " ",
        "\n": " ",
        "\u2013": "-",
        "\u2014": "-",
    }
)


def _plain(text: str) -> str:
    """The same number of characters in plain typography."""
    return text.translate(_PLAIN)
