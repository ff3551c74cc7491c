"""Which words a resume must give back, in which order, and how many of them a reader gave back.

The words come from the resume itself, not from what was written, so that a word the writer lost is missed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import permutations

from pmresume.model.resume import Block, Contact, Group, Item, Paragraph, PositionBlock, ProjectBlock, Resume, Section
from pmresume.writers.text import plain

# Only what the writers themselves put between texts is no part of a word: blanks of any kind, a middle dot, the comma
# of a list, the colon behind a label, a bracket around dates. Case, signs and accents count.
_WORD = re.compile(r"[^\s·,:()]+")
# An exporter to plain text writes the sign of a list entry out; the document has it as numbering.
_BULLET = re.compile(r"^\s*[•◦▪\uf0b7]\s+", re.MULTILINE)

Cluster = tuple[tuple[str, ...], ...]  # texts that stand together; which of them comes first is the layout's choice


@dataclass(frozen=True, slots=True)
class Comparison:
    """``kept`` of the ``expected`` words came back in order; ``given`` is how many came back at all."""

    expected: int
    given: int
    kept: int
    near: str = ""  # where the first difference is

    @property
    def whole(self) -> bool:
        """Every word, in order, and nothing else."""
        return self.expected == self.given == self.kept

    @property
    def recall(self) -> float:
        """Share of the words that came back in order, 0 to 1."""
        return self.kept / self.expected if self.expected else 1.0


def words(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(_WORD.findall(_BULLET.sub("", text)))


def clusters(resume: Resume) -> tuple[Cluster, ...]:
    """The texts of a resume in reading order, as words."""
    made = (tuple(words(plain(text)) for text in cluster if plain(text)) for cluster in _resume(resume))
    return tuple(cluster for cluster in made if cluster)


def compare(expected: Sequence[Cluster], text: str) -> Comparison:
    """How much of ``expected`` stands in ``text``."""
    given = words(text)
    ordered: list[str] = []
    for cluster in expected:
        ordered += _as_laid_out(cluster, given, len(ordered))
    matched = SequenceMatcher(None, ordered, given, autojunk=False).get_matching_blocks()
    kept = sum(block.size for block in matched)
    # The first block that does not run from the start of both, and the place where it ends.
    first = matched[0].size if matched[0].a == matched[0].b == 0 else 0
    near = "" if kept == len(ordered) == len(given) else " ".join(given[max(0, first - 3) : first + 5])
    return Comparison(len(ordered), len(given), kept, near)


def _as_laid_out(cluster: Cluster, given: Sequence[str], start: int) -> list[str]:
    """The words of a cluster in the order in which the document has its texts, if it has them all."""
    orders = [[word for text in order for word in text] for order in permutations(cluster)]
    return next((order for order in orders if list(given[start : start + len(order)]) == order), orders[0])


def _resume(resume: Resume) -> Iterator[tuple[str, ...]]:
    yield (resume.name or resume.title,)
    yield (resume.headline,)
    for contact in resume.contact:
        yield (_contact(contact),)
    for section in resume.sections:
        yield from _section(section)


def _contact(contact: Contact) -> str:
    """A link prints its text; an address that cannot be linked to stands beside it."""
    from pmresume.writers.text import link_target

    if contact.text and (link_target(contact.url) or contact.text == contact.url):
        return contact.text
    return f"{contact.text} {contact.url}"


def _section(section: Section) -> Iterator[tuple[str, ...]]:
    yield (section.title,)
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[tuple[str, ...]]:
    match block:
        case Paragraph():
            yield (block.text,)
        case Group():
            yield (block.label,)
            yield from ((item,) for item in block.items)
        case Item():
            yield (block.name,)
            yield (" ".join(block.details), block.dates)
        case ProjectBlock():
            yield (block.name,)
            yield (block.detail, block.dates)
            yield from ((bullet.text,) for bullet in block.bullets)
        case PositionBlock():
            yield (block.title, block.employer, block.location, block.dates)
            yield from ((bullet.text,) for bullet in block.bullets)
            for project in block.projects:
                yield from _block(project)
