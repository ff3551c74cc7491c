"""The heading lines of an entry taken apart: title, employer, place and dates, in every order people write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pmresume.model.read_resume import DateRange, Piece, Topic
from pmresume.model.source_line import SourceLine
from pmresume.readers.resume.structure.date_ranges import best_dates
from pmresume.readers.resume.structure.fragments import Fragment, fragments_of
from pmresume.readers.resume.structure.likeness import (
    degree_likeness,
    employer_likeness,
    is_department,
    place_likeness,
    school_likeness,
    title_likeness,
)

_LABEL = re.compile(
    r"^\s*(?P<label>client(?: name)?|company(?: name)?|employer|organi[sz]ation|customer|role|title|job title|position|"
    r"designation|duration|period|dates?|project(?: name| title)?|location|school|university|institution|degree)"
    r"\s*(?:#?\d+)?\s*:\s*(?P<value>\S.*)$",
    re.I,
)
_KINDS = {
    **dict.fromkeys(("client", "client name", "company", "company name", "employer", "organization", "organisation",
                     "customer", "school", "university", "institution"), "employer"),
    **dict.fromkeys(("role", "title", "job title", "position", "designation", "degree"), "title"),
    **dict.fromkeys(("duration", "period", "date", "dates"), "dates"),
    **dict.fromkeys(("project", "project name", "project title"), "project"),
    "location": "location",
}  # fmt: skip
_GRADE = re.compile(
    r"(?:associate|professional|foundation|practitioner|expert|specialty|advanced|intermediate|level)\b", re.I
)
_FROM = re.compile(r"\s(?:from|at)\s+(?=[A-Z])")
_FOR = re.compile(r"\s(?:for|with)\s(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Head:
    """What heading lines say."""

    title: Piece | None = None
    employer: Piece | None = None
    location: Piece | None = None
    dates: DateRange | None = None
    sure: bool = False  # title or employer were told by their words or a label, not by their order


def label_of(text: str) -> tuple[str, str]:
    """Kind and value of a line such as "Role: Engineer"; ("", "") of any other."""
    found = _LABEL.match(text)
    if found is None:
        return "", ""
    return _KINDS[re.sub(r"\s+", " ", found["label"].lower())], found["value"].strip()


def read_head(lines: Sequence[tuple[int, SourceLine]], topic: Topic, *, employer_first: bool = False) -> Head:
    """Title, employer, place and dates of these lines (index and line); ``employer_first`` settles what words do not."""  # noqa: E501
    dates: DateRange | None = None
    told: dict[str, Piece] = {}
    fragments: list[Fragment] = []
    for index, line in lines:
        found = best_dates(line.text)
        kind, value = label_of(line.text)
        if found is not None and (dates is None or (found.ranged and dates.start == dates.end and not dates.current)):
            dates = found.piece(line.text, index)
        elif found is not None and not (found.outer == 0 or found.ranged):
            found = None
        if kind:
            at = line.text.rindex(value)
            if kind in ("employer", "title", "project", "location") and kind not in told:
                told[kind] = Piece(value, index, at, at + len(value))
            continue
        fragments += fragments_of(index, line, (found.outer, found.after) if found else None)
    location, rest = _location(fragments)
    if topic is Topic.EDUCATION:
        title, employer, sure = _degree_and_school(rest)
    elif topic is Topic.CERTIFICATIONS:
        title, employer, sure = _in_order(rest, False)
    elif topic is Topic.PROJECTS:
        title, employer, sure = _project(rest)
    else:
        title, employer, sure = _title_and_employer(rest, employer_first)
    if "project" in told and topic is Topic.PROJECTS:
        title = told.pop("project")
    return Head(
        told.get("title") or title or told.get("project"),
        told.get("employer") or employer,
        told.get("location") or location,
        dates,
        sure or bool(told),
    )


def _location(fragments: list[Fragment]) -> tuple[Piece | None, list[Fragment]]:
    """The place among the pieces, and the rest: the surest, then the last."""
    best: Fragment | None = None
    for fragment in fragments:
        score = place_likeness(fragment.text)
        if score and (best is None or score >= place_likeness(best.text)) and (len(fragments) > 1):
            best = fragment
    rest = [f for f in fragments if f is not best and not (best and place_likeness(f.text))]
    if best is not None:  # "Remote" beside "Austin, TX": one place is enough, but nobody's employer is called Remote
        return best.piece, rest
    return None, rest


def _title_and_employer(rest: list[Fragment], employer_first: bool) -> tuple[Piece | None, Piece | None, bool]:
    if not rest:
        return None, None, False
    titles = [f for f in rest if title_likeness(f.text) and title_likeness(f.text) + 1 > employer_likeness(f.text)]
    if not titles:
        return _unscored(rest, employer_first)
    title = max(
        titles,
        key=lambda f: (
            title_likeness(f.text) + f.strong - (2 if employer_likeness(f.text) == 3 else 0),
            -rest.index(f),
        ),
    )
    others = [f for f in rest if f is not title]
    span = title.piece
    for other in list(others):
        if other.line != title.line or other.strong or not (span.end < other.start <= span.end + 3):
            continue
        more = [f for f in others if f is not other and not title_likeness(f.text)]
        joins = title_likeness(other.text) >= 2 and not employer_likeness(other.text)
        if joins or (more and is_department(other.text) and employer_likeness(other.text) != 3 and not other.linked):
            span = title.up_to(other.end)
            others.remove(other)
    if not others:
        cut = _FOR.search(span.text)
        if cut and title_likeness(span.text[: cut.start()]) == 3 and len(span.text) - cut.end() < 60:
            at = span.start + cut.end()
            start = re.match(r"(?:working|worked|works)\s+as\s+(?:an?\s+)?", span.text, re.I)
            begin = start.end() if start else 0
            return (
                Piece(span.text[begin : cut.start()], span.line, span.start + begin, span.start + cut.start()),
                Piece(span.text[cut.end() :], span.line, at, span.end),
                True,
            )
        return span, None, True
    employer = max(others, key=lambda f: (_employer_score(f, title), -others.index(f)))
    return span, employer.piece if _employer_score(employer, title) > -2 else None, True


def _employer_score(fragment: Fragment, title: Fragment) -> int:
    score = 2 * employer_likeness(fragment.text) + fragment.strong + 2 * fragment.linked + fragment.look[0]
    score += 5 * (fragment.line == title.line and fragment.look != title.look)
    words = fragment.text.split()
    if len(words) > 9 or words[0][0].islower():
        score -= 4
    if title_likeness(fragment.text) and not employer_likeness(fragment.text):
        score -= 3
    if abs(fragment.line - title.line) > 2:
        score -= 1
    return score


def _unscored(rest: list[Fragment], employer_first: bool) -> tuple[Piece | None, Piece | None, bool]:
    """Without a word of titles: an employer that can be told, else what order tells."""
    told = [f for f in rest if employer_likeness(f.text) or f.linked]
    short = [f for f in rest if len(f.text.split()) <= 9]
    if told:
        level = [f for f in told if employer_likeness(f.text) == employer_likeness(told[0].text)]
        if len(level) >= 2 and not employer_first and not told[0].linked and level[0].line == level[1].line:
            return level[0].piece, level[1].piece, False
        employer = max(told, key=lambda f: (employer_likeness(f.text), f.strong, -rest.index(f)))
        others = [f for f in short if f is not employer and f.strong]
        return (others[0].piece if others else None), employer.piece, True
    if len(short) >= 2:
        one, two = short[0], short[1]
        return (two.piece, one.piece, False) if employer_first else (one.piece, two.piece, False)
    if len(short) == 1:
        return (None, short[0].piece, False) if employer_first else (short[0].piece, None, False)
    return None, None, False


def _degree_and_school(rest: list[Fragment]) -> tuple[Piece | None, Piece | None, bool]:
    short = [f for f in rest if len(f.text.split()) <= 16]
    schools = [f for f in short if school_likeness(f.text)]
    degrees = [f for f in short if degree_likeness(f.text) and f not in schools[:1]]
    school = max(
        schools,
        key=lambda f: (
            -degree_likeness(f.text),
            "universit" in f.text.lower() or "universid" in f.text.lower(),
            f.strong,
        ),
        default=None,
    )
    degree = next((f for f in degrees if f is not school), None)
    others = [f for f in short if f is not school and f is not degree]
    both = next(
        (f for f in short if school_likeness(f.text) and degree_likeness(f.text) and _FROM.search(f.text)), None
    )
    if both is not None and (school is both or degree is both):
        cut = _FROM.search(both.text)
        assert cut is not None
        at = both.start + cut.end()
        return both.up_to(both.start + cut.start()), Piece(both.text[cut.end() :], both.line, at, both.end), True
    if degree is None and others and school is not None:
        degree = next((f for f in others if f.strong and len(f.text.split()) > 1 and not school_likeness(f.text)), None)
    elif school is None and others and degree is not None:
        school = next((f for f in others if f.strong and f.line - degree.line <= 1), None)
    elif school is None and degree is None and others:
        degree = others[0]
    if degree is None:
        return None, school.piece if school else None, school is not None
    span = degree.piece
    before = next((f for f in reversed(others) if f.line == degree.line and f.end < degree.start <= f.end + 3), None)
    if before is not None and not degree.strong:  # "Industrial Design, M.F.A."
        span = before.up_to(degree.end)
        school = None if school is before else school
    for other in others:  # "B.A., Economics and Public Policy"
        if other.line == span.line and not other.strong and span.end < other.start <= span.end + 3:
            span = degree.up_to(other.end)
    return span, school.piece if school else None, bool(degrees or schools)


def _project(rest: list[Fragment]) -> tuple[Piece | None, Piece | None, bool]:
    """A project's name stands first, or where a role stands first, behind it."""
    if not rest:
        return None, None, False
    names = [f for f in rest if not title_likeness(f.text) or f.linked]
    if title_likeness(rest[0].text) == 2 and all(employer_likeness(f.text) for f in rest[1:]):
        names = rest  # "Help Desk Relocation, Prairie State University"
    name = (names or rest)[0]
    others = [f for f in rest if f is not name and employer_likeness(f.text) and f.strong]
    return name.piece, others[0].piece if others else None, True


def _in_order(rest: list[Fragment], _: bool) -> tuple[Piece | None, Piece | None, bool]:
    if not rest:
        return None, None, False
    others = [f for f in rest[1:] if len(f.text.split()) <= 8 and not f.text[0].isdigit()]
    if others and _GRADE.match(others[0].text) and others[0].line == rest[0].line:  # "Solutions Architect - Associate"
        return rest[0].up_to(others[0].end), others[1].piece if len(others) > 1 else None, True
    return rest[0].piece, others[0].piece if others else None, True
