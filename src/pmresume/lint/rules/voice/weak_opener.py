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
    - Hands-on experience in installing backup software

Good:
    - Patched 120 Windows servers within the monthly window
    - Contributed to the migration plan for the mail system
    - Took over responsible disclosure reports from the security team
    - Coordinated with the vendor to replace 40 switches
    - Was selected to present the test plan to 200 users

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
from pmresume.lint.work_entries import is_finished, told_lines
from pmresume.model.finding import Fix, Severity
from pmresume.model.frame import VerbForm
from pmresume.model.read_resume import Entry
from pmresume.vocabulary.inflect import past_of_surface
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.records import OpenerRecord

# An ordered duty is never the deed; a shared deed may be the honest wording, and a skill only waits for its deed.
_CERTAIN = frozenset({"duty", "tasked", "list"})
_SHARED = frozenset({"help", "involve"})
_SKILL = frozenset({"skill", "experience", "ability"})
# Flagging it would push people to claim the whole.
_HONEST = frozenset({"opener.contributed-to"})
_AIMED = "opener.tried-to"
# To be chosen for something is worth telling.
_CHOSEN = re.compile(r"\b(?:selected|chosen|appointed|entrusted|designated)\b", re.I)
_GERUND = re.compile(r"\s+(?P<verb>[A-Za-z]+ing)\b")
_FURTHER = re.compile(r"\b(?!during\b)[a-z]+ing\b")


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work that begins so."""
    openers = _openers(context.lexicon)
    for entry, line in told_lines(context.resume):
        text = context.resume.lines[line].text
        words = list(re.finditer(r"[\w'’-]+", text))[: max(map(len, openers))]
        spoken = tuple(word.group().lower().replace("’", "'") for word in words)
        length = next((n for n in range(len(spoken), 0, -1) if spoken[:n] in openers), 0)
        if not length or _CHOSEN.search(text, 0, words[length - 1].end()):
            continue
        end = words[length - 1].end()
        opener = openers[spoken[:length]]
        certain = opener.kind in _CERTAIN and opener.id != _AIMED
        fix = _fix(text, line, end, entry, context.lexicon) if certain else None
        yield Hit(
            f'"{text[:end]}" {_fault(opener)}',
            line,
            0,
            end,
            suggestion=f"{fix.new} …" if fix else "",
            fix=fix,
            severity=None if certain else Severity.INFO,
        )


def _fault(opener: OpenerRecord) -> str:
    if opener.id == _AIMED:
        return "tells what was aimed at; say what was done"
    if opener.kind in _CERTAIN:
        return "says what the job was; begin with what you did"
    if opener.kind in _SKILL:
        return "claims a skill; tell what you did with it here"
    return "leaves open which part was yours; begin with that part"


def _fix(text: str, line: int, end: int, entry: Entry, lexicon: Lexicon) -> Fix | None:
    """The gerund as a past tense, where it is the line's only one: a row of them would have to change together."""
    gerund = _GERUND.match(text, end)
    if gerund is None or not is_finished(entry) or _FURTHER.search(text, gerund.end()):
        return None
    forms = lexicon.action_forms.get(gerund["verb"].lower(), ())
    if len({lemma for lemma, form in forms if form is VerbForm.GERUND}) != 1:
        return None
    past = past_of_surface(gerund["verb"], VerbForm.GERUND, lexicon)
    return Fix(line, 0, gerund.end(), text[: gerund.end()], past[:1].upper() + past[1:], safe=True)


@lru_cache(maxsize=4)
def _openers(lexicon: Lexicon) -> dict[tuple[str, ...], OpenerRecord]:
    """The openers by their words."""
    return {
        tuple(words.split()): opener
        for opener in lexicon.openers
        if opener.kind in _CERTAIN | _SHARED | _SKILL and opener.id not in _HONEST
        for words in opener.match
    }


RULE = Rule("PM101", "weak-opener", Severity.WARNING, check)
