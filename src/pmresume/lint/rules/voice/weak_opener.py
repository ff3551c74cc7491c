"""The line opens with words that stand before the deed.

Why:
    A recruiter reads the first two words of a line. "Responsible for" tells what the job description said and not what
    was done, and "helped with" or "involved in" leaves open which part was yours. Begin with your own deed.

Bad:
    - Responsible for patching 120 Windows servers
    - Duties included answering phones and closing tickets
    - Was involved in the migration of the mail system
    - Helped with the rollout of new laptops
    - Tasked with replacing the backup software

Good:
    - Patched 120 Windows servers within the monthly window
    - Contributed to the migration plan for the mail system
    - Took over responsible disclosure reports from the security team
    - Coordinated with the vendor to replace 40 switches

Known false positives:
    A shared deed for which no single verb is true ("participated in the incident drill"). Those are of severity info;
    keep the line where it is the honest one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Fix, Severity
from pmresume.model.frame import VerbForm
from pmresume.model.read_resume import Entry
from pmresume.vocabulary.inflect import past_of_surface
from pmresume.vocabulary.lexicon import Lexicon

# An ordered duty is never the deed; a shared deed may be the honest wording.
_CERTAIN = frozenset({"duty", "tasked", "list"})
_SHARED = frozenset({"help", "involve"})
# Flagging it would push people to claim the whole.
_HONEST = frozenset({"opener.contributed-to"})
_GERUND = re.compile(r"\s+(?P<verb>[A-Za-z]+ing)\b")
_FURTHER = re.compile(r"\b(?!during\b)[a-z]+ing\b")


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work that begins so."""
    openers = _openers(context.lexicon)
    for entry, line in context.resume.bullets():
        text = context.resume.lines[line].text
        words = list(re.finditer(r"[\w'’-]+", text))[: max(map(len, openers))]
        spoken = tuple(word.group().lower().replace("’", "'") for word in words)
        length = next((n for n in range(len(spoken), 0, -1) if spoken[:n] in openers), 0)
        if not length:
            continue
        end = words[length - 1].end()
        certain = openers[spoken[:length]] in _CERTAIN
        fix = _fix(text, line, end, entry, context.lexicon) if certain else None
        yield Hit(
            f'"{text[:end]}" says what the job was; begin with what you did'
            if certain
            else f'"{text[:end]}" leaves open which part was yours; begin with that part',
            line,
            0,
            end,
            suggestion=f"{fix.new} …" if fix else "",
            fix=fix,
            severity=None if certain else Severity.INFO,
        )


def _fix(text: str, line: int, end: int, entry: Entry, lexicon: Lexicon) -> Fix | None:
    """The gerund as a past tense, where it is the line's only one: a row of them would have to change together."""
    gerund = _GERUND.match(text, end)
    finished = entry.dates is not None and entry.dates.end is not None and not entry.dates.current
    if gerund is None or not finished or _FURTHER.search(text, gerund.end()):
        return None
    forms = lexicon.action_forms.get(gerund["verb"].lower(), ())
    if len({lemma for lemma, form in forms if form is VerbForm.GERUND}) != 1:
        return None
    past = past_of_surface(gerund["verb"], VerbForm.GERUND, lexicon)
    return Fix(line, 0, gerund.end(), text[: gerund.end()], past[:1].upper() + past[1:], safe=True)


@lru_cache(maxsize=4)
def _openers(lexicon: Lexicon) -> dict[tuple[str, ...], str]:
    """The kind of each opener, by its words."""
    return {
        tuple(words.split()): opener.kind
        for opener in lexicon.openers
        if opener.kind in _CERTAIN | _SHARED and opener.id not in _HONEST
        for words in opener.match
    }


RULE = Rule("PM101", "weak-opener", Severity.WARNING, check)
