"""An acronym that few outside the team know is nowhere spelled out.

Why:
    The first person who reads the resume is a recruiter, seldom an engineer. Spelled out once, with the acronym in
    brackets, it is found by both the people and the programs that search for either form.

Bad:
    - Configured HSRP on the core switches of two sites
    - Led the rollout of QXM to 14 branches
    - Coordinated the yearly FQRT with three vendors

Good:
    - Configured the Hot Standby Router Protocol (HSRP) on the core switches of two sites
    - Moved the VPN of 14 branches to new SQL servers and met the SLA
    - Led the rollout of the quality exchange manager (QXM) to 14 branches
    -
        - Led the rollout of the Quarterly Freight Reconciliation Tool (QFRT)
        - Trained 30 users of QFRT
    - Presented at the IEEE Symposium

Known false positives:
    The name of a firm or product that the vocabulary does not know. Acronyms that every reader of IT resumes knows
    (API, SQL, VPN and some two hundred more) and those of two letters are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.acronyms import expansions, is_expanded, puzzling
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.work_entries import told_lines
from pmresume.model.finding import Severity

_MOST = 60  # acronyms looked up; each is searched for in the whole resume


def check(context: Context) -> Iterator[Hit]:
    """One hit for each such acronym, where the work first says it."""
    resume = context.resume
    whole = "\n".join(line.text for line in resume.lines)
    heads = {line for entry in resume.entries() for line in entry.heads}
    heads |= {section.heading for section in resume.sections if section.heading is not None}
    named = " ".join(resume.lines[line].text for line in sorted(heads | set(resume.contact_lines)))
    seen: set[str] = set()
    for _, line in told_lines(resume):
        for short, span in puzzling(resume.lines[line].text, context.lexicon):
            if short in seen or short in named or len(seen) >= _MOST:
                continue
            seen.add(short)
            if is_expanded(short, whole, context.lexicon):
                continue
            meanings = expansions(short, context.lexicon)
            certain = f'"{meanings[0]} ({short})"' if len(meanings) == 1 else ""
            yield Hit(
                f'"{short}" is never spelled out; write what it stands for the first time',
                line,
                span.start,
                span.end,
                suggestion=certain,
            )


RULE = Rule("PM403", "acronym-never-expanded", Severity.INFO, check, most=3)
