"""Which block of a resume becomes which paragraphs: by style, in reading order, without any format.

**Why:** what is written as DOCX and what an estimate of its pages measures are then the same lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
    Section,
    SectionKind,
)
from pmresume.writers.text import link_target, plain

SEPARATOR = " · "
TAB = "\t"
_BESIDE_DATES = 78  # so many characters of bold text leave room for dates on the same line


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; ``style`` names a character style, ``link`` is an address. A leading tab goes right."""

    text: str
    style: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class StyledParagraph:
    """A paragraph by the name of its style; a ``tight`` one has no space behind it and stays with the next."""

    style: str
    runs: tuple[Run, ...]
    tight: bool = False

    @property
    def text(self) -> str:
        """All its text."""
        return "".join(run.text for run in self.runs)


def paragraphs(resume: Resume) -> tuple[StyledParagraph, ...]:
    """The whole resume as it is laid out."""
    return tuple(_resume(resume))


def _resume(resume: Resume) -> Iterator[StyledParagraph]:
    yield _text("Title", resume.name or resume.title)
    if plain(resume.headline):
        yield _text("Subtitle", resume.headline)
    contact = [entry for entry in resume.contact if plain(entry.text) or plain(entry.url)]
    if contact:
        yield _contact(contact)
    for section in resume.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[StyledParagraph]:
    yield _text("Heading 1", section.title)
    for block in section.blocks:
        yield from _block(block, "List Bullet" if section.kind is SectionKind.INVENTORY else "Entry")


def _block(block: Block, item_style: str) -> Iterator[StyledParagraph]:
    match block:
        case Paragraph():
            yield _text("Normal", block.text)
        case Group():
            label = [Run(f"{plain(block.label)}:", "Strong"), Run(" ")] if plain(block.label) else []
            yield _made("Entry", *label, Run(", ".join(filter(None, map(plain, block.items)))))
        case Item():
            yield from _item(block, item_style)
        case ProjectBlock():
            yield from _project(block, "Heading 2")
        case PositionBlock():
            heading, under = _heading("Heading 2", block.title or block.employer, block.dates)
            yield heading
            yield from _detail([block.employer if block.title else "", block.location, under])
            yield from _bullets(block.bullets)
            for project in block.projects:
                yield from _project(project, "Heading 3")


def _project(block: ProjectBlock, style: str) -> Iterator[StyledParagraph]:
    heading, under = _heading(style, block.name, block.dates)
    yield heading
    yield from _detail([block.detail, under])
    yield from _bullets(block.bullets)


def _heading(style: str, text: str, dates: str) -> tuple[StyledParagraph, str]:
    """A heading with its dates at the right margin, and the dates where the text leaves them no room."""
    if len(plain(text)) > _BESIDE_DATES:
        return _text(style, text), dates
    return _made(style, Run(plain(text)), *_dates(dates)), ""


def _detail(texts: Sequence[str]) -> Iterator[StyledParagraph]:
    line = SEPARATOR.join(filter(None, map(plain, texts)))
    if line:
        yield _text("Position Detail", line)


def _bullets(bullets: Sequence[ResumeBullet]) -> Iterator[StyledParagraph]:
    for bullet in bullets:
        if plain(bullet.text):
            yield _text("List Bullet", bullet.text)


def _item(item: Item, style: str) -> Iterator[StyledParagraph]:
    name, details = plain(item.name), SEPARATOR.join(filter(None, map(plain, item.details)))
    below = style == "List Bullet" or len(name) + len(details) > _BESIDE_DATES
    runs = [Run(name, "Strong")]
    if details and not below:
        runs.append(Run(f"{SEPARATOR}{details}"))
    if len(name) > _BESIDE_DATES:
        details = SEPARATOR.join(filter(None, [plain(item.dates), details]))
    else:
        runs += _dates(item.dates)
    if details and below:
        # A paragraph of its own: readers that ignore line breaks would run the words together.
        yield _made(style, *runs, tight=True)
        yield _text("List Continue" if style == "List Bullet" else "Entry", details)
    else:
        yield _made(style, *runs)


def _contact(contact: Sequence[Contact]) -> StyledParagraph:
    runs: list[Run] = []
    for number, entry in enumerate(contact):
        if number:
            runs.append(Run(SEPARATOR))
        target, text, address = link_target(entry.url), plain(entry.text), plain(entry.url)
        if target:
            runs.append(Run(text or address, "Hyperlink", target))
        else:
            runs.append(Run(": ".join(dict.fromkeys(filter(None, [text, address])))))
    return _made("Contact", *runs)


def _dates(dates: str) -> list[Run]:
    return [Run(f"{TAB}{plain(dates)}", "Dates")] if plain(dates) else []


def _text(style: str, text: str) -> StyledParagraph:
    return _made(style, Run(plain(text)))


def _made(style: str, *runs: Run, tight: bool = False) -> StyledParagraph:
    return StyledParagraph(style, tuple(run for run in runs if run.text), tight)
