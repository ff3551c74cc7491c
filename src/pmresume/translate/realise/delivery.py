"""Schedule, budget and reason."""

from __future__ import annotations

import re

from pmresume.language.dates import write_date, write_lead
from pmresume.language.forms import Form
from pmresume.language.nouns import indefinite
from pmresume.language.numbers import write_money
from pmresume.model.bullet import LeftOut
from pmresume.model.dates import PartialDate, Precision
from pmresume.translate.plan.facts import Facts, day_of
from pmresume.translate.realise.clauses import clause, noun_phrase
from pmresume.translate.realise.lowered import lowered
from pmresume.translate.realise.pieces import Text, fact, join, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.told import Told, tell


def schedule_point(facts: Facts) -> Point | None:
    """What may be said of the deadline; None where it was missed or the dates are too coarse."""
    work = facts.work
    deadline = work.deadline
    if deadline is None:
        return None
    path = facts.at("deadline")
    said = fact(write_date(deadline), path)
    dated = not plain(said).startswith("the ")  # "the end of June 2022" is no name for a deadline
    tails: tuple[Told, ...] = ()
    paths: tuple[str, ...] = (path,)
    if work.finished is not None and facts.finished:
        verdict = kept(work.finished, deadline)
        day, due = day_of(work.finished), day_of(deadline)
        paths = (path, facts.at("finished"))
        if verdict == "ahead" and day and due:
            tails = tell("schedule.ahead", facts, time=fact(write_lead(day, due), facts.at("finished")), deadline=said)
        elif verdict in ("on", "ahead"):
            tails = tell("schedule.by" if dated else "schedule.by-end", facts, deadline=said)
    elif facts.current:
        tails = tell("schedule.due" if dated else "schedule.due-end", facts, deadline=said)
    return Point(PointKind.SCHEDULE, paths, tails=tails, must=True) if tails else None


def kept(finished: PartialDate, deadline: PartialDate) -> str:
    """``ahead``, ``on``, ``late``, or "" where the dates are too coarse to tell."""
    if finished.precision is Precision.DAY and deadline.precision is Precision.DAY:
        if finished.first == deadline.first:
            return "on"
        return "ahead" if finished.first < deadline.first else "late"
    if finished.last <= deadline.last:
        return "ahead" if finished.last < deadline.first else "on"
    return "late" if finished.first > deadline.last else ""


def schedule_left_out(facts: Facts) -> LeftOut | None:
    """Why nothing is said about the deadline."""
    work = facts.work
    if work.deadline is None:
        return None
    path = facts.at("deadline")
    said = f"deadline: {work.deadline.text}"
    if facts.current:
        return None
    if work.finished is None or not facts.finished:
        why = "no finish date beside it" if facts.past else "nothing says where the work stands"
        return LeftOut(said, why, path)
    verdict = kept(work.finished, work.deadline)
    if verdict == "late":
        day, due = day_of(work.finished), day_of(work.deadline)
        by = f" by {(day - due).days} days" if day and due else ""
        return LeftOut(said, f"missed{by}; nothing about schedule may be claimed", path)
    return LeftOut(said, "too coarse beside the finish to say whether it was met", path) if not verdict else None


_AMOUNT = re.compile(
    r"^(?P<money>.*?\d[\d,.]*\s?(?:k|m|bn|million|billion)?\b\s?(?:usd|eur|gbp|dollars|euros)?)\s*(?P<rest>.*)$", re.I
)
_BOTH = re.compile(
    r"^(?P<a>[$€£]?\d[\d,.]*\s?[km]?(?: (?:usd|eur|gbp))?)(?: (?:approved|budgeted|planned|budget))?[,;/] ?"
    r"(?P<b>[$€£]?\d[\d,.]*\s?[km]?(?: (?:usd|eur|gbp))?) (?:spent|used|actual)$",
    re.I,
)
_SPENT = re.compile(
    r"^(?P<a>\S+)\s+(?:approved|budgeted|planned|budget)\b[,;]?\s*(?:and\s+)?(?P<b>\S+)\s+(?:spent|used|actual)\b$",
    re.I,
)


def budget_point(facts: Facts, work: Text = ()) -> Point | None:
    """The money, where it is an amount and no more; ``work`` is the work's short name, "the upgrade"."""
    budget = " ".join(facts.work.budget.split())
    path = facts.at("budget")
    if not budget:
        return None
    spent = _SPENT.match(budget) or _both(budget)
    if spent:
        slots = {"spent": _money(spent["b"], path), "budget": _money(spent["a"], path)}
        tails = tell("budget.spent", facts, **slots)
        return Point(PointKind.BUDGET, (path,), tell("budget.spent-line", facts, work=work, **slots), tails, must=True)
    found = _AMOUNT.match(budget)
    if found is None:
        return None
    money, rest = write_money(found["money"]), found["rest"].lower().strip(" .")
    if not rest or rest in ("budget", "approved", "total", "in total"):
        if money.split()[0] in ("about", "nearly", "more", "up", "at", "less"):
            said, kind = fact(money, path), "rate"
        else:
            said, kind = join(f"{indefinite(money.lstrip('$€£'))} ", fact(money, path)), "amount"
    elif re.fullmatch(r"(?:a|per|each|every) (?:year|month|quarter|site)", rest):
        said, kind = fact(f"{money} {rest}", path), "rate"
    elif re.fullmatch(r"(?:grant|fund|allowance|purchase order)", rest):
        said, kind = join(f"{indefinite(money.lstrip('$€£'))} ", fact(f"{money} {rest}", path)), "grant"
    else:
        return None
    heads = tell(f"budget.{kind}-line", facts, budget=said)
    return Point(PointKind.BUDGET, (path,), heads, tell(f"budget.{kind}", facts, budget=said))


def _both(budget: str) -> re.Match[str] | None:
    """ "420k, 395k spent", where both or neither name a currency."""
    found = _BOTH.match(budget)
    named = [re.search(r"[$€£]|usd|eur|gbp", part, re.I) is not None for part in found.groups()] if found else []
    return found if found and len(set(named)) == 1 else None


def _money(text: str, path: str) -> Text:
    return fact(write_money(text), path)


def reason_point(facts: Facts) -> Point | None:
    """Why the work was done."""
    if not facts.work.reason:
        return None
    path = facts.at("reason")
    form = facts.form(facts.work.reason)
    first = form.parts[0]
    if form.text.lower().startswith("to "):
        # "to cut hosting cost": a purpose follows the work as it stands.
        return Point(PointKind.REASON, (path,), tails=(Told(join(" ", fact(lowered(form.text, facts.lexicon), path))),))
    rest = "".join(f", {p.text}" for p in form.parts[1:])
    if first.form is Form.CLAUSE:
        said = join(clause(first, path, facts.lexicon), fact(rest, path))
        return Point(PointKind.REASON, (path,), tails=tell("reason.clause", facts, reason=said))
    if first.form in (Form.NOUN, Form.DOING, Form.DONE, Form.STATE):
        said = join(noun_phrase(first, path, facts.lexicon, definite=True), fact(rest, path))
        return Point(PointKind.REASON, (path,), tails=tell("reason.noun", facts, reason=said))
    return None
