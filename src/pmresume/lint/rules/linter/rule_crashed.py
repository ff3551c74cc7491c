"""A rule failed on this file, so what it would have found is missing.

Why:
    A run that leaves out a rule must not look clean. The other rules are not touched; please report the file, or the
    line of it that does this, at the project's issue tracker.

Bad:

Good:

Known false positives:
    None: this is a fault of the linter, not of the resume.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Profile, Rule
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit for each rule that failed."""
    for crash in context.crashes:
        yield Hit(
            f"{crash.code} failed on this file ({crash.fault}); please report it, the other rules are not touched"
        )


RULE = Rule("PM903", "rule-crashed", Severity.WARNING, check, profile=Profile.DRAFT)
