"""Which bullets are too thin to stand on a resume, and why: they become questions."""

from __future__ import annotations

import re

from pmresume.model.frame import Frame, PartRole, Use

_STATES = {
    "skill": "names a skill, not something done",
    "experience": "names experience, not something done",
    "ability": "names an ability, not something done",
    "role": "names a role, not something done",
}
_TELLING = {
    PartRole.PARTNER,
    PartRole.PURPOSE,
    PartRole.RESULT,
    PartRole.CONTROL,
    PartRole.BENEFICIARY,
    PartRole.TOOLS,
    PartRole.CADENCE,
    PartRole.PARTICIPLE,
}
THIN_WORDS = 5  # at most this many words with no count, tool, partner or purpose tell a reader nothing


def thinness(frame: Frame) -> str:
    """Why the bullet cannot stand alone; "" where it can."""
    if frame.declined or not frame.clauses:
        return ""
    if _YEARS.search(frame.text):
        return _STATES["experience"]
    first = frame.clauses[0]
    if first.opener:
        state = _STATES.get(first.opener.kind)
        if state:
            return state
        if first.opener.kind == "duty" and not first.actions and not _acted(frame):
            return "says what the person answered for, not what they did"
    if _ELSEWHERE.search(frame.text):
        return "points to what other lines say"
    if _bare_list(frame):
        return "names things, not something done"
    if _others(frame):
        return OTHERS
    if (
        any(c.parts and any(p.role in _TELLING for p in c.parts) for c in frame.clauses)
        or frame.quantities
        or frame.tools
    ):
        return ""
    if len(frame.text.split()) <= THIN_WORDS:
        return "names no system, count, partner or purpose"
    return ""


OTHERS = "does not say that the person did it"
# Reasons for which a line has no place on the page at all: it tells no act of the person.
NO_ACT = frozenset({OTHERS, *_STATES.values()})


_ELSEWHERE = re.compile(r"\b(?:above[- ]mentioned|aforementioned|mentioned above|the above|see above)\b", re.I)


def _bare_list(frame: Frame) -> bool:
    """Three or more names in a row and no act: "Fix Cost, Mass Cargo, Vehicle Claim"."""
    first = frame.clauses[0]
    return (
        first.noun_headed
        and first.opener is None
        and len(frame.clauses) == 1
        and not any(word[0].islower() and word not in ("and", "of") for word in re.findall(r"[A-Za-z]+", frame.text))
        and not first.parts
        and frame.text.count(",") >= 2
        and not frame.marks
    )


def _others(frame: Frame) -> bool:
    """A sentence with a subject of its own ("The contractor pulled cable") or a passive ("Servers were upgraded")."""
    first = frame.clauses[0]
    if first.actions or first.opener or first.noun_headed:
        return False
    return any(v.use is Use.OTHER and first.span.holds(v.span) for v in frame.verbs)


_YEARS = re.compile(r"\b\d+(?:\.\d+)?\s*\+?\s*years?\s+(?:of\s+)?(?:[\w-]+\s+){0,3}experience\b", re.I)


def _acted(frame: Frame) -> bool:
    return any(c.actions for c in frame.clauses)
