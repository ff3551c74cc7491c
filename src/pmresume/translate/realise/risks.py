"""Risks with their response and outcome."""

from __future__ import annotations

import re
from dataclasses import replace

from pmresume.language.dates import MONTHS
from pmresume.language.forms import Form, FreePart, FreeText
from pmresume.language.nouns import indefinite, is_plural
from pmresume.model.bullet import LeftOut
from pmresume.model.frame import VerbForm
from pmresume.model.inventory import Risk
from pmresume.translate.plan.facts import Facts
from pmresume.translate.realise.clauses import (
    absolute,
    clause,
    join_parts,
    noun_phrase,
    of_or_that,
    verb_phrase,
)
from pmresume.translate.realise.happening import accompanying, was_done
from pmresume.translate.realise.lowered import lowered
from pmresume.translate.realise.pieces import Text, capital, fact, join, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.splice import spliced
from pmresume.translate.realise.told import Told, tell
from pmresume.vocabulary.inflect import singular

_NO_ACT_WORDS = """
none accept accepted accepting ignore ignored escalate escalated no n/a tbd unknown nothing wait"""
_NO_ACT = frozenset(_NO_ACT_WORDS.split())
_ACTIVE = (Form.PAST, Form.BASE, Form.GERUND)


def read_risks(facts: Facts) -> tuple[tuple[Point, ...], tuple[LeftOut, ...]]:
    """A point for each risk that was answered, and why the others are not told."""
    points: list[Point] = []
    left: list[LeftOut] = []
    for n, risk in enumerate(facts.work.risks):
        path = facts.at(f"risks[{n}]")
        said = f"risks: {risk.risk}"
        if facts.rank is None or not facts.at_least("supported"):
            left.append(LeftOut(said, "nothing says what part the person had in the response", path))
        elif not acts(risk):
            left.append(LeftOut(said, "no response that does something, so nothing may be called mitigated", path))
        else:
            heads = _heads(risk, path, facts)
            if heads:
                more = outcome(risk, path, facts)
                points.append(Point(PointKind.RISK, (path,), heads=heads, more=more))
            else:
                left.append(LeftOut(said, "the response does not fit a sentence", path))
    return tuple(points), tuple(left)


def acts(risk: Risk) -> bool:
    """Whether the response does something: not none, accept or escalate."""
    return acts_word(risk.response)


def acts_word(text: str) -> bool:
    """Whether the text says more than "none", "n/a", "accepted"; "no downtime" does."""
    words = [w.strip(".,;:") for w in text.lower().split()]
    return bool(words) and (words[0] not in _NO_ACT or (words[0] in ("no", "nothing", "none") and len(words) > 1))


# Pasts that nobody sets before a noun: "used BrowserStack for rare models".
_PLAIN_PAST = re.compile(
    r"(?:used|kept|held|sent|wrote|ran|bought|asked|gave|made|took|brought|got|put|told|met)\b", re.I
)


def _heads(risk: Risk, path: str, facts: Facts) -> tuple[Told, ...]:
    lexicon = facts.lexicon
    risky = _introducing(of_or_that(facts.form(risk.risk), f"{path}.risk", lexicon), facts)
    response = facts.form(risk.response)
    here = f"{path}.response"
    first = response.parts[0]
    if first.form is Form.NOUN and (plain_past := _PLAIN_PAST.match(first.text)) is not None:
        first = replace(first, form=Form.PAST, verb=plain_past.span(), verb_form=VerbForm.PAST)
        response = replace(response, parts=(first, *response.parts[1:]))
    if (grouped := _groups(risk, facts)) is not None:
        return tell("risk.through", facts, risk=risky, response=fact(grouped, here))
    if _noun_with(first, response, facts):
        said = join(f"{indefinite(response.text)} ", fact(lowered(response.text, lexicon), here))
        return tell("risk.through", facts, risk=risky, response=said)
    if _NOUN_PAIR.match(response.text):
        said = join(f"{indefinite(response.text)} ", fact(lowered(response.text, lexicon), here))
        return tell("risk.through", facts, risk=risky, response=said)
    if _AS_ADJECTIVE.match(response.text):
        said = fact(lowered(response.text, lexicon), here)
        return tell("risk.through", facts, risk=risky, response=said)
    if first.form in _ACTIVE:
        doing = verb_phrase(response, here, VerbForm.GERUND, lexicon)
        by = tell("risk.by", facts, risk=risky, response=doing)
        if first.form is Form.GERUND or first.pronoun:
            return by
        form = VerbForm.PAST if facts.past else VerbForm.BASE
        done = capital(verb_phrase(response, here, form, lexicon))
        mark: Text = join(done, ",") if len(response.parts) > 1 else done
        return (*tell("risk.act", facts, risk=risky, response=mark), *by)
    if first.form is Form.CLAUSE and _noun_verb(first, facts):
        said = fact(lowered(response.text, lexicon), here)
        return tell("risk.through", facts, risk=risky, response=said)
    if first.form is Form.CLAUSE and not accompanying(first, lexicon):
        return tell("risk.clause", facts, risk=risky, response=clause(first, here, lexicon))
    if _all_nouns(response):
        parts = [noun_phrase(p, here, lexicon, definite=False) for p in response.parts]
        return tell("risk.through", facts, risk=risky, response=join_parts(parts, response, here))
    return tell("risk.with", facts, risk=risky, response=absolute(response, here, lexicon))


