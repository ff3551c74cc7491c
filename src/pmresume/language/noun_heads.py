"""First words that look like verbs and are nouns: "Code deployment to production", "Cable installer for two schools".

Told as acts they would say what nobody did ("Coded a deployment"), so a noun wins wherever both readings are left.
"""

from __future__ import annotations

import re

from pmresume.language.act_nouns import noun_acts
from pmresume.vocabulary.lexicon import Lexicon

_WORD = re.compile(r"[A-Za-z][A-Za-z'\u2019-]*")
# Verbs that have other acts for an object: "Support migration of mailboxes", "Plan maintenance with vendors".
_DONE_TO_ACTS_WORDS = (
    "plan schedule support review monitor document design lead head start drive spearhead pilot champion audit assist "
    "help supervise update track study target request benchmark estimate control guide limit fund sponsor trigger "
    "attempt repeat conduct control question broker escalate approach complete exercise perfect correct direct "
    "advance focus measure stage order post average tender address label tune"
)
_DONE_TO_ACTS = frozenset(_DONE_TO_ACTS_WORDS.split())
# Acts that such a verb hardly has for an object: "Upgrade planning for SQL Server", "Document management".
_OVERSIGHT_WORDS = "planning management preparation handling coordination estimation analysis keeping"
_OVERSIGHT = frozenset(_OVERSIGHT_WORDS.split())
_THINGS = frozenset(("schedule", "update", "document", "audit", "control", "order", "request"))
_TESTING_WORDS = (
    "estimation planning execution preparation management reporting creation writing design automation coordination "
    "documentation strategy closure development generation maintenance analysis scripting"
)
_TESTING = frozenset(_TESTING_WORDS.split())
_COMPOUNDS = frozenset((("audit", "support"), ("order", "processing"), ("update", "rollout"), ("support", "desk")))
_TESTED_WITH = frozenset(("case", "cases", "script", "scripts", "plan", "plans", "data", "scenario", "scenarios"))
# Nouns of acts whose form is the verb itself and that close a compound: "Code review", "Audit support".
_PLAIN_ACTS = frozenset(("review", "support", "setup", "recovery", "upgrade", "analysis", "approval", "renewal"))
# Verbs so seldom that nobody means them before a noun: "Firewall rule changes", "Team lead for five developers".
_HARDLY_VERBS = frozenset(("firewall", "team"))
_ACT_SHAPE = re.compile(r"(?:ment|tion|sion|ing|ance|sis)$")
_REST = re.compile(
    r"\s+(?P<inner>[A-Za-z][\w/-]*\s+)?(?P<act>[A-Za-z]{5,})"
    r"(?=\s*(?:$|[,;.:(&/])|\s+(?:of|for|as|in|on|at|and|with|using|to|from|between|across|by|per|via|according|"
    r"during|through|within|based|like|such)\b)"
)
_DETERMINER_WORDS = (
    "the a an all any each every our their its his her my this that these those some new existing various multiple "
    "several different in on of for to with and or by at from as daily weekly monthly regular proper"
)
_DETERMINER = frozenset(_DETERMINER_WORDS.split())


def act_compound(text: str, lemma: str, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the bare verb ``lemma``, a noun as well, only says of which act the noun behind it at ``at`` speaks."""
    if lemma == "source" and re.compile(r"\s+(?:code|control|data)\b", re.I).match(text, at, end):
        return True
    if lemma in _HARDLY_VERBS:
        return re.compile(r"\s+(?!(?:the|all|with|up)\b)[a-z]", re.I).match(text, at, end) is not None
    found = _REST.match(text, at, end)
    if found is None:
        return False
    inner, act = (found["inner"] or "").strip().lower(), found["act"].lower()
    if inner in _DETERMINER or act in _DETERMINER or not _names_act(act, lexicon):
        short = _REST_SHORT.match(text, at, end)
        if short is None or not _names_act(short["act"].lower(), lexicon):
            return False
        inner, act = "", short["act"].lower()
    if inner and (_names_act(inner, lexicon) or inner.endswith(("ed", "ly", "ing"))):
        return False
    if lemma == "test":
        return act in _TESTING and (not inner or inner in _TESTED_WITH)
    if not inner and (f"{lemma} {act}" in lexicon.object_forms or (lemma, act) in _COMPOUNDS):
        return True
    if lemma in _DONE_TO_ACTS:
        return lemma in _THINGS and act in _OVERSIGHT
    return not (inner and act in _PLAIN_ACTS)


_REST_SHORT = re.compile(r"\s+(?P<act>[A-Za-z]{5,})(?=\s+(?:and|of)\b|\s*[,/&])")


def _names_act(word: str, lexicon: Lexicon) -> bool:
    return word in _PLAIN_ACTS or (bool(_ACT_SHAPE.search(word)) and word in noun_acts(lexicon))


def joined_act(rest: str, lexicon: Lexicon) -> bool:
    """ "Design, development and support": nouns of acts in a row, the first of which could be a verb."""
    found = re.match(r"\s*(?:,|and\b|&|/)\s*(?P<act>[a-z]+)(?=\s*(?:,|and\b|&|/|$|\.)|\s+of\b)", rest, re.I)
    act = found["act"].lower() if found else ""
    if _ACT_SHAPE.search(act) is not None and act in noun_acts(lexicon) and not act.endswith("ing"):
        return True
    shared = _SHARED_ACT.match(rest)
    known = lexicon.object_forms.get(shared["noun"].lower()) if shared else None
    return shared is not None and known is not None and not known[1] and shared["act"].lower() in noun_acts(lexicon)


# "Switch and router configuration": two things of which one act is told.
_SHARED_ACT = re.compile(
    r"\s*(?:and\b|&|/)\s*(?P<noun>[A-Za-z]+)\s+(?P<act>[A-Za-z]+)"
    r"(?=\s*(?:,|&|/|$|\.)|\s+(?:and|for|in|on|at|of|across|using|with)\b)"
)


def agent_next(rest: str, lexicon: Lexicon) -> bool:
    """ "Cable installer for two schools": what somebody is, not what they do."""
    found = re.match(r"\s+(?P<agent>[A-Za-z]+(?:er|or|ers|ors))\s+(?:for|of|and|at|in|on)\b", rest)
    known = lexicon.object_forms.get(found["agent"].lower()) if found else None
    return found is not None and (known is None or lexicon.objects[known[0]].kind == "people")


def heading(text: str, action_class: str, at: int, end: int, lexicon: Lexicon) -> bool:
    """ "Test Data Generation using ...": capitalised words that end in the noun of an act."""
    run = re.match(r"(?:\s+[A-Z][a-z]+){2,}(?!\w)", text[at:end])
    if not run or action_class == "perform":
        return False
    last = run[0].split()[-1].lower()
    return any(last == a.noun for a in lexicon.actions.values())


def titled(text: str, lexicon: Lexicon) -> bool:
    """ "Test Scenario and Test Case Preparation": capitals throughout, and the noun of an act at the end or a list."""
    words = [w for w in _WORD.findall(text) if len(w) > 3]
    if len(words) < 3 or not all(w[0].isupper() for w in words):
        return False
    last = words[-1].lower()
    return "," in text or any(last in (a.noun, a.gerund) for a in lexicon.actions.values())
