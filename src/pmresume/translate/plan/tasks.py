"""Which tasks are the project's own work told again, which repeat another, which are too thin to print."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from pmresume.language.numbers import read_count, write_count
from pmresume.model.frame import Frame, PartRole, Token
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.workname import WorkName
from pmresume.translate.repeated import repeated
from pmresume.translate.thin import thinness
from pmresume.vocabulary.inflect import singular

_CONTENT = {"NOUN", "PROPN", "VERB", "ADJ", "NUM"}
_LIGHT_WORDS = """
do perform provide carry make be have use help assist support work participate involve responsible various other all
new different multiple several many numerous able duty include ensure need necessary require etc time task activity"""
_LIGHT = frozenset(_LIGHT_WORDS.split())
_WEAK_OPENERS = {"help", "involve", "work", "tasked", "duty", "list"}
_WEAK_VERBS = frozenset(["help", "assist", "participate", "involve", "work", "support", "aid", "handle"])
_GENERIC_WORDS = """
system systems it activity activities task tasks meeting meetings issue issues problem problems project projects
duty duties process processes user users plan thing stuff documentation management support development technology
standard database network trend knowledge service customer client environment pace
awareness"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
STATE_VERBS = frozenset(["demonstrate", "possess", "know", "understand", "exhibit", "show", "display", "have"])


_FILLER = re.compile(
    r"\b(?:in an? (?:very )?(?:fast|high|dynamic|challenging|demanding)\b[\w -]*\benvironment|in an? \w+ manner)\b"
    r"|\bexcellent ",
    re.I,
)


class TaskFate(StrEnum):
    """What becomes of a task."""

    TOLD = "told"
    MERGED = "merged"  # the lead says all of it
    REPEATED = "repeated"  # another task says all of it
    THIN = "thin"  # asked about
    ASKED = "asked"  # thin, but printed since nothing else stands for the work
    UNCLEAR = "unclear"  # does not read well as it stands, and the page does without it: asked about
    SAID = "said"  # the person wrote the line themselves (``say:``)


@dataclass(frozen=True, slots=True)
class TaskPlan:
    """``of`` is the task that says the same, ``quote`` the words that are not clear, ``asks`` the question."""

    index: int
    fate: TaskFate
    why: str = ""
    of: int = -1
    quote: str = ""
    asks: str = ""


def plan_tasks(facts: Facts, name: WorkName | None, *, lead: bool) -> tuple[TaskPlan, ...]:
    """One plan a task, in order; at least one task stays to be told where nothing else could be."""
    lead_words = _lead_words(facts, name) if lead else frozenset()
    contents = [content(f) for f in facts.frames]
    again = repeated(facts.frames, facts.lexicon, but=frozenset(n for n, t in enumerate(facts.work.tasks) if t.say))
    plans: list[TaskPlan] = []
    for n, frame in enumerate(facts.frames):
        if facts.work.tasks[n].say or facts.work.say:
            plans.append(TaskPlan(n, TaskFate.SAID))
            continue
        words = contents[n]
        same = again.get(n)
        if lead and words and words <= lead_words:
            plans.append(TaskPlan(n, TaskFate.MERGED, "the first bullet says it"))
        elif same is not None:
            plans.append(TaskPlan(n, TaskFate.REPEATED, f"the same work as task {same + 1}", same))
        elif not _counted(frame, facts) and (why := thin(frame, words)):
            plans.append(TaskPlan(n, TaskFate.THIN, why))
        else:
            plans.append(TaskPlan(n, TaskFate.TOLD))
    if not lead and not any(p.fate in (TaskFate.TOLD, TaskFate.SAID) for p in plans):
        # Something must stand for the work; its thinness is asked about all the same.
        return tuple(replace(p, fate=TaskFate.ASKED) if p.fate is TaskFate.THIN else p for p in plans)
    return tuple(plans)


def _counted(frame: Frame, facts: Facts) -> bool:
    """Whether the scope counts a noun of the task, so that it can be told with a figure."""
    low = frame.text.lower()
    return not facts.name and any(re.search(rf"\b{re.escape(i.key.lower())}\b", low) for i in facts.work.scope)


def content(frame: Frame) -> frozenset[str]:
    """Lemmas of the words that say something, nouns in the singular."""
    found = set()
    for token in frame.tokens:
        word = token.span.of(frame.text).lower()
        if token.pos in _CONTENT and (len(word) > 1 or word.isdigit()):
            lemma = singular(word) if token.pos in ("NOUN", "PROPN") else token.lemma
            if lemma not in _LIGHT:
                found.add(lemma)
    for clause in frame.clauses:
        for action in clause.actions:
            found.discard(action.span.of(frame.text).lower())
            if action.lemma not in _LIGHT:
                found.add(action.lemma)
    return frozenset(found)


def thin(frame: Frame, words: frozenset[str]) -> str:
    """Why the task says too little for a line; "" where it says enough."""
    if frame.declined:
        return f"not read: {frame.declined}"
    # Beside the facts of a project a short line may stand; a skill or a bare duty may not.
    if (why := thinness(frame)) and not why.startswith("names no system"):
        return why
    action = frame.action
    clause = frame.clauses[0] if frame.clauses else None
    size = len(_FILLER.sub("", frame.text).split())
    if action is not None and action.lemma in STATE_VERBS and not frame.quantities and size < 10:
        return "describes the person, not something done"
    if action is not None and action.lemma == "work" and _lists_names(frame):
        return "names products, not what was done with them"
    telling = frame.quantities or frame.tools or _named(frame)
    opened = clause is not None and clause.opener is not None and clause.opener.kind in _WEAK_OPENERS
    weak = opened or (action is not None and action.lemma in _WEAK_VERBS)
    if weak and not telling and size <= 9 and not _parts(frame):
        return "too thin to print: no system, count or user is named"
    nouns = {singular(t.span.of(frame.text).lower()) for t in frame.tokens if t.pos in ("NOUN", "PROPN")} & words
    if action is not None and action.lemma in ("take", "do", "make", "perform"):
        nouns -= {"review", "check", "test", "analysis", "set", "number", "part"}
    if not telling and size <= 8 and nouns and _only_generic(nouns, frame):
        return "names no system, count or user"
    return ""


