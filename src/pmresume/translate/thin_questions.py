"""What to ask about a line that cannot stand alone: in good English whatever the line's own English is.

The line's words are either quoted as typed or, where a plain plural stands behind the verb, made the question's own.
"""

from __future__ import annotations

import re

from pmresume.language.misspellings import MISSPELLINGS
from pmresume.model.frame import Clause, Frame, VerbForm
from pmresume.translate.thin import WITH_IT, thinness
from pmresume.vocabulary.inflect import lemma_of

_MOST_QUOTED = 10  # words of a line that a question repeats


def thin_question(frame: Frame, reason: str = "", told: str = "") -> str:
    """``Which meetings did you help with: how often, for whom, and what came of it?``

    ``reason`` is why the line cannot stand alone, from ``thinness``; found here where it is not given. ``told`` is the
    line as it is printed; without it the question quotes the line as typed.
    """
    why = reason or thinness(frame)
    line = " ".join((told or frame.text).split()).strip(" .,;:")
    for words, asked in _BY_REASON:
        if words in why:
            return _filled(asked, line, frame)
    if why == WITH_IT:
        return _filled(_THERE if _AT_A_FIRM.match(frame.text) else _WITH_IT, line, frame)
    clause = frame.clauses[0] if frame.clauses else None
    if clause is None or (not clause.actions and clause.opener is None and not clause.noun_headed):
        return _filled("Which part of this did you do yourself{quoted}, and what came of it?", line, frame)
    if clause.noun_headed and not clause.actions and clause.opener is None:
        return _filled("What did you do yourself{quoted}: which tasks, how often, and for whom?", line, frame)
    if clause.opener is not None and clause.opener.kind in ("help", "involve") and not clause.actions:
        which = _which(frame, clause)
        return which or _filled(
            "What was your own part in this{quoted}: what did you build, fix or decide?", line, frame
        )
    lemma = clause.object.lemma if clause.object is not None else ""
    asked = _BY_LEMMA.get(lemma) or _BY_CLASS.get(_class(clause), _ANY)
    return _which(frame, clause) or _filled(asked, line, frame)


_BY_REASON = (
    ("answered for", "What did you do yourself{for_rest}: which tasks, how often, and for whom?"),
    (
        "names a role",
        "The title belongs in the job heading: what did you do in this role, for whom, and with what result?",
    ),
    ("names a skill", "Where did you use this{rest}: on which project, what did you do, and what came of it?"),
    ("names experience", "Where did you do this{quoted}: on which project, what did you do, and what came of it?"),
    ("names an ability", "Where did you show it{rest}: on which project, what did you do, and what came of it?"),
    ("belongs in a heading", "This belongs in the job heading: what did you do there, for whom, and what came of it?"),
    ("lists what was used", "What did you build, run or change with these, for whom, and what came of it?"),
    ("thought about", "What did you decide or change in the end, and what came of it?"),
    ("points to what", "Which tasks are meant{elsewhere}? Name them in this line."),
    ("names things", "What did you do with these{quoted}: how many of them, how often, and for whom?"),
    ("has no verb", "What did you do yourself{quoted}: which tasks, how often, and for whom?"),
    ("did it", "Which part of this did you do yourself{quoted}, and what came of it?"),
    ("describes the person", "What did you do that shows this{quoted}, for whom, and what came of it?"),
    ("names products", "What did you build, run or change with these{quoted}, and for whom?"),
)
_THERE = "Employer and dates belong in the job heading: what did you build, run or change there, and for whom?"
_WITH_IT = "What did you build, run or change here{quoted}, for whom, and what came of it?"
_AT_A_FIRM = re.compile(r"(?:\w+\s+)?work\w*\s+(?:in|at|for)\s+[A-Z]", re.I)
_ANY = "What exactly did you do{quoted}: on which system, for whom, and with what result?"
_SYSTEMS = "Which ones were these{quoted}, who used them, and what could they do because of it?"
_SITES = "How many were there{quoted}, at how many sites, and what came of it?"
_BY_LEMMA = {
    "inventory": "What was in it{quoted}, how many items, and what did it save or prevent?",
    "support": "What kind of support was this{quoted}: for how many people, on which systems, and how often?",
    "service": "What kind of service was this{quoted}: for how many people, on which systems, and how often?",
    "operation": "Which operations were these{quoted}: what did you run or change, for how many users, and how often?",
    "analysis": "What did you find{quoted}, and what was decided because of it?",
    "needs analysis": "What did you find{quoted}, and what was decided because of it?",
}
_BY_CLASS = {
    "document": "Which documents were these{quoted}, for which project, and who used them?",
    "report": "What did this show{quoted}, how often, and what was decided from it?",
    "incident": "What kinds were these{quoted}, how many a week, and for how many users?",
    "request": "What kinds were these{quoted}, how many a week, and for how many users?",
    "defect": "In which product was this{quoted}, how many a month, and who was affected?",
    "test": "Which product was this for{quoted}, how many cases were there, and what did they find?",
    "training": "Whom did you train{quoted}, in what, and what could they do afterward?",
    "team": "How many people were these{quoted}, what did they do, and what came of it?",
    "staff": "How many people were these{quoted}, what did you help them with, and what came of it?",
    "user": "How many people were these{quoted}, what did they need, and what came of it?",
    "backup": "How many systems did this cover{quoted}, and when was a restore last tested?",
    "data": "Which data was this{quoted}, how much of it, and who used it?",
    "database": "Which databases was this for{quoted}, how many, and what came of it?",
    "meeting": "How often was this{quoted}, who took part, and what was decided?",
    "server": _SITES,
    "network": _SITES,
    "hardware": _SITES,
    "workstation": _SITES,
    "storage": _SITES,
    "infrastructure": "Which systems were these{quoted}, at how many sites, and what came of it?",
    "plan": "What did this cover{quoted}, who took part, and what changed because of it?",
    "process": "What did this cover{quoted}, who had to follow it, and what changed because of it?",
    "policy": "What did this cover{quoted}, who had to follow it, and what changed because of it?",
    "job": "How many ran in a day{quoted}, and what happened when one failed?",
    "monitoring": "How many systems did this cover{quoted}, and what happened when one failed?",
    "license": "How many were there{quoted}, and what did it save or prevent?",
    "application": _SYSTEMS,
    "website": _SYSTEMS,
    "code": _SYSTEMS,
    "tool": _SYSTEMS,
    "account": "How many were there{quoted}, in which systems, and how fast was a request met?",
}


