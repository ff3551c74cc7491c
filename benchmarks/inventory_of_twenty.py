"""A made-up inventory of twenty projects, the same at every run: what the speed of ``translate`` is measured on."""

from __future__ import annotations

from itertools import product

_SYSTEMS = ("file servers", "switches", "laptops", "databases", "mail servers", "printers", "VPN gateways", "firewalls")
_PLACES = ("the head office", "the branches", "the data center", "the warehouse", "the clinic")
_PARTNERS = ("the network team", "branch managers", "the vendor", "the service desk", "auditors")
_TASKS = (
    "Upgraded {count} {system} at {place} during maintenance windows",
    "Worked with {partner} to schedule the cutover of {system} for {people} users",
    "Responsible for testing backups of {count} {system} every week",
    "Wrote a rollback plan and trained {people} users on the new {system}",
    "Tracked {people} open issues in Jira and reported progress to {partner}",
    "Helped with meetings",
)


def tasks(number: int) -> list[str]:
    """The tasks of project ``number``, counted from 0."""
    words = {
        "count": 12 + 7 * number,
        "people": 30 + 11 * number,
        "system": _SYSTEMS[number % len(_SYSTEMS)],
        "place": _PLACES[number % len(_PLACES)],
        "partner": _PARTNERS[number % len(_PARTNERS)],
    }
    return [task.format(**words) for task in _TASKS]


def sentences(projects: int = 20) -> list[str]:
    """All tasks of the inventory, in order, each wording once: nobody parses the same words twice."""
    return list(dict.fromkeys(task for number in range(projects) for task in tasks(number)))


def inventory(projects: int = 20) -> str:
    """The inventory as YAML."""
    ownership = ("contributed", "coordinated", "managed", "led")
    pairs = list(product(_SYSTEMS, _PLACES))
    lines = ["person: {name: Robin Example, email: robin@example.com}", "target: {role: IT project manager}"]
    lines += ["as_of: 2024-06-30", "projects:"]
    for number in range(projects):
        system, place = pairs[number * 3 % len(pairs)]
        year = 2014 + number // 2
        lines += [
            f"  - name: Renewal {number + 1} of the {system} at {place}",
            f"    ownership: {ownership[number % len(ownership)]}",
            f"    start: {year}-02",
            f"    deadline: {year}-06-30",
            f"    finished: {year}-06-{10 + number}",
            f"    team: {{size: {3 + number % 6}, roles: [technicians]}}",
            f"    scope: {{sites: {2 + number}, users: {40 + 15 * number}}}",
            f"    stakeholders: [{_PARTNERS[number % len(_PARTNERS)]}]",
            "    risks:",
            "      - {risk: extended downtime, response: after-hours cutovers, outcome: no site lost a day}",
            f"    results: [{{metric: tickets, before: {90 + number}, after: {20 + number}, per: month}}]",
            "    tools: [Jira, PowerShell]",
            "    tasks:",
        ]
        lines += [f"      - {task}" for task in tasks(number)]
    return "\n".join(lines) + "\n"
