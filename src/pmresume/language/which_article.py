"""Which article a bare noun phrase wants: "the" for what the reader takes as the one at hand, "a" for one of many."""

from __future__ import annotations

import re

from pmresume.language.countable import (
    ALWAYS_A,
    EVENT_VERBS,
    EVENTS,
    KNOWN,
    NEW,
    NEW_VERBS,
    ONE_OF_ITS_KIND,
    ONE_OF_MANY,
    PLACING_VERBS,
    ROLES,
    STAGES,
    STEERING_VERBS,
    THE_ONE,
    THINGS_OF,
    UNDERTAKINGS,
    words,
)
from pmresume.language.nouns import indefinite

BEFORE = words(
    "with using in on for to from into onto through via within of across during throughout after before against by as "
    "under inside over between toward towards upon around behind without at"
)
PARTIES = words(
    """
    client customer vendor supplier contractor stakeholder user end-user team counterpart manager supervisor director
    ceo cio cto cfo ciso pmo organization department company agency bank hospital university government dba sponsor
    auditor executive
    """
)
_PLACES = words(
    "plant center site location warehouse facility office branch campus hospital lab laboratory factory datacenter "
    "store"
)
_TOWARD = words("on in to from into through for of within")
_AT_HAND = words("server firewall router switch cluster repository queue console host table")
_GROUPS = words("team organization department company agency bank hospital university government client customer")
# One of several, however it is named: "to an S3 bucket", "on a Windows server".
_COPIES = words(
    """
    bucket cluster server instance vm machine account file script container table job template subnet vpc switch
    router firewall laptop workstation device desktop folder printer stack image dashboard report spreadsheet page
    form document webpage pipeline api bot chatbot microservice prototype diagram chart graph plan certificate token
    license appliance playbook host macro sheet
    """
)
# Fixed phrases of a preposition and a bare noun.
_BARE = re.compile(
    r"(?:across|around) campus|(?:on|off) (?:campus|site|file|desktop|schedule|budget|board|call|line|contract|task|"
    r"display|server|image|paper|premise)"
    r"|(?:in) (?:process|place|house|line|model|role|function|form|store|end|function|client|side|app|line)"
    r"|(?:to|by|from) (?:site|model|function|form|schedule|role|end|task|license|contract|file|side|design|machine)"
    r"|(?:under) (?:budget|contract|license|management)|(?:by|as|under|at|around|over) (?:system|project|process|plan|"
    r"program|product|component|module|application|team|department|phase|environment|role|site|job|platform|server|"
    r"page|list|table)|(?:within|under|over|on|for) budget|at (?:\w+)|without \w+|via (?:api|console|script|app|portal)"
    r"|(?:for) (?:budget|backup|demo|presentation)|with role"
)
_NEVER_AFTER = re.compile(r"\b(?:ahead|out|short) of $|\blessons? learn(?:ed|t) $")  # "ahead of schedule"
# One does not understand "a" flow that was there before.
_TAKEN_IN = words("understand analyze learn handle troubleshoot follow know study grasp comprehend")
_QUANTITY = re.compile(r"\s+of\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|over|about|more|up to)")
_OFPARTIES = re.compile(r"\s+of\s+(?!the\b)(?:[a-z]+ ){0,2}[a-z]+(?:s|ers|ists|an|or|er)\b")
_MAKING_OF = re.compile(r"\b(?:development|creation|construction|introduction) of $", re.I)
_OF_ONE = re.compile(r"\s+of\s+(?:the|our|an?|its|their)\b")
_STANDS_ALONE = r"(?=\s*[,.;)]|\s(?:to|for|in|on|with|by|using|from|via|of|at|and|or|that|which|as)\b)"


def article(before: str, modifiers: list[str], head: str, *, lemma: str, earlier: str, behind: str, typed: str) -> str:
    """``a``, ``an``, ``the`` or "" for a phrase in the singular that stands bare.

    ``before`` is the word in front in small letters, ``lemma`` its verb ("" for a preposition), ``modifiers`` the
    phrase's words in small letters without the head, ``earlier`` and ``behind`` the text around, ``typed`` the phrase.
    """
    if _NEVER_AFTER.search(earlier):
        return ""
    a = indefinite(typed)
    named = any(c.isupper() for c in typed)
    if lemma:
        return _behind_verb(lemma, modifiers, head, earlier, behind, a, named)
    return _behind_preposition(before, modifiers, head, earlier, behind, a, named)


def _mentioned(head: str, earlier: str) -> bool:
    if head not in earlier.lower():
        return False
    return bool(re.search(rf"(?<!such as )\b{re.escape(head)}\b{_STANDS_ALONE}", earlier.lower()))


_COMPARED = frozenset(("lower", "higher", "older", "newer", "faster", "cheaper", "larger", "smaller", "better"))


