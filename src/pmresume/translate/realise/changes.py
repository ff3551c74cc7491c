"""Scope changes and dependencies."""

from __future__ import annotations

import re

from pmresume.language.dates import MONTHS, write_date
from pmresume.language.forms import Form
from pmresume.model.bullet import LeftOut
from pmresume.model.inventory import ScopeChange
from pmresume.translate.plan.facts import Facts, day_of
from pmresume.translate.plan.worknouns import WORK_NOUNS, work_noun
from pmresume.translate.realise.clauses import clause
from pmresume.translate.realise.delivery import kept
from pmresume.translate.realise.lowered import with_article
from pmresume.translate.realise.people import name_phrase
from pmresume.translate.realise.pieces import Text, fact, glue, join, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.told import tell
from pmresume.translate.realise.work import WorkText
from pmresume.vocabulary.inflect import plural, singular

_YES = re.compile(
    r"^(?:yes|yep|yeah|y|ok|okay|true|approved?|agreed|accepted|granted|done|signed off|go(?:-| )?ahead)\b", re.I
)
_NO = re.compile(r"\b(?:no|rejected|declined|denied|refused|turned down|not approved|out of scope)\b", re.I)
_OPEN = re.compile(r"\b(?:pending|open|undecided|waiting|tbd|under review|deferred|postponed|parked)\b", re.I)
_TOO = re.compile(r",?\s+(?:too|as well|also)$", re.I)


def read_changes(facts: Facts) -> tuple[tuple[Point, ...], tuple[LeftOut, ...]]:
    """A point for each decided change; pending ones are left out."""
    points: list[Point] = []
    left: list[LeftOut] = []
    for n, change in enumerate(facts.work.scope_changes):
        path = facts.at(f"scope_changes[{n}]")
        point, lost = _change(change, path, facts)
        if point is not None:
            points.append(point)
        left.extend(lost)
    return tuple(points), tuple(left)


def _change(change: ScopeChange, path: str, facts: Facts) -> tuple[Point | None, list[LeftOut]]:
    said = f"scope_changes: {change.request}" + (f", {change.decision}" if change.decision else "")
    if not change.decision or _OPEN.search(change.decision):
        return None, [LeftOut(said, "undecided, so neither scope nor decision can be shown", path)]
    request, decision = facts.form(change.request), facts.form(change.decision)
    here = f"{path}.request"
    if decision.parts[0].form is Form.CLAUSE:
        return _moved(change, path, facts, said)
    bare = _TOO.sub("", request.text)
    first = request.parts[0]
    verb = first.form is Form.BASE or _again(first.text, facts)
    words: Text = fact(bare, here) if verb else join(_article(first, facts), fact(bare, here))
    if first.form in (Form.CLAUSE, Form.PAST):
        return None, [LeftOut(said, "does not fit a sentence", path)]
    if _NO.search(change.decision) and not _YES.search(change.decision):
        kind = "verb" if verb else "noun"
        told = tell(
            f"change.declined-{kind}", facts, request=words, decision=_declined(decision.text, f"{path}.decision")
        )
        return Point(PointKind.DECLINED, (path,), ends=told), []
    if not _YES.search(change.decision):
        return None, [LeftOut(said, "the decision is not clear", path)]
    lost = [
        LeftOut(f"scope_changes: {p.text}", why, f"{path}.decision")
        for p in decision.parts[1:]
        if (why := _aside(p.text, facts))
    ]
    kind = "verb" if verb else "noun"
    if facts.current:
        # "Take on" would be a standing duty; what was approved is work that is being done.
        heads = tell(f"change.{kind}-now", facts, request=words)
        if not heads:
            return None, [LeftOut(said, "nothing says what part the person had in it", path)]
        return Point(
            PointKind.CHANGE, (path,), heads=heads, ends=tell(f"change.{kind}-now-end", facts, request=words)
        ), lost
    heads = tell(f"change.{kind}", facts, request=words)
    if (new := _kept_new_date(change, facts)) is not None:
        heads = (*tell(f"change.{kind}-dated", facts, request=words, finished=new), *heads)
        lost = [o for o in lost if not _MOVED_TO.search(o.fact)]
    ends = tell(f"change.{kind}-end", facts, request=words)
    if not heads:
        return None, [LeftOut(said, "nothing says what part the person had in it", path)]
    # A date that was moved by decision and kept explains the schedule: a line, no aside.
    return Point(PointKind.CHANGE, (path,), heads=heads, ends=() if new is not None else ends), lost


