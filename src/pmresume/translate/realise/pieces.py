"""Runs of text with their origins, and how they are joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pmresume.model.bullet import Origin, OriginKind, Piece

Text = tuple[Piece, ...]

_GLUE = Origin(OriginKind.GLUE)


def glue(text: str) -> Text:
    """Words or marks that claim nothing."""
    return (Piece(text, _GLUE),) if text else ()


def fact(text: str, path: str) -> Text:
    """Words that stand for the fact at ``path``."""
    return (Piece(text, Origin(OriginKind.FACT, path)),) if text else ()


def vocabulary(text: str, id: str) -> Text:
    """Words that the entry ``id`` brings."""
    return (Piece(text, Origin(OriginKind.VOCABULARY, id)),) if text else ()


def plain(text: Text) -> str:
    """The characters alone."""
    return "".join(p.text for p in text)


def words(text: Text) -> int:
    """How many words."""
    return len(plain(text).split())


def join(*parts: Text | str) -> Text:
    """One after the other; strings are glue."""
    out: list[Piece] = []
    for part in parts:
        out.extend(glue(part) if isinstance(part, str) else part)
    return tuple(out)


def listed(items: Sequence[Text], last: str = "and") -> Text:
    """``a``, ``a and b``, ``a, b, and c``; semicolons where an item has a comma of its own."""
    items = [i for i in items if i]
    if not items:
        return ()
    if len(items) == 1:
        return items[0]
    if len(items) == 2:
        return join(items[0], f" {last} ", items[1])
    mark = "; " if any(", " in plain(i) for i in items) else ", "
    out: list[Text | str] = []
    for n, item in enumerate(items):
        if n:
            out.append(mark + (f"{last} " if n == len(items) - 1 else ""))
        out.append(item)
    return join(*out)


def capital(text: Text) -> Text:
    """The first letter a capital, unless the first word carries its own ("iOS")."""
    for n, piece in enumerate(text):
        if not piece.text.strip():
            continue
        word = piece.text.split()[0]
        if word[:1].islower() and not any(c.isupper() for c in word):
            at = len(piece.text) - len(piece.text.lstrip())
            changed = piece.text[:at] + piece.text[at].upper() + piece.text[at + 1 :]
            return (*text[:n], replace(piece, text=changed), *text[n + 1 :])
        return text
    return text


def entries_of(text: Iterable[Piece]) -> tuple[str, ...]:
    """The vocabulary entries that the text draws on, in order, each once."""
    return tuple(dict.fromkeys(p.origin.ref for p in text if p.origin.kind is OriginKind.VOCABULARY))


def paths_of(text: Iterable[Piece]) -> tuple[str, ...]:
    """The facts that the text shows, in order, each once."""
    return tuple(dict.fromkeys(p.origin.ref for p in text if p.origin.kind is OriginKind.FACT))
