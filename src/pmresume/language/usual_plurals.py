"""Nouns that a duty names in the singular and means in the plural: "resolved customer issue", "in weekly meeting"."""

from __future__ import annotations

from pmresume.language.countable import ROLES, words

_CADENCE = words(
    """
    daily weekly monthly quarterly yearly annual hourly nightly regular routine periodic biweekly bi-weekly
    scrum standup stand-up ad-hoc recurring scheduled
    """
)
_REPEATED = words(
    "meeting call report review backup audit scan check inspection newsletter update session standup test task drill"
)
# "Resolved issue", "handled customer request".
CASES = words(
    """
    issue problem ticket incident defect bug complaint inquiry requirement alert outage vulnerability query
    request log escalation recommendation suggestion error exception interview finding rule technique email risk
    goal objective record milestone
    """
)
_CASE_VERBS = words(
    """
    resolve fix handle troubleshoot address investigate log report track manage escalate close answer process
    triage solve open respond diagnose identify gather analyze document collect prioritize update capture
    remediate mitigate monitor elicit understand raise create send write tune optimize review check verify
    conduct keep assign submit examine detect assess present configure define implement provide make give offer
    fulfill
    """
)
_ALWAYS = words(
    """
    user end-user employee student colleague stakeholder mailbox permission privilege computer password
    executive attorney physician nurse teacher
    """
)
_PARTS = words("cable part drive card battery component memory-module")
_PART_VERBS = words("install replace repair swap order terminate run lay")
_LED_VERBS = words("mentor train supervise coach assist support help guide onboard oversee lead")
GATHERINGS = words("meeting session call workshop")
_GATHERING_VERBS = words(
    "attend participate join host hold conduct facilitate organize lead schedule arrange coordinate"
)
_TESTS = words("case script scenario step")
_TEST_VERBS = words("conduct write create develop execute prepare design run perform maintain update automate review")


_ANY = words(
    "required necessary appropriate mailbox share ntfs "
    "end business new company user key internal external client office various remote fellow file access security"
)


_USED_BY = words("user users client company employee office end customer remote ad service email business")
# Told in the plural where a list of bare ones stands together: "switch, access point and controller".
LISTED = words(
    """
    desktop laptop workstation printer scanner phone tablet server switch router firewall point controller
    device peripheral computer machine account password mailbox package trigger index partition view procedure
    function script report query table policy role group permission user technician engineer ticket issue defect
    bug risk milestone requirement story case contract stakeholder interview wireframe diagram mockup standard
    goal objective subnet component template incident problem request alert log license monitor camera rule link
    synonym call email workshop survey cable projector modem deliverable
    """
)


def wants_plural(head: str, modifiers: list[str]) -> bool:
    """Whether the phrase is told in the plural whatever stands before it."""
    if head in _REPEATED and any(m in _CADENCE for m in modifiers):
        return True
    if head == "window":
        return modifiers[-1:] == ["maintenance"]
    if head in ("room", "closet"):
        return modifiers[-1:] in (["conference"], ["meeting"], ["wiring"])
    if head == "hire":
        return modifiers == ["new"]
    if head == "customer":
        return modifiers[:1] in (["internal"], ["external"], ["end"])
    if head in ("account", "machine", "workstation", "laptop", "desktop"):
        return bool(modifiers) and modifiers[-1] in _USED_BY
    if head == "service":
        return modifiers[-1:] == ["web"]
    return head in _ALWAYS and (not modifiers or modifiers[0] in _ANY)


def plural_behind(lemma: str, head: str, modifiers: list[str]) -> bool:
    """Whether a noun behind this verb is told in the plural."""
    if head == "risk":
        return bool(modifiers) and lemma in ("identify", "detect", "document", "log", "track")
    if head in CASES:
        return lemma in _CASE_VERBS
    if head == "backup":
        return lemma in ("schedule", "verify", "take")
    if head == "address":
        return modifiers[-1:] == ["ip"] and lemma in ("assign", "manage", "allocate", "configure", "track")
    if head == "conference":
        return modifiers[-1:] == ["video"] and lemma in ("support", "set", "host", "schedule", "troubleshoot")
    if head == "customer" and not modifiers:
        return lemma in ("assist", "help", "advise", "greet", "educate", "serve", "guide")
    if head == "module":
        return modifiers[-1:] == ["memory"] and lemma in _PART_VERBS
    if head in _PARTS:
        return lemma in _PART_VERBS
    if head in ROLES:
        return lemma in _LED_VERBS
    if head in GATHERINGS:
        return lemma in _GATHERING_VERBS
    if head in _TESTS and modifiers[-1:] in (["test"], ["user"], ["use"]):
        return lemma in _TEST_VERBS
    if head == "story":
        return modifiers[-1:] == ["user"]
    if head == "patch":
        return lemma in ("deploy", "apply", "install", "test")
    if head == "account" and not modifiers:
        return lemma in ("create", "unlock", "disable", "delete", "provision", "reset", "deactivate")
    return head == "test" and bool(modifiers) and lemma in _TEST_VERBS


NOUNS = (
    _REPEATED
    | CASES
    | _ALWAYS
    | _TESTS
    | GATHERINGS
    | words(
        "service customer window hire account machine workstation laptop desktop story patch room closet "
        "address conference module"
    )
    | _PARTS
)
