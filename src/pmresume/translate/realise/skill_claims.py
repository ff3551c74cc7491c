"""A claim of skill behind a duty ("... and have strong HTML skills") is no part of the work: it leaves the line."""

from __future__ import annotations

import re
from dataclasses import replace

from pmresume.model.bullet import Draft, LeftOut
from pmresume.model.frame import Clause, Frame, Span

_CLAIM = re.compile(
    r"\s*[,;]?\s+(?:and\s+(?:also\s+)?|also\s+)(?P<claim>(?:have|has|having|possess(?:es|ing)?)\s+(?:an?\s+)?(?:very\s+)?"
    r"(?:strong|good|excellent|extensive|solid|sound|great|deep|in-depth|hands-on|working)\s[^.;]*?"
    r"\b(?:skills?|knowledge|experience|understanding|expertise)\b(?:\s+(?:of|in|with|on)\s+[^.;]*)?)\s*\.?\s*$",
    re.I,
)
_WHY = "a claim of skill, which belongs with the skills"


def without_claim(frame: Frame) -> tuple[Frame, Span | None]:
    """The frame up to a claim of skill at its end, and where that stands in the text; (the frame, None) without one."""
    found = _CLAIM.search(frame.text) if "skill" in frame.text or "have" in frame.text or "poss" in frame.text else None
    if found is None or not frame.clauses or found.start() <= frame.clauses[0].span.start:
        return frame, None
    clauses = tuple(_up_to(c, found.start()) for c in frame.clauses if c.span.start < found.start())
    if not clauses or not (clauses[0].actions or clauses[0].opener):
        return frame, None
    end = found.start()
    tokens = tuple(t for t in frame.tokens if t.span.end <= end)
    cut = replace(
        frame,
        text=frame.text[:end],
        clauses=clauses,
        verbs=tuple(v for v in frame.verbs if v.span.end <= end),
        marks=tuple(m for m in frame.marks if m.span.end <= end),
        quantities=tuple(q for q in frame.quantities if q.span.end <= end),
        tools=tuple(s for s in frame.tools if s.end <= end),
        tokens=tuple(replace(t, head=t.head if t.head < len(tokens) else -1) for t in tokens),
    )
    return cut, Span(*found.span("claim"))


def _up_to(clause: Clause, end: int) -> Clause:
    """The clause with nothing of it beyond ``end``."""
    if clause.span.end <= end:
        return clause
    thing = clause.object
    if thing is not None and thing.span.end > end:
        thing = replace(thing, span=Span(thing.span.start, end)) if thing.head.end <= end else None
    parts = tuple(replace(p, span=Span(p.span.start, min(p.span.end, end))) for p in clause.parts if p.marker.end < end)
    return replace(clause, span=Span(clause.span.start, end), object=thing, parts=parts)


def claim_left_out(draft: Draft, frame: Frame, claim: Span, path: str) -> Draft:
    """The draft with the claim listed as left out and its products as moved to the tools."""
    named = tuple(s.of(frame.text) for s in frame.tools if claim.holds(s))
    left = (*draft.left_out, LeftOut(claim.of(frame.text), _WHY, path))
    return replace(draft, left_out=left, moved_to_tools=(*draft.moved_to_tools, *named))
