"""What an inventory may look like, short forms and all, and where each field stands."""

from __future__ import annotations

import pytest

from pmresume.errors import InputError
from pmresume.model.inventory import Inventory, Ownership, Project, ProjectStatus
from pmresume.model.position import SourcePosition
from pmresume.readers.inventory import LoadedInventory, read_inventory


def load(text: str) -> LoadedInventory:
    return read_inventory(None, text, name="i.yaml")


def inventory(text: str) -> Inventory:
    return load(text).inventory


def project(body: str) -> Project:
    """The project that has ``body`` as its keys."""
    lines = body.strip("\n").split("\n")
    return inventory("projects:\n- name: A\n" + "".join(f"  {line}\n" for line in lines)).projects[0]


def tasks(*lines: str) -> list[str]:
    return [t.text for t in project("tasks:\n" + "\n".join(f"- {line}" for line in lines)).tasks]


FULL = """\
- id: portal
  name: Student portal move
  kind: migration
  position: Web Administrator
  ownership: coordinated
  status: completed
  start: Sept 2015
  deadline: end of June 2016
  finished: 2016-06-24
  team: {size: 5, roles: [developers, registrar staff]}
  reason: the old host's contract ran out
  scope: {pages: ~1200, "forms (PDF)": 60+, sites: 9}
  budget: $12k grant
  stakeholders: [the registrar, deans]
  vendors: the hosting company
  dependencies:
  - single sign-on upgrade (March)
  risks:
  - risk: broken links
    response: crawl of old and new site every night, fixes by noon
  scope_changes:
  - {request: move the alumni pages too, decision: yes}     # YAML 1.1 would read this as true
  results:
  - {metric: page load, before: 6 s, after: about 2, per: page}
  - 3 departments dropped their own sites afterwards
  tools: [Drupal, Apache, Jenkins]
  tasks:
  - Moved pages & forms to the new CMS, fixed links.
  - Held training for editors
  confidential:
  - {term: Lakeside College, say: a college}
  tags: [web]
  notes: ask the registrar for numbers
"""


def test_a_project_in_the_style_in_which_people_write_them() -> None:
    found = inventory("projects:\n" + FULL).projects[0]
    assert found.ownership is Ownership.COORDINATED
    assert found.status is ProjectStatus.FINISHED
    assert found.team is not None
    assert (found.team.size, found.team.roles) == ("5", ("developers", "registrar staff"))
    assert [(s.key, s.value) for s in found.scope] == [("pages", "~1200"), ("forms (PDF)", "60+"), ("sites", "9")]
    assert found.scope_changes[0].decision == "yes"
    assert found.vendors == ("the hosting company",)
    assert [r.metric or r.text for r in found.results] == [
        "page load",
        "3 departments dropped their own sites afterwards",
    ]
    assert found.notes == ("ask the registrar for numbers",)
    assert found.start is not None
    assert found.start.text == "Sept 2015"


def test_json_is_an_inventory_too() -> None:
    found = inventory('{"projects": [{"name": "A", "budget": null, "scope": {"servers": 24}, "tasks": ["did x"]}]}')
    assert found.projects[0].budget == ""
    assert found.projects[0].scope[0].value == "24"


def test_scalars_are_read_as_typed() -> None:
    typed = ["yes", "NO", "on", "22:30", "2022.10", "012", "0x1F", "1e3", "1_000", ".5", "2022-06-30", "=", "TRUE"]
    assert tasks(*typed) == typed
    found = project("budget: 012\nscope: {a: yes, b: 22:30, c: 2022.10, 7: 1e3}\nkind: NO")
    assert (found.budget, found.kind) == ("012", "NO")
    assert [(s.key, s.value) for s in found.scope] == [("a", "yes"), ("b", "22:30"), ("c", "2022.10"), ("7", "1e3")]


