"""The keys of an inventory, what each holds, and the short forms."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pmresume.model import inventory as model
from pmresume.model.said import Said
from pmresume.readers.shapes import Choice, Day, Field, Many, Object, Scope, Shape, Text
from pmresume.readers.words import OWNERSHIP, STATUS

_COUNT_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|dozens?"
_HAS_COUNT = re.compile(rf"\d|\b({_COUNT_WORDS}|alone|myself|solo|just me|none|n/a)\b", re.IGNORECASE)
_SIZED_ROLES = re.compile(r"^(?P<size>[~<>]?\s*\d+\s*\+?)\s+(?P<roles>[A-Za-z].*)$")
_JUST_PEOPLE = re.compile(
    r"^(?:ppl|people|persons?|members?|team members?|staff|staffers?|fte'?s?|folks|guys|heads?|colleagues|of us|in all|"
    r"in total|total|including me|incl\.? me)\b",
    re.IGNORECASE,
)
_SHORT = 200  # characters
_LEVEL = re.compile(r"^(?P<name>[^(:,–—-]+?)\s*(?:\((?P<in>[^)]+)\)|[:,–—-]\s*(?P<out>.+))$")


def _one(key: str) -> Callable[[str], Mapping[str, object]]:
    return lambda text: {key: text}


def split_commas(text: str) -> tuple[str, ...]:
    """The items of a comma list; commas inside parentheses part nothing."""
    items, depth = [""], 0
    for char in text:
        depth = max(0, depth + (char == "(") - (char == ")"))
        if char in ",;" and not depth:
            items.append("")
        else:
            items[-1] += char
    return tuple(i for i in (n.strip().removeprefix("and ").strip() for n in items) if i)


def _team(text: str) -> Mapping[str, object]:
    sized = _SIZED_ROLES.match(text)
    if sized and not _JUST_PEOPLE.match(sized["roles"]) and not re.search(r"\d", sized["roles"]):
        return {"size": sized["size"].strip(), "roles": split_commas(sized["roles"])}
    return {"size": text} if _HAS_COUNT.search(text) else {"roles": split_commas(text)}


def _language(text: str) -> Mapping[str, object]:
    found = _LEVEL.match(text) if len(text) <= _SHORT else None
    return {"name": found["name"], "level": found["in"] or found["out"]} if found else {"name": text}


def _link(text: str) -> Mapping[str, object]:
    found = re.match(r"^(?P<label>[\w .]+):\s+(?P<url>\S+)$", text)
    return {"label": found["label"], "url": found["url"]} if found else {"url": text}


def _texts(what: str, about: str, *, commas: bool = False) -> Field:
    return Field(Many(Text(what), commas), about)


def _text(about: str, what: str = "a text") -> Field:
    return Field(Text(what), about)


CONFIDENTIAL = Object(
    model.ConfidentialTerm,
    "a confidential term",
    {
        "term": _text("The name that must not appear"),
        "say": _text('What to say for it, "a public-sector client"; without it "a client"'),
    },
    short=_one("term"),
    paired=("term", "say"),
)
_CONFIDENTIAL = Field(Many(CONFIDENTIAL), "Names that never appear in any output, each with what to say for it")

_TEAM = Object(
    model.Team,
    "a team",
    {
        "size": _text('How many people, with you: 6, "about 10"'),
        "roles": _texts("a role", "Who they were: network engineers, branch managers", commas=True),
    },
    short=_team,
    listed="roles",
)
_RISK = Object(
    model.Risk,
    "a risk",
    {
        "risk": _text("What might have gone wrong"),
        "response": _text("What was done about it"),
        "outcome": _text("How it turned out"),
    },
    short=_one("risk"),
)
_CHANGE = Object(
    model.ScopeChange,
    "a scope change",
    {"request": _text("What was asked for"), "decision": _text("What was decided, and by whom")},
    short=_one("request"),
)
_RESULT = Object(
    model.Result,
    "a result",
    {
        "metric": _text("What was measured: unplanned downtime"),
        "before": _text("Its value before: 9 hours"),
        "after": _text("Its value after: 1 hour"),
        "change": _text('The change where before and after are not known: "down 80%"'),
        "unit": _text("The unit, where before and after are bare numbers"),
        "per": _text("For each of what: quarter, ticket"),
        "text": _text("A result that is no measurement: the audit passed"),
    },
    short=_one("text"),
)
_SAY_FIELDS = {
    "text": _text("The line to print"),
    "for": _texts(
        "a fact", "The facts and tasks that the line stands for: results[0], tasks[1], scope.servers", commas=True
    ),
    "facts": _text("Written by translate --adopt: by it pmresume notices when those facts change"),
    "place": _text("Where one more bullet stands among the others: 1 for the first"),
    "leave_out": _text("true: nothing is printed of those facts", "true or false"),
}
_SAY = Object(Said, "a wording of your own", _SAY_FIELDS, short=_one("text"))
_TASK = Object(
    model.Task,
    "a task",
    {
        "text": _text("What you did, in your own words"),
        "say": Field(_SAY, "The bullet as you want it printed; it is checked, not changed"),
    },
    short=_one("text"),
    renamed={"task": "text"},
)

_OWNERSHIP = "how much of the work was yours: observed, supported, contributed, coordinated, managed, led or owned"
_STATUS = "where it stands: planned, in progress, on hold, finished or cancelled"
WORK: Mapping[str, Field] = {
    "id": _text("A short name by which other entries refer to this one"),
    "ownership": Field(Choice(OWNERSHIP, _OWNERSHIP), _OWNERSHIP[0].upper() + _OWNERSHIP[1:]),
    "start": Field(Day(), "When it began"),
    "deadline": Field(Day(), "When it was due"),
    "finished": Field(Day(open=True), "When it was finished"),
    "status": Field(Choice(STATUS, _STATUS), _STATUS[0].upper() + _STATUS[1:]),
    "team": Field(_TEAM, 'The team: {size: 6, roles: [network engineers]}, or "6 people"'),
    "reason": _text("Why it was done: Windows Server 2012 was reaching end of support"),
    "scope": Field(Scope(), "How much of what: {servers: 24, branches: 12}"),
    "budget": _text("The money: $38,000, or 85k approved, 79k spent"),
    "stakeholders": _texts("a stakeholder", "Who had to agree, or whom it served"),
    "vendors": _texts("a vendor", "Outside companies that took part"),
    "dependencies": _texts("a dependency", "What had to be there first: the WAN circuit upgrade"),
    "risks": Field(Many(_RISK), "What might have gone wrong, the response, and the outcome"),
    "scope_changes": Field(Many(_CHANGE), "What was asked for along the way, and what was decided"),
    "results": Field(Many(_RESULT), "What is better now; best as metric with before and after"),
    "tools": _texts("a tool", "Tools that you really used", commas=True),
    "tasks": Field(Many(_TASK), "What you did, one line a task, in your own words"),
    "confidential": _CONFIDENTIAL,
    "tags": _texts("a tag", "Words to choose projects by", commas=True),
    "notes": _texts("a note", "For yourself; never printed"),
    "lint": _texts("a rule to ignore", "Rules that pmresume lint shall not apply here: ignore PM201 — the reason"),
    "say": Field(Many(_SAY), "Bullets as you want them printed; they are checked, not changed"),
}
PROJECT = Object(
    model.Project,
    "a project",
    {
        "name": _text("What you call the project"),
        "kind": _text("What kind of work: upgrade, migration, deployment, training, ..."),
        "position": _text("The id or title of the position in which you did it"),
        **WORK,
    },
    short=_one("name"),
)
POSITION = Object(
    model.Position,
    "a position",
    {
        "employer": _text("The employer"),
        "title": _text("Your job title"),
        "end": Field(Day(open=True), 'When it ended, or "present"'),
        "location": _text("City and state"),
        **WORK,
    },
    short=_one("title"),
)
_LINK = Object(
    model.Link,
    "a link",
    {"label": _text("What to call it: LinkedIn"), "url": _text("An http, https or mailto address")},
    short=_link,
    paired=("label", "url"),
)
_PERSON = Object(
    model.Person,
    "a person",
    {
        "name": _text("Your name"),
        "email": _text("Your e-mail address", "an e-mail address"),
        "phone": _text("Your telephone number"),
        "location": _text("City and state"),
        "links": Field(Many(_LINK), "LinkedIn, GitHub, a site of your own"),
    },
    short=_one("name"),
)
_TARGET = Object(
    model.Target,
    "a target",
    {"role": _text("The role that you look for: IT project manager"), "level": _text("Its level: junior, senior")},
    short=_one("role"),
)
_CERTIFICATION = Object(
    model.Certification,
    "a certification",
    {
        "name": _text("Its name: CAPM"),
        "issuer": _text("Who issued it: PMI"),
        "date": Field(Day(), "When you got it"),
        "expires": Field(Day(), "When it ends"),
        "status": _text("in progress, expired, ..."),
    },
    short=_one("name"),
)
_EDUCATION = Object(
    model.Education,
    "an education",
    {
        "degree": _text("The degree and subject"),
        "school": _text("The school"),
        "start": Field(Day(), "When it began"),
        "end": Field(Day(open=True), "When it ended"),
        "location": _text("City and state"),
        "notes": _texts("a note", "Honors and the like"),
    },
    short=_one("degree"),
)
_LANGUAGE = Object(
    model.Language,
    "a language",
    {"name": _text("The language"), "level": _text("How well: native, fluent, basic")},
    short=_language,
    paired=("name", "level"),
)
INVENTORY = Object(
    model.Inventory,
    "the inventory",
    {
        "person": Field(_PERSON, "Who you are and how to reach you"),
        "target": Field(_TARGET, "The role that you look for"),
        "summary": _text("A summary of your own; without it one is written from the facts"),
        "as_of": Field(Day(), "The day on which this is true; without it the latest date in the inventory"),
        "positions": Field(Many(POSITION), "Jobs, latest first"),
        "projects": Field(Many(PROJECT), "Pieces of work with a beginning, an end or a result"),
        "certifications": Field(Many(_CERTIFICATION), "PMP, CAPM, ITIL, ..."),
        "education": Field(Many(_EDUCATION), "Degrees and schools"),
        "languages": Field(Many(_LANGUAGE), "Languages that you speak"),
        "confidential": _CONFIDENTIAL,
        "notes": _texts("a note", "For yourself; never printed"),
    },
)


def _owners() -> dict[str, str]:
    """For each key the first thing that holds it."""
    owners: dict[str, str] = {}
    waiting: list[Shape] = [INVENTORY]
    while waiting:
        shape = waiting.pop(0)
        if isinstance(shape, Many):
            shape = shape.item
        if isinstance(shape, Object):
            for key, entry in shape.fields.items():
                owners.setdefault(key, shape.what)
                waiting.append(entry.shape)
    return owners


OWNERS: Mapping[str, str] = _owners()