def _class(clause: Clause) -> str:
    return clause.object.object_class if clause.object is not None else ""


def _filled(question: str, line: str, frame: Frame) -> str:
    """The question with the line in it, or with what stands behind its opener, where that is short enough."""
    opener = frame.clauses[0].opener if frame.clauses else None
    rest = frame.text[opener.span.end :].strip(" .,;:") if opener is not None else ""
    meant = _ELSEWHERE.search(frame.text)
    return question.format(
        quoted=_in_brackets(line),
        rest=_in_brackets(rest) if rest else _in_brackets(line),
        for_rest=f' for "{rest}"' if rest and _quotable(rest) else " in this",
        elsewhere=f' by "{meant[0]}"' if meant else "",
    )


_ELSEWHERE = re.compile(r"\b(?:(?:the\s+)?above[- ]mentioned|aforementioned|the above)(?:\s+\w+)?|\bsee above\b", re.I)


def _in_brackets(words: str) -> str:
    return f' ("{words}")' if words and _quotable(words) else ""


def _quotable(words: str) -> bool:
    return len(words.split()) <= _MOST_QUOTED and '"' not in words


_LIKE_MEETINGS_WORDS = """
meetings calls reviews workshops sessions trainings"""
_LIKE_MEETINGS = frozenset(_LIKE_MEETINGS_WORDS.split())
_PLAIN = re.compile(r"[a-z][a-z-]*(?: (?!of\b|related\b|relate\b|relates\b|that\b)[a-z][a-z-]*){0,2}")
_COUNTS = frozenset(("various", "multiple", "several", "many", "all", "different", "numerous", "other", "some", "any"))
_NOT_PLURAL = frozenset(
    ("analysis", "process", "access", "basis", "business", "news", "sales", "operations", "systems")
)


def _which(frame: Frame, clause: Clause) -> str:
    """``Which scheduled jobs did you monitor ...``, where the verb has a plain plural for its object."""
    verb = _verb(frame)
    if clause.object is None or not verb or len(clause.actions) > 1:
        return ""
    span = clause.object.span
    noun = span.of(frame.text).strip(" .,")
    if frame.text[span.end : span.end + 1] not in ("", " ", ".", ",", ";"):
        return ""
    words = [MISSPELLINGS.get(word, word) for word in noun.split()]
    while words and words[0].lower() in ("of", "the", "a", "an", *_COUNTS):
        words = words[1:]
    noun = " ".join(words)
    head = words[-1] if words else ""
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is")) and head not in _NOT_PLURAL
    if not plural or not _PLAIN.fullmatch(noun):
        return ""
    often = f"Which {noun} did you {verb}"
    mark = ":" if head in _LIKE_MEETINGS else ","
    return f"{often}{mark} how often, for whom, and what came of it?"


def _verb(frame: Frame) -> str:
    """The verb of a question, with its preposition: "help with"."""
    clause = frame.clauses[0]
    action = clause.actions[0] if clause.actions else None
    if clause.opener is not None:
        words = clause.opener.span.of(frame.text).lower().split()
        base = lemma_of(words[0], VerbForm.PAST) if words[0].endswith("ed") else lemma_of(words[0], VerbForm.THIRD)
        if action is not None:
            return action.lemma
        return " ".join([base, *words[1:]])
    if action is None:
        return ""
    follower = frame.text[action.span.end :].split()
    if (
        follower
        and follower[0].lower() in ("with", "in", "on", "to", "for")
        and action.lemma in ("help", "assist", "participate", "work")
    ):
        return f"{action.lemma} {follower[0].lower()}"
    return action.lemma
