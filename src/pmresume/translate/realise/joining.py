"""Puts the clauses of a bullet together again: two sentences become one, or two bullets where one would be too long."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.model.bullet import Origin, OriginKind, Piece
from pmresume.model.frame import Frame
from pmresume.translate.realise.edits import SourceText, lower_first

MOST_WORDS = 34  # house limit for one bullet
MOST_TOLD = 60  # words up to which a sentence that leans on the one before it hangs on it
SHORT = 16  # two acts up to this many words need no comma before their "and"
_GLUE = Origin(OriginKind.GLUE)


def word_count(pieces: list[Piece] | tuple[Piece, ...]) -> int:
    """Blank-separated words."""
    return len("".join(p.text for p in pieces).split())


@dataclass(frozen=True, slots=True)
class Body:
    """A clause told; ``acts`` if it opens with a verb."""

    pieces: list[Piece]
    acts: bool


def join_clauses(frame: Frame, bodies: list[Body], source: SourceText) -> list[Piece]:
    """All clauses in order; "\\n" in the result parts two bullets."""
    out = list(bodies[0].pieces)
    for n, (clause, told) in enumerate(zip(frame.clauses[1:], bodies[1:], strict=True), start=1):
        between = clause.joiner.of(frame.text)
        body = told.pieces
        headed = bool(clause.actions) or clause.opener is not None
        if headed and not between.strip() and frame.text[clause.span.start].isupper():
            # A sentence without a stop before it: "... for the sales team Working on ...".
            out.extend([Piece("; ", _GLUE), *lower_first(body)])
            continue
        if not sentence_ends(between):
            joint = _row_joint(frame, bodies, n) or _inner(between)
            out.extend([Piece(joint, source.origin(clause.joiner)), *lower_first(body)])
            continue
        if not headed and between.strip() == ";" and _LEANS.match("".join(p.text for p in body)):
            out.extend([Piece(", ", source.origin(clause.joiner)), *lower_first(body)])
            continue
        total = word_count(out) + _sentence_words(frame, bodies, n)
        if not headed and between.strip() == "." and _says_what_it_is(out, body, total):
            out.extend([Piece(", ", _GLUE), *lower_first(body)])
            continue
        if not (told.acts and bodies[0].acts):
            out.extend(_beside(body, between, noun_headed=clause.noun_headed, total=total))
        elif total + 1 > MOST_WORDS:
            out.extend([Piece("\n", _GLUE), *body])
        else:
            more = any(sentence_ends(c.joiner.of(frame.text)) for c in frame.clauses[n + 1 :])
            mark = "; " if more or ";" in between else _mark(out, total)
            out.extend([Piece(mark, _GLUE), *lower_first(body)])
    return _alike(out)


def _alike(pieces: list[Piece]) -> list[Piece]:
    """One kind of stop in one line: semicolons, where some of its sentences are joined by them already."""
    marks = [n for n, p in enumerate(pieces) if p.origin is _GLUE and p.text in ("; ", ". ")]
    if len({pieces[n].text for n in marks}) < 2:
        return pieces
    for n in marks:
        if pieces[n].text == ". ":
            behind = pieces[n + 1 :]
            pieces = [*pieces[:n], Piece("; ", _GLUE), *(behind if _named(behind[0].text) else lower_first(behind))]
    return pieces


_OPEN = re.compile(r",(?!.*(?:\band\b|\bor\b|&|\betc\b))")


# "...; including backups", "Administered Nagios; a monitoring tool": it hangs on what stands before.
_LEANS = re.compile(r"(?:including|such as|which|an? [a-z-]+ [a-z]+\b)")


_APPOSED = re.compile(r"An? (?:[a-z-]+ ){1,3}(?P<how>used|that|which|for|to) ")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can|could|did|does)\b")
_ENDS_IN_NAME = re.compile(r"(?:^|\s)[A-Z][\w.+#-]*$")


def _says_what_it_is(out: list[Piece], body: list[Piece], total: int) -> bool:
    """ "Administered Nagios. A monitoring tool used by two plants": what the name stands for."""
    told = "".join(p.text for p in body)
    ends = _ENDS_IN_NAME.search("".join(p.text for p in out).rstrip())
    found = _APPOSED.match(told)
    if total >= MOST_WORDS or ends is None or found is None:
        return False
    return found["how"] in ("that", "which") or _FINITE.search(told) is None


def _row_joint(frame: Frame, bodies: list[Body], n: int) -> str:
    """What joins clause ``n`` to the acts before it in a row of its sentence; "" where the typed joint may stay.

    "Tagged X, found Y" wants an "and", and "A and B and C" is "A, B, and C".
    """
    row = _row(frame, n)
    if len(row) < 2 or n not in row or n == row[0]:
        return ""
    typed = [_kind(frame.clauses[i].joiner.of(frame.text)) for i in row[1:]]
    own = typed[row.index(n) - 1]
    if own == "other" or typed[-1] == "other":
        return ""
    before = "".join(p.text for p in bodies[n - 1].pieces)
    if n == row[-1]:
        if own == "well":
            return ", and " if _and_inside(before) else " and "
        if own == "comma" and not _OPEN.search(before):
            # Two acts want no comma, unless the first has an "and" of its own.
            return ", and " if len(row) > 2 or _and_inside(_behind_acts(frame, bodies, n - 1)) else " and "
        if own == "and" and len(row) == 2 and _ends_in_list(frame, bodies, n - 1):
            return ", and "
        chain = len(row) > 2 and all(t in ("and", "comma and", "comma") for t in typed) and typed.count("comma") < 1
        return ", and " if chain else ""
    if own in ("and", "comma and") and (typed[-1] == "comma" or "comma" not in typed):
        return ", "
    return ""


def _row(frame: Frame, n: int) -> list[int]:
    """Clauses of the sentence of clause ``n`` that tell acts of their own, in one row."""
    first = n
    while first and not sentence_ends(frame.clauses[first].joiner.of(frame.text)):
        first -= 1
    row = [first]
    for i in range(first + 1, len(frame.clauses)):
        if sentence_ends(frame.clauses[i].joiner.of(frame.text)):
            break
        row.append(i)
    told = all(frame.clauses[i].actions and (i == first or frame.clauses[i].opener is None) for i in row)
    return row if told else []


def _kind(joiner: str) -> str:
    said = " ".join(joiner.lower().replace("&", "and").split())
    return {",": "comma", "and": "and", ", and": "comma and", "as well as": "well", ", as well as": "well"}.get(
        said, "other"
    )


def _ends_in_list(frame: Frame, bodies: list[Body], n: int) -> bool:
    """Whether clause ``n`` is told with a list of three, or with one whose "and" the person left out."""
    clause = frame.clauses[n]
    typed = frame.text[clause.actions[-1].span.end : clause.span.end]
    told = _behind_acts(frame, bodies, n)
    return "," in typed and re.search(r"\b(?:and|or)\b|&", told) is not None


def _behind_acts(frame: Frame, bodies: list[Body], n: int) -> str:
    """Clause ``n`` as told, without the run of verbs that it opens with."""
    told = "".join(p.text for p in bodies[n].pieces)
    acts = len(frame.clauses[n].actions)
    return told.split(" and ", 1)[-1] if acts > 1 and " and " in told else told


def _and_inside(body: str) -> bool:
    return re.search(r",|\band\b|&", body) is not None


def _sentence_words(frame: Frame, bodies: list[Body], n: int) -> int:
    """Words of the sentence that begins with clause ``n``."""
    count = word_count(bodies[n].pieces)
    for clause, body in zip(frame.clauses[n + 1 :], bodies[n + 1 :], strict=True):
        if sentence_ends(clause.joiner.of(frame.text)):
            break
        count += 1 + word_count(body.pieces)
    return count


def _mark(out: list[Piece], total: int) -> str:
    """What joins two sentences: "and" where the first is simple, a semicolon where it has a list or an "and"."""
    line = "".join(p.text for p in out).rpartition("\n")[2]
    if re.search(r",|;|\band\b|&", line):
        return "; "
    return " and " if total <= SHORT else ", and "


def sentence_ends(between: str) -> bool:
    """Whether the words between two clauses end a sentence."""
    return any(c in between for c in ".;!?\u2022\u25cf\u25aa\n")


def _inner(between: str) -> str:
    squeezed = " ".join(between.replace("&", "and").split())
    if squeezed in (",", ";", ":"):
        return squeezed + " "
    return f"{squeezed} " if squeezed.startswith(",") else f" {squeezed} "


# Sentences about what the one before it says: they lean on it.
_LEANING = re.compile(r"(?P<subject>This|That|These|It) (?P<verb>\w+)\b")
_DOING = {
    "allowed": "allowing",
    "enabled": "enabling",
    "reduced": "reducing",
    "improved": "improving",
    "saved": "saving",
}
_MAY_LEAN = frozenset(("allowed", "enabled", "helped", "reduced", "resulted", "improved", "saved", "led", "ensured"))


def _beside(body: list[Piece], between: str, *, noun_headed: bool, total: int) -> list[Piece]:
    """What is no act of the person keeps its place; "This allowed" becomes "which allowed"."""
    first = body[0] if body else Piece("", _GLUE)
    found = _LEANING.match(first.text)
    if found and "." in between:
        if found["verb"] in ("includes", "included") and total < MOST_TOLD:
            return [Piece(", including", _GLUE), Piece(first.text[found.end() :], first.origin), *body[1:]]
        doing = _DOING.get(found["verb"]) if found["subject"] == "This" else None
        if doing and total < MOST_TOLD:
            return [Piece(f", {doing}", _GLUE), Piece(first.text[found.end() :], first.origin), *body[1:]]
        if total < MOST_WORDS and found["subject"] == "This" and found["verb"] in _MAY_LEAN:
            return [Piece(", which", _GLUE), Piece(first.text[len("This") :], first.origin), *body[1:]]
    if ";" not in between and (not noun_headed or _named(first.text)):
        return [Piece(". ", _GLUE), *body]
    return [Piece("; ", _GLUE), *(body if _named(first.text) else lower_first(body))]


def _named(text: str) -> bool:
    """Whether two capitals in a row open the text, as a name or a title does: "Active Directory", "Sam Sample"."""
    return re.match(r"\s*[A-Z][\w'’-]*,?\s+(?:[A-Z]|\d{4})", text) is not None
