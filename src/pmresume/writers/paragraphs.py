"""Which block of a resume becomes which paragraphs: by style, in reading order, without any format.

**Why:** what is written as DOCX and what an estimate of its pages measures are then the same lines.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pmresume.model.resume import (
    Block,
    Contact,
    Group,
    Item,
    Paragraph,
    PositionBlock,
    ProjectBlock,
    Resume,
    ResumeBullet,
    SectionKind,
)
from pmresume.writers.text import link_target, plain

SEPARATOR = " · "
TAB = "\t"
_CHARACTERS = 102  # of bold text on a line, where nobody measures it
_ROOM = "MM"  # what must be free between a text and its dates: word processors do not break lines all alike


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; ``style`` names a character style, ``link`` is an address. A leading tab goes right."""

    text: str
    style: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class StyledParagraph:
    """A paragraph by the name of its style; a ``tight`` one has no space behind it and stays with the next.

    A ``loose`` one may end a page although its style says no: it has nothing under it.
    """

    style: str
    runs: tuple[Run, ...]
    tight: bool = False
    loose: bool = False

    @property
    def text(self) -> str:
        """All its text."""
        return "".join(run.text for run in self.runs)


Lines = Callable[[str, Sequence[Run]], int]
_LEFT_TO_RIGHT = "\u200e"
_DETAIL = "Position Detail"
_OPENING = ("Heading 1", "Heading 2")
_HELD = ("Heading 2", "Heading 3", _DETAIL)


def by_characters(style: str, runs: Sequence[Run]) -> int:
    """How many lines ``runs`` take, roughly."""
    return max(1, math.ceil(sum(len(run.text) for run in runs) / _CHARACTERS))


def paragraphs(resume: Resume, lines: Lines = by_characters) -> tuple[StyledParagraph, ...]:
    """The whole resume as it is laid out; ``lines`` measures how many lines runs take in a style."""
    return tuple(_loosened(list(_Layout(lines).resume(resume))))


def _loosened(given: Sequence[StyledParagraph]) -> Iterator[StyledParagraph]:
    """Headings of positions that have nothing under them do not hold on to the next: long histories must break."""
    for paragraph, below in zip(given, [*given[1:], None], strict=True):
        alone = below is None or below.style in _OPENING
        yield replace(paragraph, loose=True) if alone and paragraph.style in _HELD else paragraph


@dataclass(frozen=True, slots=True)
class _Layout:
    """Blocks to paragraphs, from top to bottom."""

    lines: Lines

    def resume(self, resume: Resume) -> Iterator[StyledParagraph]:
        """Name, headline, contact, then the sections."""
        yield _text("Title", resume.name or resume.title)
        if plain(resume.headline):
            yield _text("Subtitle", resume.headline)
        contact = [entry for entry in resume.contact if plain(entry.text) or plain(entry.url)]
        if contact:
            yield _contact(contact)
        for section in resume.sections:
            yield _text("Heading 1", section.title)
            for block in section.blocks:
                yield from self._block(block, "List Bullet" if section.kind is SectionKind.INVENTORY else "Entry")

    def _block(self, block: Block, item_style: str) -> Iterator[StyledParagraph]:
        match block:
            case Paragraph():
                yield _text("Normal", block.text)
            case Group():
                label = [Run(f"{plain(block.label)}:", "Strong"), Run(" ")] if plain(block.label) else []
                yield _made("Entry", *label, Run(", ".join(filter(None, map(plain, block.items)))))
            case Item():
                yield from self._item(block, item_style)
            case ProjectBlock():
                yield from self._project(block, "Heading 2")
            case PositionBlock():
                under = [block.employer if block.title else "", block.location]
                yield from self._headed("Heading 2", block.title or block.employer, under, block.dates)
                yield from _bullets(block.bullets)
                for project in block.projects:
                    yield from self._project(project, "Heading 3")

    def _project(self, block: ProjectBlock, style: str) -> Iterator[StyledParagraph]:
        yield from self._headed(style, block.name, [block.detail], block.dates)
        yield from _bullets(block.bullets)

    def _headed(self, style: str, text: str, under: Sequence[str], dates: str) -> Iterator[StyledParagraph]:
        """A heading with its dates at the right margin, or under it where its last line leaves them no room."""
        heading, detail = [Run(plain(text))], _joined(under)
        beside = self._has_room(style, heading, dates)
        yield _made(style, *heading, *(_dates(dates) if beside else ()))
        yield from self._under(_DETAIL, detail, "" if beside else dates)

    def _under(self, style: str, detail: str, dates: str) -> Iterator[StyledParagraph]:
        """The line below a heading or a name, with the dates that found no room there."""
        if not self._has_room(style, [Run(detail)], dates):
            detail, dates = _joined([dates, detail]), ""
        if detail or plain(dates):
            yield _made(style, Run(detail), *_dates(dates))

    def _item(self, item: Item, style: str) -> Iterator[StyledParagraph]:
        name, details = [Run(plain(item.name), "Strong")], _joined(item.details)
        whole = [*name, Run(f"{SEPARATOR}{details}")] if details else name
        if style == "Entry" and self.lines(style, [*whole, *_dates(item.dates, _ROOM)]) == 1:
            yield _made(style, *whole, *_dates(item.dates))
            return
        beside = self._has_room(style, name, item.dates)
        below = "List Continue" if style == "List Bullet" else "Entry"
        # Details are a paragraph of their own: readers that ignore line breaks would run the words together.
        under = tuple(self._under(below, details, "" if beside else item.dates))
        yield _made(style, *name, *(_dates(item.dates) if beside else ()), tight=bool(under))
        yield from under

    def _has_room(self, style: str, runs: Sequence[Run], dates: str) -> bool:
        """Whether the last line of ``runs`` has room for ``dates``."""
        return self.lines(style, [*runs, *_dates(dates, _ROOM)]) == self.lines(style, runs)


def _bullets(bullets: Sequence[ResumeBullet]) -> Iterator[StyledParagraph]:
    for bullet in bullets:
        if plain(bullet.text):
            yield _text("List Bullet", bullet.text)


def _contact(contact: Sequence[Contact]) -> StyledParagraph:
    runs: list[Run] = []
    for number, entry in enumerate(contact):
        if number:
            # Behind Arabic or Hebrew, figures would be drawn from right to left.
            turned = any(unicodedata.bidirectional(c) in ("R", "AL") for c in contact[number - 1].text)
            runs.append(Run(SEPARATOR + _LEFT_TO_RIGHT if turned else SEPARATOR))
        target, text, address = link_target(entry.url), plain(entry.text), plain(entry.url)
        if target:
            runs.append(Run(text or address, "Hyperlink", target))
        else:
            runs.append(Run(": ".join(dict.fromkeys(filter(None, [text, address])))))
    return _made("Contact", *runs)


def _dates(dates: str, more: str = "") -> tuple[Run, ...]:
    return (Run(f"{TAB}{plain(dates)}{more}", "Dates"),) if plain(dates) else ()


def _joined(texts: Sequence[str]) -> str:
    return SEPARATOR.join(filter(None, map(plain, texts)))


def _text(style: str, text: str) -> StyledParagraph:
    return _made(style, Run(plain(text)))


def _made(style: str, *runs: Run, tight: bool = False) -> StyledParagraph:
    return StyledParagraph(style, tuple(run for run in runs if run.text), tight)
