"""Which bullets are too thin to stand on a resume, and why: they become questions."""

from __future__ import annotations

import re

from pmresume.model.frame import Clause, Frame, PartRole, Use
from pmresume.vocabulary.inflect import singular

_STATES = {
    "skill": "names a skill, not something done",
    "experience": "names experience, not something done",
    "ability": "names an ability, not something done",
    "role": "names a role, not something done",
}
_TELLING = {
    PartRole.PARTNER,
    PartRole.PURPOSE,
    PartRole.RESULT,
    PartRole.CONTROL,
    PartRole.BENEFICIARY,
    PartRole.TOOLS,
    PartRole.CADENCE,
    PartRole.PARTICIPLE,
}
THIN_WORDS = 5  # at most this many words with no count, tool, partner or purpose tell a reader nothing


def thinness(frame: Frame) -> str:
    """Why the bullet cannot stand alone; "" where it can."""
    if frame.declined or not frame.clauses:
        return ""
    if _YEARS.search(frame.text):
        return _STATES["experience"]
    first = frame.clauses[0]
    if first.opener:
        state = _STATES.get(first.opener.kind)
        if state:
            return state
        if first.opener.kind == "duty" and not first.actions and not _acted(frame):
            return "says what the person answered for, not what they did"
    if _HEADING.match(frame.text):
        return HEADING
    if _LABELLED.match(frame.text):
        return LISTED
    if _SKILL_SHOWN.search(frame.text) and not _acted_later(frame):
        return _STATES["skill"]
    if _CONSIDERED.match(frame.text):
        return "says what was thought about, not what was done"
    if sum(_worked_on(clause) for clause in frame.clauses) > 1 and not _acted(frame):
        return WITH_IT
    if _only_worked(frame):
        return _STATES["role"] if _AS_A.search(frame.text) else WITH_IT
    if _OTHER_DUTIES.search(frame.text) and len(frame.text.split()) <= _MOST_DUTIES:
        return "names no system, count, partner or purpose"
    if _ELSEWHERE.search(frame.text):
        return "points to what other lines say"
    if _bare_list(frame):
        return "names things, not something done"
    if _others(frame):
        return OTHERS
    size = len(frame.text.split())
    if size <= FEWEST_WORDS and not frame.quantities and not frame.tools and _generic(frame):
        return "names no system, count, partner or purpose"
    if _few_nouns(frame):
        return "names no system, count, partner or purpose"
    if (
        any(c.parts and any(p.role in _TELLING for p in c.parts) for c in frame.clauses)
        or frame.quantities
        or frame.tools
    ):
        return ""
    if size <= THIN_WORDS or (size <= GENERIC_WORDS and _generic(frame)):
        return "names no system, count, partner or purpose"
    return ""


FEWEST_WORDS = 4  # "Coordinated with the team"
GENERIC_WORDS = 7  # the same where the verb or all nouns say next to nothing

WITH_IT = "says where or with what the person worked, not what was done"
NO_VERB = "names work, and has no verb for what the person did"
OTHERS = "does not say that the person did it"
# Reasons for which a line has no place on the page at all: it tells no act of the person.
HEADING = "belongs in a heading"
LISTED = "lists what was used, not what was done with it"
NO_ACT = frozenset({OTHERS, HEADING, LISTED, *_STATES.values()})


_ELSEWHERE = re.compile(r"\b(?:above[- ]mentioned|aforementioned|mentioned above|the above|see above)\b", re.I)


def _bare_list(frame: Frame) -> bool:
    """Three or more names in a row and no act: "Fix Cost, Mass Cargo, Vehicle Claim"."""
    first = frame.clauses[0]
    return (
        first.noun_headed
        and first.opener is None
        and len(frame.clauses) == 1
        and (not _SMALL.search(frame.text) or not any(v.use is Use.OWN for v in frame.verbs))
        and not _LINKS.search(frame.text)
        and not first.parts
        and frame.text.count(",") >= 2
    )


