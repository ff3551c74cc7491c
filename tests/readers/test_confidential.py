"""Confidential names are replaced everywhere, in every inflection, and the sentence stays English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmresume.model.confidential import leaks
from pmresume.model.inventory import ConfidentialTerm, Inventory
from pmresume.readers.confidential import conceal, conceal_text, safe_name
from pmresume.readers.inventory import read_inventory

TERMS = tuple(
    ConfidentialTerm(term=term, say=say)
    for term, say in {
        "Orbit Aviation": "an aviation program office",
        "VQSI": "a public-sector client",
        "Harbor Dental": "one client",
        "Northwind": "",
        "DoX": "defense",
        "Mercy Hospital": "a hospital",
        "Smith & Sons": "a law firm",
        "Lakeland Region": "the region",
        "Delta": "an airline",
        "BQM": "test lab",
    }.items()
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Supported Orbit Aviation with PCs", "Supported an aviation program office with PCs"),
        ("Supported the Orbit Aviation.", "Supported an aviation program office."),
        ("Supported the Orbit Aviation team", "Supported the aviation program office team"),
        ("Orbit Aviation asked for PCs", "An aviation program office asked for PCs"),
        ("Moved PCs. Orbit Aviation agreed", "Moved PCs. An aviation program office agreed"),
        ("the Orbit Aviation's network", "an aviation program office's network"),
        ("patched orbit-aviation, ORBIT  AVIATION and OrbitAviation", "patched an aviation program office, an aviation "
         "program office and an aviation program office"),
        ("Work with VQSI business units/programs", "Work with public-sector client business units/programs"),
        ("an VQSI request, a VQSI's request", "a public-sector client request, a public-sector client's request"),
        ("told VQSIs", "told public-sector clients"),
        ("VQSI’s and VQSI's staff", "A public-sector client's and a public-sector client's staff"),
        ("Harbor Dental lost two weeks of data", "One client lost two weeks of data"),
        ("Harbor Dental, Inc. lost data", "One client lost data"),
        ("moved Northwind to Azure", "moved a client to Azure"),
        ("Northwind migration", "Client migration"),
        ("The Northwind portal", "The client portal"),
        ("our Northwind account", "our client account"),
        ("DoX and other non-DoX agencies, DoX-wide", "Defense and other non-defense agencies, defense-wide"),
        ("dox agencies", "defense agencies"),
        ("visited three Mercy Hospitals", "visited three hospitals"),
        ("the Mercy Hospitals' beds", "the hospitals' beds"),
        ("a MERCY HOSPITAL nurse", "a hospital nurse"),
        ("for Smith and Sons, Smith&Sons and SMITH & SONS", "for a law firm, a law firm and a law firm"),
        ("in the Lakeland Region", "in the region"),
        ("flights of Delta and the delta of two numbers, DELTA", "flights of an airline and the delta of two numbers, "
         "an airline"),
        ("coordinating with global BQM locations", "coordinating with global test lab locations"),
        ("mail to it@northwind.com at https://www.vqsi.gov/x", "mail to it@client.com at https://www.public-sector-client.gov/x"),
        ("Orbit_Aviation.docx", "aviation-program-office.docx"),
        ("No names here", "No names here"),
    ],
)  # fmt: skip
def test_texts(text: str, said: str) -> None:
    found = conceal_text(text, TERMS, sentence=True)
    assert found == said
    assert not leaks(found, TERMS)
    assert conceal_text(found, TERMS, sentence=True) == found


def test_a_name_in_a_list_takes_no_capital() -> None:
    assert conceal_text("Orbit Aviation", TERMS) == "an aviation program office"


@pytest.mark.parametrize(
    "text",
    ["VQSI", "vqsi", "VQSIs", "VQSI's", "VQSI’s", "the VQSI-wide", "VQSI_admin", "myVQSI", "VQSI2", "VQSInet",
     "(vqsi)",
     "mercy-hospital", "MercyHospital", "Mercy\u00a0Hospital", "mercy hospitals", "Mercy–Hospital",
     "mercy_hospital.pdf",
     "Smith and Sons'", "Northwinds"],
)  # fmt: skip
def test_every_inflection_is_a_leak(text: str) -> None:
    assert leaks(f"for {text} only", TERMS)


@pytest.mark.parametrize("text", ["a mercy", "northwinding", "the delta", "doxology", "smith", "hospital", "avqsia"])
def test_another_word_is_no_leak(text: str) -> None:
    assert not leaks(f"for {text} only", TERMS)


def test_leaks_come_in_the_order_of_the_text_as_they_stand_there() -> None:
    assert leaks("Northwind's box, dox's box", TERMS) == ["Northwind's", "dox's"]
    assert leaks("Acmes", ["Acme"]) == ["Acmes"]


def test_safe_names() -> None:
    assert safe_name("Portal for VQSI: phase 2", TERMS) == "portal-for-public-sector-client-phase-2"
    assert safe_name("///") == "resume"


INVENTORY = """\
person: Dana Reyes
summary: Kept Orbit Aviation running.
positions:
- {id: orbit-aviation-desk, employer: Orbit Aviation, title: Analyst, tasks: [helped VQSI users]}
projects:
- name: PC refresh for Orbit Aviation
  id: vqsi-pcs
  kind: VQSI program
  position: orbit-aviation-desk
  team: {size: 4, roles: [VQSI staff]}
  reason: VQSI asked for it
  scope: {VQSI users: 300}
  budget: 12k from VQSI
  stakeholders: [Orbit Aviation, the VQSI board]
  vendors: VQSI
  dependencies: [VQSI network]
  risks: [{risk: VQSI outage, response: VQSI rollback, outcome: VQSI fine}]
  scope_changes: [{request: VQSI wing, decision: VQSI said yes}]
  results: [{metric: VQSI tickets, before: 4 VQSI, after: 1 VQSI}, VQSI is content]
  tools: [VQSI-Net, Jira]
  tags: vqsi
  notes: ask VQSI
  say: Moved VQSI
  tasks: [{text: moved VQSI, say: VQSI moved}]
  confidential: [{term: VQSI, say: a public-sector client}]