def _again(text: str, facts: Facts) -> bool:
    """Whether a verb of doing again opens the text that the vocabulary knows without its "re-": "relabel ports"."""
    again = re.match(r"re-?(?P<act>[a-z]{3,}) [a-z]", text)
    return again is not None and again["act"] in facts.lexicon.actions


_MOVED_TO = re.compile(r"\b(?:moved|shifted|postponed|extended|changed|pushed)(?: \w+)? to\b", re.I)


def _kept_new_date(change: ScopeChange, facts: Facts) -> Text | None:
    """The day of the finish, where the decision itself moved the date to that day."""
    finished = facts.work.finished
    moved = _MOVED_TO.search(change.decision)
    if moved is None or not facts.finished or finished is None or (day := day_of(finished)) is None:
        return None
    month = MONTHS[day.month - 1]
    spellings = rf"0?{day.day}(?:st|nd|rd|th)? {month[:3]}\w*|{month[:3]}\w* 0?{day.day}\b|{day.isoformat()}"
    if not re.search(rf"\b(?:{spellings})", change.decision[moved.end() :], re.I):
        return None
    return fact(write_date(finished), facts.at("finished"))


def _article(first: object, facts: Facts) -> Text:
    article = getattr(first, "article", "")
    return glue("a " if article else "")


def _aside(text: str, facts: Facts) -> str:
    late = (
        facts.work.finished is not None
        and facts.work.deadline is not None
        and kept(facts.work.finished, facts.work.deadline) == "late"
    )
    if re.search(r"deadline|date|schedule", text, re.I):
        return (
            "beside the late finish it would suggest that the date held" if late else "the schedule is told by itself"
        )
    return "a detail of the decision"


def _declined(text: str, path: str) -> Text:
    first, _, rest = text.partition(", ")
    rest = re.sub(r"^(?:as )?", "as ", rest) if rest else ""
    first = re.sub(r"^no$", "turned down", first, flags=re.I)
    return fact(f"{first} {rest}".strip(), path)


def _moved(change: ScopeChange, path: str, facts: Facts, said: str) -> tuple[Point | None, list[LeftOut]]:
    """A decision that moved the date, kept by the finish: change control, worth a line."""
    work = facts.work
    decision = facts.form(change.decision)
    words = plain(clause(decision.parts[0], path, facts.lexicon))
    if (
        work.finished is None
        or not facts.finished
        or not re.search(rf"\bto .*{MONTHS[work.finished.first.month - 1]} {work.finished.first.day}\b", words)
    ):
        return None, [LeftOut(said, "the decision cannot be set beside the finish", path)]
    request = facts.form(change.request)
    reason: Text = ()
    if request.parts[0].form is Form.CLAUSE:
        reason = clause(request.parts[0], f"{path}.request", facts.lexicon, past=facts.past)
    heads = tell(
        "change.moved",
        facts,
        finished=fact(write_date(work.finished), facts.at("finished")),
        decision=fact(words, f"{path}.decision"),
        request=reason,
    )
    return (
        (Point(PointKind.CHANGE, (path,), heads=heads, must=True), [])
        if heads
        else (None, [LeftOut(said, "nothing says what part the person had in it", path)])
    )


_TO_END = re.compile(r" (?:to|must|has to|have to) (?:finish|complete|be (?:done|finished|completed|ready|live))$")
_MONTH = re.compile(rf"\s*\(((?:early |mid |late )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?)\)$")


def read_dependencies(facts: Facts, work: WorkText | None) -> tuple[tuple[Point, ...], tuple[LeftOut, ...]]:
    """A point for each dependency that is a noun phrase; a clause does not say what waited for it."""
    points: list[Point] = []
    left: list[LeftOut] = []
    for n, text in enumerate(facts.work.dependencies):
        path = facts.at(f"dependencies[{n}]")
        form = facts.form(text)
        first = form.parts[0]
        if (awaited := _FIRST.match(form.text)) is not None:
            point = _dependency(facts, path, work, before=awaited["what"] or awaited["only"])
            if point is not None:
                points.append(point)
                continue
        if first.form not in (Form.NOUN, Form.WORDS, Form.DOING, Form.GERUND) or len(form.parts) > 1:
            left.append(LeftOut(f"dependencies: {text}", "does not say what waited for it", path))
            continue
        point = _dependency(facts, path, work)
        if point is None:
            left.append(LeftOut(f"dependencies: {text}", "nothing says that the person had the sequence in hand", path))
        else:
            points.append(point)
    return tuple(points), tuple(left)


