"""The resume as Markdown: CommonMark that reads well raw, one bullet a line, so that a diff shows what changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
)
from pmresume.writers.text import link_target, plain

_ALWAYS = re.compile(r"[\\`*\[\]<|~]")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")  # inside a word it is no emphasis
_ENTITY = re.compile(r"&(?=#?\w+;)")
_HASH = re.compile(r"(?:(?<=^)|(?<=\s))#")  # opens a heading, or closes one
_BLOCK_START = re.compile(r"^[-+=>]")
_NUMBER_START = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_SEPARATOR = " · "


def render(resume: Resume) -> str:
    """The document, ending in a line feed."""
    chunks = [chunk for chunk in _head(resume) if chunk]
    for section in resume.sections:
        chunks.append(f"## {escape(section.title)}")
        for tight, lines in _grouped(section.blocks):
            chunks.append(("\n" if tight else "\n\n").join(lines))
    return "\n\n".join(chunks) + "\n"


def escape(text: str) -> str:
    """``text`` on one line, so that CommonMark (and what forges add to it) prints it as it is."""
    text = plain(text)
    text = _ALWAYS.sub(r"\\\g<0>", text)
    text = _UNDERSCORE.sub(r"\\_", text)
    text = _ENTITY.sub(r"\\&", text)
    text = _HASH.sub(r"\\#", text)
    text = _BLOCK_START.sub(r"\\\g<0>", text)
    text = _NUMBER_START.sub(r"\1\\\2", text)
    return text.replace("$", r"\$") if text.count("$") > 1 else text


def _head(resume: Resume) -> Iterator[str]:
    yield f"# {escape(resume.name or resume.title)}"
    yield _strong(resume.headline)
    yield _SEPARATOR.join(filter(None, map(_contact, resume.contact)))


def _contact(contact: Contact) -> str:
    target = _ENTITY.sub(r"\\&", link_target(contact.url))
    text = escape(contact.text)
    if target and text:
        return f"[{text}]({target})"
    address = escape(contact.url)
    return text if not address or address == text else f"{text}: {address}" if text else address


def _grouped(blocks: tuple[Block, ...]) -> Iterator[tuple[bool, list[str]]]:
    """Runs of list entries, which stand on consecutive lines, and everything else, a blank line between."""
    entries: list[str] = []
    for block in blocks:
        if isinstance(block, Group | Item):
            entries.append(_entry(block))
            continue
        if entries:
            yield True, entries
            entries = []
        yield False, list(_block(block))
    if entries:
        yield True, entries


def _entry(block: Group | Item) -> str:
    if isinstance(block, Group):
        items = ", ".join(filter(None, map(escape, block.items)))
        return f"- {_strong(block.label + ':')} {items}" if plain(block.label) else f"- {items}"
    dates = escape(block.dates)
    head = f"{_strong(block.name)} ({dates})" if dates else _strong(block.name)
    return "- " + _SEPARATOR.join(filter(None, [head, *map(escape, block.details)]))


def _block(block: Paragraph | ProjectBlock | PositionBlock) -> Iterator[str]:
    match block:
        case Paragraph():
            yield escape(block.text)
        case ProjectBlock():
            yield from _project(block, "###")
        case PositionBlock():
            yield f"### {', '.join(filter(None, [escape(block.title), escape(block.employer)]))}"
            yield from _under(block.location, block.dates)
            yield from _bullets(block.bullets)
            for project in block.projects:
                yield from _project(project, "####")


def _project(block: ProjectBlock, level: str) -> Iterator[str]:
    yield f"{level} {escape(block.name)}"
    yield from _under(block.detail, block.dates)
    yield from _bullets(block.bullets)


def _under(*texts: str) -> Iterator[str]:
    line = _SEPARATOR.join(filter(None, map(escape, texts)))
    if line:
        yield f"*{line}*"


def _bullets(bullets: tuple[ResumeBullet, ...]) -> Iterator[str]:
    lines = [f"- {escape(bullet.text)}" for bullet in bullets if plain(bullet.text)]
    if lines:
        yield "\n".join(lines)


def _strong(text: str) -> str:
    text = escape(text)
    return f"**{text}**" if text else ""
