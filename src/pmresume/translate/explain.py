"""Every bullet with the evidence behind it, as plain data and as text.

Numbers count the bullets of the whole translation from 1, in its order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pmresume.errors import InputError
from pmresume.model.bullet import Bullet, LeftOut, OriginKind, Piece, Question
from pmresume.model.inventory import Inventory
from pmresume.model.translation import Entry, Translation
from pmresume.translate.evidence import value_at
from pmresume.translate.layout import shorten, wrap

_LABEL = 12  # columns of the labels


@dataclass(frozen=True, slots=True)
class Numbered:
    """A bullet with its number and the entry it belongs to."""

    number: int
    entry: Entry
    bullet: Bullet


def numbered(translation: Translation) -> list[Numbered]:
    """All bullets in order."""
    pairs = [(entry, bullet) for entry in translation.entries for bullet in entry.bullets]
    return [Numbered(number, entry, bullet) for number, (entry, bullet) in enumerate(pairs, 1)]


def select(translation: Translation, wanted: str | None) -> list[Numbered]:
    """The bullets that ``wanted`` means: a number, a path such as "projects[0]", or words of the bullet or project.

    Raises InputError where there is none.
    """
    found = numbered(translation)
    if wanted is None:
        return found
    if wanted.isdigit():
        chosen = [item for item in found if item.number == int(wanted)]
    else:
        words = wanted.casefold()
        chosen = [item for item in found if words in {item.entry.path.casefold(), item.entry.name.casefold()}]
        chosen = chosen or [item for item in found if words in f"{item.bullet.text}\n{item.bullet.before}".casefold()]
    if not chosen:
        raise InputError(
            f"no bullet is meant by {wanted!r}; give a number from 1 to {len(found)}, a project's name, or words of it"
        )
    return chosen


def bullet_data(item: Numbered, inventory: Inventory) -> dict[str, object]:
    """One bullet as JSON-ready data."""
    bullet = item.bullet
    return {
        "number": item.number,
        "entry": item.entry.path,
        "before": bullet.before,
        "after": bullet.text,
        "status": bullet.status.value,
        "phrase": bullet.phrase,
        "ids": list(bullet.ids),
        "reason": bullet.reason,
        "said": bullet.said,
        "fell_back": bullet.fell_back,
        "dimensions": list(bullet.dimensions),
        "origins": [{**origin_data(piece), "source": value_at(inventory, piece.origin.ref)} for piece in bullet.pieces],
        "facts": list(bullet.paths),
        "alternatives": list(bullet.alternatives),
        "moved_to_tools": list(bullet.moved_to_tools),
        "left_out": [_left_out_data(left) for left in bullet.left_out],
        "questions": [_question_data(question) for question in bullet.questions],
        "warnings": list(bullet.warnings),
    }


def explain_data(translation: Translation, inventory: Inventory, chosen: Sequence[Numbered]) -> dict[str, object]:
    """The chosen bullets by entry, as JSON-ready data."""
    entries = [
        {
            "path": entry.path,
            "name": entry.name,
            "coverage": {dimension: evidence.value for dimension, evidence in entry.coverage},
            "bullets": [bullet_data(item, inventory) for item in chosen if item.entry is entry],
            "left_out": [_left_out_data(left) for left in entry.left_out],
            "questions": [_question_data(question) for question in entry.questions],
            "warnings": list(entry.warnings),
        }
        for entry in _entries(translation, chosen)
    ]
    return {
        "entries": entries,
        "questions": [_question_data(question) for question in translation.questions],
        "warnings": list(translation.warnings),
    }


def explain_lines(translation: Translation, inventory: Inventory, chosen: Sequence[Numbered], width: int) -> list[str]:
    """The chosen bullets as text, wrapped at ``width`` columns."""
    lines: list[str] = []
    whole = len(chosen) == len(numbered(translation))
    for entry in _entries(translation, chosen):
        lines += (
            ["", *wrap(f"{entry.name} ({entry.path})", width)] if lines else wrap(f"{entry.name} ({entry.path})", width)
        )
        for item in chosen:
            if item.entry is entry:
                lines += ["", *_bullet_lines(item, inventory, width)]
        if whole:
            rest = [line for left in entry.left_out for line in _labelled("left out", _left_out_text(left), width)]
            asked = {question for bullet in entry.bullets for question in bullet.questions}
            open_ = [question for question in entry.questions if question not in asked]
            rest += [line for q in open_ for line in _labelled("question", _question_text(q), width)]
            rest += [line for text in entry.warnings for line in _labelled("warning", text, width)]
            lines += ["", *rest] if rest else []
    return lines


def _bullet_lines(item: Numbered, inventory: Inventory, width: int) -> list[str]:
    bullet = item.bullet
    number = f"{item.number}."
    lines = wrap(_one_line(bullet.text), width, indent="    ", first=f"{number:<4}")
    for task in bullet.before.splitlines():
        lines += _labelled("before", task, width)
    how = ", ".join([bullet.status.value, *filter(None, [bullet.phrase, "your own words" if bullet.said else ""])])
    lines += _labelled("status", how + (f": {bullet.reason}" if bullet.reason else ""), width)
    if bullet.dimensions:
        lines += _labelled("shows", ", ".join(bullet.dimensions), width)
    for piece in bullet.pieces:
        if piece.origin.kind is not OriginKind.GLUE and piece.text.strip():
            lines += _labelled("origin", _origin_text(piece, inventory), width)
    for other in bullet.alternatives:
        lines += _labelled("runner-up", _one_line(other), width)
    if bullet.moved_to_tools:
        lines += _labelled("to tools", ", ".join(bullet.moved_to_tools), width)
    for left in bullet.left_out:
        lines += _labelled("left out", _left_out_text(left), width)
    for question in bullet.questions:
        lines += _labelled("question", _question_text(question), width)
    for warning in bullet.warnings:
        lines += _labelled("warning", warning, width)
    return lines


def origin_data(piece: Piece) -> dict[str, str]:
    """A piece of text and where it comes from."""
    return {"text": piece.text, "kind": piece.origin.kind.value, "ref": piece.origin.ref}


def _origin_text(piece: Piece, inventory: Inventory) -> str:
    said = f"“{_one_line(piece.text)}” from {piece.origin.kind.value} {piece.origin.ref}".rstrip()
    value = _one_line(value_at(inventory, piece.origin.ref)) if piece.origin.kind is OriginKind.FACT else ""
    return f"{said}: {shorten(value, 80)}" if value and value != _one_line(piece.text) else said


def _labelled(label: str, text: str, width: int) -> list[str]:
    return wrap(text, width, indent=" " * (4 + _LABEL), first=f"    {label:<{_LABEL}}")


def _left_out_text(left: LeftOut) -> str:
    return f"{left.fact}: {left.why}" if left.why else left.fact


def _left_out_data(left: LeftOut) -> dict[str, str]:
    return {"fact": left.fact, "why": left.why, "path": left.path}


def _question_text(question: Question) -> str:
    return f"{question.text} ({question.path})" if question.path else question.text


def _question_data(question: Question) -> dict[str, object]:
    return {"text": question.text, "path": question.path, "value": question.value}


def _entries(translation: Translation, chosen: Sequence[Numbered]) -> list[Entry]:
    if len(chosen) == len(numbered(translation)):
        return list(translation.entries)
    return [entry for entry in translation.entries if any(item.entry is entry for item in chosen)]


def _one_line(text: str) -> str:
    return " ".join(text.split())