confidential: [{term: Orbit Aviation, say: an aviation program office}]
"""


def told(inventory: Inventory) -> str:
    return inventory.model_dump_json(exclude={"confidential"})


def test_no_field_keeps_a_name_and_references_still_hold() -> None:
    loaded = read_inventory(None, INVENTORY)
    hidden = conceal(loaded.inventory)
    assert leaks(told(loaded.inventory), loaded.terms)
    assert not leaks(told(hidden), loaded.terms)
    assert hidden.position_of(hidden.projects[0]) is hidden.positions[0]
    assert hidden.positions[0].employer == "An aviation program office"
    assert hidden.projects[0].stakeholders == ("an aviation program office", "the public-sector client board")
    assert hidden.projects[0].tools == ("public-sector client-Net", "Jira")


def test_the_terms_are_kept_in_one_place_for_the_check_of_the_output() -> None:
    loaded = read_inventory(None, INVENTORY)
    hidden = conceal(loaded.inventory)
    assert [t.term for t in loaded.terms] == ["Orbit Aviation", "VQSI"]
    assert hidden.confidential == loaded.terms
    assert not hidden.projects[0].confidential
    assert conceal(hidden) == hidden


def test_an_inventory_without_terms_is_left_alone() -> None:
    inventory = read_inventory(None, "projects: {name: A, kind: b}").inventory
    assert conceal(inventory) is inventory


def test_what_is_said_instead_must_not_give_a_name_away() -> None:
    with pytest.raises(ValueError, match="confidential"):
        try:
            read_inventory(None, "projects: {name: A, kind: b}\nconfidential: [{term: Acme, say: an Acme shop}]")
        except Exception as fault:
            raise ValueError(str(fault)) from None


@given(
    st.lists(
        st.sampled_from(
            ["Harbor Dental", "northwind", "VQSI's", "the", "an", "old", ",", ".", "-", "Server", "/", "("]
        ),
        max_size=12,
    )
)
def test_no_arrangement_of_names_leaks(words: list[str]) -> None:
    for joiner in (" ", ""):
        assert not leaks(conceal_text(joiner.join(words), TERMS, sentence=True), TERMS)
