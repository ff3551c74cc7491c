"""Words that stand for a fixed value, and the nearest word to one that is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pmresume.model.inventory import Ownership, ProjectStatus

_STATUS = {
    ProjectStatus.FINISHED: "finished finish done completed complete closed concluded delivered",
    ProjectStatus.IN_PROGRESS: "in_progress progress ongoing on_going active current underway under_way started "
    "running continuing wip open",
    ProjectStatus.ON_HOLD: "on_hold hold held paused pause suspended stalled frozen",
    ProjectStatus.PLANNED: "planned plan planning upcoming not_started not_yet_started not_begun future "
    "proposed scheduled",
    ProjectStatus.CANCELLED: "cancelled canceled cancel abandoned terminated aborted dropped",
}
_OWNERSHIP = {
    Ownership.OBSERVED: "observed observe observes observing",
    Ownership.SUPPORTED: "supported support supports supporting",
    Ownership.CONTRIBUTED: "contributed contribute contributes contributing contributed_to",
    Ownership.COORDINATED: "coordinated coordinate coordinates coordinating co_ordinated co_ordinate",
    Ownership.MANAGED: "managed manage manages managing",
    Ownership.LED: "led leads leading",
    Ownership.OWNED: "owned own owns owning",
}
STATUS: Mapping[str, ProjectStatus] = {w: value for value, words in _STATUS.items() for w in words.split()}
OWNERSHIP: Mapping[str, Ownership] = {w: value for value, words in _OWNERSHIP.items() for w in words.split()}

# Words that people try and that are no value: which value is near in sense, not in spelling.
MEANT: Mapping[str, str] = {
    "lead": "led", "leader": "led", "leadership": "led", "team_lead": "led", "tech_lead": "led", "headed": "led",
    "directed": "led", "lead_": "led", "owner": "owned", "product_owner": "owned", "sole": "owned",
    "solo": "owned", "full": "owned", "accountable": "owned", "responsible": "managed", "manager": "managed",
    "project_manager": "managed", "pm": "managed", "ran": "managed", "run": "managed", "oversaw": "managed",
    "coordinator": "coordinated", "organized": "coordinated", "organised": "coordinated",
    "facilitated": "coordinated", "contributor": "contributed", "participant": "contributed",
    "participated": "contributed", "member": "contributed", "team_member": "contributed", "involved": "contributed",
    "worked_on": "contributed", "partial": "contributed", "helped": "supported", "assisted": "supported",
    "assist": "supported", "helper": "supported", "supporter": "supported", "observer": "observed",
    "watched": "observed", "shadowed": "observed", "none": "observed",
    "waiting": "on hold", "blocked": "on hold", "delayed": "in progress", "late": "in progress",
    "live": "finished", "shipped": "finished", "successful": "finished", "failed": "cancelled",
    "stopped": "cancelled", "todo": "planned", "backlog": "planned", "draft": "planned",
}  # fmt: skip

# Keys that people try: which key of ours holds that fact.
KEYS_MEANT: Mapping[str, tuple[str, ...]] = {
    "end": ("finished", "end"), "ended": ("finished", "end"), "end_date": ("finished", "end"),
    "finish": ("finished", "end"), "completed": ("finished", "date"), "completion": ("finished",),
    "to": ("finished", "end"), "until": ("finished", "end"), "finished": ("end",), "from": ("start",),
    "start_date": ("start",), "started": ("start",), "begin": ("start",), "due": ("deadline",),
    "due_date": ("deadline",), "target_date": ("deadline",), "company": ("employer",),
    "organization": ("employer",), "client": ("stakeholders",), "clients": ("stakeholders",),
    "customer": ("stakeholders",), "partners": ("stakeholders",), "supplier": ("vendors",),
    "suppliers": ("vendors",), "contractors": ("vendors",), "role": ("title", "ownership", "position"),
    "job_title": ("title",), "job": ("title", "position", "positions"), "jobs": ("positions",),
    "experience": ("positions",), "work": ("positions", "tasks"), "employment": ("positions",),
    "name": ("title", "term", "degree", "label"), "title": ("name", "degree"), "type": ("kind",),
    "category": ("kind",), "why": ("reason",), "goal": ("reason",), "background": ("reason",),
    "purpose": ("reason",), "cost": ("budget",), "people": ("team", "size"), "members": ("roles", "team"),
    "headcount": ("size",), "duties": ("tasks",), "bullets": ("tasks",), "responsibilities": ("tasks",),
    "activities": ("tasks",), "description": ("tasks", "reason", "text"), "outcomes": ("results",),
    "outcome": ("results", "decision", "text"), "achievements": ("results",), "impact": ("results",),
    "metrics": ("results",), "technologies": ("tools",), "tech": ("tools",), "stack": ("tools",),
    "skills": ("tools",), "software": ("tools",), "changes": ("scope_changes",), "change": ("request",),
    "change_requests": ("scope_changes",), "mitigation": ("response",), "action": ("response",),
    "impacted": ("stakeholders",), "quantity": ("scope",), "numbers": ("scope",), "size": ("scope", "team"),
    "was": ("before",), "baseline": ("before",), "now": ("after",), "is": ("after",), "value": ("text",),
    "result": ("text", "results"), "approved": ("decision",), "answer": ("decision",), "replace": ("say",),
    "replacement": ("say",), "alias": ("say",), "word": ("term",), "contact": ("person",),
    "profile": ("summary",), "about": ("summary",), "objective": ("summary",), "certificates": ("certifications",),
    "certs": ("certifications",), "schools": ("education",), "university": ("school",), "college": ("school",),
    "institution": ("school",), "major": ("degree",), "mail": ("email",), "tel": ("phone",),
    "mobile": ("phone",), "address": ("location",), "city": ("location",), "place": ("location",),
    "website": ("links",), "linkedin": ("links",), "github": ("links",), "href": ("url",), "link": ("url",),
    "secret": ("confidential",), "nda": ("confidential",), "state": ("status",), "depends_on": ("dependencies",),
}  # fmt: skip


def key_form(word: str) -> str:
    """``word`` as it stands in the tables: lower case, one underscore between words."""
    return "_".join(word.lower().replace("-", " ").replace("_", " ").split()).strip(".,;:!")


def nearest(word: str, known: Iterable[str], cutoff: float = 72.0) -> str:
    """The known word that is spelled most like ``word``, "" if none is near."""
    from rapidfuzz import fuzz, process  # late: valid input never needs it
    from rapidfuzz.distance import DamerauLevenshtein

    choices = {w: key_form(w) for w in known}
    form = key_form(word)[:80]
    if not form:
        return ""
    exact = next((w for w, f in choices.items() if f == form), "")
    if exact:
        return exact
    best = process.extractOne(form, choices, scorer=fuzz.ratio, score_cutoff=cutoff)
    if best is not None:
        return str(best[2])
    # One slip in a short word is a third of its letters: count slips as well.
    slips = sorted((DamerauLevenshtein.distance(form, f), w) for w, f in choices.items())
    return slips[0][1] if slips and len(form) > 2 and slips[0][0] <= max(1, len(form) // 4) else ""


def key_meant(word: str, known: Iterable[str]) -> str:
    """The key that somebody who wrote ``word`` most likely meant, "" if there is no telling."""
    keys = tuple(known)
    form = key_form(word)
    near = nearest(word, keys)
    meant = next((k for k in KEYS_MEANT.get(form, ()) if k in keys), "")
    return near if near and key_form(near) == form else meant or near
