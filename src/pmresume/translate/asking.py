"""Which questions of an inventory come first: the most valuable, different in kind, and each asked once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from pmresume.model.bullet import Question
from pmresume.translate.questions import VALUE

FOREMOST = 3  # questions that a page shows; these differ in kind where there are as many kinds
_KINDS = {value: fact for fact, value in VALUE.items()}
_FACT = re.compile(r"^\w+\[\d+\]\.([a-z_]+)")
_THIN = 91  # above what is asked about any fact of a task: the task itself says too little


def in_order(questions: Iterable[Question], first: int = FOREMOST) -> tuple[Question, ...]:
    """Each wording once, most valuable first; the ``first`` of them ask about different things in different places.

    Of equals, what fits one line before what fits many, else in the order given.
    """
    asked = list(questions)
    times = Counter((q.text.casefold(), q.path) for q in dict.fromkeys(asked))
    often = Counter(text for text, _ in times)
    found: dict[str, Question] = {}
    for question in asked:
        known = found.get(question.text.casefold())
        if known is None or question.value > known.value:
            found[question.text.casefold()] = question
    rest = sorted(found.values(), key=lambda q: (-q.value, often[q.text.casefold()] > 1))
    foremost: list[Question] = []
    for question in rest:
        fresh = all(kind_of(question) != kind_of(q) and question.path != q.path for q in foremost)
        if len(foremost) < first and fresh:
            foremost.append(question)
    return (*foremost, *(q for q in rest if q not in foremost))


def kind_of(question: Question) -> str:
    """What an answer would give: "results", "scope" ...; "tasks" where a task itself says too little."""
    match = _FACT.search(question.path)
    fact = match[1] if match else ""
    if fact not in ("", "tasks"):
        return fact
    if question.path.endswith(".tasks"):
        return "project"
    return "tasks" if question.value >= _THIN else _KINDS.get(question.value, fact)