_GROUPS = re.compile(
    r"(?P<of>(?:small )?(?:groups|batches|waves|lots|blocks|sets) of \d+)(?P<rest>$|,.*| (?:each|per|a) .*)", re.I
)


def _groups(risk: Risk, facts: Facts) -> str | None:
    """ "Groups of 40" with the things that the risk speaks of: "laptop groups of 40"."""
    response = facts.form(risk.response).text
    found = _GROUPS.fullmatch(response)
    subject = facts.form(risk.risk).parts[0]
    opening = subject.text[: subject.gap or (subject.verb or (0, 0))[0]].strip().lower()
    if found is None or not re.fullmatch(r"[a-z-]+s", opening) or not is_plural(opening, facts.lexicon):
        return None
    return f"{singular(opening, facts.lexicon)} {lowered(found['of'], facts.lexicon)}{found['rest']}"


def _noun_with(first: FreePart, response: FreeText, facts: Facts) -> bool:
    """Whether what reads as a verb is a noun: "pilot with IT first, then batches of 50"."""
    others = response.parts[1:]
    return (
        first.form is Form.BASE
        and re.match(r"[a-z]+ (?:with|of|in|at|on|by)\b", first.text, re.I) is not None
        and first.text.split()[0].lower() in facts.lexicon.object_forms
        and not facts.lexicon.object_forms[first.text.split()[0].lower()][1]
        and bool(others)
        and all(p.form in (Form.NOUN, Form.WORDS) for p in others)
    )


_PRESENT_MONTH = re.compile(rf"^(\w+s) (?=(?:{'|'.join(MONTHS)}) \d{{4}})")


def _introducing(risky: Text, facts: Facts) -> Text:
    """ "That the lease cannot be extended", where the reason says which lease: with the reason's words for it."""
    reason = facts.form(facts.work.reason).parts[0] if facts.work.reason else None
    if reason is None or reason.form is not Form.CLAUSE or reason.verb is None:
        return risky
    subject, predicate = reason.text[: reason.verb[0]].strip(), reason.text[reason.verb[0] :]
    found = re.match(r"(?:the )?(?P<noun>[a-z]+)(?P<more> (?:on|of|for|in|at|with|to) .+)$", subject, re.I)
    spoken = found and re.match(rf"that the {found['noun'].lower()} (?=\w+)", plain(risky))
    if found is None or not spoken:
        return risky
    said = _PRESENT_MONTH.sub(r"\1 in ", predicate)
    more = f"{found['more']}, which {said},"
    behind = fact(more, facts.at("reason"))
    owner = _OWNER.match(more)
    if owner is None or found["noun"].lower() not in _TERMS:
        return spliced(risky, spoken.end() - 1, spoken.end() - 1, behind)
    # "The lease on the data center, which ends in July": the lease ends, not the center.
    own = fact(f"{owner['whose']}'s ", facts.at("reason"))
    told = spliced(risky, spoken.end() - 1, spoken.end() - 1, fact(more[owner.end() :], facts.at("reason")))
    return spliced(told, len("that the "), len("that the "), own)


