"""People and firms keep their part: with whom, for whom, by whom, and who is a vendor and who a stakeholder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pmresume.model.frame import Use
from pmresume.model.sources import Problem
from pmresume.translate.verify.acts import acts_of, typed_at
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence, Passage
from pmresume.translate.verify.glue import FREE, word_set
from pmresume.translate.verify.people import is_people
from pmresume.translate.verify.words import Word

_HELD = {"with": "with", "alongside": "with", "for": "for", "to": "for", "by": "by"}
_PREPOSITIONS = word_set(
    "with alongside for to by of from in on at as per via through across into between among toward towards within under"
    " over behind against about after before during until since using including via"
)
_SEEK = 9
_ALLOWED = {"stakeholders": {"with", "for"}, "vendors": {"with"}, "team.roles": {"with"}}
_ROLE_WORDS = {
    "vendors": word_set("vendor vendors supplier suppliers reseller resellers contractor contractors"),
    "stakeholders": word_set("stakeholder stakeholders sponsor sponsors client clients customer customers"),
}


@dataclass(slots=True)
class Party:
    """A person, group or firm of the sources with the prepositions that the tasks give it."""

    words: tuple[str, ...]
    lists: set[str] = field(default_factory=set)  # stakeholders, vendors, team.roles
    given: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)  # the same of the tasks that this bullet tells


def partners(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Parties told in another part than the sources give them."""
    stops = frozenset(a.index for a in text.acts)
    for party in parties(evidence):
        if not evidence.book.keys(party.words[0]) & text.keys:
            continue
        for index in _found(party.words, text.words, evidence):
            if _modifies(party, index, text.words, evidence):
                continue
            part = _HELD.get(_governor(text.words, index, stops), "")
            if part and not _may(part, party, evidence):
                shown = " ".join(party.words)
                yield Problem(
                    "role", f"{_governor(text.words, index, stops)} {shown}", "the source gives them another part"
                )
            yield from _called(party, index, text, evidence)
            yield from _commanded(party, index, text, evidence)


def parties(evidence: Evidence) -> tuple[Party, ...]:
    """All parties of the sources, made once."""
    return evidence.memo("parties", lambda: _read(evidence))


def _read(evidence: Evidence) -> tuple[Party, ...]:
    found: dict[tuple[str, ...], Party] = {}
    for root in ("stakeholders", "vendors", "team.roles"):
        for passage in evidence.of_fact(root):
            words = _content(passage.words)
            if words:
                found.setdefault(words, Party(words)).lists.add(root)
    for passage in evidence.tasks:
        for word in passage.words:
            if is_people(word.low, evidence.lexicon) and (word.low,) not in found:
                found[(word.low,)] = Party((word.low,))
    for party in found.values():
        if evidence.work is not None and evidence.work.team and party.words in (("team",), ("teams",)):
            party.lists.add("team.roles")
        for passage in evidence.passages:
            for index in _found(party.words, passage.words, evidence):
                part = _HELD.get(_governor(passage.words, index, _verbs(passage)), "")
                party.given.add(part)
                if passage.told and part:
                    party.told.add(part)
            # A role list that names them ("owners" of "application owners") gives its parts to the lone word, too.
        for other in found.values():
            if other.lists and party.words[-1] in other.words:
                party.lists |= other.lists
    return tuple(found.values())


