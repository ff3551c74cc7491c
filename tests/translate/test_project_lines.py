"""What a reader of a project's lines trips over: order claimed, joins, counts, names, references, figures as typed."""

from __future__ import annotations

import pytest

from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.inventory import translate_inventory


def entries(text: str):
    return translate_inventory(conceal(read_inventory(None, text=text).inventory)).entries


def told(project: str):
    entry = entries(f"projects:\n  - {{{project}}}\n")[0]
    return [bullet.text for bullet in entry.bullets], {left.fact: left.why for left in entry.left_out}


SWITCHES = "name: Switch replacement, ownership: coordinated, status: finished, tasks: [Racked hardware at night]"


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        # What ends can be waited for by the whole work; a thing may be wanted by a part of it only.
        ("dependencies: [the cabling project]", "Sequenced the replacement behind the cabling project"),
        (
            "dependencies: [new licenses from the reseller]",
            "Planned the replacement around new licenses from the reseller",
        ),
        ("dependencies: [MFA rollout had to finish first]", "Sequenced the replacement behind the MFA rollout"),
        # Shares are plurals, "now" is now, and nobody is singular.
        (
            "risks: [{risk: users not enrolling, response: desk visits, outcome: 94% enrolled by launch}]",
            "Mitigated the risk of users not enrolling through desk visits; 94% were enrolled by launch",
        ),
        (
            "risks: [{risk: lost mail, response: exported every mailbox first, outcome: none lost}]",
            "Exported every mailbox first to mitigate the risk of lost mail; none were lost",
        ),
        (
            "risks: [{risk: evidence arriving late, response: weekly evidence calls and a shared tracker}]",
            "Mitigated the risk of evidence arriving late through weekly evidence calls and a shared tracker",
        ),
        (
            "risks: [{risk: upgrade breaking workloads, response: night shifts}]",
            "Mitigated the risk of an upgrade breaking workloads through night shifts",
        ),
        (
            "deadline: 2022-06-30, finished: 2022-06-30, risks: [{risk: stopping a line by a wrong rule,"
            " response: monitor"
            " mode for 30 days before enforcing}]",
            "Mitigated the risk of stopping a line by a wrong rule through a monitor mode for 30 days before enforcing",
        ),
        # The reason says which lease.
        (
            "reason: lease on the old site ends July 2024, risks: [{risk: lease can not be extended,"
            " response: moved the"
            " core first}]",
            "Moved the core first to mitigate the risk that the old site's lease, which ends in July 2024, cannot be "
            "extended",
        ),
        (
            "stakeholders: [application owners in Finance, application owners in the lab], dependencies: [the audit]",
            "Sequenced the replacement behind the audit, working with application owners in Finance and the lab",
        ),
        (
            "scope_changes: [{request: add the loading docks, decision: 'approved, end date moved to Jan"
            " 20'}], deadline:"
            " 2019-12-15, finished: 2020-01-20",
            "Took on an approved change to add the loading docks and finished on the new date, January 20, 2020",
        ),
    ],
)
def test_a_fact_in_a_line_of_its_own(facts, line):
    bullets, _ = told(f"{SWITCHES}, {facts}")
    assert line in bullets


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("escaped defects down 40%", "cutting escaped defects by 40%"),
        ("30% fewer tickets", "with 30% fewer tickets"),
        ("p95 latency 900ms -> 300ms", "cutting p95 latency from 900 milliseconds to 300 milliseconds"),
        ("VPN tickets down from 300/month to 60/month", "cutting VPN tickets from 300 to 60 per month"),
        ("audit finding closed", "; the audit finding was closed"),
        ("RPO of 15 minutes met for all tier 1 systems", "for all tier 1 systems"),
        ("95% of tickets now logged in the portal", "with 95% of tickets now logged in the portal"),
    ],
)
def test_results_as_people_type_them(result, words):
    bullets, _ = told(f"{SWITCHES}, results: ['{result}']")
    assert words in "\n".join(bullets)


def test_a_time_of_hours_and_minutes_is_one_figure():
    bullets, _ = told(f"{SWITCHES}, results: [{{metric: nightly batch, before: 5h 40m, after: 3h 10m}}]")
    assert "nightly batch from 5 hours 40 minutes to 3 hours 10 minutes" in bullets[0]


