"""Translates single bullets with facts given beside them, as ``pmresume bullet --fact`` does."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from pmresume.errors import InputError
from pmresume.language.forms import read_forms
from pmresume.language.reading import read_frames
from pmresume.model.bullet import Bullet, Origin, OriginKind, Piece, Status
from pmresume.model.frame import Frame
from pmresume.model.inventory import Project
from pmresume.model.translation import Entry
from pmresume.translate.choose import Page
from pmresume.translate.lines import translate_line
from pmresume.translate.plan.facts import free_texts
from pmresume.translate.projects import translate_work
from pmresume.vocabulary.lexicon import Lexicon

_GLUE = Origin(OriginKind.GLUE)


def rewrite_with_facts(
    lines: Sequence[str], facts: Mapping[str, object], lexicon: Lexicon, *, runners_up: bool = True
) -> list[Bullet]:
    """One bullet a line; each line is told as the only task of a project that has these facts.

    Raises:
        InputError: the facts are not such as a project may hold.
    """
    project = _project(facts)
    frames = read_frames(lines, lexicon)
    forms = read_forms(free_texts(project), lexicon)
    page = Page()
    found: list[Bullet] = []
    for frame in frames:
        if frame.declined:
            found.append(translate_line(frame, lexicon, page, path="tasks[0]", past=True, runners_up=runners_up))
            continue
        work = project.model_copy(update={"tasks": (_task(project, frame),)})
        entry = translate_work(work, "projects[0]", (frame,), lexicon, page=page, forms=forms, runners_up=runners_up)
        found.append(_joined(entry, frame))
    return found


def _project(facts: Mapping[str, object]) -> Project:
    from pmresume.readers.inventory import read_inventory

    # JSON is YAML: the facts meet the same reader, with the same messages, as those of an inventory.
    text = json.dumps({"projects": [{"name": "facts", "tasks": ["a task"], **facts}]}, ensure_ascii=False)
    try:
        read = read_inventory(None, text=text, name="--fact")
    except InputError as fault:
        raise InputError(_without_source(str(fault))) from None
    return read.inventory.projects[0].model_copy(update={"name": str(facts.get("name", ""))})


def _without_source(message: str) -> str:
    """The first line of each finding: the made-up source below it would only confuse."""
    lines = [line for line in message.split("\n") if line.startswith("--fact")]
    return "\n".join("--fact: " + line.split(": ", 1)[-1] for line in lines) or message


def _task(project: Project, frame: Frame) -> object:
    return project.tasks[0].model_copy(update={"text": frame.text})


def _joined(entry: Entry, frame: Frame) -> Bullet:
    """All bullets of the entry as one value, their lines parted by newlines."""
    if not entry.bullets:
        first = Bullet(frame.text, frame.text.strip(), Status.ASKED)
        return replace(first, questions=entry.questions, left_out=entry.left_out, reason="too thin to print")
    first = entry.bullets[0]
    pieces = list(first.pieces)
    for bullet in entry.bullets[1:]:
        pieces += [Piece("\n", _GLUE), *bullet.pieces]
    return replace(
        first,
        before=frame.text,
        text="\n".join(b.text for b in entry.bullets),
        pieces=tuple(pieces),
        ids=tuple(dict.fromkeys(chain.from_iterable(b.ids for b in entry.bullets))),
        dimensions=tuple(dict.fromkeys(chain.from_iterable(b.dimensions for b in entry.bullets))),
        paths=tuple(dict.fromkeys(chain.from_iterable(b.paths for b in entry.bullets))),
        moved_to_tools=tuple(dict.fromkeys(chain.from_iterable(b.moved_to_tools for b in entry.bullets))),
        left_out=entry.left_out,
        questions=entry.questions,
    )
