"""The line says I, my or we.

Why:
    The whole resume is about you, so every "I" is a word without news, and recruiters read it as a first draft. "We"
    and "our" leave open which part was yours.

Bad:
    - I rolled out new laptops to 400 users
    - Managed my own team of five technicians
    - We replaced the backup software of 14 sites
    - Presented the status of our projects to the board

Good:
    - Rolled out new laptops to 400 users
    - Supported the Phase I rollout to nine clinics in the US
    - Moved My Sites to SharePoint Online for 900 users
    - Measured I/O load before and after the upgrade
    - Delivered training at Augusta, ME
    - Automated 400 test cases myself and earned Professional Scrum Master I (2021)

Known false positives:
    A quotation of somebody else ("the best trainer we had").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.verb_forms import verb_at
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Fix, Severity
from pmresume.model.frame import VerbForm
from pmresume.model.read_resume import ReadResume, Topic

_PRONOUN = re.compile(
    r"(?<![\w/.&'’-])(?:(?P<own>I(?:['’](?:m|ve|d|ll))?|[Mm]y|me|mine)|(?P<shared>[Ww]e(?:['’](?:ve|re|d|ll))?|"
    r"[Oo]urs?|us))(?![\w/&-]|\.\w|['’]\w)"
)
# "Phase I", "Tier I and II": a Roman numeral; "My Sites": a name.
_NUMERAL_BEFORE = re.compile(
    r"\b(?:phase|tier|level|part|class|type|stage|title|step|grade|volume|vol|act|category|group|series|engineer|"
    r"analyst|specialist|technician|developer|administrator|manager|consultant|officer|associate|assistant|"
    r"programmer|architect|representative|intern|war|calculus|physics|chemistry|statistics)\s+$",
    re.I,
)
_NUMERAL_BEHIND = re.compile(
    r"\s+(?:certifi\w+|exams?|badge|licen[sc]e|course|role|position|project|rollout|surveys?|trials?)\b|"
    r"\s*(?:[,/&-]|and|or|to|through)\s*(?:I{2,3}|IV|V)\b|\s*[.)]\s*[A-Z]"
)
_NEAR = 200  # characters around a pronoun that tell a name or a quotation
_QUOTED = re.compile(r"[\"“”«]")
_OPENING = re.compile(r"I\s+(?:also\s+)?(?=[a-z])")


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet with a pronoun of the first person; one, as advice, for prose and for the summary."""
    resume = context.resume
    for lines, severity in _groups(resume):
        found = next(((line, match) for line in lines if (match := _pronoun(resume.lines[line].text))), None)
        if found is None:
            continue
        line, match = found
        shared = match["shared"] is not None
        yield Hit(
            f'"{match[0]}" leaves open which part was yours; name it'
            if shared and match[0].lower() == "we"
            else f'"{match[0]}" is not needed in a resume; say it without the pronoun',
            line,
            match.start(),
            match.end(),
            fix=_fix(context, line, match),
            severity=Severity.INFO if shared else severity,
        )


def _groups(resume: ReadResume) -> Iterator[tuple[tuple[int, ...], Severity]]:
    """Lines of which the first with a pronoun speaks for all: a bullet, the prose of an entry, the summary."""
    for entry in resume.entries(Topic.EXPERIENCE, Topic.PROJECTS):
        yield from (((line,), Severity.WARNING) for line in entry.bullets)
        yield entry.texts, Severity.INFO
    yield from ((section.lines, Severity.INFO) for section in resume.sections if section.topic is Topic.SUMMARY)


def _pronoun(text: str) -> re.Match[str] | None:
    return next((match for match in _PRONOUN.finditer(text) if not _otherwise(text, match)), None)


def _otherwise(text: str, match: re.Match[str]) -> bool:
    """A numeral, a name or somebody else's words."""
    before = text[max(0, match.start() - _NEAR) : match.start()]
    behind = text[match.end() : match.end() + _NEAR]
    if match[0].startswith("I") and re.match(r"\s+[A-Z][a-z]", behind):
        return True  # "I Am Responding", the name of a product
    if match[0] == "I" and re.match(r"\s*[,;()]|\.(?:\s|$)", behind):
        return True  # "Professional Scrum Master I, 2021"
    if match[0] == "I" and (_NUMERAL_BEFORE.search(before) or _NUMERAL_BEHIND.match(behind) or not behind.strip()):
        return True
    if text.rstrip().endswith(":"):
        return True  # "My skills:" is a heading, and goes with what is under it
    if match[0] in ("My", "Our", "We") and re.match(r"\s+[A-Z]", behind) and before.strip():
        return True
    return bool(_QUOTED.search(before)) and bool(_QUOTED.search(behind))


def _fix(context: Context, line: int, match: re.Match[str]) -> Fix | None:
    """ "I rolled out" becomes "Rolled out", where it is the line's only pronoun and a past tense follows."""
    text = context.resume.lines[line].text
    opening = _OPENING.match(text)
    if opening is None or match.start() != 0 or len(_PRONOUN.findall(text)) != 1:
        return None
    verb = verb_at(text, opening.end(), len(text), context.lexicon, prefer=VerbForm.PAST)
    if verb is None or verb.form is not VerbForm.PAST or verb.lemma in ("be", "have", "do"):
        return None
    end = opening.end() + 1
    return Fix(line, 0, end, text[:end], text[opening.end()].upper(), safe=True)


RULE = Rule("PM104", "first-person", Severity.WARNING, check, most=5)
