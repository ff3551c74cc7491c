"""Bullet after bullet of an entry begins with the same verb.

Why:
    "Managed … Managed … Managed …" reads as one long line, and the reader skips to the next job. Another true verb
    shows another side of the work.

Bad:
    -
        - Managed the ticket queue of two sites
        - Managed a team of five technicians
        - Managed the move to the new office
    -
        - Maintained 40 switches
        - Replaced the core router
        - Maintained the documentation of three networks
        - Maintained the budget of the network team
    -
        - Working with vendors on the core upgrade
        - Working with users of three departments
        - Working on the reports of the board

Good:
    -
        - Managed the ticket queue of two sites
        - Led a team of five technicians
        - Planned the move to the new office
    -
        - Managed the ticket queue of two sites
        - Managed a team of five technicians
        - Replaced the core router
    -
        - Network documentation for two sites
        - Network monitoring at nine clinics
        - Network training for technicians

Known false positives:
    A list that is made alike on purpose ("Delivered project A …", "Delivered project B …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.frame import VerbForm
from pmresume.model.read_resume import Topic

_FIRST = re.compile(r"[A-Za-z][a-z]+(?![\w'’-])")
# Behind "Support" or "Network" it tells that a verb was meant.
_OBJECT = re.compile(r"\s+(?:the|an?|all|our|my|its|their|this|these|two|three|four|five|six|\d[\d,]*)\s")
_FEWEST = 3


def check(context: Context) -> Iterator[Hit]:
    """One hit for each verb that opens three lines of an entry in a row, or a third of its lines and at least three."""
    lexicon = context.lexicon
    for entry in context.resume.entries(Topic.EXPERIENCE, Topic.PROJECTS):
        verbs: dict[str, list[int]] = {}
        for place, line in enumerate(entry.bullets):
            word = _FIRST.match(context.resume.lines[line].text)
            said = word[0].lower() if word else ""
            forms = lexicon.action_forms.get(said, ())
            # "Support", "Network": a row of nouns is a list, not a manner of speaking.
            noun = word is None or not _OBJECT.match(context.resume.lines[line].text, word.end())
            if any(form is not VerbForm.BASE or not (noun and lexicon.actions[lemma].also) for lemma, form in forms):
                verbs.setdefault(said, []).append(place)
        for said, places in verbs.items():
            run = any(places[n + _FEWEST - 1] - places[n] == _FEWEST - 1 for n in range(len(places) - _FEWEST + 1))
            if len(places) < _FEWEST or not (run or len(places) * 3 >= len(entry.bullets)):
                continue
            line = entry.bullets[places[_FEWEST - 1]]
            typed = context.resume.lines[line].text[: len(said)]
            yield Hit(
                f'"{typed}" opens {len(places)} of {len(entry.bullets)} lines here; use another verb that is true',
                line,
                0,
                len(said),
            )


RULE = Rule("PM106", "repeated-opener", Severity.INFO, check)
