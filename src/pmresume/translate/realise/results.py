"""Results: a metric with its figures, or what the person wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pmresume.language.forms import Form, FreeText
from pmresume.language.nouns import is_plural
from pmresume.model.bullet import LeftOut
from pmresume.model.frame import VerbForm
from pmresume.model.inventory import ProjectStatus, Result
from pmresume.model.results import is_note
from pmresume.translate.plan.facts import Facts
from pmresume.translate.realise.clauses import absolute, clause, standing, verb_phrase
from pmresume.translate.realise.happening import was_done
from pmresume.translate.realise.lowered import lowered
from pmresume.translate.realise.metrics import counts, metric_text, named_in, named_metric, spoken_of
from pmresume.translate.realise.pieces import Text, fact, glue, join, listed, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.result_changes import change_of
from pmresume.translate.realise.spoken_changes import size_of, told_change
from pmresume.translate.realise.told import Told, tell, tell_past
from pmresume.vocabulary.inflect import inflect, lemma_of
from pmresume.vocabulary.metrics import good_way

_ASIDE = re.compile(r"\b(?:afterwards?|later on|since then|in the meantime)\b", re.I)


@dataclass(frozen=True, slots=True)
class Results:
    """Points best first, and the results that are not printed."""

    points: tuple[Point, ...]
    left_out: tuple[LeftOut, ...]


def read_results(facts: Facts) -> Results:
    """What may be told of the results."""
    points: list[Point] = []
    left: list[LeftOut] = []
    if facts.work.ownership is not None and not facts.at_least("supported"):
        for n, result in enumerate(facts.work.results):
            left.append(
                LeftOut(
                    f"results: {said_result(result)}",
                    "the project was observed, so its results are not the person's to claim",
                    facts.at(f"results[{n}]"),
                )
            )
        return Results((), tuple(left))
    for n, result in enumerate(facts.work.results):
        path = facts.at(f"results[{n}]")
        point, why = _metric(result, path, facts) if result.metric else _text(result, path, facts)
        if point is not None:
            points.append(point)
        if why:
            left.append(LeftOut(f"results: {said_result(result)}", why, path))
    points.sort(key=lambda p: not p.heads)
    return Results(tuple(points), tuple(left))


def said_result(result: Result) -> str:
    """The result in the person's own figures, for lists."""
    if result.text:
        return result.text
    change = f" {result.change}" if result.change else f" {result.before} to {result.after}"
    return f"{result.metric}{change}" + (f" per {result.per}" if result.per else "")


def _metric(result: Result, path: str, facts: Facts) -> tuple[Point | None, str]:
    way, figures = change_of(result, path)
    if result.after and not (result.before or result.change) and size_of(result.after) == 0:
        metric = fact(lowered(facts.form(result.metric).text, facts.lexicon), f"{path}.metric")
        none = join(fact("no ", f"{path}.after"), metric)
        return Point(PointKind.RESULT, (path,), tails=tell("result.state", facts, state=none)), ""
    if not way:
        return None, "the figures do not say which way it went"
    good = good_way(result.metric, facts.lexicon)
    if good and good != way:
        return None, "the figure got worse; ask before it is shown"
    metric = metric_text(result.metric, path, facts)
    often = _OFTEN.get(result.per.lower(), "") if result.change and "%" in f"{result.change}{result.unit}" else ""
    if often and often not in result.metric.lower():
        # "the monthly bill by 31%": a share is no amount a month.
        figures = tuple(p for p in figures if p.origin.ref != f"{path}.per" and p.text.strip())
        metric = join("the ", fact(f"{often} ", f"{path}.per"), _bare(metric))
    return measured(way, result.metric, metric, figures, path, facts), ""


_OFTEN = {"day": "daily", "week": "weekly", "month": "monthly", "quarter": "quarterly", "year": "yearly"}


def _bare(metric: Text) -> Text:
    """The metric without its article."""
    return tuple(p for p in metric if p.text != "the ")


