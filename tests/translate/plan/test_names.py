"""A project's name and scope as a noun phrase."""

from __future__ import annotations

import pytest

from pmresume.readers.inventory import read_inventory
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.scope import noun_class, scope_uses
from pmresume.translate.plan.workname import read_name
from pmresume.translate.realise.pieces import plain
from pmresume.translate.realise.work import work_text
from pmresume.vocabulary.lexicon import load_lexicon


@pytest.fixture(scope="module")
def lexicon():
    return load_lexicon()


def facts_of(yaml, lexicon):
    work = read_inventory(None, text=f"projects:\n  - {{{yaml}, tasks: [a task]}}").inventory.projects[0]
    return Facts(work, "projects[0]", (), {}, lexicon)


def text_of(yaml, lexicon):
    facts = facts_of(yaml, lexicon)
    name = read_name(facts)
    assert name is not None
    return work_text(name, scope_uses(facts), facts)


@pytest.mark.parametrize(
    ("yaml", "said"),
    [
        (
            "name: Branch office server upgrade, scope: {servers: 24, branches: 12}",
            "the upgrade of 24 servers across 12 branches",
        ),
        (
            "name: Core switch replacement, scope: {core switches: 2, floors: 6}",
            "the replacement of two core switches across six floors",
        ),
        (
            "name: 'Scanner rollout, clinics', scope: {clinics: 14, scanners: 90}",
            "the rollout of 90 scanners to 14 clinics",
        ),
        ("name: Payroll cloud migration, scope: {interfaces: 31}", "the payroll cloud migration of 31 interfaces"),
        (
            "name: Exchange to Office 365 migration, scope: {mailboxes: 1150}",
            "the migration of 1,150 mailboxes from Exchange to Office 365",
        ),
        (
            "name: New ticketing system, kind: implementation, scope: {users: 400}",
            "the implementation of a new ticketing system for 400 users",
        ),
        ("name: SAN replacement, scope: {VMs: 180}", "the SAN replacement, covering 180 VMs"),
        ("name: Security workshops, scope: {workshops: 11}", "11 security workshops"),
    ],
)
def test_the_work_with_its_scope(yaml, said, lexicon):
    assert plain(text_of(yaml, lexicon).np) == said


def test_the_act_is_there_where_the_object_is_counted(lexicon):
    work = text_of("name: Firewall upgrade, scope: {firewalls: 5}", lexicon)
    assert plain(work.doing) == "upgrading five firewalls"


@pytest.mark.parametrize(("noun", "kind"), [("branch offices", "place"), ("servers", "thing"), ("clients", "people")])
def test_classes_of_what_is_counted(noun, kind, lexicon):
    assert noun_class(noun, lexicon) == kind


def test_rates_and_what_is_no_count(lexicon):
    facts = facts_of("name: X, scope: {tickets: 40 per week, regions: EMEA and APAC}", lexicon)
    uses = scope_uses(facts)
    assert [(u.noun, u.count, u.per) for u in uses] == [("tickets", "40", "per week")]


def test_titles_lose_their_capitals_and_names_keep_them(lexicon):
    name = read_name(facts_of("name: Windows Server Upgrade", lexicon))
    assert name is not None
    assert (name.modifiers, name.head) == (("Windows", "Server"), "upgrade")