def test_what_was_reached_of_work_that_goes_on_is_no_second_with():
    bullets, _ = told(
        "name: Site deployment, ownership: led, status: in progress, scope: {sites: 60}, vendors: [two carriers],"
        " results: [41 sites live so far], tasks: [Racked hardware]"
    )
    assert bullets[0] == "Lead the deployment to 60 sites with two carriers; 41 sites are live so far"


def test_work_on_hold_says_so_behind_its_line():
    bullets, _ = told("name: Switch replacement, ownership: led, status: on hold, tasks: [Racked hardware], team: 7")
    assert bullets[0] == "Led the switch replacement with a seven-person team; the work is now on hold"


@pytest.mark.parametrize(
    ("scope", "work"),
    [
        ("name: WiFi refresh at the warehouses, scope: {access points: 210, warehouses: 3 sites}",
         "the Wi-Fi refresh of 210 access points at three warehouses"),
        ("name: Firewall rule cleanup, scope: {rules: 4800, firewalls: 22}",
         "the cleanup of 4,800 firewall rules across 22 firewalls"),
        ("name: Laptop replacement program, scope: {laptops: 1150}", "the replacement of 1,150 laptops"),
        ("name: office move to new HQ, scope: {desks: 420, meeting rooms: 36}",
         "the office move of 420 desks and 36 meeting rooms to new HQ"),
        ("name: Backup modernization, scope: {TB: 180}", "180 TB"),
    ],
)  # fmt: skip
def test_counts_stand_at_what_they_count(scope, work):
    bullets, _ = told(f"ownership: led, status: finished, tasks: [Wrote guides], {scope}")
    assert work in bullets[0]


def test_figures_in_different_things_are_no_change():
    _, left = told(f"{SWITCHES}, results: [{{metric: rack space, before: 2 racks, after: 6U}}]")
    assert left["results: rack space 2 racks to 6U"] == "the figures do not say which way it went"


@pytest.mark.parametrize(
    ("project", "line"),
    [
        ("name: Desktop support at HQ, ownership: supported, start: 2016, scope: {users: 1100}, tasks: [Ran queues]",
         "Provide desktop support at HQ for 1,100 users"),
        ("name: printers, ownership: supported, scope: {printers: 60}, tasks: [Replaced printers]",
         "Replaced 60 printers"),
        ("name: Patch drive, ownership: coordinated, status: finished, scope: {servers: 900}, tasks: [Wrote guides]",
         "Coordinated the patch drive, covering 900 servers"),
    ],
)  # fmt: skip
def test_the_first_line_of_services_and_bare_things(project, line):
    bullets, _ = told(project)
    assert bullets[0] == line


def test_results_stand_together_before_who_took_part():
    bullets, _ = told(
        "name: Phone replacement, ownership: managed, start: 2020-06-01, deadline: 2020-10-31, finished: 2020-10-30,"
        " team: {size: 4, roles: [telephony engineers]}, scope: {agents: 75, sites: 2}, budget: 95k, stakeholders:"
        " [HR], tasks: [Wrote guides],"
        " results: [{metric: abandon rate, before: 11%, after: 4%}, 'hold time 6 min -> 2 min']"
    )
    assert "Cut the abandon rate from 11% to 4% and hold time from 6 minutes to 2 minutes, working with HR" in bullets


def test_a_count_that_a_result_tells_is_not_told_twice():
    bullets, _ = told(
        "name: Firewall rule cleanup, ownership: led, finished: 2023, scope: {rules: 4800}, tasks: [Wrote guides],"
        " results: [{metric: rules, before: 4800, after: 2950}]"
    )
    assert bullets[0] == "Led the firewall rule cleanup, cutting rules from 4,800 to 2,950"


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (
            "scope: {switches: 85}, tasks: [Deployed infrastructure across multiple platforms of switches]",
            "Deployed infrastructure across 85 switches on multiple platforms",
        ),
        (
            "scope: {assets: 1200}, tasks: ['Maintain IS assets, network, contacts and service contracts inventory']",
            "Maintain an inventory of 1,200 IS assets, network, contacts and service contracts",
        ),
        (
            "tools: [Cisco Prime Infrastructure], tasks: [Added routers using prime infrastructure for branches]",
            "Added routers using Cisco Prime Infrastructure for branches",
        ),
    ],
)
def test_counts_and_tools_of_a_task(facts, line):
    bullets, _ = told(f"name: Records, {facts}")
    assert line in bullets


