"""Long lists of tools in a line: those stay that the act is about, the others go to the tools of the page.

"Tested the portal using Jira, Confluence, Jenkins, Selenium, TestRail and Postman" tells what was tested and hides it
behind names. Nothing is lost: the names that go are listed with the line, and the tools section shows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pmresume.model.bullet import Draft, Origin, OriginKind, Piece
from pmresume.model.frame import Frame
from pmresume.vocabulary.lexicon import Lexicon

MANY = 6  # tools of which a list is long: up to five stay, for which ones go would be arbitrary
FEW = 3  # tools that stay at most
FEWEST_MOVED = 2  # names for which shortening is worth it: to take one of four out only loses it
_MARKER = r"(?:using|utilizing|leveraging|via|through|with)"
_BETWEEN = r"(?:,\s*and\s+|,\s*&\s*|,\s*|\s+and\s+|\s*&\s*)"
_NAME = r"[A-Z][A-Za-z0-9.+#]*[A-Za-z0-9+#]"  # one that the vocabulary does not know, among those that it knows
_BEHIND = r"(?=\s*(?:$|[;.\n])|,?\s+(?:to|for|in|on|across|at)\s)"
# What is made of the tools: three of them would read as all of it.
_MADE_OF = re.compile(r"\b(?:pipelines?|tool ?chains?|stacks?)\b", re.I)
_CODE = ("programming language", "web framework", "web technology")
# What a tool must be for, to be what an act is about: by the act, then by the class of what it is done to.
_FOR_ACTS: Mapping[str, tuple[str, ...]] = {
    "test": ("testing",),
    "automate": ("testing", "automation", "configuration management", "scripting", "CI/CD"),
    "monitor": ("monitoring",),
    "track": ("project management", "ticketing"),
    "deploy": ("container", "configuration management", "CI/CD", "endpoint management", "cloud"),
    "develop": _CODE,
    "code": _CODE,
    "program": _CODE,
    "design": ("design", *_CODE),
    "document": ("collaboration", "office"),
    "script": ("scripting", "programming language"),
    "virtualize": ("virtualization",),
    "scan": ("security",),
}
_FOR_THINGS: Mapping[str, tuple[str, ...]] = {
    "backup": ("backup",),
    "code": _CODE,
    "data": ("data engineering", "BI", "database"),
    "database": ("database",),
    "defect": ("testing", "project management"),
    "incident": ("ticketing",),
    "monitoring": ("monitoring",),
    "network": ("network", "monitoring"),
    "release": ("CI/CD", "configuration management", "version control"),
    "report": ("BI", "database"),
    "request": ("ticketing",),
    "security": ("security",),
    "test": ("testing",),
    "website": _CODE,
}


def with_short_lists(drafts: Sequence[Draft], frames: Sequence[Frame], lexicon: Lexicon) -> tuple[Draft, ...]:
    """The drafts in order, their long lists of tools shortened; the last, the person's own line, stays as well.

    A draft that takes out a whole list comes behind those that keep what the act is about.
    """
    if not drafts or 4 * sum(len(frame.tools) for frame in frames) < 3 * MANY:
        return tuple(drafts)
    *made, last = drafts
    short = [_shortened(draft, frames, lexicon) for draft in made]
    own = _shortened(last, frames, lexicon)
    if own is not last and all(draft.text != own.text for draft in short):
        short.append(own)
    if short == made:
        return tuple(drafts)
    whole = [draft for draft in made if draft.moved_to_tools]
    return (*(draft for draft in short if draft not in whole), *whole, last)


def _shortened(draft: Draft, frames: Sequence[Frame], lexicon: Lexicon) -> Draft:
    text = draft.text
    found = _list_in(text, frames, lexicon)
    if found is None or _MADE_OF.search(text):
        return draft
    start, end, items = found
    kept = _kept([text[a:b] for a, b in items], f"{text[end:]} {text[:start]}", frames, lexicon)
    if len(items) - len(kept) < FEWEST_MOVED:
        return draft
    stay = [items[n] for n in kept]
    pieces = [*_cut(draft.pieces, 0, start)]
    for n, (a, b) in enumerate(stay):
        if n:
            between = ", " if n < len(stay) - 1 else ", and " if len(stay) > 2 else " and "
            pieces.append(Piece(between, Origin(OriginKind.GLUE)))
        pieces += _cut(draft.pieces, a, b)
    pieces += _cut(draft.pieces, end, len(text))
    moved = tuple(text[a:b] for n, (a, b) in enumerate(items) if n not in kept)
    return replace(draft, pieces=tuple(pieces), moved_to_tools=(*draft.moved_to_tools, *moved))


def _list_in(text: str, frames: Sequence[Frame], lexicon: Lexicon) -> tuple[int, int, list[tuple[int, int]]] | None:
    """Where a long list of tools stands behind "using" or the like: its span and those of its items."""
    surfaces = {s.of(f.text) for f in frames for s in f.tools}
    surfaces |= {
        lexicon.tool_forms[low] for s in surfaces if (low := " ".join(s.lower().split())) in lexicon.tool_forms
    }
    known = "|".join(re.escape(s) for s in sorted(surfaces, key=lambda s: (-len(s), s)))
    one = rf"(?:(?:{known})|{_NAME})(?![\w+#-])"
    for match in re.finditer(rf"\b{_MARKER}\s+(?P<list>{one}(?:{_BETWEEN}{one})+){_BEHIND}", text):
        start = match.start("list")
        items = [(start + m.start(), start + m.end()) for m in re.finditer(one, match["list"])]
        sure = sum(text[a:b] in surfaces for a, b in items)
        if len(items) >= MANY and 4 * sure >= 3 * len(items):
            return start, match.end("list"), items
    return None


def _kept(names: Sequence[str], beside: str, frames: Sequence[Frame], lexicon: Lexicon) -> tuple[int, ...]:
    """Indices of the tools that the act is about; where none is, the first ones, which people name first."""
    category = {t.name: t.category for t in lexicon.tools}
    own = [category.get(lexicon.tool_forms.get(" ".join(n.lower().split()), ""), "") for n in names]
    for wanted in _purposes(beside, frames, lexicon):
        about = [n for n, sort in enumerate(own) if sort in wanted]
        if about:
            return tuple(about[:FEW])
    return tuple(range(FEW))


def _purposes(beside: str, frames: Sequence[Frame], lexicon: Lexicon) -> Iterator[tuple[str, ...]]:
    """What tools are for that suit the acts beside the list, the last word first, else what these are done to."""
    for word in reversed(re.findall(r"[a-z]+", beside.lower())):
        for lemma in sorted({lemma for lemma, _ in lexicon.action_forms.get(word, ())}):
            if lemma in _FOR_ACTS:
                yield _FOR_ACTS[lemma]
    for clause in reversed([c for f in frames for c in f.clauses]):
        if clause.object is not None and clause.object.object_class in _FOR_THINGS:
            yield _FOR_THINGS[clause.object.object_class]


def _cut(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """The pieces of the characters from ``start`` to ``end``, those at the edges cut."""
    at = 0
    for piece in pieces:
        first, at = at, at + len(piece.text)
        a, b = max(start, first), min(end, at)
        if a < b:
            yield replace(piece, text=piece.text[a - first : b - first])