_SKILL_SHOWN = re.compile(
    r"^(?:Experienced(?! (?!work|manag|lead|deal|us|handl|engineer|marketing)[a-z]+ing \w[^,;]* "
    r"(?:using|with|through|via) \w)|Proficient|Skilled|Skillful|"
    r"Well[- ]versed|Familiar|Adept|Fluent|Knowledgeable|Strong|Excellent|"
    r"Good|Team player|Self[- ]?(?:starter|motivated)|(?:Quick|Fast) learner|Ability|Able|Highly motivated|Motivated|"
    r"Detail[- ]oriented|Dedicated|Hard[- ]?working)\b(?!\s+in a\b)|"
    r"^(?:Use[ds]?|Using|Utiliz\w+|Appl(?:y|ied|ying|ies)|Demonstrat\w+|Possess\w*|Exhibit\w*|Display\w*|Hav(?:e|ing)|Had)\s"
    r"(?:[\w-]+\s+){0,3}(?:knowledge|skills?|ability|proficiency|awareness|understanding|expertise)\b",
    re.I,
)
_HEADING = re.compile(r"(?:Client|Role|Duration|Location|Company|Employer|Position|Job title|Title|Period)\s*:", re.I)
_LABELLED = re.compile(
    r"(?:Environments?|Tools?(?: used)?|Technolog(?:y|ies)(?: used)?|Technical skills|Skills|Platforms?|Languages?|"
    r"Software(?: used)?|Operating systems?)\s*[:-]\s",
    re.I,
)
_OTHER_DUTIES = re.compile(
    r"\b(?:other|any|all|additional|various|assigned|miscellaneous|ad[- ]hoc|related)\s+(?:[a-z]+\s+)?"
    r"(?:duties|tasks|activities|responsibilities)\b",
    re.I,
)
_MOST_DUTIES = 9
_CONSIDERED = re.compile(r"(?:Considered|Considering|Considers?|Thought about|Thinking about|Thinks? of)\b", re.I)
_WORKED = re.compile(
    r"(?:Currently\s+|Presently\s+)?(?:Work(?:s|ed|ing)?|Serv(?:e|es|ed|ing)|Act(?:s|ed|ing)?|Played the role)\s+"
    r"(?:[a-z]+ly\s+)?(?:as|in|at|for|on|of|with)\b",
    re.I,
)


def _worked_on(clause: Clause) -> bool:
    return clause.opener is not None and clause.opener.kind == "work" and not clause.actions


_AS_A = re.compile(r"(?<!such )\b(?:as|role of)\s+(?:an?\s|the\s)?", re.I)
_MOST_WORKED = 18  # words in which a line that only says "worked with" says nothing else
_NO_DEED = frozenset(("work", "serve", "act", "play", "use", "base", "name", "call", "include", "locate", "be"))


# What one does who is one, whatever the title.
_GO_BETWEEN = re.compile(
    r"\b(?:liaison|bridge|link|interface|go-between)\s+between\s[^.;]+\sand\s|"
    r"\b(?:liaison|point of contact|contact person)\s+(?:for|to|with)\s+(?!(?:my|our|the team)\b)\w",
    re.I,
)


def _only_worked(frame: Frame) -> bool:
    """ "Worked with Windows Server 2016", "Working as an analyst at Acme": no act beside the working."""
    first = frame.clauses[0]
    if len(frame.clauses) > 1 or len(frame.text.split()) > _MOST_WORKED or not _WORKED.match(frame.text):
        return False
    if frame.quantities or any(p.role in _DEEDS for p in first.parts) or _GO_BETWEEN.search(frame.text):
        return False
    if any(v.lemma not in _NO_DEED and v.use is not Use.MODIFIER for v in frame.verbs):
        return False
    words = re.findall(r"[a-z]+", frame.text.lower())[1:]
    return not any(w.endswith("ing") or w in _ACT_NOUNS for w in words if w not in _NOT_ACTS)


