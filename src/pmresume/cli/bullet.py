"""``pmresume bullet``: single lines, without an inventory."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pmresume.cli.screen import show, width, working
from pmresume.errors import InputError

if TYPE_CHECKING:
    from pmresume.model.bullet import Bullet

LIMIT = 20 * 2**20  # bytes of standard input
# Terminals obey them and they are no words; the input keeps its own in `before`.
_CONTROL = re.compile("\x1b\\[[0-9;]*[A-Za-z]|[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_KEY = re.compile(r"[a-z_]+(\.[A-Za-z_][\w -]*)*")


class Format(StrEnum):
    """How the bullets are printed."""

    TEXT = "text"
    JSONL = "jsonl"


def bullet(
    lines: Annotated[
        list[str] | None, typer.Argument(metavar="LINE", help="The lines; without them one a line from standard input.")
    ] = None,
    fact: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUE",
            help="A fact of the work, such as ownership=led or scope.servers=24; may be given again.",
        ),
    ] = None,
    alternatives: Annotated[
        int, typer.Option(min=0, max=7, metavar="N", help="How many verified runners-up to show.")
    ] = 0,
    format: Annotated[Format, typer.Option(help="jsonl is for programs: one object a line.")] = Format.TEXT,
    vocab: Annotated[
        list[Path] | None, typer.Option(metavar="DIR", help="A folder that adds to the vocabulary; may be given again.")
    ] = None,
) -> None:
    """Translate task bullets, one a line."""
    facts = facts_of(fact or [])
    given = _typed(lines) if lines else _piped()

    from pmresume.translate.lines import rewrite
    from pmresume.vocabulary.lexicon import load_lexicon

    with working("Translating"):
        clean = [_CONTROL.sub(" ", line) for line in given]
        bullets = rewrite(clean, facts=facts, lexicon=load_lexicon(vocab or []), runners_up=alternatives > 0)
    if format is Format.JSONL:
        show(
            [
                json.dumps(_row(line, made, alternatives), ensure_ascii=False)
                for line, made in zip(given, bullets, strict=True)
            ]
        )
    else:
        show(_text(bullets, alternatives))


def _typed(lines: Sequence[str]) -> list[str]:
    for number, line in enumerate(lines, 1):
        if any("\ud800" <= c <= "\udfff" for c in line):
            raise InputError(f"line {number}: not UTF-8; write it in UTF-8")
    return list(lines)


def _piped() -> list[str]:
    """The lines of standard input. Raises InputError if they cannot be read or are no UTF-8 text."""
    if sys.stdin is None:
        raise InputError("standard input: closed; give the lines as arguments")
    try:
        data = sys.stdin.buffer.read(LIMIT + 1)
    except OSError as fault:
        raise InputError(f"standard input: cannot be read ({fault.strerror}); give the lines as arguments") from None
    if len(data) > LIMIT:
        raise InputError(f"standard input: more than {LIMIT >> 20} MB; give fewer lines at a time")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise InputError(f"standard input:{line}: not UTF-8; save the lines as UTF-8") from None
    if "\x00" in text:
        raise InputError(f"standard input:{text.count(chr(10), 0, text.index(chr(0))) + 1}: binary, not lines of text")
    # Only line feeds end a line: splitlines() would also cut at form feeds and Unicode separators.
    found = [line.removesuffix("\r") for line in text.split("\n")]
    return found[:-1] if not found[-1] else found


def facts_of(given: Sequence[str]) -> dict[str, Any] | None:
    """``["scope.servers=24", "tools=Jira"]`` as an inventory would hold it; a key given again makes a list.

    Raises InputError for what is not key=value.
    """
    facts: dict[str, Any] = {}
    for item in given:
        path, sign, value = item.partition("=")
        if not sign or not value.strip() or not _KEY.fullmatch(path.strip()):
            raise InputError(f"--fact {item}: write key=value, such as ownership=led or scope.servers=24")
        *outer, last = path.strip().split(".")
        here = facts
        for key in outer:
            here = here.setdefault(key, {})
            if not isinstance(here, dict):
                raise InputError(f"--fact {item}: {key} has a value of its own already")
        if isinstance(here.get(last), dict):
            raise InputError(f"--fact {item}: {last} has parts already")
        held = here.get(last)
        here[last] = value.strip() if held is None else [*(held if isinstance(held, list) else [held]), value.strip()]
    return facts or None


def _row(line: str, made: Bullet, alternatives: int) -> dict[str, Any]:
    row: dict[str, Any] = {
        "before": line,
        "after": made.text,
        "bullets": made.text.split("\n") if made.text else [],
        "status": made.status.value,
        "phrase": made.phrase,
        "frame": {"action": made.action, "object_class": made.object_class},
        "reason": made.reason,
        "dimensions": list(made.dimensions),
        "origins": [{"text": p.text, "kind": p.origin.kind.value, "ref": p.origin.ref} for p in made.pieces],
        "moved_to_tools": list(made.moved_to_tools),
        "left_out": [left.fact for left in made.left_out],
        "questions": [question.text for question in made.questions],
    }
    if alternatives:
        row["alternatives"] = list(made.alternatives[:alternatives])
    return row


def _text(bullets: Sequence[Bullet], alternatives: int) -> list[str]:
    from pmresume.translate.layout import wrap

    lines: list[str] = []
    for made in bullets:
        lines += made.text.split("\n")
        for other in made.alternatives[:alternatives]:
            lines += wrap(" ".join(other.split()), width(), indent="         ", first="    or:  ")
        if made.reason and made.text and made.status.value != "rewritten":
            lines += wrap(f"{made.status.value}, {made.reason}", width(), indent="    ")
        if made.left_out:
            lines += wrap(
                "; ".join(left.fact for left in made.left_out), width(), indent="         ", first="    left out: "
            )
        for question in made.questions:
            lines += wrap(question.text, width(), indent="         ", first="    ask: ")
    return lines