def _behind_preposition(token: Token, frame: Frame) -> bool:
    before = frame.text[: token.span.start].split()
    return bool(before) and before[-1].lower() in ("for", "at", "with")


def _parts(frame: Frame) -> bool:
    roles = (PartRole.PARTNER, PartRole.PURPOSE, PartRole.RESULT, PartRole.TOOLS)
    return any(p.role in roles for c in frame.clauses for p in c.parts)


def _lists_names(frame: Frame) -> bool:
    """Whether nothing but names, numbers and small words follows the verb."""
    return all(
        t.pos not in ("NOUN", "VERB", "ADJ") or any(s.holds(t.span) for s in frame.tools) or _capital(t, frame)
        for t in frame.tokens[1:]
    )


def _capital(token: Token, frame: Frame) -> bool:
    return token.span.of(frame.text)[:1].isupper()


def _named(frame: Frame) -> bool:
    """Whether the line names something: a word with a capital that does not open it."""
    words = [t.span.of(frame.text) for t in frame.tokens]
    title = sum(w[:1].isupper() for w in words) > len(words) // 2 + 1
    if any(re.search(r"[A-Z]{2,}|[a-z][A-Z]", w) and w != "IT" for w in words):
        return True
    names = [
        t
        for t, w in zip(frame.tokens[1:], words[1:], strict=True)
        if t.pos == "PROPN" and w[:1].isupper() and w != "IT"
    ]
    # In a title every word is a capital; behind "for" or "with" it may still be a name.
    return bool(names) and (not title or any(t.pos == "PROPN" and _behind_preposition(t, frame) for t in names))


def _only_generic(nouns: frozenset[str] | set[str], frame: Frame) -> bool:
    verbs = {a.lemma for c in frame.clauses for a in c.actions}
    return all(n in _GENERIC or n in verbs for n in nouns)


def _lead_words(facts: Facts, name: WorkName | None) -> frozenset[str]:
    """Words that the first bullet covers: of the name, or of a position's team, and of the scope."""
    noun = None if name is None else name.noun or name.kind
    if name is not None:
        words = [*name.modifiers, name.head, *name.tail.split(), facts.kind, name.gerund]
    else:
        words = [
            "manage",
            "lead",
            "team",
            *(w for r in (facts.work.team.roles if facts.work.team else ()) for w in r.split()),
        ]
    for item in facts.work.scope:
        words += item.key.split()
        count = read_count(item.value)
        words += [item.value, write_count(count)] if count is not None else []
    found = {singular(w.lower().strip(",")) for w in words if w}
    if noun is not None:
        found |= {noun.noun, noun.verb}
    return frozenset(found)


def _restates(frame: Frame, facts: Facts) -> bool:
    """ "Coordinated the relocation of 100 people": the declared verb, and a number of the scope."""
    own = facts.work.ownership.value if facts.work.ownership is not None else ""
    lemma = {"coordinated": "coordinate", "managed": "manage", "led": "lead", "owned": "own"}.get(own)
    if lemma is None or lemma not in {a.lemma for c in frame.clauses[:1] for a in c.actions}:
        return False
    counts = {str(int(u.value)) for i in facts.work.scope if (u := read_count(i.value)) is not None}
    return any(q.text.replace(",", "") in counts for q in frame.quantities)


MUCH = 3  # words of a task beyond its act, the name and the scope, with which it says more than the first bullet


def says_more(frame: Frame, facts: Facts) -> bool:
    """Whether the task holds a number of its own, or much else, that the first bullet would not tell."""
    known = {singular(w.lower()) for w in re.findall(r"[A-Za-z][\w-]+", facts.name)}
    known |= {singular(w.lower()) for item in facts.work.scope for w in item.key.split()}
    counts = {str(int(u.value)) for i in facts.work.scope if (u := read_count(i.value)) is not None}
    own = [q for q in frame.quantities if q.text.replace(",", "").rstrip("+") not in counts]
    beyond = content(frame) - known - {a.lemma for c in frame.clauses[:1] for a in c.actions[:1]}
    names = {w.lower() for w in re.findall(r"(?<=[a-z,] )[A-Z][\w-]+", frame.text)} - known
    return len(beyond) >= MUCH or bool(own) or bool(names) or bool(frame.tools)


def same_work(frame: Frame, facts: Facts, name: WorkName) -> bool:
    """Whether the task tells the very work that the name names: same verb, same object."""
    noun = name.noun or name.kind
    verb = name.gerund or (noun.verb if noun is not None else "")
    action = frame.action
    if not name.gerund and _restates(frame, facts):
        return True
    if not verb or action is None:
        return False
    lemmas = {a.lemma for c in frame.clauses[:1] for a in c.actions}
    if verb not in lemmas:
        return False
    object_ = frame.clauses[0].object
    if object_ is None:
        return False
    words = {singular(w.lower()) for w in (*name.modifiers, name.head) if w and w.lower() != "and"}
    words |= {singular(w.lower()) for item in facts.work.scope for w in item.key.split()}
    spoken = {singular(w.lower().strip(".,;()")) for w in object_.span.of(frame.text).split()}
    return singular(object_.head.of(frame.text).lower()) in words or len(spoken & words) >= 2
