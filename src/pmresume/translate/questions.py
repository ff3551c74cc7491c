"""What to ask about one task: the facts that would make it an outcome, most valuable first."""

from __future__ import annotations

from pmresume.model.bullet import Question
from pmresume.model.frame import Clause, Frame
from pmresume.translate.plan.questions import thin_question
from pmresume.vocabulary.inflect import plural
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
        text = thin_question(frame)
        found[text] = Question(text, path, 95)
    for fact, text in _suggested(frame, lexicon, broad=not thin):
        if fact.split(".")[0] not in given:
            found.setdefault(text, Question(text, path, VALUE.get(fact.split(".")[0], 30)))
    return tuple(sorted(found.values(), key=lambda q: (-q.value, q.text))[:MOST])


def _suggested(frame: Frame, lexicon: Lexicon, *, broad: bool) -> list[tuple[str, str]]:
    """(fact, question), one a fact: those of the phrases that fit, then what may be asked of any work."""
    asks: dict[str, str] = {}
    for clause in frame.clauses:
        for phrase in _phrases(clause, lexicon):
            for asked in phrase.asks:
                asks.setdefault(asked.fact.split(".")[0], asked.question)
    if not broad:
        return list(asks.items())[:1]  # the question about a thin line already asks for whom, how often and to what end
    first = frame.clauses[0] if frame.clauses else None
    known = lexicon.objects.get(first.object.lemma) if first is not None and first.object is not None else None
    if known and known.kind == "thing" and known.class_ != "activity":
        asks.setdefault(
            "scope", f"How many {plural(known.lemma, lexicon)}, and at how many sites or for how many users?"
        )
    asks.setdefault(
        "results", "What changed because of this work, such as time, cost, incidents or risk, and by how much?"
    )
    asks.setdefault("stakeholders", "Who asked for it, and who had to agree?")
    return list(asks.items())


def _phrases(clause: Clause, lexicon: Lexicon) -> list[PhraseRecord]:
    """Phrases with questions for any of the clause's acts on its object, those that name words before classes."""
    if clause.object is None:
        return []
    acts = {name for a in clause.actions for name in (a.lemma, f"class:{a.action_class}")}
    things = {clause.object.lemma, f"class:{clause.object.object_class}"}
    found = [p for p in lexicon.phrases if p.asks and acts & set(p.action) and (not p.object or things & set(p.object))]

    def broad(phrase: PhraseRecord) -> tuple[bool, bool, bool, str]:
        named = clause.object is not None and clause.object.lemma in phrase.object
        return (not phrase.object, not named, not any(a.lemma in phrase.action for a in clause.actions), phrase.id)

    return sorted(found, key=broad)[:2]
