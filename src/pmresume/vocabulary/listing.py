"""The vocabulary as text: counted by kind, listed, searched."""

from __future__ import annotations

import difflib
from collections import Counter

from pmresume.errors import InputError
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.records import RECORDS, Record

_KIND = {record: kind for kind, record in RECORDS.items()}
# What tells one entry of a kind from another, where that is not its name.
_GIST = ("says", "expansion", "senses", "words", "match", "category", "good", "dimension", "past", "plural")


def counted(lexicon: Lexicon) -> list[str]:
    """One line a kind with the number of its entries, then one a file with where its words are from."""
    counts = Counter(_KIND[type(entry)] for entry in lexicon.entries.values())
    lines = [f"{kind:<14}{counts[kind]:>6}" for kind in RECORDS]
    widest = max((len(file.path) for file in lexicon.files), default=0)
    lines += ["", *(f"{file.path:<{widest}}  {file.source} ({file.licence})" for file in lexicon.files)]
    return lines


def listed(lexicon: Lexicon, kind: str | None, words: str | None, width: int) -> list[str]:
    """Entries of ``kind`` (all where None) that hold ``words`` anywhere: id, gist and place, sorted by id.

    Raises InputError where the kind is unknown or nothing holds the words.
    """
    if kind is not None and kind not in RECORDS:
        near = difflib.get_close_matches(kind, RECORDS, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(RECORDS)}"
        raise InputError(f"no kind {kind!r} in the vocabulary; {hint}")
    found = [
        entry
        for _, entry in sorted(lexicon.entries.items())
        if (kind is None or _KIND[type(entry)] == kind) and (words is None or _holds(entry, words.casefold()))
    ]
    if words is not None and not found:
        raise InputError(f"no entry holds {words!r}")
    places = lexicon.places()
    return [_line(entry, places[entry.id], width) for entry in found]


def _holds(entry: Record, words: str) -> bool:
    return any(words in text.casefold() for text in _texts(entry))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in _texts(item)]
    if isinstance(value, dict):
        return [text for item in value.items() for text in _texts(item)]
    return []


def _line(entry: Record, place: str, width: int) -> str:
    values = (getattr(entry, field, "") for field in _GIST)
    gist = next((", ".join(_texts(value)) for value in values if value), "")
    room = max(width - len(entry.id) - len(place) - 4, 0)
    shown = gist if len(gist) <= room else gist[: max(room - 1, 0)] + "…"
    return "  ".join(part for part in (entry.id, shown if room > 8 else "", place) if part)
