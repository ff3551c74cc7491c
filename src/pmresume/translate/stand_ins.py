"""The person's lines that stand for single facts of a work, each at the place of the line that it stands for.

Everything else is told as if there were none, so that one line in other words leaves the rest of the page as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pmresume.model.bullet import Bullet, LeftOut
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm, Project, Work
from pmresume.model.said import Said
from pmresume.model.translation import Entry
from pmresume.translate.left_out import LEFT_OUT
from pmresume.translate.own_facts import digest, fact_text, facts_of, resolve
from pmresume.translate.plan.coverage import coverage
from pmresume.translate.said import said_bullet
from pmresume.vocabulary.lexicon import Lexicon

IN_OWN_WORDS = "what stands beside it is told in the person's own words (say)"


@dataclass(frozen=True, slots=True)
class StandIn:
    """One ``say:`` with ``for`` or ``place``; ``path`` is its own, ``facts`` those of the work that it tells."""

    said: Said
    path: str
    facts: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()  # those that are not what they were when the words were written


def stand_ins(work: Work, path: str) -> list[StandIn]:
    """Those of the tasks, then those of the work, in order."""
    found = []
    for n, task in enumerate(work.tasks):
        if task.say is not None and _stands(task.say):
            own = (f"tasks[{n}]",)
            found.append(StandIn(task.say, f"{path}.tasks[{n}].say", own, resolve(work, own, task.say.facts)[1]))
    for n, said in enumerate(work.say):
        if not said.alone:
            facts, changed = resolve(work, said.stands_for, said.facts)
            found.append(StandIn(said, f"{path}.say[{n}]", facts, changed))
    return found


def _stands(say: Said) -> bool:
    """Whether what a task says in other words takes the place of the task's line, wherever that is."""
    return bool(say.facts or say.leave_out)


def without_stand_ins(work: Work) -> Work:
    """``work`` as it is told before its stand-ins take their places."""
    tasks = tuple(t.model_copy(update={"say": None}) if t.say and _stands(t.say) else t for t in work.tasks)
    say = tuple(said for said in work.say if said.alone and said.text)
    return work.model_copy(update={"tasks": tasks, "say": say})


def with_stand_ins(
    entry: Entry,
    work: Work,
    frames: Sequence[Frame],
    lexicon: Lexicon,
    confidential: tuple[ConfidentialTerm, ...],
    again: Callable[[frozenset[str]], Entry],
) -> Entry:
    """``entry`` with the lines of ``work`` that stand for facts in place of those that tell these facts.

    ``again`` tells the work once more without some of its facts: needed where a line tells facts of a stand-in beside
    others, as may happen when facts were added since.
    """
    items = stand_ins(work, entry.path)
    whole = any(said.alone and said.leave_out for said in work.say)
    if not items and not whole:
        return entry
    if whole:
        gone = LeftOut("the facts and tasks that no line of the person's own tells", LEFT_OUT, entry.path)
        kept = tuple(b for b in entry.bullets if b.said)
        entry = replace(entry, bullets=kept, left_out=(gone,))
    held = frozenset(fact for item in items for fact in item.facts)
    if any(_partly(bullet, items, held, entry.path) for bullet in entry.bullets):
        entry = again(held)
    bullets, left = _placed(entry, items, held, work, frames, lexicon, confidential)
    silent = [LeftOut(_named(work, fact), LEFT_OUT, f"{entry.path}.{fact}") for fact in _left_out(items)]
    told = {left_out.path for left_out in silent}
    known = [o for o in entry.left_out if o.path not in told and not _within(o.path, entry.path, held)]
    return replace(
        entry,
        bullets=tuple(bullets),
        left_out=(*known, *left, *silent),
        coverage=coverage(work, bullets) if isinstance(work, Project) else (),
        warnings=(*entry.warnings, *(text for item in items if item.said.leave_out for text in _stale(item, work))),
    )


def _within(path: str, entry: str, held: frozenset[str]) -> bool:
    return any(path == f"{entry}.{fact}" or path.startswith((f"{entry}.{fact}.", f"{entry}.{fact}[")) for fact in held)


def _left_out(items: Sequence[StandIn]) -> list[str]:
    return list(dict.fromkeys(fact for item in items if item.said.leave_out for fact in item.facts))


