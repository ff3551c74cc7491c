"""Which tasks say in other words what the first bullet of a project says: "Managed the upgrade with the partner"."""

from __future__ import annotations

import re

from pmresume.language.numbers import read_count
from pmresume.model.frame import Clause, Frame
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.tasks import content
from pmresume.translate.plan.workname import WorkName
from pmresume.vocabulary.inflect import singular

# Acts that only say whose the work was, or that it was done.
_WHOSE_WORDS = """
manage lead own coordinate oversee handle support assist help participate contribute involve facilitate drive run head
direct spearhead complete deliver execute perform work administer maintain organize responsible"""
_WHOSE = frozenset(_WHOSE_WORDS.split())
_OWNED = {
    "coordinated": ("coordinate", "organize"),
    "managed": ("manage", "oversee"),
    "led": ("lead", "head", "spearhead"),
    "owned": ("own", "manage"),
    "supported": ("support", "assist", "help"),
}
# Nouns of work, with their verbs, of which people use one for the other.
_ALIKE = (
    "move relocation relocate migration migrate transition transfer",
    "upgrade update refresh replacement replace swap",
    "rollout roll_out deployment deploy implementation implement installation install introduction launch",
    "administration administer management manage maintenance maintain support",
)
_SMALL_WORDS = """
internal external team member staff project program work process effort entire whole company organization time basis
location"""
_SMALL = frozenset(_SMALL_WORDS.split())
_FIGURE = re.compile(r"\d[\d.,]*")


def retold(frame: Frame, facts: Facts, name: WorkName) -> bool:
    """Whether the task tells the work as a whole, and nothing that the facts do not tell."""
    known = _known(facts)
    first = frame.clauses[0] if frame.clauses else None
    read = {a.lemma: a.span.of(frame.text).lower() for c in frame.clauses for a in c.actions}
    # "With network engineers and cabling crew", where the facts have that crew, tells no second act.
    acts = {lemma for lemma, typed in read.items() if typed not in known or (first and lemma == _opens(first))}
    if (len(frame.clauses) != 1 and len(acts) != 1) or name.gerund or "and" in name.modifiers or frame.action is None:
        return False
    alike = _alike(name)
    words = content(frame) - acts
    named = {singular(w.lower()) for w in (*name.modifiers, name.head)}
    if not acts <= _WHOSE | alike or not (words | acts) & (named | alike):
        return False
    # The facts' "cabling crew" may be read as an act here.
    spoken = {t.lemma for t in frame.tokens if t.span.of(frame.text).lower() in known}
    known = known | spoken | alike | named | _SMALL
    if not {w for w in words - known if not _FIGURE.fullmatch(w)}:
        said = _figures(facts)
        return all(_figure(q.text) in said for q in frame.quantities)
    return _same_claim(frame, facts, acts, words, alike)


def _opens(clause: Clause) -> str:
    return clause.actions[0].lemma if clause.actions else ""


def _same_claim(frame: Frame, facts: Facts, acts: set[str], words: frozenset[str], alike: frozenset[str]) -> bool:
    """ "Coordinated the relocation of 100 resources": the declared verb, the work, and what the scope counts."""
    own = facts.work.ownership.value if facts.work.ownership is not None else ""
    counts = {_figure(i.value) for i in facts.work.scope} - {None}
    first = next((_figure(q.text) for q in frame.quantities), None)
    if first is None or first not in counts or not acts & set(_OWNED.get(own, ())):
        return False
    heads = {singular(i.key.lower().split()[-1]) for i in facts.work.scope if i.key.split()}
    return bool(words & alike) or (own == "supported" and bool(words & heads))


def _alike(name: WorkName) -> frozenset[str]:
    """The noun and the verb of the work with those that people use in their place."""
    noun = name.noun or name.kind
    own = {noun.noun, noun.verb, noun.verb.replace(" ", "_")} if noun is not None else {name.head.lower()}
    rows = [set(row.split()) for row in _ALIKE]
    return frozenset(own.union(*(row for row in rows if row & own))) - {""}


def _known(facts: Facts) -> frozenset[str]:
    """Words of the facts that the bullets of a project tell."""
    work = facts.work
    said = [facts.name, facts.kind, *(i.key for i in work.scope), *work.stakeholders, *work.vendors]
    said += [*work.dependencies, *(r.metric for r in work.results), *(work.team.roles if work.team else ())]
    words = (w.lower() for text in said for w in re.findall(r"[A-Za-z][\w-]*", text))
    return frozenset(form for w in words for form in (w, singular(w)))


def _figures(facts: Facts) -> set[float | None]:
    work = facts.work
    said = [*(i.value for i in work.scope), work.team.size if work.team else ""]
    said += [text for r in work.results for text in (r.before, r.after, r.change)]
    said += [f for r in work.results for f in _FIGURE.findall(r.text)]
    return {_figure(text) for text in said if text} - {None}


def _figure(text: str) -> float | None:
    count = read_count(text.rstrip("+%"))
    return None if count is None else count.value