_FEW_NOUNS = 6  # "Process development per design"
_PLAIN_PARTS = frozenset((PartRole.CONTROL, PartRole.OTHER, PartRole.CADENCE))


def _few_nouns(frame: Frame) -> bool:
    """A short line without a verb."""
    first = frame.clauses[0]
    if len(frame.text.split()) > _FEW_NOUNS or not first.noun_headed or first.opener is not None or _acted(frame):
        return False
    return not frame.quantities and not frame.tools and all(p.role in _PLAIN_PARTS for p in first.parts)


_DEEDS = frozenset((PartRole.PURPOSE, PartRole.RESULT, PartRole.PARTNER, PartRole.CONTROL, PartRole.PARTICIPLE))
_ACT_NOUN_WORDS = """
automation migration development deployment implementation integration configuration installation maintenance support
administration analysis design testing conversion upgrade upgrades enhancement enhancements documentation setup
creation investigation resolution optimization customization"""
_ACT_NOUNS = frozenset(_ACT_NOUN_WORDS.split())
_NOT_ACTS = frozenset(("working", "computing", "banking", "engineering", "manufacturing", "marketing", "accounting"))


def _acted_later(frame: Frame) -> bool:
    """Whether a clause behind the first tells an act."""
    return any(clause.actions for clause in frame.clauses[1:])


_GENERIC_WORDS = """
data datum system application app issue problem process task activity operation project solution service technology
environment user team code module feature report tool maintenance information requirement thing business client customer
it bug item case software program product work job change network database company department
new various different multiple several existing daily general all technical complete continued other many numerous"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_SAYS_LITTLE = frozenset(("handle", "manage", "oversee", "take care of", "look after", "deal"))


def _generic(frame: Frame) -> bool:
    """Whether nothing but the most general nouns is named, or all that is told is that something was handled."""
    acts = [a for clause in frame.clauses for a in clause.actions]
    if acts and all(a.lemma in _SAYS_LITTLE for a in frame.clauses[0].actions):
        return len(frame.text.split()) < GENERIC_WORDS
    said = [t.span.of(frame.text).lower() for t in frame.tokens if t.pos in ("NOUN", "PROPN", "ADJ", "X")]
    said = [word for word in said if not any(a.span.of(frame.text).lower() == word for a in acts)]
    return bool(said) and all(singular(word) in _GENERIC or word in _GENERIC for word in said)


_SMALL = re.compile(r"\b(?!and\b|of\b)[a-z]")
_LINKS = re.compile(r"\(|\b(?:of|for|to|with|in|on|by|from|using|as|at|the|which|that|into|across|per)\b", re.I)


def _others(frame: Frame) -> bool:
    """A sentence with a subject of its own ("The contractor pulled cable") or a passive ("Servers were upgraded")."""
    first = frame.clauses[0]
    if first.actions or first.opener or first.noun_headed:
        return False
    return any(v.use is Use.OTHER and first.span.holds(v.span) for v in frame.verbs)


_YEARS = re.compile(r"\b\d+(?:\.\d+)?\s*\+?\s*years?\s+(?:of\s+)?(?:[\w-]+\s+){0,3}experience\b", re.I)


def left_without_verb(frame: Frame, told: str) -> bool:
    """Whether the line names work and is printed as it began: "HL7 interface development between two systems"."""
    first = frame.clauses[0] if frame.clauses else None
    return (
        first is not None
        and first.noun_headed
        and not first.actions
        and first.opener is None
        and told.split()[:1] == frame.text.split()[:1]
        and not (told.startswith("Set up ") and told.split()[2:3] != ["of"])
    )


def describes_person(reason: str, frame: Frame) -> bool:
    """Whether the line has no verb to turn: "Team player with strong skills"."""
    return reason in (_STATES["skill"], _STATES["ability"]) and frame.clauses[0].opener is None


def _acted(frame: Frame) -> bool:
    return any(c.actions for c in frame.clauses)
