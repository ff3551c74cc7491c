"""The project's work as a noun phrase with its scope: "the upgrade of 24 servers across 12 branches"."""

from __future__ import annotations

from dataclasses import dataclass

from pmresume.language.nouns import article_for, indefinite, is_mass
from pmresume.model.frame import VerbForm
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.scope import ScopeUse, scope_uses
from pmresume.translate.plan.workname import WorkName, product_words
from pmresume.translate.plan.worknouns import WorkNoun
from pmresume.translate.realise.beyond import rest_of_scope
from pmresume.translate.realise.counts import counted, use_class, without_places
from pmresume.translate.realise.pieces import Text, fact, glue, join, listed, plain
from pmresume.vocabulary.inflect import inflect, plural, singular

_ROLLED_OUT = frozenset(
    ("upgrade", "deployment", "rollout", "refresh", "replacement", "installation", "implementation")
)
_ONE_BY_ONE_WORDS = """
patch vendor supplier incident problem change release asset license contract account ticket request project device
defect document certificate configuration event password key risk issue"""
_ONE_BY_ONE = frozenset(_ONE_BY_ONE_WORDS.split())


@dataclass(frozen=True, slots=True)
class WorkText:
    """``np`` is "the upgrade of ..."; ``doing`` "upgrading ..." or empty; ``short`` "the upgrade"."""

    np: Text
    doing: Text
    short: Text
    direct: Text  # the object alone, for a verb that says what the noun says: "Supported 110 servers"
    verb: str  # lemma of the verb that the noun stands for
    counted: bool  # the name's own head is what the scope counts: "11 workshops"
    rollout: bool  # a work that goes over several places, so that "rollout" is its name too


def work_text(name: WorkName, uses: tuple[ScopeUse, ...], facts: Facts) -> WorkText:
    """The work with all of ``uses`` told in it."""
    builder = _Builder(name, uses, facts)
    return builder.build()


