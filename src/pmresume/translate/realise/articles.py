"""Supplies the article that a telegram-style bullet leaves out: "Developed a user interface"."""

from __future__ import annotations

import re

from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span
from pmresume.vocabulary.lexicon import Lexicon

# What one makes is new to the reader, so it takes "a"; what one looks after is not, and stays as typed.
_MAKING = frozenset({"build", "design"})
_DETERMINED = re.compile(
    r"(?:the|an?|all|any|each|every|some|no|this|that|these|those|its|their|our|my|his|her|one|both|several|various|"
    r"multiple|many|new and|different|other|more|\d\S*)\b|\S+'s?\b",
    re.I,
)


def supplied_articles(frame: Frame, lexicon: Lexicon) -> list[Rewording]:
    """Insertions before the object of a making verb, where its head is a countable noun in the singular."""
    found = []
    for clause in frame.clauses:
        if not clause.actions or clause.object is None or clause.actions[-1].action_class not in _MAKING:
            continue
        words = clause.object.span.of(frame.text)
        known = lexicon.objects.get(clause.object.lemma)
        if known is None or known.kind != "thing" or known.plural == known.lemma:
            continue
        head = clause.object.head.of(frame.text).lower()
        ends = re.split(r"\s+(?:of|for|in|with)\s+|\s*\(", words)[0].lower()
        if _DETERMINED.match(words) or re.search(r",|\band\b|\bor\b|/|&", words) or not ends.endswith(head):
            continue
        if lexicon.object_forms.get(head, ("", True))[1] or re.match(r"[A-Z]", words):
            continue
        start = clause.object.span.start
        article = "an " if re.match(r"[aeiou](?!ni|se|ti|ser)|hour|html|sql|[fhlmnrsx](?=[A-Z])", words) else "a "
        found.append(Rewording(Span(start, start), article, "tidy.article", True))
    return found
