"""What a single key cannot show: how an entry hangs together, what it refers to, and whether it repeats another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from pmresume.model.frame import VerbForm
from pmresume.model.inventory import Ownership, Project, ProjectStatus
from pmresume.vocabulary.pattern import Slot, parse_pattern, parse_saying, said_words
from pmresume.vocabulary.source import NAMED, Fault, Located, near

_ID = re.compile(r"[a-z0-9][a-z0-9.-]*")
_FUNCTION_WORDS = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "under", "with", "across"}
)


class Held:
    """The merged entries by kind, with what other entries may refer to."""

    def __init__(self, held: Sequence[Located], broken: Sequence[Fault]) -> None:
        self.by_kind: dict[str, list[Located]] = defaultdict(list)
        for item in held:
            self.by_kind[item.kind].append(item)
        actions = [item.entry for item in self.by_kind["actions"]]
        objects = [item.entry for item in self.by_kind["objects"]]
        self.actions = {a.lemma for a in actions} | {f"class:{a.class_}" for a in actions}
        self.objects = {o.lemma for o in objects} | {f"class:{o.class_}" for o in objects}
        # What is referred to may stand in an entry or a file that has a fault of its own: one mistake, one line.
        self.actions |= {fault.id.removeprefix("action.") for fault in broken}
        self.objects |= {fault.id.removeprefix("object.") for fault in broken}
        self.whole = all(fault.id for fault in broken)
        self.pasts = {form for a in actions for form in (a.past, a.participle)}
        self.never = {
            word.lower() for item in self.by_kind["licences"] if item.entry.never for word in item.entry.words
        }


def check(held: Sequence[Located], broken: Sequence[Fault] = ()) -> list[Fault]:
    """The faults of a merged vocabulary; ``broken`` are those that kept entries from being read."""
    known = Held(held, broken)
    faults = [fault for item in held for fault in _text(item)]
    faults.extend(_licences(known))
    faults.extend(_references(known) if known.whole else ())
    faults.extend(_sayings(known))
    faults.extend(_examples(known))
    faults.extend(_twins(known))
    faults.extend(_names(known))
    faults.extend(_conditions(known))
    return faults


def _text(item: Located) -> Iterator[Fault]:
    """Ids, blanks, and lower case where matching goes by it."""
    if item.kind not in NAMED and not _ID.fullmatch(item.id):
        yield item.fault("id", "may hold lower-case letters, digits, dots and hyphens only")
    if item.kind in ("constructions", "phrases", "moves") and item.id.startswith("generic"):
        yield item.fault("id", "ids that begin with `generic` are made up at run time; take another")
    lower = {"actions": ("lemma", "third", "past", "participle", "gerund", "class_", "noun", "spellings"),
             "objects": ("lemma", "plural", "class_", "spellings"), "openers": ("match",), "terms": ("match",),
             "metrics": ("match",)}.get(item.kind, ())  # fmt: skip
    for name, texts in _texts(item.entry):
        written = name.removesuffix("_")
        for text in texts:
            if text != " ".join(text.split()) and name not in ("says", "match"):
                yield item.fault(written, f"{text!r} has blanks at an edge or two together; take them out")
            if not text and isinstance(getattr(item.entry, name), tuple):
                yield item.fault(written, "holds an empty text; take it out")
            if name in lower and text != text.lower():
                yield item.fault(written, f"{text!r} must be in lower case")
    empty = [n for n in ("lemma", "name", "short", "class_", "third", "past", "participle", "gerund", "category")
             if getattr(item.entry, n, "-") == ""]  # fmt: skip
    for name in empty:
        yield item.fault(name.removesuffix("_"), "is empty; fill it in")
    for name in ("match", "words", "action"):
        if name in type(item.entry).model_fields and not getattr(item.entry, name):
            yield item.fault(name, "is empty; write at least one")


def _texts(entry: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in type(entry).model_fields:  # type: ignore[attr-defined]
        value = getattr(entry, name)
        if isinstance(value, str):
            yield name, (value,)
        elif isinstance(value, tuple) and all(isinstance(member, str) for member in value):
            yield name, value


def _licences(known: Held) -> Iterator[Fault]:
    for item in known.by_kind["licences"]:
        e = item.entry
        if not (e.ownership or e.unknown or e.own_verb or e.said or e.fact or e.status or e.never):
            yield item.fault("", "has no licence; add ownership, own_verb, said, fact, unknown or never")
        if e.never and (e.ownership or e.unknown or e.own_verb or e.said or e.fact or e.status):
            yield item.fault("never", "stands beside conditions; keep `never` or the conditions")


def _references(known: Held) -> Iterator[Fault]:
    for item in known.by_kind["phrases"]:
        for field, names, there in (
            ("action", item.entry.action, known.actions),
            ("object", item.entry.object, known.objects),
        ):
            for name in names:
                if name not in there:
                    folder = f"vocab/{field}s"
                    yield item.fault(field, f"no {field} `{name}`{near(name, there)}; add it to {folder} or mend it")


def _sayings(known: Held) -> Iterator[Fault]:
    """Patterns read, the words that an entry adds stand in what it says, and none of them is a qualifier."""
    for kind in ("constructions", "phrases", "moves"):
        for item in known.by_kind[kind]:
            e = item.entry
            matches = getattr(e, "match", ())
            matches = (matches,) if isinstance(matches, str) else matches
            try:
                for pattern in matches:
                    parse_pattern(pattern)
                if kind != "moves":
                    said = set(said_words(e.says))
                    yield from _slots(item, known)
                else:
                    said = set(re.findall(r"[a-z][\w'-]*", re.sub(r"\{[^}]*\}", " ", e.says.lower())))
            except ValueError as fault:
                yield item.fault("says", f"{fault}; a slot is written {{name}}")
                continue
            for words in getattr(e, "adds", ()):
                if not re.search(rf"(?<!\w){re.escape(words)}(?!\w)", e.says, re.I):
                    yield item.fault("adds", f"`{words}` does not stand in `says`; take it out or say it")
            own = " ".join(matches).lower()
            # A wording says the same in fewer words ("on a regular basis"), so it brings nothing of its own.
            added = said & known.never if getattr(e, "level", "clause") == "clause" else set()
            for word in sorted(added):
                if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", own):
                    yield item.fault("says", f"`{word}` is a qualifier that may never be added; leave it out")


def _slots(item: Located, known: Held) -> Iterator[Fault]:
    for part in parse_saying(item.entry.says):
        if isinstance(part, Slot) and part.verb and part.name not in known.actions and known.whole:
            yield item.fault("says", f"no action `{part.name}`{near(part.name, known.actions)}; add it")


def _examples(known: Held) -> Iterator[Fault]:
    for kind in ("constructions", "phrases", "moves"):
        for item in known.by_kind[kind]:
            shown = False
            for example in item.entry.examples:
                shown = shown or not example.not_
                if example.not_ and example.says:
                    yield item.fault("examples", f"{example.task!r} has both `says` and `not`; keep one")
                elif not example.not_ and not example.says and item.entry.says:
                    yield item.fault("examples", f"{example.task!r} needs `says: ...` or `not: true`")
            if not shown and kind != "moves":
                yield item.fault("examples", "shows nothing that the entry does; add one with `task` and `says`")


def _twins(known: Held) -> Iterator[Fault]:
    """Two phrases that differ only in a noun are one phrase with a slot."""
    groups: dict[frozenset[str], list[tuple[Located, list[str]]]] = defaultdict(list)
    for item in known.by_kind["phrases"]:
        if not item.entry.says:
            continue
        words = re.findall(r"\{[^}]*\}|[\w'-]+|[^\w\s]", item.entry.says)
        group = groups[frozenset(item.entry.action)]
        for other, theirs in group:
            if len(words) != len(theirs):
                continue
            apart = [(n, a, b) for n, (a, b) in enumerate(zip(words, theirs, strict=True)) if a != b]
            if not apart or (len(apart) == 1 and _nouns(*apart[0], known)):
                where = f"{other.id} ({other.file}:{other.line})"
                yield item.fault("says", f"differs from {where} in no more than a noun; merge the two")
                break
        group.append((item, words))


def _nouns(place: int, one: str, two: str, known: Held) -> bool:
    for word in (one, two):
        if not word[0].isalpha() or word.lower() in _FUNCTION_WORDS:
            return False
        if place == 0 or word.lower() in known.pasts:
            return False
    return True


def _names(known: Held) -> Iterator[Fault]:
    """Surfaces that name two things."""
    yield from _shared(known.by_kind["tools"], "aliases", lambda e: (e.name, *e.aliases))
    yield from _shared(known.by_kind["openers"], "match", lambda e: e.match)
    yield from _shared(known.by_kind["metrics"], "match", lambda e: e.match)
    for item in known.by_kind["acronyms"]:
        if bool(item.entry.expansion) == bool(item.entry.senses):
            yield item.fault("expansion", "give one certain `expansion`, or several `senses`, not both")
        elif len(item.entry.senses) == 1:
            yield item.fault("senses", "a single sense is an `expansion`")
    for item in known.by_kind["actions"]:
        for spelling in item.entry.spellings:
            _, colon, form = spelling.partition(":")
            if colon and form not in set(VerbForm):
                yield item.fault("spellings", f"`{form}` in {spelling!r} is none of {', '.join(VerbForm)}")


def _shared(items: Iterable[Located], field: str, names: object) -> Iterator[Fault]:
    seen: dict[str, Located] = {}
    for item in items:
        for name in dict.fromkeys(name.lower() for name in names(item.entry)):  # type: ignore[operator]
            other = seen.setdefault(name, item)
            if other is not item:
                yield item.fault(field, f"`{name}` stands in {other.id} ({other.file}:{other.line}) too; keep one")


def _conditions(known: Held) -> Iterator[Fault]:
    """Ownership, status and facts that exist."""
    levels = [level.value for level in Ownership]
    states = [state.value for state in ProjectStatus]
    facts = [*Project.model_fields]
    for kind in ("licences", "moves", "phrases"):
        for item in known.by_kind[kind]:
            e = item.entry
            for field in ("ownership", "below"):
                value = getattr(e, field, "")
                if value and value not in levels:
                    yield item.fault(field, f"`{value}` is none of {', '.join(levels)}{near(value, levels)}")
            for value in getattr(e, "status", ()):
                if value not in states:
                    yield item.fault("status", f"`{value}` is none of {', '.join(states)}{near(value, states)}")
            asked = [("asks", ask.fact) for ask in getattr(e, "asks", ())]
            for field, fact in [*asked, *((f, v) for f in ("fact", "needs") for v in getattr(e, f, ()))]:
                if fact.split(".")[0] not in facts and field != "asks":
                    yield item.fault(field, f"no fact `{fact}`{near(fact, facts)}; facts are: {', '.join(facts)}")
