"""Pairs the lines that pmresume would write with those of an edited document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pmresume.model.document import DocumentLine, EditedDocument, LineKind
from pmresume.model.line_mark import line_mark, same_line
from pmresume.translate.adopt.expected import Expected

_ALIKE = 45.0  # of 100: two wordings of one line
_JOINED = 0.6  # how much of the words of a line another one must hold to have swallowed it
_FEW = 3  # words that two lines share by chance
_SMALL_WORDS = "a an the and or of for to in on by with at from as its it across"
_SMALL = frozenset(_SMALL_WORDS.split())
_MOST_CELLS = 250_000  # comparisons in one gap; beyond it lines are paired by order alone


@dataclass(frozen=True, slots=True)
class Alignment:
    """By index: ``same`` and ``edited`` pairs (written line, document line), ``moved`` pairs, and what is left over."""

    same: tuple[tuple[int, int], ...]
    edited: tuple[tuple[int, int], ...]
    moved: tuple[tuple[int, int], ...]
    missing: tuple[int, ...]  # written lines that the document has no more
    added: tuple[int, ...]  # lines of the document that nobody wrote


def align(written: Sequence[Expected], document: EditedDocument) -> Alignment:
    """Equal texts first, in order; then what lies between two of them, by likeness and order."""
    keys = [same_line(line.text) for line in document.lines]
    matcher = SequenceMatcher(None, [e.key for e in written], keys, autojunk=False)
    same = [(b.a + n, b.b + n) for b in matcher.get_matching_blocks() for n in range(b.size)]
    left_a = sorted(set(range(len(written))) - {a for a, _ in same})
    left_b = sorted(set(range(len(keys))) - {b for _, b in same})
    moved = _moved(written, keys, left_a, left_b)
    left_a = [a for a in left_a if a not in {m for m, _ in moved}]
    left_b = [b for b in left_b if b not in {m for _, m in moved}]
    # A line that stands as it was written, while the inventory says something else by now, is no edit.
    left_b = [b for b in left_b if line_mark(document.lines[b].text) not in document.written]
    edited: list[tuple[int, int]] = []
    for rows, columns in _gaps(same, left_a, left_b):
        edited += _pairs(written, document.lines, keys, rows, columns, document.written)
    done_a, done_b = {a for a, _ in edited}, {b for _, b in edited}
    missing = [a for a in left_a if a not in done_a]
    if document.written:
        missing = [a for a in missing if written[a].mark in document.written]
    return Alignment(
        tuple(same), tuple(sorted(edited)), tuple(moved), tuple(missing), tuple(b for b in left_b if b not in done_b)
    )


def swallowed(written: Expected, text: str) -> bool:
    """Whether ``text`` tells what the written line told, beside other things."""
    old, new = _words(written.key), _words(same_line(text))
    return bool(old) and len(old & new) >= max(min(_FEW, len(old)), _JOINED * len(old))


def likeness(old: str, new: str) -> float:
    """0 to 100: letters in order, or how many words of the shorter line the longer one holds."""
    from rapidfuzz import fuzz

    ours, theirs = _words(old), _words(new)
    shared = len(ours & theirs)
    held = 90.0 * shared / min(len(ours), len(theirs)) if shared > _FEW else 0.0
    return max(float(fuzz.ratio(old, new)), held)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - _SMALL


def _moved(
    written: Sequence[Expected], keys: Sequence[str], left_a: Sequence[int], left_b: Sequence[int]
) -> list[tuple[int, int]]:
    places: dict[str, list[int]] = {}
    for b in left_b:
        places.setdefault(keys[b], []).append(b)
    return [(a, places[written[a].key].pop(0)) for a in left_a if places.get(written[a].key)]


def _gaps(
    same: Sequence[tuple[int, int]], left_a: Sequence[int], left_b: Sequence[int]
) -> list[tuple[list[int], list[int]]]:
    """What lies between two neighbouring pairs of equal lines, on both sides."""
    ends = [*same, (10**9, 10**9)]
    found: list[tuple[list[int], list[int]]] = []
    start_a = start_b = -1
    for end_a, end_b in ends:
        rows = [a for a in left_a if start_a < a < end_a]
        columns = [b for b in left_b if start_b < b < end_b]
        if rows and columns:
            found.append((rows, columns))
        start_a, start_b = end_a, end_b
    return found


def _pairs(
    written: Sequence[Expected],
    lines: Sequence[DocumentLine],
    keys: Sequence[str],
    rows: Sequence[int],
    columns: Sequence[int],
    marks: frozenset[str],
) -> list[tuple[int, int]]:
    """The pairs, in order on both sides, that are alike most."""
    if len(rows) * len(columns) > _MOST_CELLS:
        return [(a, b) for a, b in zip(rows, columns, strict=False) if written[a].line.kind is lines[b].kind]

    def worth(a: int, b: int) -> float:
        told = written[a]
        if (told.line.kind is LineKind.HEADING) != (lines[b].kind is LineKind.HEADING):
            return 0.0
        if (told.bullet is not None) and lines[b].kind is not LineKind.BULLET:
            return 0.0
        like = likeness(told.key, keys[b])
        if like >= _ALIKE:
            return like
        # A line in the place of the only one that is gone is another wording of it, however far apart they are.
        alone = len(rows) == len(columns) == 1 and (not marks or told.mark in marks)
        return 1.0 if alone else 0.0

    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    value = [[worth(a, b) for b in columns] for a in rows]
    for i in range(len(rows) - 1, -1, -1):
        for j in range(len(columns) - 1, -1, -1):
            paired = value[i][j] + best[i + 1][j + 1] if value[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(rows) and j < len(columns):
        if value[i][j] and best[i][j] == value[i][j] + best[i + 1][j + 1]:
            found.append((rows[i], columns[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found
