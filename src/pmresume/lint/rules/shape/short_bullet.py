"""A bullet is two or three words.

Why:
    "Resolving issues" could stand on any resume. Say which, for whom, how many, or join it to the line that it
    belongs to.

Bad:
    - Maintaining infrastructure
    - Resolved live issues
    - Mentored junior developers

Good:
    - Resolved 30 live issues
    - Cut restore time from 9 to 2 hours
    - JavaScript, jQuery
    - [Insert text]
    - Prairie State University

Known false positives:
    A heading within a position that was set as a bullet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_MOST_WORDS = 3
# A figure says how many, a comma or a bracket that it is a list or a label.
_FIGURE = re.compile(r"[\d:,(\[<]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.I)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work that is a verb with a word or two, without a figure."""
    if not is_page(context.resume):
        return
    for _, line in context.resume.bullets():
        text = context.resume.lines[line].text.strip()
        words = re.findall(r"[\w'’/&+#.-]+", text)
        if not 0 < len(words) <= _MOST_WORDS or _FIGURE.search(text):
            continue
        if _is_verb(words[0].lower(), context.lexicon):
            # At the verb, where the rules of voice speak: one complaint about a bare task is enough.
            start = context.resume.lines[line].text.index(words[0])
            end = start + len(words[0])
            yield Hit(f'"{text}" says little; add which, for whom or how many', line, start, end)


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    """Whether a first word is surely a verb: "Network support" and "Team management" open with nouns."""
    return any(
        form is not VerbForm.BASE or not (lexicon.actions[lemma].also or word in lexicon.object_forms)
        for lemma, form in lexicon.action_forms.get(word, ())
    )


RULE = Rule("PM607", "short-bullet", Severity.INFO, check, most=3)