def measured(way: str, name: str, metric: Text, figures: Text, path: str, facts: Facts) -> Point:
    """A change of a metric as a bullet of its own, behind others, and behind another result."""
    slots = {"metric": metric, "figures": figures}
    if facts.state is ProjectStatus.IN_PROGRESS:
        # "Cut" would say that all is done; "reduce" is what the work does.
        heads = tuple(t for t in tell(f"result.{way}", facts, **slots) if not plain(t.text).startswith("Cut "))
    else:
        heads = tell_past(f"result.{way}", facts, **slots)
    tails = tell(f"result.{way}-tail", facts, **slots)
    if facts.rank is not None and not facts.at_least("contributed") and counts(metric, facts):
        tails = tell(f"result.{way}-number", facts, **slots) or tails
    return Point(
        PointKind.RESULT,
        (path,),
        # What changed before work was called off or put on hold has no line of its own: it stands behind the work.
        heads=() if facts.state not in (None, ProjectStatus.FINISHED, ProjectStatus.IN_PROGRESS) else heads,
        tails=tails,
        crosses=tuple(_after_and(t) for t in heads[:2]),
        crossing=tuple(_after_and(t) for t in tails[:2]),
        joins=tell(f"result.and-{way}", facts, **slots),
        also=tell_past(f"result.also-{way}", facts, **slots),
        way=way,
        must=True,
        about=spoken_of(name, facts),
    )


def _after_and(told: Told) -> Told:
    """ "Raised ..." and ", raising ..." behind another result: " and raised ...", " and raising ..."."""
    first, *rest = told.text
    words = first.text.removeprefix(", ")
    return replace(told, text=join(" and ", (replace(first, text=words[:1].lower() + words[1:]),), tuple(rest)))


def _with_own_article(metric: Text, facts: Facts) -> Text:
    """A metric that was told inside a sentence, with the article of one that stands by itself."""
    return named_metric(metric[0].text, metric[0].origin.ref, facts) if len(metric) == 1 else metric


_REACHED = re.compile(
    r"^(?P<what>[a-z][\w /$€£.,-]*?) "
    r"(?P<done>ended|expired|closed|fixed|resolved|met|achieved|completed|passed|retired)$",
    re.I,
)


def _reached(form: FreeText, here: str, facts: Facts) -> Text | None:
    """ "Audit finding closed", which reads as a noun phrase: "the audit finding was closed"."""
    found = _REACHED.match(form.text)
    over = found is not None and found["done"].lower() in ("ended", "expired")
    exam = (
        found is not None and re.search(r"(?:audit|test|review|inspection|assessment) passed$", form.text) is not None
    )
    if found is None or len(form.parts) > 1 or (form.parts[0].form is not Form.NOUN and not over and not exam):
        return None
    what = lowered(found["what"], facts.lexicon)
    head = re.split(r" (?:of|for|on|in|at|with|from|to) ", what)[0].split()[-1]
    many = is_plural(head, facts.lexicon)
    article = "" if many or re.match(r"(?:the|an?|no|all|every|each|our)\b|\d", what, re.I) else "the"
    be = ("have been " if many else "has been ") if facts.current else "were " if many else "was "
    if over:
        be = ""
    return join(glue(f"{article} " if article else ""), fact(f"{what} {be}{found['done']}", here))


_SAVES = re.compile(r"(?P<verb>saves|reduces|cuts|avoids|lowers|raises|frees) \S", re.I)
_LOOSE_SHARE = re.compile(r"(?<!by)(?<!to)(?<!of)(?<!from)(?<!about)(?<!over)(?<!under)(?<!than)(?<!nearly) \d+ ?%$")
_RAN_ON = re.compile(
    r"^\w+ [\w -]+ (?:went|fell|rose|doubled|tripled|halved|dropped|grew|increased|decreased|improved)\b", re.I
)


def _clause_point(said: Text, path: str, text: str, facts: Facts) -> Point:
    """A sentence of its own: behind a semicolon, beside the task that speaks of the same, or as a line."""
    return Point(
        PointKind.RESULT,
        (path,),
        ends=tell("result.clause", facts, clause=said),
        alone=tell("result.line", facts, clause=said),
        about=named_in(text, facts),
    )


_PASSIVE = re.compile(r" (?:on|by|at|in|within|without|under|before|after|for|with|as)\b|$")
_INTRANSITIVE = re.compile(
    r"(?:went|came|stayed|remained|ran|grew|moved|finished|ended|worked|passed|succeeded|complied|closed|opened) ", re.I
)


def _state_ends(group: str, form: FreeText, here: str, facts: Facts) -> tuple[Told, ...]:
    """What was reached as a clause of its own: "; 42 holes were found and 39 were closed"."""
    if any(p.form not in (Form.DONE, Form.STATE) for p in form.parts):
        return ()
    said = clause if facts.state in (None, ProjectStatus.FINISHED) else standing
    first, *rest = form.parts
    counted = all(p.form is Form.DONE and re.match(r"(?!1 )\d", p.text) for p in form.parts)
    # "42 holes were found and 39 closed": the second wants no "were" of its own.
    more = [fact(p.text, here) if counted else said(p, here, facts.lexicon) for p in rest]
    return tell(group, facts, clause=listed([said(first, here, facts.lexicon), *more]))


