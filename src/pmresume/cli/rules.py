"""``pmresume rules``: the linter's rules, listed and explained."""

from __future__ import annotations

from typing import Annotated

import typer

from pmresume.cli.screen import show


def rules(
    rule: Annotated[
        str | None, typer.Argument(metavar="RULE", help="A code, name, beginning of codes (PM1) or family.")
    ] = None,
) -> None:
    """List the rules of the linter, or explain one."""
    from pmresume.lint.rules import ALL_RULES
    from pmresume.lint.rules_pages import explained, listed
    from pmresume.lint.selection import known_codes

    if rule is None:
        show(listed(ALL_RULES))
        return
    codes = known_codes(rule, "rules")
    chosen = [one for one in ALL_RULES if one.code in codes]
    show([explained(chosen[0]).rstrip("\n")] if len(chosen) == 1 else listed(chosen))
