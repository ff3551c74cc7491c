"""Compounds that open a line and are nouns although their first word could be a verb: "Change control board meetings".

Read as acts they would tell what nobody does ("Changed control board meetings", "Tested plan preparation").
"""

from __future__ import annotations

import re

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

# First words of compounds of the vocabulary that hardly anybody means as a verb before the second.
_FIRST_WORDS = """
access account alert bar barcode batch branch break bridge call contact contract cost exchange feature field finance
flow focus form group head helm help impact interface issue lead market message mock network order package partition
peer phone pilot pivot point power program project prototype purchase query release resource result search sequence
service source staff stage state style supply target task team template text time trend use version voice wire work"""
_FIRST = frozenset(_FIRST_WORDS.split())
# "Process changes", "Release plans", "Service contracts" could be acts.
_EITHER_WORDS = """
process_change process_changes work_plan group_policies group_policy lead_time lead_times stage_gates query_plans
branch_offices call_users package_manager service_printers exchange_servers exchange_server network_printers
network_devices network_switches project_cost project_costs"""
_EITHER = frozenset(w.replace("_", " ") for w in _EITHER_WORDS.split())
# (first word) → second words that make a noun of it.
_PAIRS = {
    "benchmark": "test tests testing",
    "break": "fix fixes",
    "break/fix": "",
    "budget": "preparation planning tracking management",
    "change": "advisory board boards control order orders request requests management log logs window windows ticket",
    "contact": "center centers centre centres",
    "control": "test tests testing framework frameworks panel panels assessment assessments room rooms",
    "cutover": "planning plan plans execution activities support weekend weekends strategy preparation",
    "design": "review reviews pattern patterns specification specifications session sessions discussion discussions",
    "document": "control management",
    "flow": "design diagram diagrams",
    "form": "design designs creation",
    "install": "base",
    "label": "printing printer printers design",
    "load": "test tests testing balancer balancers balancing",
    "map": "creation",
    "order": "entry processing management",
    "patch": "testing level levels management planning",
    "ping": "test tests",
    "plan": "preparation",
    "question": "handling answering",
    "report": "design designs development creation generation writing distribution delivery layout layouts builder",
    "request": "fulfillment fulfilment handling management tracking",
    "restore": "test tests testing drill drills",
    "stock": "control keeping management take count counts",
    "stress": "test tests testing",
    "tag": "policy policies management strategy standard standards",
    "test": "case cases plan plans strategy strategies coverage automation lead bed beds estimation environment_setup",
}
_NOUN_PAIRS = frozenset(
    f"{first} {second.replace('_', ' ')}" for first, row in _PAIRS.items() for second in row.split()
)
# Gerunds that say what a thing is for.
_FOR_WHAT = {
    "billing": "issue issues system systems team",
    "branching": "strategy strategies model policy",
    "building": "management access maintenance security",
    "mailing": "list lists",
    "mapping": "document documents sheet sheets",
    "meeting": "minutes room rooms notes agenda agendas",
    "merging": "strategy",
    "monitoring": "tool tools setup solution dashboard dashboards stack",
    "naming": "convention conventions standard standards",
    "networking": "equipment devices issues",
    "planning": "meeting meetings session sessions poker phase",
    "pricing": "strategy model models",
    "reporting": "tool tools database requirement requirements structure",
    "routing": "protocol protocols table tables",
    "tagging": "strategy policy",
    "testing": "tool tools strategy strategies phase team",
    "ticketing": "tool tools system systems queue",
    "training": (
        "material materials session sessions manual manuals guide guides document documents documentation plan plans "
        "program programs need needs video videos course courses data"
    ),
}
_NOUN_GERUNDS = frozenset(f"{first} {second}" for first, row in _FOR_WHAT.items() for second in row.split())
_WORDS = re.compile(r"(?P<first>[A-Za-z/]+)(?P<all>\s+(?P<two>[A-Za-z]+(?:\s+(?P<three>[A-Za-z]+))?))")


def head_compound(text: str, at: int, end: int, form: VerbForm, lexicon: Lexicon) -> bool:
    """Whether the word at ``at``, a verb in ``form``, makes a noun with the one or two behind it."""
    found = _WORDS.match(text, at, end)
    if found is None:
        return False
    first = found["first"].lower()
    seconds = {" ".join(found["two"].lower().split()), found["two"].lower().split()[0]}
    pairs = {f"{first} {second}" for second in seconds}
    if form is VerbForm.GERUND:
        return bool(pairs & _NOUN_GERUNDS)
    if form is not VerbForm.BASE:
        return first == "cutover" and bool(pairs & _NOUN_PAIRS)
    if pairs & _NOUN_PAIRS:
        return True
    return first in _FIRST and any(p in lexicon.object_forms for p in pairs - _EITHER)