@pytest.mark.parametrize("nothing", ["", "~", "null", "''", "[]"])
def test_a_key_without_a_value_is_no_key(nothing: str) -> None:
    found = project(f"kind: x\nbudget: {nothing if nothing != '[]' else ''}\ntasks: {nothing}\ntools: {nothing}")
    assert (found.budget, found.tasks, found.tools) == ("", (), ())


def test_null_in_quotes_is_a_text() -> None:
    assert tasks("'null'", '"~"', "Null") == ["null", "~", "Null"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Cut tickets: from 40 to 10", "Cut tickets: from 40 to 10"),
        ("Cut  tickets:  from 40  to 10", "Cut  tickets:  from 40  to 10"),
        ("Duties: patching: weekly: by hand", "Duties: patching: weekly: by hand"),
        ("'Cut tickets': from 40 to 10", "'Cut tickets': from 40 to 10"),
        ("Responsible for:", "Responsible for:"),
        ("Windows: 7, 8, 10", "Windows: 7, 8, 10"),
        ("Note: see http://example.com:8080/x", "Note: see http://example.com:8080/x"),
        ("Servers: ~200   # about", "Servers: ~200"),
        ("Cut tickets:\n    from 40 to 10", "Cut tickets: from 40 to 10"),
        ("- nested item", "nested item"),
        ("text: moved mail", "moved mail"),
        ("task: moved mail", "moved mail"),
        ("{text: moved mail}", "moved mail"),
    ],
)
def test_a_task_that_yaml_takes_for_a_map_is_taken_back(line: str, text: str) -> None:
    assert tasks(line) == [text]


def test_texts_elsewhere_are_taken_back_too() -> None:
    found = project(
        "stakeholders: ['x', Finance: accounts payable]\nresults:\n- Tickets per week: from 40 to 10\n"
        "risks:\n- Long outage: after-hours cutover\nreason: Phase 2: the old host: gone"
    )
    assert found.stakeholders == ("x", "Finance: accounts payable")
    assert found.results[0].text == "Tickets per week: from 40 to 10"
    assert found.risks[0].risk == "Long outage: after-hours cutover"
    assert found.reason == "Phase 2: the old host: gone"


def test_a_lone_value_stands_for_a_list_of_one_and_a_text_for_an_object() -> None:
    found = inventory(
        "person: Dana Reyes\ntarget: IT project manager\ncertifications: PMP\neducation: B.S. in Physics\n"
        "languages: Spanish (fluent)\n"
        "positions: Systems Administrator\nconfidential: Acme\n"
        "projects: {name: A, team: 3 ppl, results: went live, risks: low turnout, scope_changes: two more sites, "
        "tasks: did x, tools: 'Jira, Excel (macros, pivots); Visio', notes: x, say: y}\n"
    )
    (only,) = found.projects
    assert found.person.name == "Dana Reyes"
    assert found.target.role == "IT project manager"
    assert found.certifications[0].name == "PMP"
    assert found.education[0].degree == "B.S. in Physics"
    assert (found.languages[0].name, found.languages[0].level) == ("Spanish", "fluent")
    assert found.positions[0].title == "Systems Administrator"
    assert found.confidential[0].term == "Acme"
    assert only.team is not None
    assert only.team.size == "3 ppl"
    assert only.results[0].text == "went live"
    assert only.risks[0].risk == "low turnout"
    assert only.scope_changes[0].request == "two more sites"
    assert only.tools == ("Jira", "Excel (macros, pivots)", "Visio")
    assert [said.text for said in only.say] == ["y"]


def test_free_keys_of_a_map_become_a_list() -> None:
    found = inventory(
        "languages: {Spanish: fluent, French: basic}\nperson: {links: {GitHub: https://github.com/example}}\n"
        "confidential: {Acme: a client}\nprojects: {name: A, kind: b}\n"
    )
    assert [(x.name, x.level) for x in found.languages] == [("Spanish", "fluent"), ("French", "basic")]
    assert (found.person.links[0].label, found.person.links[0].url) == ("GitHub", "https://github.com/example")
    assert (found.confidential[0].term, found.confidential[0].say) == ("Acme", "a client")