def test_a_masked_name_is_known_at_its_second_mention():
    inventory = """
confidential: [{term: NAVAIR, say: an aviation office}]
projects:
  - name: PC refresh for NAVAIR
    ownership: coordinated
    status: finished
    tasks: [Installed software, Supported NAVAIR with Intune enrollment and printer repairs for 40 pilots]
"""
    lines = "\n".join(b.text for b in entries(inventory)[0].bullets)
    assert lines.count("an aviation office") == 1
    assert "the aviation office" in lines


def test_a_result_in_words_goes_to_the_task_that_speaks_of_it_and_never_to_a_dependency():
    bullets, _ = told(
        "name: Alert hardening, ownership: led, status: finished, dependencies: [the cabling project],"
        " tasks: [Found network vulnerabilities using Nexpose, Administered databases for a lab],"
        " results: [42 vulnerabilities were found and 39 were fixed by year end, {metric: alerts, before: 9, after: 2}]"
    )
    line = next(b for b in bullets if "39 were fixed" in b)
    assert line.startswith("Found network vulnerabilities using Nexpose")


def test_two_results_in_words_stand_beside_the_work_rather_than_in_a_line_without_a_doer():
    bullets, _ = told(f"{SWITCHES}, results: [no site lost its connection, store managers kept the old phones]")
    assert bullets[0].endswith("; no site lost its connection, and store managers kept the old phones")
    assert not any(b.startswith(("No site", "Store managers")) for b in bullets)


def test_a_result_in_words_stands_beside_a_measured_one_where_the_first_line_is_full():
    bullets, _ = told(
        "name: Exchange to Office 365, kind: migration, ownership: led, status: finished, deadline: 2016-07, finished:"
        ' 2016-06, budget: "$62,000", team: 5, scope: {mailboxes: 1850, shared mailboxes: 210}, vendors: [the Microsoft'
        ' partner], results: [{metric: mail storage cost, before: "$41k", after: "$9k", per: year}, no mail lost]'
    )
    assert next(b for b in bullets if "$9,000" in b).endswith("; no mail was lost")


def test_a_task_that_tells_the_work_as_a_whole_is_no_second_bullet():
    bullets, left = told(
        "name: SAP upgrade, kind: upgrade, ownership: managed, status: finished, scope: {plants: 5}, vendors:"
        " [implementation partner], tasks: [Managed the upgrade of SAP with internal team and implementation partner,"
        " Wrote the cutover plan for each plant]"
    )
    assert sum("upgrade" in b for b in bullets) == 1
    assert "the first bullet tells the same work" in left.values()


def test_counts_of_a_task_that_is_told_again_are_told_by_the_first_bullet():
    bullets, _ = told(
        "name: Payment terminal upgrade, ownership: managed, status: finished, scope: {terminals: 3100, stores: 410},"
        " tasks: [Managed the upgrade of payment terminals at 410 stores, Wrote the test plan for store managers]"
    )
    assert "3,100" in bullets[0] and "410 stores" in bullets[0]


def test_who_took_part_stands_beside_the_result_where_the_first_line_is_full():
    bullets, _ = told(
        "name: MI reporting, ownership: coordinated, finished: Q3 2018, deadline: Q3 2018, team: 4 ppl,"
        " scope: {bots: 17},"
        " stakeholders: [finance shared services, RPA ops], tasks: [Wrote guides], results: [{metric: time on manual"
        " reporting, change: -80%}]"
    )
    assert bullets[0] == "Coordinated MI reporting across 17 bots with a four-person team by the Q3 2018 deadline"
    assert "Cut time on manual reporting by 80%, working with finance shared services and RPA operations" in bullets