def _text(result: Result, path: str, facts: Facts) -> tuple[Point | None, str]:
    form = facts.form(result.text)
    here = f"{path}.text"
    if is_note(result.text) or is_note(form.parts[0].text):
        left = [p for p in form.parts if not is_note(p.text) or p.form is Form.STATE]
        if left and len(left) == 1 and left[0].form is Form.STATE:
            return Point(
                PointKind.RESULT,
                (path,),
                ends=tell("result.clause", facts, clause=clause(left[0], here, facts.lexicon)),
            ), ""
        return None, "says that there is no figure; nothing to print"
    if re.search(r": 0$", form.text):
        return None, "does not fit a sentence"
    if _ASIDE.search(form.text):
        return None, "afterwards is not because of; beside the work it would read as its effect"
    first = form.parts[0]
    if (reached := _reached(form, here, facts)) is not None:
        return _clause_point(reached, path, result.text, facts), ""
    if (told := told_change(" ".join(result.text.split()).rstrip(" ."), here)) is not None:
        way, name, metric, figures = told
        if good_way(name, facts.lexicon) in ("", way):
            return measured(way, name, _with_own_article(metric, facts), figures, path, facts), ""
        return None, "the figure got worse; ask before it is shown"
    if (
        first.form is Form.CLAUSE
        and len(form.parts) == 1
        and facts.state not in (ProjectStatus.IN_PROGRESS, ProjectStatus.PLANNED)
        and (done := was_done(form.text, facts.lexicon)) is not None
    ):
        return _clause_point(fact(done, here), path, result.text, facts), ""
    if first.form is Form.CLAUSE:
        said = clause(first, here, facts.lexicon)
        for part in form.parts[1:]:
            said = join(
                said,
                ", with " if part.form in (Form.NONE, Form.NOUN, Form.DONE, Form.STATE) else ", ",
                fact(part.text, here),
            )
        return _clause_point(said, path, result.text, facts), ""
    if (saves := _SAVES.match(form.text)) is not None:
        verb = inflect(lemma_of(saves["verb"].lower(), VerbForm.THIRD, facts.lexicon), VerbForm.GERUND, facts.lexicon)
        act = fact(verb + form.text[saves.end("verb") :], here)
        return Point(PointKind.RESULT, (path,), tails=tell("result.act-tail", facts, act=act)), ""
    if first.form is Form.PAST and _RAN_ON.search(form.text):
        # "Reported phishing mails went up": what opens it is no verb.
        return _clause_point(fact(lowered(form.text, facts.lexicon), here), path, result.text, facts), ""
    if first.form in (Form.PAST, Form.GERUND) and first.verb is not None:
        heads: tuple[Told, ...] = ()
        if first.form is Form.PAST:
            if _LOOSE_SHARE.search(form.text):
                return None, "does not say what the share is of"
            heads = tell("result.act", facts, act=verb_phrase(form, here, VerbForm.PAST, facts.lexicon))
        if (
            first.form is Form.PAST
            and _PASSIVE.match(first.text[first.verb[1] :])
            and not _INTRANSITIVE.match(first.text)
        ):
            # "Certified on the first attempt" is what the work was, no act of the person.
            said = join(fact(lowered(form.text, facts.lexicon), here))
            return Point(PointKind.RESULT, (path,), tails=tell("result.bare", facts, state=said)), ""
        tails = tell("result.act-tail", facts, act=verb_phrase(form, here, VerbForm.GERUND, facts.lexicon))
        return Point(PointKind.RESULT, (path,), heads=heads, tails=tails), ""
    if (none := re.match(r"0 (?=[a-z])", form.text)) is not None:
        state = join(fact("no ", here), fact(form.text[none.end() :], here))
        return Point(PointKind.RESULT, (path,), tails=tell("result.state", facts, state=state)), ""
    if first.form in (Form.DONE, Form.STATE, Form.NONE) or re.match(r"\D{0,6}\d", first.text):
        ends = _state_ends("result.clause", form, here, facts)
        return Point(
            PointKind.RESULT,
            (path,),
            tails=tell("result.state", facts, state=absolute(form, here, facts.lexicon)),
            ends=ends,
            alone=_state_ends("result.line", form, here, facts),
            about=named_in(result.text, facts) if ends else frozenset(),
        ), ""
    if not re.search(r"\d", result.text):
        return None, "no figure, change or outcome in it"
    return Point(
        PointKind.RESULT, (path,), tails=tell("result.state", facts, state=absolute(form, here, facts.lexicon))
    ), ""