@pytest.mark.parametrize(
    ("team", "size", "roles"),
    [
        ("3 ppl", "3 ppl", ()),
        ("6", "6", ()),
        ("about 10 people", "about 10 people", ()),
        ("4 network engineers", "4", ("network engineers",)),
        ("[network engineers, DBAs]", "", ("network engineers", "DBAs")),
        ("network engineers, DBAs", "", ("network engineers", "DBAs")),
        ("just me", "just me", ()),
        ("{size: 4 ppl}", "4 ppl", ()),
        ("{size: 2, roles: 'techs, store managers'}", "2", ("techs", "store managers")),
    ],
)
def test_teams(team: str, size: str, roles: tuple[str, ...]) -> None:
    found = project(f"team: {team}").team
    assert found is not None
    assert (found.size, found.roles) == (size, roles)


@pytest.mark.parametrize(
    ("scope", "items"),
    [
        ("{servers: 24, branches: 12}", [("servers", "24"), ("branches", "12")]),
        ("24 servers across 12 branches", [("servers", "24"), ("branches", "12")]),
        ("[24 servers, '~3,000 users']", [("servers", "24"), ("users", "~3,000")]),
        ("[servers: 24, branches: 12]", [("servers", "24"), ("branches", "12")]),
        ("about 200 hosts and 60+ sites", [("hosts", "about 200"), ("sites", "60+")]),
        ("company-wide", [("company-wide", "")]),
    ],
)
def test_scopes(scope: str, items: list[tuple[str, str]]) -> None:
    assert [(s.key, s.value) for s in project(f"scope: {scope}").scope] == items


@pytest.mark.parametrize(
    ("word", "value"),
    [("done", "finished"), ("Completed", "finished"), ("complete", "finished"), ("ongoing", "in progress"),
     ("in-progress", "in progress"), ("In Progress", "in progress"), ("paused", "on hold"), ("on hold", "on hold"),
     ("canceled", "cancelled"), ("Cancelled", "cancelled"), ("planned", "planned"), ("not started", "planned")],
)  # fmt: skip
def test_status_by_synonym(word: str, value: str) -> None:
    assert project(f"status: {word}").status == value


@pytest.mark.parametrize(
    ("word", "value"),
    [("led", "led"), ("Leading", "led"), ("manages", "managed"), ("coordinate", "coordinated"),
     ("co-ordinated", "coordinated"),
     ("OWNED", "owned"), ("support", "supported"), ("contributed to", "contributed"), ("observed", "observed")],
)  # fmt: skip
def test_ownership_by_inflection(word: str, value: str) -> None:
    assert project(f"ownership: {word}").ownership == value


@pytest.mark.parametrize("word", ["lead", "owner", "helped", "project manager", "reviewed"])
def test_a_word_that_is_no_clear_ownership_is_no_ownership(word: str) -> None:
    with pytest.raises(InputError, match="unknown value"):
        project(f"ownership: {word}")


def test_a_block_text_or_foreign_bullets_give_one_task_a_line() -> None:
    assert [t.text for t in project("tasks: |\n  - moved mail\n  patched hosts\n\n  * wired desks").tasks] == [
        "moved mail",
        "patched hosts",
        "* wired desks",
    ]
    assert [t.text for t in project("tasks:\n  • moved mail\n  • patched hosts").tasks] == [
        "moved mail",
        "patched hosts",
    ]
    assert [t.text for t in project("tasks:\n  -moved mail\n  -patched hosts").tasks] == ["moved mail", "patched hosts"]


def test_a_wrapped_text_may_have_a_dash_at_the_beginning_of_a_line() -> None:
    line = "Upgraded the whole of the network infrastructure in all of the offices"
    assert tasks(f"{line}\n    - replaced switches") == [f"{line} - replaced switches"]