def test_an_outcome_that_a_task_tells_is_told_once():
    bullets, _ = told(
        "name: Firewall upgrade, ownership: led, status: finished, risks: [{risk: failover not working, response:"
        " tested failover in the lab, outcome: no downtime}], tasks: [Upgraded Cisco ASA firewalls with no down time]"
    )
    assert sum("down" in b for b in bullets) == 1


def test_tiny_tasks_share_a_line():
    bullets, _ = told("name: Recertification, ownership: led, tasks: [Collected evidence, Followed up on open items]")
    assert "Collected evidence and followed up on open items" in bullets


def test_groups_without_people_are_a_kind_of_team():
    bullets, _ = told(f"{SWITCHES}, team: {{size: 9, roles: [network, desktop, facilities]}}")
    assert "a nine-person network, desktop, and facilities team" in "\n".join(bullets)


def test_reasons_of_an_observed_project_are_true():
    _, left = told(
        "name: Access vault, ownership: observed, status: in progress, scope: {applications: 45},"
        " stakeholders: [internal"
        " audit], tasks: [Administer access across systems and applications]"
    )
    assert "observed" in left["scope: applications: 45"]
    assert "observed" in left["stakeholders: internal audit"]


def test_a_page_does_not_tell_every_dependency_in_one_way():
    names = ("Switch", "Router", "Phone", "Camera")
    projects = "\n".join(
        f"  - {{name: {n} replacement, ownership: coordinated, status: finished, vendors: [the reseller],"
        f" dependencies: [the ISP window], tasks: [Racked {n.lower()} hardware at night]}}"
        for n in names
    )
    lines = [b.text for e in entries(f"projects:\n{projects}\n") for b in e.bullets if "ISP window" in b.text]
    assert len(lines) == len(names)
    assert len({line.split()[0] for line in lines}) > 1
    assert sum("working with" in line for line in lines) <= 3


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (
            "risks: [{risk: month end close collides with cutover, response: moved cutover to the second weekend}]",
            "the risk that the month end close collides with cutover",
        ),
        (
            "risks: [{risk: users forget their PIN, response: recovery portal, outcome: 12 recovery calls in the first"
            " month}]",
            "with 12 recovery calls in the first month",
        ),
        (
            "risks: [{risk: test traffic reaches users, response: isolated VLAN and a firewall checklist}]",
            "through an isolated VLAN and a firewall checklist",
        ),
        (
            "risks: [{risk: the 2nd data center closes early, response: moved the oldest racks first}]",
            "the risk that the second data center closes early",
        ),
    ],
)
def test_risks_told_as_clauses_and_things_that_look_like_acts(facts, line):
    bullets, _ = told(f"{SWITCHES}, {facts}")
    assert any(line in b for b in bullets), bullets


def test_each_part_of_a_name_has_a_line():
    bullets, _ = told(
        "name: Network and Intune upgrade, ownership: led, status: finished, deadline: 2018-08-31, finished:"
        " 2018-08-17, scope: {switches: 22, laptops: 340}, dependencies: [new licenses from the reseller],"
        " results: [{metric: time to image a laptop, before: 1 day, after: 20 minutes}],"
        " risks: [{risk: laptops dropping out of policy, response: groups of 40}],"
        " tasks: [Replaced switches and enabled redundant LAG and VLAN routes across the network,"
        " Migrated user computer management from classic to Azure Intune]"
    )
    assert any("Intune" in b for b in bullets[1:])
    assert any("VLAN" in b for b in bullets)


def test_who_took_part_is_no_act():
    bullets, _ = told("name: Office move, tasks: [Coordinated the move of 40 desks with movers and cabling contractor]")
    assert bullets[0].endswith("with movers and cabling contractor")


def test_the_sound_part_of_a_task_is_told_and_the_rest_listed():
    project = (
        "projects:\n  - name: Site support\n    ownership: supported\n    tasks:\n"
        "      - Monitored the installation of 40 applications at two sites\n"
        "      - Provided support to developers, such as creating accounts, groups, folders, install license updates\n"
    )
    entry = entries(project)[0]
    assert "Provided support to developers, such as creating accounts, groups, and folders" in [
        bullet.text for bullet in entry.bullets
    ]
    assert "task 2: install license updates" in [left.fact for left in entry.left_out]
    assert any("install" in question.text for question in entry.questions)
