"""The edits of a bullet one by one: tidying, articles, joints, and the choice among wordings."""

from __future__ import annotations

import pytest

from pmresume.language.articles import missing_articles
from pmresume.language.reading import read_frames
from pmresume.model.bullet import Draft, Origin, OriginKind, Piece
from pmresume.translate.choose import Page, opener
from pmresume.translate.questions import MOST, ask
from pmresume.translate.realise.task import LIGHT, MOST_CANDIDATES, raw_draft, realise_task
from pmresume.translate.thin import thinness
from pmresume.vocabulary.lexicon import load_lexicon

LEXICON = load_lexicon()


def best(text: str, *, past: bool = True) -> str:
    (frame,) = read_frames([text], LEXICON)
    return realise_task(frame, LEXICON, path="t", past=past)[0].text


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Configured  two\u00a0routers", "Configured two routers"),
        ("Configured routers , switches", "Configured routers, switches"),
        ("Ensured every step is document for audits", "Ensured every step was documented for audits"),
        ("Tagged all resources, found the idle databases", "Tagged all resources and found the idle databases"),
        ("Configured routers & switches", "Configured routers and switches"),
        ("Configured routers + switches", "Configured routers and switches"),
        ("Configured Routers and Switches daily", "Configured routers and switches daily"),
        ("Configured WAN and iOS clients", "Configured WAN and iOS clients"),
        ("Tested jquery widgets of the intranet", "Tested jQuery widgets of the intranet"),
        ("Resolved hardware related problems", "Resolved hardware-related problems"),
        ("Resolved issues related to printers and fonts", "Resolved issues related to printers and fonts"),
        ("Covered the on call rotation", "Covered the on-call rotation"),
        ("Hosted third party portals", "Hosted third-party portals"),
        ("Hired a RPA contractor", "Hired an RPA contractor"),
        ("Met users w/ the vendor", "Met users with the vendor"),
        ("Fixed the web site of two schools", "Fixed the website of two schools"),
        ("Upgraded Datacenter racks", "Upgraded data center racks"),
        ("Chaired the Change Advisory Board (CAB)", "Chaired the Change Advisory Board (CAB)"),
    ],
)
def test_tidying(task: str, told: str) -> None:
    assert best(task) == told


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Developed inventory portal for three schools", "Developed an inventory portal for three schools"),
        ("Met with client about the cutover", "Met with the client about the cutover"),
        ("Met with clients about the cutover", "Met with clients about the cutover"),
        ("Deployed agents in production environment", "Deployed agents in the production environment"),
        ("Met with our client about the cutover", "Met with the client about the cutover"),
        ("Met with client and vendor about the cutover", "Met with the client and vendor about the cutover"),
        ("Maintained portal for three schools", "Maintained the portal for three schools"),
    ],
)
def test_articles(task: str, told: str) -> None:
    assert best(task).replace("across three", "for three") == told


def test_articles_are_found_in_the_user_s_own_text() -> None:
    text = "Met with client about the cutover"
    (frame,) = read_frames([text], LEXICON)
    assert missing_articles(frame, LEXICON) == [(text.index("client"), "the ")]


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Patched the mail servers. Tested the backups.", "Patched the mail servers and tested the backups"),
        (
            "Patched mail, web, and file servers. Tested the backups.",
            "Patched mail, web, and file servers; tested the backups",
        ),
        ("Patched the mail servers; tested the backups", "Patched the mail servers; tested the backups"),
        (
            "Compiles periodically invalid objects and creating links",
            "Periodically compiled invalid objects and created links",
        ),
        (
            "Supported 300 users, onsite, and remotely using Kaseya",
            "Supported 300 users onsite and remotely using Kaseya",
        ),
        ("Currently managing 12 servers", "Currently manage 12 servers"),
        ("To monitor 12 servers", "Monitored 12 servers"),
        (
            "Rebuilt the nightly jobs. This reduced the backup window.",
            "Rebuilt the nightly jobs, reducing the backup window",
        ),
        (
            "Administered access to 12 portals. This includes onboarding and terminations.",
            "Administered access to 12 portals, including onboarding and terminations",
        ),
        ("Create/submit change requests for two sites", "Created and submitted change requests across two sites"),
    ],
)
def test_joints(task: str, told: str) -> None:
    assert best(task) == told


def test_a_current_duty_is_told_in_the_present() -> None:
    assert (
        best("Responsible for configuring firewalls and training the clerks", past=False)
        == "Configure firewalls and train the clerks"
    )


def test_candidates_are_few_and_differ_and_every_piece_has_an_origin() -> None:
    (frame,) = read_frames(["Involved in creating design documents with the vendor"], LEXICON)
    drafts = realise_task(frame, LEXICON, path="tasks[0]", past=True)
    assert 1 < len(drafts) <= MOST_CANDIDATES
    assert len({d.text for d in drafts}) == len(drafts)
    for draft in drafts:
        for piece in draft.pieces:
            assert piece.origin.kind is OriginKind.GLUE or piece.origin.ref
    spans = [p.origin.ref for p in drafts[-1].pieces if p.origin.kind is OriginKind.TASK]
    assert all(ref.startswith("tasks[0]:") for ref in spans)


def test_the_raw_draft_is_the_line_without_its_full_stop() -> None:
    (frame,) = read_frames(["configuring  firewalls."], LEXICON)
    assert raw_draft(frame, "t").text == "configuring  firewalls"


def draft(text: str, *ids: str) -> Draft:
    return Draft((Piece(text, Origin(OriginKind.GLUE)),), ids)


def test_the_best_guess_is_taken_until_its_opener_is_worn() -> None:
    page = Page()
    options = [draft("Coordinated with A", "one"), draft("Partnered with A", "two"), draft("Worked with A", LIGHT)]
    taken = [page.take(options)[0].text for _ in range(4)]
    assert taken[:2] == ["Coordinated with A"] * 2
    assert "Partnered with A" in taken[2:]
    assert "Worked with A" not in taken  # a fresher opener is no reason to say less


def test_the_page_remembers_openers_given_to_it() -> None:
    page = Page(["coordinated", "coordinated"])
    chosen, others = page.take([draft("Coordinated with A", "one"), draft("Partnered with A", "two")])
    assert chosen.text == "Partnered with A"
    assert [opener(d) for d in others] == ["coordinated"]


@pytest.mark.parametrize(
    ("task", "thin"),
    [
        ("Responsible for security", True),
        ("Responsible for configuring firewalls at two sites", False),
        ("Experience with Linux", True),
        ("Having 5 years of IT experience in networks and storage", True),
        ("Installed software", True),
        ("Installed software for 300 users", False),
        ("Tracked defects in Jira", False),
    ],
)
def test_thin_lines(task: str, thin: bool) -> None:
    (frame,) = read_frames([task], LEXICON)
    assert bool(thinness(frame)) is thin


def test_questions_are_few_most_valuable_first_and_never_about_what_is_given() -> None:
    (frame,) = read_frames(["Patched 120 Windows endpoints every month with the security team"], LEXICON)
    questions = ask(frame, LEXICON, path="tasks[0]")
    assert 0 < len(questions) <= MOST
    assert [q.value for q in questions] == sorted((q.value for q in questions), reverse=True)
    assert not any(q.text.startswith("How many") for q in questions)
    assert all(q.path == "tasks[0]" for q in questions)


def test_what_the_project_gives_is_not_asked() -> None:
    (frame,) = read_frames(["Patched Windows endpoints"], LEXICON)
    known = frozenset(("results", "stakeholders", "scope", "risks", "cadence", "deadline", "dependencies", "tools"))
    assert ask(frame, LEXICON, known=known) == ()