def test_positions_with_tasks_and_no_project() -> None:
    found = inventory(
        "positions:\n- title: Help Desk Analyst\n  start: 2019\n  end: present\n  tasks: [reset passwords]\n"
    )
    assert found.positions[0].end is not None
    assert found.positions[0].tasks[0].text == "reset passwords"


def test_a_title_stands_for_a_position_without_a_list_and_must_be_on_the_list() -> None:
    assert inventory("projects: {name: A, kind: b, position: Analyst}").projects[0].position == "Analyst"
    listed = inventory("projects: {name: A, kind: b, position: analyst}\npositions: [{id: x, title: Analyst}]")
    assert listed.position_of(listed.projects[0]) is listed.positions[0]
    with pytest.raises(InputError, match="no position has the id or title"):
        load("projects: {name: A, kind: b, position: Baker}\npositions: [{id: x, title: Analyst}]")
    with pytest.raises(InputError, match="2 positions are called"):
        load("projects: {name: A, kind: b, position: Analyst}\npositions: [{id: x, title: Analyst}, {title: Analyst}]")


def test_anchors_and_merge_keys_work() -> None:
    found = inventory(
        "projects:\n- &base {name: A, kind: upgrade, tools: &t [Jira], tasks: [x]}\n- {<<: *base, name: B, tools: *t}\n"
        "- <<: [*base, *base]\n  name: C\n"
    )
    assert [(p.name, p.kind, p.tools) for p in found.projects] == [(n, "upgrade", ("Jira",)) for n in "ABC"]


def test_every_field_has_its_place() -> None:
    places = load("person: {name: D}\nprojects:\n" + FULL).positions
    assert places["person.name"] == SourcePosition(1, 16)
    assert places["projects[0]"] == SourcePosition(3, 3)
    assert places["projects[0].scope.sites"] == SourcePosition(14, 52)
    assert places["projects[0].vendors"] == places["projects[0].vendors[0]"] == SourcePosition(17, 12)
    assert places["projects[0].risks[0].response"] == SourcePosition(22, 15)
    assert places["projects[0].results[1]"] == SourcePosition(27, 5)
    assert places["projects[0].tasks[1]"] == SourcePosition(31, 5)


def test_places_count_characters_and_skip_empty_items() -> None:
    places = load("projects:\n- {name: 'é😀', kind: b}\n- name: B\n  tasks:\n  -\n  - x\n").positions
    assert places["projects[0].kind"] == SourcePosition(2, 22)
    assert places["projects[1].tasks[0]"] == SourcePosition(6, 5)


@pytest.mark.parametrize(
    ("body", "warning"),
    [
        ("tasks:\n- fixed ticket #4512 for payroll", "i.yaml:4:18: warning: YAML drops what follows"),
        ("status: ongoing\nfinished: 2020-01", 'warning: the status is "in progress"'),
        ("start: 2020\ndeadline: 2019", 'warning: deadline "2019" is before start'),
        (
            "reason: Harbor lost data\nconfidential: {term: Harbor Dental, say: x}",
            '"Harbor" also stands without the rest',
        ),
    ],
)
def test_what_is_odd_but_possible_is_a_warning(body: str, warning: str) -> None:
    lines = "".join(f"  {line}\n" for line in body.split("\n"))
    (told,) = load("projects:\n- name: A\n" + lines).warnings
    assert warning in told


def test_dates_that_overlap_are_in_order() -> None:
    found = load(
        "projects:\n- {name: A, start: 2020-06-15, finished: June 2020}\n- {name: B, start: 2020, finished: 2020-03}"
    )
    assert not found.warnings


def test_thousands_of_projects_are_read() -> None:
    many = "projects:\n" + "".join(f"- name: P{n}\n  scope: {{servers: 24}}\n  tasks: [did x]\n" for n in range(2000))
    assert len(inventory(many).projects) == 2000


def test_bytes_and_text_are_read_alike() -> None:
    text = "projects: {name: Á, kind: b}"
    assert read_inventory(None, text.encode()).inventory == inventory(text)
    with pytest.raises(InputError, match="name a YAML file"):
        read_inventory(None)