_OWNER = re.compile(r" (?:on|of|for) the (?P<whose>(?:[\w-]+ ){0,3}[\w-]*[^\Ws])(?=,)")
_TERMS = frozenset(("lease", "contract", "license", "warranty", "agreement", "certificate", "subscription"))


# "Isolated VLAN and a firewall checklist": two things, of which the second has its article.
_NOUN_PAIR = re.compile(r"[a-z]+ed [\w-]*[^\Ws] and an? [a-z]", re.I)
# "Insured truck", "phased rollout": what the response was, not what was done to it.
_AS_ADJECTIVE = re.compile(
    r"(?:insured|dedicated|phased|staged|staggered|shared|weighted)(?: [\w-]+)?"
    r" (?!the\b|a\b|an\b|all\b|each\b|\d)[a-z]",
    re.I,
)


def _noun_verb(part: FreePart, facts: Facts) -> bool:
    """Whether the clause is none: "weekly evidence calls and a shared tracker" has a plural for its verb."""
    if part.verb is None or part.verb_form is not VerbForm.THIRD:
        return False
    noun, rest = part.text[part.verb[0] : part.verb[1]].lower(), part.text[part.verb[1] :]
    return (
        noun in facts.lexicon.object_forms
        and re.match(r"$| (?:and|or|for|with|per|plus|by|in|on) |,", rest) is not None
    )


_NONE_WERE = re.compile(
    r"^(?P<none>none|nothing|no one|nobody) (?P<done>lost|damaged|missed|affected|reported|rejected|broken|delayed|"
    r"interrupted|needed|found|raised|opened|escalated)(?P<rest> .+)?$",
    re.I,
)
_BOUND = re.compile(
    r"^(?P<what>[A-Za-z][\w-]*(?: [\w-]+)?) (?P<rest>(?:never|always) (?:above|below|over|under|out|down|full) ?.*)$",
    re.I,
)
_MARGIN = re.compile(r"^(?P<what>[a-z]+) (?P<by>(?:about )?[\d.,]+ ?% (?:under|over|below|above) .+)$", re.I)


def _plain_outcome(text: str, facts: Facts) -> str:
    """Outcomes without their verb that the grammar takes for others: "none lost", "spend 8% under forecast"."""
    if (none := _NONE_WERE.match(text)) is not None:
        be = "were" if none["none"].lower() == "none" else "was"
        return f"{none['none'].lower()} {be} {none['done']}{none['rest'] or ''}"
    if (done := was_done(text, facts.lexicon)) is not None:
        return done
    if re.fullmatch(r"\w+ (?:out )?of \w+ (?:left|stayed|passed|failed|agreed|complained)\b.*", text, re.I):
        return text
    if (bound := _BOUND.match(text)) is not None:
        what = lowered(bound["what"], facts.lexicon)
        many = is_plural(what.split()[-1], facts.lexicon)
        article = "" if many or what.startswith(("the ", "no ")) else "the "
        return f"{article}{what} {'were' if many else 'was'} {bound['rest']}"
    if (margin := _MARGIN.match(text)) is not None:
        return f"{margin['what'].lower()} {'was' if facts.past else 'is'} {margin['by']}"
    return ""


def _all_nouns(text: FreeText) -> bool:
    return all(p.form in (Form.NOUN, Form.WORDS) for p in text.parts)


def outcome(risk: Risk, path: str, facts: Facts) -> tuple[Told, ...]:
    """The outcome behind the response."""
    if not risk.outcome or not acts_word(risk.outcome) or risk.outcome.lower().startswith("not "):
        return ()
    here = f"{path}.outcome"
    form = facts.form(risk.outcome)
    first = form.parts[0]
    if said_plainly := _plain_outcome(form.text, facts):
        return tell("outcome.clause", facts, outcome=fact(said_plainly, here))
    if first.form in (Form.CLAUSE, Form.STATE) or (first.form is Form.DONE and len(form.parts) == 1):
        said = clause(first, here, facts.lexicon, past=facts.past)
        return tell("outcome.clause", facts, outcome=said)
    if first.form is Form.NONE and facts.past and len(form.parts) == 1:
        group = "outcome.none-many" if first.plural else "outcome.none-one"
        return tell(group, facts, outcome=absolute(form, here, facts.lexicon))
    if first.form in (Form.NONE, Form.NOUN):
        return tell("outcome.noun", facts, outcome=absolute(form, here, facts.lexicon))
    return ()
