"""A comment silences a rule without saying why.

Why:
    In half a year nobody remembers why a finding was waved through. A suppression without a reason silences nothing.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        <!-- pmresume: ignore PM101 -->
        - Responsible for patching 120 servers
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Responsible for patching 120 servers <!-- pmresume: ignore weak-opener -->
    -
        # Robin Example <!-- pmresume: ignore-file PM101, PM601 — -->

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Responsible for patching 120 servers

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Responsible for patching 120 servers <!-- pmresume: ignore PM101 — the wording of the contract -->
    -
        # Robin Example <!-- pmresume: ignore-file PM101: house style of the agency -->

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Responsible for patching 120 servers
    -
        # Robin Example <!-- pmresume writes this file -->

        ## Experience

        ### Systems Administrator, Northwind

        May 2019 – June 2022

        - Patched 120 servers

Known false positives:
    None known.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Profile, Rule
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit for each suppression that gives no reason or names no rule."""
    for suppression in context.suppressions:
        line = suppression.lines[0] if suppression.lines else None
        if not suppression.rules:
            yield Hit(f'"{suppression.quote}" names no rule; write "pmresume: ignore PM204 — the reason"', line)
        elif not suppression.reason:
            yield Hit(f'"{suppression.quote}" gives no reason and silences nothing; add " — the reason" to it', line)


RULE = Rule("PM901", "suppression-without-reason", Severity.WARNING, check, profile=Profile.DRAFT)