def _named(work: Work, fact: str) -> str:
    text = fact_text(work, fact)
    return f"{fact}: {text}" if text else fact


def _owners(bullet: Bullet, items: Sequence[StandIn], entry: str) -> list[StandIn]:
    """The stand-ins for all that the line tells."""
    own = set(facts_of(bullet, entry))
    return [item for item in items if own and own <= set(item.facts)] if not bullet.said else []


def _partly(bullet: Bullet, items: Sequence[StandIn], held: frozenset[str], entry: str) -> bool:
    """Whether stand-ins tell some of it, and none tells it all."""
    return not bullet.said and bool(held & set(facts_of(bullet, entry))) and not _owners(bullet, items, entry)


def _placed(
    entry: Entry,
    items: Sequence[StandIn],
    held: frozenset[str],
    work: Work,
    frames: Sequence[Frame],
    lexicon: Lexicon,
    confidential: tuple[ConfidentialTerm, ...],
) -> tuple[list[Bullet], list[LeftOut]]:
    """The lines in order, and what is lost with lines that would say a fact twice."""
    made: list[Bullet] = []
    left: list[LeftOut] = []
    done: set[str] = set()

    def say(item: StandIn, instead: Sequence[Bullet]) -> None:
        done.add(item.path)
        if item.said.text:
            made.append(_bullet(item, instead, entry.path, work, frames, lexicon, confidential))

    for bullet in entry.bullets:
        owners = _owners(bullet, items, entry.path)
        for item in owners:
            if item.path not in done:
                say(item, [b for b in entry.bullets if item in _owners(b, items, entry.path)])
        if owners:
            continue
        told = facts_of(bullet, entry.path)
        if not bullet.said and held & set(told):
            others = [fact for fact in told if fact not in held]
            left += [LeftOut(_named(work, fact), IN_OWN_WORDS, f"{entry.path}.{fact}") for fact in others]
            continue
        made.append(bullet)
    for item in items:
        if item.path not in done and not item.said.place:
            say(item, [])
    for item in sorted((i for i in items if i.path not in done), key=lambda i: i.said.place):
        say(item, [])
        if item.said.text:
            made.insert(item.said.place - 1, made.pop())
    if made and entry.bullets and entry.bullets[0] is not made[0] and not made[0].questions:
        # The questions about a work stand with its first line, whatever that is.
        made[0] = replace(made[0], questions=entry.bullets[0].questions)
    return made, left


def _bullet(
    item: StandIn,
    instead: Sequence[Bullet],
    entry: str,
    work: Work,
    frames: Sequence[Frame],
    lexicon: Lexicon,
    confidential: tuple[ConfidentialTerm, ...],
) -> Bullet:
    tasks = [int(fact[len("tasks[") : -1]) for fact in item.facts if fact.startswith("tasks[")]
    tasks = [n for n in tasks if n < len(frames)]
    made = said_bullet(item.said.text, item.path, tasks, work, frames, lexicon, confidential)
    paths = (f"{entry}.{fact}" for fact in item.facts if not fact.startswith("tasks["))
    return replace(
        made,
        # As finely as the line before told them: what the rest of the page says may hang on it.
        paths=tuple(dict.fromkeys([item.path, *(path for b in instead for path in b.paths), *paths])),
        dimensions=tuple(dict.fromkeys(d for b in instead for d in b.dimensions)),
        moved_to_tools=tuple(dict.fromkeys(tool for b in instead for tool in b.moved_to_tools)),
        questions=tuple(dict.fromkeys(q for b in instead for q in b.questions)),
        warnings=(*made.warnings, *_stale(item, work)),
    )


def _stale(item: StandIn, work: Work) -> list[str]:
    if not item.changed:
        return []
    one = len(item.changed) == 1
    since = "left out" if item.said.leave_out else "told in these words"
    what = f"{', '.join(item.changed)} {'is' if one else 'are'} not as when {'it was' if one else 'they were'} {since}"
    mend = (
        "delete it if they should be told again" if item.said.leave_out else "change the words if they no longer hold"
    )
    if item.said.facts:
        mend += f", then set facts: {digest(work, item.facts)}"
    return [f"facts: {item.path}: {what}; {mend}"]
