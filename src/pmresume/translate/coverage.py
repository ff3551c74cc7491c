"""What the page shows of each project, and the questions whose answers would improve it most."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pmresume.model.translation import Entry, Evidence, Translation
from pmresume.translate.layout import columns, shorten, wrap
from pmresume.translate.left_out import LEFT_OUT

MOST_QUESTIONS = 3
_WORD = {Evidence.SHOWN: "shown", Evidence.UNUSED: "unused", Evidence.NONE: "none"}
_LEGEND = "unused: in the inventory but on no bullet; none: no evidence"
_NARROWEST_NAME = 16
_ANYWHERE = frozenset(["with", "from", "that", "this", "they", "them", "what", "many", "used", "work", "systems"])
_MOST_QUOTED = 60  # characters of a line that stand beside a question about it


def coverage_lines(translation: Translation, width: int) -> list[str]:
    """A table of project by dimension; a list where ``width`` is too small for one. Empty without projects."""
    entries = [entry for entry in translation.entries if entry.coverage]
    if not entries:
        return []
    dimensions = [dimension for dimension, _ in entries[0].coverage]
    room = width - sum(max(len(dimension), len("unused")) + 2 for dimension in dimensions)
    if room < _NARROWEST_NAME:
        return [line for entry in entries for line in _listed(entry, width)]
    rows = [["", *dimensions]]
    rows += [[shorten(entry.name, room), *(_WORD[evidence] for _, evidence in entry.coverage)] for entry in entries]
    return [*columns(rows), *wrap(_LEGEND, width)]


def _listed(entry: Entry, width: int) -> list[str]:
    lines = wrap(entry.name, width)
    for evidence in Evidence:
        held = [dimension for dimension, found in entry.coverage if found is evidence]
        if held:
            lines += wrap(f"{evidence.value}: {', '.join(held)}", width, indent="    ", first="  ")
    return lines


def question_lines(translation: Translation, width: int) -> list[str]:
    """The most valuable questions, numbered, each with its answer's place and the task or work it is about."""
    tasks, works = dict(_tasks(translation)), {entry.path: entry.name for entry in translation.entries}
    lines: list[str] = []
    for number, question in enumerate(translation.questions[:MOST_QUESTIONS], 1):
        what = tasks.get(question.path) or works.get(question.path.partition(".")[0], "")
        about = f": {shorten(_one_line(what), _MOST_QUOTED)}" if what and not _names(question.text, what) else ""
        place = f" ({question.path}{about})" if question.path else ""
        lines += wrap(question.text + place, width, indent="   ", first=f"{number}. ")
    return lines


def _tasks(translation: Translation) -> Iterator[tuple[str, str]]:
    """The words of each task that a line tells by itself or that was left out, by its path."""
    for entry in translation.entries:
        for left in entry.left_out:
            yield left.path, left.fact
        for bullet in entry.bullets:
            if len(bullet.tasks) == 1:
                yield f"{entry.path}.tasks[{bullet.tasks[0]}]", bullet.before


def _names(question: str, what: str) -> bool:
    """Whether a question tells by itself what it is about: it has a telling word of it."""
    asked, told = (set(re.findall(r"[a-z]{4,}", text.lower())) - _ANYWHERE for text in (question, what))
    return bool(asked & told)


def fallen_back(translation: Translation) -> list[str]:
    """One line for each bullet that is printed as the user wrote it although it did not pass the verifier."""
    lines = []
    for entry in translation.entries:
        for bullet in entry.bullets:
            if bullet.fell_back or (bullet.said and bullet.warnings):
                why = "; ".join(bullet.warnings) if bullet.said else bullet.reason or "no wording passed"
                lines.append(f"{entry.path}: {shorten(_one_line(bullet.before or bullet.text), 60)}: {why}")
    return lines


def silenced_lines(translation: Translation, width: int) -> list[str]:
    """What the person wants left out, one fact a line."""
    return [
        line
        for entry in translation.entries
        for left in entry.left_out
        if left.why == LEFT_OUT
        for line in wrap(f"{entry.name}: {left.fact}", width, indent="    ", first="  ")
    ]


def warnings(translation: Translation) -> list[str]:
    """All warnings, those of the whole inventory first."""
    placed = {text for entry in translation.entries for text in entry.warnings}
    found = [text for text in translation.warnings if text not in placed]
    for entry in translation.entries:
        found += _placed(entry, entry.warnings)
        for bullet in entry.bullets:
            found += _placed(entry, bullet.warnings)
    return list(dict.fromkeys(found))


def _placed(entry: Entry, texts: Sequence[str]) -> list[str]:
    return [f"{entry.path}: {text}" for text in texts]


def _one_line(text: str) -> str:
    return " ".join(text.split())
