"""A comment silences a rule that has nothing to say there.

Why:
    A suppression that is no longer needed hides the next fault in the same place, and a mistyped rule name silences
    nothing at all.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Patched 120 servers <!-- pmresume: ignore PM101 — the wording of the contract -->
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Responsible for patching 120 servers <!-- pmresume: ignore weak-opner — the wording of the contract -->
    -
        # Robin Example <!-- pmresume: ignore-file placeholder-left — filled in later -->

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Patched 120 servers

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Responsible for patching 120 servers <!-- pmresume: ignore PM101 — the wording of the contract -->
    -
        # Robin Example <!-- pmresume: ignore-file weak-opener — house style of the agency -->

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Responsible for patching 120 servers
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Patched 120 servers <!-- pmresume: ignore PM101 -->

Known false positives:
    A rule that needs an inventory or a Word document is not said to be idle in a run that could not run it.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Profile, Rule
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit for each rule that a suppression names in vain."""
    # Late: the list of all rules holds this one.
    from pmresume.lint.selection import codes_of, nearest_rule

    for suppression, selector in context.idle:
        line = suppression.lines[0] if suppression.lines else None
        if codes_of(selector):
            yield Hit(f'"ignore {selector}" silences nothing here; delete the comment', line)
        else:
            yield Hit(f'"ignore {selector}" names no rule{nearest_rule(selector)}; correct the comment', line)


RULE = Rule("PM902", "unused-suppression", Severity.WARNING, check, profile=Profile.DRAFT)
