"""How facts share the lines of a project: what stands together, what gives way, and what is then listed."""

from __future__ import annotations

import pytest

from pmresume.readers.inventory import read_inventory
from pmresume.translate.inventory import translate_inventory


def told(project: str):
    inventory = read_inventory(None, text=f"projects:\n  - {{{project}}}\n").inventory
    entry = translate_inventory(inventory).entries[0]
    return [bullet.text for bullet in entry.bullets], [left.fact for left in entry.left_out]


@pytest.mark.parametrize(
    ("project", "line"),
    [
        (
            "name: Ticketing system to Jira Service Management, kind: migration, ownership: managed, status: finished,"
            " scope: {queues: 30, agents: 45}, tasks: [Wrote guides]",
            "Managed the migration of 30 queues from the ticketing system to Jira Service Management for 45 agents",
        ),
        (
            "name: AWS cost reduction, ownership: owned, status: finished, scope: {AWS accounts: 14}, tasks: [Tagged"
            " resources], results: [{metric: AWS bill, change: down 31%, per: month}]",
            "Owned the AWS cost reduction across 14 accounts, cutting the monthly AWS bill by 31%",
        ),
        (
            "name: Automation of the regression suite, ownership: led, status: finished, scope: {test cases: 640},"
            " tasks: [Wrote scripts]",
            "Led the automation of the regression suite, covering 640 test cases",
        ),
        (
            "name: Load testing before open enrollment, ownership: managed, finished: 2023-10-20, deadline: end of"
            " October 2023, tasks: [Built scenarios]",
            "Managed load testing before open enrollment, finishing by the end of October 2023",
        ),
        (
            "name: Claims portal release 4.0 for a regional insurer, ownership: coordinated, status: finished,"
            " scope: {user stories: 118, UAT users: 26}, tasks: [Wrote scripts]",
            "Coordinated the claims portal release 4.0 for a regional insurer, covering 118 user stories and 26 UAT"
            " users",
        ),
        (
            "name: Mail rollout, ownership: contributed, status: finished, scope: {users: 2400}, tasks: [Tested mail],"
            " results: [{metric: helpdesk calls, change: down 35%}]",
            "Contributed to the mail rollout for 2,400 users, helping cut help desk calls by 35%",
        ),
        (
            "name: PCI audit remediation, ownership: coordinated, status: finished, scope: {findings: 37}, tasks:"
            " [Tracked findings], results: [passed the audit]",
            "Coordinated the PCI audit remediation of 37 findings, passing the audit",
        ),
        (
            "name: Firewall refresh, ownership: coordinated, status: finished, team: {size: 5, roles: [network"
            " engineers, one security analyst]}, tasks: [Moved rules]",
            "Coordinated the firewall refresh with a five-person team of network engineers and one security analyst",
        ),
    ],
)
def test_the_first_line_reads(project, line):
    bullets, _ = told(project)
    assert line in bullets


def test_results_that_went_opposite_ways_share_a_line():
    bullets, _ = told(
        "name: Kubernetes migration, ownership: led, deadline: 2023-01-31, finished: 2023-01-19, scope: {product"
        " teams: 9, services: 60+, clusters: 3}, team: 7, tasks: [Wrote charts], results: [{metric: deployment time,"
        " before: 4 hours, after: 12 minutes}, {metric: deployments, before: 6, after: 45, per: week}]"
    )
    assert "Cut deployment time from 4 hours to 12 minutes and raised deployments from 6 to 45 per week" in bullets


def test_money_goes_before_the_trades_of_a_team_and_those_are_listed():
    bullets, left = told(
        "name: Hybrid cloud migration, ownership: led, status: in progress, deadline: 2024-06-28, budget: $1.1M,"
        " scope: {applications: 52}, team: {size: 8, roles: [cloud engineers, DBAs, network engineers]},"
        " results: [31 applications moved so far], tasks: [Launch instances for the teams]"
    )
    assert bullets[0].startswith("Lead the hybrid cloud migration of 52 applications on a $1.1M budget with an eight-")
    assert "team: cloud engineers, DBAs, network engineers" in left


def test_what_is_due_is_the_work_and_not_a_task():
    bullets, left = told(
        "name: Test environments on demand, ownership: contributed, status: in progress, deadline: Q4 2024,"
        " tasks: [Collect the requirements of the teams]"
    )
    assert bullets == ["Collect the requirements of the teams"]
    assert "deadline: Q4 2024" in left


def test_a_reason_told_of_finished_work_stands_in_its_past():
    bullets, _ = told(
        "name: SQL consolidation, kind: migration, ownership: managed, status: finished, deadline: 2018-01-15,"
        " finished: 2018-02-02, scope: {databases: 63}, tasks: [Backed up databases], scope_changes: [{request:"
        " vendor app needs its new version before it can move, decision: change board moved cutover from Jan 15 to"
        " Feb 2}]"
    )
    assert any(line.endswith("needed its new version before it could move") for line in bullets)


def test_later_verbs_of_a_response_follow_the_first():
    bullets, _ = told(
        "name: Automation of tests, ownership: led, status: finished, tasks: [Wrote scripts], risks: [{risk: flaky"
        " tests, response: quarantined them daily and fixed or deleted them within the sprint}]"
    )
    assert any("by quarantining them daily and fixing or deleting them within the sprint" in line for line in bullets)


def test_a_hedge_is_no_unit():
    bullets, _ = told(
        "name: Load testing, ownership: managed, status: finished, tasks: [Built scenarios], results: [{metric: page"
        " response time, before: 7.5 seconds, after: under 2 seconds}]"
    )
    assert any("page response time from 7.5 seconds to less than 2 seconds" in line for line in bullets)
