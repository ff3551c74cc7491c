"""What to ask about one task: the facts that would make it an outcome, most valuable first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pmresume.language.act_nouns import noun_acts
from pmresume.model.bullet import Question
from pmresume.model.doubt import Doubt
from pmresume.model.frame import Clause, Frame, Phrase
from pmresume.translate.doubted import doubt_question
from pmresume.translate.thin_questions import thin_question
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.records import PhraseRecord

MOST = 3  # questions a bullet
# Worth of an answer: what changed is worth more than how many, and that more than who and when.
VALUE = {
    "results": 90,
    "scope": 70,
    "stakeholders": 60,
    "risks": 50,
    "deadline": 45,
    "cadence": 40,
    "dependencies": 35,
    "tools": 20,
}
DOUBTED = 96  # a line that cannot be read comes before one that says too little
ENOUGH = 2  # questions about the thing itself, beside which nothing need be asked about the act
OWN_PART = "What was your own part: what did you build, fix, run or decide?"


def ask(
    frame: Frame,
    lexicon: Lexicon,
    *,
    path: str = "",
    thin: str = "",
    known: frozenset[str] = frozenset(),
    doubts: Sequence[Doubt] = (),
    told: str = "",
) -> tuple[Question, ...]:
    """At most three questions, none about a fact that the bullet or the project (``known``) already gives.

    ``told`` is the line as it is printed. A line with ``doubts`` must first be understood: it is asked about these and
    nothing else.
    """
    if doubts:
        return tuple(Question(doubt_question(doubt), path, DOUBTED) for doubt in doubts[:1])
    shown = {m.dimension for m in frame.marks}
    given = set(known)
    if frame.quantities:
        given.add("scope")
    if "result" in shown:
        given.add("results")
    if "stakeholder" in shown:
        given.add("stakeholders")
    found: dict[str, Question] = {}
    if thin:
        return (Question(thin_question(frame, thin, told), path, 95),)
    if _part_unsaid(frame):
        found[OWN_PART] = Question(OWN_PART, path, 92)
    for fact, text in _suggested(frame, lexicon):
        if fact not in given:
            found.setdefault(text, Question(text, path, VALUE.get(fact, 30)))
    return tuple(sorted(found.values(), key=lambda q: (-q.value, q.text))[:MOST])


def _part_unsaid(frame: Frame) -> bool:
    """Whether the line says that the person worked on a thing, and not what they did: "Worked on network infra"."""
    first = frame.clauses[0] if frame.clauses else None
    return (
        first is not None
        and first.opener is not None
        and first.opener.kind in ("work", "involve", "help")
        and not first.actions
    )


def _suggested(frame: Frame, lexicon: Lexicon) -> list[tuple[str, str]]:
    """(fact, question), one a fact: those of the phrases that fit the thing, how many there were, those of the act."""
    asks: dict[str, str] = {}
    for clause in frame.clauses:
        for phrase in _phrases(frame, clause, lexicon, told=True):
            for asked in phrase.asks:
                asks.setdefault(asked.fact.split(".")[0], asked.question)
    for clause in frame.clauses[:1]:
        counted = _how_many(frame, clause, lexicon)
        if counted:
            asks.setdefault("scope", counted)
    for clause in frame.clauses[:1] if len(asks) < ENOUGH else ():
        for phrase in _phrases(frame, clause, lexicon, told=False):
            for asked in phrase.asks:
                asks.setdefault(asked.fact.split(".")[0], asked.question)
    if not asks:
        asks["results"] = "What came of it: what was faster, safer or cheaper afterward?"
        asks["stakeholders"] = "For whom was it, and who had to agree?"
    return list(asks.items())


# What stands at sites and serves users; other things are merely counted.
_AT_SITES = frozenset(("server", "network", "hardware", "workstation", "storage", "infrastructure"))
_FOR_USERS = frozenset(("application", "website", "system", "environment", "cloud", "database", "tool", "account"))
_COUNTED = frozenset(("test", "document", "report", "code", "job", "requirement", "policy", "audit", "design", "asset"))
_BY_TIME = frozenset(("incident", "request", "defect", "change", "release"))
_COUNTED_ALREADY = re.compile(r"\b(?:a|an|one|single|this|each|every|both|another|\d[\d,]*)\b", re.I)


def _how_many(frame: Frame, clause: Clause, lexicon: Lexicon) -> str:
    """The question for the number of what the act was done to; "" where the line has one thing, or nothing to count."""
    thing = clause.object
    if thing is None or _COUNTED_ALREADY.search(thing.span.of(frame.text)):
        return ""
    words = _in_plural(frame, thing, lexicon)
    if not words:
        return ""
    if thing.object_class in _AT_SITES:
        return f"How many {words}, at how many sites?"
    if thing.object_class in _FOR_USERS:
        return f"How many {words}, and for how many users?"
    if thing.object_class in _BY_TIME:
        return f"How many {words} a month?"
    return f"How many {words}?" if thing.object_class in _COUNTED else ""


def _in_plural(frame: Frame, thing: Phrase, lexicon: Lexicon) -> str:
    """The counted noun as typed, where it stands in the plural and is no part of a name; "" otherwise."""
    if any(t.start < thing.head.end and thing.head.start < t.end for t in frame.tools):
        return ""
    typed = thing.head.of(frame.text)
    known = lexicon.object_forms.get(typed.lower())
    whole = lexicon.objects.get(thing.lemma)
    if not known or not known[1] or whole is None or whole.kind != "thing":
        return ""
    before = frame.text[thing.span.start : thing.head.start].split()
    words = [*before[len(before) - (len(thing.lemma.split()) - 1) :], typed] if " " in thing.lemma else [typed]
    # A capital at the start of a common noun is dropped, those of "PowerShell scripts" are not.
    return " ".join(w.lower() if w[1:].islower() and w.lower() not in lexicon.tool_forms else w for w in words)


def _phrases(frame: Frame, clause: Clause, lexicon: Lexicon, *, told: bool) -> list[PhraseRecord]:
    """Phrases with questions for the clause: with ``told`` those that name its thing or its verb, else by class of act.

    Those that name words come before those that name classes.
    """
    acts = {name for a in clause.actions for name in (a.lemma, f"class:{a.action_class}")}
    acts |= {name for lemma in _in_nouns(frame, clause, lexicon) for name in (lemma, _class_of(lemma, lexicon))}
    thing = clause.object
    things = {thing.lemma, f"class:{thing.object_class}"} if thing is not None else set()

    def fits(phrase: PhraseRecord) -> bool:
        if not (phrase.asks and acts & set(phrase.action)):
            return False
        if phrase.object:
            return told and bool(things & set(phrase.object))
        return told is any(not name.startswith("class:") and name in acts for name in phrase.action)

    def broad(phrase: PhraseRecord) -> tuple[bool, bool, bool, str]:
        named = thing is not None and thing.lemma in phrase.object
        return (not phrase.object, not named, not any(a.lemma in phrase.action for a in clause.actions), phrase.id)

    return sorted(filter(fits, lexicon.phrases), key=broad)[:2]


def _in_nouns(frame: Frame, clause: Clause, lexicon: Lexicon) -> Iterator[str]:
    """Verbs that a clause without one holds as nouns: "test case preparation"."""
    if clause.actions or clause.object is None:
        return
    nouns = noun_acts(lexicon)
    for word in re.findall(r"[a-z]+", clause.object.span.of(frame.text).lower()):
        if word in nouns:
            yield nouns[word]


def _class_of(lemma: str, lexicon: Lexicon) -> str:
    return f"class:{lexicon.actions[lemma].class_}"
