"""Which tasks of a project are printed beside what its facts tell, in which tense, and what is asked of the others."""

from __future__ import annotations

import pytest

from pmresume.language.reading import read_frames
from pmresume.readers.inventory import read_inventory
from pmresume.translate.inventory import translate_inventory
from pmresume.translate.plan.sound import trips
from pmresume.vocabulary.lexicon import load_lexicon


@pytest.fixture(scope="module")
def lexicon():
    return load_lexicon()


def entry(project: str):
    return translate_inventory(read_inventory(None, text=f"projects:\n  - {{{project}}}\n").inventory).entries[0]


def lines(project: str) -> list[str]:
    return [bullet.text for bullet in entry(project).bullets]


UPGRADE = (
    "name: Switch upgrade, kind: upgrade, ownership: managed, scope: {switches: 40}, deadline: 2022-06-30,"
    " finished: 2022-06-24, risks: [{risk: lost configs, response: nightly backups, outcome: none lost}]"
)
ONGOING = "name: Service desk, ownership: owned, status: ongoing, start: 2019-01, scope: {users: 900}"


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("Analyzed needs, generated requirements, perform functional analysis and implemented plans", "perform"),
        ("Performed testing tasks such as Design, Create, Maintain and review scripts", "such as Design, Create"),
        ("Configured firewalls in single and multiple context mode firewalls", "firewalls in single"),
        ("Administer identify access for 300 users", "Administer identify"),
        ("Supported developers, such as creating accounts, groups, folders, deploy updates, etc.", "deploy"),
        ("Performing data transfer among databases", "Performing data transfer"),
    ],
)
def test_what_a_reader_trips_over_is_quoted(lexicon, line, quote):
    trip = trips(read_frames([line], lexicon)[0], line, lexicon)
    assert trip is not None
    assert quote in trip.quote
    assert quote in trip.asks


@pytest.mark.parametrize(
    "line",
    [
        "Helped identify and mitigate potential release risks in weekly release meetings",
        "Managed assets and stock inventory via the asset management system",
        "Supported the vendors, security staff and end users to create and manage accounts",
        "Administered server functions, including file services, print services and event logging",
        "Moved servers from old switches to new switches",
        "Trained staff to install, configure and maintain laptops",
        "Design and maintain dashboards, and present findings to managers",
    ],
)
def test_a_line_that_reads_well_trips_nobody(lexicon, line):
    assert trips(read_frames([line], lexicon)[0], line, lexicon) is None


def test_a_task_that_cannot_be_read_waits_for_its_answer_where_the_page_has_other_lines():
    told = entry(f"{UPGRADE}, tasks: [Handled the SQL High for level proficiency of switches in closets, Cabled racks]")
    assert not any("proficiency" in bullet.text for bullet in told.bullets)
    assert any("proficiency" in left.why for left in told.left_out)
    assert any("proficiency" in question.text for question in told.questions)


def test_a_task_that_is_all_there_is_stays_and_is_asked_about():
    told = entry("name: Console work, tasks: [Used SQL High for level proficiency in database manipulation]")
    assert [bullet.status.value for bullet in told.bullets] == ["asked"]


def test_a_skill_is_no_line_of_a_project():
    told = lines(f"{UPGRADE}, tasks: [Excellent communication skills and team player, Racked 40 switches at night]")
    assert not any("skills" in line for line in told)


def test_what_the_first_line_tells_is_not_told_again_where_there_are_lines_enough():
    told = entry(
        f"{UPGRADE}, results: [{{metric: outages, before: 9, after: 2, per: month}}], vendors: [the reseller],"
        " dependencies: [the cabling sign-off], tasks: [Upgrade of switches in closets with reseller engineers,"
        " Trained the night shift]"
    )
    assert not any("closets" in bullet.text for bullet in told.bullets)
    assert any(left.why == "the first bullet tells most of it" for left in told.left_out)


def test_a_heading_before_a_task_is_left_out():
    project = f"{UPGRADE}, tasks: ['Network closets - Replaced the power supplies and relabeled the patch panels']"
    assert any(line.startswith("Replaced the power supplies") for line in lines(project))


@pytest.mark.parametrize(
    ("task", "line"),
    [
        # A standing duty goes on with the work; what was made once was made.
        ("Provided oversight for the night shift", "Provide oversight for the night shift"),
        ("Implemented a ticketing portal for the night shift", "Implemented a ticketing portal for the night shift"),
        ("Resolved 300 tickets for the night shift", "Resolved 300 tickets for the night shift"),
        ("Found queries that slow the portal and fine-tuned them", "Found queries that slow the portal"),
    ],
)
def test_standing_duties_of_work_that_goes_on_are_told_in_the_present(task, line):
    assert any(told.startswith(line) for told in lines(f"{ONGOING}, tasks: [{task}]"))


def test_a_task_in_two_tenses_takes_that_of_the_work():
    project = f"{ONGOING}, tasks: ['Installed workstations and printers, configure switches and phones']"
    assert any(line.startswith("Install workstations and printers") for line in lines(project))
    assert not any("Installed" in line for line in lines(project))


def test_the_task_that_the_project_is_about_comes_first_where_no_line_tells_the_whole():
    told = lines(
        "name: Asset inventory, tasks: [Administer mail accounts in Exchange, Maintain an inventory of assets]"
    )
    assert told[0].startswith("Maintain an inventory")


def test_a_tool_typed_in_two_words_is_named_as_in_the_list():
    told = lines(f"{UPGRADE}, tools: [unittest], tasks: [Tested the switch scripts of the night shift using unit test]")
    assert any(line.endswith("using unittest") for line in told)


def test_a_task_told_as_two_lines_is_two_bullets():
    task = (
        "Led manual and automated test management to elevate the quality of mobile, cloud and sensor applications of"
        " the plant. Designed, developed and maintained automation coverage for the screen and service layers of the"
        " portal with open source frameworks"
    )
    told = lines(f"{ONGOING}, tasks: ['{task}']")
    assert not any("\n" in line for line in told)
    assert any(line.startswith("Designed, developed and maintained") for line in told)


def test_a_task_as_typed_that_says_more_than_is_declared_waits():
    told = entry(
        "name: Portal rollout, ownership: supported, scope: {users: 900}, status: finished, tasks: [Independently led"
        " the trail project from India and leading a team of 6 testers. Successfully, Trained the night shift]"
    )
    assert not any("led" in bullet.text.split() for bullet in told.bullets)


def test_a_name_with_a_year_is_written_alike_in_one_line():
    told = lines(f"{UPGRADE}, tasks: [Presented the switch upgrade at SCHRUG2013 and SCHRUG 2014]")
    assert any(line.endswith("at SCHRUG 2013 and SCHRUG 2014") for line in told)


def test_of_two_acts_only_the_shared_one_is_told_of_the_second_thing():
    told = lines(
        "name: Console work, tasks: [Developed and deployed Lightning components, Developed several Apex triggers]"
    )
    assert not any("components and several" in line for line in told)


def test_another_thing_of_the_same_kind_is_no_echo():
    project = (
        "name: Regression test automation, ownership: managed, scope: {test cases: 400}, status: finished,"
        " tasks: [Automated the basic sanity test cases of the billing portal and its mobile pages,"
        " Ran the night tests in Jenkins, Trained two testers,"
        " Wrote reports in Excel]"
    )
    assert any("sanity" in line for line in lines(project))
