"""Bullets composed of facts in the odd forms that people type them in: one sentence each, in plain English."""

from __future__ import annotations

import pytest

from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.inventory import translate_inventory


def bullets(project: str) -> list[str]:
    text = f"projects:\n  - {{{project}}}\n"
    entry = translate_inventory(conceal(read_inventory(None, text=text).inventory)).entries[0]
    return [bullet.text for bullet in entry.bullets]


def risk(risk: str, response: str, outcome: str = "", status: str = "finished") -> list[str]:
    more = f", outcome: {outcome}" if outcome else ""
    return bullets(
        f"name: Switch replacement, ownership: coordinated, status: {status}, tasks: [Racked hardware at night],"
        f" risks: [{{risk: {risk}, response: {response}{more}}}]"
    )


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (
            ("late parts", "the reseller stayed on call"),
            "Mitigated the risk of late parts, with the reseller staying on call",
        ),
        (
            ("angry users", "floor plans agreed with team leads"),
            "Mitigated the risk of angry users, with floor plans agreed with team leads",
        ),
        (
            ("no phones on cutover day", "old lines kept 2 weeks in parallel"),
            "Mitigated the risk of no phones on cutover day, with old lines kept two weeks in parallel",
        ),
        (
            ("stale pages", "each department had to approve its pages", "700 pages dropped"),
            "Mitigated the risk of stale pages, with each department having to approve its pages;"
            " 700 pages were dropped",
        ),
        (
            ("lost mail", '"pilot with IT first, then batches of 50"'),
            "Mitigated the risk of lost mail through a pilot with IT first, then batches of 50",
        ),
        (
            ("users locked out of the network", "weekly calls"),
            "Mitigated the risk of users being locked out of the network through weekly calls",
        ),
        (
            ("front desk not able to check in guests", "paper forms"),
            "Mitigated the risk of the front desk not being able to check in guests through paper forms",
        ),
        (
            ("slow cutover", "highest traffic apps moved first"),
            "Mitigated the risk of slow cutover, with the highest-traffic applications moved first",
        ),
        (
            ("lost calls", "tested sundays only"),
            "Tested on Sundays only to mitigate the risk of lost calls",
        ),
        (
            ("ranking loss", "redirects for all pages", "ranking kept"),
            "Mitigated the risk of ranking loss through redirects for all pages; the ranking was kept",
        ),
    ],
)
def test_a_response_in_any_form_makes_one_sentence(given, line):
    assert line in risk(*given)


def test_an_approved_change_of_work_that_goes_on_is_managed_or_coordinated():
    told = "status: in progress, tasks: [Rack hardware], scope_changes: [{request: relabel ports, decision: approved}]"
    assert "Manage an approved change to relabel ports" in bullets(f"name: Switch replacement, ownership: led, {told}")
    assert "Coordinate an approved change to relabel ports" in bullets(
        f"name: Switch replacement, ownership: coordinated, {told}"
    )


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (
            "name: Phone backlog, ownership: led, status: finished",
            "Led the work on the phone backlog",
        ),
        (
            "name: Patch management, ownership: managed, status: ongoing, scope: {switches: 40}",
            "Manage patches across 40 switches",
        ),
        (
            "name: ERP rollout finance module, ownership: managed, status: finished, scope: {countries: 3}",
            "Managed the ERP rollout for the finance module across three countries",
        ),
        (
            "name: Windows 7 EOL, kind: upgrade, ownership: led, status: finished, scope: {workstations: 480}",
            "Led the Windows 7 EOL upgrade of 480 workstations",
        ),
        (
            "name: Vendor access cleanup, ownership: managed, status: finished, scope: {vendor accounts: 412}",
            "Managed the vendor access cleanup of 412 accounts",
        ),
        (
            "name: Tape to disk backup, kind: migration, ownership: managed, status: finished, scope: {servers: 130}",
            "Managed the migration of 130 servers from tape to disk backup",
        ),
        (
            "name: AWS cost clean up, ownership: led, status: finished",
            "Led the AWS cost cleanup",
        ),
        (
            "name: Stock app, kind: development, ownership: contributed, status: finished, team: 6 analysts",
            "Contributed to the development of a stock application in a six-person team of analysts",
        ),
        (
            "name: PC refresh for Finance, ownership: coordinated, status: finished, scope: {PCs: 310, buildings: 4},"
            " vendors: [the reseller]",
            "Coordinated the refresh of 310 PCs for Finance across four buildings, working with the reseller",
        ),
    ],
)
def test_the_first_line_says_what_the_name_means(facts, line):
    assert bullets(f"{facts}, tasks: [Wrote guides]")[0] == line


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ("backlog went from 600 to 45", "cutting the backlog from 600 to 45"),
        ("calls about slow ports went down by a third", "cutting calls about slow ports by a third"),
        ("0 ports left on the old core", "with no ports left on the old core"),
        ('"42 faults found, 39 fixed by June"', "with 42 faults found and 39 fixed by June"),
        ("saves $410k per year", "saving $410K per year"),
        ("audit point closed", "; the audit point was closed"),
        ("{metric: outages, before: 2 per month, after: none}", "cutting outages from 2 per month to none"),
        ("{metric: port related calls, before: 90, after: 40}", "cutting port-related calls from 90 to 40"),
        ("{metric: effort, change: from 60 hours to 8 hours}", "cutting effort from 60 hours to 8 hours"),
        ("{metric: count time, change: cut by 3 hours per site}", "cutting count time by 3 hours per site"),
    ],
)
def test_a_result_as_typed_stands_behind_the_work(result, said):
    lines = bullets(
        "name: Switch replacement, ownership: coordinated, status: finished, tasks: [Wrote guides],"
        f" results: [{result}]"
    )
    assert lines[0] == f"Coordinated the switch replacement{'' if said.startswith(';') else ', '}{said}".replace(
        ", with", ", with"
    )


def test_of_things_it_is_the_number_that_falls():
    lines = bullets(
        "name: Switch replacement, ownership: supported, status: finished, tasks: [Wrote guides],"
        " results: [{metric: open ports, before: 120, after: 4}]"
    )
    assert lines[0] == "Supported the switch replacement, as the number of open ports fell from 120 to 4"


@pytest.mark.parametrize(
    ("deadline", "said"),
    [
        ("end of 2024", "due by the end of 2024"),
        ("mid 2024", "due mid-2024"),
        ("end of June 2024", "the end of June 2024"),
    ],
)
def test_a_part_of_a_year_names_no_month(deadline, said):
    lines = bullets(
        f"name: Switch replacement, ownership: led, status: in progress, deadline: {deadline}, tasks: [Rack hardware]"
    )
    assert said in lines[0]