def _content(words: tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(w.low for w in words if w.low not in FREE and not any(c.isdigit() for c in w.low))


def _verbs(passage: Passage) -> frozenset[int]:
    if passage.frame is None:
        return frozenset()
    starts = {v.span.start for v in passage.frame.verbs if v.use is Use.OWN}
    return frozenset(i for i, w in enumerate(passage.words) if w.start in starts)


def _found(wanted: tuple[str, ...], words: tuple[Word, ...], evidence: Evidence) -> Iterator[int]:
    """Indices where the words stand in a row, whatever small words lie between."""
    keys = evidence.book.keys
    first = keys(wanted[0])
    for i, word in enumerate(words):
        if first.isdisjoint(keys(word.low)):
            continue
        at, left = i, list(wanted[1:])
        while left and at + 1 < len(words):
            at += 1
            if evidence.book.keys(words[at].low) & evidence.book.keys(left[0]):
                left.pop(0)
            elif words[at].low not in FREE:
                break
        if not left:
            yield i


def _modifies(party: Party, index: int, words: tuple[Word, ...], evidence: Evidence) -> bool:
    """ "client interaction": a lone people word before another noun names no party."""
    behind = index + 1
    if len(party.words) > 1 or behind >= len(words) or words[behind].gap != " ":
        return False
    low = words[behind].low
    small = low in FREE or low in _PREPOSITIONS or low in ("so", "when", "if", "not")
    return not small and not is_people(low, evidence.lexicon)


def _governor(words: tuple[Word, ...], index: int, stops: frozenset[int]) -> str:
    """The preposition before a party, across its own list."""
    for i in range(index - 1, max(-1, index - _SEEK), -1):
        if ";" in words[i + 1].gap or words[i + 1].opens or ":" in words[i + 1].gap:
            return ""
        if words[i].low in _PREPOSITIONS:
            return words[i].low
        if i in stops:
            return ""
    return ""


def _may(part: str, party: Party, evidence: Evidence) -> bool:
    if part in (party.told or party.given):
        return True
    if party.told:
        return False
    if any(part in _ALLOWED[root] for root in party.lists):
        return True
    if part == "by":
        return False
    # A subject, an object or a list gives no part that could be turned round.
    return not party.lists


def _called(party: Party, index: int, text: Text, evidence: Evidence) -> Iterator[Problem]:
    """A stakeholder called a vendor, or the other way round, by a word beside the name."""
    if not party.lists:
        return
    near = text.words[max(0, index - 4) : index + len(party.words) + 2]
    for root, names in _ROLE_WORDS.items():
        if root in party.lists or (root == "stakeholders" and "team.roles" in party.lists):
            continue
        for word in near:
            if word.low not in names or word.low in party.words:
                continue
            behind = word.start > text.words[index].start
            joined = _joined(text.words, text.words.index(word), index, len(party.words), behind)
            if joined and not any(f" {word.low} " in p.flat for p in evidence.tasks):
                yield Problem("role", f"{word.text} {' '.join(party.words)}", f"not among the project's {root}")


_COMMAND = frozenset(("manage", "lead", "direct", "supervise", "oversee", "head", "own"))


def _commanded(party: Party, index: int, text: Text, evidence: Evidence) -> Iterator[Problem]:
    """ "Managed the records staff" of people with whom one worked: the ownership of a project is none of people."""
    if "team.roles" in party.lists:
        return
    for act in text.acts:
        between = text.words[act.index + act.width : index]
        if (
            act.index >= index
            or not act.keys & _COMMAND
            or any(w.low not in FREE or w.low in _PREPOSITIONS for w in between)
        ):
            continue
        own = [a for a in acts_of(evidence) if a.use is Use.OWN and a.keys & act.keys & _COMMAND]
        typed = typed_at(act.index, act.width, text.words, evidence)
        if not typed and not any(evidence.book.keys(party.words[-1]) & a.about for a in own):
            yield Problem(
                "licence", f"{text.words[act.index].text} {' '.join(party.words)}", "not said of these people"
            )


def _joined(words: tuple[Word, ...], role: int, party: int, width: int, behind: bool) -> bool:
    """Whether a role word belongs to the name: no "and", comma-separated list or preposition between."""
    low, high = (party + width - 1, role) if behind else (role, party)
    between = [w for w in words[low + 1 : high] if w.low not in ("such", "as", "including", "like")]
    return not any(w.low in ("and", "or") or w.low in _PREPOSITIONS for w in between)