def _new(modifiers: list[str]) -> bool:
    return any(m in NEW or m.endswith(("-based", "-driven", "-oriented", "-tier", "-wide")) for m in modifiers[:2])


def _behind_preposition(
    before: str, modifiers: list[str], head: str, earlier: str, behind: str, a: str, named: bool
) -> str:
    if head in ROLES and head not in THE_ONE:
        return a if before in ("as", "was", "is", "be", "being") or earlier.endswith("role of ") else ""
    if head in ALWAYS_A:
        return a if modifiers and before in ("on", "in", "as") else ""
    if before == "during" and head in EVENTS | UNDERTAKINGS and modifiers:
        return "the"
    if (head in EVENTS or head in UNDERTAKINGS) and head not in ONE_OF_MANY:
        return ""
    if not modifiers and _BARE.fullmatch(f"{before} {head}"):
        return ""
    if modifiers and modifiers[0] in _COMPARED and before in ("from", "to", "with", "by"):
        return a  # "from a lower framework to a higher framework"
    if before == "as":
        return a if head in ONE_OF_MANY or head in ("layer", "platform", "team", "member") else ""
    if before == "between":
        return "the"
    if before == "by":
        return "the" if head in PARTIES else ""
    if before == "at" and modifiers and head in _PLACES:
        return "the"
    if before in ("at", "around", "over", "under", "without", "upon"):
        return "the" if head in PARTIES and before != "at" and modifiers else ""
    if before == "in" and head in PARTIES and head not in _GROUPS:
        return ""  # "changes in project manager"
    if re.search(
        r"\b(?:in line|accordance|compliance|according|compliant|conformance|as part) (?:with|to|of) $", earlier
    ):
        return "the"
    if head in ONE_OF_MANY and head not in THE_ONE and _MAKING_OF.search(earlier):
        return a
    if re.match(rf"\s+to (?:[\w-]+ ){{0,3}}{re.escape(head)}\b", behind) or any(
        m.endswith("-approved") for m in modifiers
    ):
        return "the"
    if head in ("pipeline", "workflow") and before not in ("using", "via", "through"):
        return "the"
    if head == "environment":
        return "the" if not modifiers or (set(modifiers) & STAGES and not _new(modifiers)) else a
    if modifiers and (modifiers[0] in KNOWN or modifiers[0] == "new"):
        return "the"
    if before == "of" and head in THINGS_OF and not named:
        return ""
    if _mentioned(head, earlier) or _OF_ONE.match(behind):
        return "the"
    if _QUANTITY.match(behind) or _new(modifiers):
        return a
    if not modifiers and head in _AT_HAND and before in _TOWARD:
        return "the"
    if head in ("module", "component") and before in _TOWARD and not named:
        return "the"
    if named:
        return a if head in _COPIES and not (before == "using" and head in ("server", "report")) else "the"
    if head in ONE_OF_MANY and (head not in THE_ONE or (modifiers and before in ("using", "with", "via", "through"))):
        return a
    return "the"


def _behind_verb(lemma: str, modifiers: list[str], head: str, earlier: str, behind: str, a: str, named: bool) -> str:
    lemma = lemma.split()[0]  # "set up"
    if head in EVENTS and lemma in EVENT_VERBS:
        return a
    if head in UNDERTAKINGS:
        return "the" if modifiers and lemma in STEERING_VERBS else ""
    if head in ROLES and head not in THE_ONE | ONE_OF_MANY:
        return a if lemma in ("hire", "recruit", "train", "become") and modifiers else ""
    if head in EVENTS and head not in ONE_OF_MANY:
        return ""
    if (
        head in ("team", "group")
        and lemma in STEERING_VERBS | {"supervise", "mentor", "train"}
        and _OFPARTIES.match(behind)
    ):
        return a
    if (_QUANTITY.match(behind) and head != "backlog") or head in ALWAYS_A:
        return a
    if modifiers and modifiers[0] in KNOWN and lemma not in NEW_VERBS:
        return "the"
    if _mentioned(head, earlier):
        return "the"
    if lemma in NEW_VERBS and head not in ONE_OF_ITS_KIND:
        return a
    if _new(modifiers):
        return "" if lemma in _TAKEN_IN or (head == "policy" and lemma not in PLACING_VERBS) else a
    if head in ONE_OF_MANY and lemma in PLACING_VERBS and not (head in THE_ONE and not modifiers):
        # "Used the AWS framework" is known by its name, "installed a Dell server" is one of many.
        return "the" if named and head not in _COPIES and lemma not in ("install", "implement", "set") else a
    if head in ("strategy", "initiative", "solution", "gap", "bottleneck", "approach") and not modifiers:
        return ""
    return "the" if head in THE_ONE or head in ONE_OF_MANY else ""
