"""Which facts the bullets do not show, each with its reason: nothing is lost unlisted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pmresume.model.bullet import Bullet, LeftOut
from pmresume.translate.plan.arrange import MOST_BULLETS, squeezed
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.scope import scope_uses
from pmresume.translate.plan.tasks import TaskFate, TaskPlan
from pmresume.translate.realise.delivery import kept
from pmresume.translate.realise.inject import tells

REFUSED = "no wording of it passed verification"
APART = "no line of the page is about it"
CROWDED = "no room in the line that tells the whole work"
FULL = "no room beside what weighs more"
NOBODY = "nothing says what was agreed with them"
UNCOUNTED = "the project was observed; nothing says that the person's own tasks covered as much"
OTHERS = "the project was observed; nothing says that the person worked with them"
HEADED = "the heading shows it"


def left_out(
    facts: Facts,
    bullets: Sequence[Bullet],
    known: Sequence[LeftOut],
    tasks: Sequence[TaskPlan],
    refused: frozenset[str] = frozenset(),
) -> tuple[LeftOut, ...]:
    """Reasons already known come first; every other fact without a place gets one.

    ``refused`` are the paths of facts that were worded, but not in a way that passed the gate.
    """
    shown = {p for b in bullets for p in b.paths} | _told_by_words(facts, bullets)
    listed = {o.path for o in known}
    found = [*known]
    leads = any(i.startswith(("move.lead.", "move.service.")) for b in bullets for i in b.ids)
    for text, why, path in _facts(facts, frozenset(i for b in bullets for i in b.ids)):
        if not _within(path, shown) and path not in listed and not any(path.startswith(p + ".") for p in listed):
            if path in refused:
                why = REFUSED
            elif why == NOBODY and any(p.startswith((facts.at("stakeholders"), facts.at("vendors"))) for p in shown):
                why = "no room beside the others"
            elif why == FULL and len(bullets) < MOST_BULLETS:
                why = CROWDED if leads else APART
            found.append(LeftOut(text, why, path))
            listed.add(path)
    for plan in tasks:
        if plan.fate not in (TaskFate.TOLD, TaskFate.ASKED, TaskFate.SAID):
            found.append(
                LeftOut(
                    f"task {plan.index + 1}: {facts.frames[plan.index].text}",
                    plan.why,
                    facts.at(f"tasks[{plan.index}]"),
                )
            )
    return tuple(found)


def _told_by_words(facts: Facts, bullets: Sequence[Bullet]) -> set[str]:
    """Facts that a line tells in the task's own words, or in the name of the work."""
    told = {line for b in bullets for line in b.before.split("\n")}
    page = " ".join(b.text for b in bullets).lower()
    frames = [f for f in facts.frames if f.text in told]
    found = {u.path for u in scope_uses(facts) if any(tells(f, u) for f in frames)}
    for key in ("stakeholders", "vendors"):
        found |= {facts.at(f"{key}[{n}]") for n, who in enumerate(getattr(facts.work, key)) if who.lower() in page}
    found |= {facts.at(f"tools[{n}]") for n, tool in enumerate(facts.work.tools) if tool.lower() in page}
    found |= {
        facts.at(f"risks[{n}].outcome")
        for n, risk in enumerate(facts.work.risks)
        if risk.outcome and squeezed(risk.outcome) in squeezed(page)
    }
    team = facts.work.team
    if team is not None and team.roles and all(role.lower() in page for role in team.roles):
        found.add(facts.at("team.roles"))
    if facts.finished and any(p.startswith(facts.at("deadline")) for b in bullets for p in b.paths):
        found.add(facts.at("finished"))  # the deadline that was kept says when
    return found


def _within(path: str, shown: set[str]) -> bool:
    return any(s == path or s.startswith((path + ".", path + "[")) for s in shown)


def _facts(facts: Facts, ids: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    work = facts.work
    late = bool(work.deadline and work.finished and kept(work.finished, work.deadline) == "late")
    if work.ownership is not None and not facts.at_least("supported"):
        yield (
            f"ownership: {work.ownership.value}",
            "what was observed is not the person's; their own tasks are",
            facts.at("ownership"),
        )
    elif work.ownership is not None and not any(i.startswith(("move.lead.", "move.service.")) for i in ids):
        why = "no line tells the work as a whole, so the verb of the tasks stands"
        yield f"ownership: {work.ownership.value}", why, facts.at("ownership")
    if work.start is not None:
        yield f"start: {work.start.text}", HEADED, facts.at("start")
    if work.deadline is not None:
        yield f"deadline: {work.deadline.text}", FULL, facts.at("deadline")
    if work.finished is not None:
        why = HEADED if work.deadline is None else "a late date need not be advertised" if late else FULL
        yield f"finished: {work.finished.text}", why, facts.at("finished")
    if work.team is not None:
        said = " ".join(filter(None, (work.team.size, ", ".join(work.team.roles))))
        yield f"team: {said}", FULL, facts.at("team")
        if work.team.size and work.team.roles:
            yield f"team: {', '.join(work.team.roles)}", FULL, facts.at("team.roles")
    if work.reason:
        yield f"reason: {work.reason}", FULL, facts.at("reason")
    for item in work.scope:
        why = UNCOUNTED if facts.rank == 0 else "no line to which the count belongs"
        yield f"scope: {item.key}: {item.value}", why, facts.at("scope", item.key)
    if work.budget:
        yield f"budget: {work.budget}", FULL, facts.at("budget")
    for key in ("stakeholders", "vendors"):
        for n, name in enumerate(getattr(work, key)):
            yield f"{key}: {name}", OTHERS if facts.rank == 0 else NOBODY, facts.at(f"{key}[{n}]")
    for n, name in enumerate(work.dependencies):
        yield (
            f"dependencies: {name}",
            "one dependency a bullet" if len(work.dependencies) > 1 else FULL,
            facts.at(f"dependencies[{n}]"),
        )
    for n, risk in enumerate(work.risks):
        yield f"risks: {risk.risk}", FULL, facts.at(f"risks[{n}]")
        if risk.outcome and len(risk.outcome.split()) > 1:
            yield f"risks: {risk.outcome}", FULL, facts.at(f"risks[{n}].outcome")
    for n, change in enumerate(work.scope_changes):
        yield f"scope_changes: {change.request}", FULL, facts.at(f"scope_changes[{n}]")
        if len(change.decision.split()) > 1:
            yield (
                f"scope_changes: {change.decision}",
                "told as an approved change",
                facts.at(f"scope_changes[{n}].decision"),
            )
    for n, tool in enumerate(work.tools):
        yield f"tools: {tool}", "among the tools of the page", facts.at(f"tools[{n}]")
    for n, result in enumerate(work.results):
        said = result.text or f"{result.metric} {result.change or f'{result.before} to {result.after}'}"
        yield f"results: {said}", FULL, facts.at(f"results[{n}]")
