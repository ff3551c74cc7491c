"""A position has more bullets than anybody reads.

Why:
    Readers take in the first four or five. The best of fifteen is lost among the others, and a screening program does
    not count them. Keep what bears on the role you seek, and tell the larger undertakings as projects of their own.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - One
        - Two
        - Three
        - Four
        - Five
        - Six
        - Seven
        - Eight
        - Nine
        - Ten
        - Eleven
    -
        - Installed servers
        - Installed switches
        - Installed phones
        - Installed printers
        - Installed laptops
        - Installed cameras
        - Installed scanners
        - Installed radios
        - Installed screens
        - Installed racks
        - Installed cables
    -
        # Robin Example

        ## Projects

        ### Warehouse Wireless Upgrade

        March 2021 – September 2021

        - Planned the survey
        - Ordered the cables
        - Placed the antennas
        - Tested the scanners
        - Trained the drivers
        - Wrote the manual
        - Labeled the ports
        - Drew the plan
        - Paid the vendor
        - Closed the tickets
        - Filed the report

Good:
    -
        - Installed servers
        - Installed switches
        - Installed phones
    - Cut restore time from 9 to 2 hours
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Keep 40 servers running
        - Trained the drivers
        - Wrote the manual

        #### Warehouse Wireless Upgrade

        March 2021 – September 2021

        - Planned the survey
        - Ordered the cables
        - Placed the antennas
        - Tested the scanners

        #### Backup Platform

        March 2020 – September 2020

        - Planned the move
        - Ordered the disks
        - Tested the restores
        - Closed the tickets

Known false positives:
    Bullets that name tools one by one. Put them in one line.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic


def check(context: Context) -> Iterator[Hit]:
    """One hit for each entry of work with more than ``bullets``, at the first too many; its projects count apart."""
    if not is_page(context.resume):
        return
    most = context.options.get("bullets", 10)
    most = most if isinstance(most, int) and most > 0 else 10
    for entry in context.resume.entries(Topic.EXPERIENCE, Topic.PROJECTS):
        if len(entry.bullets) > most:
            line = entry.bullets[most]
            yield Hit(
                f"{len(entry.bullets)} bullets in one entry, this is number {most + 1}; keep the best, "
                "and tell larger undertakings as projects",
                line,
                0,
                len(context.resume.lines[line].text),
            )


RULE = Rule("PM608", "too-many-bullets", Severity.INFO, check, most=3, options={"bullets": 10})
