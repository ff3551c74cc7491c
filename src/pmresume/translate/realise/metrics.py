"""Metrics: what they speak of, and their name in a sentence."""

from __future__ import annotations

import re

from pmresume.language.nouns import article_for, is_plural
from pmresume.translate.plan.facts import Facts
from pmresume.translate.realise.lowered import lowered
from pmresume.translate.realise.pieces import Text, fact, join, plain
from pmresume.vocabulary.inflect import singular

_MEASURE = re.compile(
    r"(?:average |median |mean |total |overall )?(?:time|number|share|cost|rate|percentage|amount|length) "
    r"(?:to|of|for|from|per|it)\b"
)


def spoken_of(metric: str, facts: Facts) -> frozenset[str]:
    """Lemmas of the metric's words, nouns in the singular, verbs in the base form."""
    found: set[str] = set()
    for word in re.findall(r"[A-Za-z][\w-]+", metric.lower()):
        forms = facts.lexicon.action_forms.get(word, ())
        found.add(forms[0][0] if forms and word not in facts.lexicon.object_forms else singular(word, facts.lexicon))
    return frozenset(found - {"time", "number", "average", "the", "to", "of", "per", "and", "for", "in", "on", "rate"})


def named_in(text: str, facts: Facts) -> frozenset[str]:
    """Lemmas of the things that a result in words speaks of, without those that any line may speak of."""
    words = {singular(w, facts.lexicon) for w in re.findall(r"[A-Za-z][\w-]+", text.lower())}
    return frozenset(w for w in words if w in facts.lexicon.object_forms and w not in _ANYWHERE)


_ANYWHERE_WORDS = """
user data system time day week month year people staff team customer client project work server site service issue
problem process business change line start end case number result report test department office"""
_ANYWHERE = frozenset(_ANYWHERE_WORDS.split())


def metric_text(metric: str, path: str, facts: Facts) -> Text:
    """The metric's name in a sentence, with the article that it wants."""
    return named_metric(facts.form(metric).text, f"{path}.metric", facts)


_RELATED = re.compile(r"\b([A-Za-z]+) related (?=\w)")


def counts(metric: Text, facts: Facts) -> bool:
    """Whether it is the number of things that falls or rises: boxes do not fall; calls and tickets do."""
    said = plain(metric)
    head = re.split(
        r" (?:of|for|on|in|to|per|from|by|with|at|not|still|that|who|nobody|without|waiting|open|over|under)\b", said
    )[0]
    word = head.split()[-1]
    many = is_plural(word, facts.lexicon) and re.match(r"(?:the )?number ", said) is None
    return many and singular(word.lower()) not in _EVENTS


_EVENTS_WORDS = """
ticket call incident complaint error alert request escalation failure outage defect bug cost fee sale visit hour day
minute case finding positive question change crash warning infection attack delay expense price charge saving return
rate score time result"""
_EVENTS = frozenset(_EVENTS_WORDS.split())


def named_metric(text: str, here: str, facts: Facts) -> Text:
    """The same of any text at ``here``."""
    said = _RELATED.sub(r"\1-related ", lowered(text, facts.lexicon))
    if _MEASURE.match(said):
        return join("the ", fact(said, here))
    words = said.split()
    head = words[-1]
    of = re.search(
        r" (?:of|for|on|in|to|per|from|by|with|at|not|still|that|who|nobody|waiting|open|after|before|"
        r"during|found|without|than|opened|reported)\b",
        said,
    )
    if of:
        head = said[: of.start()].split()[-1]
    # Only a thing of which one can be named: "a full regression run", but "license cost", "nightly regression".
    if (head.lower() in _RUNS or head.lower() in _SPANS) and article_for(said, head, facts.lexicon):
        return join("the ", fact(said, here))
    return fact(said, here)


_RUNS_WORDS = """
run test cycle report release build ticket deployment restore visit call migration request order bill
invoice close closing"""
_SPANS = frozenset(("window", "batch", "rate", "backlog", "queue", "interval", "share", "rating", "score", "bill"))
_RUNS = frozenset(_RUNS_WORDS.split())