class _Builder:
    def __init__(self, name: WorkName, uses: tuple[ScopeUse, ...], facts: Facts) -> None:
        self.name = name
        self.facts = facts
        self.left = list(uses)
        self.modifiers = list(name.modifiers)
        self.path = facts.at("name")
        self.noun: WorkNoun | None = name.noun or name.kind

    def build(self) -> WorkText:
        name = self.name
        counted_head = self._counted_head()
        tail = self._tail()
        if name.gerund:
            return self._gerund(tail)
        if counted_head is not None:
            core, direct = counted_head, counted_head
            if name.kind is not None:
                core = join("the ", fact(name.kind.noun, self.facts.at("kind")), " of ", counted_head)
        elif name.noun is None and name.kind is not None:
            direct = self._article(self._core())
            core = self._of_kind(name.kind)
        elif name.noun is not None:
            return self._deverbal(name.noun, tail)
        else:
            core = direct = self._named()
        things = "covering" if name.kind is None else name.kind.things
        if things == "to" and self._has("thing"):
            things = "covering"  # what is counted is no place that the thing went to
        if (
            name.kind is not None
            and name.kind.noun in ("upgrade", "replacement")
            and plain(core).endswith(name.kind.noun)
        ):
            things = "of"  # "the Windows 7 EOL upgrade of 1,480 workstations"
        ends = join(tail, self._rest(things))
        return WorkText(
            join(core, ends), (), self._short(), join(direct, ends), "", counted_head is not None, self._rollout()
        )

    def _deverbal(self, noun: WorkNoun, tail: Text) -> WorkText:
        head = fact(self.name.head, self.path)
        direct = self._counted_object()
        doing: Text = ()
        doing_core: Text = ()
        things = noun.things
        if direct:
            core = join("the ", head, " of ", direct)
            doing_core = self._doing(noun, direct)
            things = "covering"  # the name says what was worked on; the rest only lay within it
        else:
            self._drop_places()
            if self._of_form():
                direct = fact(" ".join(self.modifiers), self.path)
                core = join("the ", head, " of ", direct)
                doing_core = self._doing(noun, direct)
                things = "across"
            else:
                core = self._named(mass=noun.mass and not (things == "of" and self._has("thing")))
        if things == "of" and sum(u.kind == "thing" for u in self.left) > 1 and self.modifiers:
            things = "covering"
        if things == "covering" and not self.modifiers and not direct:
            things = "of"
        elif tail and self._has("thing") and things != "of":
            things = "covering"
        if tail and self.name.tail.startswith("of ") and things == "of":
            things = "covering"
        if things == "of" and tail and self._has("thing"):
            # "the upgrade of 41 databases from 12c to 19c": what was worked on stands next to the work.
            ends = join(" of ", self._all("thing"), tail, self._rest("covering"))
        else:
            ends = join(tail, self._rest(things))
        doing = join(doing_core, ends) if doing_core else ()
        direct = join(direct or self._bare_object(), ends) if direct or self.modifiers else ()
        return WorkText(join(core, ends), doing, self._short(), direct, noun.verb, False, self._rollout())

    def _counted_object(self) -> Text:
        """What the name says the work was done to, counted, with other things beside it."""
        things = [u for u in self.left if u.kind != "place"]
        matched = [u for u in things if self._overlap(u)]
        if not matched:
            return ()
        if "and" in self.modifiers or any(m.endswith(",") for m in self.modifiers):
            # A list in the name: only where the scope counts every member.
            members = sum(m not in ("and",) for m in self.modifiers)
            heads = {u.head for u in matched}
            if len(heads) > 1 or len(matched) < 2 or len(matched) < members - 1:
                return ()
            for use in matched:
                self.left.remove(use)
            self.modifiers = []
            return listed([counted(u) for u in matched])
        use = matched[0]
        self.left.remove(use)
        found = [counted(use, self._consume(use))]
        return listed(found)

    def _all(self, kind: str) -> Text:
        """All that is left of that class, taken."""
        taken = [u for u in self.left if self._class(u) == kind]
        self.left = [u for u in self.left if u not in taken]
        return listed([counted(u) for u in taken])

    def _has(self, kind: str) -> bool:
        return any(self._class(u) == kind for u in self.left)

    def _bare_object(self) -> Text:
        words = list(self.modifiers)
        if self.name.head.lower() == "management" and words and words[-1].lower() in _ONE_BY_ONE:
            words[-1] = plural(words[-1], self.facts.lexicon)  # "Manage patches", not "manage patch"
        return fact(" ".join(words), self.path)

    def _doing(self, noun: WorkNoun, object_: Text) -> Text:
        return (
            join(fact(inflect(noun.verb, VerbForm.GERUND, self.facts.lexicon), self.path), " ", object_)
            if noun.verb
            else ()
        )

    def _gerund(self, tail: Text) -> WorkText:
        lemma = self.name.gerund
        obj = fact(self._core(), self.path)
        verb = fact(inflect(lemma, VerbForm.GERUND, self.facts.lexicon), self.path)
        ends = join(tail, self._rest("covering"))
        return WorkText(
            join("the ", verb, " of ", obj, ends), join(verb, " ", obj, ends), (), join(obj, ends), lemma, False, False
        )

    def _counted_head(self) -> Text | None:
        """The name's own head counted: 11 startup technology workshops."""
        for use in list(self.left):
            same = singular(self.name.head.lower()) == singular(use.head.lower())
            known = {w.lower() for w in self.modifiers}
            if same and all(w in known for w in use.words[:-1]):
                self.left.remove(use)
                noun = " ".join([*self.modifiers, use.head])
                return counted(use, "", noun)
        return None

    def _tail(self) -> Text:
        """What the name says behind its head, counted where the scope counts it."""
        if not self.name.tail:
            return ()
        preposition, _, rest = self.name.tail.partition(" ")
        bare = rest.removeprefix("the ").removeprefix("all ")
        for use in list(self.left):
            head = bare.split()[-1] if bare.split() else ""
            if head and singular(head.lower()) == singular(use.head.lower()):
                self.left.remove(use)
                word = (
                    "to" if preposition == "for" and self.noun is not None and self.noun.things == "to" else preposition
                )
                noun = bare if len(bare.split()) >= len(use.words) else use.noun
                return join(glue(f" {word} "), counted(use, "", noun))
        article = article_for(rest, rest.split()[-1], self.facts.lexicon) if preposition == "for" else ""
        return join(f" {preposition} {article} " if article else f" {preposition} ", fact(rest, self.path))

    def _overlap(self, use: ScopeUse) -> int:
        """How many of the last modifiers are what the item counts: "ASA firewall" and "firewall pairs"."""
        lowered = [singular(w.lower()) for w in self.modifiers]
        counted = [singular(w) for w in use.words]
        for size in range(min(len(lowered), len(counted)), 0, -1):
            if lowered[-size:] == counted[-size:] or lowered[-size:] == counted[:size]:
                return size
        return 0

    def _consume(self, use: ScopeUse) -> str:
        """Modifiers that stay before the counted noun, those of a counted place apart."""
        size = self._overlap(use)
        self.modifiers = self.modifiers[: len(self.modifiers) - size]
        self._drop_places()
        before = " ".join(self.modifiers)
        return before

    def _drop_places(self) -> None:
        """ "Branch office" goes where "across 12 branches" will say it."""
        self.modifiers = without_places(self.modifiers, self.left)

    def _of_form(self) -> bool:
        """ "Failed hardware replacement" would misread; the replacement *of* failed hardware does not."""
        first = self.modifiers[0].lower() if self.modifiers else ""
        return first.endswith("ed") and first in self.facts.lexicon.action_forms

    def _core(self) -> str:
        return " ".join(filter(None, [*self.modifiers, self.name.head, self.name.number]))

    def _named(self, *, mass: bool = False) -> Text:
        core = self._core()
        ofs = self.name.noun is not None and self.name.noun.things == "of" and self._has("thing")
        if self.name.tail.startswith("of ") and not core.lower().startswith(("the ", "our ", "a ")):
            return join("the ", fact(core, self.path))
        if (
            mass
            or (is_mass(self.name.head, self.facts.lexicon) and not ofs)
            or core.lower().startswith(("the ", "our ", "a "))
        ):
            return fact(core, self.path)
        if self.name.noun is None and self.name.head.isupper() and self.modifiers and self.modifiers[-1][:1].isupper():
            return fact(core, self.path)
        return join("the ", fact(core, self.path))

    def _article(self, core: str) -> Text:
        if self.name.plural or is_mass(self.name.head, self.facts.lexicon):
            return fact(core, self.path)
        return join(f"{indefinite(core)} ", fact(core, self.path))

    def _of_kind(self, kind: WorkNoun) -> Text:
        noun = fact(kind.noun, self.facts.at("kind"))
        core = self._core()
        if kind.noun in ("migration", "move", "transition", "conversion"):
            if core.lower().startswith("new "):
                return join("the ", noun, " to ", self._article(core))
            one = singular(self.name.head, self.facts.lexicon)
            return join("the ", fact(" ".join([*self.modifiers, one]), self.path), " ", noun)
        head = len(self.name.modifiers)
        if self.name.head.isupper() or head in product_words(
            [*self.name.modifiers, self.name.head], self.facts.lexicon
        ):
            return join(
                "the ", fact(core, self.path), " ", noun
            )  # "the CRM implementation", "the Windows 7 EOL upgrade"
        return join("the ", noun, " of ", self._article(core))

    def _rest(self, things: str) -> Text:
        """What the scope counts beyond the name: of things, across places, for people."""
        return rest_of_scope([(u, self._class(u)) for u in self.left], things, self.name, told=self.noun is not None)

    def _class(self, use: ScopeUse) -> str:
        return use_class(use, self.name.modifiers, self.noun.verb if self.noun is not None else "", self.facts)

    def _short(self) -> Text:
        if self.name.noun is not None and self.name.noun.mass and self.name.head.lower() == "management":
            return fact(self._core(), self.path)  # "the management" would be the managers
        if self.name.noun is not None:
            return join(
                "the ", fact(self.name.head.lower() if not self.name.head.isupper() else self.name.head, self.path)
            )
        if self.name.kind is not None:
            return join("the ", fact(self.name.kind.noun, self.facts.at("kind")))
        return ()

    def _rollout(self) -> bool:
        noun = self.noun.noun if self.noun is not None else ""
        return noun in _ROLLED_OUT and any(u.kind == "place" for u in scope_uses(self.facts))