_SLOTS = "window|freeze|slot|outage|shutdown|calendar"
_COUNTS = "two|three|four|five|six|seven|eight|nine"


# "MFA rollout had to finish first": what had to come before, said as a sentence.
_FIRST = re.compile(
    r"^(?P<what>.+?) (?:had to|has to|have to|must|needed to|needs to) "
    r"(?:finish|complete|go live|come|be (?:finished|done|complete|completed|ready|live)) first$"
    r"|^(?P<only>[^,;]+) first$",
    re.I,
)


def _dependency(facts: Facts, path: str, work: WorkText | None, before: str = "") -> Point | None:
    index = int(path.rsplit("[", 1)[1].rstrip("]"))
    part = facts.form(facts.work.dependencies[index]).parts[0]
    said = with_article(part, facts.lexicon)
    if before:
        said = plain(name_phrase(before, path, facts))
    said = _MONTH.sub(r" in \1", said)
    short: Text = work.short if work is not None else ()
    # "Sequenced the upgrade behind the circuit upgrade" would say one word for two things.
    named = bool(short) and _last(plain(short)) not in [w.rstrip("s") for w in said.lower().split()]
    between = re.match(r"^(?P<first>.+?) before (?:any |every |each |the )?(?P<second>.+)$", said)
    if between:
        awaited = _TO_END.sub("", between["first"])
        later = fact(_many(between["second"], said, facts), path)
        heads = tell("depend.before", facts, later=later, dependency=fact(awaited, path))
        return Point(PointKind.DEPENDENCY, (path,), heads=heads) if heads else None
    dependency = fact(said, path)
    # Only finished work can be said to have come behind something as a whole; what covers a part of it, comes on a date
    # of its own or is still ahead is planned around.
    window = (
        facts.current
        or re.search(rf"\b(?:{_SLOTS})s?\b|\d|\b(?:{_COUNTS})\b| in (?:{'|'.join(MONTHS)})", said) is not None
        or not (before or _happens(said, facts))
    )
    slots = {"work": short if named else (), "dependency": dependency}
    if window:
        heads = (*tell("depend.window", facts, **slots), *tell("depend.window-work", facts, **slots))
    else:
        rollout = work is not None and work.rollout and plain(short) != "the rollout" and "rollout" not in said
        first = tell("depend.rollout", facts, **slots) if rollout else ()
        heads = (*first, *tell("depend.after", facts, **slots), *tell("depend.after-work", facts, **slots))
    tails = tell("depend.tail", facts, dependency=dependency)
    return Point(PointKind.DEPENDENCY, (path,), heads=heads, tails=tails) if heads or tails else None


_HAPPENING_WORDS = """
project sign-off signoff approval acceptance certification go-live decision order purchase contract completion
validation handover readiness permit"""
_HAPPENING = frozenset(_HAPPENING_WORDS.split())


def _happens(said: str, facts: Facts) -> bool:
    """Whether what was awaited is an event that ends ("the circuit upgrade"): the work can come behind it.

    Things ("new licenses", "the carrier's circuit") may be waited for by a part of the work only.
    """
    core = re.split(r" (?:of|from|to|in|on|at|for|by|with|before|after|due|and) |,", said)[0]
    head = singular(core.split()[-1].lower()) if core.split() else ""
    return (
        head in _HAPPENING
        or head in WORK_NOUNS
        or (head.endswith("ing") and work_noun(head, facts.lexicon) is not None)
    )


def _many(noun: str, said: str, facts: Facts) -> str:
    """Said of any or every one of them, without the word: "any pen test" is "pen tests"."""
    every = re.search(rf" before (?:any|every|each) {re.escape(noun)}$", said)
    return plural(noun, facts.lexicon) if every and " " not in noun.split(" of ")[0].split(" ")[-1] else noun


def _last(text: str) -> str:
    return text.split()[-1].lower() if text else ""
