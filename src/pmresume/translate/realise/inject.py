"""Sets a count of the scope before the very noun of a task: "updated articles" with articles: 130."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pmresume.language.nouns import indefinite
from pmresume.model.bullet import Piece
from pmresume.model.frame import Frame
from pmresume.translate.plan.scope import ScopeUse
from pmresume.translate.realise.pieces import Text, fact, glue, join, plain
from pmresume.translate.realise.splice import between, spliced

_VAGUE = frozenset(["multiple", "several", "various", "many", "numerous", "different"])
_NUMBER_WORDS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen"""
_NUMBERS = frozenset(_NUMBER_WORDS.split())
_STOP_WORDS = """
a an the of in on at to from for with by into onto across through via per under and or as while when where which
that who this these those its their our his her my your each every no any some more less using including all both"""
_STOP = frozenset(_STOP_WORDS.split())
_PREMODIFIERS = ("ADJ", "NOUN", "PROPN")


def inject(text: Text, frame: Frame, uses: Sequence[ScopeUse]) -> tuple[Text, tuple[ScopeUse, ...]]:
    """The task's words with every count that fits, and which counts those were."""
    done: list[ScopeUse] = []
    for use in uses:
        if use.per:
            continue
        changed = _one(text, frame, use)
        if changed is not None:
            text = changed
            done.append(use)
    return text, tuple(done)


def tells(frame: Frame, use: ScopeUse) -> bool:
    """Whether the task itself already gives this count: "20 virtual servers"."""
    if use.value is None or use.value != int(use.value):
        return False
    number = f"{int(use.value):,}"
    low = frame.text.lower()
    digits = rf"(?<![\w.,])(?:{re.escape(number)}|{int(use.value)})(?![\w.,]*\d)\+?"
    pattern = rf"{digits}\s+(?:[\w/-]+\s+){{0,2}}{re.escape(_stem(use.words[0]))}"
    return re.search(pattern, low) is not None


def _stem(word: str) -> str:
    return word.lower()[: max(4, len(word) - 2)]


def _one(text: Text, frame: Frame, use: ScopeUse) -> Text | None:
    line = plain(text)
    noun = re.escape(use.noun).replace(r"\ ", r"[\s-]+")
    for found in re.finditer(rf"(?<![\w/-]){noun}(?![\w/-])", line, re.I):
        if _goes_on(line, found.end(), frame):
            continue
        start, word, before = _left(line, found.start(), frame)
        if word.lower() in _VAGUE:
            return insert(text, start, before, use.count, use.path)
        if re.search(r"\d", word) or word.lower().strip(",") in _NUMBERS:
            return None
        if word.lower() == "of":
            kinds = _KINDS.search(line[:before])
            if kinds is None or use.kind == "people":
                return None  # "racks of switches": the count would be of the one or the other
            # "across multiple platforms of switches": across 85 switches on multiple platforms.
            # Kinds are what a thing is of, platforms what it runs on.
            of = " on " if kinds["what"] == "platforms" else " of "
            behind = spliced(text, found.end(), found.end(), join(of, between(text, *kinds.span("kinds"))))
            return spliced(behind, kinds.start("kinds"), before, fact(f"{use.count} ", use.path))
        if word.lower() in ("each", "every", "no", "any", "some", "a", "an", "this", "both", "other"):
            continue
        # "95% of projects" counts a part: the whole must not slip in, there or later in the line.
        if re.search(
            r"(?:\d\s?%|percent|half|most|\d|number|lot|list|backlog|range|variety)\s+of\s+$", line[:before], re.I
        ):
            return None
        if before == 0 or _HALF_NAMED.search(line[:before]):
            continue
        if (register := _register(line, found.end())) is not None:
            # "assets, contacts and contracts inventory": the count goes into an inventory *of* these.
            listing = between(text, *register)
            text = spliced(text, register[0] - 1, register[1], ())
            opened = join(f"{indefinite(plain(listing))} ", listing, " of ", fact(use.count, use.path), " ")
            return spliced(text, before, before, opened)
        return insert(text, before, before, f"{use.count} ", use.path)
    return None


_HALF_NAMED = re.compile(r"\b[A-Z][\w.-]* (?:and|or|&) $")  # "VMware and vCenter clusters": the noun is that of both
_KINDS = re.compile(
    r"\b(?P<kinds>(?:(?:multiple|several|various|different) )?"
    r"(?P<what>platforms|types|kinds|brands|models|makes|generations|varieties|families)) of $",
    re.I,
)
_REGISTER = re.compile(r"(?:, [\w -]+)*,? and [\w -]+? (?P<head>inventory|register|database|catalog|list)(?=[.;]|$)")


def _register(line: str, end: int) -> tuple[int, int] | None:
    """Where the noun stands that a whole list modifies: "IS assets, contacts and service contracts inventory"."""
    found = _REGISTER.match(line, end)
    return (found.start("head"), found.end("head")) if found is not None else None


def _goes_on(line: str, end: int, frame: Frame) -> bool:
    """Whether another noun follows, so that this one only modifies it."""
    found = re.match(r"\s+([A-Za-z][\w-]*)", line[end:])
    if found is None or found[1].lower() in _STOP:
        return False
    return _pos(found[1], frame) in ("NOUN", "PROPN")


def _left(line: str, at: int, frame: Frame) -> tuple[int, str, int]:
    """(where the word before the noun phrase begins, that word, where the noun phrase begins)."""
    begin = at
    words = list(re.finditer(r"[^\s]+", line[:at]))
    while words:
        last = words[-1]
        bare = last[0]
        ends = bare.endswith((",", ";", ":", ".", ")"))
        low = bare.strip(",;:.()").lower()
        first_word = len(words) == 1
        if low == "and" and len(words) > 1 and _adjective(words[-2][0], frame) and begin != at:
            begin = words[-2].start()
            words = words[:-2]
            continue
        if ends or first_word or low in _STOP or low in _VAGUE or not _modifies(bare, frame):
            return last.start(), bare, begin
        begin = last.start()
        words.pop()
    return 0, "", begin


def _adjective(word: str, frame: Frame) -> bool:
    return _pos(word, frame) == "ADJ"


def _modifies(word: str, frame: Frame) -> bool:
    pos = _pos(word, frame)
    if pos in _PREMODIFIERS or (len(word) > 1 and word.isupper()):
        return True
    return pos == "" and word[:1].isupper()


def _pos(word: str, frame: Frame) -> str:
    low = word.lower().strip("(),.;:")
    for token in frame.tokens:
        if token.span.of(frame.text).lower() == low:
            return token.pos
    return ""


def insert(text: Text, start: int, end: int, words: str, path: str) -> Text:
    """Characters ``start`` to ``end`` of the line replaced by ``words`` of a fact."""
    out: list[Piece] = []
    at, done = 0, False
    for piece in text:
        first, last = at, at + len(piece.text)
        at = last
        if last <= start and not (done is False and first <= start < last):
            out.append(piece)
            continue
        if first >= end and (first > start or done):
            if not done:
                out.extend(_new(words, path))
                done = True
            out.append(piece)
            continue
        head = piece.text[: max(0, start - first)]
        tail = piece.text[max(0, end - first) :]
        if head:
            out.append(replace(piece, text=head))
        if not done:
            out.extend(_new(words, path, gap=start != end))
            done = True
        if tail:
            out.append(replace(piece, text=tail))
    if not done:
        out.extend(_new(words, path))
    return tuple(out)


def _new(words: str, path: str, *, gap: bool = False) -> Text:
    bare = words.strip()
    return (*fact(bare, path), *glue(" " if gap or words.endswith(" ") else ""))
