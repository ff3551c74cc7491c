"""What the acronyms of an inventory stand for, asked where nothing tells: once each, after all that matters more.

No acronym is spelled out on the page by itself: a reader who hires for IT projects knows those that have one meaning
(UAT, SLA, SSO), and "user acceptance testing (UAT)" says no more in three times the room. The ones with two meanings
are the person's to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.model.bullet import Question
from pmresume.model.inventory import Inventory
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.records import AcronymRecord

VALUE = 15  # of an answer: less than that of any fact


def acronym_questions(inventory: Inventory, lexicon: Lexicon) -> tuple[Question, ...]:
    """One question an acronym of several meanings, at its first use, unless the inventory tells the meaning."""
    texts = list(_texts(inventory))
    whole = "\n".join(text for _, text in texts)
    asked = []
    for acronym in lexicon.acronyms:
        if not acronym.ask or acronym.short not in whole or _told(acronym, whole):
            continue
        used = re.compile(rf"(?<![\w/&.-])(?<!\d ){re.escape(acronym.short)}s?(?![\w/&-]|\.\w)")
        first = next((path for path, text in texts if used.search(text) and not _shouted(text)), None)
        if first is not None:
            *senses, last = acronym.senses
            listed = f"{', '.join(senses)}{',' if len(senses) > 1 else ''} or {last}"
            asked.append(Question(f"What does {acronym.short} stand for here: {listed}?", first, VALUE))
    return tuple(asked)


def _texts(inventory: Inventory) -> Iterator[tuple[str, str]]:
    """Names and tasks with their paths, projects first, as the page is told."""
    for n, project in enumerate(inventory.projects):
        yield f"projects[{n}].name", project.name
        yield from ((f"projects[{n}].tasks[{k}]", task.text) for k, task in enumerate(project.tasks) if not task.say)
    for n, position in enumerate(inventory.positions):
        yield from ((f"positions[{n}].tasks[{k}]", task.text) for k, task in enumerate(position.tasks) if not task.say)


def _told(acronym: AcronymRecord, whole: str) -> bool:
    """Whether a meaning is spelled out anywhere, or brackets beside the acronym explain it."""
    low = whole.lower().replace("-", " ")
    short = re.escape(acronym.short)
    return (
        any(sense.lower().replace("-", " ") in low for sense in acronym.senses)
        or re.search(rf"\({short}s?\)|\b{short}s? \(", whole) is not None
    )


def _shouted(text: str) -> bool:
    """Written in capitals throughout, where a word is no acronym."""
    letters = [c for c in text if c.isalpha()]
    return sum(c.isupper() for c in letters) > 0.6 * len(letters)
