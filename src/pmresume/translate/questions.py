"""What to ask about one task: the facts that would make it an outcome, most valuable first."""

from __future__ import annotations

from pmresume.language.matching import match_phrase
from pmresume.model.bullet import Question
from pmresume.model.frame import Frame
from pmresume.vocabulary.inflect import plural
from pmresume.vocabulary.lexicon import Lexicon

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


def ask(
    frame: Frame, lexicon: Lexicon, *, path: str = "", thin: str = "", known: frozenset[str] = frozenset()
) -> tuple[Question, ...]:
    """At most three questions, none about a fact that the bullet or the project (``known``) already gives."""
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
        text = _about(frame, thin)
        found[text] = Question(text, path, 95)
    for fact, text in _suggested(frame, lexicon):
        if fact.split(".")[0] not in given:
            found.setdefault(text, Question(text, path, VALUE.get(fact.split(".")[0], 30)))
    return tuple(sorted(found.values(), key=lambda q: (-q.value, q.text))[:MOST])


def _about(frame: Frame, thin: str) -> str:
    first = frame.clauses[0]
    noun = first.object.span.of(frame.text).strip(" .") if first.object else ""
    if first.opener and first.opener.kind in ("skill", "experience", "ability"):
        return (
            f"What did you do with {noun or 'this'}, for whom, and what came of it?"
            if noun
            else "What did you do with this, for whom, and what came of it?"
        )
    if first.opener and first.opener.kind == "duty":
        return f"What did you do for {noun or 'this'}: which tasks, how often, and for whom?"
    return f"What exactly was done here ({_quoted(frame)}): how many, for whom, and what changed because of it?"


def _quoted(frame: Frame) -> str:
    words = frame.text.strip(" .").split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")


def _suggested(frame: Frame, lexicon: Lexicon) -> list[tuple[str, str]]:
    asks: list[tuple[str, str]] = []
    for n, clause in enumerate(frame.clauses):
        if not clause.actions or clause.object is None:
            continue
        exact = [p for p in lexicon.phrases if p.asks and match_phrase(p, frame, n, lexicon)]
        exact.sort(key=lambda p: (any(o.startswith("class:") for o in (*p.action, *p.object)) or not p.object, p.id))
        for phrase in exact[:2]:
            asks.extend((a.fact, a.question) for a in phrase.asks)
    first = frame.clauses[0] if frame.clauses else None
    named = first is not None and first.object is not None and first.object.object_class not in ("", "name", "activity")
    head = first.object.lemma if named and first and first.object else ""
    known = lexicon.objects.get(head)
    if known and known.kind == "thing":
        asks.append(("scope", f"How many {plural(head, lexicon)}, and at how many sites or for how many users?"))
    asks.append(
        ("results", "What changed because of this work, such as time, cost, incidents or risk, and by how much?")
    )
    asks.append(("stakeholders", "Who asked for it, and who had to agree?"))
    return asks
