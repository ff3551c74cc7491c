"""What holds of every translation, whatever the words: an outsider's check that shares no code with the verifier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from pmresume.model.bullet import Bullet, OriginKind, Status
from pmresume.model.inventory import Inventory, Work
from pmresume.model.translation import Entry, Translation
from pmresume.vocabulary.lexicon import Lexicon

_WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty"""
WORDS = _WORDS.split()
TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
# Words that say a number without naming it; "one" and "none" are no claims of a count by themselves.
VALUES = {word: float(n) for n, word in enumerate(WORDS)} | {k: float(v) for k, v in TENS.items()} | {"none": 0.0}
MULTIPLES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "b": 1e9, "billion": 1e9}
NUMBER = re.compile(r"\d(?:[\d,]*\d)?(?:\.\d+)?(?:\s?(?:[kKmM]\b|thousand|million|billion))?|[a-z]+", re.IGNORECASE)
MOST_WORDS = 34


def numbers(text: str) -> set[float]:
    """The values of all numbers in ``text``, in digits or words."""
    found: set[float] = set()
    for match in NUMBER.finditer(text):
        token = match[0].lower()
        if token[0].isdigit():
            parts = re.fullmatch(r"([\d,.]*\d)\s?([a-z]*)", token)
            assert parts, token
            found.add(round(float(parts[1].replace(",", "")) * MULTIPLES.get(parts[2], 1), 6))
        elif token in VALUES:
            found.add(VALUES[token])
    return found


def leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Path and text of every value that a person typed under ``value``."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from leaves(getattr(value, name), f"{path}.{name}" if path else name)
    elif isinstance(value, tuple):
        for n, item in enumerate(value):
            if hasattr(item, "key"):
                yield f"{path}.{item.key}", f"{item.value} {item.key}"
            else:
                yield from leaves(item, f"{path}[{n}]")
    elif hasattr(value, "precision"):
        yield path, value.text
    elif value is not None and str(value):
        yield path, str(value)


def _counted(work: Work) -> set[float]:
    """The figures that may be computed: parts of dates, days and weeks between deadline and finish, months of work."""
    found: set[float] = set()
    dates = [d for d in (work.start, work.deadline, work.finished, getattr(work, "end", None)) if d is not None]
    for date in dates:
        found |= {float(date.first.year), float(date.first.day), float(date.last.day), float(date.last.year)}
    if work.deadline and work.finished:
        days = (work.deadline.first - work.finished.first).days
        found |= {float(days), days / 7}
    ends = [d for d in (work.finished, getattr(work, "end", None)) if d is not None]
    if work.start and ends:
        months = (ends[0].first.year - work.start.first.year) * 12 + ends[0].first.month - work.start.first.month
        found |= {float(months), float(months + 1), months / 12}
    for result in work.results:
        pair = sorted(numbers(result.before)) + sorted(numbers(result.after))
        if len(pair) == 2:
            found.add(round(abs(pair[0] - pair[1]), 6))
    return found


def faults(inventory: Inventory, translation: Translation, lexicon: Lexicon) -> list[str]:
    """Everything in ``translation`` that an outsider can see to be wrong; ``inventory`` has its terms replaced."""
    works: dict[str, Work] = {f"projects[{n}]": p for n, p in enumerate(inventory.projects)}
    works |= {f"positions[{n}]": p for n, p in enumerate(inventory.positions)}
    found: list[str] = []
    for entry in translation.entries:
        work = works[entry.path]
        values = dict(leaves(work, entry.path))
        typed = " | ".join([*values.values(), *(f"{i.value}{i.key}" for i in work.scope)])
        allowed = numbers(typed) | _counted(work)
        for bullet in entry.bullets:
            found += [
                f"{entry.path}: {bullet.text!r}: {fault}" for fault in _of_bullet(bullet, values, allowed, lexicon)
            ]
        found += _lost(entry, work)
    return found


def _of_bullet(bullet: Bullet, values: dict[str, str], allowed: set[float], lexicon: Lexicon) -> Iterator[str]:
    if "".join(piece.text for piece in bullet.pieces) != bullet.text:
        yield "its pieces do not add up to it"
    if not bullet.text.strip() or "\n" in bullet.text or "  " in bullet.text:
        yield "is no clean line"
    if len(bullet.text.split()) > MOST_WORDS and bullet.status is not Status.UNCHANGED:
        yield f"has {len(bullet.text.split())} words"
    if not bullet.said and not bullet.fell_back and (invented := numbers(bullet.text) - allowed):
        yield f"numbers from nowhere: {sorted(invented)}"
    for piece in bullet.pieces:
        kind, ref = piece.origin.kind, piece.origin.ref
        if kind is OriginKind.TASK:
            path, _, span = ref.rpartition(":")
            start, _, end = span.partition("-")
            text = values.get(f"{path}.text")
            if text is None or not (start.isdigit() and end.isdigit() and 0 <= int(start) <= int(end) <= len(text)):
                yield f"{piece.text!r} comes from {ref}, which is no place in a task"
        elif kind is OriginKind.FACT:
            if not any(path == ref or path.startswith((f"{ref}.", f"{ref}[")) for path in values):
                yield f"{piece.text!r} comes from {ref}, which is no fact"
        elif kind is OriginKind.VOCABULARY:
            if ref not in lexicon.entries and not ref.startswith("generic"):
                yield f"{piece.text!r} comes from {ref}, which is no entry"
        elif len(re.findall(r"[A-Za-z]+", piece.text)) > 3:
            yield f"{piece.text!r} is much for glue"


def _lost(entry: Entry, work: Work) -> Iterator[str]:
    """Tasks and facts that are neither on a bullet nor listed as left out."""
    refs = {piece.origin.ref.rpartition(":")[0] for b in entry.bullets for piece in b.pieces} - {""}
    shown = {piece.origin.ref for b in entry.bullets for piece in b.pieces} | {
        p for b in entry.bullets for p in b.paths
    }
    listed = {left.path for left in (*entry.left_out, *(left for b in entry.bullets for left in b.left_out))}
    asked = {question.path for question in (*entry.questions, *(q for b in entry.bullets for q in b.questions))}
    told = refs | shown | listed | asked
    if entry.path in listed:  # told in the person's own words, and said so
        return
    for n, task in enumerate(work.tasks):
        path = f"{entry.path}.tasks[{n}]"
        if not any(ref == path or ref.startswith(f"{path}.") for ref in told):
            yield f"{path}: {task.text!r} is neither told nor listed"
    if not entry.path.startswith("projects"):
        return
    for name in ("risks", "scope_changes", "results", "stakeholders", "vendors", "dependencies"):
        for n, item in enumerate(getattr(work, name)):
            path = f"{entry.path}.{name}[{n}]"
            if isinstance(item, str) and any(item in bullet.text for bullet in entry.bullets):
                continue  # told as a role of the team, or by a task
            if not any(ref == f"{entry.path}.{name}" or ref.startswith(path) for ref in told):
                yield f"{path} is neither told nor listed"
    for scope in work.scope:
        if any(scope.key in b.text and numbers(scope.value) <= numbers(b.text) for b in entry.bullets):
            continue  # the task says it itself
        if not any(ref in (f"{entry.path}.scope.{scope.key}", f"{entry.path}.scope") for ref in told):
            yield f"{entry.path}.scope.{scope.key} is neither told nor listed"
    for name in ("budget", "reason", "team", "deadline"):
        path = f"{entry.path}.{name}"
        if getattr(work, name) and not any(ref.startswith(path) for ref in told):
            yield f"{path} is neither told nor listed"
